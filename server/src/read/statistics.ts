import type { FieldNode } from 'graphql';
import { sql } from 'kysely';
import { columnName, upperFirst } from '../model/naming.js';
import { type MeasureMeta, measureNamed } from '../model/statistics.js';
import type { Compilation, Scope } from './compilation.js';
import { JsonText, jsonObject } from './json-text.js';
import { ref } from './rows.js';
import { subFields } from './selection.js';
import { type SummaryColumn, summaryColumns } from './summary/measures.js';

const TYPE = 'DivisionStatistics';

/** JSON text of `statistics` of the division in `scope`: sums over the rows that the summary holds for its code. */
export function statisticsText(
  compilation: Compilation,
  scope: Scope,
  node: FieldNode,
  group: readonly FieldNode[],
): JsonText {
  const { noun } = scope;
  if (!noun.division) throw new Error(`${noun.name} has no code to be summed up by.`);
  const site = compilation.addSite(compilation.fieldSite(noun.name, node));
  const date = compilation.dateOf(site, scope.date);
  const summary = compilation.alias();
  const entries: [string, JsonText][] = [];
  for (const [key, nodes] of subFields(group, compilation.document, (condition) => condition === TYPE)) {
    const name = nodes[0]?.name.value ?? key;
    const path = `${scope.path}.${key}`;
    compilation.countField(path, scope.level + 1);
    if (name === '__typename') entries.push([key, new JsonText().literal(JSON.stringify(TYPE))]);
    else {
      const measure = measureNamed(name);
      const text = measure.by
        ? listText(compilation, { ...scope, path }, summary, measure, nodes)
        : count(summary, summaryColumns(measure)[0]);
      entries.push([key, text]);
    }
  }
  const rows = sql`summary.until(${ref(scope.alias, columnName(noun.division))}, ${date}) ${sql.ref(summary)}`;
  // Without the `having`, a selection that sums nothing up would answer with a row for each of the summary's.
  return new JsonText().expression(sql`(select ${jsonObject(entries).toSql()} from ${rows} having true)`);
}

function count(summary: string, column: SummaryColumn | undefined): JsonText {
  if (!column) throw new Error('A measure has no column in the summary.');
  return new JsonText().expression(sql`coalesce(sum(${ref(summary, column.name)}), 0)::text`);
}

/** Every member of the enum in its declared order, those without rows too. */
function listText(
  compilation: Compilation,
  { path, level }: Scope,
  summary: string,
  measure: MeasureMeta,
  nodes: readonly FieldNode[],
): JsonText {
  const typeName = `${upperFirst(measure.name)}Count`;
  const fields = subFields(nodes, compilation.document, (condition) => condition === typeName);
  for (const key of fields.keys()) compilation.countField(`${path}.${key}`, level + 2);
  const text = new JsonText().literal('[');
  summaryColumns(measure).forEach((column, place) => {
    const entries = [...fields].map(([key, group]): [string, JsonText] => {
      const name = group[0]?.name.value;
      if (name === '__typename') return [key, new JsonText().literal(JSON.stringify(typeName))];
      if (name === 'count') return [key, count(summary, column)];
      return [key, new JsonText().literal(JSON.stringify(column.member))];
    });
    text.literal(place > 0 ? ',' : '').append(jsonObject(entries));
  });
  return text.literal(']');
}
