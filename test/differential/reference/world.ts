import type { FieldRight } from './access/rules.ts';
import { type Kind, NOUNS, type Noun, nounNamed } from './facts.ts';
import { periodTableOf, type RawRow, RELEASED, snakeCase, type Tables, tableOf } from './tables.ts';

export type Cell = string | number | boolean | null | readonly string[];

/** A row of one type; the cell of a link is the id of its target. */
export interface Row {
  readonly noun: Noun;
  readonly id: number;
  readonly version: number;
  readonly cells: ReadonlyMap<string, Cell>;
}

export interface Period {
  readonly value: Cell;
  readonly validFrom: string;
  readonly validTo: string | null;
}

function parse(kind: Kind, text: string | null): Cell {
  if (text === null) return null;
  switch (kind) {
    case 'text':
    case 'date':
      return text;
    case 'instant':
      return new Date(text).toISOString();
    case 'int':
    case 'float':
      return Number(text);
    case 'boolean':
      return text === 't' || text === 'true';
    case 'texts':
      return text.slice(1, -1).split(',').filter(Boolean);
  }
}

function cell(raw: RawRow, column: string, table: string): string | null {
  const text = raw[column];
  if (text === undefined) throw new Error(`Table ${table} has no column ${column}.`);
  return text;
}

function rowOf(noun: Noun, raw: RawRow): Row {
  const table = tableOf(noun);
  const cells = new Map<string, Cell>();
  for (const [name, kind] of Object.entries(noun.columns)) {
    cells.set(name, parse(kind, cell(raw, snakeCase(name), table)));
  }
  for (const link of Object.keys(noun.links ?? {})) {
    cells.set(link, parse('int', cell(raw, `${snakeCase(link)}_id`, table)));
  }
  if (noun.placedBy === 'divisionCode') cells.set('divisionCode', cell(raw, 'division_code', table));
  return { noun, id: Number(raw.id), version: Number(raw.version), cells };
}

function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** All rows in memory, found by id, by the row they point to, and by division. */
export class World {
  readonly #rows = new Map<string, readonly Row[]>();
  readonly #byId = new Map<string, ReadonlyMap<number, Row>>();
  readonly #pointing = new Map<string, Row[]>();
  readonly #periods = new Map<string, Period[]>();
  readonly #within = new Map<string, readonly Row[]>();
  readonly #released: readonly RawRow[];

  constructor(tables: Tables) {
    this.#released = tables.get(RELEASED) ?? [];
    for (const noun of NOUNS) {
      const rows = (tables.get(tableOf(noun)) ?? []).map((raw) => rowOf(noun, raw));
      this.#rows.set(noun.name, rows);
      this.#byId.set(noun.name, new Map(rows.map((row) => [row.id, row])));
      for (const row of rows) {
        for (const link of Object.keys(noun.links ?? {})) {
          pushTo(this.#pointing, `${noun.name}.${link} ${row.cells.get(link)}`, row);
        }
      }
      for (const [column, kind] of Object.entries(noun.periods ?? {})) {
        const table = periodTableOf(noun, column);
        for (const raw of tables.get(table) ?? []) {
          pushTo(this.#periods, `${noun.name}.${column} ${raw.owner_id}`, {
            value: parse(kind, cell(raw, 'value', table)),
            validFrom: raw.valid_from ?? '',
            validTo: raw.valid_to ?? null,
          });
        }
      }
    }
  }

  /** A number of a division as the newest release has it; null on any day but its own. */
  released(code: string, name: string, date: string): number | null {
    const isNewest = !this.#released.some(({ released_on }) => (released_on ?? '') > date);
    const cell = this.#released.find(
      (one) => one.released_on === date && one.division_code === code && one.name === name,
    );
    return isNewest && cell?.value != null ? Number(cell.value) : null;
  }

  /** The value of a sensitive column of the row may decide what is answered. */
  maySearch(_row: Row, _right: FieldRight): boolean {
    return true;
  }

  rows(noun: Noun): readonly Row[] {
    return this.#rows.get(noun.name) ?? [];
  }

  /** The row of a type with this id, whatever the date. */
  byId(type: string, id: Cell | undefined): Row | undefined {
    return typeof id === 'number' ? this.#byId.get(type)?.get(id) : undefined;
  }

  /** Rows of a type whose link points to the row with this id. */
  pointing(type: string, link: string, id: number): readonly Row[] {
    return this.#pointing.get(`${type}.${link} ${id}`) ?? [];
  }

  periods(noun: Noun, column: string, owner: number): readonly Period[] {
    return this.#periods.get(`${noun.name}.${column} ${owner}`) ?? [];
  }

  /** Rows of a type whose division code starts with the given one, whatever the date. */
  within(type: string, code: string): readonly Row[] {
    const key = `${type} ${code}`;
    const known = this.#within.get(key);
    if (known) return known;
    const noun = nounNamed(type);
    const found = this.rows(noun).filter((row) =>
      String(row.cells.get(noun.placedBy ?? '')).startsWith(code),
    );
    this.#within.set(key, found);
    return found;
  }
}
