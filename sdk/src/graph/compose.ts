import { argumentType, keyOf, linkedType, listedType } from './conventions.js';

/** What is passed for a field: its arguments, and what is selected beneath. */
export type Given = Readonly<Record<string, unknown>>;

/** A document, its variables, and what its answer needs before it is the caller's. */
export interface Composed {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly shape: Shape;
}

/** What must be done with an object of an answer. */
export interface Shape {
  /** Fields that were asked for under another name: that name, and their own. */
  readonly renamed: (readonly [string, string])[];
  /** What must be done besides when it is of a type. */
  readonly types: (readonly [string, Shape])[];
  /** Objects beneath, by field. */
  readonly beneath: (readonly [string, Shape])[];
  /** Lists in it whose rows were selected. */
  readonly lists: (readonly [string, ListPlan])[];
}

/** What the rows of a nested list after its first page are asked for with. */
export interface ListPlan {
  readonly given: Given;
  /** Date that it inherits. */
  readonly asOf: unknown;
  /** Of its rows. */
  readonly shape: Shape;
}

/** Names under which a row is asked what it is, so that its lists can be gone on with. */
export const ROW_ID = '_id';
export const ROW_TYPE = '_type';

const PAGE = 'pageInfo{endCursor hasNextPage startCursor hasPreviousPage}';

/**
 * The operation that asks one root of the graph. A root with an input is a mutation.
 * @throws TypeError for a name that no GraphQL field can have, and for a selection of nothing
 */
export function compose(root: string, given: Given, key?: unknown): Composed {
  const variables: Record<string, unknown> = {};
  let declared = '';
  const mutation = 'input' in given;

  const passed = (parent: string, name: string, type: string, argument: string, value: unknown): string => {
    let variable = argument;
    for (let count = 2; variable in variables; count++) variable = argument + count;
    variables[variable] = value;
    declared += `${declared && ','}$${variable}:${argumentType(parent, name, type, named(argument))}`;
    return `${argument}:$${variable}`;
  };

  /** The text of a field; `shape` is that of the object which it stands in. */
  const field = (parent: string, name: string, given: unknown, asOf: unknown, shape: Shape): string => {
    if (!isObject(given)) return named(name);
    const rows = listedType(parent, name);
    const type = rows ?? linkedType(parent, name);
    let args = '';
    for (const argument in given) {
      const value = given[argument];
      if (value === undefined || isSelection(argument)) continue;
      args += `${args && ','}${passed(parent, name, type, argument, value)}`;
    }
    const head = args ? `${named(name)}(${args})` : named(name);
    const { select, on, aggregate } = given;
    const date = given.asOf ?? asOf;
    const inner = shapeOf();
    if (!rows) {
      if (!isObject(select) && !isObject(on)) return head;
      const text = object(type, select, on, date, inner);
      if (isNeeded(inner)) shape.beneath.push([name, inner]);
      return head + text;
    }
    let parts = given.totalCount ? 'totalCount ' : '';
    if (isObject(aggregate)) {
      const numbers = shapeOf();
      parts += `aggregate${object(`${rows}Aggregate`, aggregate.select, undefined, date, numbers)}`;
      if (isNeeded(numbers)) {
        shape.beneath.push([name, { ...shapeOf(), beneath: [['aggregate', numbers]] }]);
      }
    }
    if (isObject(select)) {
      shape.lists.push([name, { given, asOf, shape: inner }]);
      parts += `nodes${object(rows, select, undefined, date, inner)}${PAGE}`;
    }
    return `${head}{${parts}}`;
  };

  const fields = (type: string, select: Given, asOf: unknown, shape: Shape): string[] => {
    const texts: string[] = [];
    for (const name in select) {
      if (select[name]) texts.push(field(type, name, select[name], asOf, shape));
    }
    return texts;
  };

  const object = (type: string, select: unknown, on: unknown, asOf: unknown, shape: Shape): string => {
    const texts = isObject(select) ? fields(type, select, asOf, shape) : [];
    if (isObject(on)) {
      texts.push('__typename');
      for (const name in on) {
        const beneath = on[name];
        if (!isObject(beneath)) continue;
        const own = shapeOf();
        // Under names of their own: fields of two types may differ in kind, and then cannot share one.
        const aliased = fields(name, beneath, asOf, own).map((text, index) => {
          own.renamed.push([name + index, text.match(/^\w+/)?.[0] ?? '']);
          return `${name}${index}:${text}`;
        });
        shape.types.push([name, own]);
        texts.push(`...on ${named(name)}${braces(name, aliased, own)}`);
      }
    }
    return braces(type, texts, shape);
  };

  const shape = shapeOf();
  const args = {
    ...given,
    ...(key === undefined ? {} : { [Array.isArray(key) ? 'ids' : keyOf(root)]: key }),
    // Declared also where none is given: the client then gives one, so that it can try again.
    ...(mutation ? { idempotencyKey: given.idempotencyKey ?? null } : {}),
  };
  const body = field(mutation ? 'Mutation' : 'Query', root, args, undefined, shape);
  if (variables.idempotencyKey === null) delete variables.idempotencyKey;
  const head = `${mutation ? 'mutation' : 'query'} ${root}${declared && `(${declared})`}`;
  return { text: `${head}{${body}}`, variables, shape };
}

function shapeOf(): Shape {
  return { renamed: [], types: [], beneath: [], lists: [] };
}

/** Whether an answer must be gone through. */
function isNeeded({ renamed, types, beneath, lists }: Shape): boolean {
  return Boolean(renamed.length || types.length || beneath.length || lists.length);
}

/** What of what is passed for a field is no argument. */
function isSelection(name: string): boolean {
  return name === 'select' || name === 'on' || name === 'totalCount' || name === 'aggregate';
}

/** What stands in braces; a row with lists tells what it is, so that they can be gone on with. */
function braces(type: string, fields: readonly string[], { lists }: Shape): string {
  const all = lists.length ? [...fields, `${ROW_ID}:id`, `${ROW_TYPE}:__typename`] : fields;
  if (!all.length) throw new TypeError(`Nothing is selected of ${type}.`);
  return `{${all.join(' ')}}`;
}

/** @throws TypeError when it cannot be a name: it would be read as more of the document */
function named(name: string): string {
  if (!/^\w+$/.test(name)) throw new TypeError(`${JSON.stringify(name)} is no name of the graph.`);
  return name;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
