// Generated from schema/ by "pnpm generate". Do not edit.

/** Types of the rows of lists, each with their names or types and names, where the name does not tell it; empty for what is no list. */
export const LISTS = 'Change history; groups warnings statistics householdsByStatus nodes;BattleTeamCoverage coverage Township.battleTeamCoverage;BattleTeamMember members teamMemberships;HouseholdMember Household.members;MutualGroupMember MutualGroup.members groupMemberships;ChangeRequest decidedChanges proposedChanges;HouseholdIncome incomes;IndustryEntity downstream;VillageSuccession predecessions successions';

/** Links that are not called as the type that they lead to; `<` is the type whose numbers they are among. */
export const LINKS = 'BattleTeam team;IndustryEntity entity upstream;Cadre proposer validator;Household leader;MutualGroup group;Village predecessor successor;<Group groups;<GroupKey key';

/** Types of arguments that are no `String`: `*` the type that the field leads to, `<` the one whose numbers it stands in, `^` the field. */
export const ARGUMENTS = 'Int first last;Date asOf;[<GroupBy!]! by;[*OrderBy!] orderBy;*Where where;^Input! input;Boolean validateOnly;ID! id;Int! version;String! code;[NodeType!] types;[ID!]! ids';

/** Roots that look up a row by its code. */
export const BY_CODE = 'cadre county department division household mutualGroup township village';
