import { type RawBuilder, sql } from 'kysely';
import { MASKS } from '../access/masks.js';
import { unmaskedScope } from '../access/row-scope.js';
import { GraphError } from '../errors.js';
import { columnName, linkColumnName } from '../model/naming.js';
import type { ColumnMeta, FieldRight, NounMeta } from '../model/registry.js';
import type { Compilation, Scope } from './compilation.js';
import { JsonText, jsonValue } from './json-text.js';
import { type Condition, ref } from './rows.js';

/**
 * A sensitive value: its mask, or, where the caller holds the right and names a purpose, the value between two marks
 * with what the access log tells of it. The log is written, and the marks are taken out, before the answer leaves.
 *
 * @param value JSON text of the value as it is stored; that of the row itself unless given
 */
export function sensitiveText(
  compilation: Compilation,
  scope: Scope,
  column: ColumnMeta,
  right: FieldRight,
  value = storedValue(scope, column),
): JsonText {
  const mask = new JsonText().literal(JSON.stringify(MASKS[right]));
  const unmasked = unmaskedScope(compilation, scope.noun, scope.alias, right);
  if (unmasked === 'none') return mask;
  compilation.unmasked.add(`${scope.noun.name}.${column.name}`);
  if (column.encrypted) compilation.charge(scope.times, 'opened');
  const told = new JsonText()
    .expression(compilation.mark)
    .literal(`${scope.noun.name}.${column.name}:`)
    .expression(sql`${ref(scope.alias, 'id')}::text`)
    .literal(':')
    .expression(householdKey(scope.noun, scope.alias))
    .literal(':')
    .expression(ref(scope.alias, columnName(scope.noun.division ?? 'divisionCode')))
    .expression(compilation.mark)
    .append(value)
    .expression(compilation.mark);
  if (unmasked === 'all') return told;
  return new JsonText().expression(sql`case when ${unmasked} then ${told.toSql()} else ${mask.toSql()} end`);
}

/** A sealed value needs no escaping; the plain one is opened, and escaped, when the marks are taken out. */
function storedValue(scope: Scope, column: ColumnMeta): JsonText {
  const kind = column.encrypted ? 'code' : column.kind;
  return jsonValue(kind, ref(scope.alias, columnName(column.name)), column.nullable);
}

/** Key of the household that a row is about, as text; empty when it is about none. */
function householdKey(noun: NounMeta, alias: string): RawBuilder<unknown> {
  if (noun.name === 'Household') return sql`${ref(alias, 'id')}::text`;
  if (!noun.links.has('household')) return sql`''`;
  return sql`coalesce(${ref(alias, linkColumnName('household'))}::text, '')`;
}

/**
 * The rows in which the caller may search by a sensitive field.
 * @throws GraphError FIELD_RIGHT_REQUIRED without the right or a purpose, whatever the rows hold.
 */
export function searchableRows(
  compilation: Compilation,
  scope: Scope,
  column: ColumnMeta,
  right: FieldRight,
  argument: string,
): Condition {
  const rows = unmaskedScope(compilation, scope.noun, scope.alias, right);
  if (rows === 'none') {
    throw new GraphError(
      'FIELD_RIGHT_REQUIRED',
      `${argument} filters by ${column.name}, which takes a right to it and a purpose.`,
      argument,
    );
  }
  compilation.searched.add(`${scope.noun.name}.${column.name}`);
  return rows === 'all' ? sql`true` : rows;
}
