import 'reflect-metadata';
import '../domain/index.js';
import type { ClientBase, Pool } from 'pg';
import { noteKey } from '../access/encryption/stored-key.js';
import { ColumnCipher } from '../encryption/column-cipher.js';
import { EncryptionKey } from '../encryption/encryption-key.js';
import { nameSubjects } from './administration/subjects.js';
import { fillCounty } from './county.js';
import { LISTS } from './divisions/lists.js';
import { Batches } from './load/batches.js';
import { DemoRefusedError } from './load/refusal.js';
import { setAside } from './load/set-aside.js';
import { tablesInOrder } from './load/table.js';
import { ROW_NAMES } from './rows.js';

export { DEMO_REFERENCE_DATE } from './calendar.js';
export { DemoRefusedError } from './load/refusal.js';

/** The row of `setting` that marks a database as the demo's. */
export const DEMO_SETTING = { key: 'demo', value: 'jinping-2018' } as const;

/** A small part of the county that has all kinds of things: 茅坪镇 in the east, 彦洞乡 in the west. */
export const FIXTURE_TOWNSHIPS: readonly string[] = ['522628101', '522628207'];

export interface DemoOptions {
  /** 9-digit codes; the whole county when not given. A township holds the same in every load. */
  readonly townships?: readonly string[];
}

export interface DemoStep {
  /** A township's name, or `indexes` or `statistics`. */
  readonly label: string;
  readonly done: number;
  readonly total: number;
}

/**
 * Fills an empty database with the demo county in one transaction: an interrupted load leaves nothing.
 * Returns false, and changes nothing, when the database holds the demo already, whole or in part.
 *
 * Needs the owner of the tables: indexes are rebuilt at the end.
 *
 * @throws DemoRefusedError when there are rows of anything else; RangeError for an unknown township.
 */
export async function loadDemo(
  pool: Pool,
  options: DemoOptions = {},
  progress: (step: DemoStep) => void = () => {},
): Promise<boolean> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const loaded = await load(client, options, progress);
    await client.query('commit');
    // Index-only scans need the visibility map, and the embedded database has no vacuum of its own.
    if (loaded) await client.query('vacuum');
    client.release();
    return loaded;
  } catch (error) {
    // The first error says what happened; a connection that cannot even roll back is not used again.
    const broken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    client.release(broken);
    throw error;
  }
}

async function load(
  client: ClientBase,
  { townships }: DemoOptions,
  progress: (step: DemoStep) => void,
): Promise<boolean> {
  await client.query('set local statement_timeout = 0');
  // Two loads at once take turns, and the second finds the first one's rows.
  await client.query('lock table setting in share row exclusive mode');
  const marked = await client.query('select from setting where key = $1', [DEMO_SETTING.key]);
  if (marked.rowCount) return false;

  const tables = tablesInOrder(ROW_NAMES);
  const names = tables.map(({ table }) => table);
  await refuseOthers(client, names);

  const total = (townships ?? LISTS[2016].townships).length + 2;
  let done = 0;
  const step = (label: string) => {
    done += 1;
    progress({ label, done, total });
  };
  const putBack = await setAside(client, names);
  const key = EncryptionKey.random();
  const batches = new Batches(tables, new ColumnCipher(key));
  for (const township of fillCounty(batches, townships)) {
    await batches.write(client);
    step(township.name);
  }
  await batches.restartIdentities(client);
  await client.query('insert into setting (key, value) values ($1, $2)', [
    DEMO_SETTING.key,
    DEMO_SETTING.value,
  ]);
  await noteKey(client, key, true);
  await putBack();
  await nameSubjects(client);
  // Triggers rested while the grants were written.
  await client.query('update access_epoch set epoch = epoch + 1');
  step('indexes');
  await client.query(`analyze ${names.map((name) => `"${name}"`).join(', ')}`);
  await client.query('select summary.rebuild()');
  step('statistics');
  return true;
}

async function refuseOthers(client: ClientBase, tables: readonly string[]): Promise<void> {
  const questions = tables.map((table) => `select '${table}' as name where exists (select from "${table}")`);
  const { rows } = await client.query<{ name: string }>(questions.join(' union all '));
  if (rows.length > 0) throw new DemoRefusedError(rows.map(({ name }) => name));
}
