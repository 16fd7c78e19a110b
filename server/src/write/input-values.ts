import { type ValidationError, validateSync } from 'class-validator';
import { sealedPlace } from '../access/encryption/encrypted-columns.js';
import type { Rights } from '../access/rights.js';
import type { WriteSession } from '../database/write-session.js';
import type { ColumnCipher } from '../encryption/column-cipher.js';
import type { NounMeta } from '../model/registry.js';
import { parseIdentifier } from '../read/identifier.js';
import type { Values } from './act.js';
import type { InputOf } from './input.js';
import type { Mutation } from './mutation.js';
import type { RowAccessReader } from './row-access.js';
import { INPUT_RULES, type Rule } from './rule.js';
import { type Violation, violationOf } from './violation.js';

/** Keys of rows, by their nouns. */
type Keys = ReadonlyMap<NounMeta, ReadonlySet<number>>;

/** What an input says. */
export interface InputValues {
  /** As the tables hold it: links as keys, sealed what is stored sealed. */
  readonly values: Values;
  /** Everything that is wrong with single values. */
  readonly violations: readonly Violation[];
}

/** Rows that an input names in its links. */
export function linkedIn(input: InputOf<unknown>, given: object): Keys {
  const keys = new Map<NounMeta, Set<number>>();
  collect(input, given, keys);
  return keys;
}

function collect(input: InputOf<unknown>, given: object, keys: Map<NounMeta, Set<number>>): void {
  for (const [property, value] of Object.entries(given)) {
    const list = input.lists.get(property);
    const link = input.links.get(property);
    if (list && Array.isArray(value)) for (const item of value) collect(list, item, keys);
    if (!link || typeof value !== 'string') continue;
    const noun = link();
    const found = parseIdentifier(value);
    if (found?.noun === noun) keys.set(noun, (keys.get(noun) ?? new Set()).add(found.key));
  }
}

const WITHIN = `select k as id from unnest($2::int[]) k
  where exists (select from unnest($3::text[], $4::text[]) g(low, high) where access.is_within($1::regclass, k, low, high))`;

/** Those of the rows that the mutation may link to: seen by the caller, or within where it may write. One statement a noun. */
export async function linkable(
  session: WriteSession,
  rows: RowAccessReader,
  keys: Keys,
  { as, noun: of, linksUnseen }: Mutation,
  rights: Rights,
): Promise<Keys> {
  const grants = rights.writing(as ?? of().writtenAs);
  const edges = (name: 'low' | 'high') => grants.map(({ grant }) => rights.value(grant.index, name));
  const found = await Promise.all(
    [...keys].map(async ([noun, wanted]): Promise<[NounMeta, ReadonlySet<number>]> => {
      const within = [`public."${noun.table}"`, [...wanted], edges('low'), edges('high')];
      const seen = linksUnseen
        ? (await session.ask<{ id: number }>({ text: WITHIN, values: within })).rows
        : await rows.read(session, { noun, rights, keys: [...wanted] });
      return [noun, new Set(seen.map(({ id }) => id))];
    }),
  );
  return new Map(found);
}

/** No rule minds a value that is left out, and an input for a change leaves out most. */
const VALIDATION = { forbidUnknownValues: false, skipUndefinedProperties: true } as const;

/** Values of an input as they are stored, with what is wrong with them one by one. */
export function inputValues(
  input: InputOf<unknown>,
  given: object,
  linked: Keys,
  cipher: ColumnCipher,
): InputValues {
  const violations = validateSync(given, VALIDATION).flatMap((error) => brokenIn(error, 'input'));
  const stored = (of: InputOf<unknown>, instance: object, path: string): Values => {
    const values: Record<string, unknown> = {};
    for (const [property, value] of Object.entries(instance)) {
      if (value === undefined) continue;
      const at = `${path}.${property}`;
      const link = of.links.get(property);
      const column = of.columns.get(property);
      const list = of.lists.get(property);
      if (list && Array.isArray(value)) {
        values[property] = value.map((item, index) => stored(list, item, `${at}.${index}`));
      } else if (link && value !== null) {
        const key = parseIdentifier(String(value));
        if (key?.noun === link() && linked.get(key.noun)?.has(key.key)) values[property] = key.key;
        else violations.push(violationOf(INPUT_RULES.LINKED_ROW_NOT_FOUND, at));
      } else if (column?.encrypted && typeof value === 'string') {
        values[property] = cipher.seal(sealedPlace(of.noun, column), value);
      } else values[property] = value;
    }
    return values;
  };
  return { values: stored(input, given, 'input'), violations };
}

/** Broken rules of a value, and of what it holds. */
function brokenIn({ property, contexts, children = [] }: ValidationError, path: string): Violation[] {
  const at = `${path}.${property}`;
  const own = Object.values(contexts ?? {}).map((rule: Rule) => violationOf(rule, at));
  return [...own, ...children.flatMap((child) => brokenIn(child, at))];
}
