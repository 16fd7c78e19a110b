import pg from 'pg';
import type { SentStatement } from './statements.ts';

/** A part of a plan that reads a table, as it went. */
export interface Read {
  readonly table: string;
  readonly way: string;
  readonly index: string | undefined;
  /** Rows that it looked at, those that it threw away too, over all its loops. */
  readonly rows: number;
}

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
}

/**
 * Runs a statement as the server does, with a plan that is good for any values, and tells what it read.
 * EXPLAIN with bound values would plan for those values alone, so the statement is prepared and executed by name.
 */
export async function readsOf(
  client: pg.ClientBase,
  { text, values }: SentStatement,
): Promise<readonly Read[]> {
  await client.query(`set plan_cache_mode to 'force_generic_plan'`);
  await client.query(`prepare explained as ${text}`);
  const given = values.length > 0 ? `(${values.map(literal).join()})` : '';
  const { rows } = await client.query<{ 'QUERY PLAN': readonly { Plan: PlanNode }[] }>(
    `explain (analyze, format json) execute explained${given}`,
  );
  await client.query('deallocate explained');
  return (rows[0]?.['QUERY PLAN'] ?? []).flatMap(({ Plan }) => reads(Plan));
}

function reads(node: PlanNode): readonly Read[] {
  const beneath = (node.Plans ?? []).flatMap(reads);
  const table = node['Relation Name'];
  if (!table) return beneath;
  const removed = (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  const index = node['Index Name'] ?? node.Plans?.find((plan) => plan['Index Name'])?.['Index Name'];
  const rows = Math.round((node['Actual Rows'] + removed) * node['Actual Loops']);
  return [{ table, way: node['Node Type'], index, rows }, ...beneath];
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return pg.escapeLiteral(value);
  if (Array.isArray(value)) return value.length === 0 ? `'{}'` : `array[${value.map(literal).join()}]`;
  throw new TypeError(`No literal for ${JSON.stringify(value)}.`);
}
