import { ValidateBy, ValidateNested, type ValidationArguments } from 'class-validator';
import { GraphQLID, GraphQLString } from 'graphql';
import { addField, columnType, type MadeClass, makeInput, type TypeReference } from '../model/declare.js';
import { type ColumnMeta, type NounClass, type NounMeta, nouns } from '../model/registry.js';
import { GraphQLDate } from '../model/scalars.js';
import { parseIdentifier } from '../read/identifier.js';
import { INPUT_RULES, type Rule } from './rule.js';

/** What a caller gives for a property: an identifier for a link, the value itself otherwise. */
type Given<Value> = Value extends { unwrap: () => unknown } ? string : Value;

/** Properties of a row that an input can name. */
type Names<Row> = keyof Row & string;

/** An input for a new row: what the row must have is required. */
export type NewInput<Row, Name extends Names<Row>> = { [N in Name]: Given<Row[N]> };

/** An input for a change: what is left out stays, and null takes a value away that may be missing. */
export type ChangeInput<Row, Name extends Names<Row>> = { [N in Name]?: Given<Row[N]> | null };

/** An input class with what of a noun it sets. */
export interface InputOf<Input> {
  readonly cls: MadeClass;
  readonly noun: NounMeta;
  readonly columns: ReadonlyMap<string, ColumnMeta>;
  /** Fields that hold the id of a row, with its noun. */
  readonly links: ReadonlyMap<string, () => NounMeta>;
  /** Fields that hold inputs themselves. */
  readonly lists: ReadonlyMap<string, InputOf<unknown>>;
  /** The instance as what it was made to be. */
  read(instance: object): Input;
}

/** A rule on one value of an input, for class-validator. A missing value breaks it only when the rule says so itself. */
export function valueRule(rule: Rule, holds: (value: unknown, input: object) => boolean): PropertyDecorator {
  const validate = (value: unknown, args?: ValidationArguments) =>
    value === undefined || value === null || holds(value, args?.object ?? {});
  return ValidateBy({ name: rule.code, validator: { validate } }, { context: rule, message: rule.message });
}

const present = ValidateBy(
  { name: 'VALUE_REQUIRED', validator: { validate: (value: unknown) => value !== null } },
  { context: INPUT_RULES.VALUE_REQUIRED, message: INPUT_RULES.VALUE_REQUIRED.message },
);

const LONGEST_TEXT = 2_000;
// Control characters but for the line feed, and halves of pairs.
const UNFIT = /(?!\n)\p{Cc}/u;

const isFitText = (value: unknown): boolean =>
  typeof value === 'string' &&
  value.trim() !== '' &&
  [...value].length <= LONGEST_TEXT &&
  value.isWellFormed() &&
  !UNFIT.test(value);

/** Above what any household has, and far below what sums over a province cannot tell exactly: fen, counts, square metres. */
const MOST = { fen: 100_000_000_000, int: 1_000_000, float: 10_000_000 } as const;

/** A rule on a number's range, both ends of it included. */
export const rangeRule = (least: number, most: number): PropertyDecorator =>
  valueRule(
    INPUT_RULES.NUMBER_OUT_OF_RANGE,
    (value) => typeof value === 'number' && value >= least && value <= most,
  );

/** Rules that follow from what a column is. */
function ownRules(column: ColumnMeta): PropertyDecorator[] {
  const { pattern, kind } = column;
  if (pattern)
    return [
      valueRule(
        INPUT_RULES.VALUE_MALFORMED,
        (value) => typeof value === 'string' && pattern.regex.test(value),
      ),
    ];
  if (kind === 'text') return [valueRule(INPUT_RULES.TEXT_UNFIT, isFitText)];
  if (kind === 'int' || kind === 'fen' || kind === 'float')
    return [
      valueRule(
        INPUT_RULES.NUMBER_OUT_OF_RANGE,
        (value) => typeof value === 'number' && value >= 0 && value <= MOST[kind],
      ),
    ];
  return [];
}

/** A field of an input that is no property of the noun, such as the day of a change. */
export interface InputField<Value> {
  readonly type: () => TypeReference;
  readonly description: string;
  readonly nullable?: boolean;
  /** The value is the id of a row of this noun. */
  readonly target?: () => NounClass;
  /** The value is a list of inputs of this kind. */
  readonly each?: () => InputOf<unknown>;
  readonly rules?: readonly PropertyDecorator[];
  /** Never set: tells the compiler the type of the value. */
  readonly example?: Value;
}

type InputFields = Readonly<Record<string, InputField<unknown>>>;

type ValuesOf<Fields extends InputFields> = {
  [N in keyof Fields]: Fields[N] extends InputField<infer Value> ? Value : never;
};

/** A field for a calendar date. */
export const dateField = (description: string): InputField<string> => ({
  type: () => GraphQLDate,
  description,
});

/** A field for text, of a form when one is given. */
export function textField(description: string, form?: RegExp): InputField<string> {
  const fits = (value: unknown) => typeof value === 'string' && (form ? form.test(value) : isFitText(value));
  return {
    type: () => GraphQLString,
    description,
    rules: [valueRule(form ? INPUT_RULES.VALUE_MALFORMED : INPUT_RULES.TEXT_UNFIT, fits)],
  };
}

/** A field for the id of a row. */
export const rowField = (target: () => NounClass, description: string): InputField<string> => ({
  type: () => GraphQLID,
  description: `${description} Its id.`,
  target,
});

const lengthRule = (most: number): PropertyDecorator =>
  valueRule(
    INPUT_RULES.LIST_LENGTH,
    (value) => Array.isArray(value) && value.length >= 1 && value.length <= most,
  );

/** A field for a list of inputs, of one at least. */
export const listField = <Input>(
  each: () => InputOf<Input>,
  description: string,
  most: number,
): InputField<readonly Input[]> => ({
  type: () => [each().cls],
  description,
  each,
  rules: [lengthRule(most)],
});

export interface InputOptions<Row, Fields extends InputFields> {
  /** Rules beside those that follow from what the columns are. */
  readonly rules?: { readonly [Name in Names<Row>]?: readonly PropertyDecorator[] };
  readonly also?: Fields;
}

/** The input of a new row, with these of its columns and links. */
export function newInput<
  Row extends object,
  const Name extends Names<Row>,
  Fields extends InputFields = Record<never, never>,
>(
  name: string,
  cls: new () => Row,
  names: readonly Name[],
  options: InputOptions<Row, Fields> = {},
): () => InputOf<NewInput<Row, Name> & ValuesOf<Fields>> {
  return once(() => declareInput(name, cls, names, false, options));
}

/** The input of a change to a row. */
export function changeInput<
  Row extends object,
  const Name extends Names<Row>,
  Fields extends InputFields = Record<never, never>,
>(
  name: string,
  cls: new () => Row,
  names: readonly Name[],
  options: InputOptions<Row, Fields> = {},
): () => InputOf<ChangeInput<Row, Name> & ValuesOf<Fields>> {
  return once(() => declareInput(name, cls, names, true, options));
}

/** What a stored input sets: links as keys. It was looked up when it was given. */
export function valuesOf(input: InputOf<unknown>, given: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given).map(([name, value]) => {
      const list = input.lists.get(name);
      if (list && Array.isArray(value)) return [name, value.map((item) => valuesOf(list, item))];
      return [name, input.links.has(name) ? parseIdentifier(String(value))?.key : value];
    }),
  );
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function declareInput<Row extends object, Input>(
  name: string,
  cls: new () => Row,
  names: readonly Names<Row>[],
  optional: boolean,
  { rules = {}, also }: InputOptions<Row, InputFields>,
): InputOf<Input> {
  const noun = nouns.of(cls as NounClass);
  const input = makeInput(
    name,
    `${optional ? 'A change of' : 'A new row of'} ${noun.name}. ${noun.description}`,
  );
  const columns = new Map<string, ColumnMeta>();
  const links = new Map<string, () => NounMeta>();
  const lists = new Map<string, InputOf<unknown>>();
  for (const property of names) {
    const nullable = isOptional(noun, property);
    const column = noun.columns.get(property);
    const link = noun.links.get(property);
    const settings = { nullable: optional || nullable };
    if (column) {
      columns.set(property, column);
      addField(input, property, () => columnType(column), { ...settings, description: column.description });
      for (const rule of [...ownRules(column), ...(rules[property] ?? [])]) rule(input.prototype, property);
    } else if (link) {
      links.set(property, link.target);
      addField(input, property, () => GraphQLID, { ...settings, description: `${link.description} Its id.` });
    } else throw new Error(`${noun.name} has neither a column nor a link ${property}.`);
    if (optional && !nullable) present(input.prototype, property);
  }
  for (const [property, field] of Object.entries(also ?? {})) {
    const { type, description, nullable = false, target, each } = field;
    addField(input, property, type, { nullable, description });
    if (target) links.set(property, () => nouns.of(target()));
    if (each) {
      lists.set(property, each());
      ValidateNested({ each: true })(input.prototype, property);
    }
    for (const rule of field.rules ?? []) rule(input.prototype, property);
  }
  return { cls: input, noun, columns, links, lists, read: (instance) => instance as Input };
}

function isOptional(noun: NounMeta, property: string): boolean {
  return noun.columns.get(property)?.nullable ?? noun.links.get(property)?.optional ?? false;
}
