import type { ContenderName } from '../names.ts';
import type { Verdict } from '../targets.ts';
import type { Result } from './results.ts';

const COLUMNS: readonly [string, (result: Result) => string, (result: Result) => number | null][] = [
  ['requests/s', ({ rps }) => rps.toFixed(0), ({ rps }) => rps],
  ['p50 ms', ({ p50 }) => p50.toFixed(2), ({ p50 }) => p50],
  ['p99 ms', ({ p99 }) => p99.toFixed(2), ({ p99 }) => p99],
  ['CPU s/1,000', ({ cpuPer1000 }) => cpuPer1000.toFixed(3), ({ cpuPer1000 }) => cpuPer1000],
  [
    'PostgreSQL CPU s/1,000',
    ({ postgresCpuPer1000 }) => postgresCpuPer1000?.toFixed(3) ?? '–',
    ({ postgresCpuPer1000 }) => postgresCpuPer1000,
  ],
  ['peak MB', ({ peakMemory }) => (peakMemory / 1e6).toFixed(0), ({ peakMemory }) => peakMemory],
  ['alone ms', ({ alone }) => alone.toFixed(2), ({ alone }) => alone],
];

/** A Markdown table with each figure and, in parentheses, its ratio to the limit's. */
export function workloadTable(title: string, results: Partial<Record<ContenderName, Result>>): string {
  const { limit } = results;
  const rows = Object.entries(results).map(([name, result]) => [
    name,
    ...COLUMNS.map(([, text, value]) => {
      const own = value(result);
      const base = limit && value(limit);
      return own !== null && base ? `${text(result)} (${(own / base).toFixed(2)})` : text(result);
    }),
  ]);
  return `${title}\n\n${markdown([['', ...COLUMNS.map(([head]) => head)], ...rows])}\n`;
}

export function verdictTable(verdicts: readonly Verdict[]): string {
  const rows = verdicts.map(({ target, measured, met }) => [target, measured, met ? 'met' : 'NOT MET']);
  return markdown([['target', 'measured', ''], ...rows]);
}

function markdown(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...body.map(line)].join('\n');
}
