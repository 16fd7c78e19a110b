// Generated from schema/ by "pnpm generate". Do not edit.

import type { TypedDocument } from '../../document.js';
import type { CorrectHouseholdInput, Open, WaterSource } from '../schema-types.js';

/** Result of CorrectHousehold: Correct how a household lives. */
export type CorrectHouseholdMutation = {
  /**
   * Corrects how a household lives and why it was poor; status, village and members have mutations of their own (更正户信息).
   */
  readonly correctHousehold: {
    /**
     * The row as it is now, or on its last day when it has ended; null when the caller does not see it, and for a new row that was only validated.
     */
    readonly household: {
      /** Identifier for `node(id)`, stable for the life of the row (标识). */
      readonly id: string;
      /** Household number: H and 12 digits, for life, also after a move (户编号). */
      readonly code: string;
      /** Counts the changes of the row, from 1: a change names the version that it is made to (版本号). */
      readonly version: number;
      /** Floor area of the main house in square metres (住房面积，平方米). */
      readonly housingArea: number | null;
      /** Source of drinking water (饮水来源). */
      readonly water: Open<WaterSource> | null;
      /** Village that it belongs to (所属村). */
      readonly village: {
        /** Statistical division code, 12 digits (统计用区划代码). */
        readonly code: string;
        /** Name as the code list has it (名称). */
        readonly name: string;
      } | null;
    } | null;
    /** What is unusual about it (警告). */
    readonly warnings: ReadonlyArray<{
      /** Stable code of the rule (规则代码). */
      readonly code: string;
      /** Path of the input’s field (字段路径). */
      readonly argument: string | null;
      /** What is unusual, in English (英文说明). */
      readonly message: string;
      /** What is unusual, in Chinese (中文说明). */
      readonly messageZh: string;
    }>;
    /** It was done before under the same idempotency key, and not again (是否为重放). */
    readonly replayed: boolean;
  } | null;
};

/** Variables of CorrectHousehold. */
export type CorrectHouseholdMutationVariables = {
  /** Identifier for `node(id)`, stable for the life of the row (标识). */
  readonly id: string;
  /** Version that the change is made to: that of the row when it was read (所基于的版本号). */
  readonly version: number;
  /** What is to be (内容). */
  readonly input: CorrectHouseholdInput;
  /**
   * Made anew for each change, and repeated when it is tried again: it is done once, however often it is sent within 24 hours (幂等键).
   */
  readonly idempotencyKey?: string | null | undefined;
  /** Checks every rule and changes nothing (仅校验). */
  readonly validateOnly?: boolean | null | undefined;
};

/**
 * Correct how a household lives
 * 更正户信息
 * Another floor area, water or telephone for a household, as a township may. `version` is that of the row when it was read;
 * with `validateOnly` every rule is checked and nothing is changed. A key makes it safe to send the same change again.
 */
export const CorrectHouseholdDocument: TypedDocument<CorrectHouseholdMutation, CorrectHouseholdMutationVariables> = `mutation CorrectHousehold($id: ID!, $version: Int!, $input: CorrectHouseholdInput!, $idempotencyKey: String, $validateOnly: Boolean) {
  correctHousehold(
    id: $id
    version: $version
    input: $input
    idempotencyKey: $idempotencyKey
    validateOnly: $validateOnly
  ) {
    household {
      id
      code
      version
      housingArea
      water
      village {
        code
        name
      }
    }
    warnings {
      code
      argument
      message
      messageZh
    }
    replayed
  }
}`;
