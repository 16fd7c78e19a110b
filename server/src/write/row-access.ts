import type { GraphQLSchema } from 'graphql';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { type Rights } from '../access/rights.js';
import { writableScope } from '../access/row-scope.js';
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

const MOST_STATEMENTS = 500;

/** Tells which rows a caller sees and may change, by the very conditions that its reads are compiled with. */
export class RowAccessReader {
  readonly #statements = new LRUCache<string, Statement>({ max: MOST_STATEMENTS });

  constructor(
    readonly schema: GraphQLSchema,
    readonly referenceDate: () => string,
  ) {}

  /** The statement that gives `RowAccess` for those of the rows that the caller sees, out of their time too. */
  statementFor(
    noun: NounMeta,
    rights: Rights,
    keys: readonly number[],
    as: WriteArea = noun.writtenAs,
  ): { readonly text: string; readonly values: unknown[] } {
    const id = `${noun.name} ${as} ${rights.shape}`;
    const known = this.#statements.get(id);
    const statement = known ?? this.#compile(noun, rights, as);
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
    return { text: statement.text, values };
  }

  #compile(noun: NounMeta, rights: Rights, as: WriteArea): Statement {
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
      sql`select ${ref(alias, 'id')} as id, ${ref(alias, 'version')} as version, coalesce(${writable}, false) as writable ${from(noun, alias, [all(conditions)])}`,
    );
  }
}
