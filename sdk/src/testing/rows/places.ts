import type { Noun, Nouns } from '../model/nouns.js';
import type { Row, Rows } from './row.js';

/**
 * Divisions that a row lies in, the narrowest first. A row lies where its links to divisions lead, the narrowest of them,
 * then where its household is, then where another link leads; what leads nowhere lies in the county, when there is one.
 */
export function divisionsOf(store: Rows, row: Row): readonly Row[] {
  const found = linkedDivisions(store, row);
  return found.length > 0 ? found : outermost(store);
}

function outermost(store: Rows): readonly Row[] {
  const noun = store.nouns.all().find((one) => depthOf(store.nouns, one) === 1);
  const [division, ...others] = noun ? store.rows(noun) : [];
  const code = division?.cells.get('code');
  return division && others.every(({ cells }) => cells.get('code') === code) ? [division] : [];
}

function linkedDivisions(store: Rows, row: Row, seen: ReadonlySet<string> = new Set()): readonly Row[] {
  if (seen.has(row.id)) return [];
  const passed = new Set([...seen, row.id]);
  const own = row.noun.isDivision ? [row] : [];
  for (const link of linksByNarrowness(store.nouns, row.noun)) {
    const target = store.linked(row, link);
    const outer = target ? linkedDivisions(store, target, passed) : [];
    if (outer.length > 0) return [...own, ...outer];
  }
  return own;
}

/** Code of the narrowest division that a row lies in, or says that it lies in. */
export function divisionCodeOf(store: Rows, row: Row): string | null {
  const own = row.cells.get('divisionCode');
  if (typeof own === 'string') return own;
  const code = divisionsOf(store, row)[0]?.cells.get('code');
  return typeof code === 'string' ? code : null;
}

const orders = new WeakMap<Noun, readonly string[]>();

function linksByNarrowness(nouns: Nouns, noun: Noun): readonly string[] {
  const known = orders.get(noun);
  if (known) return known;
  const rank = ([link, target]: readonly [string, string]): number => {
    const depth = depthOf(nouns, nouns.named(target));
    if (depth > 0) return -depth;
    return link === 'household' ? 0 : 1;
  };
  const order = [...noun.links].sort((a, b) => rank(a) - rank(b)).map(([link]) => link);
  orders.set(noun, order);
  return order;
}

/** How many divisions a division of this type lies in, itself included; 0 for what is none. */
function depthOf(nouns: Nouns, noun: Noun): number {
  if (!noun.isDivision) return 0;
  const outer = [...noun.links.values()]
    .map((name) => nouns.named(name))
    .find(({ isDivision }) => isDivision);
  return outer ? 1 + depthOf(nouns, outer) : 1;
}
