import { setImmediate } from 'node:timers/promises';
import type { ClientBase } from 'pg';
import { sealedValue } from '../../access/encryption/encrypted-columns.js';
import type { ColumnCipher } from '../../encryption/column-cipher.js';
import type { RowName, RowSink, Rows } from '../rows.js';
import { arrayLiteral, elementType, type Value } from './literal.js';
import type { Table } from './table.js';

type Batch = { readonly firstId: number; readonly rows: Readonly<Record<string, Value>>[] };

/** A batch with the table that takes it. */
type Part = Batch & { readonly table: Table };

/** Values that are sealed in one go: some milliseconds, in which the database waits for nothing. */
const SEALED_AT_ONCE = 200;

/** Collects rows by table and writes each table's in one statement; memory holds what is not yet written. */
export class Batches implements RowSink {
  readonly #batches: Map<RowName, Batch>;
  readonly #tables: readonly Table[];
  readonly #cipher: ColumnCipher;

  /**
   * @param tables in the order in which they are written
   * @param cipher seals the values of encrypted columns
   */
  constructor(tables: readonly Table[], cipher: ColumnCipher) {
    this.#tables = tables;
    this.#cipher = cipher;
    this.#batches = new Map(tables.map(({ name }) => [name, { firstId: 1, rows: [] }]));
  }

  add<N extends RowName>(noun: N, row: Rows[N]): number {
    const batch = this.#of(noun);
    return batch.firstId + batch.rows.push(row) - 1;
  }

  /** Writes and forgets what was collected, the tables that have encrypted columns last. */
  async write(client: ClientBase): Promise<void> {
    const parts = this.#tables.map((table) => ({ table, ...this.#take(table.name) }));
    const filled = parts.filter(({ rows }) => rows.length > 0);
    const isSealed = ({ table }: Part) => table.columns.some(({ encrypted }) => encrypted);
    // Goes on while the database writes the other tables. A failure waits until it has: no statement may follow a rollback.
    const sealing = Promise.all(filled.filter(isSealed).map((part) => insertion(part, this.#cipher)));
    sealing.catch(() => undefined);
    for (const part of filled) {
      if (!isSealed(part)) await client.query(await insertion(part, this.#cipher));
    }
    for (const statement of await sealing) await client.query(statement);
  }

  /** Lets the database number the rows that come after the demo's. */
  async restartIdentities(client: ClientBase): Promise<void> {
    for (const { name, table } of this.#tables) {
      await client.query(`alter table "${table}" alter column id restart with ${this.#of(name).firstId}`);
    }
  }

  #take(name: RowName): Batch {
    const { firstId, rows } = this.#of(name);
    this.#batches.set(name, { firstId: firstId + rows.length, rows: [] });
    return { firstId, rows };
  }

  #of(name: RowName): Batch {
    const batch = this.#batches.get(name);
    if (!batch) throw new Error(`No table takes rows of ${name}.`);
    return batch;
  }
}

/** The statement that writes a table's rows. */
async function insertion({ table: { noun, table, columns }, firstId, rows }: Part, cipher: ColumnCipher) {
  const names = columns.map(({ column }) => `"${column}"`);
  const selected = columns.map(({ column, kind }) => `"${column}"${kind === 'enumList' ? '::text[]' : ''}`);
  const arrays = columns.map(({ kind }, at) => `$${at + 2}::${elementType(kind)}[]`);
  const text =
    `insert into "${table}" (id, ${names.join(', ')}) ` +
    `select $1::integer + place - 1, ${selected.join(', ')} ` +
    `from unnest(${arrays.join(', ')}) with ordinality as rows (${names.join(', ')}, place)`;
  const values: (number | string)[] = [firstId];
  for (const { property, kind, encrypted } of columns) {
    const cells = rows.map((row) => cell(row, property));
    const stored = encrypted
      ? await sealedCells(cells, (plain) => sealedValue(cipher, noun, encrypted, plain))
      : cells;
    values.push(arrayLiteral(stored, kind));
  }
  return { text, values };
}

async function sealedCells(cells: readonly Value[], seal: (plain: string) => string): Promise<Value[]> {
  const sealed: Value[] = [];
  for (const [at, value] of cells.entries()) {
    if (at % SEALED_AT_ONCE === 0) await setImmediate();
    sealed.push(value === null ? null : seal(String(value)));
  }
  return sealed;
}

function cell(row: Readonly<Record<string, Value>>, property: string): Value {
  const value = row[property];
  if (value === undefined) throw new Error(`A row of the demo lacks ${property}.`);
  return value;
}
