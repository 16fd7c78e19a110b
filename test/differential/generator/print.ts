import type { Request } from '../answer.ts';
import type { Argument, Cursor, Directive, Operation, Selection, Value } from './document.ts';
import { Scope } from './scope.ts';

/** A document whose cursors are still to be filled in. */
export interface Template {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Other variables for the same document: what was left out is given, and the other way round. */
  readonly otherVariables: Readonly<Record<string, unknown>>;
  readonly cursors: readonly Cursor[];
}

const placeholder = (index: number): string => `%cursor ${index}%`;

class Printer {
  readonly cursors: Cursor[] = [];
  readonly variables: Record<string, unknown> = {};
  readonly otherVariables: Record<string, unknown> = {};
  readonly #declared = new Map<string, { name: string; declaration: string }>();
  readonly #fragments = new Map<string, string>();

  document(operation: Operation): string {
    const body = this.#block(operation, new Scope(), '');
    const declarations = [...this.#declared.values()].map(({ declaration }) => declaration);
    const head = declarations.length > 0 ? `query Q(${declarations.join(', ')})` : 'query Q';
    const fragments = [...this.#fragments].map(([text, name]) => `\n\nfragment ${name} ${text}`);
    return `${head} ${body}${fragments.join('')}\n`;
  }

  #block(selections: readonly Selection[], scope: Scope, indent: string): string {
    const lines = selections.map(
      (selection) => `${indent}  ${this.#selection(selection, scope, `${indent}  `)}\n`,
    );
    return `{\n${lines.join('')}${indent}}`;
  }

  #selection(selection: Selection, scope: Scope, indent: string): string {
    const directives = this.#directives(selection.directives);
    if (selection.kind === 'fragment') {
      if (selection.named) {
        const body = this.#block(selection.selections, scope, '');
        return `...${this.#fragment(`on ${selection.on ?? selection.parent} ${body}`)}${directives}`;
      }
      const condition = selection.on ? ` on ${selection.on}` : '';
      return `...${condition}${directives} ${this.#block(selection.selections, scope, indent)}`;
    }
    const args = this.#args(selection.args);
    const { key, beneath } = scope.take(
      selection.alias ?? selection.name,
      `${selection.name}${args}: ${selection.type}`,
    );
    const alias = key === selection.name ? '' : `${key}: `;
    const block =
      selection.selections.length > 0 ? ` ${this.#block(selection.selections, beneath, indent)}` : '';
    return `${alias}${selection.name}${args}${directives}${block}`;
  }

  #fragment(text: string): string {
    const known = this.#fragments.get(text);
    if (known) return known;
    const name = `F${this.#fragments.size + 1}`;
    this.#fragments.set(text, name);
    return name;
  }

  #directives(directives: readonly Directive[]): string {
    return directives.map(({ name, condition }) => ` @${name}(if: ${this.#literal(condition)})`).join('');
  }

  #args(args: readonly Argument[]): string {
    if (args.length === 0) return '';
    return `(${args.map(({ name, value }) => `${name}: ${this.#literal(value)}`).join(', ')})`;
  }

  #literal(value: Value): string {
    switch (value.kind) {
      case 'scalar':
        return JSON.stringify(value.value);
      case 'enum':
        return value.name;
      case 'list': {
        const items = value.items.map((item) => this.#literal(item));
        return value.bare && items[0] !== undefined && items.length === 1
          ? items[0]
          : `[${items.join(', ')}]`;
      }
      case 'object':
        return `{${value.fields.map(({ name, value: of }) => `${name}: ${this.#literal(of)}`).join(', ')}}`;
      case 'cursor':
        return JSON.stringify(this.#placeholder(value));
      case 'variable':
        return `$${this.#variable(value.type, value.how, value.value)}`;
    }
  }

  #variable(type: string, how: 'given' | 'default' | 'absent', value: Value): string {
    const plain = withoutVariables(value);
    const text = plain ? this.#literal(plain) : 'null';
    const identity = `${type} ${how} ${text}`;
    const known = this.#declared.get(identity);
    if (known) return known.name;
    const name = `v${this.#declared.size + 1}`;
    this.#declared.set(identity, {
      name,
      declaration: `$${name}: ${type}${how === 'default' ? ` = ${text}` : ''}`,
    });
    const json = plain ? this.#json(plain) : null;
    if (how === 'given') this.variables[name] = json;
    this.#vary(name, type, how, json);
    return name;
  }

  #vary(name: string, type: string, how: 'given' | 'default' | 'absent', json: unknown): void {
    // Cursors belong to an order, so the order of a document stays.
    const fixed = type.includes('OrderBy');
    const required = type.endsWith('!');
    if (type === 'Boolean!') this.otherVariables[name] = !json;
    else if (how === 'given' ? fixed || required : how === 'absent' && !fixed)
      this.otherVariables[name] = json;
  }

  #json(value: Value): unknown {
    switch (value.kind) {
      case 'scalar':
        return value.value;
      case 'enum':
        return value.name;
      case 'list': {
        const items = value.items.map((item) => this.#json(item));
        return value.bare && items.length === 1 ? items[0] : items;
      }
      case 'object':
        return Object.fromEntries(value.fields.map(({ name, value: of }) => [name, this.#json(of)]));
      case 'cursor':
        return this.#placeholder(value);
      case 'variable':
        return this.#json(value.value);
    }
  }

  #placeholder(cursor: Cursor): string {
    const known = this.cursors.indexOf(cursor);
    return placeholder(known === -1 ? this.cursors.push(cursor) - 1 : known);
  }
}

/** The value of a variable must not name variables itself; undefined when it was one left out. */
function withoutVariables(value: Value): Value | undefined {
  switch (value.kind) {
    case 'variable':
      return value.how === 'absent' ? undefined : withoutVariables(value.value);
    case 'list':
      return { ...value, items: value.items.map(withoutVariables).filter((item) => item !== undefined) };
    case 'object':
      return {
        ...value,
        fields: value.fields.flatMap((field) => {
          const plain = withoutVariables(field.value);
          return plain ? [{ name: field.name, value: plain }] : [];
        }),
      };
    default:
      return value;
  }
}

export function printTemplate(operation: Operation): Template {
  const printer = new Printer();
  const query = printer.document(operation);
  return {
    query,
    variables: printer.variables,
    otherVariables: printer.otherVariables,
    cursors: printer.cursors,
  };
}

/** Puts the cursors of one side into the document and its variables. */
export function fill(
  template: Template,
  cursorOf: (cursor: Cursor) => string | null,
  which: 'variables' | 'otherVariables' = 'variables',
): Request {
  const written = template.cursors.map((cursor, index) => ({
    text: JSON.stringify(placeholder(index)),
    by: JSON.stringify(cursorOf(cursor)),
  }));
  const put = (text: string) =>
    written.reduce((filled, { text: old, by }) => filled.replaceAll(old, () => by), text);
  const variables: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(template[which]))
    variables[name] = JSON.parse(put(JSON.stringify(value)));
  return { query: put(template.query), variables };
}
