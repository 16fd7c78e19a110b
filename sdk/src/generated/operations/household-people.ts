// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { Open, RelationToHead } from '../schema-types.js';

/** Result of HouseholdPeople: The people of a household. */
export type HouseholdPeopleQuery = {
  /**
   * By its code; null when there is none on the date. A household, which belongs to one village at a time (户). Its name is that of its live head.
   */
  readonly household: {
    /** Household number: H and 12 digits, for life, also after a move (户编号). */
    readonly code: string;
    /** Name of the live head of the household (户主姓名). */
    readonly name: string | null;
    /** Telephone (联系电话). */
    readonly phone: string | null;
    /** Members of the household (家庭成员). */
    readonly members: {
      /** Number of all rows that meet the conditions, on all pages (总数). */
      readonly totalCount: number | null;
      /** The rows of the page. */
      readonly nodes: ReadonlyArray<{
        /** Name (姓名). */
        readonly name: string | null;
        /** Relation to the head of the household (与户主关系). */
        readonly relation: Open<RelationToHead> | null;
        /** Identity number, 18 characters, GB 11643 (公民身份号码). */
        readonly identityNumber: string | null;
      }>;
    };
  } | null;
  /**
   * By its code; null when there is none on the date. A township, town or street office with its 9-digit code of GB/T 10114 (乡镇).
   */
  readonly township: {
    /** Name (名称). */
    readonly name: string;
    /**
     * All within this division, at every level below. A household, which belongs to one village at a time (户). Its name is that of its live head.
     */
    readonly households: {
      /** Number of all rows that meet the conditions, on all pages (总数). */
      readonly totalCount: number | null;
    };
    /** Counts over everything within this division on the date of the operation (统计). */
    readonly statistics: {
      /** Households (户数，户). */
      readonly households: number | null;
      /** Members of households (人口，人). */
      readonly people: number | null;
    };
  } | null;
};

/** Variables of HouseholdPeople. */
export type HouseholdPeopleQueryVariables = {
  /** Household number: H and 12 digits, for life, also after a move (户编号). */
  readonly code: string;
  /** Division code, 9 digits, GB/T 10114 (乡级行政区划代码). */
  readonly township: string;
};

/**
 * The people of a household
 * 一户的人员
 * Telephone and identity numbers stay masked unless the caller's role has the right to them and the request names a
 * purpose. Beside them how many households and people a township has, and how many of them the caller may see.
 */
export const HouseholdPeopleDocument: TypedDocument<HouseholdPeopleQuery, HouseholdPeopleQueryVariables> = `query HouseholdPeople($code: String!, $township: String!) {
  household(code: $code) {
    code
    name
    phone
    members(first: 20) {
      totalCount
      nodes {
        name
        relation
        identityNumber
      }
    }
  }
  township(code: $township) {
    name
    households {
      totalCount
    }
    statistics {
      households
      people
    }
  }
}`;
