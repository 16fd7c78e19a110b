import type { Act } from '../../write/act.js';
import { rowRule } from '../../write/row-rules.js';
import { lifecycle } from '../lifecycle.js';
import { onceAtATime } from '../once.js';
import { RULES } from '../rules.js';
import { BattleTeam } from './battle-team.js';
import { BattleTeamCoverage } from './battle-team-coverage.js';
import { BattleTeamMember } from './battle-team-member.js';
import { Cadre } from './cadre.js';
import { Department } from './department.js';
import {
  CHARGE_ENDS,
  CHARGE_LINKS,
  type ResponsibilityKind,
  ResponsibilityLink,
} from './responsibility-link.js';

lifecycle(Department, {
  standsIn: ['county'],
  make: {
    verb: 'found',
    description: 'Enters a department of the county (设立部门).',
    names: ['code', 'name', 'domain', 'county'],
  },
  correct: {
    verb: 'correct',
    description: 'Corrects a department (更正部门信息).',
    names: ['name'],
  },
  end: { verb: 'end', description: 'Ends a department that nothing is linked to any more (撤销部门).' },
});

lifecycle(BattleTeam, {
  standsIn: ['county'],
  make: {
    verb: 'form',
    description: 'Forms a battle team or an inspection team (组建攻坚队、督查组).',
    names: ['name', 'kind', 'county'],
  },
  correct: { verb: 'correct', description: 'Corrects a team (更正攻坚队信息).', names: ['name'] },
  end: { verb: 'dissolve', description: 'Ends a team without members and coverage (解散攻坚队).' },
});

lifecycle(BattleTeamMember, {
  standsIn: ['cadre'],
  make: {
    verb: 'add',
    description: 'Makes a cadre a member of a team (增加攻坚队成员).',
    names: ['team', 'cadre', 'leads'],
  },
  correct: {
    verb: 'correct',
    description: 'Says whether a member leads the team (更正队员职务).',
    names: ['leads'],
  },
  end: { verb: 'end', description: 'Ends a membership of a team (减少攻坚队成员).' },
});

lifecycle(BattleTeamCoverage, {
  standsIn: ['township'],
  make: {
    verb: 'make',
    description: 'Gives a team a township to answer for (指定攻坚队负责乡镇).',
    names: ['team', 'township'],
  },
  end: { verb: 'end', description: 'Ends what a team answers for (终止攻坚队负责乡镇).' },
});

lifecycle(Cadre, {
  standsIn: ['village', 'township', 'department'],
  make: {
    verb: 'appoint',
    description: 'Enters a cadre; one of no village, township or department is of the county (登记干部).',
    names: ['code', 'name', 'rank', 'duty', 'phone', 'department', 'township', 'village'],
  },
  correct: {
    verb: 'correct',
    description: 'Corrects what is known of a cadre (更正干部信息).',
    names: ['name', 'rank', 'duty', 'phone'],
  },
  end: {
    verb: 'end',
    description: 'Ends an office; helpers hand over their households, teams and charges first (干部离任).',
  },
});

lifecycle(ResponsibilityLink, {
  standsIn: ['village', 'township'],
  make: {
    verb: 'assign',
    description: 'Charges a leader, an official or a department with a township or village (指定联系包保).',
    names: ['kind', ...CHARGE_LINKS],
    check: checkEnds,
  },
  end: { verb: 'end', description: 'Ends a charge (终止联系包保).' },
});

/** A charge has the two ends that its kind is about. */
function checkEnds(act: Act): void {
  const ends: readonly string[] = CHARGE_ENDS[act.values.kind as ResponsibilityKind];
  for (const link of CHARGE_LINKS) {
    if ((typeof act.values[link] === 'number') !== ends.includes(link))
      act.violates(RULES.CHARGE_ENDS, `input.${link}`);
  }
}

onceAtATime(BattleTeamMember, ['team', 'cadre']);
onceAtATime(BattleTeamCoverage, ['team', 'township']);
onceAtATime(ResponsibilityLink, CHARGE_LINKS);

/** A village lies in the township that is named beside it. */
rowRule(Cadre, ['village', 'township'], async (act, changes) => {
  const apart = await act.ask(
    `select from cadre c join village v on v.id = c.village_id where c.id = any ($1::int[]) and c.township_id <> v.township_id`,
    [changes.map(({ row }) => row)],
  );
  if (apart.length > 0) act.violates(RULES.OFFICE_APART, 'input.township');
});
