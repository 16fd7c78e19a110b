import { type Client, createClient, type TypedDocumentObject } from '@county-graph/sdk';
import type { DocumentTypeDecoration, TypedDocumentNode } from '@graphql-typed-document-node/core';
import { parse } from 'graphql';
import { afterAll, beforeAll, describe, expect, expectTypeOf, it } from 'vitest';
import { ANSWERED, answering, type Stand, startStand } from '../support/stand.ts';
import { thrown } from '../support/thrown.ts';

/** As GraphQL Code Generator writes it with `documentMode: 'string'`. */
class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  readonly #value: string;

  constructor(value: string) {
    super(value);
    this.#value = value;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.#value;
  }
}

interface Data {
  readonly a: number;
}

describe('documents', () => {
  let stand: Stand;
  let client: Client;
  beforeAll(async () => {
    stand = await startStand();
    client = createClient({ url: stand.url });
  });
  afterAll(() => stand[Symbol.asyncDispose]());

  it('of a department’s own code generator are taken with their types', async () => {
    stand.script(answering);
    const document = new TypedDocumentString<Data, { n: number }>('query ($n: Int!) { a(n: $n) }');
    const data = await client.request(document, { n: 1 });
    expectTypeOf(data).toEqualTypeOf<Data>();
    expect(data).toEqual(ANSWERED.data);
    expect(stand.requests[0]?.body).toEqual({ query: 'query ($n: Int!) { a(n: $n) }', variables: { n: 1 } });
    const compiled = () => [
      // @ts-expect-error the variable is required
      client.request(document),
      // @ts-expect-error the variable is a number
      client.request(document, { n: 'one' }),
    ];
    expect(compiled).toBeTypeOf('function');
    expectTypeOf(document).toExtend<TypedDocumentObject<Data, { n: number }>>();
  });

  it('without variables take none', async () => {
    stand.script(answering);
    const document = new TypedDocumentString<Data, { [key: string]: never }>('{ a }');
    expectTypeOf(await client.request(document)).toEqualTypeOf<Data>();
  });

  it('that are parsed are refused with what to do', async () => {
    stand.script(answering);
    const document: TypedDocumentNode<Data, { n: number }> = parse('query ($n: Int!) { a(n: $n) }');
    // @ts-expect-error a parsed document
    const error = await thrown(client.request(document, { n: 1 }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain('print()');
    expect(stand.requests).toHaveLength(0);
  });

  it('can be answered by a fake client', async () => {
    const seen: string[] = [];
    const fake = createClient({
      url: 'http://nowhere.test/graphql',
      async fetch(_url, { body }) {
        seen.push(body);
        return { status: 200, headers: new Headers(), text: async () => '{"data":{"a":2}}' };
      },
    });
    expect(await fake.request('{ a }')).toEqual({ a: 2 });
    expect(seen).toEqual(['{"query":"{ a }"}']);
  });
});
