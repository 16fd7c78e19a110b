import { nouns } from '../../model/registry.js';
import { rowRule } from '../../write/row-rules.js';
import { Household } from '../households/household.js';
import { lifecycle } from '../lifecycle.js';
import { RULES } from '../rules.js';
import { MutualGroup } from './mutual-group.js';
import { MutualGroupMember } from './mutual-group-member.js';

lifecycle(MutualGroup, {
  standsIn: ['village'],
  make: {
    verb: 'form',
    description: 'Forms a group of about ten households (组建十户一体).',
    names: ['code', 'kind', 'village', 'leader'],
  },
  correct: {
    verb: 'correct',
    description: 'Names another household to lead a group, or none (更换牵头户).',
    names: ['leader'],
  },
  end: { verb: 'dissolve', description: 'Ends a group that has no members any more (解散十户一体).' },
});

lifecycle(MutualGroupMember, {
  standsIn: ['household'],
  make: {
    verb: 'add',
    description: 'Lets a household join a group (加入十户一体).',
    names: ['group', 'household'],
  },
  end: { verb: 'end', description: 'Lets a household leave a group (退出十户一体).' },
});

/** A household is in one group of a kind at a time. */
rowRule(MutualGroupMember, ['group', 'household', 'validFrom', 'validTo'], async (act, changes) => {
  const households = [...new Set(changes.flatMap(({ household }) => household ?? []))];
  await act.lock(nouns.of(Household), households);
  const twice = await act.ask(
    `select from mutual_group_member a join mutual_group g on g.id = a.group_id
       join mutual_group_member b on b.household_id = a.household_id and b.id > a.id
       join mutual_group o on o.id = b.group_id and o.kind = g.kind
      where a.household_id = any ($1::int[])
        and (a.valid_to is null or b.valid_from < a.valid_to) and (b.valid_to is null or a.valid_from < b.valid_to)`,
    [households],
  );
  if (twice.length > 0) act.violates(RULES.MEMBER_TWICE, 'input.household');
});
