import type { Day } from '../calendar.js';

/** Why a household counts: the parts that a village's plan is made of. */
export type HomeKind = 'RELOCATED' | 'DIVIDEND' | 'OTHER_POOR' | 'ORDINARY';

/** A stored household, as what is built on it needs it. */
export interface Home {
  readonly id: number;
  readonly kind: HomeKind;
  readonly from: Day;
  /** The day on which it ends. */
  readonly to: Day;
  /** Members on the reference date. */
  readonly size: number;
}

export const isPoor = (kind: HomeKind): boolean => kind !== 'ORDINARY';
