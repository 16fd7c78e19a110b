// Generated from schema/ by "pnpm generate". Do not edit.

/** Lists, by name or by type and name: the type of their rows. */
export const LISTS = 'history=Change coverage=BattleTeamCoverage members=BattleTeamMember Household.members=HouseholdMember MutualGroup.members=MutualGroupMember decidedChanges=ChangeRequest pairings=Pairing proposedChanges=ChangeRequest responsibilityLinks=ResponsibilityLink teamMemberships=BattleTeamMember accessRecords=AccessRecord battleTeams=BattleTeam benefitLinks=BenefitLink cadres=Cadre changeRequests=ChangeRequest departments=Department hamlets=Hamlet householdMembers=HouseholdMember County.households=Household Hamlet.households=Household Query.households=Household Township.households=Household Village.households=Household industryEntities=IndustryEntity mutualGroups=MutualGroup townships=Township villages=Village bankAccounts=BankAccount groupMemberships=MutualGroupMember incomes=HouseholdIncome downstream=IndustryEntity apiTokens=ApiToken battleTeamCoverages=BattleTeamCoverage battleTeamMembers=BattleTeamMember changes=Change counties=County grants=Grant householdIncomes=HouseholdIncome mutualGroupMembers=MutualGroupMember proposals=Proposal villageSuccessions=VillageSuccession Township.battleTeamCoverage=BattleTeamCoverage predecessions=VillageSuccession successions=VillageSuccession';

/** Links that are not called as the type that they lead to. */
export const LINKS = 'team=BattleTeam entity=IndustryEntity proposer=Cadre validator=Cadre upstream=IndustryEntity leader=Household group=MutualGroup predecessor=Village successor=Village';

/** Types of arguments: `*` the type that the field leads to, `<` the one whose numbers it stands in, `^` the field. */
export const ARGUMENTS = 'after=String first=Int asOf=Date by=[<GroupBy!]! before=String last=Int orderBy=[*OrderBy!] where=*Where idempotencyKey=String input=^Input! validateOnly=Boolean id=ID! version=Int! code=String! types=[NodeType!] within=String ids=[ID!]!';

/** Roots that look up a row by its code. */
export const BY_CODE = 'cadre county department division household mutualGroup township village';
