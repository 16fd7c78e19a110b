import type { PageInfo } from './selected.js';

/** An object of an answer. */
export type Row = Record<string, unknown>;

/** A page as the server answers it. */
export interface AnsweredPage<Node = unknown> {
  readonly nodes: readonly Node[];
  readonly pageInfo: PageInfo;
}

/** What is passed for a field: its arguments, and what is selected beneath. */
export type Given = Readonly<Row>;

/** Gives a page of a list the rows after it: `row` is what the list stands in, and `asOf` the date that it inherits. */
export type WithRest = (page: AnsweredPage, row: Row, list: string, given: Given, asOf: unknown) => void;

type Step = (row: Row, withRest: WithRest) => void;

/** Names under which a row is asked what it is, so that its lists can be gone on with. */
export const ROW_ID = '_id';
export const ROW_TYPE = '_type';

/** What remains to be done with the objects of one place in an answer before they are the caller's; mostly nothing. */
export class Shape {
  /** Whether they have lists, and so are asked what they are. */
  lists = false;
  readonly #steps: Step[] = [];

  add(step: Step): void {
    this.#steps.push(step);
  }

  /** @param value an object, a list of such, or nothing */
  finish(value: unknown, withRest: WithRest): void {
    for (const row of [value].flat()) {
      if (!isObject(row)) continue;
      for (const step of this.#steps) step(row, withRest);
      if (this.lists) {
        delete row[ROW_ID];
        delete row[ROW_TYPE];
      }
    }
  }
}

export function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}
