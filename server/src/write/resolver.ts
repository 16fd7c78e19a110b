import { GraphQLBoolean, GraphQLID, GraphQLInt, type GraphQLResolveInfo, GraphQLString } from 'graphql';
import { Args, Ctx, Info, Mutation as MutationField, Resolver } from 'type-graphql';
import { addField, type MadeClass, makeArgs } from '../model/declare.js';
import { ID_DESCRIPTION } from '../model/fields.js';
import { upperFirst } from '../model/naming.js';
import type { MutationArguments } from './call.js';
import { type Mutation, mutations } from './mutation.js';
import { payloadOf } from './payload.js';

/** What the context of an operation does for mutations. */
export interface MutationContext {
  perform(mutation: Mutation, args: MutationArguments, info: GraphQLResolveInfo): Promise<unknown>;
}

function argumentsOf({ name, changesRow, input }: Mutation): MadeClass {
  const cls = makeArgs(`${upperFirst(name)}Arguments`);
  if (changesRow) {
    addField(cls, 'id', () => GraphQLID, { description: ID_DESCRIPTION });
    addField(cls, 'version', () => GraphQLInt, {
      description: 'Version that the change is made to: that of the row when it was read (所基于的版本号).',
    });
  }
  const { cls: inputClass } = input();
  addField(cls, 'input', () => inputClass, { description: 'What is to be (内容).' });
  addField(cls, 'idempotencyKey', () => GraphQLString, {
    nullable: true,
    description:
      'Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).',
  });
  addField(cls, 'validateOnly', () => GraphQLBoolean, {
    nullable: true,
    description: 'Checks every rule and changes nothing (仅校验).',
  });
  return cls;
}

/** A resolver class with a field for each declared mutation. */
export function mutationResolver(): abstract new () => object {
  class MutationResolver {}
  const prototype = MutationResolver.prototype as Record<string, unknown>;
  for (const mutation of mutations()) {
    const { name, description } = mutation;
    const perform = (args: MutationArguments, context: MutationContext, info: GraphQLResolveInfo) =>
      context.perform(mutation, args, info);
    const descriptor = { value: perform, writable: true, enumerable: false, configurable: true };
    Object.defineProperty(prototype, name, descriptor);
    // Every class must exist before the schema is built.
    const args = argumentsOf(mutation);
    const payload = payloadOf(mutation.noun());
    Args(() => args)(prototype, name, 0);
    Ctx()(prototype, name, 1);
    Info()(prototype, name, 2);
    // Nullable, so that what one mutation was refused hides nothing of what the others of the operation did.
    MutationField(() => payload, { nullable: true, description })(prototype, name, descriptor);
  }
  Resolver()(MutationResolver);
  return MutationResolver;
}
