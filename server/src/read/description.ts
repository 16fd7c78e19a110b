import type { NounClass, NounMeta } from '../model/registry.js';
import { nouns } from '../model/registry.js';

/** Paging, filter and date arguments of a connection; see the fields' own descriptions. */
export interface PageArgs {
  where?: Record<string, unknown> | null;
  orderBy?: { field: string; direction?: string | null }[] | null;
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
  asOf?: string | null;
}

/** One row by the equality of columns, or none. */
export interface OneDescription {
  readonly kind: 'one';
  readonly noun: NounMeta;
  readonly by: Readonly<Record<string, string | number>>;
  readonly asOf: string | null;
}

/** A page of rows. */
export interface ManyDescription {
  readonly kind: 'many';
  readonly noun: NounMeta;
  readonly args: PageArgs;
}

/** The rows of these identifiers, in their order; null where there is none. */
export interface ListDescription {
  readonly kind: 'list';
  readonly items: readonly (OneDescription | null)[];
}

/** Arguments of the feed of changes; see the fields' own descriptions. */
export interface ChangesArgs {
  first?: number | null;
  after?: string | null;
  within?: string | null;
  types?: readonly string[] | null;
}

/** A part of the feed of changes. */
export interface ChangesDescription {
  readonly kind: 'changes';
  /** What of it: a connection, the edges that a subscription goes on with, or the cursor of its end. */
  readonly part: 'page' | 'events' | 'end';
  readonly args: ChangesArgs;
}

/** What a root resolver answers with: which rows, never the rows themselves. */
export type Description = OneDescription | ManyDescription | ListDescription | ChangesDescription;

/** Tells from a root field's arguments which rows it is about. */
export type Describe<Args> = (args: Args) => Description | null;

export function one(cls: NounClass, by: OneDescription['by'], asOf?: string | null): OneDescription {
  return { kind: 'one', noun: nouns.of(cls), by, asOf: asOf ?? null };
}

export const changes = (part: ChangesDescription['part'], args: ChangesArgs = {}): ChangesDescription => ({
  kind: 'changes',
  part,
  args,
});

export function many(cls: NounClass, args: PageArgs): ManyDescription {
  return { kind: 'many', noun: nouns.of(cls), args };
}
