import type { ClientBase } from 'pg';
import { sealedValue } from '../../access/encryption/encrypted-columns.js';
import type { ColumnCipher } from '../../encryption/column-cipher.js';
import type { NounMeta } from '../../model/registry.js';
import type { RowName, RowSink, Rows } from '../rows.js';
import { arrayLiteral, elementType, type Value } from './literal.js';
import type { StoredColumn, Table } from './table.js';

type Batch = { firstId: number; rows: Readonly<Record<string, Value>>[] };

/** Collects rows by table and writes each table's in one statement; memory holds what is not yet written. */
export class Batches implements RowSink {
  readonly #batches: ReadonlyMap<RowName, Batch>;
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

  /** Writes and forgets what was collected. */
  async write(client: ClientBase): Promise<void> {
    let before: Promise<unknown> = Promise.resolve();
    for (const table of this.#tables) {
      const batch = this.#of(table.name);
      if (batch.rows.length === 0) continue;
      // Made, and its values sealed, while the database still writes the table before.
      const statement = insertion(table, batch, this.#cipher);
      batch.firstId += batch.rows.length;
      batch.rows = [];
      await before;
      before = client.query(statement);
    }
    await before;
  }

  /** Lets the database number the rows that come after the demo's. */
  async restartIdentities(client: ClientBase): Promise<void> {
    for (const { name, table } of this.#tables) {
      await client.query(`alter table "${table}" alter column id restart with ${this.#of(name).firstId}`);
    }
  }

  #of(name: RowName): Batch {
    const batch = this.#batches.get(name);
    if (!batch) throw new Error(`No table takes rows of ${name}.`);
    return batch;
  }
}

/** The statement that writes a table's rows. */
function insertion({ noun, table, columns }: Table, batch: Batch, cipher: ColumnCipher) {
  const names = columns.map(({ column }) => `"${column}"`);
  const selected = columns.map(({ column, kind }) => `"${column}"${kind === 'enumList' ? '::text[]' : ''}`);
  const arrays = columns.map(({ kind }, at) => `$${at + 2}::${elementType(kind)}[]`);
  const text =
    `insert into "${table}" (id, ${names.join(', ')}) ` +
    `select $1::integer + place - 1, ${selected.join(', ')} ` +
    `from unnest(${arrays.join(', ')}) with ordinality as rows (${names.join(', ')}, place)`;
  const values = columns.map((column) => {
    const cells = batch.rows.map((row) => stored(cell(row, column.property), noun, column, cipher));
    return arrayLiteral(cells, column.kind);
  });
  return { text, values: [batch.firstId, ...values] };
}

function cell(row: Readonly<Record<string, Value>>, property: string): Value {
  const value = row[property];
  if (value === undefined) throw new Error(`A row of the demo lacks ${property}.`);
  return value;
}

function stored(value: Value, noun: NounMeta, { encrypted }: StoredColumn, cipher: ColumnCipher): Value {
  return encrypted && value !== null ? sealedValue(cipher, noun, encrypted, String(value)) : value;
}
