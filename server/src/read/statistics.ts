import type { FieldNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { upperFirst } from '../model/naming.js';
import { type MeasureMeta, measureNamed } from '../model/statistics.js';
import type { Compilation, Scope } from './compilation.js';
import { JsonText, jsonObject } from './json-text.js';
import { type Condition, columnSql, from, visible, within } from './rows.js';
import { subFields } from './selection.js';
import { WhereCompiler } from './where.js';

const TYPE = 'DivisionStatistics';

/** JSON text of `statistics` of the division in `scope`: one subquery a measure, over its code range. */
export function statisticsText(
  compilation: Compilation,
  scope: Scope,
  node: FieldNode,
  group: readonly FieldNode[],
): JsonText {
  const site = compilation.addSite(compilation.fieldSite(scope.noun.name, node));
  const division: Scope = { ...scope, date: compilation.dateOf(site, scope.date) };
  const entries: [string, JsonText][] = [];
  for (const [key, nodes] of subFields(group, compilation.document, (condition) => condition === TYPE)) {
    const name = nodes[0]?.name.value ?? key;
    const path = `${scope.path}.${key}`;
    compilation.countField(path, scope.level + 1);
    if (name === '__typename') {
      entries.push([key, new JsonText().literal(JSON.stringify(TYPE))]);
      continue;
    }
    const measure = measureNamed(name);
    const text = measure.by
      ? countsByMember(compilation, division, measure, nodes, path)
      : countOf(compilation, division, measure);
    entries.push([key, new JsonText().expression(text)]);
  }
  return jsonObject(entries);
}

function measured(
  compilation: Compilation,
  division: Scope,
  measure: MeasureMeta,
): { rows: Scope; conditions: Condition[] } {
  const noun = measure.of();
  const rows: Scope = { ...division, noun, alias: compilation.alias() };
  const conditions = [...within(noun, rows.alias, division), ...visible(rows)];
  if (Object.keys(measure.where).length > 0) {
    const { index } = compilation.addSite(() => ({ args: measure.where }));
    conditions.push(new WhereCompiler(compilation, index, measure.name).compile(rows, measure.where, []));
  }
  return { rows, conditions };
}

function countOf(compilation: Compilation, division: Scope, measure: MeasureMeta): RawBuilder<unknown> {
  const { rows, conditions } = measured(compilation, division, measure);
  return sql`(select count(*)::text ${from(rows.noun, rows.alias, conditions)})`;
}

/** Every member of the enum in its declared order, those without rows too. */
function countsByMember(
  compilation: Compilation,
  division: Scope,
  measure: MeasureMeta,
  nodes: readonly FieldNode[],
  path: string,
): RawBuilder<unknown> {
  const column = measure.by?.();
  if (!column?.enum) throw new Error(`The measure ${measure.name} counts by no enum.`);
  const { rows, conditions } = measured(compilation, division, measure);
  const typeName = `${upperFirst(measure.name)}Count`;
  const entries: [string, JsonText][] = [];
  for (const [key, group] of subFields(nodes, compilation.document, (condition) => condition === typeName)) {
    const name = group[0]?.name.value;
    compilation.countField(`${path}.${key}`, division.level + 2);
    if (name === '__typename') entries.push([key, new JsonText().literal(JSON.stringify(typeName))]);
    else if (name === 'count') entries.push([key, new JsonText().expression(sql`coalesce(c.n, 0)::text`)]);
    else entries.push([key, new JsonText().literal('"').expression(sql`m.member`).literal('"')]);
  }
  const members = sql.join(column.enum.values.map((value) => sql.lit(value)));
  const value = columnSql(compilation, rows, column);
  const counts = sql`select k.member, count(*) as n from (select ${value} as member ${from(rows.noun, rows.alias, conditions)}) k group by 1`;
  return sql`(select '[' || string_agg(${jsonObject(entries).toSql()}, ',' order by m.place) || ']' from unnest(array[${members}]::text[]) with ordinality m(member, place) left join (${counts}) c on c.member = m.member)`;
}
