import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Migrator, TSMigrationGenerator } from '@mikro-orm/migrations';
import type { EntityClass, MigrationDiff } from '@mikro-orm/postgresql';
import { SEALED_FORM } from '../encryption/column-cipher.js';
import { IN_MEMORY, openDatabase } from './database.js';
import { migrate } from './migrate.js';

/**
 * Writes the migration that takes the committed migrations to `entities` into `folder`, and `index.ts` anew.
 * The difference is taken from a database in memory that ran the committed migrations, so there is no
 * snapshot file that could disagree with them. Returns the new file's name, or nothing when none is needed.
 *
 * @param label lower-case words joined by `_`, the end of the file's name
 */
export async function createMigration(
  folder: string,
  entities: EntityClass<unknown>[],
  label: string,
): Promise<string | undefined> {
  const db = await openDatabase({ dataDir: IN_MEMORY, poolSize: 1, statementTimeout: 0 }, entities);
  try {
    await migrate(db);
    db.orm.config.set('migrations', {
      ...db.orm.config.get('migrations'),
      generator: HouseStyle,
    });
    const { fileName } = await new Migrator(db.orm.em).create(folder, false, false, label);
    if (!fileName) return undefined;
    await writeIndex(folder);
    return fileName;
  } finally {
    await db.close();
  }
}

/** The library's file in this project's formatting. */
class HouseStyle extends TSMigrationGenerator {
  override generateMigrationFile(className: string, diff: MigrationDiff): string {
    const method = (name: string, statements: string[]) => [
      `  override ${name}(): void {`,
      ...statements.filter(isOurs).map((sql) => this.createStatement(sql, 4)),
      '  }',
    ];
    return [
      "import { Migration } from '@mikro-orm/migrations';",
      '',
      `export class ${className} extends Migration {`,
      ...method('up', diff.up.flatMap(beforeSealing)),
      '',
      ...method('down', diff.down),
      '}',
      '',
    ].join('\n');
  }

  override createStatement(sql: string, padLeft: number): string {
    const LINE_WIDTH = 110;
    const padding = ' '.repeat(padLeft);
    const literal = `\`${sql.replace(/[`\\]|\$(?=\{)/g, '\\$&')}\``;
    const line = `${padding}this.addSql(${literal});`;
    return line.length <= LINE_WIDTH ? line : `${padding}this.addSql(\n${padding}  ${literal},\n${padding});`;
  }
}

/**
 * `ignoreRoutines` and `ignoreTriggers` hold for `up` only: the library's `down` makes the functions and triggers
 * written by hand again.
 */
function isOurs(statement: string): boolean {
  return (
    statement !== '' && !/^(create or replace|drop) (function|procedure)|^create trigger/.test(statement)
  );
}

/**
 * Plain values of a column that is encrypted from now on are sealed after the migration, which knows no key: until then
 * the check on the sealed form is one for new values.
 */
function beforeSealing(statement: string): string[] {
  const [, table, constraint] = /^alter table ("\w+") add constraint ("\w+") check /.exec(statement) ?? [];
  if (!table || !constraint || !statement.includes(SEALED_FORM)) return [statement];
  const validate = `alter table ${table} validate constraint ${constraint}`;
  return [
    statement.replace(/;$/, ' not valid;'),
    `do $$ begin if not exists (select from ${table}) then ${validate}; end if; end $$;`,
  ];
}

async function writeIndex(folder: string): Promise<void> {
  const names = (await readdir(folder))
    .filter((file) => /^Migration\d.*\.ts$/.test(file))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
  const text = [
    "import type { MigrationObject } from '@mikro-orm/core';",
    ...names.map((name) => `import { ${name} } from './${name}.js';`),
    '',
    '/** In the order they run. Written by `createMigration`; a list, so that no folder is read at run time. */',
    'export const migrations: MigrationObject[] = [',
    ...names.map((name) => `  { name: '${name}', class: ${name} },`),
    '];',
    '',
  ];
  await writeFile(join(folder, 'index.ts'), text.join('\n'));
}
