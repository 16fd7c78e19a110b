// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { Fen } from '../schema-types.js';

/** Result of IncomeLevels: Income in a division in one year. */
export type IncomeLevelsQuery = {
  /** Income of a household in one calendar year, in fen (家庭年收入，分). */
  readonly householdIncomes: {
    /** Numbers over all rows that meet the conditions, on all pages (汇总). */
    readonly aggregate: {
      /** Number of rows (数量). */
      readonly count: number | null;
      /** Mean over the rows that have a value, in the unit of the field (平均). */
      readonly avg: {
        /** Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分). */
        readonly net: number | null;
        /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
        readonly netPerPerson: number | null;
      };
      /** Smallest value (最小). */
      readonly min: {
        /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
        readonly netPerPerson: Fen | null;
      };
      /** Largest value (最大). */
      readonly max: {
        /** Net income a person in fen, the fraction of a fen cut off (人均纯收入，分). */
        readonly netPerPerson: Fen | null;
      };
      /** Sum over the rows that have a value; null when none has (合计). */
      readonly sum: {
        /** Wages, in fen (工资性收入，分). */
        readonly wages: Fen | null;
        /** Receipts of production and trade, in fen (生产经营性收入，分). */
        readonly production: Fen | null;
        /** Costs of production and trade, in fen (生产经营性支出，分). */
        readonly productionCosts: Fen | null;
        /** Income from property, in fen (财产性收入，分). */
        readonly property: Fen | null;
        /** Transfers, in fen (转移性收入，分). */
        readonly transfers: Fen | null;
        /** Net income in fen: wages + production + property + transfers − production costs (家庭纯收入，分). */
        readonly net: Fen | null;
      };
    };
  };
};

/** Variables of IncomeLevels. */
export type IncomeLevelsQueryVariables = {
  /** Statistical division code, 12 digits (统计用区划代码). Starts with (以此开头). */
  readonly division: string;
  /** Calendar year (年份). Equal to (等于). */
  readonly year: number;
};

/**
 * Income in a division in one year
 * 某区划某年的家庭收入
 * Mean, lowest and highest net income a person, and the sums by source, over the households of a division.
 * $division is the beginning of a division code: county, township or village. Money is in fen.
 */
export const IncomeLevelsDocument: TypedDocument<IncomeLevelsQuery, IncomeLevelsQueryVariables> = `query IncomeLevels($division: String!, $year: Int!) {
  householdIncomes(
    first: 1
    where: {year: {eq: $year}, household: {village: {code: {startsWith: $division}}}}
  ) {
    aggregate {
      count
      avg {
        net
        netPerPerson
      }
      min {
        netPerPerson
      }
      max {
        netPerPerson
      }
      sum {
        wages
        production
        productionCosts
        property
        transfers
        net
      }
    }
  }
}`;
