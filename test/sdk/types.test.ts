import * as sdk from '@county-graph/sdk';
import {
  type Call,
  createClient,
  type ErrorCode,
  type ErrorKind,
  type ResultOf,
  type VariablesOf,
} from '@county-graph/sdk';
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
import { REPEATING } from '../../sdk/dist/generated/error-codes.js';

const COUNTY = '522628';
const TOWNSHIP = '522628101';

describe('the SDK’s own tables and types', () => {
  it('have every code of the server, and a class for each kind', () => {
    expectTypeOf<ErrorCode>().toEqualTypeOf<keyof typeof ERRORS>();
    expectTypeOf<ErrorKind>().toEqualTypeOf<(typeof ERRORS)[keyof typeof ERRORS]['kind']>();
    const classes: Readonly<Record<string, unknown>> = sdk;
    for (const kind of new Set(Object.values(ERRORS).map(({ kind }) => kind))) {
      const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Error`;
      const error = new sdk.CountyGraphError('…', { kind, code: 'X', retryable: false });
      expect(error.name).toBe(name);
      expect(error).toBeInstanceOf(classes[name]);
      expect(error).not.toBeInstanceOf(kind === 'rules' ? sdk.ConflictError : sdk.RulesError);
    }
  });

  it('repeats no message of a kind that can hold a value', () => {
    for (const [code, { kind, ...facts }] of Object.entries(ERRORS))
      if ('repeatsValues' in facts) expect([code, REPEATING.test(kind)]).toEqual([code, true]);
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
    expectTypeOf(untyped).returns.toEqualTypeOf<Call<unknown>>();
    expectTypeOf(client.request<{ a: 1 }>).returns.toEqualTypeOf<Call<{ a: 1 }>>();
  });
});
