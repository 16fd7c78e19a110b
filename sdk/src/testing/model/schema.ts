import { buildASTSchema, type GraphQLSchema, isScalarType, Kind, parse, type ValueNode } from 'graphql';
import { SCHEMA_TEXT } from '../../generated/fake-schema.js';

let built: GraphQLSchema | undefined;

/** The schema of the server, with scalars that refuse what the server's refuse. */
export function fakeSchema(): GraphQLSchema {
  built ??= withScalars(buildASTSchema(parse(SCHEMA_TEXT, { noLocation: true }), { assumeValidSDL: true }));
  return built;
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const INSTANT = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,3})?Z$/;

export function isDate(value: unknown): value is string {
  if (typeof value !== 'string' || !DATE.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const isInstant = (value: unknown): boolean => typeof value === 'string' && isDate(INSTANT.exec(value)?.[1]);

/** What each scalar of the schema takes, and how its messages begin. */
const SCALARS: Readonly<Record<string, readonly [takes: (value: unknown) => boolean, message: string]>> = {
  Date: [isDate, 'Date needs a calendar date as "YYYY-MM-DD", for example "2018-10-16".'],
  Instant: [isInstant, 'Instant needs a time in UTC, for example "2018-10-16T08:30:00Z".'],
  Fen: [Number.isSafeInteger, 'Fen needs a whole number between -(2^53 - 1) and 2^53 - 1.'],
  SafeInt: [Number.isSafeInteger, 'SafeInt needs a whole number between -(2^53 - 1) and 2^53 - 1.'],
};

function withScalars(schema: GraphQLSchema): GraphQLSchema {
  for (const [name, [takes, message]] of Object.entries(SCALARS)) {
    const scalar = schema.getType(name);
    if (!isScalarType(scalar)) continue;
    const checked = (value: unknown): unknown => {
      if (!takes(value)) throw new TypeError(message);
      return value;
    };
    scalar.serialize = checked;
    scalar.parseValue = checked;
    scalar.parseLiteral = (node) => checked(literalOf(node));
  }
  return schema;
}

function literalOf(node: ValueNode): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  return node.kind === Kind.STRING ? node.value : undefined;
}
