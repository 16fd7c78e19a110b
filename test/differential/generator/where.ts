import fc from 'fast-check';
import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql';
import type { Argument, Value } from './document.ts';
import {
  containsOperand,
  dateOperand,
  fenOperand,
  floatOperand,
  identifierOperand,
  instantOperand,
  intOperand,
  startOperand,
  textOperand,
} from './operand.ts';
import type { Samples } from './samples.ts';
import { listArbitrary, objectOf, orVariable, scalar } from './value.ts';

const MOST_CONDITIONS = 3;
const MOST_OPERATORS = 2;
const MOST_VALUES = 4;

type Weighted = fc.WeightedArbitrary<Argument>;

/** Conditions of any input `XWhere` of the schema, with operands that some rows meet. */
export class Conditions {
  readonly #samples: Samples;
  readonly #known = new Map<string, fc.Arbitrary<Value>>();

  constructor(samples: Samples) {
    this.#samples = samples;
  }

  where(type: GraphQLInputObjectType, depth: number): fc.Arbitrary<Value> {
    const key = `${type.name} ${depth}`;
    const known = this.#known.get(key);
    if (known) return known;
    const noun = type.name.replace(/Where$/, '');
    const columns: Weighted[] = [];
    const beneath: Weighted[] = [];
    for (const field of Object.values(type.getFields())) {
      const named = getNamedType(field.type);
      if (!isInputObjectType(named)) continue;
      if (named.name.endsWith('Filter')) {
        columns.push({
          arbitrary: this.#filter(noun, field, named),
          weight: named.name === 'NameFilter' ? 4 : 1,
        });
      } else if (depth > 0) {
        beneath.push({
          arbitrary: this.#beneath(field, named, depth - 1),
          weight: named.name === type.name ? 1 : 2,
        });
      }
    }
    const entry =
      beneath.length === 0
        ? fc.oneof(...columns)
        : fc.oneof(
            { withCrossShrink: true },
            { arbitrary: fc.oneof(...columns), weight: 1 },
            { arbitrary: fc.oneof(...beneath), weight: 1 },
          );
    const where = fc.array(entry, { maxLength: MOST_CONDITIONS }).map(objectOf);
    this.#known.set(key, where);
    return where;
  }

  #beneath(field: GraphQLInputField, named: GraphQLInputObjectType, depth: number): fc.Arbitrary<Argument> {
    const value = named.name.endsWith('ListWhere')
      ? this.#quantified(named, depth)
      : field.name === 'and' || field.name === 'or'
        ? listArbitrary(this.where(named, depth), { maxLength: 3 })
        : this.where(named, depth);
    return orVariable(field.type, value).map((of) => ({ name: field.name, value: of }));
  }

  #quantified(type: GraphQLInputObjectType, depth: number): fc.Arbitrary<Value> {
    const quantifiers = Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (!isInputObjectType(named)) return [];
      return [this.where(named, depth).map((value): Argument => ({ name: field.name, value }))];
    });
    return fc.array(fc.oneof(...quantifiers), { minLength: 0, maxLength: 2 }).map(objectOf);
  }

  #filter(noun: string, field: GraphQLInputField, filter: GraphQLInputObjectType): fc.Arbitrary<Argument> {
    const operators = Object.values(filter.getFields()).map((operator) => ({
      arbitrary: orVariable(operator.type, this.#operand(noun, field.name, operator)).map(
        (value): Argument => ({ name: operator.name, value }),
      ),
      weight: operator.name === 'contains' || operator.name === 'startsWith' ? 4 : 1,
    }));
    const some = fc.array(fc.oneof(...operators), { minLength: 1, maxLength: MOST_OPERATORS });
    const filters = fc.oneof({ arbitrary: some, weight: 20 }, fc.constant([])).map(objectOf);
    return orVariable(field.type, filters).map((value) => ({ name: field.name, value }));
  }

  #operand(noun: string, column: string, operator: GraphQLInputField): fc.Arbitrary<Value> {
    const real = column === 'id' ? [] : this.#samples.values(noun, column);
    if (operator.name === 'contains') return containsOperand(real).map(scalar);
    if (operator.name === 'startsWith') return startOperand(real).map(scalar);
    const type = getNamedType(operator.type);
    const one: fc.Arbitrary<Value> = isEnumType(type)
      ? fc.constantFrom(...type.getValues()).map(({ name }) => ({ kind: 'enum', name }))
      : this.#scalarOperand(type.name, noun, column);
    return operator.name === 'in' || operator.name === 'notIn'
      ? listArbitrary(one, { maxLength: MOST_VALUES })
      : one;
  }

  #scalarOperand(type: string, noun: string, column: string): fc.Arbitrary<Value> {
    if (type === 'ID') return identifierOperand(this.#samples.identifiers(noun)).map(scalar);
    const real = this.#samples.values(noun, column);
    switch (type) {
      case 'Boolean':
        return fc.boolean().map(scalar);
      case 'Int':
        return intOperand(real).map(scalar);
      case 'Fen':
        return fenOperand(real).map(scalar);
      case 'Float':
        return floatOperand(real).map(scalar);
      case 'Date':
        return dateOperand(real).map(scalar);
      case 'Instant':
        return instantOperand(real).map(scalar);
      case 'String':
        return textOperand(real).map(scalar);
      default:
        throw new Error(`The generator knows no operand of type ${type}.`);
    }
  }
}
