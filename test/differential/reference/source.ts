import type { Sight } from './access/sight.ts';
import type { Input } from './input.ts';
import type { Position } from './order.ts';
import type { Row, World } from './world.ts';

/** A value that graphql-js walks: it answers its own fields. */
export interface Source {
  readonly typename: string;
  field(name: string, args: Input): unknown;
}

/** What every part of the reference shares while it answers. */
export interface Context {
  /** The rows that the caller sees. */
  readonly world: World;
  /** All rows: exact numbers are counted over them. */
  readonly everything: World;
  readonly sight: Sight;
  /** Cursor → the position that it was given out for. */
  readonly cursors: Map<string, Position>;
  /** A row as seen on a date. */
  show(row: Row, date: string): Source;
}

export const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && 'typename' in value && 'field' in value;

/** A source with a fixed set of fields, each worked out when it is asked for. */
export function record(typename: string, fields: Readonly<Record<string, (args: Input) => unknown>>): Source {
  return {
    typename,
    field(name, args) {
      const answer = fields[name];
      if (!answer) throw new Error(`The reference has no ${typename}.${name}.`);
      return answer(args);
    },
  };
}
