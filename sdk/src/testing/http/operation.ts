import { getOperationAST, parse } from 'graphql';
import { isInput } from '../input.js';
import { FakeRefusal } from '../refusal.js';

/** What a request asks for. */
export interface Operation {
  readonly document: string;
  /** As the request names it. */
  readonly name: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type OperationKind = 'query' | 'mutation' | 'subscription';

/** @throws FakeRefusal BAD_REQUEST */
export function operationIn(body: string): Operation {
  const { query, operationName, variables } = jsonIn(body);
  if (typeof query !== 'string') throw badRequest('The request holds no document.');
  if (operationName != null && typeof operationName !== 'string')
    throw badRequest('operationName takes a text.');
  if (variables != null && !isInput(variables)) throw badRequest('variables takes an object.');
  return { document: query, name: operationName ?? undefined, variables: variables ?? {} };
}

function jsonIn(body: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw badRequest('The body is no JSON.');
  }
  if (!isInput(value)) throw badRequest('The body is no object.');
  return value;
}

const badRequest = (message: string): FakeRefusal => new FakeRefusal('BAD_REQUEST', message);

/** Kind and name of the operation that would run; nothing of a document that is none. */
export function toldOf({ document, name }: Operation): {
  readonly kind: OperationKind | undefined;
  readonly operation: string | undefined;
} {
  try {
    const found = getOperationAST(parse(document), name);
    return { kind: found?.operation, operation: name ?? found?.name?.value };
  } catch {
    return { kind: undefined, operation: name };
  }
}
