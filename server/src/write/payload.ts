import { GraphQLBoolean, GraphQLString } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { addField, type MadeClass, makeObject } from '../model/declare.js';
import { lowerFirst } from '../model/naming.js';
import type { NounMeta } from '../model/registry.js';
import { mutations } from './mutation.js';

@ObjectType('Warning', {
  description: 'Something about a change that is unusual and was done all the same (警告).',
})
export class Warning {
  @Field(() => GraphQLString, { description: 'Stable code of the rule (规则代码).' })
  code!: string;

  @Field(() => GraphQLString, { nullable: true, description: 'Path of the input’s field (字段路径).' })
  argument?: string;

  @Field(() => GraphQLString, { description: 'What is unusual, in English (英文说明).' })
  message!: string;

  @Field(() => GraphQLString, { description: 'What is unusual, in Chinese (中文说明).' })
  messageZh!: string;

  @Field(() => GraphQLString, { description: 'What to do if it was not meant, in English (英文处理办法).' })
  remedy!: string;

  @Field(() => GraphQLString, { description: 'What to do if it was not meant, in Chinese (中文处理办法).' })
  remedyZh!: string;
}

const payloads = new Map<NounMeta, MadeClass>();

/** Field of a payload that shows the row. */
export const rowFieldOf = (noun: NounMeta): string => lowerFirst(noun.name);

export const payloadName = (noun: NounMeta): string => `${noun.name}Payload`;

/** What every mutation of a noun answers with. */
export function payloadOf(noun: NounMeta): MadeClass {
  const known = payloads.get(noun);
  if (known) return known;
  const cls = makeObject(payloadName(noun), `What a mutation of ${noun.name} has done (操作结果).`);
  addField(cls, rowFieldOf(noun), () => noun.cls, {
    nullable: true,
    description:
      'The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.',
  });
  addField(cls, 'warnings', () => [Warning], { description: 'What is unusual about it (警告).' });
  addField(cls, 'replayed', () => GraphQLBoolean, {
    description: 'It was done before under the same idempotency key, and not again (是否为重放).',
  });
  for (const { shows } of mutations().filter((mutation) => mutation.noun() === noun)) {
    if (shows)
      addField(cls, shows.name, () => GraphQLString, {
        nullable: true,
        description: `${shows.description} Null when it is replayed or only validated: nothing keeps it.`,
      });
  }
  payloads.set(noun, cls);
  return cls;
}
