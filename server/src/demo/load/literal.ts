import type { ValueKind } from '../../model/registry.js';

/** A value as a row of the demo holds it. */
export type Value = string | number | boolean | null | readonly string[];

/** Kinds whose text can hold what an array literal gives a meaning to. */
const QUOTED: ReadonlySet<ValueKind> = new Set(['text', 'enumList']);

const quoted = (text: string): string => `"${text.replaceAll(/["\\]/g, '\\$&')}"`;

/** The text of a PostgreSQL array; a list of enum members becomes a text of its own. */
export function arrayLiteral(values: readonly Value[], kind: ValueKind): string {
  const quote = QUOTED.has(kind) ? quoted : (text: string) => text;
  const parts = values.map((value) => {
    if (value === null) return 'NULL';
    return quote(typeof value === 'object' ? `{${value.join(',')}}` : String(value));
  });
  return `{${parts.join(',')}}`;
}

const TYPES: Record<ValueKind, string> = {
  text: 'text',
  code: 'text',
  int: 'integer',
  fen: 'bigint',
  float: 'double precision',
  date: 'date',
  instant: 'timestamptz',
  boolean: 'boolean',
  enum: 'text',
  enumList: 'text',
};

/** Type of the elements of the array that carries a column. */
export const elementType = (kind: ValueKind): string => TYPES[kind];
