import { givenNumber, type Input, listOf, textOf } from '../input.js';
import { camelCase } from '../model/naming.js';
import type { Noun } from '../model/nouns.js';
import { invalidArgument } from '../refusal.js';
import { cellOn } from '../rows/cell.js';
import type { Cell, Row } from '../rows/row.js';
import { compareValues } from './compare.js';
import { groupsOf } from './groups.js';
import { type Reading, record, type Source } from './source.js';

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

const FUNCTIONS: Readonly<Record<string, readonly [suffix: string, of: (values: readonly Cell[]) => Cell]>> =
  {
    sum: ['Sum', sum],
    avg: ['Average', average],
    min: ['Minimum', (values) => extreme(values, -1)],
    max: ['Maximum', (values) => extreme(values, 1)],
  };

type Fields = Record<string, (args: Input, path: string) => unknown>;

/** `count`, `sum`, `avg`, `min` and `max` over rows on a date. */
function numbers({ store }: Reading, noun: Noun, rows: readonly Row[], date: string): Fields {
  const fields: Fields = { count: () => rows.length };
  for (const [name, [suffix, of]] of Object.entries(FUNCTIONS)) {
    fields[name] = () => ({
      typename: `${noun.name}${suffix}`,
      field: (column: string) =>
        of(rows.map((row) => cellOn(store, row, column, date)).filter((value) => value !== null)),
    });
  }
  return fields;
}

const DEFAULT_GROUPS = 100;
const MOST_GROUPS = 1_000;
const MOST_KEYS = 3;

/** Columns that groups are made by. @throws FakeRefusal INVALID_ARGUMENT */
function groupedBy({ by }: Input, path: string): readonly string[] {
  const members = listOf(by).map(textOf);
  const argument = `${path}.by`;
  if (members.length < 1 || members.length > MOST_KEYS)
    throw invalidArgument(argument, `takes 1–${MOST_KEYS} keys, not ${members.length}`);
  if (new Set(members).size < members.length) throw invalidArgument(argument, 'names a key twice');
  return members.map(camelCase);
}

function groupLimit({ first }: Input, path: string): number {
  const size = givenNumber(first) ?? DEFAULT_GROUPS;
  if (size < 1 || size > MOST_GROUPS)
    throw invalidArgument(`${path}.first`, `takes 1–${MOST_GROUPS}, not ${size}`);
  return size;
}

/** Numbers over rows, all of them and in groups. */
export function aggregateOf(reading: Reading, noun: Noun, rows: readonly Row[], date: string): Source {
  return record(`${noun.name}Aggregate`, {
    ...numbers(reading, noun, rows, date),
    groups(args, path) {
      const by = groupedBy(args, path);
      const most = groupLimit(args, path);
      return groupsOf(reading, { noun, rows, by, date, argument: `${path}.by` })
        .slice(0, most)
        .map(({ key, members }) =>
          record(`${noun.name}Group`, { ...numbers(reading, noun, members, date), key: () => key }),
        );
    },
    groupCount: (args, path) =>
      groupsOf(reading, { noun, rows, by: groupedBy(args, path), date, argument: `${path}.by` }).length,
  });
}
