import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, getVariableValues } from 'graphql';
import type { Explanation } from '../database/explain.js';
import { ERRORS, GraphError } from '../errors.js';
import type { OperationReader, Reading, StatementRun } from '../read/operation.js';
import { argumentPathOf, variablePathOf } from './argument-path.js';
import { present, retryHeaders } from './failure.js';

export interface ReadSettings {
  readonly schema: GraphQLSchema;
  readonly reader: OperationReader;
  readonly cursorKey: string;
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

type OperationContext = GraphQLRequestContext<object>;

/** Answers queries through the compiled path; introspection alone is left to graphql-js. */
export function readPlugin(settings: ReadSettings): ApolloServerPlugin<object> {
  return {
    async requestDidStart(context) {
      return {
        async validationDidStart() {
          return async (errors) => noteArguments(errors ?? [], context);
        },
        async responseForOperation(request) {
          try {
            const explained = asksToExplain(settings, request);
            const reading = await read(settings, request);
            if (reading === undefined) return null;
            const data = new DataText(reading.text) as unknown as Record<string, unknown>;
            if (!explained) return single({ data });
            return single({ data, extensions: { explain: await explanationOf(settings, reading) } });
          } catch (thrown) {
            return refusal(thrown instanceof InvalidVariables ? thrown.errors : [thrown]);
          }
        },
      };
    },
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
  const { coerced, errors } = getVariableValues(settings.schema, operation.variableDefinitions ?? [], given, {
    maxErrors: 20,
  });
  if (errors) throw new InvalidVariables(errors);
  return settings.reader.read({
    document,
    operation,
    variables: coerced,
    context: contextValue,
    referenceDate: settings.referenceDate(),
    cursorKey: settings.cursorKey,
  });
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

/** Validation errors name the argument that they are about. */
function noteArguments(errors: readonly Error[], context: OperationContext): void {
  const { document } = context;
  if (!document) return;
  for (const error of errors) {
    if (!(error instanceof GraphQLError)) continue;
    const argument = argumentPathOf(error, document);
    if (argument) error.extensions.argument = argument;
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
    retryHeaders(presented[0]?.failure),
  );
}
