import { isInput } from '../input.js';
import type { Noun } from '../model/nouns.js';
import { checkedCell } from './checked.js';
import { defaultCell } from './defaults.js';
import { type Cell, type Changing, isLive, type Row } from './row.js';
import type { Store } from './store.js';

/** A row as a test gives it, with what it is called in a message. */
export interface GivenRow {
  readonly noun: Noun;
  readonly given: Readonly<Record<string, unknown>>;
  readonly label: string;
}

/** Rows that were given, by the very objects: a link can name one so. */
export type Objects = WeakMap<object, string>;

/** The lists of rows that a test gives. @throws TypeError for a list that the schema does not have */
export function givenRows(store: Store, lists: Readonly<Record<string, unknown>>): GivenRow[] {
  return Object.entries(lists).flatMap(([plural, rows]) => {
    const noun = store.nouns.listed(plural);
    if (!noun) throw new TypeError(`rows.${plural}: the schema lists no ${plural}.`);
    if (!Array.isArray(rows)) throw new TypeError(`rows.${plural} takes a list.`);
    return rows.map((given: unknown, index) => givenRow(noun, given, `${plural}[${index}]`));
  });
}

export function givenRow(noun: Noun, given: unknown, place: string): GivenRow {
  if (!isInput(given)) throw new TypeError(`${place} takes an object.`);
  const label = noun.hasCode && typeof given.code === 'string' ? `${place} (${given.code})` : place;
  return { noun, given, label };
}

/** Adds rows, which may link to each other. Nothing is added when one of them is refused. @throws TypeError naming the row and field */
export function addRows(store: Store, objects: Objects, rows: readonly GivenRow[]): Row[] {
  const numbered = withIds(store, rows);
  for (const { given, id } of numbered) objects.set(given, id);
  const bare = numbered.map((row) => withCells(store, row));
  const trial = store.fork();
  trial.put(bare);
  for (const [index, row] of bare.entries()) refuseTaken(trial, row, numbered[index]);
  const linked = bare.map((row, index) => withLinks(trial, objects, row, numbered[index]));
  store.put(linked);
  return linked;
}

interface Numbered extends GivenRow {
  readonly id: string;
  readonly number: number;
}

function withIds(store: Store, rows: readonly GivenRow[]): Numbered[] {
  const taken = new Set<string>();
  const given = rows.map(({ noun, given: { id }, label }) => {
    if (id === undefined) return undefined;
    const parsed = typeof id === 'string' ? store.nouns.parse(id) : undefined;
    if (parsed?.noun !== noun)
      throw new TypeError(`${label}: id takes "${noun.name}:" and a number, not ${JSON.stringify(id)}.`);
    if (store.find(String(id)) || taken.has(String(id)))
      throw new TypeError(`${label}: the id ${String(id)} is taken.`);
    taken.add(String(id));
    return parsed.number;
  });
  const next = new Map<Noun, number>();
  return rows.map((row, index) => {
    const { noun } = row;
    let number = given[index];
    if (number === undefined) {
      number = next.get(noun) ?? 1;
      while (taken.has(`${noun.name}:${number}`) || store.find(`${noun.name}:${number}`)) number += 1;
      next.set(noun, number + 1);
    }
    return { ...row, number, id: `${noun.name}:${number}` };
  });
}

function withCells(store: Store, { noun, given, label, id, number }: Numbered): Row {
  for (const name of Object.keys(given)) if (!isField(noun, name)) throw unknownField(noun, name, label);
  if (noun.hasCode && typeof given.code !== 'string') throw new TypeError(`${label}: it has no code.`);
  const cells = new Map<string, Cell | Changing>();
  for (const [column, type] of noun.columns) {
    const value = given[column];
    const cell =
      value === undefined
        ? defaultCell(type, { id, column, today: store.today })
        : named(`${label}: ${column}`, () => checkedCell(type, value));
    if (cell !== undefined) cells.set(column, cell);
  }
  const numbers = new Map<string, Readonly<Record<string, unknown>>>();
  for (const name of noun.numbers.keys()) {
    const value = given[name];
    if (isInput(value)) numbers.set(name, value);
    else if (value !== undefined) throw new TypeError(`${label}: ${name} takes an object.`);
  }
  const version = given.version ?? 1;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    throw new TypeError(`${label}: version takes a whole number from 1.`);
  return { noun, number, id, version, cells, links: new Map(), numbers };
}

const OWN = ['id', 'version'];

const isField = ({ columns, links, numbers }: Noun, name: string): boolean =>
  OWN.includes(name) || columns.has(name) || links.has(name) || numbers.has(name);

function unknownField(noun: Noun, name: string, label: string): TypeError {
  const list = noun.lists.get(name);
  const way = list?.link ? `: give rows of ${list.of} that name it as ${list.link}` : '';
  return new TypeError(
    list
      ? `${label}: ${name} is a list of other rows${way}.`
      : `${label}: ${noun.name} has no field ${name} that a row can be given.`,
  );
}

/** @throws TypeError with the place in front */
function named<Result>(place: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { message } = error instanceof Error ? error : new Error(String(error));
    throw new TypeError(`${place}: ${message.replace(/[.]?$/, '.')}`);
  }
}

/** Two rows of one code cannot hold at once. */
function refuseTaken(store: Store, row: Row, of: Numbered | undefined): void {
  if (!row.noun.hasCode) return;
  const from = String(row.cells.get('validFrom') ?? '');
  const other = store
    .coded(row.noun, String(row.cells.get('code')))
    .find(
      (one) =>
        one.id !== row.id && (isLive(one, from) || isLive(row, String(one.cells.get('validFrom') ?? ''))),
    );
  if (other) throw new TypeError(`${of?.label ?? row.id}: ${other.id} has that code at the same time.`);
}

function withLinks(store: Store, objects: Objects, row: Row, of: Numbered | undefined): Row {
  if (!of) return row;
  const links = new Map<string, string>();
  for (const [link, target] of row.noun.links) {
    const noun = store.nouns.named(target);
    const given = of.given[link];
    const found =
      given === undefined ? outerDivision(store, row, noun) : leadsTo(store, objects, noun, given);
    if (found) links.set(link, found.id);
    else if (given !== undefined && given !== null)
      throw new TypeError(`${of.label}: ${link} is ${said(given)}, and no row of ${noun.plural} is.`);
  }
  return { ...row, links };
}

const said = (given: unknown): string =>
  typeof given === 'string' ? `"${given}"` : 'an object that stands in no list';

/** The row that a link names: by its id, by its code, or by the very object. */
export function leadsTo(store: Store, objects: Objects, noun: Noun, given: unknown): Row | undefined {
  if (typeof given === 'object' && given !== null) {
    const row = store.find(objects.get(given) ?? '');
    return row?.noun === noun ? row : undefined;
  }
  if (typeof given !== 'string') return undefined;
  const row = store.find(given);
  if (row) return row.noun === noun ? row : undefined;
  const coded = noun.hasCode ? store.coded(noun, given) : [];
  return coded.find((one) => isLive(one, store.today)) ?? coded.at(-1);
}

/** A division's code starts with that of the division it lies in. */
function outerDivision(store: Store, row: Row, noun: Noun): Row | undefined {
  if (!row.noun.isDivision || !noun.isDivision) return undefined;
  const code = String(row.cells.get('code'));
  return store
    .rows(noun)
    .find((one) => code.startsWith(String(one.cells.get('code'))) && isLive(one, store.today));
}
