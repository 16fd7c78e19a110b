import pg from 'pg';
import { callerOf } from './caller.ts';
import { ALL_CONTENDERS } from './contenders/contenders.ts';
import { copyOf, type Dataset } from './load/dataset.ts';
import { checkEqualWrites } from './measure/equal-writes.ts';
import type { Generator } from './measure/generator.ts';
import { VERSION } from './measure/load.ts';
import { type Measured, measure } from './measure/measure.ts';
import type { ContenderName, WriteName } from './names.ts';
import type { Options } from './options.ts';
import { note } from './report/note.ts';
import { startAll } from './start.ts';
import { ALL_WRITES } from './workloads/writes.ts';

/**
 * Checks that the contenders which write leave the same in the database, then measures them; without `generator` it only
 * checks. All of it happens to a copy of the data, which is dropped.
 */
export async function compareWrites(
  name: WriteName,
  options: Options,
  dataset: Dataset,
  generator: Generator | undefined,
): Promise<ReadonlyMap<ContenderName, Measured> | undefined> {
  const workload = ALL_WRITES[name];
  const names = options.contenders.filter((contender) => ALL_CONTENDERS[contender].questions[name]);
  await using copy = await copyOf(dataset);
  const observer = new pg.Client(copy.url);
  await observer.connect();
  await using _ = { [Symbol.asyncDispose]: () => observer.end() };
  const caller = await callerOf(observer, workload.as);
  const sample = () => workload.sample(observer, caller);
  const renew = async () => {
    for (const statement of workload.renew) await observer.query(statement);
  };
  {
    await using checked = await startAll(names, copy.url, caller);
    const compared = await checkEqualWrites(workload, checked.contenders, await sample(), observer);
    note(`${name}: ${compared} answers of each contender are equal, and what they left in the database.`);
  }
  if (!generator) return undefined;
  await using running = await startAll(names, copy.url, caller);
  const variables = (await sample()).map((given) => ({ ...given, version: VERSION }));
  return await measure(name, running.contenders, variables, generator, {
    ...options,
    postmaster: dataset.postgres.pid,
    observer,
    renew: async () => {
      await renew();
      return (await sample()).map(({ version }) => Number(version));
    },
  });
}
