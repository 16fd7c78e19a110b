import { execute, type FormattedExecutionResult, type GraphQLError } from 'graphql';
import { inputOf } from '../input.js';
import { type MutationSettings, perform } from '../mutations/perform.js';
import { resolveField, resolveType } from '../read/resolve.js';
import { readingOf, rootSource } from '../read/roots.js';
import { FakeRefusal } from '../refusal.js';
import type { Operation } from './operation.js';
import { failuresIn, type Ready, ready } from './ready.js';
import { type WireFailure, wireFailure } from './wire-error.js';

/** An answer before it is sent. */
export interface Answer {
  readonly status: number;
  readonly failures: readonly WireFailure[];
  readonly body: FormattedExecutionResult;
}

/** The answer to a request that is refused as a whole. */
export function refusal(failures: readonly WireFailure[]): Answer {
  const status = Math.max(...failures.map((failure) => failure.status));
  return { status, failures, body: { errors: failures.map(({ error }) => error) } };
}

/** Answers queries and mutations as the server does. */
export async function answer(
  settings: MutationSettings,
  asked: Operation,
  requestId: string,
): Promise<Answer> {
  try {
    const one = ready(settings.rows.nouns.schema, asked, requestId);
    const { operation } = one.operation;
    if (operation === 'mutation') return await answerMutation(settings, one, requestId);
    if (operation === 'query') return await answerQuery(settings, one, requestId);
    throw new FakeRefusal('OPERATION_RESOLUTION_FAILURE', 'Subscriptions are answered at /graphql/stream.');
  } catch (thrown) {
    return refusal(failuresIn(thrown, requestId));
  }
}

function executed({ rows }: MutationSettings, { document, operation, variables }: Ready) {
  return {
    schema: rows.nouns.schema,
    document,
    operationName: operation.name?.value ?? null,
    variableValues: variables,
    rootValue: rootSource(readingOf(rows)),
    fieldResolver: resolveField,
    typeResolver: resolveType,
  };
}

async function answerQuery(settings: MutationSettings, one: Ready, requestId: string): Promise<Answer> {
  const { data, errors } = await execute(executed(settings, one));
  // The server reads all in one statement: all of it, or none.
  if (errors?.[0]) return refusal([wireFailure(errors[0], requestId)]);
  return { status: 200, failures: [], body: { data: data ?? null } };
}

async function answerMutation(settings: MutationSettings, one: Ready, requestId: string): Promise<Answer> {
  const { variables } = one;
  const { data, errors = [] } = await execute({
    ...executed(settings, one),
    rootValue: undefined,
    fieldResolver: (source: unknown, args: unknown, context, info) =>
      source === undefined
        ? settings.turns.take(() =>
            perform(settings, { requestId, variables }, info.fieldName, inputOf(args), info),
          )
        : resolveField(source, inputOf(args), context, info),
  });
  const failures = errors.map((error) => wireFailure(error, requestId, placeOf(error)));
  const anyDone = Object.values(data ?? {}).some((value) => value !== null);
  return {
    status: anyDone ? 200 : Math.max(200, ...failures.map(({ status }) => status)),
    failures,
    body: {
      data: data ?? null,
      ...(failures.length > 0 ? { errors: failures.map(({ error }) => error) } : {}),
    },
  };
}

const placeOf = ({ locations, path }: GraphQLError) => ({
  ...(locations ? { locations } : {}),
  ...(path ? { path } : {}),
});
