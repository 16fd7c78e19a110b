import { rulesOf } from './access/rules.ts';
import { OPERATORS } from './condition.ts';
import { type Noun, nounNamed } from './facts.ts';
import { type Input, inputOf, listOf } from './input.ts';
import { isLive } from './live.ts';
import { cellOf, hasColumn, identifierOf, linked } from './value.ts';
import type { Cell, Row, World } from './world.ts';

type Test<T> = (value: T) => boolean;

const every =
  <T>(tests: readonly Test<T>[]): Test<T> =>
  (value) =>
    tests.every((test) => test(value));

function filterTest(filter: Input): Test<Cell> {
  return every(
    Object.entries(filter).map(([operator, operand]) => {
      const holds = OPERATORS[operator];
      if (!holds) throw new Error(`The reference knows no operator ${operator}.`);
      return (value: Cell) => holds(value, operand);
    }),
  );
}

function quantifiedTest(quantifier: string, meets: Test<Row>): Test<readonly Row[]> {
  if (quantifier === 'some') return (rows) => rows.some(meets);
  if (quantifier === 'every') return (rows) => rows.every(meets);
  if (quantifier === 'none') return (rows) => !rows.some(meets);
  throw new Error(`The reference knows no quantifier ${quantifier}.`);
}

/** Says of rows of a type whether they meet a filter input on a date. */
export function whereTest(world: World, noun: Noun, where: Input, date: string): Test<Row> {
  const beneath = (type: Noun, conditions: unknown) => whereTest(world, type, inputOf(conditions), date);
  return every(Object.entries(where).map(([name, condition]) => test(name, condition)));

  function test(name: string, condition: unknown): Test<Row> {
    if (name === 'and') return every(listOf(condition).map((part) => beneath(noun, part)));
    if (name === 'or') {
      const parts = listOf(condition).map((part) => beneath(noun, part));
      return (row) => parts.some((part) => part(row));
    }
    if (name === 'not') {
      const meets = beneath(noun, condition);
      return (row) => !meets(row);
    }
    if (name === 'id') {
      const meets = filterTest(inputOf(condition));
      return (row) => meets(identifierOf(row));
    }
    const type = noun.links?.[name];
    if (type) {
      const meets = beneath(nounNamed(type), condition);
      return (row) => {
        const target = linked(world, row, name, date);
        return target !== undefined && meets(target);
      };
    }
    const child = noun.children?.[name];
    if (child) {
      const meets = every(
        Object.entries(inputOf(condition)).map(([quantifier, of]) =>
          quantifiedTest(quantifier, beneath(nounNamed(child[0]), of)),
        ),
      );
      return (row) =>
        meets(world.pointing(child[0], child[1], row.id).filter((candidate) => isLive(candidate, date)));
    }
    if (!hasColumn(noun, name)) throw new Error(`${noun.name} has no condition ${name}.`);
    const meets = filterTest(inputOf(condition));
    const right = rulesOf(noun.name).masked?.[name];
    return (row) => (!right || world.maySearch(row, right)) && meets(cellOf(world, row, name, date));
  }
}
