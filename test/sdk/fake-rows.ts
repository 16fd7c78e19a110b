import type { FakeRows } from '@county-graph/sdk/testing';
import { NOUNS, type Noun } from '../differential/reference/facts.ts';
import type { Row, World } from '../differential/reference/world.ts';

/** All rows of a server's tables, as a fake is given them. */
export function fakeRowsOf(world: World): FakeRows {
  return Object.fromEntries(
    NOUNS.map((noun) => [noun.plural, world.rows(noun).map((row) => givenRow(world, noun, row))]),
  );
}

function givenRow(world: World, noun: Noun, { id, version, cells }: Row) {
  const columns = Object.keys(noun.columns).map((column) => [column, cells.get(column)]);
  const links = Object.entries(noun.links ?? {}).map(([link, target]) => {
    const to = cells.get(link);
    return [link, typeof to === 'number' ? `${target}:${to}` : null];
  });
  const periods = Object.keys(noun.periods ?? {}).map((column) => [column, sinceOf(world, noun, column, id)]);
  return {
    id: `${noun.name}:${id}`,
    version,
    ...Object.fromEntries([...columns, ...links, ...periods]),
  };
}

/** Values by the days from which they hold; nothing from the day on which one ends and no other begins. */
function sinceOf(world: World, noun: Noun, column: string, owner: number) {
  const periods = world.periods(noun, column, owner);
  const ends = periods.flatMap(({ validTo }) => (validTo === null ? [] : [[validTo, null]]));
  const starts = periods.map(({ value, validFrom }) => [validFrom, value]);
  return periods.length === 0 ? null : { since: Object.fromEntries([...ends, ...starts]) };
}
