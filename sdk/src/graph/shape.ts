/** An object of an answer. */
export type Row = Record<string, unknown>;

/** Names under which a row is asked what it is, so that its lists can be gone on with. */
export const ROW_ID = '_id';
export const ROW_TYPE = '_type';

/** What remains to be done with the objects of one place in an answer before they are the caller's; mostly nothing. */
export class Shape {
  /** Whether they have lists, and so are asked what they are. */
  lists = false;
  readonly #steps: ((row: Row) => void)[] = [];

  add(step: (row: Row) => void): void {
    this.#steps.push(step);
  }

  /** What lies in a field, or in a part of it, is finished by its own shape. */
  addBeneath(field: string, shape: Shape, part?: string): void {
    if (shape.#steps.length)
      this.add((row) => {
        const value = row[field];
        shape.finish(part && isObject(value) ? value[part] : value);
      });
  }

  /** @param value an object, a list of such, or nothing */
  finish(value: unknown): void {
    if (Array.isArray(value)) {
      for (const element of value) this.finish(element);
    } else if (isObject(value)) {
      for (const step of this.#steps) step(value);
      if (this.lists) {
        delete value[ROW_ID];
        delete value[ROW_TYPE];
      }
    }
  }
}

export function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}
