import type { Act } from '../../write/act.js';
import { changeInput, dateField, listField, newInput, rowField } from '../../write/input.js';
import { changing, making } from '../../write/mutation.js';
import { Cadre } from '../command/cadre.js';
import { checkDay, checkFollows, isLive } from '../days.js';
import { Village } from '../divisions/village.js';
import { checkLinks } from '../links.js';
import { RULES } from '../rules.js';
import { Household } from './household.js';
import { HouseholdMember } from './household-member.js';
import { FIRST_STATUSES, STATUS_TRANSITIONS } from './household-rules.js';
import { memberInput } from './member-mutations.js';
import { checkPerson } from './member-rules.js';
import { HouseholdStatus } from './terms.js';

const MOST_MEMBERS = 30;

const CIRCUMSTANCES = [
  'mainCause',
  'otherCauses',
  'phone',
  'residence',
  'housingArea',
  'housingStructure',
  'water',
  'hasPower',
  'foodGuarantee',
  'clothingGuarantee',
  'schoolingGuarantee',
  'medicalGuarantee',
  'housingGuarantee',
  'waterGuarantee',
  'hamlet',
] as const;

const registerHouseholdInput = newInput(
  'RegisterHouseholdInput',
  Household,
  ['code', 'registeredOn', 'status', 'village', ...CIRCUMSTANCES],
  {
    also: {
      approver: {
        ...rowField(() => Cadre, 'Cadre who approved the status, when it is registered poor (批准人).'),
        nullable: true,
      },
      members: listField(
        () => memberInput(),
        'All members, 1 to 30; one of them is the head (全体成员，1–30 人).',
        MOST_MEMBERS,
      ),
    },
  },
);

making('registerHousehold', Household, {
  description: 'Enters a household into the register, with all who live in it (登记户).',
  input: registerHouseholdInput,
  async perform(act, input) {
    checkDay(act, input.registeredOn, 'input.registeredOn');
    if (!FIRST_STATUSES.includes(input.status)) act.violates(RULES.STATUS_TRANSITION, 'input.status');
    await checkApprover(act, input.registeredOn);
    if (input.status === HouseholdStatus.REGISTERED_POOR) {
      if (typeof act.values.approver !== 'number') act.violates(RULES.APPROVER_MISSING, 'input.approver');
      act.warns(RULES.HELPER_MISSING, 'input.status');
    }
    const end = await checkLinks(act, Household, input.registeredOn);
    const { members, approver, ...values } = act.values;
    act.notes.approver = approver;
    const village = await act.em.findOneOrFail(Village, { id: Number(values.village) });
    const household = act.make(Household, village.code, {
      ...values,
      validFrom: input.registeredOn,
      validTo: end,
    });
    act.startDated(household, 'status', input.status, input.registeredOn, end);
    for (const [index, member] of input.members.entries()) {
      checkPerson(act, member, `input.members.${index}`);
      if (member.birthDate > input.registeredOn)
        act.violates(RULES.BORN_AFTER, `input.members.${index}.birthDate`);
      const stored = Array.isArray(members) ? members[index] : {};
      act.make(HouseholdMember, village.code, {
        ...stored,
        household,
        validFrom: input.registeredOn,
        validTo: end,
      });
    }
    return household;
  },
});

const correctHouseholdInput = changeInput('CorrectHouseholdInput', Household, CIRCUMSTANCES);

changing('correctHousehold', Household, {
  description:
    'Corrects how a household lives and why it was poor; status, village and members have mutations of their own (更正户信息).',
  input: correctHouseholdInput,
  async perform(act, household) {
    act.assign(household);
    return household;
  },
});

const transitions = Object.entries(STATUS_TRANSITIONS)
  .map(([from, to]) => `${from} → ${to.join(', ')}`)
  .join('; ');

const changeHouseholdStatusInput = newInput('ChangeHouseholdStatusInput', Household, ['status'], {
  also: {
    on: dateField(
      'Day from which the status holds, after that of the present one and not in the future (生效日期).',
    ),
    approver: rowField(() => Cadre, 'Cadre who approved it (批准人).'),
  },
});

changing('changeHouseholdStatus', Household, {
  description: `Gives a household another status from a day on, as somebody approved (变更户类型). What follows on what: ${transitions}.`,
  input: changeHouseholdStatusInput,
  async perform(act, household, { status, on }) {
    const present = await act.dated(household, 'status', on);
    const allowed = STATUS_TRANSITIONS[present?.value as HouseholdStatus] ?? [];
    if (!allowed.includes(status)) act.violates(RULES.STATUS_TRANSITION, 'input.status');
    checkFollows(act, on, present?.validFrom, 'input.on');
    await checkApprover(act, on);
    if (status === HouseholdStatus.REGISTERED_POOR && !(await hasHelper(act, household)))
      act.violates(RULES.PAIRING_REQUIRED, 'input.status');
    if (act.violations.length === 0) await act.setDated(household, 'status', status, on);
    act.notes.approver = act.values.approver;
    return household;
  },
});

/** Who approved was in office on the day. */
async function checkApprover(act: Act, on: string): Promise<void> {
  const { approver } = act.values;
  if (typeof approver !== 'number') return;
  const cadre = await act.load(Cadre, approver);
  if (!isLive(cadre, on)) act.violates(RULES.LINK_NOT_LIVE, 'input.approver');
}

/** Rule 7, of a household that is to be registered poor. */
async function hasHelper(act: Act, household: Household): Promise<boolean> {
  const [found] = await act.ask<{ helped: boolean }>(
    `select access.has_live_links('public.pairing'::regclass, 'household_id', $1, $2::date) as helped`,
    [household.id, act.date],
  );
  return found?.helped ?? false;
}
