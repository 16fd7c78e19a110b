import { connectionOf } from './connection.js';
import { NOUNS, type Noun, nounNamed } from './facts.js';
import { givenText, type Input, listOf, textOf } from './input.js';
import { isLive } from './live.js';
import type { Context, Source } from './source.js';
import { identifierOf } from './value.js';
import type { Row } from './world.js';

const DIVISION_OF_LENGTH: Readonly<Record<number, string>> = { 6: 'County', 9: 'Township', 12: 'Village' };

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The root fields, told on a date unless they name their own. */
export function rootSource(context: Context, today: string): Source {
  const find = (nouns: readonly Noun[], args: Input, matches: (row: Row) => boolean): Source | null => {
    const date = givenText(args.asOf) ?? today;
    for (const noun of nouns) {
      const found = context.world.rows(noun).find((row) => matches(row) && isLive(row, date));
      if (found) return context.show(found, date);
    }
    return null;
  };
  const byIdentifier = (nouns: readonly Noun[], id: unknown, args: Input) =>
    find(nouns, args, (row) => identifierOf(row) === id);
  const byCode = (noun: Noun, args: Input) =>
    find([noun], args, (row) => row.cells.get('code') === args.code);

  return {
    typename: 'Query',
    field(name, args) {
      if (name === 'node') return byIdentifier(NOUNS, args.id, args);
      if (name === 'nodes') return listOf(args.ids).map((id) => byIdentifier(NOUNS, id, args));
      if (name === 'division') {
        const type = DIVISION_OF_LENGTH[textOf(args.code).length];
        if (!type) throw new Error(`No division has the code ${args.code}.`);
        return byCode(nounNamed(type), args);
      }
      for (const noun of NOUNS) {
        if (name === noun.plural) return connectionOf(context, noun, context.world.rows(noun), args, today);
        if (name === lowerFirst(noun.name))
          return noun.key ? byCode(noun, args) : byIdentifier([noun], args.id, args);
      }
      throw new Error(`The reference has no root field ${name}.`);
    },
  };
}
