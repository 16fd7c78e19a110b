import { compareValues } from './compare.ts';
import type { Noun } from './facts.ts';
import { groupsOf } from './groups.ts';
import { givenNumber, type Input, listOf, textOf } from './input.ts';
import { camelCase } from './order.ts';
import { type Context, record, type Source } from './source.ts';
import { cellOf } from './value.ts';
import type { Cell, Row } from './world.ts';

const sum = (values: readonly Cell[]): number | null =>
  values.length === 0 ? null : values.reduce<number>((total, value) => total + Number(value), 0);

function average(values: readonly Cell[]): number | null {
  const total = sum(values);
  return total === null ? null : total / values.length;
}

const extreme = (values: readonly Cell[], sign: 1 | -1): Cell =>
  values.reduce<Cell>(
    (best, value) => (best === null || sign * compareValues(value, best) > 0 ? value : best),
    null,
  );

const FUNCTIONS: Readonly<Record<string, { suffix: string; of: (values: readonly Cell[]) => Cell }>> = {
  sum: { suffix: 'Sum', of: sum },
  avg: { suffix: 'Average', of: average },
  min: { suffix: 'Minimum', of: (values) => extreme(values, -1) },
  max: { suffix: 'Maximum', of: (values) => extreme(values, 1) },
};

/** `count`, `sum`, `avg`, `min` and `max` over rows on a date. */
function numbers({ world, sight }: Context, noun: Noun, rows: readonly Row[], date: string) {
  const fields: Record<string, (args: Input) => unknown> = {
    count: () => (sight.couldSee(noun) ? rows.length : null),
  };
  for (const [name, { suffix, of }] of Object.entries(FUNCTIONS)) {
    fields[name] = () => ({
      typename: `${noun.name}${suffix}`,
      field: (column: string) =>
        of(rows.map((row) => cellOf(world, row, column, date)).filter((value) => value !== null)),
    });
  }
  return fields;
}

const DEFAULT_GROUPS = 100;

export function aggregateOf(context: Context, noun: Noun, rows: readonly Row[], date: string): Source {
  const groups = ({ by }: Input) =>
    groupsOf(context, noun, rows, listOf(by).map(textOf).map(camelCase), date);
  return record(`${noun.name}Aggregate`, {
    ...numbers(context, noun, rows, date),
    groups: (args) =>
      groups(args)
        .slice(0, givenNumber(args.first) ?? DEFAULT_GROUPS)
        .map(({ key, members }) =>
          record(`${noun.name}Group`, { ...numbers(context, noun, members, date), key: () => key }),
        ),
    groupCount: (args) => (context.sight.couldSee(noun) ? groups(args).length : null),
  });
}
