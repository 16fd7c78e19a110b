import type { Argument, Field, Operation, Selection, Value } from './document.ts';

const TEXTS = {
  'a character beyond the first plane': /[\u{10000}-\u{10FFFF}]/u,
  'a combining character': /\p{M}/u,
  'a quote': /["']/,
  'a backslash': /\\/,
  'a control character': /\p{Cc}/u,
  'a pattern character': /[%_]/,
  'an empty text': /^$/,
  'the first or last day of the calendar': /^(0001-01-01|9999-12-31)$/,
} as const;

/** What access is about, by the names that stand for it. */
const SUBJECTS = {
  'a sensitive column': /^(phone|identityNumber|diagnosis|number)$/,
  'the access log': /^accessRecords?$/,
  'the configuration': /^(grants?|apiTokens?)$/,
} as const;

const OPERATORS = [
  'and',
  'or',
  'not',
  'some',
  'every',
  'none',
  'contains',
  'startsWith',
  'in',
  'notIn',
  'isNull',
] as const;
const ARGUMENTS = ['where', 'orderBy', 'first', 'last', 'after', 'before', 'asOf'] as const;
const ROOTS = ['node', 'nodes', 'division'] as const;
const PARTS = ['statistics', 'aggregate', 'groups', 'groupCount', 'pageInfo', 'edges', 'totalCount'] as const;
const VARIABLES = ['given', 'default', 'absent'] as const;

/** What documents are made to have; the self-check sees that each of them occurs. */
export const FEATURES = [
  ...Object.keys(TEXTS),
  ...OPERATORS.map((name) => `where: ${name}`),
  ...ARGUMENTS,
  ...ROOTS.map((name) => `root ${name}`),
  ...PARTS,
  ...VARIABLES.map((how) => `a variable ${how}`),
  'where through a link or list',
  'several order keys',
  'order keys of both directions',
  'after and before',
  'after with last',
  'before with first',
  'first or last: 1',
  'first or last: 100',
  'asOf beneath asOf',
  'statistics beneath asOf',
  'statistics of County',
  'statistics of Township',
  'statistics of Village',
  'statistics with asOf',
  'several root fields',
  'an alias',
  'a named fragment',
  'an inline fragment',
  'a fragment on an interface',
  '@include',
  '@skip',
  'selections that overlap',
  'null',
  'a variable that is null',
  'an empty list',
  'the largest safe integer',
  ...Object.keys(SUBJECTS),
] as const;

/** Follows an operation down and notes what it has. */
class Survey {
  readonly seen = new Set<string>();

  selections(selections: readonly Selection[], parent: string, dated: boolean): void {
    const names = selections.map((selection) => (selection.kind === 'field' ? selection.name : ''));
    if (new Set(names.filter(Boolean)).size < names.filter(Boolean).length)
      this.seen.add('selections that overlap');
    for (const selection of selections) {
      for (const { name, condition } of selection.directives) {
        this.seen.add(`@${name}`);
        this.value(condition);
      }
      if (selection.kind === 'field') this.#field(selection, parent, dated);
      else {
        this.seen.add(selection.named ? 'a named fragment' : 'an inline fragment');
        if (selection.on === 'Node' || selection.on === 'Division')
          this.seen.add('a fragment on an interface');
        this.selections(selection.selections, selection.on ?? parent, dated);
      }
    }
  }

  #field(field: Field, parent: string, dated: boolean): void {
    const has = (name: string) => field.args.some((argument) => argument.name === name);
    if (field.alias !== undefined) this.seen.add('an alias');
    if (PARTS.some((part) => part === field.name)) this.seen.add(field.name);
    this.#subject(field.name);
    if (parent === 'Query') this.seen.add(`root ${field.name}`);
    if (field.name === 'statistics') {
      this.seen.add(`statistics of ${parent}`);
      if (has('asOf')) this.seen.add('statistics with asOf');
      if (dated) this.seen.add('statistics beneath asOf');
    }
    if (has('asOf') && dated) this.seen.add('asOf beneath asOf');
    if (has('after') && has('before')) this.seen.add('after and before');
    if (has('after') && has('last')) this.seen.add('after with last');
    if (has('before') && has('first')) this.seen.add('before with first');
    for (const argument of field.args) this.#argument(argument);
    this.selections(field.selections, field.type.replaceAll(/[[\]!]/g, ''), dated || has('asOf'));
  }

  #argument({ name, value }: Argument): void {
    this.seen.add(name);
    const plain = plainOf(value);
    if (name === 'first' || name === 'last')
      this.seen.add(`first or last: ${plain.kind === 'scalar' && plain.value}`);
    if (name === 'orderBy' && plain.kind === 'list') this.#order(plain.items.map(plainOf));
    if (name === 'where') this.#where(plain);
    this.value(value);
  }

  #order(keys: readonly Value[]): void {
    if (keys.length > 1) this.seen.add('several order keys');
    const descending = keys.map(
      (key) =>
        key.kind === 'object' &&
        key.fields.some(({ value }) => value.kind === 'enum' && value.name === 'DESC'),
    );
    if (new Set(descending).size > 1) this.seen.add('order keys of both directions');
  }

  #where(where: Value, depth = 0): void {
    if (where.kind === 'list') for (const item of where.items) this.#where(plainOf(item), depth);
    if (where.kind !== 'object') return;
    for (const { name, value } of where.fields) {
      const of = plainOf(value);
      this.seen.add(`where: ${name}`);
      this.#subject(name);
      const combines = name === 'and' || name === 'or' || name === 'not';
      if (depth > 0 && of.kind === 'object' && !combines) this.seen.add('where through a link or list');
      this.#where(of, combines ? depth : depth + 1);
    }
  }

  #subject(name: string): void {
    for (const [subject, pattern] of Object.entries(SUBJECTS)) if (pattern.test(name)) this.seen.add(subject);
  }

  value(value: Value): void {
    switch (value.kind) {
      case 'variable':
        this.seen.add(`a variable ${value.how}`);
        if (value.value.kind === 'scalar' && value.value.value === null)
          this.seen.add('a variable that is null');
        this.value(value.value);
        return;
      case 'list':
        if (value.items.length === 0) this.seen.add('an empty list');
        for (const item of value.items) this.value(item);
        return;
      case 'object':
        for (const field of value.fields) this.value(field.value);
        return;
      case 'scalar':
        this.#scalar(value.value);
    }
  }

  #scalar(value: string | number | boolean | null): void {
    if (value === null) this.seen.add('null');
    if (typeof value === 'number' && Math.abs(value) === Number.MAX_SAFE_INTEGER)
      this.seen.add('the largest safe integer');
    if (typeof value !== 'string') return;
    for (const [name, pattern] of Object.entries(TEXTS)) if (pattern.test(value)) this.seen.add(name);
  }
}

const plainOf = (value: Value): Value => (value.kind === 'variable' ? plainOf(value.value) : value);

/** How many of the operations have each feature. */
export function coverageOf(operations: readonly Operation[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>(FEATURES.map((name) => [name, 0]));
  for (const operation of operations) {
    const survey = new Survey();
    survey.selections(operation, 'Query', false);
    if (rootFields(operation) > 1) survey.seen.add('several root fields');
    for (const name of survey.seen) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return new Map(FEATURES.map((name) => [name, counts.get(name) ?? 0]));
}

const rootFields = (selections: readonly Selection[]): number =>
  selections.reduce((sum, one) => sum + (one.kind === 'field' ? 1 : rootFields(one.selections)), 0);
