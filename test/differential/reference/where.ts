import { OPERATORS } from './condition.js';
import { type Input, inputOf, listOf } from './input.js';
import { isLive } from './live.js';
import { cellOf, hasColumn, identifierOf, linked } from './value.js';
import type { Cell, Row, World } from './world.js';

function meetsAll(value: Cell, filter: Input): boolean {
  return Object.entries(filter).every(([operator, operand]) => {
    const holds = OPERATORS[operator];
    if (!holds) throw new Error(`The reference knows no operator ${operator}.`);
    return holds(value, operand);
  });
}

function meetsList(rows: readonly Row[], filter: Input, meets: (row: Row, where: Input) => boolean): boolean {
  return Object.entries(filter).every(([quantifier, condition]) => {
    const where = inputOf(condition);
    if (quantifier === 'some') return rows.some((row) => meets(row, where));
    if (quantifier === 'every') return rows.every((row) => meets(row, where));
    if (quantifier === 'none') return !rows.some((row) => meets(row, where));
    throw new Error(`The reference knows no quantifier ${quantifier}.`);
  });
}

/** Whether a row meets a filter input on a date. */
export function meetsWhere(world: World, row: Row, where: Input, date: string): boolean {
  const meets = (candidate: Row, conditions: unknown) =>
    meetsWhere(world, candidate, inputOf(conditions), date);
  return Object.entries(where).every(([name, condition]) => {
    if (name === 'and') return listOf(condition).every((part) => meets(row, part));
    if (name === 'or') return listOf(condition).some((part) => meets(row, part));
    if (name === 'not') return !meets(row, condition);
    if (name === 'id') return meetsAll(identifierOf(row), inputOf(condition));
    const { children, links } = row.noun;
    if (links && name in links) {
      const target = linked(world, row, name, date);
      return target !== undefined && meets(target, condition);
    }
    const child = children?.[name];
    if (child) {
      const rows = world.pointing(child[0], child[1], row.id).filter((candidate) => isLive(candidate, date));
      return meetsList(rows, inputOf(condition), meets);
    }
    if (!hasColumn(row, name)) throw new Error(`${row.noun.name} has no condition ${name}.`);
    return meetsAll(cellOf(world, row, name, date), inputOf(condition));
  });
}
