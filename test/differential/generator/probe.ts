import type { Argument, Cursor, Field, Operation, Selection, Value } from './document.ts';

/** The way to a cursor's connection, and the operation that makes it give out cursors. */
export interface Probe {
  readonly cursor: Cursor;
  readonly operation: Operation;
}

const PLAIN = { kind: 'field', alias: undefined, args: [], selections: [], directives: [] } as const;
const SIZE = 10;
const OUTER_SIZE = 5;

const cursorField = (name: string): Field => ({ ...PLAIN, name, type: 'String' });

const CURSORS: readonly Selection[] = [
  { ...PLAIN, name: 'edges', type: '', selections: [cursorField('cursor')] },
  {
    ...PLAIN,
    name: 'pageInfo',
    type: '',
    selections: [cursorField('startCursor'), cursorField('endCursor')],
  },
];

const isConnection = ({ type }: Field): boolean => /Connection!?$/.test(type);

const size = (name: 'first' | 'last', value: number): Argument => ({
  name,
  value: { kind: 'scalar', value },
});

const kept = (field: Field, names: readonly string[]): readonly Argument[] =>
  field.args.filter(({ name }) => names.includes(name));

/** Cursors may come from rows that the conditions leave out: they are positions, not rows. */
function probed(field: Field, cursor: Cursor): Field {
  const args = [...kept(field, ['orderBy', 'asOf']), size(cursor.pick % 2 === 0 ? 'first' : 'last', SIZE)];
  return { ...field, args, selections: CURSORS, directives: [] };
}

/** A selection that the probe only passes through. */
function passed(selection: Selection, inner: Selection): Selection {
  if (selection.kind === 'fragment')
    return { ...selection, named: false, selections: [inner], directives: [] };
  const args = isConnection(selection)
    ? [...kept(selection, ['asOf']), size('first', OUTER_SIZE)]
    : selection.args;
  return { ...selection, args, selections: [inner], directives: [] };
}

const cursorIn = (value: Value): Cursor | undefined => {
  if (value.kind === 'cursor') return value;
  return value.kind === 'variable' && value.how !== 'absent' ? cursorIn(value.value) : undefined;
};

/** One probe for every cursor that an operation names. */
export function probesOf(operation: Operation): readonly Probe[] {
  const probes: Probe[] = [];
  const visit = (selections: readonly Selection[], wrap: (inner: Selection) => Selection): void => {
    for (const selection of selections) {
      if (selection.kind === 'field') {
        for (const { value } of selection.args) {
          const cursor = cursorIn(value);
          if (cursor) probes.push({ cursor, operation: [wrap(probed(selection, cursor))] });
        }
      }
      visit(selection.selections, (inner) => wrap(passed(selection, inner)));
    }
  };
  visit(operation, (inner) => inner);
  return probes;
}
