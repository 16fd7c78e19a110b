import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Authenticated } from '../access/authenticator.js';
import { PUBLIC } from '../access/principal.js';
import { Rights } from '../access/rights.js';
import type { Explanation } from '../database/explain.js';
import type { ColumnCipher } from '../encryption/column-cipher.js';
import { ERRORS, GraphError } from '../errors.js';
import { COSTS } from '../read/cost.js';
import type { OperationReader, Reading, ReadRequest, StatementRun } from '../read/operation.js';
import { variablePathOf } from './argument-path.js';
import { underCurrentGrants } from './current-grants.js';
import { checkVariables } from './documents/variables.js';
import { failureHeaders, present } from './failure.js';
import type { RateLimit } from './limits/rate-limit.js';
import type { RequestContext } from './request-context.js';
import { requestScope } from './request-scope.js';

export interface ReadSettings {
  readonly schema: GraphQLSchema;
  readonly reader: OperationReader;
  readonly cursorKey: string;
  /** Of the encrypted columns. */
  readonly cipher: ColumnCipher;
  /** Whether the public may ask for the schema, and is told what a misspelt name could mean. */
  readonly publicIntrospection: boolean;
  readonly rateLimit: RateLimit;
  /** Date that rules an operation, `YYYY-MM-DD`. */
  referenceDate(): string;
  /** Explains a statement that ran; without it requests for an explanation are refused. */
  readonly explain?: (run: StatementRun) => Promise<Explanation>;
}

/** Type of answers, unless the client asks for another form of JSON. */
export const JSON_TYPE = 'application/json; charset=utf-8';
/** The type that is GraphQL's own, for clients that accept it. */
export const RESPONSE_TYPE = 'application/graphql-response+json';

/** JSON text in the place of `data`: `stringifyAnswer` passes it on unread. */
class DataText {
  constructor(readonly text: string) {}
}

/** Apollo's `stringifyResult`. */
export function stringifyAnswer(result: { data?: unknown; errors?: unknown; extensions?: unknown }): string {
  const { data, extensions } = result;
  if (!(data instanceof DataText)) return `${JSON.stringify(result)}\n`;
  if (extensions === undefined) return `{"data":${data.text}}\n`;
  return `{"data":${data.text},"extensions":${JSON.stringify(extensions)}}\n`;
}

/** An operation of a caller. */
export interface Asked {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly request: {
    readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
    readonly extensions?: Readonly<Record<string, unknown>> | null | undefined;
  };
  readonly contextValue: RequestContext;
}

/** An operation's result, with what HTTP tells of it. */
export interface Answer {
  readonly result: Result;
  /** 200 when not given. */
  readonly status?: number;
  readonly headers: readonly [name: string, value: string][];
}

/** Whether a caller may learn the schema from the server. */
export function tellsSchema(
  { publicIntrospection }: Pick<ReadSettings, 'publicIntrospection'>,
  { principal }: RequestContext,
): boolean {
  return publicIntrospection || principal !== PUBLIC;
}

/** Answers a query through the compiled path; undefined when it asks for the schema alone. */
export async function answerQuery(settings: ReadSettings, asked: Asked): Promise<Answer | undefined> {
  try {
    const explained = asksToExplain(settings, asked);
    const reading = await read(settings, asked);
    if (reading === undefined) return undefined;
    const data = new DataText(reading.text);
    const cost = costOf(settings, asked, reading.cost);
    if (!explained) return { result: { data, extensions: { cost } }, headers: [] };
    const explain = await explanationOf(settings, reading);
    return { result: { data, extensions: { cost, explain } }, headers: [] };
  } catch (thrown) {
    return refusal(thrown);
  }
}

/** What `extensions.cost` holds: what the operation cost, the most that one may, and the caller's bucket. */
export function costOf({ reader, rateLimit }: ReadSettings, { contextValue }: Asked, requested: number) {
  return {
    requested,
    limit: reader.costLimit,
    ...rateLimit.budget(contextValue.callerKey),
  };
}

/** A request asks with `extensions: { explain: true }`. */
function asksToExplain(settings: ReadSettings, { request }: Asked): boolean {
  const asked: unknown = request.extensions?.explain;
  if (asked === undefined || asked === false) return false;
  if (asked !== true) throw new GraphError('BAD_REQUEST', 'extensions.explain takes true or false.');
  if (settings.explain) return true;
  throw new GraphError('EXPLAIN_DISABLED', 'This server does not explain its statements.');
}

/** What `extensions.explain` holds: never a value of the request. Null when no statement ran. */
async function explanationOf(settings: ReadSettings, { run }: Reading) {
  if (!run || !settings.explain) return null;
  const { statement, values, cached, compileMs, databaseMs } = run;
  const { plan, planningMs, executionMs } = await settings.explain(run);
  return {
    statement: statement.text,
    name: statement.name,
    parameters: values.length,
    cached,
    compileMs,
    databaseMs,
    planningMs,
    executionMs,
    plan,
  };
}

/** What whatever is read for a request is compiled and run with. */
export function readRequest(
  settings: ReadSettings,
  { document, operation, contextValue }: Omit<Asked, 'request'>,
  variables: ReadRequest['variables'],
  rights: Rights,
): ReadRequest {
  return {
    document,
    operation,
    variables,
    referenceDate: settings.referenceDate(),
    cursorKey: settings.cursorKey,
    cipher: settings.cipher,
    introspection: tellsSchema(settings, contextValue),
    rights,
    requestId: requestScope.getStore()?.requestId ?? '',
  };
}

async function read(settings: ReadSettings, asked: Asked): Promise<Reading | undefined> {
  const { operation, contextValue } = asked;
  if (operation.operation === 'subscription')
    throw new GraphError('OPERATION_RESOLUTION_FAILURE', 'Subscriptions are answered at /graphql/stream.');
  const coerced = coercedVariables(settings, asked);
  const under = ({ principal, epoch }: Authenticated) =>
    settings.reader.read({
      ...readRequest(settings, asked, coerced, Rights.of(principal, contextValue.purpose)),
      epoch,
      // The operation itself was charged when the request arrived.
      admit: (cost) => settings.rateLimit.take(contextValue.callerKey, cost - COSTS.operation),
      cancellation: contextValue.cancellation,
    });
  return underCurrentGrants(under, contextValue);
}

/**
 * Variables as their declared types have them.
 * @throws InvalidVariables, GraphError
 */
export function coercedVariables(
  settings: ReadSettings,
  { operation, request, contextValue }: Asked,
): Readonly<Record<string, unknown>> {
  const given = request.variables ?? {};
  checkVariables(given);
  const { coerced, errors } = getVariableValues(settings.schema, operation.variableDefinitions ?? [], given, {
    maxErrors: 20,
    hideSuggestions: !tellsSchema(settings, contextValue),
  });
  if (errors) throw new InvalidVariables(errors);
  return coerced;
}

class InvalidVariables extends Error {
  readonly errors: readonly GraphQLError[];

  constructor(errors: readonly GraphQLError[]) {
    super('Variables do not have their declared types.');
    this.errors = errors.map((error) => {
      const argument = variablePathOf(error);
      const { message, nodes } = error;
      const extensions = { code: 'BAD_USER_INPUT', ...(argument ? { argument } : {}) };
      return new GraphQLError(message, { nodes: nodes ?? null, extensions });
    });
  }
}

interface Result {
  readonly data?: DataText | Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/** What a caller is told of an error, or of each when there are several. */
export function refusal(error: unknown): Answer {
  if (error instanceof InvalidVariables) return refusalOfAll(error.errors);
  return refusalOfAll([error]);
}

export function refusalOfAll(thrown: readonly unknown[]): Answer {
  const presented = thrown.map((error) => {
    const place = error instanceof GraphQLError && error.locations ? { locations: error.locations } : {};
    return present(error, place);
  });
  const status = Math.max(...presented.map(({ failure }) => ERRORS[failure.code].status));
  const errors = presented.map(({ formatted }) => formatted);
  return { result: { errors }, status, headers: failureHeaders(presented[0]?.failure) };
}
