// Generated from schema/ by "pnpm generate". Do not edit.

/** Types of the rows of lists, by name or by type and name, where the name does not tell them; empty for what is no list. */
export const LISTS = 'history=Change groups= warnings= coverage=BattleTeamCoverage members=BattleTeamMember Household.members=HouseholdMember MutualGroup.members=MutualGroupMember Township.battleTeamCoverage=BattleTeamCoverage decidedChanges=ChangeRequest proposedChanges=ChangeRequest teamMemberships=BattleTeamMember statistics= householdsByStatus= groupMemberships=MutualGroupMember incomes=HouseholdIncome downstream=IndustryEntity changeHouseholdStatus= mergeHouseholds= mergeVillages= nodes= predecessions=VillageSuccession successions=VillageSuccession';

/** Links that are not called as the type that they lead to. */
export const LINKS = 'team=BattleTeam entity=IndustryEntity proposer=Cadre validator=Cadre upstream=IndustryEntity leader=Household group=MutualGroup predecessor=Village successor=Village';

/** Types of arguments: `*` the type that the field leads to, `<` the one whose numbers it stands in, `^` the field. */
export const ARGUMENTS = 'after=String first=Int asOf=Date by=[<GroupBy!]! before=String last=Int orderBy=[*OrderBy!] where=*Where idempotencyKey=String input=^Input! validateOnly=Boolean id=ID! version=Int! code=String! types=[NodeType!] within=String ids=[ID!]!';

/** Roots that look up a row by its code. */
export const BY_CODE = 'cadre county department division household mutualGroup township village';
