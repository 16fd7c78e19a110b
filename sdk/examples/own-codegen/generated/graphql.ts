/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type UnsafeWaterQueryVariables = Exact<{
  code: string;
}>;


export type UnsafeWaterQuery = { township: { name: string, villages: { nodes: Array<{ name: string, households: { totalCount: number | null } }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const UnsafeWaterDocument = new TypedDocumentString(`
    query UnsafeWater($code: String!) {
  township(code: $code) {
    name
    villages(first: 100, orderBy: [{field: CODE}]) {
      nodes {
        name
        households(
          where: {or: [{waterGuarantee: {eq: UNMET}}, {water: {eq: NONE_SAFE}}]}
        ) {
          totalCount
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnsafeWaterQuery, UnsafeWaterQueryVariables>;