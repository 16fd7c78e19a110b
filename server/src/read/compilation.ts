import { type FieldNode, type GraphQLObjectType, type GraphQLSchema, getArgumentValues } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { GraphError } from '../errors.js';
import type { NounMeta } from '../model/registry.js';
import { Bound, bind, type Run, type SiteValues } from './bound.js';
import type { Description } from './description.js';
import type { JsonText } from './json-text.js';
import type { Document } from './selection.js';
import { hasVariable } from './shape.js';

/** What the argument sites of a plan read from a request. */
export interface SiteInput {
  /** Coerced variables. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly cursorKey: string;
  /** What the root resolvers answered, in the order of the root fields. */
  readonly descriptions: readonly (Description | null)[];
}

/** Gives the arguments of one field for one request. */
export type Site = (input: SiteInput) => SiteValues;

/** Limits beyond which PostgreSQL's parser or planner would suffer; far above what people write by hand. */
const MOST_FIELDS = 2_000;
const MOST_LEVELS = 32;

/** A row source in the statement: the noun, its alias, and the date in force there. */
export interface Scope {
  readonly noun: NounMeta;
  readonly alias: string;
  readonly date: RawBuilder<unknown>;
  /** Response path, for messages. */
  readonly path: string;
  readonly level: number;
}

/** Writes rows and what they lead to; pages and aggregates call back into it for the rows that they hold. */
export interface RowWriter {
  /** JSON text of one row of `scope`. */
  object(compilation: Compilation, scope: Scope, nodes: readonly FieldNode[]): JsonText;
  /** JSON text of the one row that `belonging` finds, `null` when there is none to be seen. */
  row(
    compilation: Compilation,
    noun: NounMeta,
    belonging: (alias: string) => RawBuilder<unknown>[],
    outer: Pick<Scope, 'date' | 'path' | 'level'>,
    nodes: readonly FieldNode[],
    anyDate?: boolean,
  ): RawBuilder<unknown>;
}

/** State of one compilation: aliases, argument sites and limits. */
export class Compilation {
  readonly sites: Site[] = [];
  readonly secret = bind(new Bound((run) => run.cursorKey));
  readonly referenceDate = sql`${bind(new Bound((run: Run) => run.referenceDate))}::date`;
  #aliases = 0;
  #fields = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly document: Document,
    /** The request that made the compilation necessary; later ones of the same shape bring their own. */
    readonly input: SiteInput,
    readonly writer: RowWriter,
  ) {}

  alias(): string {
    return `t${this.#aliases++}`;
  }

  /** Counts a compiled field and its depth against the limits. */
  countField(path: string, level: number): void {
    if (++this.#fields > MOST_FIELDS) {
      throw new GraphError('QUERY_TOO_LARGE', `The operation selects more than ${MOST_FIELDS} fields.`, path);
    }
    if (level > MOST_LEVELS) {
      throw new GraphError('QUERY_TOO_LARGE', `The operation nests deeper than ${MOST_LEVELS} levels.`, path);
    }
  }

  /** Registers the site of a field's arguments; answers its index and the values that this compilation sees. */
  addSite(site: Site): { index: number; values: SiteValues } {
    const values = site(this.input);
    this.sites.push(site);
    return { index: this.sites.length - 1, values };
  }

  /** A site whose arguments stand in the document. */
  fieldSite(typeName: string, node: FieldNode): Site {
    const type = this.schema.getType(typeName) as GraphQLObjectType;
    const field = type.getFields()[node.name.value];
    if (!field) throw new Error(`No field ${typeName}.${node.name.value}.`);
    const { arguments: given = [] } = node;
    if (given.some(hasVariable))
      return ({ variables }) => ({ args: getArgumentValues(field, node, variables) });
    // What stands in the document is the same for every request that the plan serves.
    const fixed = { args: given.length > 0 ? getArgumentValues(field, node) : {} };
    return () => fixed;
  }

  /** Reads a value of a site when the statement runs. */
  bindSite(index: number, read: (site: SiteValues, run: Run) => unknown): RawBuilder<unknown> {
    return bind(
      new Bound((run) => {
        const site = run.sites[index];
        if (!site) throw new Error(`Site ${index} has no values.`);
        return read(site, run);
      }),
    );
  }

  /** The date of a field: its own `asOf` when it names one, else that from above. */
  dateOf(site: { index: number; values: SiteValues }, inherited: RawBuilder<unknown>): RawBuilder<unknown> {
    const asOf = site.values.args.asOf;
    if (asOf === null || asOf === undefined) return inherited;
    return sql`${this.bindSite(site.index, ({ args }) => args.asOf)}::date`;
  }
}
