import { sealedPlace } from '../../access/encryption/encrypted-columns.js';
import { COUNTY_DIGITS } from '../../model/division-code.js';
import { nouns } from '../../model/registry.js';
import type { Act } from '../../write/act.js';
import { newInput, rowField, textField } from '../../write/input.js';
import { mutations } from '../../write/mutation.js';
import { BankAccount } from '../households/bank-account.js';
import { ChangeRequest } from '../households/change-request.js';
import { Household } from '../households/household.js';
import { HouseholdMember } from '../households/household-member.js';
import { checkCharacter } from '../households/identity-number.js';
import { BenefitLink } from '../industry/benefit-link.js';
import { RULES } from '../rules.js';
import { Proposal, ProposedAct } from './proposal.js';
import { proposing } from './proposing.js';

/** No place has this code: numbers that begin with it are those of erased persons, one for each. */
const NO_AREA = '000000';
const DIGITS = 17;

const eraseInput = newInput('ErasePersonInput', Proposal, [], {
  also: {
    member: rowField(() => HouseholdMember, 'Any membership of the person, of whatever time (成员).'),
    reason: textField('Why, in words that name no person (原因).'),
  },
});

proposing('erasePerson', {
  act: ProposedAct.ERASE_PERSON,
  description:
    'Anonymises a person everywhere: in all memberships, in history, kept answers and texts. Name, identity number, day of birth and diagnosis ' +
    'go, and with a head the telephone and the accounts of the household; counts stay true, and nothing brings it back (清除个人信息).',
  input: eraseInput,
  linksUnseen: true,
  division: async (act, { member }) => divisionOf(act, Number(member)),
  async perform(act, { member }, _input, proposal) {
    const key = Number(member);
    const place = sealedPlaceOfNumber();
    const county = (await divisionOf(act, key)).slice(0, COUNTY_DIGITS);
    const [person] = await act.following(county, () =>
      act.ask<{ number: string; first: number }>(
        `select m.identity_number as number, (select min(o.id) from household_member o where o.identity_number = m.identity_number)::int as first
           from household_member m where m.id = $1`,
        [key],
      ),
    );
    if (!person) throw new Error('The person is in no county.');
    const plain = act.cipher.open(place, person.number, key);
    if (plain.startsWith(NO_AREA)) return act.violates(RULES.ERASED_BEFORE, 'input.member');
    if (!proposal) return;
    const digits = NO_AREA + String(person.first).padStart(DIGITS - NO_AREA.length, '0');
    const sealed = act.cipher.seal(place, digits + checkCharacter(digits));
    await erase(act, proposal, plain, sealed);
  },
});

interface ErasedRow {
  readonly noun: string;
  readonly row_key: number;
  readonly version: number;
  readonly division: string;
  readonly household: number;
  readonly after: Readonly<Record<string, unknown>>;
}

/** Erases what was confirmed, and keeps that it was done to which rows. */
async function erase(act: Act, proposal: Proposal, plain: string, sealed: string): Promise<void> {
  // The database goes by the proposal as it is stored.
  await act.em.flush();
  const rows = await act.ask<ErasedRow>('select * from access.erase_person($1, $2, $3, $4::jsonb)', [
    proposal.id,
    plain,
    sealed,
    JSON.stringify(answering()),
  ]);
  for (const { noun: name, row_key: row, version, division, household, after } of rows) {
    const noun = nouns.named(name);
    if (noun) act.record({ noun, row, version, kind: 'ERASED', division, household, after, follows: true });
  }
}

/** Mutations that answer with rows about a person, by their names. */
function answering(): Record<string, string> {
  const about = new Set(
    [Household, HouseholdMember, BankAccount, ChangeRequest, BenefitLink].map((cls) => nouns.of(cls)),
  );
  return Object.fromEntries(
    mutations().flatMap(({ name, noun }) => (about.has(noun()) ? [[name, noun().name] as const] : [])),
  );
}

async function divisionOf(act: Act, member: number): Promise<string> {
  const [found] = await act.ask<{ code: string }>(
    `select access.division_of('public.household_member'::regclass, $1) as code`,
    [member],
  );
  return found?.code ?? '';
}

function sealedPlaceOfNumber(): string {
  const noun = nouns.of(HouseholdMember);
  const column = noun.columns.get('identityNumber');
  if (!column) throw new Error('Members have no identity number.');
  return sealedPlace(noun, column);
}
