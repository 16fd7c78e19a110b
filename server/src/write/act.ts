import type { EntityClass, EntityManager } from '@mikro-orm/postgresql';
import type { Rights } from '../access/rights.js';
import { callerSettings, followingSettings } from '../access/wall/caller-settings.js';
import type { SessionSettings } from '../database/session-settings.js';
import type { WriteSession } from '../database/write-session.js';
import type { ColumnCipher } from '../encryption/column-cipher.js';
import { type NounClass, type NounMeta, nouns } from '../model/registry.js';
import type { StoredRow } from '../model/stored-row.js';
import type { RecordedChange, Recorder } from './recorder.js';
import type { Rule } from './rule.js';
import { type Violation, violationOf } from './violation.js';

/** Values by the properties that they are of. */
export type Values = Readonly<Record<string, unknown>>;

/** A row that holds for a period. */
export interface DatedRow {
  readonly validFrom: string;
  readonly validTo?: string | null;
}

/** A period of a dated column. */
interface Period extends DatedValue {
  validTo?: string | null;
}

/** Value of a dated column with the day from which it holds. */
export interface DatedValue {
  readonly value: unknown;
  readonly validFrom: string;
}

/** What an act is made with. */
export interface ActSettings {
  readonly em: EntityManager;
  /** The transaction that it happens in. */
  readonly session: WriteSession;
  readonly rights: Rights;
  /** Date that rules the act, `YYYY-MM-DD`. */
  readonly date: string;
  /** What the input sets, as it is stored: links as keys, sealed what is stored sealed. */
  readonly values: Values;
  readonly recorder: Recorder;
  /** Of what is stored sealed. */
  readonly cipher: ColumnCipher;
}

/** One mutation at work, inside its transaction: what it changes, what it warns of, and which rules it breaks. */
export class Act {
  readonly violations: Violation[] = [];
  readonly warnings: Violation[] = [];
  /** What the answer tells this once, and nothing stores. */
  readonly revealed: Record<string, string> = {};
  /** What is told of the change in its history and stands in no column, such as who approved it. */
  readonly notes: Record<string, unknown> = {};
  readonly em: EntityManager;
  readonly session: WriteSession;
  readonly rights: Rights;
  readonly date: string;
  readonly values: Values;
  readonly cipher: ColumnCipher;
  readonly #recorder: Recorder;

  constructor({ em, session, rights, date, values, recorder, cipher }: ActSettings) {
    this.em = em;
    this.session = session;
    this.rights = rights;
    this.date = date;
    this.values = values;
    this.cipher = cipher;
    this.#recorder = recorder;
  }

  /** Breaks a rule. The act goes on, so that all that is wrong is told at once, and is undone in the end. */
  violates(rule: Rule, argument?: string): void {
    this.violations.push(violationOf(rule, argument));
  }

  warns(rule: Rule, argument?: string): void {
    this.warnings.push(violationOf(rule, argument));
  }

  /**
   * A new row with those of the values that are its own columns and links.
   * @param division code of the division that it stands in; none for a division, and for what stands in none
   */
  make<Row extends object>(cls: new () => Row, division: string | undefined, values: Values): Row {
    const noun = nouns.of(cls as NounClass);
    const isOwn = (name: string) => noun.columns.get(name)?.source.from === 'own' || noun.links.has(name);
    const own = Object.fromEntries(Object.entries(values).filter(([name]) => isOwn(name)));
    const standing = noun.division === 'divisionCode' && division ? { divisionCode: division } : {};
    const row = this.em.create(cls as EntityClass<Row>, { version: 1, ...own, ...standing } as never);
    this.em.persist(row);
    return row;
  }

  /**
   * Another row that the act goes by or changes: locked first, and read as it is then. The caller sees it, since what an input
   * links to is looked up as a read would.
   */
  async load<Row extends StoredRow>(cls: new () => Row, key: number): Promise<Row> {
    await this.lock(nouns.of(cls as NounClass), [key]);
    const where = { id: key };
    return this.em.findOneOrFail(cls as EntityClass<StoredRow>, where, { refresh: true }) as Promise<Row>;
  }

  /** Gives columns and links of a row these values: those of the input, unless said. */
  assign<Row extends object>(row: Row, values: Values = this.values): void {
    this.em.assign(row, values as never);
  }

  /**
   * Goes on with a row in another one from a day on, as its facts change: the row ends, and the new one has all that it had but
   * these values. What began on that very day is changed itself.
   *
   * @param division code of the division that the new one stands in
   */
  succeed<Row extends DatedRow>(row: Row, on: string, values: Values, division = divisionOf(row)): Row {
    const cls = row.constructor as new () => Row;
    const noun = nouns.of(cls as NounClass);
    if (row.validFrom === on) {
      const standing = noun.division === 'divisionCode' && division ? { divisionCode: division } : {};
      this.assign(row, { ...values, ...standing });
      return row;
    }
    const held = row as unknown as Values;
    const names = [...noun.columns.keys(), ...noun.links.keys()];
    const had = Object.fromEntries(names.map((name) => [name, held[name]]));
    const successor = this.make(cls, division, { ...had, validFrom: on, ...values });
    this.assign(row, { validTo: on });
    return successor;
  }

  /** Value of a dated column that holds on a day; none when another one follows, which it would have to be fitted before. */
  async dated(row: StoredRow, property: string, on: string): Promise<DatedValue | undefined> {
    return this.#lastPeriod(row, property, on);
  }

  /** Gives a dated column another value from a day on, which must be after that from which the present one holds. */
  async setDated(row: StoredRow, property: string, value: unknown, on: string): Promise<void> {
    const present = await this.#lastPeriod(row, property, on);
    const end = present?.validTo ?? undefined;
    if (present) present.validTo = on;
    this.startDated(row, property, value, on, end);
  }

  /** Gives a dated column of a new row its first value. */
  startDated(row: object, property: string, value: unknown, on: string, end?: string): void {
    const period = { owner: row, value, validFrom: on, version: 1, ...(end ? { validTo: end } : {}) };
    this.em.persist(this.em.create(periodsOf(row, property), period as never));
  }

  async #lastPeriod(row: StoredRow, property: string, on: string): Promise<Period | undefined> {
    const periods = await this.em.find(periodsOf(row, property), { owner: row.id } as never);
    const last = periods.toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)).at(-1);
    return last && last.validFrom <= on && (!last.validTo || last.validTo > on) ? last : undefined;
  }

  /**
   * Locks rows, whoever may see them, so that what a rule counts stays as it was counted. Keys are locked in rising order;
   * rules that lock rows of several nouns begin with households.
   */
  async lock(noun: NounMeta, keys: readonly number[]): Promise<void> {
    if (keys.length > 0)
      await this.ask('select access.lock_rows($1::regclass, $2::int[])', [`public."${noun.table}"`, keys]);
  }

  /**
   * Does what follows from the act within a division, whoever may do that by itself: a household that moves takes its helpers
   * along. What has been changed so far is written first.
   */
  async following<Result>(division: string, work: () => Promise<Result>): Promise<Result> {
    await this.em.flush();
    const { principal } = this.rights;
    await this.#enter(followingSettings(principal, this.date, division));
    const result = await work();
    await this.#enter(callerSettings(principal, this.date));
    return result;
  }

  /** Stores a change that was made past the unit of work in the history. */
  record(change: RecordedChange): void {
    this.#recorder.changes.push(change);
  }

  async #enter({ values }: SessionSettings): Promise<void> {
    await this.ask(
      'select set_config(name, value, true) from unnest($1::text[], $2::text[]) s(name, value)',
      [[...values.keys()], [...values.values()]],
    );
  }

  /** How many rows a statement has changed. */
  async count(text: string, values: readonly unknown[]): Promise<number> {
    const { rowCount } = await this.session.ask({ text, values });
    return rowCount ?? 0;
  }

  /** Rows of a statement, in the act's own transaction and as its caller may see them. */
  async ask<Row extends object>(text: string, values: readonly unknown[]): Promise<Row[]> {
    const { rows } = await this.session.ask<Row>({ text, values });
    return rows;
  }
}

/** Code of the division that a row stands in, or is. */
export function divisionOf(row: object): string | undefined {
  const { division } = nouns.of(row.constructor as NounClass);
  const code: unknown = division && Reflect.get(row, division);
  return typeof code === 'string' ? code : undefined;
}

function periodsOf(row: object, property: string): EntityClass<Period> {
  const noun = nouns.of(row.constructor as NounClass);
  const source = noun.columns.get(property)?.source;
  if (source?.from !== 'lent') throw new Error(`${noun.name}.${property} is not dated.`);
  return source.noun().cls as EntityClass<Period>;
}
