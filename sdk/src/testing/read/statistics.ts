import { type GraphQLObjectType, getNamedType, isEnumType, isObjectType } from 'graphql';
import { MEASURES } from '../model/exceptions.js';
import { FakeComplaint } from '../refusal.js';
import { cellOn } from '../rows/cell.js';
import { isLive, type Row } from '../rows/row.js';
import type { Store } from '../rows/store.js';
import { type Reading, record, type Source } from './source.js';
import { Where } from './where.js';

/** What a division's numbers are given as, or counted over all that lies within it on a date. */
export function statisticsOf({ store }: Reading, division: Row, field: string, date: string): Source {
  const type = division.noun.numbers.get(field);
  const given = division.numbers.get(field) ?? {};
  if (!type) throw new Error(`${division.noun.name} has no ${field}.`);
  return {
    typename: type.name,
    field: (name) =>
      given[name] === undefined ? counted(store, type, division, name, date) : told(type, name, given[name]),
  };
}

/** Rows of a list that was given are objects, which graphql-js is to read as sources. */
function told(type: GraphQLObjectType, name: string, value: unknown): unknown {
  const of = partOf(type, name);
  if (!of || !Array.isArray(value)) return value;
  return value.map((part: Readonly<Record<string, unknown>>) => ({
    typename: of.name,
    field: (key: string) => part[key] ?? null,
  }));
}

function partOf(type: GraphQLObjectType, name: string): GraphQLObjectType | undefined {
  const field = type.getFields()[name];
  const named = field && getNamedType(field.type);
  return isObjectType(named) ? named : undefined;
}

function counted(store: Store, type: GraphQLObjectType, division: Row, name: string, date: string): unknown {
  const measure = MEASURES[name];
  if (!measure)
    throw new FakeComplaint(
      'FAKE_UNABLE',
      `The fake cannot count ${type.name}.${name}.`,
      `Give ${division.id} the number: { statistics: { ${name}: … } }.`,
      `请在该行中给出数值：{ statistics: { ${name}: … } }。`,
    );
  const noun = store.nouns.named(measure.of);
  const meets = new Where(store, date, name).test(noun, measure.where ?? {});
  const rows = store.within(noun, division).filter((row) => isLive(row, date) && meets(row));
  const part = partOf(type, name);
  if (!part) return rows.length;
  const [column, members] = membersOf(part);
  const order = measure.order ?? [];
  const place = (member: string) => (order.includes(member) ? order.indexOf(member) : order.length);
  return members
    .toSorted((a, b) => place(a) - place(b))
    .map((member) =>
      record(part.name, {
        [column]: () => member,
        count: () => rows.filter((row) => cellOn(store, row, column, date) === member).length,
      }),
    );
}

/** The enum that counts are listed by. */
function membersOf(part: GraphQLObjectType): readonly [column: string, members: readonly string[]] {
  for (const field of Object.values(part.getFields())) {
    const named = getNamedType(field.type);
    if (isEnumType(named)) return [field.name, named.getValues().map(({ name }) => name)];
  }
  throw new Error(`${part.name} is listed by no enum.`);
}
