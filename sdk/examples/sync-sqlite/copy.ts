import { closeSync, openSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { ToolFailure } from '../command-line/failure.ts';
import type { Household } from './households.ts';

/** Of the tables; a file of another one has to be made anew. */
const LAYOUT = 1;

const TABLES = `
create table state (name text primary key, value text not null) strict, without rowid;
create table household (
  id text primary key,
  version integer not null,
  code text not null,
  village text,
  status text,
  main_cause text,
  residence text,
  registered_on text,
  housing_area real,
  housing_structure text,
  water text,
  has_power integer,
  food_guarantee text,
  clothing_guarantee text,
  schooling_guarantee text,
  medical_guarantee text,
  housing_guarantee text,
  water_guarantee text,
  valid_from text not null,
  valid_to text,
  -- Which reading of all rows has met it last.
  reading integer not null
) strict, without rowid;
create index household_code on household (code);
create index household_village on household (village);
pragma user_version = ${LAYOUT};`;

/** What is done to bring the copy up to date, and how far that is; all of it changes together with the rows. */
interface State {
  /** The copy holds all changes up to here; none while all rows are read for the first time. */
  readonly cursor: string;
  /** While all rows are read: where the changes begin that may be missed by that. */
  readonly 'reading-from': string;
  /** While all rows are read: cursor of the last page of the list that was stored. */
  readonly 'reading-after': string;
  /** Number of the reading of all rows that is under way, or was the last one. */
  readonly reading: string;
}

/** The copy in its file. Every method that changes something is one transaction. */
export class Copy {
  readonly #database: DatabaseSync;

  /** @throws ToolFailure for a file of something else */
  constructor(file: string) {
    // Its owner alone may read it, from its first byte on.
    closeSync(openSync(file, 'a', 0o600));
    this.#database = new DatabaseSync(file, { timeout: 5_000 });
    this.#database.exec('pragma journal_mode = wal');
    const layout = this.#database.prepare('pragma user_version').get()?.user_version;
    const { tables } = this.#database.prepare('select count(*) as tables from sqlite_schema').get() ?? {};
    if (tables === 0) this.#atOnce(() => this.#database.exec(TABLES));
    else if (layout !== LAYOUT)
      throw new ToolFailure(
        `${file} is no copy, or one of another version: give another file.`,
        `${file} 不是本工具的副本，或版本不符，请指定其他文件。`,
      );
  }

  [Symbol.dispose](): void {
    this.#database.close();
  }

  get<Name extends keyof State>(name: Name): string | undefined {
    const value = this.#database.prepare('select value from state where name = ?').get(name)?.value;
    return typeof value === 'string' ? value : undefined;
  }

  get count(): number {
    return Number(this.#database.prepare('select count(*) as n from household').get()?.n);
  }

  /** Begins to read all rows anew; the changes after the cursor are to follow. */
  beginReading(cursor: string): void {
    this.#atOnce(() => {
      this.#set({ reading: `${this.#reading + 1}`, 'reading-from': cursor });
      this.#unset('reading-after');
    });
  }

  addPage(rows: readonly Household[], after: string | null): void {
    this.#atOnce(() => {
      this.#put(rows);
      if (after !== null) this.#set({ 'reading-after': after });
    });
  }

  /** All rows were read: what was not among them is gone. */
  endReading(): void {
    this.#atOnce(() => {
      this.#database.prepare('delete from household where reading < ?').run(this.#reading);
      this.#set({ cursor: this.get('reading-from') ?? '' });
      this.#unset('reading-from');
      this.#unset('reading-after');
    });
  }

  /** Stores what changes have done up to a cursor. */
  apply(rows: readonly Household[], gone: Iterable<string>, cursor: string): void {
    this.#atOnce(() => {
      this.#put(rows);
      const remove = this.#database.prepare('delete from household where id = ?');
      for (const id of gone) remove.run(id);
      this.#set({ cursor });
    });
  }

  get #reading(): number {
    return Number(this.get('reading') ?? 0);
  }

  #put(rows: readonly Household[]): void {
    const reading = this.#reading;
    for (const row of rows) {
      const values = cellsOf(row, reading);
      const names = Object.keys(values);
      this.#database
        .prepare(
          `insert or replace into household (${names.join(', ')}) values (${names.map((name) => `:${name}`).join(', ')})`,
        )
        .run(values);
    }
  }

  #set(values: Partial<State>): void {
    const statement = this.#database.prepare('insert or replace into state (name, value) values (?, ?)');
    for (const [name, value] of Object.entries(values)) statement.run(name, value);
  }

  #unset(name: keyof State): void {
    this.#database.prepare('delete from state where name = ?').run(name);
  }

  #atOnce(change: () => void): void {
    this.#database.exec('begin immediate');
    try {
      change();
      this.#database.exec('commit');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('rollback');
      throw error;
    }
  }
}

function cellsOf({ village, hasPower, ...own }: Household, reading: number): Record<string, SQLInputValue> {
  const cells = Object.entries(own).map(([name, value]) => [columnOf(name), value] as const);
  return {
    ...Object.fromEntries(cells),
    village: village?.code ?? null,
    has_power: hasPower === null ? null : Number(hasPower),
    reading,
  };
}

/** `housingArea` is stored as `housing_area`. */
function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
