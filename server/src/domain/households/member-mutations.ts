import { divisionOf } from '../../write/act.js';
import { changeInput, dateField, newInput, rangeRule, rowField } from '../../write/input.js';
import { changing, making } from '../../write/mutation.js';
import { checkDay, checkEnd, isLive } from '../days.js';
import { checkLinks } from '../links.js';
import { RULES } from '../rules.js';
import { Household } from './household.js';
import { HouseholdMember } from './household-member.js';
import { checkPerson, IDENTITY_NUMBER_RULES } from './member-rules.js';
import { RelationToHead } from './terms.js';

const PERSON = ['name', 'sex', 'birthDate', 'identityNumber'] as const;
const CONDITION = [
  'schooling',
  'atSchool',
  'health',
  'diagnosis',
  'labourAbility',
  'medicallyInsured',
  'work',
  'monthsWorked',
] as const;
const rules = { identityNumber: IDENTITY_NUMBER_RULES, monthsWorked: [rangeRule(0, 12)] };

/** A member as it is entered with its household. */
export const memberInput = newInput(
  'HouseholdMemberInput',
  HouseholdMember,
  [...PERSON, 'relation', ...CONDITION],
  { rules },
);

const addHouseholdMemberInput = newInput(
  'AddHouseholdMemberInput',
  HouseholdMember,
  ['household', ...PERSON, 'relation', ...CONDITION, 'validFrom'],
  { rules },
);

making('addHouseholdMember', HouseholdMember, {
  description:
    'Enters a person who joins a household: by birth, marriage, return or otherwise (增加家庭成员).',
  input: addHouseholdMemberInput,
  async perform(act, input) {
    checkDay(act, input.validFrom, 'input.validFrom');
    checkPerson(act, input, 'input');
    if (input.birthDate > input.validFrom) act.violates(RULES.BORN_AFTER, 'input.birthDate');
    const end = await checkLinks(act, HouseholdMember, input.validFrom);
    const household = await act.em.findOneOrFail(Household, { id: Number(act.values.household) });
    return act.make(HouseholdMember, divisionOf(household), { ...act.values, validTo: end });
  },
});

const correctHouseholdMemberInput = changeInput(
  'CorrectHouseholdMemberInput',
  HouseholdMember,
  [...PERSON, ...CONDITION],
  { rules },
);

changing('correctHouseholdMember', HouseholdMember, {
  description: 'Corrects what is known of a member; who is head has a mutation of its own (更正成员信息).',
  input: correctHouseholdMemberInput,
  async perform(act, member, input) {
    const { identityNumber } = input;
    const ofNumber = input.sex !== undefined || input.birthDate !== undefined;
    if (ofNumber && !identityNumber) act.violates(RULES.IDENTITY_NUMBER_WITH, 'input.identityNumber');
    const sex = input.sex ?? member.sex;
    const birthDate = input.birthDate ?? member.birthDate;
    checkPerson(act, { identityNumber, sex, birthDate }, 'input');
    if (birthDate > member.validFrom) act.violates(RULES.BORN_AFTER, 'input.birthDate');
    act.assign(member);
    return member;
  },
});

const endHouseholdMemberInput = changeInput('EndHouseholdMemberInput', HouseholdMember, [], {
  also: {
    on: dateField('First day on which the person is no longer a member (减少日期).'),
    newHead: {
      ...rowField(() => HouseholdMember, 'Member of the same household who is head from then on (新户主).'),
      nullable: true,
    },
  },
});

changing('endHouseholdMember', HouseholdMember, {
  description:
    'Ends a membership, as somebody moved out or died; when it is the head’s, names the member who is head from that day on (减少家庭成员).',
  input: endHouseholdMemberInput,
  async perform(act, member, { on }) {
    checkEnd(act, member, on, 'input.on');
    if (act.violations.length > 0) return member;
    act.assign(member, { validTo: on });
    if (act.values.newHead === undefined || act.values.newHead === null) return member;
    const heir = await act.load(HouseholdMember, Number(act.values.newHead));
    if (heir.household.id !== member.household.id || heir === member || !isLive(heir, on))
      act.violates(RULES.HEAD_ELSEWHERE, 'input.newHead');
    else act.succeed(heir, on, { relation: RelationToHead.HEAD });
    return member;
  },
});
