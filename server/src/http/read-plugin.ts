import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, getVariableValues } from 'graphql';
import type { Authenticated } from '../access/authenticator.js';
import { PUBLIC } from '../access/principal.js';
import { Rights } from '../access/rights.js';
import type { Explanation } from '../database/explain.js';
import type { ColumnCipher } from '../encryption/column-cipher.js';
import { ERRORS, GraphError } from '../errors.js';
import { COSTS } from '../read/cost.js';
import {
  type OperationReader,
  type Reading,
  StaleRightsError,
  type StatementRun,
} from '../read/operation.js';
import { variablePathOf } from './argument-path.js';
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

type OperationContext = GraphQLRequestContext<RequestContext>;

/** Whether a caller may learn the schema from the server. */
export function tellsSchema(
  { publicIntrospection }: Pick<ReadSettings, 'publicIntrospection'>,
  { principal }: RequestContext,
): boolean {
  return publicIntrospection || principal !== PUBLIC;
}

/** Answers queries through the compiled path; introspection alone is left to graphql-js. */
export function readPlugin(settings: ReadSettings): ApolloServerPlugin<RequestContext> {
  return {
    async requestDidStart() {
      return {
        async responseForOperation(request) {
          const faults = requestScope.getStore()?.prepared?.errors;
          if (faults) return refusal(faults);
          try {
            const explained = asksToExplain(settings, request);
            const reading = await read(settings, request);
            if (reading === undefined) return null;
            const data = new DataText(reading.text) as unknown as Record<string, unknown>;
            const cost = costOf(settings, request, reading);
            if (!explained) return single({ data, extensions: { cost } });
            return single({ data, extensions: { cost, explain: await explanationOf(settings, reading) } });
          } catch (thrown) {
            return refusal(thrown instanceof InvalidVariables ? thrown.errors : [thrown]);
          }
        },
      };
    },
  };
}

/** What `extensions.cost` holds: what the operation cost, the most that one may, and what the caller has left. */
function costOf({ reader, rateLimit }: ReadSettings, { contextValue }: OperationContext, { cost }: Reading) {
  return {
    requested: cost,
    limit: reader.costLimit,
    remaining: rateLimit.remaining(contextValue.callerKey),
  };
}

/** A request asks with `extensions: { explain: true }`. */
function asksToExplain(settings: ReadSettings, { request }: OperationContext): boolean {
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

async function read(settings: ReadSettings, context: OperationContext): Promise<Reading | undefined> {
  const { document, operation, request, contextValue } = context;
  if (!document || !operation) return undefined;
  if (!settings.schema.getRootType(operation.operation)) {
    throw new GraphError(
      'OPERATION_RESOLUTION_FAILURE',
      `The graph has no ${operation.operation} operations.`,
    );
  }
  if (operation.operation !== 'query') return undefined;
  const given = request.variables ?? {};
  checkVariables(given);
  const introspection = tellsSchema(settings, contextValue);
  const { coerced, errors } = getVariableValues(settings.schema, operation.variableDefinitions ?? [], given, {
    maxErrors: 20,
    hideSuggestions: !introspection,
  });
  if (errors) throw new InvalidVariables(errors);
  const answer = ({ principal, epoch }: Authenticated) =>
    settings.reader.read({
      document,
      operation,
      variables: coerced,
      referenceDate: settings.referenceDate(),
      cursorKey: settings.cursorKey,
      cipher: settings.cipher,
      introspection,
      rights: Rights.of(principal, contextValue.purpose),
      epoch,
      requestId: requestScope.getStore()?.requestId ?? '',
      // The operation itself was charged when the request arrived.
      admit: (cost) => settings.rateLimit.take(contextValue.callerKey, cost - COSTS.operation),
      cancellation: contextValue.cancellation,
    });
  return underCurrentGrants(answer, contextValue);
}

/** Grants can change between reading them and answering; more often than this they do not. */
const MOST_REFRESHES = 5;

/** Answers again with the caller's grants of now, as long as they have changed meanwhile. */
async function underCurrentGrants<Answer>(
  answer: (caller: Authenticated) => Promise<Answer>,
  caller: Authenticated,
  refreshes = MOST_REFRESHES,
): Promise<Answer> {
  try {
    return await answer(caller);
  } catch (error) {
    if (!(error instanceof StaleRightsError) || refreshes === 0) throw error;
    return underCurrentGrants(answer, await caller.refresh(), refreshes - 1);
  }
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
  readonly data?: Record<string, unknown>;
  readonly errors?: readonly GraphQLFormattedError[];
  readonly extensions?: Record<string, unknown>;
}

function single(singleResult: Result, status?: number, headers: [string, string][] = []) {
  return {
    body: { kind: 'single' as const, singleResult },
    http: { headers: new HeaderMap(headers), ...(status ? { status } : {}) },
  };
}

function refusal(thrown: readonly unknown[]) {
  const presented = thrown.map((error) => {
    const place = error instanceof GraphQLError && error.locations ? { locations: error.locations } : {};
    return present(error, place);
  });
  const worst = Math.max(...presented.map(({ failure }) => ERRORS[failure.code].status));
  return single(
    { errors: presented.map(({ formatted }) => formatted) },
    worst,
    failureHeaders(presented[0]?.failure),
  );
}
