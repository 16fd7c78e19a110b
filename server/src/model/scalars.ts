import { GraphQLScalarType, Kind } from 'graphql';
import { isCalendarDate } from './calendar-date.js';

function parseDate(value: unknown): string {
  if (typeof value !== 'string' || !isCalendarDate(value)) {
    throw new TypeError(`Date needs a calendar date as "YYYY-MM-DD", for example "2018-10-16".`);
  }
  return value;
}

/** Calendar date without time, ISO 8601 `YYYY-MM-DD`. */
export const GraphQLDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'Calendar date without time, ISO 8601 `YYYY-MM-DD` (日期).',
  serialize: parseDate,
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : undefined),
});

const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;

function parseInstant(value: unknown): string {
  const date = typeof value === 'string' ? INSTANT.exec(value)?.[1] : undefined;
  if (typeof value !== 'string' || !date || !isCalendarDate(date)) {
    throw new TypeError('Instant needs a time in UTC, for example "2018-10-16T08:30:00Z".');
  }
  return value;
}

/** Point in time in UTC, ISO 8601 to the millisecond. */
export const GraphQLInstant = new GraphQLScalarType<string, string>({
  name: 'Instant',
  description: 'Point in time in UTC, ISO 8601 `YYYY-MM-DDThh:mm:ss.sssZ` (时刻，协调世界时).',
  serialize: parseInstant,
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : undefined),
});

function safeInteger(name: string, description: string): GraphQLScalarType<number, number> {
  const parse = (value: unknown): number => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
      throw new TypeError(`${name} needs a whole number between -(2^53 - 1) and 2^53 - 1.`);
    }
    return value;
  };
  return new GraphQLScalarType<number, number>({
    name,
    description,
    serialize: parse,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.INT ? Number(node.value) : undefined),
  });
}

/** Money in fen; 1 yuan is 100 fen. */
export const GraphQLFen = safeInteger(
  'Fen',
  'Money in fen, a safe integer (人民币分; 1 yuan = 100 fen, 1 元 = 100 分).',
);

/** Whole number beyond the 32 bits of `Int`. */
export const GraphQLSafeInt = safeInteger(
  'SafeInt',
  'Whole number between -(2^53 - 1) and 2^53 - 1 (安全整数); sums of `Int` are of this type.',
);

function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Values by the names of fields, as JSON. Only ever told by the server. */
export const GraphQLJsonObject = new GraphQLScalarType<
  Readonly<Record<string, unknown>>,
  Readonly<Record<string, unknown>>
>({
  name: 'JsonObject',
  description:
    'Values by the names of fields, as a JSON object (字段值): `Fen`, dates and enums as the fields themselves have them.',
  serialize: (value) => {
    if (!isJsonObject(value)) throw new TypeError('JsonObject is an object of JSON.');
    return value;
  },
  parseValue: () => {
    throw new TypeError('JsonObject is told by the server alone.');
  },
  parseLiteral: () => {
    throw new TypeError('JsonObject is told by the server alone.');
  },
});
