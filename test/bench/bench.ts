import { compareEmbedded, type EmbeddedResults } from './embedded.ts';
import { openDataset } from './load/dataset.ts';
import { startGenerator } from './measure/generator.ts';
import { CONTENDERS, WORKLOADS } from './names.ts';
import { type Options, OptionsError, readOptions, USAGE } from './options.ts';
import { note } from './report/note.ts';
import { type Results, readResults, writeEmbedded, writeResults } from './report/results.ts';
import { verdictTable, workloadTable } from './report/table.ts';
import { compare } from './run.ts';
import { embeddedVerdict, verdicts } from './targets.ts';
import { ALL_WORKLOADS } from './workloads/workloads.ts';

async function bench(options: Options, running: AsyncDisposableStack): Promise<void> {
  const dataset = await openDataset(options.scale, options.fresh);
  running.defer(() => dataset.postgres.stop());
  if (options.checkOnly) {
    await compare(options, dataset, undefined);
    return;
  }
  const generator = running.adopt(startGenerator(), (started) => started.stop());
  if (options.embedded) {
    await reportEmbedded(await compareEmbedded(options, dataset, generator));
    return;
  }
  const results = await compare(options, dataset, generator);
  if (results) await report(options, results);
}

async function reportEmbedded(results: EmbeddedResults): Promise<void> {
  const { machine, commit, postgresql, embedded, ratio, turns } = results;
  console.log(`\n${machine}; commit ${commit}; medians of ${turns} turns, one connection\n`);
  console.log(`deep: PostgreSQL ${postgresql.toFixed(2)} ms, embedded ${embedded.toFixed(2)} ms\n`);
  console.log(`${verdictTable([embeddedVerdict(ratio)])}\n`);
  console.log(`Written to ${await writeEmbedded(results)}.`);
}

async function report(options: Options, results: Results): Promise<void> {
  console.log(`\n${results.machine}; commit ${results.commit}; ${results.scale} × 32,040 households;`);
  console.log(`asked as ${results.as}, within its scope;`);
  console.log(
    `medians of ${results.turns} turns of ${results.seconds} s, ${results.connections} connections;`,
  );
  console.log('in parentheses the ratio to the limit\n');
  for (const name of options.workloads) {
    const measured = results.workloads[name];
    if (measured) console.log(workloadTable(`${name}: ${ALL_WORKLOADS[name].title}`, measured));
  }
  console.log(`${verdictTable(verdicts(results, readResults(1)))}\n`);
  const whole =
    options.workloads.length === WORKLOADS.length && options.contenders.length === CONTENDERS.length;
  if (whole) console.log(`Written to ${(await writeResults(results)).join(' and ')}.`);
  else console.log('Not written to latest.json, which holds all workloads of all contenders.');
}

const running = new AsyncDisposableStack();
let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    interrupted = true;
    note(`${signal}: ending PostgreSQL and the contenders.`);
    // The contenders end with this process, since their channel to it closes.
    running.disposeAsync().finally(() => process.exit(signal === 'SIGINT' ? 130 : 143));
  });
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await bench(options, running);
  else console.log(USAGE);
} catch (error) {
  if (error instanceof OptionsError) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else if (!interrupted) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
} finally {
  await running.disposeAsync();
}
