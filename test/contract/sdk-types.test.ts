import { createClient, type ResultOf, type VariablesOf } from '@county-graph/sdk';
import {
  CountyTreeDocument,
  type HouseholdStatus,
  HouseholdStatusValues,
  HouseholdsByStatusDocument,
  type Open,
  type VillageHouseholdsDocument,
} from '@county-graph/sdk/operations';
import { ERRORS } from '@county-graph/server';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { WIRE_CODES } from '../../sdk/dist/generated/error-codes.js';

const COUNTY = '522628';
const TOWNSHIP = '522628101';

describe('the SDK’s own tables and types', () => {
  it('has a class for every code of the server', () => {
    const ours = Object.entries(WIRE_CODES).map(([code, { retryable }]) => [code, retryable]);
    const theirs = Object.entries(ERRORS).map(([code, { retryable }]) => [code, retryable]);
    expect(ours.sort()).toEqual(theirs.sort());
  });

  it('lists the members of an enum', () => {
    const received: string = 'LIFTED';
    const known = HouseholdStatusValues.find((value) => value === received);
    expectTypeOf(known).toEqualTypeOf<HouseholdStatus | undefined>();
    expect(known).toBe('LIFTED');
  });

  it('types a result by exactly the selected fields', () => {
    interface Tree {
      readonly county: {
        readonly code: string;
        readonly name: string;
        readonly nameEn: string;
        readonly townships: {
          readonly totalCount: number;
          readonly nodes: ReadonlyArray<{
            readonly code: string;
            readonly name: string;
            readonly villages: {
              readonly totalCount: number;
              readonly nodes: ReadonlyArray<{
                readonly code: string;
                readonly name: string;
                readonly households: { readonly totalCount: number | null };
              }>;
            };
          }>;
        };
      } | null;
    }
    expectTypeOf<ResultOf<typeof CountyTreeDocument>>().toEqualTypeOf<Tree>();

    type Page = NonNullable<ResultOf<typeof VillageHouseholdsDocument>['village']>['households'];
    expectTypeOf<Page['nodes'][number]['status']>().toEqualTypeOf<Open<HouseholdStatus> | null>();
    expectTypeOf<VariablesOf<typeof CountyTreeDocument>['code']>().toEqualTypeOf<string>();
  });

  it('types the request by its document', () => {
    const client = createClient({ url: 'http://127.0.0.1:1/graphql' });
    const compiled = () => [
      client.request(CountyTreeDocument, { code: COUNTY }),
      // @ts-expect-error the code is required
      client.request(CountyTreeDocument, {}),
      // @ts-expect-error variables are required
      client.request(CountyTreeDocument),
      // @ts-expect-error no such variable
      client.request(CountyTreeDocument, { code: COUNTY, depth: 3 }),
      // @ts-expect-error a status that does not exist
      client.request(HouseholdsByStatusDocument, { code: TOWNSHIP, statuses: ['RICH'] }),
    ];
    const untyped = () => client.request('{ __typename }');
    expect(compiled).toBeTypeOf('function');
    expectTypeOf(untyped).returns.toEqualTypeOf<Promise<unknown>>();
    expectTypeOf(client.request<{ a: 1 }>).returns.toEqualTypeOf<Promise<{ a: 1 }>>();
  });
});
