import { changeInput, dateField, listField, newInput, rowField } from '../../write/input.js';
import { changing, making } from '../../write/mutation.js';
import { Cadre } from '../command/cadre.js';
import { checkDay, checkFollows } from '../days.js';
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
    const end = await checkLinks(act, Household, input.registeredOn);
    const { members, ...values } = act.values;
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
    if (act.violations.length === 0) await act.setDated(household, 'status', status, on);
    act.notes.approver = act.values.approver;
    return household;
  },
});
