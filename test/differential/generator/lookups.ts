import fc from 'fast-check';
import { type GraphQLField, getNamedType } from 'graphql';
import { NOUNS } from '../reference/facts.ts';
import type { Argument, Value } from './document.ts';
import { codeOperand, identifierOperand } from './operand.ts';
import { asOfArguments, identifiers } from './paging.ts';
import type { Samples } from './samples.ts';
import { orVariable, scalar } from './value.ts';

const DIVISIONS = ['County', 'Township', 'Village'];

function keyArbitrary(argument: string, type: string, samples: Samples): fc.Arbitrary<Value> {
  const everything = () => identifierOperand(NOUNS.flatMap(({ name }) => samples.identifiers(name)));
  if (argument === 'ids') return identifiers(everything());
  if (argument === 'code') {
    const types = type === 'Division' ? DIVISIONS : [type];
    return fc.oneof(...types.map((one) => codeOperand(one, samples.values(one, 'code')))).map(scalar);
  }
  if (type === 'Node') return everything().map(scalar);
  return fc
    .oneof(
      { arbitrary: identifierOperand(samples.identifiers(type)), weight: 9 },
      { arbitrary: everything(), weight: 1 },
    )
    .map(scalar);
}

/** Arguments of the root fields that find rows by code or identifier. */
export function lookupArguments(
  field: GraphQLField<unknown, unknown>,
  samples: Samples,
): fc.Arbitrary<readonly Argument[]> {
  const type = getNamedType(field.type).name;
  const keys = field.args
    .filter(({ name }) => name !== 'asOf')
    .map((argument) =>
      orVariable(argument.type, keyArbitrary(argument.name, type, samples)).map(
        (value): Argument => ({ name: argument.name, value }),
      ),
    );
  return fc.tuple(fc.tuple(...keys), asOfArguments(field, samples)).map(([key, asOf]) => [...key, ...asOf]);
}
