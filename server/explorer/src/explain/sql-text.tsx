import { use } from 'react';

const PARTS =
  /(?<string>'(?:[^']|'')*')|(?<name>"(?:[^"]|"")*")|(?<parameter>\$\d+)|(?<number>\b\d+\b)|(?<word>\b[a-z_]+\b)/g;

const KEYWORDS = new Set(
  (
    'all and any array as asc between by case cast collate cross current date desc distinct else end except exists ' +
    'false filter following from full group having in inner intersect is join lateral left like limit not null nulls ' +
    'offset on or order ordinality outer over partition preceding range right row rows select set then true union ' +
    'unnest using values when where window with within'
  ).split(' '),
);

const formatted = new Map<string, Promise<string>>();

/** A statement laid out and coloured; the formatter is loaded when it is first needed. */
export function SqlText({ statement }: { statement: string }) {
  const text = use(layOut(statement));
  return (
    <pre className="sql" lang="en">
      <code>{colour(text)}</code>
    </pre>
  );
}

function layOut(statement: string): Promise<string> {
  const known = formatted.get(statement);
  if (known) return known;
  const text = import('sql-formatter')
    .then(
      ({ formatDialect, postgresql }) =>
        formatDialect(statement, { dialect: postgresql, keywordCase: 'lower', expressionWidth: 80 }),
      // Unformatted is still readable.
    )
    .catch(() => statement);
  formatted.set(statement, text);
  return text;
}

function colour(text: string) {
  const parts: React.ReactNode[] = [];
  let at = 0;
  for (const match of text.matchAll(PARTS)) {
    const [part] = match;
    const kind = kindOf(match.groups ?? {}, part);
    if (kind === undefined) continue;
    parts.push(text.slice(at, match.index));
    parts.push(
      <span key={match.index} className={`sql-${kind}`}>
        {part}
      </span>,
    );
    at = match.index + part.length;
  }
  parts.push(text.slice(at));
  return parts;
}

function kindOf(groups: Readonly<Record<string, string | undefined>>, part: string): string | undefined {
  if (groups.word !== undefined) return KEYWORDS.has(part) ? 'keyword' : undefined;
  return Object.keys(groups).find((name) => groups[name] !== undefined);
}
