import { FlushMode, LockMode } from '@mikro-orm/core';
import type { EntityClass, EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { type ValidationError, validate } from 'class-validator';
import { CompiledQuery } from 'kysely';
import { sealedPlace } from '../access/encryption/encrypted-columns.js';
import type { Principal } from '../access/principal.js';
import { Rights } from '../access/rights.js';
import { writerSettings } from '../access/wall/caller-settings.js';
import type { Cancellation } from '../database/cancellation.js';
import type { ColumnCipher } from '../encryption/column-cipher.js';
import { GraphError } from '../errors.js';
import type { NounMeta, WriteArea } from '../model/registry.js';
import type { StoredRow } from '../model/stored-row.js';
import { parseIdentifier } from '../read/identifier.js';
import { type RunStatement, StaleRightsError } from '../read/operation.js';
import { Act } from './act.js';
import { storedFault } from './database-fault.js';
import { claimKey, hashOfInput, type KeyScope, keepAnswer } from './idempotency.js';
import { type InputOf } from './input.js';
import type { Mutation } from './mutation.js';
import { changesJson, INSERT_CHANGES, type RecordedChange, Recorder } from './recorder.js';
import { RowAccessReader } from './row-access.js';
import { rulesOf } from './row-rules.js';
import { INPUT_RULES, type Rule } from './rule.js';
import { RulesViolated, type Violation, violationOf } from './violation.js';

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
  /** What is told this once. */
  readonly revealed?: Readonly<Record<string, string>>;
}

/** Reads what is selected of the row that was written, in the same transaction. */
export type ReadWritten<Answer> = (written: Written, run: RunStatement) => Promise<Answer>;

export interface WriterSettings {
  readonly orm: MikroORM;
  readonly rows: RowAccessReader;
  readonly cipher: ColumnCipher;
  referenceDate(): string;
}

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
    const em = this.#settings.orm.em.fork({ flushMode: FlushMode.COMMIT, cloneEventManager: true });
    const recorder = new Recorder();
    em.getEventManager().registerSubscriber(recorder);
    await em.begin();
    try {
      await this.#enter(em, caller);
      const { written, keep } = await this.#act(em, recorder, mutation, args, caller);
      const answer = await read(written, runIn(em));
      if (caller.cancellation?.reason) throw caller.cancellation.reason;
      if (keep) await em.commit();
      else await em.rollback();
      return answer;
    } catch (error) {
      await em.rollback().catch(() => {});
      throw error;
    }
  }

  /** Tells the database who writes, and makes sure that the caller's grants are still those that were read. */
  async #enter(em: EntityManager, caller: WriteCaller): Promise<void> {
    const { values } = writerSettings(caller.principal, this.#settings.referenceDate());
    const { rows } = await em
      .getKysely()
      .executeQuery<{ epoch: string }>(
        CompiledQuery.raw(
          `select (select count(set_config(name, value, true)) from unnest($1::text[], $2::text[]) s(name, value)), (select epoch::text from access_epoch) as epoch`,
          [[...values.keys()], [...values.values()]],
        ),
      );
    refuseStale(caller, rows[0]?.epoch);
  }

  async #act(
    em: EntityManager,
    recorder: Recorder,
    mutation: Mutation,
    args: MutationArguments,
    caller: WriteCaller,
  ): Promise<{ written: Written; keep: boolean }> {
    const noun = mutation.noun();
    const rights = Rights.of(caller.principal, caller.purpose);
    if (rights.writing(mutation.as ?? noun.writtenAs).length === 0) throw forbidden(mutation);
    const date = this.#settings.referenceDate();
    const prepared = await this.#prepare(em, mutation, args.input, rights);
    const act = new Act({
      em,
      rights,
      date,
      values: prepared.values,
      recorder,
      cipher: this.#settings.cipher,
    });
    const scope = keyScopeOf(mutation, args, caller);
    const kept = scope && (await claimKey(act, scope));
    if (kept && scope) {
      if (kept.inputHash !== scope.inputHash)
        throw new GraphError(
          'IDEMPOTENCY_KEY_REUSED',
          'The idempotency key was used with another input.',
          'idempotencyKey',
        );
      const asOf = kept.row === undefined ? undefined : await this.#dayOf(act, noun, kept.row);
      return {
        written: { row: kept.row, asOf, warnings: kept.warnings, replayed: true, undone: false },
        keep: true,
      };
    }
    const row = mutation.changesRow ? await this.#load(act, mutation, args) : undefined;
    act.violations.push(...prepared.violations);
    // Rules over rows take it that each value by itself is one that the row can have.
    if (act.violations.length > 0) throw new RulesViolated(act.violations);
    const result = await mutation.perform(act, args.input, row);
    if (act.violations.length > 0) throw new RulesViolated(act.violations);
    await em.flush();
    await this.#countPeriods(act, recorder);
    if (recorder.changes.length === 0) act.violates(INPUT_RULES.NOTHING_TO_CHANGE, 'input');
    await this.#checkRights(act, recorder.changes, mutation);
    for (const check of rulesOf(recorder.changes.filter(({ follows }) => !follows))) await check(act);
    if (act.violations.length > 0) throw new RulesViolated(act.violations);
    const told = recorder.changes.map((change) =>
      change.noun === noun && change.row === result.id
        ? { ...change, after: { ...change.after, ...act.notes } }
        : change,
    );
    const [now] = await act.ask<{ epoch: string }>(INSERT_CHANGES, [
      caller.principal.id,
      caller.requestId,
      mutation.name,
      changesJson(told),
    ]);
    // What a grant allowed while it was waited for a lock may not be allowed any more; whoever changes grants has just done so.
    if (!recorder.changes.some(({ noun: of }) => of.area === 'configuration'))
      refuseStale(caller, now?.epoch);
    if (scope) await keepAnswer(act, scope, result.id);
    const keep = args.validateOnly !== true;
    const isNew = recorder.changes.some(
      ({ noun: of, row: key, kind }) => of === noun && key === result.id && kind === 'CREATED',
    );
    const shown = keep || !isNew ? result.id : undefined;
    const asOf = shown === undefined ? undefined : liveDay(result, date);
    const { warnings, revealed } = act;
    const written = {
      row: shown,
      asOf,
      warnings,
      replayed: false,
      undone: !keep,
      ...(keep ? { revealed } : {}),
    };
    return { written, keep };
  }

  /** Values of the input as they are stored, with everything that is wrong with them one by one. */
  async #prepare(em: EntityManager, mutation: Mutation, given: object, rights: Rights) {
    const violations = (await validate(given, { forbidUnknownValues: false })).flatMap((error) =>
      brokenIn(error, 'input'),
    );
    const values = await this.#stored(em, mutation, mutation.input(), given, rights, 'input', violations);
    return { values, violations };
  }

  async #stored(
    em: EntityManager,
    mutation: Mutation,
    input: InputOf<unknown>,
    given: object,
    rights: Rights,
    path: string,
    violations: Violation[],
  ): Promise<Record<string, unknown>> {
    const values: Record<string, unknown> = {};
    for (const [property, value] of Object.entries(given)) {
      if (value === undefined) continue;
      const at = `${path}.${property}`;
      const link = input.links.get(property);
      const column = input.columns.get(property);
      const list = input.lists.get(property);
      if (list && Array.isArray(value)) {
        const items: unknown[] = [];
        for (const [index, item] of value.entries())
          items.push(await this.#stored(em, mutation, list, item, rights, `${at}.${index}`, violations));
        values[property] = items;
      } else if (link && value !== null) {
        const key = await this.#linked(em, mutation, link(), String(value), rights);
        if (key === undefined) violations.push(violationOf(INPUT_RULES.LINKED_ROW_NOT_FOUND, at));
        else values[property] = key;
      } else if (column?.encrypted && typeof value === 'string') {
        values[property] = this.#settings.cipher.seal(sealedPlace(input.noun, column), value);
      } else values[property] = value;
    }
    return values;
  }

  async #linked(
    em: EntityManager,
    { as, noun: of, linksUnseen }: Mutation,
    noun: NounMeta,
    id: string,
    rights: Rights,
  ): Promise<number | undefined> {
    const found = parseIdentifier(id);
    if (found?.noun !== noun) return undefined;
    if (!linksUnseen) return (await this.#access(em, noun, [found.key], rights))[0]?.id;
    for (const { grant } of rights.writing(as ?? of().writtenAs)) {
      const [low, high] = [rights.value(grant.index, 'low'), rights.value(grant.index, 'high')];
      const { rows } = await em
        .getKysely()
        .executeQuery<{ within: boolean }>(
          CompiledQuery.raw('select access.is_within($1::regclass, $2, $3, $4) as within', [
            `public."${noun.table}"`,
            found.key,
            low,
            high,
          ]),
        );
      if (rows[0]?.within) return found.key;
    }
    return undefined;
  }

  async #access(em: EntityManager, noun: NounMeta, keys: readonly number[], rights: Rights, as?: WriteArea) {
    const { text, values } = this.#settings.rows.statementFor(noun, rights, keys, as);
    const { rows } = await em
      .getKysely()
      .executeQuery<{ id: number; version: number; writable: boolean }>(CompiledQuery.raw(text, values));
    return rows;
  }

  /** The row that a mutation names: seen by the caller, its to change, locked, and in the version named. */
  async #load(act: Act, mutation: Mutation, { id, version }: MutationArguments): Promise<StoredRow> {
    const noun = mutation.noun();
    const missing = () => new GraphError('ROW_NOT_FOUND', `There is no such ${noun.name}.`, 'id');
    const found = parseIdentifier(id ?? '');
    if (found?.noun !== noun) throw missing();
    const [seen] = await this.#access(act.em, noun, [found.key], act.rights, mutation.as);
    if (!seen) throw missing();
    if (!seen.writable) throw forbidden(mutation);
    const cls = noun.cls as EntityClass<StoredRow>;
    const row = await act.em.findOne(cls, { id: found.key }, { lockMode: LockMode.PESSIMISTIC_WRITE });
    // What was allowed was allowed of the version that was looked at.
    if (!row || row.version !== seen.version || row.version !== version)
      throw new ConflictError(found.key, noun);
    return row;
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
      const rows = await this.#access(act.em, noun, [...keys], act.rights);
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
function standsAnew({ noun, kind, after, follows }: RecordedChange): boolean {
  if (follows) return false;
  return (
    kind === 'CREATED' || Object.keys(after).some((name) => noun.links.has(name) || name === noun.division)
  );
}

/** Broken rules of a value, and of what it holds. */
function brokenIn({ property, contexts, children = [] }: ValidationError, path: string): Violation[] {
  const at = `${path}.${property}`;
  const own = Object.values(contexts ?? {}).map((rule: Rule) => violationOf(rule, at));
  return [...own, ...children.flatMap((child) => brokenIn(child, at))];
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

/** Runs compiled statements in the transaction of an entity manager. */
function runIn(em: EntityManager): RunStatement {
  return async ({ text }, values, { finish } = {}) => {
    const began = performance.now();
    const { rows } = await em
      .getKysely()
      .executeQuery<Record<string, string>>(CompiledQuery.raw(text, values));
    const columns = Object.values(rows[0] ?? {});
    const finished = finish
      ? await finish(columns, async (also, given) => {
          await em.getKysely().executeQuery(CompiledQuery.raw(also, given));
        })
      : columns;
    return { columns: finished, milliseconds: performance.now() - began };
  };
}
