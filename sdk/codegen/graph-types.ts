import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { docComment } from './doc-comment.js';
import { inputText, leafResultText, Names, outputText, type Scalars } from './type-text.js';

type Composite = GraphQLObjectType | GraphQLInterfaceType;
type Field = GraphQLField<unknown, unknown>;

/** A type whose fields can be selected. */
export interface GraphTypes {
  readonly schema: GraphQLSchema;
  readonly names: Names;
}

/** What the types of `sdk/src/graph` are called in the generated module. */
const FROM_SELECTED = ['Connection', 'OneOf', 'Answer', 'Exact'];
const FROM_SELECTION = ['Linked', 'Listed', 'Paged', 'Summed'];
const FROM_LIST = ['CountedList', 'List'];
const FROM_CALL = ['Call', 'CallOptions'];

/**
 * The module of the graph's types: for each type of the schema what it holds, and what can be selected of it;
 * and `Graph`, with a method for each field of its roots.
 * @throws when a name of the schema is one that the module has for itself
 */
export function graphModule(schema: GraphQLSchema, scalars: Scalars): string {
  const names = new Names(scalars);
  const types = { schema, names };
  const roots = [schema.getQueryType(), schema.getMutationType()].filter((root) => root != null);
  const reached = reachedTypes(types, roots);
  const texts = [...reached.values()]
    .filter((type) => !roots.some((root) => root === type))
    .flatMap((type) => typeTexts(types, type));
  const calls = roots.flatMap((root) => argumentsTexts(types, root));
  const methods = roots.flatMap((root) =>
    Object.values(root.getFields()).map((field) => method(types, field, root === schema.getMutationType())),
  );

  const own = [...FROM_SELECTED, ...FROM_SELECTION, ...FROM_LIST, ...FROM_CALL, 'Graph'];
  const taken = own.filter((name) => schema.getType(name));
  if (taken.length)
    throw new Error(`The schema's ${taken.join(', ')}: graph-types.ts has that name for itself.`);
  const imports = [
    [FROM_CALL, '../call.js'],
    [FROM_LIST, '../graph/list.js'],
    [FROM_SELECTED, '../graph/selected.js'],
    [FROM_SELECTION, '../graph/selection.js'],
    [names.used(), './schema-types.js'],
  ] as const;
  return [
    imports
      .map(([used, from]) => `import type { ${[...used].sort().join(', ')} } from '${from}';\n`)
      .join(''),
    ...texts,
    ...calls,
    `${docComment(['The county’s graph: a method for each of its roots.'])}export interface Graph {\n${methods.join('')}}\n`,
  ].join('\n');
}

/** Everything that fields lead to from the roots, in the order of its names; the parts of lists are left out. */
function reachedTypes({ schema }: GraphTypes, roots: readonly Composite[]): Map<string, Composite> {
  const reached = new Map<string, Composite>();
  const visit = (type: Composite): void => {
    if (reached.has(type.name)) return;
    reached.set(type.name, type);
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (!isObjectType(named) && !isInterfaceType(named)) continue;
      const list = listParts(named);
      if (list) {
        visit(list.node);
        if (list.aggregate) visit(list.aggregate);
      } else {
        visit(named);
        if (isInterfaceType(named)) for (const possible of schema.getPossibleTypes(named)) visit(possible);
      }
    }
  };
  for (const root of roots) visit(root);
  return new Map([...reached].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What a list is of. */
export interface ListParts {
  readonly node: GraphQLObjectType;
  /** The number of all its rows. */
  readonly total: Field | undefined;
  /** The numbers over all its rows. */
  readonly aggregate: GraphQLObjectType | undefined;
}

/** The parts of a list; undefined for a type that is none. */
export function listParts(type: Composite): ListParts | undefined {
  const { nodes, pageInfo, totalCount, aggregate } = type.getFields();
  if (!nodes || !pageInfo) return;
  const node = getNamedType(nodes.type);
  const numbers = aggregate && getNamedType(aggregate.type);
  if (!isObjectType(node)) throw new Error(`${type.name}.nodes: rows of a list are of an object type.`);
  return { node, total: totalCount, aggregate: isObjectType(numbers) ? numbers : undefined };
}

function typeTexts(types: GraphTypes, type: Composite): string[] {
  const fields = Object.values(type.getFields());
  const held = fields.map(
    (field) => `${comment(field)}  readonly ${field.name}: ${heldText(types, field)};\n`,
  );
  const selects = fields.map(
    (field) => `${comment(field)}  readonly ${field.name}?: ${selectText(types, field)};\n`,
  );
  const about = docComment([type.description]);
  const texts = [
    `${about}export interface ${type.name} {\n${held.join('')}}\n`,
    `${docComment([`Fields of ${type.name} to be told.`, type.description])}export interface ${type.name}Select {\n${selects.join('')}}\n`,
  ];
  if (isInterfaceType(type)) texts.push(...interfaceTexts(types, type));
  const list = rowList(types, type);
  if (list) texts.push(list);
  return texts;
}

/** For an interface: its types by name, and what can be selected of each. */
function interfaceTexts({ schema }: GraphTypes, type: GraphQLInterfaceType): string[] {
  const possible = schema.getPossibleTypes(type).map(({ name }) => name);
  return [
    `${docComment([`What a ${type.name} can be.`])}export interface ${type.name}Types {\n${possible.map((name) => `  readonly ${name}: ${name};\n`).join('')}}\n`,
    `${docComment([`Fields of a ${type.name} by what it is.`])}export interface ${type.name}TypesSelect {\n${possible.map((name) => `  readonly ${name}?: ${name}Select;\n`).join('')}}\n`,
  ];
}

/** The interface of a list of rows with conditions, where the schema has one. */
function rowList({ schema, names }: GraphTypes, type: Composite): string | undefined {
  const connection = schema.getType(`${type.name}Connection`);
  const where = schema.getType(`${type.name}Where`);
  if (!isObjectType(connection) || !where) return;
  const parents = [
    `Listed<${type.name}Select, ${names.of(`${type.name}Where`)}, ${names.of(`${type.name}OrderBy`)}>`,
  ];
  const aggregate = listParts(connection)?.aggregate;
  if (aggregate) parents.push(`Summed<${aggregate.name}Select>`);
  return `${docComment([`A list of ${type.name}: which rows, and what of them.`])}export interface ${type.name}List extends ${parents.join(', ')} {}\n`;
}

function heldText({ names }: GraphTypes, field: Field): string {
  const named = getNamedType(field.type);
  if (isLeafType(named)) return outputText(field.type, leafResultText(named, names));
  if (!isObjectType(named) && !isInterfaceType(named))
    throw new Error(`${named.name}: unions are not known.`);
  const list = listParts(named);
  const text = list
    ? connectionText(list)
    : isInterfaceType(named)
      ? `OneOf<${named.name}, ${named.name}Types>`
      : named.name;
  return outputText(field.type, text);
}

function connectionText({ node, total, aggregate }: ListParts): string {
  const parts = [node.name, total && outputText(total.type, 'number'), aggregate?.name];
  return `Connection<${parts.filter((part) => part !== undefined).join(', ')}>`;
}

/** What is passed to select a field: `true`, or its arguments and what is selected beneath. */
export function selectText(types: GraphTypes, field: Field): string {
  const named = getNamedType(field.type);
  if (isLeafType(named)) {
    return field.args.length ? `{ ${argumentsLine(types, field.args)} }` : 'true';
  }
  if (!isObjectType(named) && !isInterfaceType(named))
    throw new Error(`${named.name}: unions are not known.`);
  const list = listParts(named);
  if (list) {
    if (field.args.some(({ name }) => name === 'where')) return `${list.node.name}List`;
    const others = field.args.filter(({ name }) => name !== 'first' && name !== 'after');
    const more = others.length ? ` & { ${argumentsLine(types, others)} }` : '';
    return `Paged<${list.node.name}Select>${more}`;
  }
  const select = isInterfaceType(named)
    ? `readonly select?: ${named.name}Select; readonly on?: ${named.name}TypesSelect`
    : `readonly select: ${named.name}Select`;
  if (!isInterfaceType(named) && field.args.length === 1 && field.args[0]?.name === 'asOf') {
    return `Linked<${named.name}Select>`;
  }
  const given = field.args.length ? `${argumentsLine(types, field.args)}; ` : '';
  return `{ ${given}${select} }`;
}

function argumentsLine({ names }: GraphTypes, args: readonly GraphQLArgument[]): string {
  return args.map((argument) => argumentText(argument, names)).join('; ');
}

function argumentText({ name, type, defaultValue }: GraphQLArgument, names: Names): string {
  const omissible = !isNonNullType(type) || defaultValue !== undefined;
  const undefinedToo = isNonNullType(type) && omissible ? ' | undefined' : '';
  return `readonly ${name}${omissible ? '?' : ''}: ${inputText(type, names)}${undefinedToo}`;
}

/** The one argument without which a root cannot be asked, given by its place: a code, an identifier, identifiers. */
export function positional(field: Field): GraphQLArgument | undefined {
  const required = field.args.filter(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  );
  const only = required.length === 1 ? required[0] : undefined;
  return only && /^(code|ids?)$/.test(only.name) ? only : undefined;
}

/** The interface of what is passed to a root that is neither a lookup nor a list. */
function argumentsTexts(types: GraphTypes, root: Composite): string[] {
  return Object.values(root.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (positional(field) || isLeafType(named) || (isObjectType(named) && listParts(named))) return [];
    const args = field.args.map(
      (argument) => `${docComment([argument.description], '  ')}  ${argumentText(argument, types.names)};\n`,
    );
    return [
      `${docComment([`What ${field.name} takes.`, field.description])}export interface ${argumentsName(field)} {\n${args.join('')}  readonly select: ${named.name}Select;\n}\n`,
    ];
  });
}

function argumentsName({ name }: Field): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Arguments`;
}

/** Of a mutation, which is answered null only beside an error, the answer is there. */
function method(types: GraphTypes, field: Field, mutation: boolean): string {
  const named = getNamedType(field.type);
  const by = positional(field);
  const place = by ? `${by.name}: ${inputText(by.type, types.names)}, ` : '';
  const about = comment(field);
  if (isLeafType(named)) {
    const given = field.args.length
      ? `given: { ${argumentsLine(types, field.args)} }, `
      : 'given?: undefined, ';
    return `${about}  ${field.name}(${given}options?: CallOptions): Call<${heldText(types, field)}>;\n`;
  }
  const list = isObjectType(named) && listParts(named);
  const others = { ...field, args: field.args.filter((argument) => argument !== by) };
  const select = by || list ? selectText(types, others) : argumentsName(field);
  const answer = list
    ? `${list.total ? 'CountedList' : 'List'}<${heldText(types, field)}, Given>`
    : `Call<Answer<${mutation ? named.name : heldText(types, field)}, Given>>`;
  return `${about}  ${field.name}<const Given extends ${select}>(${place}given: Given & Exact<Given, ${select}>, options?: CallOptions): ${answer};\n`;
}

function comment({ description, deprecationReason }: Field): string {
  const deprecated = deprecationReason && `@deprecated ${deprecationReason}`;
  return docComment([description, deprecated].filter(Boolean), '  ');
}
