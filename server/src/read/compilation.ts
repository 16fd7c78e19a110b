import { type FieldNode, type GraphQLObjectType, type GraphQLSchema, getArgumentValues } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { MARK } from '../access/access-log.js';
import type { GrantParameters } from '../access/reach.js';
import type { GrantValue, HeldGrant, Rights } from '../access/rights.js';
import { type RowScope, rowScope, type StatementParts } from '../access/row-scope.js';
import { GraphError } from '../errors.js';
import type { NounMeta } from '../model/registry.js';
import { Bound, bind, type Run, type SiteValues } from './bound.js';
import { COSTS, type Scanning, WIDE } from './cost.js';
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

/** How much of a noun a caller can see: every row, none, or those that meet a condition. */
export type Extent = 'all' | 'some' | 'none';

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
  /** Most times that the source is read in one run of the statement. */
  readonly times: number;
  /** It is over a whole table, or over all that lies in a division, and not over what belongs to one row. */
  readonly wide?: boolean;
  /** Code of a division that all its rows lie in, when it is over those of one. */
  readonly within?: RawBuilder<unknown>;
}

/** What a row source inherits from the place where it stands. */
export type Outer = Pick<Scope, 'date' | 'path' | 'level' | 'times'>;

/** Writes rows and what they lead to; pages and aggregates call back into it for the rows that they hold. */
export interface RowWriter {
  /** JSON text of one row of `scope`. */
  object(compilation: Compilation, scope: Scope, nodes: readonly FieldNode[]): JsonText;
  /** JSON text of the one row that `belonging` finds, `null` when there is none to be seen. */
  row(
    compilation: Compilation,
    noun: NounMeta,
    belonging: (alias: string) => RawBuilder<unknown>[],
    outer: Outer,
    nodes: readonly FieldNode[],
    anyDate?: boolean,
  ): RawBuilder<unknown>;
}

/** State of one compilation: aliases, argument sites, limits and cost. */
export class Compilation implements StatementParts {
  readonly sites: Site[] = [];
  readonly secret = bind(new Bound((run) => run.cursorKey));
  readonly referenceDate = sql`${bind(new Bound((run: Run) => run.referenceDate))}::date`;
  /** Begins and ends what an unmasked value carries for the access log; no JSON text holds this character. */
  readonly mark = bind(new Bound(() => MARK));
  /** Sensitive fields that the operation reads unmasked or searches by, as `Noun.field`. */
  readonly unmasked = new Set<string>();
  readonly searched = new Set<string>();
  readonly #extents = new Map<NounMeta, Extent>();
  readonly #grants = new Map<number, GrantParameters>();
  #aliases = 0;
  #fields = 0;
  #cost: number = COSTS.operation;

  constructor(
    readonly schema: GraphQLSchema,
    readonly document: Document,
    /** The request that made the compilation necessary; later ones of the same shape bring their own. */
    readonly input: SiteInput,
    readonly writer: RowWriter,
    readonly rights: Rights,
  ) {}

  alias(): string {
    return `t${this.#aliases++}`;
  }

  /** The rows of a noun that the caller may see. */
  scopeOf(noun: NounMeta, alias: string): RowScope {
    return noun.visible ? rowScope(this, noun, alias) : 'all';
  }

  /** How much of the noun the caller can see, whatever there is. */
  extentOf(noun: NounMeta): Extent {
    const known = this.#extents.get(noun);
    if (known !== undefined) return known;
    const scope = this.scopeOf(noun, 'any');
    const extent = scope === 'all' || scope === 'none' ? scope : 'some';
    this.#extents.set(noun, extent);
    return extent;
  }

  /** The caller can see no row of the noun, whatever there is. */
  hides(noun: NounMeta): boolean {
    return this.extentOf(noun) === 'none';
  }

  grant({ index }: HeldGrant): GrantParameters {
    const known = this.#grants.get(index);
    if (known) return known;
    const value = (name: GrantValue, type: 'text' | 'int4') =>
      sql`${bind(new Bound(({ rights }) => rights.value(index, name)))}::${sql.raw(type)}`;
    const parameters: GrantParameters = {
      low: value('low', 'text'),
      high: value('high', 'text'),
      cadre: value('cadre', 'int4'),
      department: value('department', 'int4'),
      team: value('team', 'int4'),
      date: this.referenceDate,
    };
    this.#grants.set(index, parameters);
    return parameters;
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

  /** What the statement costs by what is compiled so far; see `COSTS`. */
  get cost(): number {
    return Math.min(this.#cost, Number.MAX_SAFE_INTEGER);
  }

  /** Adds the price of a part that can be met so many times. */
  charge(times: number, part: 'row' | 'opened' | 'statistics' | 'feed'): void {
    this.#cost += times * COSTS[part];
  }

  /** Adds the price of a part that looks at all rows of a scope. */
  chargeScan({ times, wide }: Pick<Scope, 'times' | 'wide'>, part: Scanning): void {
    this.#cost += times * COSTS[part] * (wide ? WIDE : 1);
  }

  /** Compiles parts of which only one is met for a row: the dearest is charged. */
  charging<Part, Compiled>(parts: readonly Part[], compile: (part: Part) => Compiled): Compiled[] {
    const before = this.#cost;
    let dearest = before;
    const compiled = parts.map((part) => {
      this.#cost = before;
      const text = compile(part);
      dearest = Math.max(dearest, this.#cost);
      return text;
    });
    this.#cost = dearest;
    return compiled;
  }

  /** Compiles a part for what it refuses alone: it does not enter the statement, so it costs nothing. */
  checking(compile: () => unknown): void {
    const [cost, aliases] = [this.#cost, this.#aliases];
    compile();
    this.#cost = cost;
    this.#aliases = aliases;
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
