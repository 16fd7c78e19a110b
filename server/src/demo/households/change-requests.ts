import { CadreRank } from '../../domain/command/cadre.js';
import { ChangeRequestKind, ChangeRequestState } from '../../domain/households/change-request.js';
import { dayOf, iso, REFERENCE_DAY } from '../calendar.js';
import type { StoredCadre } from '../command/cadres.js';
import { Random } from '../random.js';
import type { RowSink } from '../rows.js';
import { type Home, isPoor } from './home.js';

const { DRAFT, SUBMITTED, VALIDATED, RETURNED, APPLIED } = ChangeRequestState;

const STATES: readonly (readonly [ChangeRequestState, number])[] = [
  [DRAFT, 2],
  [SUBMITTED, 3],
  [VALIDATED, 2],
  [RETURNED, 2],
  [APPLIED, 6],
];

const PROPOSALS: Record<ChangeRequestKind, string> = {
  [ChangeRequestKind.STATUS]: '（演示）户类型由“建档立卡贫困户”变更为“已脱贫”。',
  [ChangeRequestKind.MEMBER_JOINS]: '（演示）新增家庭成员一人，新生儿。',
  [ChangeRequestKind.MEMBER_LEAVES]: '（演示）减少家庭成员一人，婚嫁迁出。',
  [ChangeRequestKind.MEMBER_DETAILS]: '（演示）更正一名成员的文化程度。',
  [ChangeRequestKind.LIVING_CONDITIONS]: '（演示）饮水来源变更为自来水。',
  [ChangeRequestKind.CONTACT]: '（演示）更换联系电话。',
  [ChangeRequestKind.BANK_ACCOUNT]: '（演示）更换一卡通账户。',
  [ChangeRequestKind.OTHER]: '（演示）补充登记说明。',
};

const REASONS = ['（演示）入户走访时核实。', '（演示）户主本人申请。', '（演示）动态调整。'];
const RETURNS = ['（演示）缺少佐证材料，退回补充。', '（演示）与公安比对不一致，请核实。'];
const CONSENTS = ['（演示）情况属实。', '（演示）同意。'];

const REQUESTS_BEGIN = dayOf('2017-01-01');
/** Days from one step to the next. */
const STEP = { from: 0, to: 21 } as const;

/** Share of the households that somebody proposed a change for. */
const share = (home: Home): number => (isPoor(home.kind) ? 1 / 25 : 1 / 120);

/**
 * Stores change requests of a village, in every state: proposed by a cadre of the village or one who helps there,
 * decided by the township official who answers for it.
 */
export function storeChangeRequests(
  sink: RowSink,
  code: string,
  homes: readonly Home[],
  helpers: readonly StoredCadre[],
  validator: StoredCadre,
): void {
  const random = new Random('change requests', code);
  const proposers = helpers.filter(({ rank }) => rank !== CadreRank.TOWNSHIP);
  for (const home of homes) {
    if (home.to <= REFERENCE_DAY || !random.chance(share(home))) continue;
    const proposer = random.pick(proposers);
    const step = (day: number): number => Math.min(REFERENCE_DAY, day + random.between(STEP.from, STEP.to));
    const state = random.weighted(STATES);
    const kind = random.pick(Object.values(ChangeRequestKind));
    const drafted = random.between(Math.max(home.from, proposer.from, REQUESTS_BEGIN), REFERENCE_DAY);
    const submitted = step(drafted);
    const decided = step(submitted);
    const isDecided = state !== DRAFT && state !== SUBMITTED;
    sink.add('ChangeRequest', {
      kind,
      state,
      proposal: PROPOSALS[kind],
      proposalReason: random.chance(0.8) ? random.pick(REASONS) : null,
      decisionReason: decisionReason(random, state),
      draftedOn: iso(drafted),
      submittedOn: state === DRAFT ? null : iso(submitted),
      decidedOn: isDecided ? iso(decided) : null,
      household: home.id,
      proposer: proposer.id,
      validator: isDecided ? validator.id : null,
      divisionCode: code,
    });
  }
}

function decisionReason(random: Random, state: ChangeRequestState): string | null {
  if (state === RETURNED) return random.pick(RETURNS);
  if (state === DRAFT || state === SUBMITTED) return null;
  return random.chance(0.5) ? random.pick(CONSENTS) : null;
}
