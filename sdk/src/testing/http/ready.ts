import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
  parse,
  validate,
} from 'graphql';
import { FakeRefusal, type RefusalCode } from '../refusal.js';
import { argumentPath } from './argument-path.js';
import type { Operation } from './operation.js';
import { type WireFailure, wireFailure } from './wire-error.js';

/** A request's operation, found to be one of the schema and to have the variables that it declares. */
export interface Ready {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** All that is wrong with a request before anything is done. */
class Refused extends Error {
  override readonly name = 'Refused';

  constructor(readonly failures: readonly WireFailure[]) {
    super('The request is refused.');
  }
}

/** What a request is refused with that something was thrown for. */
export const failuresIn = (thrown: unknown, requestId: string): readonly WireFailure[] =>
  thrown instanceof Refused ? thrown.failures : [wireFailure(thrown, requestId)];

const MOST_VARIABLE_ERRORS = 20;

/** Documents that were found good, which are not looked at again. */
const good = new Map<string, DocumentNode>();

/** @throws Refused, FakeRefusal */
export function ready(schema: GraphQLSchema, asked: Operation, requestId: string): Ready {
  const refuse = (
    code: RefusalCode,
    errors: readonly GraphQLError[],
    argumentOf: (error: GraphQLError) => string | undefined = () => undefined,
  ): never => {
    throw new Refused(
      errors.map((error) => {
        const { message, locations } = error;
        const refusal = new FakeRefusal(code, message, { argument: argumentOf(error) });
        return wireFailure(refusal, requestId, locations ? { locations } : {});
      }),
    );
  };
  const document =
    good.get(asked.document) ?? parsed(asked.document, (error) => refuse('GRAPHQL_PARSE_FAILED', [error]));
  if (!good.has(asked.document)) {
    const errors = validate(schema, document);
    if (errors.length > 0)
      refuse('GRAPHQL_VALIDATION_FAILED', errors, (error) => argumentPath(error, document));
    good.set(asked.document, document);
  }
  const operation = getOperationAST(document, asked.name);
  if (!operation)
    throw new FakeRefusal(
      'OPERATION_RESOLUTION_FAILURE',
      'The document does not have the operation that is named.',
    );
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], asked.variables, {
    maxErrors: MOST_VARIABLE_ERRORS,
  });
  if (errors) refuse('BAD_USER_INPUT', errors, variablePath);
  return { document, operation, variables: asked.variables };
}

function parsed(text: string, refuse: (error: GraphQLError) => never): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return refuse(error);
    throw error;
  }
}

/** Path of the input that a variable's error is about, such as `$where.status.eq`. */
function variablePath({ message }: GraphQLError): string | undefined {
  const match = /^Variable "(\$\w+)" (?:got invalid value [\s\S]* at "\w+([^"]*)"|)/.exec(message);
  return match ? `${match[1]}${match[2] ?? ''}` : undefined;
}
