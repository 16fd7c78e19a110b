import {
  type DocumentNode,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getArgumentValues,
  Kind,
  type OperationDefinitionNode,
} from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { LRUCache } from 'lru-cache';
import { columnName } from '../model/naming.js';
import { Compilation, type Site, type SiteInput } from './compilation.js';
import type { Description, OneDescription } from './description.js';
import { rowWriter } from './object.js';
import { connectionText } from './page.js';
import { renderStatement, type Statement, valuesOf } from './plan.js';
import { ref } from './rows.js';
import { collectFields, type Fields } from './selection.js';
import { formingVariables, shapeOf, variablesShape } from './shape.js';

/** Runs a statement of one row and gives its columns, each JSON text. */
export type RunStatement = (statement: Statement, values: unknown[]) => Promise<readonly string[]>;

export interface ReadRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Coerced variables. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Handed to root resolvers. */
  readonly context: unknown;
  readonly referenceDate: string;
  readonly cursorKey: string;
}

/** A statement with the argument sites that it reads from a request. */
interface Plan {
  readonly statement: Statement;
  readonly sites: readonly Site[];
}

interface DocumentFacts {
  readonly id: number;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly forming: ReadonlySet<string>;
}

const MOST_PLANS = 1_000;

/** Answers whole query operations with one statement each. */
export class OperationReader {
  readonly #plans = new LRUCache<string, Plan>({ max: MOST_PLANS });
  readonly #documents = new WeakMap<DocumentNode, DocumentFacts>();
  #documentCount = 0;

  constructor(
    readonly schema: GraphQLSchema,
    readonly runStatement: RunStatement,
  ) {}

  /**
   * The operation's `data` as JSON text; undefined when it asks for introspection only.
   * @throws GraphError on arguments that cannot be taken, before any SQL runs.
   */
  async read(request: ReadRequest): Promise<string | undefined> {
    const facts = this.#facts(request.document);
    const document = { fragments: facts.fragments, variables: request.variables };
    const fields = collectFields([request.operation.selectionSet], document, (type) => type === 'Query');
    const meta = new Map([...fields].filter(([, nodes]) => isMeta(nodes)));
    if (meta.size === fields.size && fields.size > 0) return undefined;

    const roots: Root[] = [];
    for (const [key, nodes] of fields) {
      const [node] = nodes;
      if (!node || meta.has(key) || node.name.value === '__typename') continue;
      roots.push({ key, nodes, description: await this.#describe(node, request) });
    }
    const columns = roots.length > 0 ? await this.#readRoots(roots, request, facts) : [];
    const introspected = meta.size > 0 ? await this.#introspect(meta, request) : {};

    const texts = new Map(roots.map(({ key }, index) => [key, columns[index]]));
    const entries = [...fields].map(([key, nodes]) => {
      const name = nodes[0]?.name.value;
      const text = name === '__typename' ? '"Query"' : (texts.get(key) ?? JSON.stringify(introspected[key]));
      return `${JSON.stringify(key)}:${text}`;
    });
    return `{${entries.join()}}`;
  }

  /** The statement of an operation, for reviews and explanations. */
  async statementOf(request: ReadRequest): Promise<Statement | undefined> {
    const facts = this.#facts(request.document);
    const document = { fragments: facts.fragments, variables: request.variables };
    const fields = collectFields([request.operation.selectionSet], document, (type) => type === 'Query');
    const roots: Root[] = [];
    for (const [key, nodes] of fields) {
      const [node] = nodes;
      if (node && !node.name.value.startsWith('__')) {
        roots.push({ key, nodes, description: await this.#describe(node, request) });
      }
    }
    return roots.length > 0 ? this.#compile(roots, request, facts).statement : undefined;
  }

  async #readRoots(
    roots: readonly Root[],
    request: ReadRequest,
    facts: DocumentFacts,
  ): Promise<readonly string[]> {
    const shape = variablesShape(request.operation, request.variables, facts.forming);
    const described = roots.map(({ description }) => descriptionShape(description)).join(';');
    const key = `${facts.id} ${request.operation.name?.value ?? ''} ${shape} ${described}`;
    let plan = this.#plans.get(key);
    if (!plan) {
      plan = this.#compile(roots, request, facts);
      this.#plans.set(key, plan);
    }
    const input = inputOf(roots, request);
    const sites = plan.sites.map((site) => site(input));
    const run = { sites, referenceDate: request.referenceDate, cursorKey: request.cursorKey };
    return this.runStatement(plan.statement, valuesOf(plan.statement, run));
  }

  #compile(roots: readonly Root[], request: ReadRequest, facts: DocumentFacts): Plan {
    const document = { fragments: facts.fragments, variables: request.variables };
    const compilation = new Compilation(this.schema, document, inputOf(roots, request), rowWriter);
    const columns = roots.map(
      (root, index) => sql`${rootText(compilation, root, index)} as ${sql.ref(`r${index}`)}`,
    );
    const statement = renderStatement(sql`select ${sql.join(columns)}`);
    return { statement, sites: compilation.sites };
  }

  async #describe(node: FieldNode, request: ReadRequest): Promise<Description | null> {
    const field = this.schema.getQueryType()?.getFields()[node.name.value];
    if (!field?.resolve) throw new Error(`No resolver for Query.${node.name.value}.`);
    const args = getArgumentValues(field, node, request.variables);
    const resolve = field.resolve as (
      root: unknown,
      args: unknown,
      context: unknown,
      info: unknown,
    ) => unknown;
    return (await resolve(undefined, args, request.context, undefined)) as Description | null;
  }

  /** graphql-js answers `__schema` and `__type`; nothing of it depends on rows. */
  async #introspect(meta: Fields, request: ReadRequest): Promise<Record<string, unknown>> {
    const operation: OperationDefinitionNode = {
      ...request.operation,
      selectionSet: { kind: Kind.SELECTION_SET, selections: [...meta.values()].flat() },
    };
    const definitions = request.document.definitions.filter(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
    );
    const { data, errors } = await execute({
      schema: this.schema,
      document: { kind: Kind.DOCUMENT, definitions: [operation, ...definitions] },
      variableValues: request.variables,
    });
    if (errors?.[0]) throw errors[0];
    return data ?? {};
  }

  #facts(document: DocumentNode): DocumentFacts {
    const known = this.#documents.get(document);
    if (known) return known;
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
    }
    const facts = { id: this.#documentCount++, fragments, forming: formingVariables(document) };
    this.#documents.set(document, facts);
    return facts;
  }
}

interface Root {
  readonly key: string;
  readonly nodes: readonly FieldNode[];
  readonly description: Description | null;
}

function isMeta(nodes: readonly FieldNode[]): boolean {
  const name = nodes[0]?.name.value;
  return name === '__schema' || name === '__type';
}

function inputOf(roots: readonly Root[], request: ReadRequest): SiteInput {
  const { variables, cursorKey } = request;
  return { variables, cursorKey, descriptions: roots.map(({ description }) => description) };
}

/** Arguments of a root field, as its resolver's description has them. */
function descriptionSite(index: number): Site {
  return ({ descriptions }) => {
    const description = descriptions[index];
    if (!description) return { args: {} };
    if (description.kind === 'many') return { args: { ...description.args } };
    if (description.kind === 'one') return { args: { ...description.by, asOf: description.asOf } };
    const { items } = description;
    return {
      args: {
        names: items.map((item) => item?.noun.name ?? ''),
        keys: items.map((item) => item?.by.id ?? 0),
        asOf: items.find((item) => item !== null)?.asOf ?? null,
      },
    };
  };
}

function descriptionShape(description: Description | null): string {
  if (description === null) return 'null';
  if (description.kind === 'many') {
    const { where, first, last, orderBy, after, before, asOf } = description.args;
    const forming = JSON.stringify([first, last, orderBy]);
    return `${description.noun.name}[${forming},${shapeOf([{ where, after, before, asOf }])}]`;
  }
  if (description.kind === 'one')
    return `${description.noun.name}(${shapeOf(description.by)},${shapeOf(description.asOf)})`;
  return `list(${nounsOf(description.items).join()},${shapeOf(description.items.find((item) => item !== null)?.asOf)})`;
}

function nounsOf(items: readonly (OneDescription | null)[]): string[] {
  return [...new Set(items.flatMap((item) => (item ? [item.noun.name] : [])))].sort();
}

/** JSON text of a root field. */
function rootText(compilation: Compilation, root: Root, index: number): RawBuilder<unknown> {
  const { description, nodes, key } = root;
  if (description === null) return sql`'null'`;
  const outer = { date: compilation.referenceDate, path: key, level: 0 };
  if (description.kind === 'many') {
    return connectionText(compilation, description.noun, () => [], descriptionSite(index), nodes, outer);
  }
  const site = compilation.addSite(descriptionSite(index));
  const date = compilation.dateOf(site, outer.date);
  if (description.kind === 'one') {
    const belonging = (alias: string) =>
      Object.keys(description.by).map(
        (name) =>
          sql`${ref(alias, columnName(name))} = ${compilation.bindSite(site.index, ({ args }) => args[name])}`,
      );
    return compilation.writer.row(compilation, description.noun, belonging, { ...outer, date }, nodes);
  }
  return listText(compilation, description.items, nodes, { ...outer, date }, site.index);
}

/** Rows of several nouns in the order of their identifiers: one branch a noun. */
function listText(
  compilation: Compilation,
  items: readonly (OneDescription | null)[],
  nodes: readonly FieldNode[],
  outer: { date: RawBuilder<unknown>; path: string; level: number },
  site: number,
): RawBuilder<unknown> {
  const nouns = new Map(items.flatMap((item) => (item ? [[item.noun.name, item.noun] as const] : [])));
  const branches = [...nouns].map(([name, noun]) => {
    const belonging = (alias: string) => [sql`${ref(alias, 'id')} = i.key`];
    return sql`when ${sql.lit(name)} then ${compilation.writer.row(compilation, noun, belonging, outer, nodes)}`;
  });
  const names = compilation.bindSite(site, ({ args }) => args.names);
  const keys = compilation.bindSite(site, ({ args }) => args.keys);
  const item =
    branches.length > 0 ? sql`case i.name ${sql.join(branches, sql` `)} else 'null' end` : sql`'null'`;
  return sql`(select '[' || coalesce(string_agg(${item}, ',' order by i.place), '') || ']' from unnest(${names}::text[], ${keys}::int[]) with ordinality i(name, key, place))`;
}
