import { API_TOKEN } from '../../access/principal.js';
import { SUBJECTS } from '../../access/role.js';
import { DIVISION_CODE_FORM } from '../../model/division-code.js';
import type { Act } from '../../write/act.js';
import { changeInput, dateField, newInput, textField } from '../../write/input.js';
import { changing, making } from '../../write/mutation.js';
import { checkDay } from '../days.js';
import { checkLinks } from '../links.js';
import { RULES } from '../rules.js';
import { Grant } from './grant.js';
import { areOnePerson, tokenOf } from './persons.js';

const grantInput = newInput(
  'GrantRoleInput',
  Grant,
  ['role', 'principal', 'cadre', 'department', 'team', 'validFrom', 'validTo'],
  {
    also: {
      division: textField(
        'Code of the division that it is for, with all that lies within: 6, 9 or 12 digits (授权范围代码).',
        DIVISION_CODE_FORM,
      ),
    },
  },
);

async function hasToken(act: Act, principal: string): Promise<boolean> {
  const [found] = await act.ask<{ there: boolean }>('select access.has_api_token($1) as there', [
    tokenOf(principal) ?? null,
  ]);
  return found?.there ?? false;
}

making('grantRole', Grant, {
  description:
    'Lets somebody see and do what a role may, in a division and for a while; never oneself (授权).',
  linksUnseen: true,
  input: grantInput,
  async perform(act, { role, principal, division, validFrom, validTo }) {
    checkDay(act, validFrom, 'input.validFrom');
    if (validTo && validTo <= validFrom) act.violates(RULES.DATE_NOT_AFTER, 'input.validTo');
    if (await areOnePerson(act, principal, act.rights.principal.id))
      act.violates(RULES.GRANT_TO_ONESELF, 'input.principal');
    // Numbers of tokens can be guessed: what is granted to one that is made later would be granted by its maker.
    if (principal.startsWith(API_TOKEN) && !(await hasToken(act, principal)))
      act.violates(RULES.TOKEN_UNKNOWN, 'input.principal');
    for (const subject of ['cadre', 'department', 'team'] as const) {
      const isNamed = typeof act.values[subject] === 'number';
      if (isNamed !== (SUBJECTS[role] === subject)) act.violates(RULES.GRANT_SUBJECT, `input.${subject}`);
    }
    const known = await act.ask(
      'select from county where code = $1 union all select from township where code = $1 union all select from village where code = $1',
      [division],
    );
    if (known.length === 0) act.violates(RULES.DIVISION_UNKNOWN, 'input.division');
    await checkLinks(act, Grant, validFrom);
    return act.make(Grant, division, act.values);
  },
});

const endGrantInput = changeInput('EndGrantInput', Grant, [], {
  also: { on: dateField('First day on which it no longer counts, not in the future (终止日期).') },
});

changing('endGrant', Grant, {
  description: 'Withdraws a grant: it counts no more from the next request on (撤销授权).',
  input: endGrantInput,
  async perform(act, grant, { on }) {
    checkDay(act, on, 'input.on');
    // One that was given by mistake is withdrawn on the day from which it counts.
    if (on < grant.validFrom) act.violates(RULES.DATE_NOT_AFTER, 'input.on');
    if (grant.validTo && grant.validTo <= act.date) act.violates(RULES.ALREADY_ENDED);
    if (act.violations.length === 0) act.assign(grant, { validTo: on });
    return grant;
  },
});
