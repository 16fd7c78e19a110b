import type { ClientBase } from 'pg';
import type { RowName, RowSink, Rows } from '../rows.js';
import { arrayLiteral, elementType, type Value } from './literal.js';
import type { Table } from './table.js';

type Batch = { firstId: number; rows: Readonly<Record<string, Value>>[] };

/** Collects rows by table and writes each table's in one statement; memory holds what is not yet written. */
export class Batches implements RowSink {
  readonly #batches: ReadonlyMap<RowName, Batch>;
  readonly #tables: readonly Table[];

  /** @param tables in the order in which they are written */
  constructor(tables: readonly Table[]) {
    this.#tables = tables;
    this.#batches = new Map(tables.map(({ name }) => [name, { firstId: 1, rows: [] }]));
  }

  add<N extends RowName>(noun: N, row: Rows[N]): number {
    const batch = this.#of(noun);
    return batch.firstId + batch.rows.push(row) - 1;
  }

  /** Writes and forgets what was collected. */
  async write(client: ClientBase): Promise<void> {
    for (const table of this.#tables) {
      const batch = this.#of(table.name);
      if (batch.rows.length === 0) continue;
      await insert(client, table, batch);
      batch.firstId += batch.rows.length;
      batch.rows = [];
    }
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

async function insert(client: ClientBase, { table, columns }: Table, batch: Batch): Promise<void> {
  const names = columns.map(({ column }) => `"${column}"`);
  const selected = columns.map(({ column, kind }) => `"${column}"${kind === 'enumList' ? '::text[]' : ''}`);
  const arrays = columns.map(({ kind }, at) => `$${at + 2}::${elementType(kind)}[]`);
  await client.query(
    `insert into "${table}" (id, ${names.join(', ')}) ` +
      `select $1::integer + place - 1, ${selected.join(', ')} ` +
      `from unnest(${arrays.join(', ')}) with ordinality as rows (${names.join(', ')}, place)`,
    [
      batch.firstId,
      ...columns.map(({ property, kind }) =>
        arrayLiteral(
          batch.rows.map((row) => cell(row, property)),
          kind,
        ),
      ),
    ],
  );
}

function cell(row: Readonly<Record<string, Value>>, property: string): Value {
  const value = row[property];
  if (value === undefined) throw new Error(`A row of the demo lacks ${property}.`);
  return value;
}
