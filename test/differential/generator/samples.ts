import { NOUNS, nounNamed } from '../reference/facts.ts';
import { cellOf, hasColumn, identifierOf } from '../reference/value.ts';
import type { Cell, World } from '../reference/world.ts';

/** Real values to ask for. */
export interface Samples {
  identifiers(type: string): readonly string[];
  /** Values of a column, without the missing ones. */
  values(type: string, column: string): readonly Cell[];
  /** Days on which something begins or ends, and their neighbours. */
  readonly dates: readonly string[];
}

/** At most so many of each, spread evenly, so that large tables do not slow the generator. */
const MOST = 60;

function spread<T>(values: readonly T[]): readonly T[] {
  const step = Math.max(1, Math.ceil(values.length / MOST));
  return values.filter((_, index) => index % step === 0);
}

const distinct = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

function neighbours(date: string): readonly string[] {
  const day = 24 * 60 * 60 * 1000;
  return [-day, 0, day].map((shift) => new Date(Date.parse(date) + shift).toISOString().slice(0, 10));
}

export function samplesOf(world: World, today: string): Samples {
  const starts = NOUNS.filter((noun) => noun.dated).flatMap((noun) =>
    world.rows(noun).flatMap(({ cells }) => [cells.get('validFrom'), cells.get('validTo')]),
  );
  const periods = NOUNS.flatMap((noun) =>
    Object.keys(noun.periods ?? {}).flatMap((column) =>
      world
        .rows(noun)
        .flatMap((row) => world.periods(noun, column, row.id).map(({ validFrom }) => validFrom)),
    ),
  );
  const days = distinct([...starts, ...periods].filter((value) => typeof value === 'string')).toSorted();
  const known = new Map<string, readonly Cell[]>();
  return {
    dates: spread(days.flatMap(neighbours)),
    identifiers: (type) => spread(world.rows(nounNamed(type)).map(identifierOf)),
    values(type, column) {
      const key = `${type}.${column}`;
      const values = known.get(key) ?? valuesOf(world, type, column, today);
      known.set(key, values);
      return values;
    },
  };
}

function valuesOf(world: World, type: string, column: string, today: string): readonly Cell[] {
  const noun = nounNamed(type);
  if (!hasColumn(noun, column)) return [];
  const values = world.rows(noun).map((row) => cellOf(world, row, column, today));
  return spread(distinct(values.filter((value) => value !== null)));
}
