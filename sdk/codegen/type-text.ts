import {
  type GraphQLInputType,
  type GraphQLLeafType,
  type GraphQLOutputType,
  type GraphQLScalarType,
  type GraphQLType,
  isEnumType,
  isListType,
  isNonNullType,
} from 'graphql';

/** TypeScript types of the built-in scalars, as JSON carries them. */
const BUILT_IN: Readonly<Record<string, string>> = {
  Boolean: 'boolean',
  Float: 'number',
  ID: 'string',
  Int: 'number',
  String: 'string',
};

/** The schema's own scalars by name: what TypeScript calls them, and what JSON carries. */
export type Scalars = Readonly<
  Record<string, { readonly alias: string; readonly type: 'string' | 'number' }>
>;

/** @throws when the configuration does not know the scalar */
export function scalarOf({ name }: GraphQLScalarType, scalars: Scalars): Scalars[string] {
  const scalar = scalars[name];
  if (!scalar) throw new Error(`codegen.ts gives no TypeScript type for the scalar ${name} of the schema.`);
  return scalar;
}

/** The names that a module's types stand for, and the ones of `schema-types.ts` that it uses. */
export class Names {
  readonly #used = new Set<string>();
  readonly #scalars: Scalars;

  constructor(scalars: Scalars) {
    this.#scalars = scalars;
  }

  /** What TypeScript calls a scalar, enum or input object of the schema. */
  of(name: string): string {
    return BUILT_IN[name] ?? this.use(this.#scalars[name]?.alias ?? name);
  }

  use(name: string): string {
    this.#used.add(name);
    return name;
  }

  used(): string[] {
    return [...this.#used].sort();
  }
}

/** A variable's or input field's type; lists are not coerced from single values. */
export function inputText(type: GraphQLInputType, names: Names): string {
  return wrapped(type, (named) => names.of(named), ' | null | undefined');
}

/** A selected field's type, `inner` being the text of its named type. */
export function outputText(type: GraphQLOutputType, inner: string): string {
  return wrapped(type, () => inner, ' | null');
}

/** The named type of a leaf of a result. Enums are open there: a new member is no breaking change. */
export function leafResultText(type: GraphQLLeafType, names: Names): string {
  return isEnumType(type) ? `${names.use('Open')}<${names.of(type.name)}>` : names.of(type.name);
}

function wrapped(type: GraphQLType, named: (name: string) => string, none: string): string {
  if (isNonNullType(type)) return present(type.ofType, named);
  return `${present(type, named)}${none}`;
}

function present(type: GraphQLType, named: (name: string) => string): string {
  // JSON has no undefined, so a list cannot hold it.
  return isListType(type)
    ? `ReadonlyArray<${wrapped(type.ofType, named, ' | null')}>`
    : named(type.toString());
}
