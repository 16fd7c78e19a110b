import { isCalendarDate } from '../../model/calendar-date.js';
import { nouns } from '../../model/registry.js';
import type { Act } from '../../write/act.js';
import { valueRule } from '../../write/input.js';
import { rowRule } from '../../write/row-rules.js';
import { RULES } from '../rules.js';
import { Household } from './household.js';
import { HouseholdMember } from './household-member.js';
import { birthDateIn, checkCharacter, hasKnownArea, isMaleIn } from './identity-number.js';
import { Sex } from './terms.js';

const isNumber = (value: unknown): value is string => typeof value === 'string' && value.length === 18;

/** Rules on the number alone; whose it is, is compared by `checkPerson`. */
export const IDENTITY_NUMBER_RULES = [
  valueRule(
    RULES.IDENTITY_NUMBER_CHECK_DIGIT,
    (value) => isNumber(value) && value.endsWith(checkCharacter(value)),
  ),
  valueRule(RULES.IDENTITY_NUMBER_DATE, (value) => isNumber(value) && isCalendarDate(birthDateIn(value))),
];

interface Person {
  readonly identityNumber?: string | null | undefined;
  readonly sex?: Sex | null | undefined;
  readonly birthDate?: string | null | undefined;
}

/** Rule 1: what an identity number says of its person. */
export function checkPerson(act: Act, { identityNumber, sex, birthDate }: Person, path: string): void {
  if (!identityNumber) return;
  if (sex && isMaleIn(identityNumber) !== (sex === Sex.MALE))
    act.violates(RULES.IDENTITY_NUMBER_SEX, `${path}.identityNumber`);
  if (birthDate && birthDateIn(identityNumber) !== birthDate)
    act.violates(RULES.IDENTITY_NUMBER_BIRTH_DATE, `${path}.identityNumber`);
  if (!hasKnownArea(identityNumber)) act.warns(RULES.IDENTITY_NUMBER_AREA, `${path}.identityNumber`);
}

/** Rule 2: at any time a household with members has one head, who is one of them. */
rowRule(HouseholdMember, ['household', 'relation', 'validFrom', 'validTo'], async (act, changes) => {
  const households = [...new Set(changes.flatMap(({ household }) => household ?? []))];
  await act.lock(nouns.of(Household), households);
  const broken = await act.ask(
    `select from household h where h.id = any ($1::int[]) and h.valid_from <= $2::date and (h.valid_to is null or h.valid_to > $2::date)
       and (select count(*) from household_member m where m.household_id = h.id and m.relation = 'HEAD'
         and m.valid_from <= $2::date and (m.valid_to is null or m.valid_to > $2::date)) <> 1
     union all
     select from household_member a join household_member b on a.household_id = b.household_id and a.id < b.id
     where a.household_id = any ($1::int[]) and a.relation = 'HEAD' and b.relation = 'HEAD'
       and (a.valid_to is null or b.valid_from < a.valid_to) and (b.valid_to is null or a.valid_from < b.valid_to)`,
    [households, act.date],
  );
  if (broken.length > 0) act.violates(RULES.ONE_HEAD, 'input');
});

/** Rules 2 and 17: a person is in one household at a time; who is in another is not told. */
rowRule(HouseholdMember, ['household', 'identityNumber', 'validFrom', 'validTo'], async (act, changes) => {
  const keys = [...new Set(changes.map(({ row }) => row))].sort((a, b) => a - b);
  const found = new Set<string | null | undefined>();
  for (const key of keys) {
    const [row] = await act.ask<{ person: string | null }>('select access.person_of_member($1) as person', [
      key,
    ]);
    found.add(row?.person);
  }
  // Told once, however many there are: how many of a list live elsewhere is nobody's to learn.
  if (found.has('elsewhere')) act.violates(RULES.PERSON_ELSEWHERE, 'input.identityNumber');
  if (found.has('twice')) act.violates(RULES.PERSON_TWICE, 'input.identityNumber');
});
