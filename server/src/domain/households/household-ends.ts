import { GraphError } from '../../errors.js';
import { nouns } from '../../model/registry.js';
import type { Act } from '../../write/act.js';
import { divisionOf } from '../../write/act.js';
import { changeInput, dateField, listField, newInput, rowField, textField } from '../../write/input.js';
import { changing } from '../../write/mutation.js';
import { checkEnd, checkFollows, earliest, isLive } from '../days.js';
import { Village } from '../divisions/village.js';
import { BenefitLink } from '../industry/benefit-link.js';
import { checkLinks } from '../links.js';
import { RULES } from '../rules.js';
import { BankAccount } from './bank-account.js';
import { Household } from './household.js';
import { HouseholdMember } from './household-member.js';
import { carryOn } from './household-succession.js';
import { RelationToHead } from './terms.js';

const MOST_MEMBERS = 30;
const WHY = 'Why, in words that name no person (原因).';

const closeHouseholdInput = changeInput('CloseHouseholdInput', Household, [], {
  also: {
    on: dateField('First day on which it is no longer in the register, not in the future (销户日期).'),
    reason: textField(WHY),
  },
});

changing('closeHousehold', Household, {
  description:
    'Ends a household, as all have died or moved away, with its members, accounts, helpers, ties of benefit and memberships (销户).',
  input: closeHouseholdInput,
  async perform(act, household, { on }) {
    checkEnd(act, household, on, 'input.on');
    if (act.violations.length > 0) return household;
    const until = household.validTo ?? null;
    act.assign(household, { validTo: on });
    await carryOn(act, { household, until }, undefined, on, 'input.on');
    act.notes.reason = act.values.reason;
    return household;
  },
});

const moveHouseholdInput = newInput('MoveHouseholdInput', Household, ['village', 'hamlet'], {
  also: {
    on: dateField('Day from which it belongs to the other village, not in the future (迁入日期).'),
  },
});

changing('moveHousehold', Household, {
  description:
    'Lets a household belong to another village from a day on, under its number: members, income, accounts, helpers, ties of benefit and ' +
    'open requests go with it; groups of ten are left, since they are of neighbours. Both villages are the caller’s to write (户迁移).',
  input: moveHouseholdInput,
  async perform(act, household, { on }) {
    checkEnd(act, household, on, 'input.on');
    if (act.values.village === household.village.id) act.violates(RULES.HOUSEHOLD_THERE, 'input.village');
    const status = await act.dated(household, 'status', on);
    checkFollows(act, on, status?.validFrom, 'input.on');
    const villageEnd = await checkLinks(act, Household, on);
    if (act.violations.length > 0) return household;
    const former = await act.em.findOneOrFail(Village, { id: household.village.id });
    const village = await act.em.findOneOrFail(Village, { id: Number(act.values.village) });
    const until = household.validTo ?? null;
    // What was to end with its village goes on with the other one.
    const validTo = until === (former.validTo ?? null) ? villageEnd : earliest(until, villageEnd);
    const { hamlet = null } = act.values;
    const moved = act.succeed(household, on, { village, hamlet, validTo }, village.code);
    await carryOn(act, { household, until }, moved, on, 'input.on');
    return moved;
  },
});

const mergedMemberInput = newInput('MergedMemberInput', HouseholdMember, ['relation'], {
  also: { member: rowField(() => HouseholdMember, 'Live member of the household that ends (成员).') },
});

const mergeHouseholdsInput = changeInput('MergeHouseholdsInput', Household, [], {
  also: {
    into: rowField(() => Household, 'Household that goes on (并入户).'),
    on: dateField('Day from which they are one household, not in the future (并户日期).'),
    reason: textField(WHY),
    relations: {
      ...listField(
        () => mergedMemberInput(),
        'What members are to the head of the household that goes on; who is not named is an other relation (与并入户户主关系).',
        MOST_MEMBERS,
      ),
      nullable: true,
    },
  },
});

changing('mergeHouseholds', Household, {
  description:
    'Ends a household whose people go on as members of another one: accounts and ties of benefit go with them; helpers, groups and ' +
    'income stay those of the household that ends (并户).',
  input: mergeHouseholdsInput,
  async perform(act, household, { on }) {
    checkEnd(act, household, on, 'input.on');
    if (act.values.into === household.id) act.violates(RULES.MERGED_INTO_ITSELF, 'input.into');
    const heir = await act.load(Household, Number(act.values.into));
    await requireWritable(act, heir);
    if (!isLive(heir, on)) act.violates(RULES.LINK_NOT_LIVE, 'input.into');
    const members = await act.em.find(HouseholdMember, { household: household.id });
    const staying = members.filter((member) => isLive(member, on));
    const relations = relationsIn(act.values.relations);
    if ([...relations.keys()].some((key) => staying.every(({ id }) => id !== key)))
      act.violates(RULES.MEMBER_ELSEWHERE, 'input.relations');
    if (act.violations.length > 0) return household;
    const until = household.validTo ?? null;
    for (const member of staying) {
      const relation = relations.get(member.id) ?? RelationToHead.OTHER;
      const end = member.validTo === until ? heir.validTo : earliest(member.validTo, heir.validTo);
      act.succeed(member, on, { household: heir, relation, validTo: end }, divisionOf(heir));
    }
    act.assign(household, { validTo: on });
    await carryOn(act, { household, until }, undefined, on, 'input.on', {
      heir,
      of: [BankAccount, BenefitLink].map((cls) => nouns.of(cls)),
    });
    act.notes.reason = act.values.reason;
    act.notes.into = heir.id;
    return household;
  },
});

/** What comes into a household is written there, though the household itself stays as it is. */
async function requireWritable(act: Act, household: Household): Promise<void> {
  const [found] = await act.ask<{ may: boolean }>(`select access.may_write('households', $1, $2) as may`, [
    divisionOf(household),
    household.id,
  ]);
  if (!found?.may)
    throw new GraphError('FORBIDDEN', 'No role of the caller allows to write that household.', 'input.into');
}

/** Relations to the head by the keys of the members. */
function relationsIn(given: unknown): ReadonlyMap<number, RelationToHead> {
  const items: { member?: number; relation?: RelationToHead }[] = Array.isArray(given) ? given : [];
  return new Map(
    items.flatMap(({ member, relation }) => (member && relation ? [[member, relation] as const] : [])),
  );
}
