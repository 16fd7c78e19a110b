import { HouseholdStatus } from '../../domain/households/terms.js';
import type { Random } from '../random.js';
import type { Rows } from '../rows.js';

type Income = Pick<
  Rows['HouseholdIncome'],
  'year' | 'wages' | 'production' | 'property' | 'transfers' | 'productionCosts' | 'persons'
>;

/** Net income a person and year, in fen. The poverty line stood near 3,335 yuan in 2017. */
const NET = {
  poor: { low: 150_000, high: 330_000 },
  other: { low: 345_000, high: 1_100_000 },
} as const;

/** A year's income whose parts sum to a net that fits the status at its end; now and then the harvest failed. */
export function income(
  random: Random,
  year: number,
  persons: number,
  status: HouseholdStatus | undefined,
): Income {
  const { low, high } = status === HouseholdStatus.REGISTERED_POOR ? NET.poor : NET.other;
  const net = persons * random.between(low, high);
  const part = (from: number, to: number) => Math.floor((net * random.between(from, to)) / 100);
  const transfers = part(8, 25);
  const property = random.chance(0.3) ? part(1, 5) : 0;
  const productionCosts = part(5, 30);
  const productionNet = random.chance(0.02) ? -part(1, 4) : part(10, 40);
  const wages = net - transfers - property - productionNet;
  return {
    year,
    persons,
    wages,
    production: productionNet + productionCosts,
    property,
    transfers,
    productionCosts,
  };
}
