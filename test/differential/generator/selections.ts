import fc from 'fast-check';
import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from 'graphql';
import { camelCase } from '../reference/order.ts';
import { tellsOfChanges } from '../schema.ts';
import type { Argument, Directive, Field, Fragment, Operation, Selection } from './document.ts';
import { lookupArguments } from './lookups.ts';
import { asOfArguments, groupSize, pageArguments } from './paging.ts';
import type { Samples } from './samples.ts';
import { orVariable, scalar } from './value.ts';
import { Conditions } from './where.ts';

type SchemaField = GraphQLField<unknown, unknown>;

/** What is left to spend on the way down. */
interface Budget {
  /** Links and connections. */
  readonly steps: number;
  readonly fragments: number;
  /** Connections above. */
  readonly level: number;
}

/** Selections beside each other multiply with every level, so there are fewer further down. */
const MOST_SELECTIONS = [3, 2, 2] as const;
const ALIASES = ['a', 'b', 'id', 'code', 'name', 'nodes', 'count', 'village'];

/** Random operations over everything that `Query` reaches. */
export class Operations {
  readonly #schema: GraphQLSchema;
  readonly #samples: Samples;
  readonly #conditions: Conditions;
  readonly #known = new Map<string, fc.Arbitrary<Selection[]>>();

  constructor(schema: GraphQLSchema, samples: Samples) {
    this.#schema = schema;
    this.#samples = samples;
    this.#conditions = new Conditions(samples);
  }

  operation(): fc.Arbitrary<Operation> {
    const query = this.#schema.getQueryType();
    if (!query) throw new Error('The schema has no queries.');
    return this.#selections(query, { steps: 4, fragments: 2, level: 0 });
  }

  #selections(type: GraphQLCompositeType, budget: Budget, without?: string): fc.Arbitrary<Selection[]> {
    const key = `${type.name} ${Object.values(budget)} ${without}`;
    const known = this.#known.get(key);
    if (known) return known;
    const fields = isUnionType(type)
      ? []
      : Object.values(type.getFields()).filter((field) => field.name !== without && !tellsOfChanges(field));
    const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
    const steps = fields.filter((field) => field.args.some(({ name }) => name === 'asOf'));
    const parts = fields.filter((field) => !leaves.includes(field) && !steps.includes(field));
    const weighted = [
      { arbitrary: this.#typename(), weight: leaves.length === 0 ? 1 : 2 },
      ...this.#choice(type, leaves, budget, 12),
      ...this.#choice(type, parts, budget, 12),
      ...(budget.steps > 0 ? this.#choice(type, steps, budget, 14) : []),
      ...(budget.fragments > 0
        ? [{ arbitrary: this.#fragment(type, budget, without), weight: isInterfaceType(type) ? 20 : 3 }]
        : []),
    ];
    const one: fc.Arbitrary<Selection> = fc.oneof({ withCrossShrink: true }, ...weighted);
    const selections = fc.array(one, {
      minLength: 1,
      maxLength: MOST_SELECTIONS[budget.level] ?? 2,
    });
    this.#known.set(key, selections);
    return selections;
  }

  #choice(type: GraphQLCompositeType, fields: readonly SchemaField[], budget: Budget, weight: number) {
    if (fields.length === 0) return [];
    return [{ arbitrary: fc.oneof(...fields.map((field) => this.#field(type, field, budget))), weight }];
  }

  #typename(): fc.Arbitrary<Selection> {
    return fc.record({ alias: aliasOf('__typename'), directives: this.#directives() }).map((parts) => ({
      kind: 'field',
      name: '__typename',
      type: 'String!',
      args: [],
      selections: [],
      ...parts,
    }));
  }

  #field(parent: GraphQLCompositeType, field: SchemaField, budget: Budget): fc.Arbitrary<Field> {
    const named = getNamedType(field.type);
    const isPage = field.args.some(({ name }) => name === 'where');
    const isStep = field.args.some(({ name }) => name === 'asOf');
    const beneath = isStep
      ? { ...budget, steps: budget.steps - 1, level: budget.level + (isPage ? 1 : 0) }
      : budget;
    const made = (args: fc.Arbitrary<readonly Argument[]>, selections: fc.Arbitrary<Selection[]>) =>
      fc
        .record({ alias: aliasOf(field.name), directives: this.#directives(), args, selections })
        .map((parts): Field => ({ kind: 'field', name: field.name, type: String(field.type), ...parts }));

    if (field.args.some(({ name }) => name === 'by')) return this.#grouping(field, budget, made);
    const args = isPage
      ? pageArguments(field, this.#samples, this.#conditions, budget.level)
      : parent === this.#schema.getQueryType()
        ? lookupArguments(field, this.#samples)
        : asOfArguments(field, this.#samples);
    return made(args, isCompositeType(named) ? this.#selections(named, beneath) : fc.constant([]));
  }

  /** Only what the groups were made by can be selected from their keys, so both are chosen together. */
  #grouping(
    field: SchemaField,
    budget: Budget,
    made: (
      args: fc.Arbitrary<readonly Argument[]>,
      selections: fc.Arbitrary<Selection[]>,
    ) => fc.Arbitrary<Field>,
  ): fc.Arbitrary<Field> {
    const by = field.args.find(({ name }) => name === 'by');
    const members = by ? getNamedType(by.type) : undefined;
    if (!by || !isEnumType(members)) throw new Error(`${field.name} groups by nothing.`);
    const group = getNamedType(field.type);
    const keyType = isObjectType(group) ? group.getFields().key : undefined;
    const keys = keyType ? getNamedType(keyType.type) : undefined;
    const chosen = fc.uniqueArray(
      fc.oneof(
        ...members.getValues().map(({ name }) => {
          const keyField = isObjectType(keys) ? keys.getFields()[camelCase(name)] : undefined;
          const within = { ...budget, steps: budget.steps - 1, level: budget.level + 1 };
          const selected =
            keyField && isObjectType(keys) ? this.#keyField(keys, keyField, within) : fc.constant(undefined);
          return fc.record({ name: fc.constant(name), selected });
        }),
      ),
      { selector: ({ name }) => name, minLength: 1, maxLength: 3 },
    );
    const first = field.args.find(({ name }) => name === 'first');
    return fc
      .record({
        chosen,
        bare: fc.boolean(),
        size: first ? groupSize(first) : fc.constant([]),
        others: isObjectType(group) ? this.#selections(group, budget, 'key') : fc.constant([]),
        keyFirst: fc.boolean(),
      })
      .chain(({ chosen: picked, bare, size, others, keyFirst }) => {
        const keySelections = picked.flatMap(({ selected }) => (selected ? [selected] : []));
        const key: Field[] =
          keyType && keySelections.length > 0
            ? [{ ...PLAIN, name: 'key', type: String(keyType.type), selections: keySelections }]
            : [];
        const items = picked.map(({ name }) => ({ kind: 'enum' as const, name }));
        const byArgument = orVariable(by.type, fc.constant({ kind: 'list', items, bare }));
        return made(
          byArgument.map((value) => [{ name: 'by', value }, ...size]),
          fc.constant(keyFirst ? [...key, ...others] : [...others, ...key]),
        );
      });
  }

  #keyField(keys: GraphQLCompositeType, field: SchemaField, budget: Budget): fc.Arbitrary<Field | undefined> {
    if (isCompositeType(getNamedType(field.type)) && budget.steps < 0) return fc.constant(undefined);
    return fc.oneof({ arbitrary: this.#field(keys, field, budget), weight: 4 }, fc.constant(undefined));
  }

  #fragment(type: GraphQLCompositeType, budget: Budget, without: string | undefined): fc.Arbitrary<Fragment> {
    const less = { ...budget, fragments: budget.fragments - 1 };
    const conditions: GraphQLCompositeType[] = isInterfaceType(type)
      ? [...this.#schema.getPossibleTypes(type), type]
      : [type, ...(isObjectType(type) ? type.getInterfaces() : [])];
    const conditional = conditions.map((on) =>
      this.#fragmentOn(type, on, this.#selections(on, less, without)),
    );
    return fc.oneof(...conditional, this.#fragmentOn(type, undefined, this.#selections(type, less, without)));
  }

  #fragmentOn(
    parent: GraphQLCompositeType,
    on: GraphQLCompositeType | undefined,
    selections: fc.Arbitrary<Selection[]>,
  ): fc.Arbitrary<Fragment> {
    return fc
      .record({ named: fc.boolean(), selections, directives: this.#directives() })
      .map((parts) => ({ kind: 'fragment', parent: parent.name, on: on?.name, ...parts }));
  }

  #directives(): fc.Arbitrary<Directive[]> {
    const condition = this.#schema.getDirective('include')?.args[0];
    if (!condition) throw new Error('The schema has no @include.');
    const directive = fc.record({
      name: fc.constantFrom('include' as const, 'skip' as const),
      condition: orVariable(condition.type, fc.boolean().map(scalar)),
    });
    const none: fc.Arbitrary<Directive[]> = fc.constant([]);
    const some = fc.uniqueArray(directive, { selector: ({ name }) => name, minLength: 1, maxLength: 2 });
    return fc.oneof(
      { withCrossShrink: true },
      { arbitrary: none, weight: 20 },
      { arbitrary: some, weight: 1 },
    );
  }
}

const PLAIN = { kind: 'field', alias: undefined, args: [], directives: [] } as const;

/** The comparison knows cursors by the ends of their keys. */
function aliasOf(field: string): fc.Arbitrary<string | undefined> {
  const names = /cursor$/i.test(field) ? ['aCursor', 'bCursor'] : ALIASES;
  return fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.constant(undefined), weight: 6 },
    { arbitrary: fc.constantFrom(...names), weight: 1 },
  );
}
