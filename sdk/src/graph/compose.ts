import { argumentType, linkedType, listedType } from './conventions.js';
import { isPage } from './list.js';
import { type Given, isObject, ROW_ID, ROW_TYPE, type Row, Shape } from './shape.js';

const PAGE = 'pageInfo{endCursor hasNextPage startCursor hasPreviousPage}';

/** The operation that asks one root of the graph; with an input it is a mutation. */
export class Composition {
  readonly text: string;
  readonly variables: Row = {};
  /** Of its data. */
  readonly shape = new Shape();
  #declared = '';

  /** @throws TypeError for a name that no field can have, and for a selection of nothing */
  constructor(root: string, given: Given) {
    const operation = 'input' in given ? 'Mutation' : 'Query';
    let asked = given;
    // Declared also where none is given: the client then gives one, so that it can try again.
    if (operation === 'Mutation') asked = { ...given, idempotencyKey: given.idempotencyKey ?? null };
    const body = this.#field(operation, root, asked, undefined, this.shape);
    const declared = this.#declared && `(${this.#declared})`;
    this.text = `${operation.toLowerCase()} ${root}${declared}{${body}}`;
  }

  /** The text of a field; `shape` is that of the object which it stands in. */
  #field(parent: string, name: string, given: unknown, asOf: unknown, shape: Shape): string {
    let text = named(name);
    if (!isObject(given)) return text;
    const rows = parent === 'Mutation' ? '' : listedType(parent, name);
    const type = rows || linkedType(parent, name);
    let args = '';
    for (const argument in given) {
      const value = given[argument];
      if (value === undefined || SELECTIONS.test(argument)) continue;
      let variable = named(argument);
      for (let count = 2; variable in this.variables; count++) variable = argument + count;
      this.variables[variable] = value;
      this.#declared += `$${variable}:${argumentType(parent, name, type, argument)} `;
      args += `${argument}:$${variable} `;
    }
    if (args) text += `(${args})`;
    const { select, on, aggregate } = given;
    const date = given.asOf ?? asOf;
    const inner = new Shape();
    if (!rows) {
      if (!select && !on) return text;
      text += this.#object(type, select, on, date, inner);
      shape.add((row, withRest) => inner.finish(row[name], withRest));
      return text;
    }
    const numbers = new Shape();
    let parts = given.totalCount ? 'totalCount ' : '';
    if (isObject(aggregate))
      parts += `aggregate${this.#object(`${rows}Aggregate`, aggregate.select, undefined, date, numbers)}`;
    if (select) {
      parts += `nodes${this.#object(rows, select, undefined, date, inner)}${PAGE}`;
      shape.lists = true;
    }
    shape.add((row, withRest) => {
      const page = row[name];
      if (!isObject(page)) return;
      numbers.finish(page.aggregate, withRest);
      inner.finish(page.nodes, withRest);
      if (isPage(page)) withRest(page, row, name, given, asOf);
    });
    return text + braced(rows, parts);
  }

  /** What is selected of an object, in braces. */
  #object(type: string, select: unknown, on: unknown, asOf: unknown, shape: Shape): string {
    let text = this.#fields(type, select, asOf, shape, '');
    if (on) text += '__typename ';
    if (isObject(on)) {
      for (const one in on) {
        if (!on[one]) continue;
        const own = new Shape();
        text += `...on ${named(one)}${braced(one, this.#fields(one, on[one], asOf, own, `${one}_`), own)}`;
        shape.add((row, withRest) => {
          if (row.__typename === one) own.finish(row, withRest);
        });
      }
    }
    return braced(type, text, shape);
  }

  /** @param prefix of names other than their own: fields of two types may differ in kind, and then cannot share one */
  #fields(type: string, select: unknown, asOf: unknown, shape: Shape, prefix: string): string {
    let text = '';
    if (isObject(select)) {
      for (const name in select) {
        if (!select[name]) continue;
        const alias = prefix + name;
        if (prefix) {
          text += `${alias}:`;
          shape.add((row) => {
            row[name] = row[alias];
            delete row[alias];
          });
        }
        text += `${this.#field(type, name, select[name], asOf, shape)} `;
      }
    }
    return text;
  }
}

/** What of what is passed for a field is no argument. */
const SELECTIONS = /^(select|on|totalCount|aggregate)$/;

/** A row with lists tells what it is, so that they can be gone on with. */
function braced(type: string, fields: string, shape?: Shape): string {
  if (!fields) throw new TypeError(`Nothing selected of ${type}`);
  return `{${fields}${shape?.lists ? `${ROW_ID}:id ${ROW_TYPE}:__typename` : ''}}`;
}

/** @throws TypeError when it cannot be a name: it would be read as more of the document */
function named(name: string): string {
  if (!/^\w+$/.test(name)) throw new TypeError(`No name: ${name}`);
  return name;
}
