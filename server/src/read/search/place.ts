import { COUNTY_DIGITS } from '../../model/division-code.js';
import { fieldOf } from '../../model/fields.js';
import type { NounMeta } from '../../model/registry.js';

type Path = readonly (string | number)[];
type Where = Readonly<Record<string, unknown>>;

/**
 * Where in a filter a division's code stands that all rows which meet it lie in: its own code, or that of a division
 * that a row links to, by equality or by its beginning.
 */
export function placesIn(noun: NounMeta, where: Where, path: Path): Path[] {
  return Object.entries(where).flatMap(([name, given]): Path[] => {
    if (typeof given !== 'object' || given === null) return [];
    const at = [...path, name];
    if (name === 'and') {
      return (given as Where[]).flatMap((part, index) => placesIn(noun, part, [...at, index]));
    }
    if (name === 'or' || name === 'not') return [];
    if (noun.isDivision && name === 'code') {
      return ['eq', 'startsWith']
        .filter((operator) => operator in given)
        .map((operator) => [...at, operator]);
    }
    const field = fieldOf(noun, name);
    if (field.kind !== 'link' || !field.link.target().isDivision) return [];
    return placesIn(field.link.target(), given as Where, at);
  });
}

/**
 * Whether all rows that meet a filter are found by part of a text, theirs or that of rows linked with them, which is then
 * what leads to them.
 */
export function isSearch(noun: NounMeta, where: Where): boolean {
  return Object.entries(where).some(([name, given]) => isSearchBy(noun, name, given));
}

/** Whether one entry of a filter makes it a search. */
export function isSearchBy(noun: NounMeta, name: string, given: unknown): boolean {
  if (typeof given !== 'object' || given === null) return false;
  if (name === 'and') return (given as Where[]).some((part) => isSearch(noun, part));
  if (name === 'or' || name === 'not') return false;
  const field = fieldOf(noun, name);
  switch (field.kind) {
    case 'column':
      return 'contains' in given && field.column.searchable;
    case 'link':
      return isSearch(field.link.target(), given as Where);
    case 'children': {
      const { some } = given as { readonly some?: Where | null };
      return some !== undefined && some !== null && isSearch(field.child, some);
    }
    default:
      return false;
  }
}

/** The county of a division's code, or of its beginning; none when it is not told by that. */
export function countyOf(code: unknown): string | undefined {
  return typeof code === 'string' && /^\d{6}/.test(code) ? code.slice(0, COUNTY_DIGITS) : undefined;
}
