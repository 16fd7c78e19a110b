import {
  GuaranteeState,
  HouseholdStatus,
  HousingStructure,
  ResidenceKind,
  WaterSource,
} from '../../domain/households/terms.js';
import type { Person } from '../people/people.js';
import { telephone } from '../people/telephone.js';
import type { Random } from '../random.js';
import type { Rows } from '../rows.js';

type Circumstances = Pick<
  Rows['Household'],
  | 'phone'
  | 'residence'
  | 'housingArea'
  | 'housingStructure'
  | 'water'
  | 'hasPower'
  | 'foodGuarantee'
  | 'clothingGuarantee'
  | 'schoolingGuarantee'
  | 'medicalGuarantee'
  | 'housingGuarantee'
  | 'waterGuarantee'
>;

const COMPULSORY_SCHOOLING = { from: 6, to: 15 };

/** How a household lives. Only one that is still registered poor lacks a guarantee. */
export function circumstances(
  random: Random,
  people: readonly Person[],
  relocated: boolean,
  status: HouseholdStatus | undefined,
): Circumstances {
  const stillPoor = status === HouseholdStatus.REGISTERED_POOR;
  const lacks = (probability: number): boolean => stillPoor && random.chance(probability);
  const state = (unmet: boolean) => (unmet ? GuaranteeState.UNMET : GuaranteeState.MET);
  const unsafeHouse = !relocated && lacks(0.15);
  const unsafeWater = !relocated && lacks(0.06);
  const pupils = people.some(({ age }) => age >= COMPULSORY_SCHOOLING.from && age <= COMPULSORY_SCHOOLING.to);
  return {
    phone: random.chance(0.92) ? telephone(random) : null,
    residence: relocated ? ResidenceKind.RELOCATED : ResidenceKind.ORIGINAL,
    // Relocation allows 20 square metres a person.
    housingArea: relocated ? Math.min(160, 20 * people.length) : random.between(45, stillPoor ? 130 : 220),
    housingStructure: relocated ? HousingStructure.REINFORCED_CONCRETE : structure(random),
    water: unsafeWater ? WaterSource.NONE_SAFE : relocated ? WaterSource.TAP : water(random),
    hasPower: relocated || !lacks(0.004),
    foodGuarantee: state(lacks(0.01)),
    clothingGuarantee: state(lacks(0.01)),
    schoolingGuarantee: pupils ? state(lacks(0.02)) : GuaranteeState.NOT_APPLICABLE,
    medicalGuarantee: state(lacks(0.03)),
    housingGuarantee: state(unsafeHouse),
    waterGuarantee: state(unsafeWater),
  };
}

const structure = (random: Random): HousingStructure =>
  random.weighted([
    [HousingStructure.TIMBER, 55],
    [HousingStructure.BRICK_TIMBER, 20],
    [HousingStructure.BRICK_CONCRETE, 22],
    [HousingStructure.REINFORCED_CONCRETE, 3],
  ]);

const water = (random: Random): WaterSource =>
  random.weighted([
    [WaterSource.TAP, 55],
    [WaterSource.SPRING, 35],
    [WaterSource.WELL, 10],
  ]);
