import { FlushMode } from '@mikro-orm/core';
import { Act } from './act.js';
import { Recorder } from './recorder.js';
import { rulesOf } from './row-rules.js';

/** Does something to learn what is wrong with it, and undoes it: what it warns of and violates is the act's own. */
export async function tried(act: Act, work: (trial: Act) => Promise<void>): Promise<void> {
  const em = act.em.fork({
    keepTransactionContext: true,
    freshEventManager: true,
    flushMode: FlushMode.COMMIT,
  });
  const recorder = new Recorder();
  em.getEventManager().registerSubscriber(recorder);
  const { session, rights, date, values, cipher } = act;
  const trial = new Act({ em, session, rights, date, values, recorder, cipher });
  await act.ask('savepoint trial', []);
  await work(trial);
  if (trial.violations.length === 0) {
    await em.flush();
    for (const check of rulesOf(recorder.changes.filter(({ follows }) => !follows))) await check(trial);
  }
  // What was sent along with nothing after it is answered first: its fault is the trial's.
  await act.ask('select 1 as answered', []);
  await act.ask('rollback to savepoint trial', []);
  act.violations.push(...trial.violations);
  act.warnings.push(...trial.warnings);
}
