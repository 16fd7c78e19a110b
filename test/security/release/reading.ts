import {
  ColumnCipher,
  type Database,
  EncryptionKey,
  graphSchema,
  OperationReader,
  PUBLIC,
  Rights,
  statementRunner,
} from '@county-graph/server';
import { getOperationAST, parse } from 'graphql';

export const RELEASED_ON = '2018-10-16';

export interface Statistics {
  readonly [measure: string]: number | null | readonly { readonly count: number | null }[];
}

export interface Division {
  readonly code: string;
  readonly statistics: Statistics;
  readonly townships?: { readonly nodes: readonly Division[] };
  readonly villages?: { readonly nodes: readonly Division[] };
}

/** Every number that statistics have. */
export const ALL_NUMBERS = `fragment All on DivisionStatistics {
  households people labourForce linkedHouseholds entities groups
  householdsByStatus { status count } entitiesBySector { sector count } entitiesByKind { kind count } groupsByKind { kind count }
}`;

/** The county, its townships and their villages. */
export const TREE = `{ county(code: "522628") { code statistics { ...All } townships(first: 100) { nodes {
  code statistics { ...All } villages(first: 100) { nodes { code statistics { ...All } } }
} } } } ${ALL_NUMBERS}`;

/** Answers an operation as the server itself, from the rows as they are, or as the public, from the release. */
export async function read<Data>(
  { pool }: Database,
  query: string,
  statistics: 'live' | 'published',
  referenceDate = RELEASED_ON,
): Promise<{ data: Data; statement: string; values: readonly unknown[] }> {
  const document = parse(query);
  const operation = getOperationAST(document);
  if (!operation) throw new Error('The document has no single operation.');
  const runStatement = statementRunner(pool, { prepared: true });
  const reader = new OperationReader(graphSchema(), runStatement, Number.POSITIVE_INFINITY);
  const reading = await reader.read({
    document,
    operation,
    variables: {},
    referenceDate,
    cursorKey: '',
    // Numbers come from no encrypted column.
    cipher: new ColumnCipher(EncryptionKey.random()),
    rights: statistics === 'live' ? Rights.everything : new Rights(PUBLIC, undefined),
    requestId: '',
    introspection: false,
  });
  if (!reading?.run) throw new Error('Nothing was read.');
  const { statement, values } = reading.run;
  return { data: JSON.parse(reading.text) as Data, statement: statement.text, values };
}

/** A division with all beneath it, by code. */
export function statisticsByCode(division: Division): Map<string, Map<string, number | null>> {
  const beneath = [...(division.townships?.nodes ?? []), ...(division.villages?.nodes ?? [])];
  const inner = beneath.flatMap((one) => [...statisticsByCode(one)]);
  return new Map([[division.code, flat(division.statistics)], ...inner]);
}

/** Numbers by name, those of an enum's members as `measure 0`, `measure 1` in their order. */
function flat(statistics: Statistics): Map<string, number | null> {
  return new Map(
    Object.entries(statistics).flatMap(([measure, value]) =>
      typeof value === 'object' && value !== null
        ? value.map(({ count }, at): [string, number | null] => [`${measure} ${at}`, count])
        : [[measure, value] as [string, number | null]],
    ),
  );
}
