import pg from 'pg';
import { type Caller, callerOf } from './caller.ts';
import { ALL_CONTENDERS } from './contenders/contenders.ts';
import type { Variables } from './contenders/question.ts';
import type { Dataset } from './load/dataset.ts';
import { checkEqual } from './measure/equal.ts';
import type { Generator } from './measure/generator.ts';
import { type Measured, measure } from './measure/measure.ts';
import { type ContenderName, READS, type ReadName, type WorkloadName, WRITES } from './names.ts';
import type { Options } from './options.ts';
import { commitOf, machineOf } from './report/machine.ts';
import { note } from './report/note.ts';
import type { Result, Results } from './report/results.ts';
import { compareWrites } from './run-writes.ts';
import { startAll } from './start.ts';
import { ALL_READS } from './workloads/workloads.ts';

interface Prepared {
  readonly caller: Caller;
  readonly samples: ReadonlyMap<ReadName, readonly Variables[]>;
}

/** Checks that all contenders answer alike, then measures them; without `generator` it only checks. */
export async function compare(
  options: Options,
  dataset: Dataset,
  generator: Generator | undefined,
): Promise<Results | undefined> {
  const { caller, samples } = await prepare(options, dataset.url);
  if (samples.size > 0) {
    await using checked = await startAll(options.contenders, dataset.url, caller);
    for (const [workload, variables] of samples) {
      const compared = await checkEqual(workload, checked.contenders, variables);
      note(`${workload}: ${compared} answers of each contender are equal.`);
    }
  }
  const workloads: Partial<Record<WorkloadName, Partial<Record<ContenderName, Result>>>> = {};
  if (generator) {
    const observer = new pg.Client(dataset.url);
    await observer.connect();
    await using _ = { [Symbol.asyncDispose]: () => observer.end() };
    const plan = { ...options, postmaster: dataset.postgres.pid, observer };
    for (const [workload, variables] of samples) {
      // Fresh processes, so that memory is this workload's own.
      await using running = await startAll(options.contenders, dataset.url, caller);
      workloads[workload] = withRatio(
        await measure(workload, running.contenders, variables, generator, plan),
      );
    }
  }
  for (const workload of WRITES.filter((name) => options.workloads.includes(name))) {
    const measured = await compareWrites(workload, options, dataset, generator);
    if (measured) workloads[workload] = withRatio(measured);
  }
  if (!generator) return undefined;
  return {
    machine: await machineOf(dataset.url),
    commit: commitOf(),
    scale: options.scale,
    as: options.as,
    turns: options.turns,
    seconds: options.seconds,
    connections: options.connections,
    workloads,
  };
}

/** Makes what contenders need in the database, and draws each workload's variables within the caller's scope. */
async function prepare(options: Options, url: string): Promise<Prepared> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    for (const name of options.contenders) {
      const { prepare } = ALL_CONTENDERS[name];
      if (prepare) await client.query(prepare);
    }
    const samples = new Map<ReadName, readonly Variables[]>();
    const caller = await callerOf(client, options.as);
    for (const name of READS.filter((read) => options.workloads.includes(read))) {
      const drawn = await ALL_READS[name].sample(client, caller);
      if (drawn.length > 0) samples.set(name, drawn);
      else note(`${name}: left out, as nothing of it lies within the scope of ${caller.name}.`);
    }
    return { caller, samples };
  } finally {
    await client.end();
  }
}

function withRatio(measured: ReadonlyMap<ContenderName, Measured>): Partial<Record<ContenderName, Result>> {
  const limit = measured.get('limit');
  const results: Partial<Record<ContenderName, Result>> = {};
  for (const [name, figures] of measured) {
    results[name] = { ...figures, ofLimit: limit ? figures.rps / limit.rps : Number.NaN };
  }
  return results;
}
