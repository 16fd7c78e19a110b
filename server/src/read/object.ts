import type { FieldNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { type FieldMeta, fieldOf } from '../model/fields.js';
import { columnName } from '../model/naming.js';
import type { NounMeta } from '../model/registry.js';
import { historyText } from './changes/history.js';
import type { Compilation, Outer, RowWriter, Scope } from './compilation.js';
import { JsonText, jsonObject, jsonValue } from './json-text.js';
import { connectionText } from './page.js';
import { type Condition, columnSql, from, linkColumn, mayBeNull, ref, visible, within } from './rows.js';
import { subFields } from './selection.js';
import { sensitiveText } from './sensitive.js';
import { statisticsText } from './statistics.js';

/** True when a fragment on `condition` applies to rows of the noun. */
function appliesTo(noun: NounMeta): (condition: string) => boolean {
  return (condition) =>
    condition === noun.name || condition === 'Node' || (condition === 'Division' && noun.isDivision);
}

function objectText(compilation: Compilation, scope: Scope, nodes: readonly FieldNode[]): JsonText {
  const entries: [string, JsonText][] = [];
  const inner: Scope = { ...scope, level: scope.level + 1 };
  for (const [key, group] of subFields(nodes, compilation.document, appliesTo(scope.noun))) {
    const [node] = group;
    if (!node) continue;
    const path = `${scope.path}.${key}`;
    compilation.countField(path, inner.level);
    entries.push([key, fieldText(compilation, { ...inner, path }, node, group)]);
  }
  return jsonObject(entries);
}

function fieldText(
  compilation: Compilation,
  scope: Scope,
  node: FieldNode,
  group: readonly FieldNode[],
): JsonText {
  const { noun } = scope;
  const name = node.name.value;
  if (name === '__typename') return new JsonText().literal(JSON.stringify(noun.name));
  const field = fieldOf(noun, name);
  switch (field.kind) {
    case 'id':
      return new JsonText()
        .literal(`"${noun.name}:`)
        .expression(sql`${ref(scope.alias, 'id')}::text`)
        .literal('"');
    case 'version':
      return jsonValue('int', ref(scope.alias, 'version'), false);
    case 'column': {
      const { column } = field;
      if (column.right) return sensitiveText(compilation, scope, column, column.right);
      return jsonValue(column.kind, columnSql(compilation, scope, column), mayBeNull(column));
    }
    case 'history': {
      const site = compilation.fieldSite(noun.name, node);
      return new JsonText().expression(historyText(compilation, scope, site, group));
    }
    case 'statistics':
      return statisticsText(compilation, scope, node, group);
    default:
      return new JsonText().expression(relatedText(compilation, scope, field, node, group));
  }
}

function relatedText(
  compilation: Compilation,
  scope: Scope,
  field: Extract<FieldMeta, { kind: 'link' | 'children' | 'descendants' }>,
  node: FieldNode,
  group: readonly FieldNode[],
): RawBuilder<unknown> {
  const site = compilation.fieldSite(scope.noun.name, node);
  if (field.kind === 'link') {
    const { link } = field;
    const registered = compilation.addSite(site);
    const date = compilation.dateOf(registered, scope.date);
    const join = (alias: string) => [sql`${ref(alias, 'id')} = ${linkColumn(scope.alias, link.name)}`];
    return rowText(compilation, link.target(), join, { ...scope, date }, group, link.anyDate);
  }
  const { child } = field;
  const { noun } = scope;
  const belonging =
    field.kind === 'children'
      ? (alias: string) => [sql`${linkColumn(alias, field.link.name)} = ${ref(scope.alias, 'id')}`]
      : (alias: string) => within(child, alias, scope);
  const place =
    field.kind === 'descendants'
      ? { wide: true, within: ref(scope.alias, columnName(noun.division ?? 'code')) }
      : {};
  return connectionText(compilation, child, belonging, site, group, scope, place);
}

function rowText(
  compilation: Compilation,
  noun: NounMeta,
  belonging: (alias: string) => Condition[],
  outer: Outer,
  group: readonly FieldNode[],
  anyDate = false,
): RawBuilder<unknown> {
  compilation.charge(outer.times, 'row');
  const { date, path, level, times } = outer;
  const scope: Scope = { date, path, level, times, noun, alias: compilation.alias() };
  if (compilation.hides(noun)) {
    compilation.checking(() => objectText(compilation, scope, group));
    return sql`'null'`;
  }
  const conditions = [...belonging(scope.alias), ...visible(compilation, scope, anyDate)];
  const object = objectText(compilation, scope, group).toSql();
  return sql`coalesce((select ${object} ${from(noun, scope.alias, conditions)}), 'null')`;
}

export const rowWriter: RowWriter = { object: objectText, row: rowText };
