import type { PlanNode } from './explanation.js';

/** A node of the plan as the picture shows it. Times in milliseconds, rows over all loops. */
export interface PlanStep {
  readonly id: string;
  readonly title: string;
  /** Table, index or function. */
  readonly subject: string | undefined;
  readonly subplan: string | undefined;
  /** Time in the node alone. */
  readonly ownMs: number;
  /** With the nodes below. */
  readonly totalMs: number;
  readonly rows: number;
  readonly expectedRows: number;
  readonly loops: number;
  /** How often the rows were more or fewer than expected by at least this factor; 1 when about right. */
  readonly misjudged: number;
  readonly blocksHit: number;
  readonly blocksRead: number;
  readonly details: readonly (readonly [name: string, text: string])[];
  readonly steps: readonly PlanStep[];
}

const DETAILS = ['Index Cond', 'Recheck Cond', 'Hash Cond', 'Join Filter', 'Filter'] as const;

/** From this factor on an estimate is worth a look: PostgreSQL's own guides take an order of magnitude. */
const FAR_OFF = 10;

export function stepsOf(node: PlanNode, id = '0'): PlanStep {
  const loops = node['Actual Loops'];
  const steps = (node.Plans ?? []).map((child, index) => stepsOf(child, `${id}.${index}`));
  const totalMs = node['Actual Total Time'] * loops;
  const below = steps.reduce((sum, step) => sum + step.totalMs, 0);
  const rows = node['Actual Rows'] * loops;
  const expectedRows = node['Plan Rows'] * loops;
  return {
    id,
    title: node['Node Type'],
    subject: subjectOf(node),
    subplan: node['Subplan Name'],
    // Both are rounded to a microsecond a loop, so the difference can fall below nothing.
    ownMs: Math.max(0, totalMs - below),
    totalMs,
    rows,
    expectedRows,
    loops,
    misjudged: loops === 0 ? 1 : misjudgement(rows, expectedRows),
    blocksHit: node['Shared Hit Blocks'] ?? 0,
    blocksRead: node['Shared Read Blocks'] ?? 0,
    details: detailsOf(node),
    steps,
  };
}

function subjectOf(node: PlanNode): string | undefined {
  const table = node['Relation Name'] ?? node['Function Name'];
  const index = node['Index Name'];
  if (table && index) return `${table} · ${index}`;
  return table ?? index;
}

function detailsOf(node: PlanNode): [string, string][] {
  const details = DETAILS.flatMap((name): [string, string][] => (node[name] ? [[name, node[name]]] : []));
  const sortKey = node['Sort Key'];
  if (sortKey) details.push(['Sort Key', sortKey.join(', ')]);
  const removed = node['Rows Removed by Filter'];
  if (removed) details.push(['Rows Removed by Filter', String(removed)]);
  return details;
}

function misjudgement(rows: number, expected: number): number {
  const factor = Math.max(rows, 1) / Math.max(expected, 1);
  const off = factor < 1 ? 1 / factor : factor;
  return off >= FAR_OFF ? off : 1;
}
