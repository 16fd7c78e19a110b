import type { HeldGrant } from '../reference/access/caller.ts';
import { GrantReach } from '../reference/access/reach.ts';
import { type RoleRules, roleRules } from '../reference/access/roles.ts';
import { type NounRules, rulesOf } from '../reference/access/rules.ts';
import { SeenWorld } from '../reference/access/seen-world.ts';
import { Sight } from '../reference/access/sight.ts';
import type { Cell, Row, World } from '../reference/world.ts';
import type { BrokenRule } from './broken-rules.ts';

const changedRole = (role: string, change: (rules: RoleRules) => RoleRules): BrokenRule => ({
  module: '../reference/access/roles.ts',
  exports: {
    roleRules(name: string, domain: string | undefined) {
      const rules = roleRules(name, domain);
      return name === role ? change(rules) : rules;
    },
  },
});

const changedNoun = (noun: string, change: (rules: NounRules) => NounRules): BrokenRule => ({
  module: '../reference/access/rules.ts',
  exports: { rulesOf: (name: string) => (name === noun ? change(rulesOf(name)) : rulesOf(name)) },
});

const changedSight = (exports: typeof Sight): BrokenRule => ({
  module: '../reference/access/sight.ts',
  exports: { Sight: exports },
});

class ReachOfTheCounty extends GrantReach {
  constructor(world: World, grant: HeldGrant, today: string) {
    super(world, { ...grant, division: grant.division.slice(0, 6) }, today);
  }
}

/** Pairings, links and coverage count on the day before they begin, and not when they have ended. */
class ReachOfThePast extends GrantReach {
  constructor(world: World, grant: HeldGrant) {
    super(world, grant, '2014-06-01');
  }
}

class WorldWithAllLinks extends SeenWorld {
  readonly #everything: World;

  constructor(all: World, sight: Sight) {
    super(all, sight);
    this.#everything = all;
  }

  override byId(type: string, id: Cell | undefined): Row | undefined {
    return this.#everything.byId(type, id);
  }
}

/** One for each kind of mistake that a server makes about who sees what. */
export const BROKEN_ACCESS: Readonly<Record<string, BrokenRule>> = {
  'a battle team sees its townships alone': changedRole('BATTLE_TEAM', (rules) => ({
    ...rules,
    sees: { ...rules.sees, households: ['division'] },
  })),
  'a leader sees no other households and requests than on its links and those that wait': changedRole(
    'COUNTY_LEADER',
    (rules) => ({ ...rules, sees: { ...rules.sees, households: ['division'], requests: ['division'] } }),
  ),
  'a village team gets masks': changedRole('VILLAGE_TEAM', (rules) => ({ ...rules, unmasks: ['telephone'] })),
  'a township counts its own divisions alone': {
    module: '../reference/access/reach.ts',
    exports: {
      GrantReach: class extends GrantReach {
        override counts(): boolean {
          return true;
        }
      },
    },
  },
  'cadres are seen with their pairings': changedNoun('Cadre', (rules) => ({
    ...rules,
    seenThrough: rules.seenThrough?.filter((name) => name !== 'pairings') ?? [],
  })),
  'members of a team are seen with it': changedNoun(
    'BattleTeamMember',
    ({ seenThrough: _, ...rules }) => rules,
  ),
  'bank accounts are masked': changedNoun('BankAccount', ({ masked: _, ...rules }) => rules),
  'a sensitive value takes a right and a purpose': changedSight(
    class extends Sight {
      override unmasks(row: Row): boolean {
        return this.sees(row);
      }
    },
  ),
  'a grant ends at its division': {
    module: '../reference/access/reach.ts',
    exports: { GrantReach: ReachOfTheCounty },
  },
  'pairings and links are those of today': {
    module: '../reference/access/reach.ts',
    exports: { GrantReach: ReachOfThePast },
  },
  'what nobody could see is not counted': changedSight(
    class extends Sight {
      override couldSee(): boolean {
        return true;
      }
    },
  ),
  'a search by a sensitive column takes a right': changedSight(
    class extends Sight {
      override maySearch(): boolean {
        return true;
      }
    },
  ),
  'a link to a hidden row is null': {
    module: '../reference/access/seen-world.ts',
    exports: { SeenWorld: WorldWithAllLinks },
  },
};
