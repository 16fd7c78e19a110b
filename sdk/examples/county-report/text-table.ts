import stringWidth from 'string-width';

/** A column: its heading, the lines of which stand above each other, and on which side its cells stand. */
export interface Column {
  readonly heading: readonly string[];
  readonly align: 'left' | 'right';
}

const GAP = '  ';

/** Lines of a table. Chinese characters take two columns of a terminal, and what only colours takes none. */
export function textTable(
  columns: readonly Column[],
  rows: ReadonlyArray<readonly string[]>,
  rule: string,
): string[] {
  const lines = Math.max(...columns.map(({ heading }) => heading.length));
  const headings = Array.from({ length: lines }, (_, line) =>
    columns.map(({ heading }) => heading[line] ?? ''),
  );
  const widths = columns.map((_, index) =>
    Math.max(...[...headings, ...rows].map((cells) => stringWidth(cells[index] ?? ''))),
  );
  const line = (cells: readonly string[]) =>
    columns
      .map(({ align }, index) => padded(cells[index] ?? '', widths[index] ?? 0, align))
      .join(GAP)
      .trimEnd();
  return [...headings.map(line), widths.map((width) => rule.repeat(width)).join(GAP), ...rows.map(line)];
}

/** A text with spaces up to a width in columns of a terminal. */
function padded(text: string, width: number, align: Column['align']): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return align === 'left' ? text + space : space + text;
}
