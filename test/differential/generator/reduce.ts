import type { Argument, Operation, Selection, Value } from './document.ts';

/** Every list that is this one with one item left out or replaced by what is smaller. */
function lessOf<T>(
  items: readonly T[],
  smaller: (item: T) => Iterable<readonly T[]>,
): readonly (readonly T[])[] {
  return items.flatMap((item, index) => {
    const before = items.slice(0, index);
    const after = items.slice(index + 1);
    return [[], ...smaller(item)].map((instead) => [...before, ...instead, ...after]);
  });
}

function* smallerValues(value: Value): Generator<Value> {
  if (value.kind === 'variable') {
    yield value.value;
    for (const inner of smallerValues(value.value)) yield { ...value, value: inner };
  } else if (value.kind === 'list') {
    if (value.bare) yield { ...value, bare: false };
    for (const items of lessOf(value.items, wrapped(smallerValues))) yield { ...value, items };
  } else if (value.kind === 'object') {
    for (const fields of lessOf(value.fields, wrapped(smallerArguments))) yield { ...value, fields };
  }
}

function* smallerArguments(argument: Argument): Generator<Argument> {
  for (const value of smallerValues(argument.value)) yield { ...argument, value };
}

const wrapped =
  <T>(smaller: (item: T) => Iterable<T>) =>
  (item: T): readonly (readonly T[])[] =>
    [...smaller(item)].map((one) => [one]);

function* smallerSelections(selection: Selection): Generator<readonly Selection[]> {
  if (selection.kind === 'fragment') yield selection.selections;
  if (selection.directives.length > 0) yield [{ ...selection, directives: [] }];
  if (selection.kind === 'field') {
    if (selection.alias !== undefined) yield [{ ...selection, alias: undefined }];
    for (const args of lessOf(selection.args, wrapped(smallerArguments))) yield [{ ...selection, args }];
  }
  for (const selections of lessOf(selection.selections, smallerSelections))
    yield [{ ...selection, selections }];
}

/** Operations with one thing less. Not all are valid: what is required may be missing. */
export const smallerOperations = (operation: Operation): readonly Operation[] =>
  lessOf(operation, smallerSelections);
