import fc from 'fast-check';
import type { Cell } from '../reference/world.ts';
import { mostly } from './value.ts';

/** Text that trips readers of patterns, quotes or UTF-16: none of it is in the data by itself. */
const AWKWARD = [
  '%',
  '_',
  '\\',
  "'",
  '"',
  '$1',
  '村',
  'é',
  'e\u0301',
  'ﬀ',
  '𠮷',
  '\u{1F3E1}',
  'ＡＢ',
  'İ',
  'ſ',
  ' ',
  '\t',
  '\n',
  '\u0001',
  '\u001b',
  '\u007f',
  '\u0300',
  '\u{10FFFF}',
  '\uFFFF',
  '\u{1F468}\u200D\u{1F469}',
  '\u2028',
];

const texts = (real: readonly Cell[]): readonly string[] => real.filter((value) => typeof value === 'string');
const numbers = (real: readonly Cell[]): readonly number[] =>
  real.filter((value) => typeof value === 'number');

const awkward = fc.constantFrom(...AWKWARD);

/** A part of a real text, of one to three characters now and then of any length. */
function partOf(real: readonly string[]): fc.Arbitrary<string> {
  const part = fc
    .tuple(
      fc.constantFrom(...real),
      fc.nat(1000),
      fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 12 })),
    )
    .map(([text, from, length]) => {
      const characters = [...text];
      const start = from % Math.max(1, characters.length);
      return characters.slice(start, start + length).join('');
    });
  return part.filter((text) => text.length > 0);
}

const swapCase = (text: string): string =>
  text.replaceAll(/[A-Za-z]/g, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()));

export function containsOperand(real: readonly Cell[]): fc.Arbitrary<string> {
  const known = texts(real).filter(Boolean);
  if (known.length === 0) return awkward;
  const part = partOf(known);
  const wild = fc
    .tuple(part, fc.constantFrom('%', '_'))
    .map(([text, wildcard]) => [...text].map((character, at) => (at === 0 ? wildcard : character)).join(''));
  return fc.oneof(
    { arbitrary: part, weight: 6 },
    { arbitrary: part.map(swapCase), weight: 2 },
    { arbitrary: wild, weight: 1 },
    { arbitrary: awkward, weight: 1 },
  );
}

export function startOperand(real: readonly Cell[]): fc.Arbitrary<string> {
  const known = texts(real).filter(Boolean);
  const start = fc
    .tuple(fc.constantFrom(...known, 'H5226'), fc.integer({ min: 1, max: 13 }))
    .map(([text, length]) => text.slice(0, length));
  return fc.oneof({ arbitrary: start, weight: 5 }, awkward);
}

export const textOperand = (real: readonly Cell[]): fc.Arbitrary<string> =>
  mostly(texts(real), fc.oneof(awkward, fc.constant(''), fc.constant('522628')));

function numberOperand(real: readonly Cell[], limits: readonly number[]): fc.Arbitrary<number> {
  const known = numbers(real);
  return mostly(known, fc.constantFrom(0, 1, -1, ...limits));
}

export const intOperand = (real: readonly Cell[]): fc.Arbitrary<number> =>
  numberOperand(real, [2_147_483_647, -2_147_483_648]);

export const fenOperand = (real: readonly Cell[]): fc.Arbitrary<number> =>
  numberOperand(real, [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, 2_147_483_648]);

export const floatOperand = (real: readonly Cell[]): fc.Arbitrary<number> =>
  numberOperand(real, [26.5, 1e-7, 1e21, -1.5e300, 5e-324]);

export const dateOperand = (real: readonly Cell[]): fc.Arbitrary<string> =>
  mostly(texts(real), fc.constantFrom('2018-10-16', '0001-01-01', '9999-12-31', '2016-02-29'));

export const instantOperand = (real: readonly Cell[]): fc.Arbitrary<string> =>
  mostly(texts(real), fc.constantFrom('2018-10-16T08:30:00.000Z', '0001-01-01T00:00:00.000Z'));

const UNKNOWN_IDENTIFIERS = [
  'Household:2147483647',
  'Household:2147483648',
  'Household:99999999999999999999',
  'Household:0',
  'Household:01',
  'Household:-1',
  'Household: 1',
  'household:1',
  'Nothing:1',
  'HouseholdStatusPeriod:1',
  'Household',
  ':1',
  '',
  '1',
  '户:1',
];

export const identifierOperand = (real: readonly string[]): fc.Arbitrary<string> =>
  mostly(real, fc.constantFrom(...UNKNOWN_IDENTIFIERS));

/** Well-formed codes that name nothing. */
const FREE_CODES: Readonly<Record<string, readonly string[]>> = {
  County: ['000000', '522600', '999999'],
  Township: ['522628999', '000000000'],
  Village: ['522628100999', '000000000000'],
  Household: ['H000000000000', 'H999999999999'],
  MutualGroup: ['G000000000000', 'G999999999999'],
  Department: ['D000000000000', 'D999999999999'],
  Cadre: ['C000000000000', 'C999999999999'],
};

export const codeOperand = (type: string, real: readonly Cell[]): fc.Arbitrary<string> =>
  mostly(texts(real), fc.constantFrom(...(FREE_CODES[type] ?? [])));
