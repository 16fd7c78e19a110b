import {
  type DocumentNode,
  execute,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { logReads, readsIn, withoutMarks } from '../access/access-log.js';
import type { Rights } from '../access/rights.js';
import { callerSettings } from '../access/wall/caller-settings.js';
import type { Cancellation } from '../database/cancellation.js';
import type { SessionSettings } from '../database/session-settings.js';
import type { ColumnCipher } from '../encryption/column-cipher.js';
import { GraphError } from '../errors.js';
import { tracer } from '../tracing/tracer.js';
import type { Seal } from './bound.js';
import { Compilation, type Site, type SiteInput } from './compilation.js';
import { COSTS } from './cost.js';
import type { Describe, Description } from './description.js';
import { type OperationFacts, OperationFactsCache, type RootField } from './document.js';
import { rowWriter } from './object.js';
import { renderStatement, type Statement, valuesOf } from './plan.js';
import { descriptionShape, type Root, rootText, tablesOf } from './root-text.js';
import { variablesShape } from './shape.js';

/** A statement with the few words that tell what it reads. */
export interface SummedUpStatement extends Statement {
  /** Such as `SELECT household`; holds no value. */
  readonly summary: string;
}

/** What is done in a statement's transaction before it is committed: gets its columns, answers with those to go on with. */
export type Finish = (
  columns: readonly string[],
  run: (text: string, values: unknown[]) => Promise<void>,
) => Promise<readonly string[]>;

/**
 * Runs a statement of one row: its columns, each JSON text, and how long it took; with `finish` in a transaction. Ends
 * it, and throws the reason, when it is cancelled.
 */
export type RunStatement = (
  statement: SummedUpStatement,
  values: unknown[],
  options?: {
    readonly finish?: Finish | undefined;
    readonly cancellation?: Cancellation | undefined;
    readonly session?: SessionSettings | undefined;
  },
) => Promise<{ readonly columns: readonly string[]; readonly milliseconds: number }>;

export interface ReadRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced variables. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly referenceDate: string;
  readonly cursorKey: string;
  /** Of the encrypted columns. */
  readonly cipher: ColumnCipher;
  /** What the caller may see. */
  readonly rights: Rights;
  /** Count of changes to grants under which the rights were read; an answer made under another is not given. */
  readonly epoch?: string | undefined;
  /** Tells the request in the access log. */
  readonly requestId: string;
  /** Hears what the operation costs before anything runs; throws to refuse it. */
  readonly admit?: (cost: number) => void;
  /** Whether the caller may ask for the schema. */
  readonly introspection: boolean;
  /** Cancels when nobody waits for the answer any more. */
  readonly cancellation?: Cancellation;
}

/** What one operation was answered with. */
export interface Reading {
  /** The operation's `data` as JSON. */
  readonly text: string;
  /** In the units of `COSTS`. */
  readonly cost: number;
  /** None when no root field reads rows. */
  readonly run?: StatementRun;
}

/** One run of a statement, as an explanation tells it. Times in milliseconds. */
export interface StatementRun {
  readonly statement: Statement;
  readonly values: unknown[];
  /** The plan was there already; otherwise compiling it took `compileMs`. */
  readonly cached: boolean;
  readonly compileMs: number;
  readonly databaseMs: number;
  /** What the connection was told of the caller. */
  readonly session?: SessionSettings | undefined;
}

/** A statement with the argument sites that it reads from a request. */
interface Plan {
  readonly statement: SummedUpStatement;
  readonly sites: readonly Site[];
  /** Whether values come unmasked, so that the access log must tell of them. */
  readonly unmasks: boolean;
  /** Sensitive fields that it searches by, as `Noun.field`. */
  readonly searched: readonly string[];
  readonly cost: number;
}

/** A plan with how it was come by. */
type Planned = Plan & Pick<StatementRun, 'cached' | 'compileMs'>;

const MOST_PLANS = 1_000;

/** Characters of SQL that all plans may hold together; an operation may need as much as a megabyte. */
const MOST_SQL = 32_000_000;

/** Answers whole query operations with one statement each. */
export class OperationReader {
  readonly #plans = new LRUCache<string, Plan>({
    max: MOST_PLANS,
    maxSize: MOST_SQL,
    sizeCalculation: ({ statement }) => statement.text.length,
  });
  readonly #facts = new OperationFactsCache();
  #hits = 0;
  #misses = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly runStatement: RunStatement,
    /** Most that an operation may cost. */
    readonly costLimit: number,
    /** The database has policies of its own, which must be told who asks. */
    readonly tellsCaller = false,
    /** Gives changes that are committed their places in the feed; before it is read. */
    readonly settleChanges: () => Promise<void> = async () => {},
  ) {}

  /** Use of the plan cache since the start, and how many plans it holds now. */
  get planCache(): { readonly hits: number; readonly misses: number; readonly size: number } {
    return { hits: this.#hits, misses: this.#misses, size: this.#plans.size };
  }

  /**
   * Answers an operation; undefined when it asks for introspection only.
   * @throws GraphError on arguments that cannot be taken, before any SQL runs.
   */
  async read(request: ReadRequest): Promise<Reading | undefined> {
    const facts = this.#facts.of(request.document, request.operation);
    const fields = facts.rootFields(request.variables);
    const meta = fields.filter(isMeta);
    if (meta.length > 0 && !request.introspection) {
      throw new GraphError('INTROSPECTION_DISABLED', 'This server does not tell its schema to the public.');
    }
    const metaCost = meta.length * COSTS.introspection;
    if (meta.length === fields.length && fields.length > 0) {
      request.admit?.(COSTS.operation + metaCost);
      return undefined;
    }

    const roots = this.#describeAll(fields, request);
    const plan = roots.length > 0 ? this.#planFor(roots, request, facts) : undefined;
    const cost = metaCost + (plan?.cost ?? COSTS.operation);
    if (cost > this.costLimit) throw tooCostly(cost, this.costLimit);
    request.admit?.(cost);
    const run = plan && (await this.#run(plan, roots, request));
    const introspected = meta.length > 0 ? await this.#introspect(meta, request) : {};

    let column = 0;
    let text = '{';
    for (const field of fields) {
      if (text.length > 1) text += ',';
      text += field.label;
      if (field.name === '__typename') text += '"Query"';
      else if (isMeta(field)) text += JSON.stringify(introspected[field.key]);
      else text += run?.columns[column++];
    }
    text += '}';
    return run ? { text, cost, run } : { text, cost };
  }

  /**
   * Reads rows that are not root fields of a query: those that a mutation answers with, in its own transaction.
   * @param place tells apart what one document selects in several places
   * @returns JSON text of each
   */
  async readRows(
    place: string,
    roots: readonly Root[],
    request: ReadRequest,
    run: RunStatement,
  ): Promise<{ readonly texts: readonly string[]; readonly cost: number }> {
    const plan = this.#planFor(roots, request, this.#facts.of(request.document, request.operation), place);
    if (plan.cost > this.costLimit) throw tooCostly(plan.cost, this.costLimit);
    request.admit?.(plan.cost);
    const { columns } = await this.#run(plan, roots, request, run);
    return { texts: columns.slice(0, roots.length), cost: plan.cost };
  }

  /** The statement of an operation, for reviews. */
  async statementOf(request: ReadRequest): Promise<Statement | undefined> {
    const facts = this.#facts.of(request.document, request.operation);
    const roots = this.#describeAll(facts.rootFields(request.variables), request);
    return roots.length > 0 ? this.#compile(roots, request, facts).statement : undefined;
  }

  /** The statement that reads the rows which a mutation answers with, for reviews. */
  statementOfRows(roots: readonly Root[], request: ReadRequest): Statement {
    return this.#compile(roots, request, this.#facts.of(request.document, request.operation)).statement;
  }

  /** The root fields that read rows, each with the rows it is about. */
  #describeAll(fields: readonly RootField[], request: ReadRequest): Root[] {
    const roots: Root[] = [];
    for (const field of fields) {
      if (isMeta(field) || field.name === '__typename') continue;
      roots.push({ key: field.key, nodes: field.nodes, description: this.#describe(field, request) });
    }
    return roots;
  }

  /**
   * The plan of an operation, made when there is none.
   * @throws GraphError QUERY_TOO_COSTLY
   */
  #planFor(roots: readonly Root[], request: ReadRequest, facts: OperationFacts, place = ''): Planned {
    const shape = variablesShape(request.operation, request.variables, facts.forming);
    const described = roots.map(({ description }) => descriptionShape(description)).join(';');
    const key = `${facts.id} ${place} ${request.rights.shape} ${shape} ${described}`;
    let plan = this.#plans.get(key);
    const cached = plan !== undefined;
    let compileMs = 0;
    if (!plan) {
      const began = performance.now();
      plan = tracer().startActiveSpan('compile', (span) => {
        try {
          return this.#compile(roots, request, facts);
        } finally {
          span.end();
        }
      });
      compileMs = performance.now() - began;
      this.#plans.set(key, plan);
      this.#misses += 1;
    } else {
      this.#hits += 1;
    }
    return { ...plan, cached, compileMs };
  }

  async #run(
    { statement, sites: planned, unmasks, searched, cached, compileMs }: Planned,
    roots: readonly Root[],
    request: ReadRequest,
    runStatement = this.runStatement,
  ): Promise<StatementRun & { readonly columns: readonly string[] }> {
    if (roots.some(({ description }) => description?.kind === 'changes')) await this.settleChanges();
    const input = inputOf(roots, request);
    const sites = planned.map((site) => site(input));
    const { referenceDate, cursorKey, cipher, rights, cancellation } = request;
    const seal = sealingOnce(cipher);
    const values = valuesOf(statement, { sites, referenceDate, cursorKey, seal, rights });
    const finish = unmasks || searched.length > 0 ? logging(request, searched) : undefined;
    const session = this.tellsCaller ? callerSettings(rights.principal, referenceDate) : undefined;
    const ran = await runStatement(statement, values, { finish, cancellation, session });
    const { milliseconds } = ran;
    refuseStale(ran.columns, request);
    const columns = unmasks ? await unmarked(ran.columns, request) : ran.columns;
    return { columns, statement, values, cached, compileMs, databaseMs: milliseconds, session };
  }

  #compile(roots: readonly Root[], request: ReadRequest, facts: OperationFacts): Plan {
    const document = { fragments: facts.fragments, variables: request.variables };
    const compilation = new Compilation(
      this.schema,
      document,
      inputOf(roots, request),
      rowWriter,
      request.rights,
    );
    const columns = roots.map(
      (root, index) => sql`${rootText(compilation, root, index)} as ${sql.ref(`r${index}`)}`,
    );
    // Before it is rendered, which is most of the work.
    if (compilation.cost > this.costLimit) throw tooCostly(compilation.cost, this.costLimit);
    if (request.rights.grants.length > 0) columns.push(EPOCH);
    const statement = renderStatement(sql`select ${sql.join(columns)}`);
    const tables = new Set(roots.flatMap(({ description }) => tablesOf(description)));
    const summary = ['SELECT', ...tables].join(' ');
    return {
      statement: { ...statement, summary },
      sites: compilation.sites,
      unmasks: compilation.unmasked.size > 0,
      searched: [...compilation.searched],
      cost: compilation.cost,
    };
  }

  #describe({ name, node }: RootField, { variables }: ReadRequest): Description | null {
    const field = this.schema.getQueryType()?.getFields()[name];
    const { describe } = (field?.extensions ?? {}) as { describe?: Describe<Record<string, unknown>> };
    if (!field || !describe) throw new Error(`Query.${name} does not tell how it is described.`);
    return describe(getArgumentValues(field, node, variables));
  }

  /** graphql-js answers `__schema` and `__type`; nothing of it depends on rows. */
  async #introspect(meta: readonly RootField[], request: ReadRequest): Promise<Record<string, unknown>> {
    const operation: OperationDefinitionNode = {
      ...request.operation,
      selectionSet: { kind: Kind.SELECTION_SET, selections: meta.flatMap(({ nodes }) => nodes) },
    };
    const definitions = request.document.definitions.filter(
      (definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION,
    );
    const { data, errors } = await execute({
      schema: this.schema,
      document: { kind: Kind.DOCUMENT, definitions: [operation, ...definitions] },
      variableValues: request.variables,
    });
    if (errors?.[0]) throw errors[0];
    return data ?? {};
  }
}

/** Grants were changed after the caller's were read: they have to be read anew, and the operation with them. */
export class StaleRightsError extends Error {
  override readonly name = 'StaleRightsError';
}

/** One column more tells the epoch of the very snapshot that the answer is made from. */
const EPOCH = sql`(select epoch::text from access_epoch) as epoch`;

function refuseStale(columns: readonly string[], { rights, epoch }: ReadRequest): void {
  if (rights.grants.length === 0 || epoch === undefined || columns.at(-1) === epoch) return;
  throw new StaleRightsError('Grants have changed meanwhile.');
}

/** Writes what is read unmasked into the access log. */
function logging(request: ReadRequest, searched: readonly string[]): Finish {
  const { rights, requestId } = request;
  return async (columns, run) => {
    refuseStale(columns, request);
    const reads = [...searched.map((field) => ({ field })), ...columns.flatMap(readsIn)];
    await logReads(run, reads, rights, requestId);
    return columns;
  };
}

/** Takes the marks out of an answer whose log is written, and opens what is sealed. */
async function unmarked(
  columns: readonly string[],
  { cipher, cancellation }: ReadRequest,
): Promise<readonly string[]> {
  const plain: string[] = [];
  for (const column of columns) {
    if (cancellation?.reason) throw cancellation.reason;
    plain.push(await withoutMarks(column, cipher));
  }
  return plain;
}

/** The same list can stand in many conditions, and sealing is dearer than looking up. */
function sealingOnce(cipher: ColumnCipher): Seal {
  let sealed: Map<string, string> | undefined;
  return (place, text) => {
    sealed ??= new Map();
    const key = `${place} ${text}`;
    const known = sealed.get(key);
    if (known !== undefined) return known;
    const value = cipher.seal(place, text);
    sealed.set(key, value);
    return value;
  };
}

function tooCostly(requested: number, limit: number): GraphError {
  return new GraphError(
    'QUERY_TOO_COSTLY',
    `The operation costs ${requested}, and at most ${limit} is allowed.`,
  );
}

function isMeta({ name }: RootField): boolean {
  return name === '__schema' || name === '__type';
}

function inputOf(roots: readonly Root[], request: ReadRequest): SiteInput {
  const { variables, cursorKey } = request;
  return { variables, cursorKey, descriptions: roots.map(({ description }) => description) };
}
