import { setTimeout as delay } from 'node:timers/promises';
import { documented, documentOf, variablesOf } from '../../support/operations.ts';
import { startPostgres } from '../../support/postgres.ts';
import { ATTACKS } from './attacks.ts';
import { startServed } from './served-process.ts';
import { type Verdict, verdictOf, type Window } from './verdict.ts';

const WINDOWS = 8;
const WINDOW = 2_000;
const WARM_UP = 4_000;
/** Clients that ask good questions one after the other. */
const CLIENTS = 8;
/** Attacks of a second. */
const RATE = 20;

const good = documented.map((file) =>
  JSON.stringify({ query: documentOf(file), variables: variablesOf(file) }),
);

async function post(url: string, body: string): Promise<boolean> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body });
  await response.arrayBuffer();
  return response.ok;
}

/** Times of good requests over a stretch. @throws Error when one is not answered. */
async function goodTraffic(url: string, milliseconds: number): Promise<number[]> {
  const end = performance.now() + milliseconds;
  const times: number[] = [];
  let next = 0;
  const client = async () => {
    while (performance.now() < end) {
      const began = performance.now();
      const body = good[next++ % good.length] ?? '';
      if (!(await post(url, body))) throw new Error(`A good request was refused: ${body.slice(0, 80)}`);
      times.push(performance.now() - began);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  return times;
}

let salt = 0;

/** Sends each kind of attack in turn until the signal. @throws Error when one is answered. */
async function attacks(url: string, signal: AbortSignal): Promise<void> {
  const sent: Promise<void>[] = [];
  for (let turn = 0; !signal.aborted; turn += 1) {
    const attack = ATTACKS[turn % ATTACKS.length];
    if (!attack) throw new Error('There are no attacks.');
    const answered = post(url, attack.body(`x${salt++}`));
    sent.push(
      answered.then((ok) => {
        if (ok) throw new Error(`The server answered ${attack.name}.`);
      }),
    );
    await delay(1_000 / RATE);
  }
  await Promise.all(sent);
}

async function run(): Promise<Verdict> {
  console.log('Starting PostgreSQL and the server · 启动数据库与服务器');
  const postgres = await startPostgres();
  try {
    const server = await startServed(await postgres.createDatabase('attack'));
    try {
      await goodTraffic(server.url, WARM_UP);
      const windows: Window[] = [];
      for (let turn = 1; turn <= WINDOWS; turn += 1) {
        const quiet = await goodTraffic(server.url, WINDOW);
        const over = new AbortController();
        const attacking = attacks(server.url, over.signal);
        const attacked = await goodTraffic(server.url, WINDOW);
        over.abort();
        await attacking;
        windows.push({ quiet, attacked });
        const { ratio } = verdictOf(windows.slice(-1));
        console.log(
          `${turn} of ${WINDOWS}: ${quiet.length} and ${attacked.length} good requests, p99 × ${ratio.toFixed(2)}`,
        );
      }
      return verdictOf(windows);
    } finally {
      await server.stop();
    }
  } finally {
    await postgres.stop();
  }
}

const { quiet, attacked, ratio, held } = await run();
console.log(
  `\np99 of good requests · 正常请求 p99: ${quiet.toFixed(1)} ms alone · 平时, ${attacked.toFixed(1)} ms beside ` +
    `${RATE} attacks a second · 每秒 ${RATE} 次攻击时: × ${ratio.toFixed(2)}`,
);
console.log(held ? 'Passed: within 2 × · 通过' : 'Failed: more than 2 × · 未通过');
process.exitCode = held ? 0 : 1;
