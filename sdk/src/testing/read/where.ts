import { type Input, inputOf, listOf } from '../input.js';
import type { Noun } from '../model/nouns.js';
import { invalidArgument } from '../refusal.js';
import { cellOn } from '../rows/cell.js';
import type { Cell, Row } from '../rows/row.js';
import { isLive } from '../rows/row.js';
import type { Store } from '../rows/store.js';
import { OPERATORS } from './condition.js';
import { linkedOn } from './linked.js';

type Test<T> = (value: T) => boolean;

const MOST_CONDITIONS = 200;

const every =
  <T>(tests: readonly Test<T>[]): Test<T> =>
  (value) =>
    tests.every((test) => test(value));

/** Says of rows of a type whether they meet a filter input on a date. */
export class Where {
  #conditions = 0;

  /** @param argument path of the filter, such as `households.where` */
  constructor(
    readonly store: Store,
    readonly date: string,
    readonly argument: string,
  ) {}

  test(noun: Noun, where: unknown, path: readonly (string | number)[] = []): Test<Row> {
    return every(
      this.#entries(where, path).map(([name, given, at]) => this.#condition(noun, name, given, at)),
    );
  }

  #entries(input: unknown, path: readonly (string | number)[]) {
    return Object.entries(inputOf(input)).map(([name, given]) => {
      const at = [...path, name];
      if (given === null)
        throw invalidArgument(this.#named(at), 'does not take null; leave it out, or use isNull');
      this.#count(at);
      return [name, given, at] as const;
    });
  }

  #named(path: readonly (string | number)[]): string {
    return [this.argument, ...path].join('.');
  }

  #count(path: readonly (string | number)[]): void {
    this.#conditions += 1;
    if (this.#conditions > MOST_CONDITIONS)
      throw invalidArgument(
        this.#named(path),
        `is beyond the ${MOST_CONDITIONS} conditions that a filter may have`,
      );
  }

  #condition(noun: Noun, name: string, given: unknown, path: readonly (string | number)[]): Test<Row> {
    const { store, date } = this;
    if (name === 'and' || name === 'or') {
      const parts = listOf(given).map((part, index) => this.test(noun, part, [...path, index]));
      return name === 'and' ? every(parts) : (row) => parts.some((part) => part(row));
    }
    if (name === 'not') {
      const meets = this.test(noun, given, path);
      return (row) => !meets(row);
    }
    if (name === 'id') {
      const meets = this.#filter(given, path);
      return (row) => meets(row.id);
    }
    const target = noun.links.get(name);
    if (target) {
      const meets = this.test(store.nouns.named(target), given, path);
      return (row) => {
        const found = linkedOn(store, row, name, date);
        return found !== undefined && meets(found);
      };
    }
    const list = noun.lists.get(name);
    if (list?.link) {
      const { of, link } = list;
      const type = store.nouns.named(of);
      const meets = every(
        this.#entries(given, path).map(([quantifier, where, at]) =>
          quantified(quantifier, this.test(type, where, at)),
        ),
      );
      return (row) => meets(store.linking(type, link, row).filter((one) => isLive(one, date)));
    }
    const meets = this.#filter(given, path);
    return (row) => meets(cellOn(store, row, name, date));
  }

  #filter(given: unknown, path: readonly (string | number)[]): Test<Cell> {
    return every(
      this.#entries(given, path).map(([operator, operand, at]) => {
        const test = OPERATORS[operator];
        if (!test) throw new Error(`The fake knows no operator ${operator}.`);
        return test(operand, this.#named(at));
      }),
    );
  }
}

function quantified(quantifier: string, meets: Test<Row>): Test<readonly Row[]> {
  if (quantifier === 'some') return (rows) => rows.some(meets);
  if (quantifier === 'every') return (rows) => rows.every(meets);
  return (rows) => !rows.some(meets);
}

/** The filter of an argument; one that is null counts as not given. */
export function whereTest(store: Store, noun: Noun, { where }: Input, date: string, path: string): Test<Row> {
  return where == null ? () => true : new Where(store, date, `${path}.where`).test(noun, where);
}
