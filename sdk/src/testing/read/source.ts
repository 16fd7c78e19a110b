import type { Input } from '../input.js';
import type { Row } from '../rows/row.js';
import type { Store } from '../rows/store.js';

/** A value that graphql-js walks: it answers its own fields. */
export interface Source {
  readonly typename: string;
  /** @param path keys of the answer down to the field, as the server names arguments by them */
  field(name: string, args: Input, path: string): unknown;
}

export const isSource = (value: unknown): value is Source =>
  typeof value === 'object' && value !== null && 'typename' in value && 'field' in value;

/** What every part of an answer is made from. */
export interface Reading {
  readonly store: Store;
  /** A row as seen on a date. */
  show(row: Row, date: string): Source;
}

type Fields = Readonly<Record<string, (args: Input, path: string) => unknown>>;

/** A source with a fixed set of fields, each worked out when it is asked for. */
export function record(typename: string, fields: Fields): Source {
  return {
    typename,
    field(name, args, path) {
      const answer = fields[name];
      if (!answer) throw new Error(`The fake has no ${typename}.${name}.`);
      return answer(args, path);
    },
  };
}
