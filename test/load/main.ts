import { setInterval as ticks } from 'node:timers/promises';
import { documented, documentOf, variablesOf } from '../support/operations.ts';
import { startPostgres } from '../support/postgres.ts';
import { LoadClient } from './client.ts';
import { OptionsError, readMinutes } from './options.ts';
import { closedLoop, fixedRate } from './rates.ts';
import { type ServedProcess, serveDemo } from './server.ts';
import { type Sample, type Verdict, verdictOf } from './verdict.ts';

const CONNECTIONS = 16;
const WARM_UP_SECONDS = 10;
const PEAK_SECONDS = 5;
const PEAK_TURNS = 3;
/** Samples of a minute. */
const SAMPLES = 12;

const mebibytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

/** The most answers a second that the server gives. */
async function peakOf(client: LoadClient): Promise<number> {
  console.log(`Warming up, ${WARM_UP_SECONDS} s · 预热`);
  await closedLoop(client, CONNECTIONS, WARM_UP_SECONDS);
  let peak = 0;
  for (let turn = 1; turn <= PEAK_TURNS; turn += 1) {
    const rate = await closedLoop(client, CONNECTIONS, PEAK_SECONDS);
    console.log(`Peak ${turn} of ${PEAK_TURNS} · 峰值: ${rate.toFixed(0)} requests/s`);
    peak = Math.max(peak, rate);
  }
  return peak;
}

/** Runs at half the peak; the server's memory along the way, and the requests that it was too slow for. */
async function soak(client: LoadClient, server: ServedProcess, rate: number, minutes: number) {
  const ended = new AbortController();
  const load = fixedRate(client, rate, ended.signal);
  const samples: Sample[] = [];
  const interval = 60 / SAMPLES;
  try {
    for await (const _ of ticks(interval * 1_000)) {
      const at = (samples.length + 1) * interval;
      samples.push({ at, memory: server.memory() });
      if (at % 60 === 0) {
        const memory = mebibytes(server.memory());
        console.log(
          `${at / 60} of ${minutes} min · 分钟: memory · 内存 ${memory}, failures · 错误 ${failed(client)}`,
        );
      }
      if (at >= minutes * 60) break;
    }
  } finally {
    ended.abort();
  }
  return { samples, leftOut: await load };
}

const failed = ({ failures }: LoadClient): number =>
  [...failures.values()].reduce((sum, count) => sum + count, 0);

function printMemory({ fifths, growth }: Verdict): void {
  console.log('\nPart of the run · 阶段   Median memory · 内存中位数');
  for (const [index, memory] of fifths.entries()) {
    console.log(
      `${index + 1} of ${fifths.length}${index === 0 ? ' (warm-up · 预热)' : ''}`.padEnd(25),
      mebibytes(memory),
    );
  }
  console.log(`From part 2 to part 5 · 变化: ${(100 * growth).toFixed(1)} %`);
}

async function run(minutes: number): Promise<boolean> {
  console.log('Starting PostgreSQL and the server with the demo county · 启动数据库与服务器');
  const postgres = await startPostgres();
  try {
    const server = await serveDemo(await postgres.createDatabase('soak'));
    const requests = documented.map((file) => ({ query: documentOf(file), variables: variablesOf(file) }));
    const client = new LoadClient(server, requests, CONNECTIONS);
    try {
      const peak = await peakOf(client);
      const rate = peak / 2;
      console.log(`Steady · 恒定负载: ${rate.toFixed(0)} requests/s, ${minutes} min`);
      const { samples, leftOut } = await soak(client, server, rate, minutes);
      const verdict = verdictOf(samples);
      printMemory(verdict);
      console.log(
        `Answered · 成功: ${client.answered}; failed · 失败: ${failed(client)}; not sent · 未发送: ${leftOut}`,
      );
      for (const [what, times] of client.failures) console.log(`  ${times} × ${what}`);
      const passed = verdict.steady && failed(client) === 0 && leftOut === 0;
      console.log(
        passed ? 'Passed: memory within 5 %, no errors · 通过：内存变化不超过 5%，无错误' : 'Failed · 未通过',
      );
      return passed;
    } finally {
      client.close();
      await server.stop();
    }
  } finally {
    await postgres.stop();
  }
}

try {
  process.exitCode = (await run(readMinutes(process.argv.slice(2)))) ? 0 : 1;
} catch (error) {
  if (!(error instanceof OptionsError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
