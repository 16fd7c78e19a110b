import { connectionOf } from './connection.ts';
import { NOUNS, type Noun, nounNamed } from './facts.ts';
import { givenText, type Input, listOf, textOf } from './input.ts';
import { isLive } from './live.ts';
import type { Context, Source } from './source.ts';
import { identifierOf } from './value.ts';

const DIVISION_OF_LENGTH: Readonly<Record<number, string>> = { 6: 'County', 9: 'Township', 12: 'Village' };

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The root fields, told on a date unless they name their own. */
export function rootSource(context: Context, today: string): Source {
  const byIdentifier = (nouns: readonly Noun[], id: unknown, args: Input) => {
    const date = givenText(args.asOf) ?? today;
    const key = Number(textOf(id).split(':')[1]);
    const found = nouns
      .map(({ name }) => context.world.byId(name, key))
      .find((row) => row !== undefined && identifierOf(row) === id);
    return found && isLive(found, date) ? context.show(found, date) : null;
  };
  const byCode = (noun: Noun, args: Input): Source | null => {
    const date = givenText(args.asOf) ?? today;
    const rows = context.world.rows(noun);
    const found = rows.find((row) => row.cells.get('code') === args.code && isLive(row, date));
    return found ? context.show(found, date) : null;
  };

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
