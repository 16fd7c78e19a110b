import { enumLabels } from '../labels/labels.ts';
import { stackedBar } from './bars.ts';
import type { Figures, Statistics } from './figures.ts';
import { countOf, type DrawnStatus, statusesIn } from './statuses.ts';
import { type Column, textTable } from './text-table.ts';

/** How a report is drawn. */
export interface Drawing {
  /** Columns that the longest bar takes. */
  readonly bar: number;
  /** Draw with ASCII characters, for terminals that give block characters two columns. */
  readonly ascii: boolean;
}

/** A report on a date, beside an earlier one when that was asked for. */
export interface Report {
  readonly code: string;
  readonly asOf: string | undefined;
  readonly figures: Figures;
  readonly earlier?: { readonly asOf: string; readonly figures: Figures } | undefined;
}

const NUMBERS = [
  { key: 'households', heading: ['户数', 'Households'] },
  { key: 'people', heading: ['人口', 'People'] },
  { key: 'labourForce', heading: ['劳动力', 'Labour force'] },
] as const;

const CAUSES = enumLabels().get('PovertyCause');

export function reportLines(report: Report, drawing: Drawing): string[] {
  const { figures, code, asOf, earlier } = report;
  const statuses = statusesIn(figures.statistics, drawing.ascii);
  return [
    `${figures.name} (${code}) · ${asOf ?? '服务器基准日 the server’s date of reference'}`,
    ...(earlier ? [`变化：自 ${earlier.asOf} 以来 Changes: since ${earlier.asOf}`] : []),
    '',
    ...townshipTable(report, statuses, drawing),
    '',
    ...statuses.map((status) => legendLine(report, status)),
    ...causeLines(figures, drawing),
  ];
}

function legendLine({ figures, earlier }: Report, { status, label, glyph, paint }: DrawnStatus): string {
  const count = countOf(figures.statistics, status);
  const then = earlier && countOf(earlier.figures.statistics, status);
  const told = [
    `${paint(glyph)} ${label.zh} ${label.en}: ${number(count)}`,
    share(count, figures.statistics.households),
    then === undefined ? '' : `(${change(count, then)})`,
  ];
  return told.filter(Boolean).join('  ');
}

function townshipTable(
  { figures, earlier }: Report,
  statuses: readonly DrawnStatus[],
  { bar, ascii }: Drawing,
): string[] {
  const largest = Math.max(1, ...figures.townships.nodes.map(({ statistics }) => statistics.households ?? 0));
  const before = new Map(earlier?.figures.townships.nodes.map(({ code, statistics }) => [code, statistics]));
  const row = (name: string, now: Statistics, then: Statistics | undefined, drawn: string) => [
    name,
    ...NUMBERS.flatMap(({ key }) => [
      number(now[key]),
      ...(earlier ? [change(now[key], then?.[key] ?? null)] : []),
    ]),
    drawn,
  ];
  const columns: Column[] = [
    { heading: ['乡镇', 'Township'], align: 'left' },
    ...NUMBERS.flatMap(({ heading }): Column[] => [
      { heading, align: 'right' },
      ...(earlier ? [{ heading: ['变化', 'change'], align: 'right' } as const] : []),
    ]),
    { heading: ['户类型', 'Households by status'], align: 'left' },
  ];
  const townships = figures.townships.nodes.map(({ code, name, statistics }) => {
    const parts = statuses.map((status) => ({ ...status, size: countOf(statistics, status.status) ?? 0 }));
    return row(name, statistics, before.get(code), stackedBar(parts, bar / largest));
  });
  const whole = row('合计 County', figures.statistics, earlier?.figures.statistics, '');
  return textTable(columns, [...townships, whole], ascii ? '-' : '─');
}

function causeLines({ causes }: Figures, { bar, ascii }: Drawing): string[] {
  const [most] = causes;
  if (!most?.households) return [];
  const scale = bar / most.households;
  const of = causes.reduce((sum, { households }) => sum + (households ?? 0), 0);
  const name = (cause: string) => {
    const label = CAUSES?.get(cause);
    return label ? `${label.zh} ${label.en}` : cause;
  };
  const columns: Column[] = [
    { heading: ['主要致贫原因', 'Main cause of poverty'], align: 'left' },
    { heading: ['户数', 'Households'], align: 'right' },
    { heading: ['占比', 'Share'], align: 'right' },
    { heading: [], align: 'left' },
  ];
  const glyph = ascii ? '#' : '█';
  const rows = causes.map(({ cause, households }) => [
    name(cause),
    number(households),
    share(households, of),
    stackedBar([{ size: households ?? 0, glyph, paint: (text) => text }], scale),
  ]);
  return ['', ...textTable(columns, rows, ascii ? '-' : '─')];
}

/** A count that may not be told is null. */
function number(value: number | null): string {
  return value === null ? '–' : value.toLocaleString('en');
}

function change(now: number | null, then: number | null): string {
  if (now === null || then === null) return '–';
  return now === then ? '0' : (now - then).toLocaleString('en', { signDisplay: 'always' });
}

function share(part: number | null, whole: number | null): string {
  return part === null || !whole ? '' : `${((100 * part) / whole).toFixed(1)} %`;
}
