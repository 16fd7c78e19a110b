import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import { inputOf } from '../input.js';
import { isSource } from './source.js';

/** Keys of the answer down to a field, without the places in lists. */
export function pathOf({ path }: Pick<GraphQLResolveInfo, 'path'>): string {
  const keys: string[] = [];
  for (let at: GraphQLResolveInfo['path'] | undefined = path; at; at = at.prev) {
    if (typeof at.key === 'string') keys.unshift(at.key);
  }
  return keys.join('.');
}

export const resolveField: GraphQLFieldResolver<unknown, unknown> = (source, args: unknown, _, info) => {
  if (!isSource(source)) throw new Error(`Nothing answers the field ${info.fieldName}.`);
  return source.field(info.fieldName, inputOf(args), pathOf(info));
};

export const resolveType = (value: unknown): string | undefined =>
  isSource(value) ? value.typename : undefined;
