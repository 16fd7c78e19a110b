import { type ApolloServerPlugin, type GraphQLRequestContext, HeaderMap } from '@apollo/server';
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema, getVariableValues } from 'graphql';
import { ERRORS, GraphError } from '../errors.js';
import type { OperationReader } from '../read/operation.js';
import { argumentPathOf, variablePathOf } from './argument-path.js';
import { present, retryHeaders } from './failure.js';

export interface ReadSettings {
  readonly schema: GraphQLSchema;
  readonly reader: OperationReader;
  readonly cursorKey: string;
  /** Date that rules an operation, `YYYY-MM-DD`. */
  referenceDate(): string;
}

/** JSON text in the place of `data`: `stringifyAnswer` passes it on unread. */
class DataText {
  constructor(readonly text: string) {}
}

/** Apollo's `stringifyResult`. */
export function stringifyAnswer(result: { data?: unknown; errors?: unknown; extensions?: unknown }): string {
  const { data } = result;
  if (!(data instanceof DataText)) return `${JSON.stringify(result)}\n`;
  return `{"data":${data.text}}\n`;
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
            const text = await readText(settings, request);
            if (text === undefined) return null;
            return single({ data: new DataText(text) as unknown as Record<string, unknown> });
          } catch (thrown) {
            return refusal(thrown instanceof InvalidVariables ? thrown.errors : [thrown]);
          }
        },
      };
    },
  };
}

async function readText(settings: ReadSettings, context: OperationContext): Promise<string | undefined> {
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

function single(
  singleResult: { data: Record<string, unknown> } | { errors: readonly GraphQLFormattedError[] },
  status?: number,
  headers: [string, string][] = [],
) {
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
