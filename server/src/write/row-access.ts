import type { GraphQLSchema } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import type { Rights } from '../access/rights.js';
import { writableScope } from '../access/row-scope.js';
import type { WriteSession } from '../database/write-session.js';
import type { NounMeta, WriteArea } from '../model/registry.js';
import { Compilation } from '../read/compilation.js';
import { rowWriter } from '../read/object.js';
import { renderStatement, type Statement, valuesOf } from '../read/plan.js';
import { all, from, ref, visible } from '../read/rows.js';

/** What a caller may do with a row that it sees. */
export interface RowAccess {
  readonly id: number;
  readonly version: number;
  readonly writable: boolean;
}

/** A row as its table holds it, by columns, with what its caller may do with it, and the count of changes to grants. */
export type LockedRow = Readonly<Record<string, unknown>> & {
  readonly writable: boolean;
  readonly epoch: string;
};

interface About {
  readonly noun: NounMeta;
  readonly rights: Rights;
  readonly keys: readonly number[];
  /** What the caller must be allowed to do, when it is not to write the noun. */
  readonly as?: WriteArea | undefined;
}

const MOST_STATEMENTS = 500;

/** Tells which rows a caller sees and may change, by the very conditions that its reads are compiled with. */
export class RowAccessReader {
  readonly #statements = new LRUCache<string, Statement>({ max: MOST_STATEMENTS });

  constructor(
    readonly schema: GraphQLSchema,
    readonly referenceDate: () => string,
  ) {}

  /** Those of the rows that the caller sees, out of their time too. */
  async read(session: WriteSession, about: About): Promise<RowAccess[]> {
    const { rows } = await session.ask<RowAccess>(
      this.#statement(
        about,
        'read',
        (alias) => sql`${ref(alias, 'id')} as id, ${ref(alias, 'version')} as version`,
      ),
    );
    return rows;
  }

  /**
   * Locks a row and reads these columns of it as they are then. What is not the caller's to write may be missing as what it does
   * not see is: policies show either to nobody who would lock it.
   */
  async lock(
    session: WriteSession,
    about: About,
    columns: readonly string[],
  ): Promise<LockedRow | undefined> {
    const { rows } = await session.ask<LockedRow>(
      this.#statement(
        about,
        'lock',
        (alias) =>
          sql`${sql.join(columns.map((column) => ref(alias, column)))}, (select e.epoch::text from access_epoch e) as epoch`,
        true,
      ),
    );
    return rows[0];
  }

  #statement(
    { noun, rights, keys, as = noun.writtenAs }: About,
    what: 'read' | 'lock',
    selected: (alias: string) => RawBuilder<unknown>,
    locks = false,
  ) {
    const id = `${what} ${noun.name} ${as} ${rights.shape}`;
    const known = this.#statements.get(id);
    const statement = known ?? this.#compile(noun, rights, as, selected, locks);
    if (!known) this.#statements.set(id, statement);
    const values = valuesOf(statement, {
      sites: [{ args: { keys } }],
      referenceDate: this.referenceDate(),
      cursorKey: '',
      seal: (place) => {
        throw new Error(`Rights do not depend on ${place}.`);
      },
      rights,
    });
    return { text: statement.text, name: statement.name, values };
  }

  #compile(
    noun: NounMeta,
    rights: Rights,
    as: WriteArea,
    selected: (alias: string) => RawBuilder<unknown>,
    locks: boolean,
  ): Statement {
    const compilation = new Compilation(
      this.schema,
      { fragments: new Map(), variables: {} },
      { variables: {}, cursorKey: '', descriptions: [] },
      rowWriter,
      rights,
    );
    const { index } = compilation.addSite(() => ({ args: { keys: [] } }));
    const alias = compilation.alias();
    const keys = compilation.bindSite(index, ({ args }) => args.keys);
    const scope = writableScope(compilation, noun, alias, as);
    const writable = scope === 'all' ? sql`true` : scope === 'none' ? sql`false` : scope;
    const conditions = [
      sql`${ref(alias, 'id')} = any(${keys}::int[])`,
      ...visible(compilation, { noun, alias, date: compilation.referenceDate }, true),
    ];
    return renderStatement(
      sql`select ${selected(alias)}, coalesce(${writable}, false) as writable ${from(noun, alias, [all(conditions)])}${locks ? sql` for update of ${sql.ref(alias)}` : sql``}`,
    );
  }
}
