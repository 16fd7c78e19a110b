import type { FakeRows } from '../generated/fake-rows.js';
import type { Noun } from './model/nouns.js';
import { cellOn } from './rows/cell.js';
import { type Origin, putChanged, withValues } from './rows/change-row.js';
import { addRows, givenRow, leadsTo, type Objects } from './rows/fill.js';
import { addChange } from './rows/given-changes.js';
import type { Row } from './rows/row.js';
import type { Store } from './rows/store.js';

type Plural = keyof FakeRows;
type RowPlural = Exclude<Plural, 'changes'>;
type GivenRowOf<Of extends Plural> = NonNullable<FakeRows[Of]>[number];

/** Values of a row by the names of its fields; links as ids. */
export type FakeRowValues = Readonly<Record<string, unknown>> & {
  readonly id: string;
  readonly version: number;
};

/** The rows of a fake, to be looked at and changed by a test and its mutations. Whatever changes is told in `history` and `changes`. */
export interface FakeData {
  /**
   * Adds a row.
   * @returns its id
   * @throws TypeError naming the field that is missing or cannot be so
   */
  add<Of extends Plural>(plural: Of, row: GivenRowOf<Of>): string;
  /**
   * Gives fields of a row other values, and the row its next version.
   * @param key code or id of the row
   * @returns its id
   * @throws TypeError when there is no such row, or naming the field that cannot be so
   */
  change<Of extends RowPlural>(plural: Of, key: string, values: Partial<GivenRowOf<Of>>): string;
  /** The row of a code or id as it is today; undefined when there is none. */
  row(plural: RowPlural, key: string): FakeRowValues | undefined;
}

/** Rows of a store, changed in the name of a mutation or of the test itself. */
export class StoreData implements FakeData {
  constructor(
    readonly store: Store,
    readonly objects: Objects,
    readonly origin: Origin,
  ) {}

  add(plural: string, row: unknown): string {
    if (plural === 'changes') return addChange(this.store, row, 'changes');
    const added = addRows(this.store, this.objects, [givenRow(this.#noun(plural), row, plural)]);
    for (const one of added) putChanged(this.store, this.origin, undefined, one);
    return added[0]?.id ?? '';
  }

  change(plural: string, key: string, values: Readonly<Record<string, unknown>>): string {
    const noun = this.#noun(plural);
    const row = leadsTo(this.store, this.objects, noun, key);
    if (!row) throw new TypeError(`There is no row ${key} among ${plural}.`);
    this.write(row, values);
    return row.id;
  }

  row(plural: string, key: string): FakeRowValues | undefined {
    const { store, objects } = this;
    const noun = this.#noun(plural);
    const row = leadsTo(store, objects, noun, key);
    if (!row) return undefined;
    const columns = [...noun.columns.keys()].map((column) => [
      column,
      cellOn(store, row, column, store.today),
    ]);
    const links = [...noun.links.keys()].map((link) => [link, row.links.get(link) ?? null]);
    return { ...Object.fromEntries([...columns, ...links]), id: row.id, version: row.version };
  }

  /** Changes a row, with notes that stand in its history alone. */
  write(
    row: Row,
    values: Readonly<Record<string, unknown>>,
    notes: Readonly<Record<string, unknown>> = {},
  ): void {
    const changed = withValues(this.store, this.objects, row, values);
    if (changed !== row) putChanged(this.store, this.origin, row, changed, notes);
  }

  #noun(plural: string): Noun {
    const noun = this.store.nouns.listed(plural);
    if (!noun) throw new TypeError(`The schema lists no ${plural}.`);
    return noun;
  }
}
