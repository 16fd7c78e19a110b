import { nounNamed } from './facts.ts';
import { isLive } from './live.ts';
import { MEASURES } from './measures.ts';
import { type Context, record, type Source } from './source.ts';
import { cellOf } from './value.ts';
import { whereTest } from './where.ts';

const countType = (measure: string): string => `${measure.charAt(0).toUpperCase()}${measure.slice(1)}Count`;

/** Counts over all that lies within a division on a date. */
export function statisticsOf({ world }: Context, code: string, date: string): Source {
  return {
    typename: 'DivisionStatistics',
    field(name) {
      const measure = MEASURES[name];
      if (!measure) throw new Error(`The reference has no measure ${name}.`);
      const { of, where = {}, by } = measure;
      const meets = whereTest(world, nounNamed(of), where, date);
      const rows = world.within(of, code).filter((row) => isLive(row, date) && meets(row));
      if (!by) return rows.length;
      return by.members.map((member) =>
        record(countType(name), {
          [by.column]: () => member,
          count: () => rows.filter((row) => cellOf(world, row, by.column, date) === member).length,
        }),
      );
    },
  };
}
