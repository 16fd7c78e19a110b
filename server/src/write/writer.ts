import { FlushMode } from '@mikro-orm/core';
import type { EntityClass, MikroORM } from '@mikro-orm/postgresql';
import type { Pool } from 'pg';
import type { Principal } from '../access/principal.js';
import { Rights } from '../access/rights.js';
import { callerSettings } from '../access/wall/caller-settings.js';
import type { Cancellation } from '../database/cancellation.js';
import { WriteSession } from '../database/write-session.js';
import type { ColumnCipher } from '../encryption/column-cipher.js';
import { GraphError } from '../errors.js';
import type { NounMeta } from '../model/registry.js';
import type { StoredRow } from '../model/stored-row.js';
import { parseIdentifier } from '../read/identifier.js';
import { type RunStatement, StaleRightsError } from '../read/operation.js';
import { Act } from './act.js';
import { storedFault } from './database-fault.js';
import { claimKey, hashOfInput, type Kept, type KeyScope, keepAnswer } from './idempotency.js';
import { inputValues, linkable, linkedIn } from './input-values.js';
import type { Mutation } from './mutation.js';
import { changesJson, INSERT_CHANGES, type RecordedChange, Recorder } from './recorder.js';
import type { LockedRow, RowAccessReader } from './row-access.js';
import { rulesOf } from './row-rules.js';
import { INPUT_RULES } from './rule.js';
import { RulesViolated, type Violation } from './violation.js';

/** Arguments of any mutation. */
export interface MutationArguments {
  readonly input: object;
  readonly id?: string;
  readonly version?: number;
  readonly idempotencyKey?: string | null;
  readonly validateOnly?: boolean | null;
}

export interface WriteCaller {
  readonly principal: Principal;
  readonly purpose: string | undefined;
  /** Count of changes to grants under which the principal's were read. */
  readonly epoch: string | undefined;
  readonly requestId: string;
  /** What is not committed when nobody waits for it any more is undone. */
  readonly cancellation?: Cancellation;
}

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
}

/** Reads what is selected of the row that was written, in the same transaction. */
export type ReadWritten<Answer> = (written: Written, run: RunStatement) => Promise<Answer>;

export interface WriterSettings {
  readonly orm: MikroORM;
  readonly pool: Pool;
  /** Run statements by name; see `StatementSettings`. */
  readonly prepared: boolean;
  readonly rows: RowAccessReader;
  readonly cipher: ColumnCipher;
  referenceDate(): string;
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

/** The count of changes to grants. */
const EPOCH = 'select epoch::text from access_epoch';

const MOST_ATTEMPTS = 3;
const LONGEST_KEY = 200;
/** Milliseconds. */
const DAY = 86_400_000;

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
    const { values, violations, kept, locked } = await this.#open(session, mutation, args, caller, scope);
    const em = this.#settings.orm.em.fork({ flushMode: FlushMode.COMMIT, cloneEventManager: true });
    em.setTransactionContext(session);
    const recorder = new Recorder();
    em.getEventManager().registerSubscriber(recorder);
    const act = new Act({ em, session, rights, date, values });
    if (kept) {
      const asOf = kept.row === undefined ? undefined : await this.#dayOf(act, noun, kept.row);
      return { written: { row: kept.row, asOf, warnings: kept.warnings, replayed: true, undone: false } };
    }
    const row = mutation.changesRow ? await this.#held(act, mutation, args, locked) : undefined;
    act.violations.push(...violations);
    // Rules over rows take it that each value by itself is one that the row can have.
    if (act.violations.length > 0) throw new RulesViolated(act.violations);
    const result = await mutation.perform(act, args.input, row);
    if (act.violations.length > 0) throw new RulesViolated(act.violations);
    await em.flush();
    await this.#countPeriods(act, recorder);
    if (recorder.changes.length === 0) act.violates(INPUT_RULES.NOTHING_TO_CHANGE, 'input');
    await this.#checkRights(act, recorder.changes, mutation);
    for (const check of rulesOf(recorder.changes)) await check(act);
    if (act.violations.length > 0) throw new RulesViolated(act.violations);
    const undone = args.validateOnly === true;
    const isNew = recorder.changes.some(
      ({ noun: of, row: key, kind }) => of === noun && key === result.id && kind === 'CREATED',
    );
    const shown = undone && isNew ? undefined : result.id;
    const asOf = shown === undefined ? undefined : liveDay(result, date);
    return {
      written: { row: shown, asOf, warnings: act.warnings, replayed: false, undone },
      store: () => this.#store(act, recorder.changes, { mutation, caller, result, scope }),
    };
  }

  /** Begins the transaction, and does in one go all that depends on nothing but what was asked for. */
  async #open(
    session: WriteSession,
    mutation: Mutation,
    args: MutationArguments,
    caller: WriteCaller,
    scope: KeyScope | undefined,
  ) {
    const { rows, cipher, referenceDate } = this.#settings;
    const rights = Rights.of(caller.principal, caller.purpose);
    const input = mutation.input();
    const [, { rows: entered }, linked, kept, locked] = await session.together(() =>
      Promise.all([
        session.begin(callerSettings(caller.principal, referenceDate())),
        session.ask<{ epoch: string }>({ text: EPOCH }),
        linkable(session, rows, linkedIn(input, args.input), mutation, rights),
        scope && claimKey(session, scope),
        mutation.changesRow ? this.#lock(session, mutation, args, rights) : undefined,
      ]),
    );
    refuseStale(caller, entered[0]?.epoch);
    if (rights.writing(mutation.as ?? mutation.noun().writtenAs).length === 0) throw forbidden(mutation);
    const claimed = kept && scope ? keptUnder(scope, kept) : undefined;
    return { ...inputValues(input, args.input, linked, cipher), kept: claimed, locked };
  }

  /** Locks the row that a mutation names; nothing when the caller does not see it, or may not change it. */
  async #lock(
    session: WriteSession,
    { noun: of, as }: Mutation,
    { id }: MutationArguments,
    rights: Rights,
  ): Promise<LockedRow | undefined> {
    const noun = of();
    const found = parseIdentifier(id ?? '');
    if (found?.noun !== noun) return undefined;
    const { rows, orm } = this.#settings;
    const { props } = orm.getMetadata().get(noun.cls as EntityClass<StoredRow>);
    const columns = props.flatMap(({ persist, fieldNames }) => (persist === false ? [] : fieldNames));
    return rows.lock(session, { noun, rights, keys: [found.key], as }, columns);
  }

  /** The row that a mutation names: seen by the caller, its to change, locked, and in the version named. */
  async #held(
    act: Act,
    mutation: Mutation,
    { id, version }: MutationArguments,
    locked: LockedRow | undefined,
  ): Promise<StoredRow> {
    const noun = mutation.noun();
    const missing = () => new GraphError('ROW_NOT_FOUND', `There is no such ${noun.name}.`, 'id');
    const found = parseIdentifier(id ?? '');
    if (found?.noun !== noun) throw missing();
    if (!locked?.writable) {
      const { rights } = act;
      const about = { noun, rights, keys: [found.key], as: mutation.as };
      const [seen] = await this.#settings.rows.read(act.session, about);
      throw seen ? forbidden(mutation) : missing();
    }
    const { writable: _, ...columns } = locked;
    const row = act.em.map(noun.cls as EntityClass<StoredRow>, columns);
    if (row.version !== version) throw new ConflictError(found.key, noun);
    return row;
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
    const by = [caller.principal.id, caller.requestId, mutation.name];
    // Whoever changes grants has just made another epoch.
    const changesGrants = changes.some(({ noun: of }) => of.area === 'configuration');
    const epoch = changesGrants || caller.principal.grants.length === 0 ? null : (caller.epoch ?? null);
    await Promise.all([
      act.ask(INSERT_CHANGES, [...by, changesJson(told), epoch]),
      scope && keepAnswer(act, scope, result.id),
    ]);
  }

  /** The caller may change each row to what it is now, as it could change what it was. */
  async #checkRights(act: Act, changes: readonly RecordedChange[], mutation: Mutation): Promise<void> {
    const byNoun = new Map<NounMeta, Set<number>>();
    for (const change of changes) {
      if (!standsAnew(change)) continue;
      const { noun, row } = change;
      byNoun.set(noun, (byNoun.get(noun) ?? new Set()).add(row));
    }
    for (const [noun, keys] of byNoun) {
      const { rights, session } = act;
      const rows = await this.#settings.rows.read(session, { noun, rights, keys: [...keys] });
      if (rows.length < keys.size || rows.some(({ writable }) => !writable)) throw forbidden(mutation);
    }
  }

  /** A row whose dated value has changed is changed itself, although its own table is not. */
  async #countPeriods(act: Act, recorder: Recorder): Promise<void> {
    for (const [position, change] of recorder.changes.entries()) {
      if (change.version !== undefined) continue;
      const { noun, row } = change;
      const same = recorder.changes.find(
        (other) => other.noun === noun && other.row === row && other.version,
      );
      const [counted] = same
        ? [same]
        : await act.ask<{ version: number; division: string; household: number }>(
            `update public."${noun.table}" set version = version + 1 where id = $1 returning version`,
            [row],
          );
      recorder.changes[position] = { ...change, version: Number(counted?.version) };
    }
  }

  /** `liveDay` of a row that was written before. */
  async #dayOf(act: Act, noun: NounMeta, key: number): Promise<string | undefined> {
    if (!noun.dated) return undefined;
    const [row] = await act.ask<{ day: string | null }>(
      `select case when valid_from > $2::date then valid_from when valid_to <= $2::date then valid_to - 1 end::text as day from public."${noun.table}" where id = $1`,
      [key, act.date],
    );
    return row?.day ?? undefined;
  }
}

/** The row that a mutation names is not in the version named. */
export class ConflictError extends GraphError {
  constructor(
    readonly row: number,
    readonly noun: NounMeta,
  ) {
    super('CONFLICT', `The ${noun.name} is no longer in the version named.`, 'version');
  }
}

/** A day on which a row is live, when it is not on the date that rules the act. */
function liveDay(row: StoredRow, date: string): string | undefined {
  const [validFrom, validTo]: unknown[] = [Reflect.get(row, 'validFrom'), Reflect.get(row, 'validTo')];
  if (typeof validFrom === 'string' && validFrom > date) return validFrom;
  if (typeof validTo !== 'string' || validTo > date) return undefined;
  return new Date(Date.parse(validTo) - DAY).toISOString().slice(0, 10);
}

/** What a role reaches goes by where a row stands and what it is linked to; its other facts do not move it. */
function standsAnew({ noun, kind, after }: RecordedChange): boolean {
  return (
    kind === 'CREATED' || Object.keys(after).some((name) => noun.links.has(name) || name === noun.division)
  );
}

function refuseStale({ principal, epoch }: WriteCaller, now: string | undefined): void {
  if (principal.grants.length > 0 && epoch !== undefined && now !== epoch)
    throw new StaleRightsError('Grants have changed meanwhile.');
}

function forbidden({ name }: Mutation): GraphError {
  return new GraphError('FORBIDDEN', `No role of the caller allows ${name} here.`);
}

function keyScopeOf(
  mutation: Mutation,
  { idempotencyKey: key, validateOnly, ...rest }: MutationArguments,
  { principal }: WriteCaller,
): KeyScope | undefined {
  if (key === undefined || key === null) return undefined;
  if (key.length === 0 || key.length > LONGEST_KEY || !/^[\x21-\x7e]+$/.test(key)) {
    throw new GraphError(
      'INVALID_ARGUMENT',
      `idempotencyKey takes 1 to ${LONGEST_KEY} visible ASCII characters.`,
      'idempotencyKey',
    );
  }
  if (validateOnly === true) return undefined;
  return { principal: principal.id, mutation: mutation.name, key, inputHash: hashOfInput(rest) };
}

/** What was done under a key, when it was the same that is asked for. */
function keptUnder({ inputHash }: KeyScope, kept: Kept): Kept {
  if (kept.inputHash === inputHash) return kept;
  throw new GraphError(
    'IDEMPOTENCY_KEY_REUSED',
    'The idempotency key was used with another input.',
    'idempotencyKey',
  );
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
