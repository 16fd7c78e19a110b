import { getNamedType } from 'graphql';
import type { StoreData } from '../data.js';
import { type Input, isInput } from '../input.js';
import type { Noun } from '../model/nouns.js';
import { FakeRefusal } from '../refusal.js';
import { putChanged, valueSince } from '../rows/change-row.js';
import { addRows, givenRow } from '../rows/fill.js';
import type { Row } from '../rows/row.js';
import { brokenRule } from './rules.js';
import { type Convention, datedColumn, type MutationShape } from './shape.js';

/** Does what the names of a mutation tell; answers with the id of the row, or nothing when it is left to a test. */
export function doneByConvention(
  convention: Convention,
  shape: MutationShape,
  data: StoreData,
  input: Input,
  row: Row | undefined,
): string | undefined {
  if (convention === 'make') return made(shape, data, input);
  if (!row) return undefined;
  if (convention === 'correct') data.write(row, input);
  if (convention === 'end') {
    // What else is given says what follows from the end, which is a rule of the domain.
    if (Object.entries(input).some(([name, value]) => name !== 'on' && value != null)) return undefined;
    data.write(row, { validTo: input.on });
  }
  if (convention === 'date') {
    const { on, ...values } = input;
    const column = datedColumn(shape) ?? '';
    const { [column]: value, ...notes } = values;
    data.write(row, { [column]: valueSince(row, column, String(on), value) }, notes);
  }
  if (data.store.find(row.id) === row) throw brokenRule('NOTHING_TO_CHANGE', 'input');
  return row.id;
}

function made({ noun }: MutationShape, data: StoreData, input: Input): string {
  const { store, objects, origin } = data;
  const { code } = input;
  if (noun.hasCode && typeof code === 'string' && store.coded(noun, code).length > 0)
    throw new FakeRefusal('CONFLICT', 'The key is taken.', { argument: 'input.code' });
  const own: Record<string, unknown> = {};
  const notes: Record<string, unknown> = {};
  const lists: (readonly [name: string, rows: readonly unknown[]])[] = [];
  for (const [name, value] of Object.entries(input)) {
    if (noun.columns.has(name) || noun.links.has(name)) own[name] = value;
    else if (Array.isArray(value)) lists.push([name, value]);
    else notes[name] = value;
  }
  const validFrom = noun.isDated ? firstDay(noun, input) : undefined;
  const period = validFrom === undefined ? {} : { validFrom };
  const [row] = addRows(store, objects, [givenRow(noun, { ...period, ...own }, noun.plural)]);
  if (!row) throw new Error('No row was added.');
  putChanged(store, origin, undefined, row, notes);
  for (const [name, rows] of lists) {
    const list = noun.lists.get(name);
    if (!list?.link) continue;
    const of = store.nouns.named(list.of);
    const { link } = list;
    const dated = of.isDated ? period : {};
    const given = rows.map((one, index) =>
      givenRow(of, { ...dated, ...(isInput(one) ? one : {}), [link]: row.id }, `input.${name}[${index}]`),
    );
    for (const child of addRows(store, objects, given)) putChanged(store, origin, undefined, child);
  }
  return row.id;
}

/** Day from which a new row holds: the input's own, or that of its entry where it has a date of another name. */
function firstDay({ columns }: Noun, { validFrom, ...input }: Input): string | undefined {
  const days = [...columns]
    .filter(([, type]) => getNamedType(type).name === 'Date')
    .map(([name]) => input[name]);
  return [validFrom, ...days].find((day) => typeof day === 'string');
}
