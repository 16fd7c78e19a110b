import type { FieldNode } from 'graphql';
import { type RawBuilder, sql } from 'kysely';
import { countedScope } from '../access/row-scope.js';
import { columnName, upperFirst } from '../model/naming.js';
import { type MeasureMeta, measureNamed } from '../model/statistics.js';
import type { Compilation, Scope } from './compilation.js';
import { JsonText, jsonObject } from './json-text.js';
import { publishedNumbers } from './release/published-numbers.js';
import { ref } from './rows.js';
import { subFields } from './selection.js';
import { type SummaryColumn, summaryColumns } from './summary/measures.js';

const TYPE = 'DivisionStatistics';

/** A source of numbers within one division on one date. */
export interface Numbers {
  /** Rows to aggregate; there may be none. */
  readonly rows: RawBuilder<unknown>;
  /** A number as JSON text, over all rows; never NULL. */
  count(column: SummaryColumn): RawBuilder<unknown>;
}

/**
 * JSON text of `statistics` of the division in `scope`: from the summary where the caller may have exact numbers, else
 * from the newest release.
 */
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
  const code = ref(scope.alias, columnName(noun.division));
  compilation.charge(scope.times, 'statistics');
  const told = (numbers: typeof liveNumbers) =>
    numbersText(compilation, scope, group, numbers(compilation.alias(), code, date));
  const counted = countedScope(compilation, code);
  if (counted === 'all') return told(liveNumbers);
  if (counted === 'none') return told(publishedNumbers);
  const [live, published] = [told(liveNumbers).toSql(), told(publishedNumbers).toSql()];
  return new JsonText().expression(sql`case when ${counted} then ${live} else ${published} end`);
}

function numbersText(
  compilation: Compilation,
  scope: Scope,
  group: readonly FieldNode[],
  numbers: Numbers,
): JsonText {
  const entries: [string, JsonText][] = [];
  for (const [key, nodes] of subFields(group, compilation.document, (condition) => condition === TYPE)) {
    const name = nodes[0]?.name.value ?? key;
    const path = `${scope.path}.${key}`;
    compilation.countField(path, scope.level + 1);
    if (name === '__typename') entries.push([key, new JsonText().literal(JSON.stringify(TYPE))]);
    else {
      const measure = measureNamed(name);
      const text = measure.by
        ? listText(compilation, { ...scope, path }, numbers, measure, nodes)
        : count(numbers, summaryColumns(measure)[0]);
      entries.push([key, text]);
    }
  }
  // Without the `having`, a selection that sums nothing up would answer with a row for each of the source's.
  return new JsonText().expression(
    sql`(select ${jsonObject(entries).toSql()} from ${numbers.rows} having true)`,
  );
}

/** Sums over the rows that the summary holds for the division's code. */
function liveNumbers(alias: string, code: RawBuilder<unknown>, date: RawBuilder<unknown>): Numbers {
  return {
    rows: sql`summary.until(${code}, ${date}) ${sql.ref(alias)}`,
    count: ({ name }) => sql`coalesce(sum(${ref(alias, name)}), 0)::text`,
  };
}

function count(numbers: Numbers, column: SummaryColumn | undefined): JsonText {
  if (!column) throw new Error('A measure has no column in the summary.');
  return new JsonText().expression(numbers.count(column));
}

/** Every member of the enum in its declared order, those without rows too. */
function listText(
  compilation: Compilation,
  { path, level }: Scope,
  numbers: Numbers,
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
      if (name === 'count') return [key, count(numbers, column)];
      return [key, new JsonText().literal(JSON.stringify(column.member))];
    });
    text.literal(place > 0 ? ',' : '').append(jsonObject(entries));
  });
  return text.literal(']');
}
