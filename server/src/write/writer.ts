import { FlushMode } from '@mikro-orm/core';
import type { Pool } from 'pg';
import { Rights } from '../access/rights.js';
import { WriteSession } from '../database/write-session.js';
import type { StoredRow } from '../model/stored-row.js';
import type { RunStatement } from '../read/operation.js';
import { Act } from './act.js';
import type { MutationArguments, WriteCaller } from './call.js';
import { storedFault } from './database-fault.js';
import { type KeyScope, keepAnswer, keyScopeOf } from './idempotency.js';
import { dayOf, liveDay } from './live-day.js';
import type { Mutation } from './mutation.js';
import { heldRow, type OpeningSettings, open } from './opening.js';
import { type RecordedChange, Recorder, storingChanges } from './recorder.js';
import { rulesOf } from './row-rules.js';
import { INPUT_RULES } from './rule.js';
import { RulesViolated, type Violation } from './violation.js';
import { checkRights, countPeriods } from './written-rows.js';

/** What a mutation has done. */
export interface Written {
  /** Key of the row that it answers with; none when it only validated a new one. */
  readonly row: number | undefined;
  /** Date on which the row is live, when the operation's is not one. */
  readonly asOf: string | undefined;
  readonly warnings: readonly Violation[];
  /** It was done before, under the same key. */
  readonly replayed: boolean;
  /** It is undone once it is read, and so is whatever the reading writes: nothing may be shown that must be logged. */
  readonly undone: boolean;
  /** What the payload shows this once, by its fields. */
  readonly revealed?: Readonly<Record<string, unknown>>;
}

/** Reads what is selected of the row that was written, in the same transaction. */
export type ReadWritten<Answer> = (written: Written, run: RunStatement) => Promise<Answer>;

export interface WriterSettings extends OpeningSettings {
  readonly pool: Pool;
  /** Run statements by name; see `StatementSettings`. */
  readonly prepared: boolean;
}

/** What an act has come to. */
interface Acted {
  readonly written: Written;
  /** Writes its history, which is all that is left to do. */
  readonly store?: () => Promise<void>;
}

/** What a change is stored as. */
interface Stored {
  readonly mutation: Mutation;
  readonly caller: WriteCaller;
  readonly result: StoredRow;
  readonly scope: KeyScope | undefined;
}

const MOST_ATTEMPTS = 3;

/** Performs mutations: each in one transaction, with its history, or not at all. */
export class Writer {
  readonly #settings: WriterSettings;

  constructor(settings: WriterSettings) {
    this.#settings = settings;
  }

  /**
   * @throws GraphError with what is wrong with the input, the row or the caller's rights
   * @throws StaleRightsError when it must be asked again with the caller's grants of now
   */
  async perform<Answer>(
    mutation: Mutation,
    args: MutationArguments,
    caller: WriteCaller,
    read: ReadWritten<Answer>,
  ): Promise<Answer> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#attempt(mutation, args, caller, read);
      } catch (error) {
        const fault = storedFault(error);
        if (fault.kind === 'gave-way' && attempt < MOST_ATTEMPTS) continue;
        throw fault.kind === 'refused' ? fault.error : error;
      }
    }
  }

  async #attempt<Answer>(
    mutation: Mutation,
    args: MutationArguments,
    caller: WriteCaller,
    read: ReadWritten<Answer>,
  ): Promise<Answer> {
    const { pool, prepared } = this.#settings;
    const session = await WriteSession.open(pool, prepared);
    try {
      const { written, store } = await this.#act(session, mutation, args, caller);
      if (caller.cancellation?.reason) throw caller.cancellation.reason;
      let committed: Promise<void> | undefined;
      const run = runIn(session, () => {
        // Nothing can be wrong any more but what the database tells, which then undoes everything.
        if (!written.undone) committed = session.commit();
      });
      const [answer] = await session.together(() => {
        const stored = store?.();
        return Promise.all([read(written, run), stored]);
      });
      if (written.undone) await session.rollback();
      else await (committed ?? session.commit());
      return answer;
    } catch (error) {
      const reason = await session.reasonOf(error);
      await session.rollback();
      throw reason;
    }
  }

  async #act(
    session: WriteSession,
    mutation: Mutation,
    args: MutationArguments,
    caller: WriteCaller,
  ): Promise<Acted> {
    const noun = mutation.noun();
    const rights = Rights.of(caller.principal, caller.purpose);
    const date = this.#settings.referenceDate();
    const scope = keyScopeOf(mutation, args, caller);
    const { values, violations, kept, locked } = await open(
      this.#settings,
      session,
      mutation,
      args,
      caller,
      scope,
    );
    const em = this.#settings.orm.em.fork({ flushMode: FlushMode.COMMIT, cloneEventManager: true });
    em.setTransactionContext(session);
    const recorder = new Recorder();
    em.getEventManager().registerSubscriber(recorder);
    const { cipher } = this.#settings;
    const act = new Act({ em, session, rights, date, values, recorder, cipher });
    if (kept) {
      const asOf = kept.row === undefined ? undefined : await dayOf(act, noun, kept.row);
      return { written: { row: kept.row, asOf, warnings: kept.warnings, replayed: true, undone: false } };
    }
    const row = mutation.changesRow
      ? await heldRow(this.#settings.rows, act, mutation, args, locked)
      : undefined;
    act.violations.push(...violations);
    // Rules over rows take it that each value by itself is one that the row can have.
    if (act.violations.length > 0) throw new RulesViolated(act.violations);
    const result = await mutation.perform(act, args.input, row);
    if (act.violations.length > 0) throw new RulesViolated(act.violations);
    await em.flush();
    await countPeriods(act, recorder);
    if (recorder.changes.length === 0) act.violates(INPUT_RULES.NOTHING_TO_CHANGE, 'input');
    await checkRights(this.#settings.rows, act, recorder.changes, mutation);
    for (const check of rulesOf(recorder.changes.filter(({ follows }) => !follows))) await check(act);
    if (act.violations.length > 0) throw new RulesViolated(act.violations);
    const undone = args.validateOnly === true;
    const isNew = recorder.changes.some(
      ({ noun: of, row: key, kind }) => of === noun && key === result.id && kind === 'CREATED',
    );
    const shown = undone && isNew ? undefined : result.id;
    const asOf = shown === undefined ? undefined : liveDay(result, date);
    const { warnings, revealed } = act;
    return {
      written: { row: shown, asOf, warnings, replayed: false, undone, ...(undone ? {} : { revealed }) },
      store: () => this.#store(act, recorder.changes, { mutation, caller, result, scope }),
    };
  }

  /** Stores what was changed, and what is to be told under the key. */
  async #store(act: Act, changes: readonly RecordedChange[], of: Stored): Promise<void> {
    const { mutation, caller, result, scope } = of;
    const noun = mutation.noun();
    const told = changes.map((change) =>
      change.noun === noun && change.row === result.id
        ? { ...change, after: { ...change.after, ...act.notes } }
        : change,
    );
    // Whoever changes grants has just made another epoch.
    const changesGrants = changes.some(({ noun: of }) => of.area === 'configuration');
    const { principal, requestId } = caller;
    const epoch = changesGrants || principal.grants.length === 0 ? undefined : caller.epoch;
    const author = { principal: principal.id, requestId, mutation: mutation.name, epoch };
    await Promise.all([
      act.session.ask(storingChanges(author, told)),
      scope && keepAnswer(act, scope, result.id),
    ]);
  }
}

/** Runs the last statement of a session; calls back as soon as it is sent, when nothing is to be done with what it gives. */
function runIn(session: WriteSession, sent: () => void): RunStatement {
  return async ({ text, name }, values, { finish } = {}) => {
    const began = performance.now();
    const asked = session.askColumns({ text, name, values });
    if (!finish) sent();
    const [row] = await asked;
    const columns = (row ?? []).map(String);
    const finished = finish
      ? await finish(columns, async (also, given) => {
          await session.ask({ text: also, values: given });
        })
      : columns;
    return { columns: finished, milliseconds: performance.now() - began };
  };
}
