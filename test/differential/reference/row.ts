import { MASKS, rulesOf } from './access/rules.ts';
import { connectionOf } from './connection.ts';
import { nounNamed } from './facts.ts';
import { givenText } from './input.ts';
import type { Context, Source } from './source.ts';
import { statisticsOf } from './statistics.ts';
import { cellOf, hasColumn, identifierOf, linked } from './value.ts';
import type { Row } from './world.ts';

/** A row as seen on a date: its columns, links, connections and statistics. */
export function rowSource(context: Context, row: Row, date: string): Source {
  const { world } = context;
  const { noun } = row;
  return {
    typename: noun.name,
    field(name, args) {
      if (name === 'id') return identifierOf(row);
      if (name === 'version') return row.version;
      const right = rulesOf(noun.name).masked?.[name];
      if (right && !context.sight.unmasks(row, right)) return MASKS[right];
      if (hasColumn(noun, name)) return cellOf(world, row, name, date);
      if (noun.links && name in noun.links) {
        const then = givenText(args.asOf) ?? date;
        const target = linked(world, row, name, then);
        return target ? context.show(target, then) : null;
      }
      const child = noun.children?.[name];
      if (child)
        return connectionOf(context, nounNamed(child[0]), world.pointing(...child, row.id), args, date);
      const code = String(row.cells.get('code'));
      const within = noun.within?.[name];
      if (within) return connectionOf(context, nounNamed(within), world.within(within, code), args, date);
      if (name === 'statistics') return statisticsOf(context, code, givenText(args.asOf) ?? date);
      throw new Error(`The reference has no ${noun.name}.${name}.`);
    },
  };
}
