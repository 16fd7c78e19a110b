import { GraphError } from '../errors.js';
import type { NounClass, NounMeta, WriteArea } from '../model/registry.js';
import { nouns } from '../model/registry.js';
import type { StoredRow } from '../model/stored-row.js';
import type { Act } from './act.js';
import type { InputOf } from './input.js';

/** Something that a mutation tells once, beside its row. */
export interface ShownOnce {
  readonly name: string;
  /** English first, then the Chinese term in brackets. */
  readonly description: string;
}

interface Described {
  /** English first, then the Chinese term in brackets. */
  readonly description: string;
  /** What the caller must be allowed to do, when it is not to write the noun. */
  readonly as?: WriteArea;
  /** Rows that the input links to need not be the caller's to see, if they lie where it may write. */
  readonly linksUnseen?: true;
  /** What the answer shows and nothing stores, as the act has `revealed` it. */
  readonly shows?: ShownOnce;
}

/** A mutation that makes a row. */
export interface Making<Row extends StoredRow, Input> extends Described {
  readonly input: () => InputOf<Input>;
  perform(act: Act, input: Input): Promise<Row>;
}

/** A mutation of one row, which names it and the version that it changes. */
export interface Changing<Row extends StoredRow, Input> extends Described {
  readonly input: () => InputOf<Input>;
  perform(act: Act, row: Row, input: Input): Promise<Row>;
}

/** A mutation as the writer performs it. */
export interface Mutation extends Described {
  readonly name: string;
  /** Of the row that it answers with. */
  readonly noun: () => NounMeta;
  /** It names a row of the noun and its version. */
  readonly changesRow: boolean;
  readonly input: () => InputOf<unknown>;
  /** @param row what it changes, locked and in the version named */
  perform(act: Act, instance: object, row: StoredRow | undefined): Promise<StoredRow>;
}

const declared = new Map<string, Mutation>();

function declare(mutation: Mutation): void {
  if (declared.has(mutation.name)) throw new Error(`The mutation ${mutation.name} is declared twice.`);
  declared.set(mutation.name, mutation);
}

/** Declares a mutation that makes a row of a noun. */
export function making<Row extends StoredRow, Input>(
  name: string,
  cls: new () => Row,
  { perform, ...spec }: Making<Row, Input>,
): void {
  const { input } = spec;
  declare({
    ...spec,
    name,
    noun: () => nouns.of(cls as NounClass),
    changesRow: false,
    input,
    perform: (act, instance) => perform(act, input().read(instance)),
  });
}

/** Declares a mutation of one row of a noun. */
export function changing<Row extends StoredRow, Input>(
  name: string,
  cls: new () => Row,
  { perform, ...spec }: Changing<Row, Input>,
): void {
  const { input } = spec;
  declare({
    ...spec,
    name,
    noun: () => nouns.of(cls as NounClass),
    changesRow: true,
    input,
    perform: (act, instance, row) => {
      if (!(row instanceof cls)) throw new Error(`${name} was given no ${cls.name}.`);
      return perform(act, row, input().read(instance));
    },
  });
}

/** All mutations, in the order of their declaration. */
export const mutations = (): Mutation[] => [...declared.values()];

export function forbidden({ name }: Mutation): GraphError {
  return new GraphError('FORBIDDEN', `No role of the caller allows ${name} here.`);
}
