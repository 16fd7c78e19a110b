import { BenefitLinkMode } from '../../domain/industry/benefit-link.js';
import type { Random } from '../random.js';
import type { Rows } from '../rows.js';

const { SHARE_DIVIDEND, ORDER, LABOUR, LAND_TRANSFER, TRUSTEESHIP } = BenefitLinkMode;

/** Yearly sums in yuan. */
const AMOUNTS: Record<BenefitLinkMode, readonly [low: number, high: number]> = {
  [SHARE_DIVIDEND]: [300, 1_200],
  [ORDER]: [800, 9_000],
  [LABOUR]: [2_000, 24_000],
  [LAND_TRANSFER]: [150, 2_400],
  [TRUSTEESHIP]: [500, 3_000],
};

const TERMS: Record<BenefitLinkMode, readonly string[]> = {
  [SHARE_DIVIDEND]: ['（演示）入股资金三年，每年按股分红。', '（演示）保底分红 6%，另按盈利二次分红。'],
  [ORDER]: ['（演示）按保护价收购，多产多收。', '（演示）公司供苗，秋后按订单收购。'],
  [LABOUR]: ['（演示）优先用工，按日结算。', '（演示）全年务工不少于六个月。'],
  [LAND_TRANSFER]: ['（演示）流转林地，租期十年。', '（演示）流转稻田，租金一年一付。'],
  [TRUSTEESHIP]: ['（演示）代养代种，收益按比例返还。', '（演示）托管三年，本金退还。'],
};

/** What people really type into free text: all that an encoder could get wrong. */
const AWKWARD = [
  '（演示）合同写明"保底分红"与\'二次分红\'。',
  '（演示）附件：D:\\合同\\2018\\入股.doc',
  '（演示）第一条 供苗；\n第二条 收购；\r\n第三条 结算。\t以上',
  '（演示）收成好🌾🍊，大家笑👨‍👩‍👧',
  '（演示）经办人名用字：𬭎、𠅤、𱍐。',
  '（演示）<b>不是标签</b> & {"不是": "JSON"} $1 %s --',
];

/** Two contracts in five name no sum; one in three has terms. */
export function contract(
  random: Random,
  mode: BenefitLinkMode,
): Pick<Rows['BenefitLink'], 'contractAmount' | 'contractTerms'> {
  const [low, high] = AMOUNTS[mode];
  const contractAmount = random.chance(0.6) ? random.between(low * 100, high * 100) : null;
  if (!random.chance(0.33)) return { contractAmount, contractTerms: null };
  return { contractAmount, contractTerms: random.pick(random.chance(0.04) ? AWKWARD : TERMS[mode]) };
}
