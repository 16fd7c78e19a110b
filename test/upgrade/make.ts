// Runs as `node make.ts CHECKOUT FILE`: has the built server of an earlier version, in its checkout, make a small database of
// a county of its own, and backs its folder up. See README.md.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serverProgram } from '../support/server-program.ts';

const [, , checkout, file] = process.argv;
if (!checkout || !file) throw new Error('Usage: node make.ts CHECKOUT FILE');

const TOWNSHIP = '522628207';

/** Leaves three villages, whose rows are no demo any more; the log of what was done for it is dropped. */
const REDUCE = `
  create temp table gone on commit drop as
    select h.id from household h join village v on v.id = h.village_id
     where v.code not in (select code from village where valid_to is null order by code limit 3);
  delete from benefit_link where household_id in (select id from gone);
  delete from mutual_group_member where group_id in (select id from mutual_group where village_id in (select village_id from household where id in (select id from gone)));
  delete from mutual_group where leader_id in (select id from gone);
  delete from household_status_period where owner_id in (select id from gone);
  delete from household_income where household_id in (select id from gone);
  delete from household_member where household_id in (select id from gone);
  delete from household where id in (select id from gone);
  delete from setting where key = 'demo';`;

const SHRINK = ['vacuum full', 'set wal_recycle = off', 'select pg_switch_wal()', 'checkpoint'];

const folder = mkdtempSync(join(tmpdir(), 'county-graph-old-'));
try {
  const old = await import(pathToFileURL(resolve(checkout, 'server/dist/index.js')).href);
  const config = old.readConfig({ DATA_DIR: folder, DEMO: 'false' });
  const silent = { step() {} };
  const database = await old.openMigrated(config, silent);
  await old.fillDemo(database, silent, { townships: [TOWNSHIP] });
  await database.pool.query(REDUCE);
  for (const statement of SHRINK) await database.pool.query(statement);
  await database.close();
  execFileSync(process.execPath, serverProgram('backup', resolve(file)), {
    env: { DATA_DIR: folder },
    stdio: 'inherit',
  });
} finally {
  rmSync(folder, { recursive: true, force: true });
}
