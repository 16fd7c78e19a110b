import { nounNamed } from './facts.ts';
import { isLive } from './live.ts';
import { cellName, MEASURES } from './measures.ts';
import { type Context, record, type Source } from './source.ts';
import { cellOf } from './value.ts';
import { whereTest } from './where.ts';

const countType = (measure: string): string => `${measure.charAt(0).toUpperCase()}${measure.slice(1)}Count`;

/** Counts over all that lies within a division on a date; where the caller does not count, as they were released. */
export function statisticsOf({ everything: world, sight }: Context, code: string, date: string): Source {
  const isExact = sight.counts(code);
  return {
    typename: 'DivisionStatistics',
    field(name) {
      const measure = MEASURES[name];
      if (!measure) throw new Error(`The reference has no measure ${name}.`);
      const { of, where = {}, by } = measure;
      const meets = whereTest(world, nounNamed(of), where, date);
      const rows = world.within(of, code).filter((row) => isLive(row, date) && meets(row));
      const released = (member?: string) => world.released(code, cellName(name, member), date);
      if (!by) return isExact ? rows.length : released();
      return by.members.map((member) =>
        record(countType(name), {
          [by.column]: () => member,
          count: () =>
            isExact
              ? rows.filter((row) => cellOf(world, row, by.column, date) === member).length
              : released(member),
        }),
      );
    },
  };
}
