import type { HouseholdStatus, HouseholdWhere } from '@county-graph/sdk/operations';
import type { Label } from '../labels/labels.ts';
import type { AtRisk } from './households.ts';

/** A reason why a household may fall into poverty, or back into it. */
interface Risk {
  /** What the server is asked for. */
  readonly where: HouseholdWhere;
  /** Whether it holds of a household: the same, told of one row. */
  holds(household: AtRisk): boolean;
  readonly label: Label;
}

/** Support goes on for these: a household that is registered poor keeps a helper, and those watched need one. */
const SUPPORTED: readonly HouseholdStatus[] = [
  'REGISTERED_POOR',
  'SUPPORTED_AFTER_LIFTING',
  'MONITORED_MARGINAL',
  'MONITORED_SUDDEN_HARDSHIP',
  'MONITORED_UNSTABLE',
];

const monitored = (status: HouseholdStatus, en: string, zh: string): Risk => ({
  where: { status: { eq: status } },
  holds: (household) => household.status === status,
  label: { en, zh },
});

type Guarantee = `${'food' | 'clothing' | 'schooling' | 'medical' | 'housing'}Guarantee`;

const unmet = (guarantee: Guarantee, en: string, zh: string): Risk => ({
  where: { [guarantee]: { eq: 'UNMET' } },
  holds: (household) => household[guarantee] === 'UNMET',
  label: { en, zh },
});

/** All reasons: the monitored statuses, the two no-worries and three guarantees with safe water, power, and who helps. */
export const RISKS: readonly Risk[] = [
  monitored('MONITORED_UNSTABLE', 'monitored as unstable', '脱贫不稳定户'),
  monitored('MONITORED_MARGINAL', 'monitored as marginal', '边缘易致贫户'),
  monitored('MONITORED_SUDDEN_HARDSHIP', 'monitored for sudden hardship', '突发严重困难户'),
  unmet('foodGuarantee', 'food not assured', '吃未达标'),
  unmet('clothingGuarantee', 'clothing not assured', '穿未达标'),
  unmet('schoolingGuarantee', 'schooling not assured', '义务教育未达标'),
  unmet('medicalGuarantee', 'medical care not assured', '基本医疗未达标'),
  unmet('housingGuarantee', 'housing unsafe', '住房安全未达标'),
  {
    where: { or: [{ waterGuarantee: { eq: 'UNMET' } }, { water: { eq: 'NONE_SAFE' } }] },
    holds: ({ waterGuarantee, water }) => waterGuarantee === 'UNMET' || water === 'NONE_SAFE',
    label: { en: 'water unsafe', zh: '饮水安全未达标' },
  },
  {
    where: { hasPower: { eq: false } },
    holds: ({ hasPower }) => hasPower === false,
    label: { en: 'no mains electricity', zh: '未通生活用电' },
  },
  {
    where: { status: { in: SUPPORTED }, pairings: { none: {} } },
    holds: ({ status, pairings }) =>
      SUPPORTED.some((supported) => supported === status) && pairings.nodes.length === 0,
    label: { en: 'no helper', zh: '无帮扶干部' },
  },
];
