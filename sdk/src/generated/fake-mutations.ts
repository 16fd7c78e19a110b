// Generated from schema/ by "pnpm generate". Do not edit.

import type { Handler } from '../testing/mutations/handler.js';
import type { AddBattleTeamMemberInput, AddHouseholdMemberInput, AddMutualGroupMemberInput, ApplyChangeRequestInput, AppointCadreInput, AssignResponsibilityLinkInput, ChangeHouseholdStatusInput, CloseBankAccountInput, CloseHouseholdInput, ConfirmProposalInput, CorrectBankAccountInput, CorrectBattleTeamInput, CorrectBattleTeamMemberInput, CorrectBenefitLinkInput, CorrectCadreInput, CorrectChangeRequestInput, CorrectDepartmentInput, CorrectHouseholdIncomeInput, CorrectHouseholdInput, CorrectHouseholdMemberInput, CorrectIndustryEntityInput, CorrectMutualGroupInput, CorrectPairingInput, CreateApiTokenInput, DissolveBattleTeamInput, DissolveMutualGroupInput, DraftChangeRequestInput, EndBattleTeamCoverageInput, EndBattleTeamMemberInput, EndBenefitLinkInput, EndCadreInput, EndDepartmentInput, EndGrantInput, EndHouseholdMemberInput, EndIndustryEntityInput, EndMutualGroupMemberInput, EndResponsibilityLinkInput, ErasePersonInput, FormBattleTeamInput, FormMutualGroupInput, FoundDepartmentInput, GrantRoleInput, MakeBattleTeamCoverageInput, MakeBenefitLinkInput, MergeHouseholdsInput, MergeVillagesInput, MoveHouseholdInput, OpenBankAccountInput, PairInput, RecordHouseholdIncomeInput, RegisterHouseholdInput, RegisterIndustryEntityInput, RejectProposalInput, RenameVillageInput, ReturnChangeRequestInput, RevokeApiTokenInput, SplitVillageInput, SubmitChangeRequestInput, UnpairInput, ValidateChangeRequestInput } from './schema-types.js';

/** What a test does for mutations, by their names. */
export interface FakeMutations {
  /** Makes a cadre a member of a team (增加攻坚队成员). */
  readonly addBattleTeamMember?: Handler<{ readonly input: AddBattleTeamMemberInput }>;
  /** Enters a person who joins a household: by birth, marriage, return or otherwise (增加家庭成员). */
  readonly addHouseholdMember?: Handler<{ readonly input: AddHouseholdMemberInput }>;
  /** Lets a household join a group (加入十户一体). */
  readonly addMutualGroupMember?: Handler<{ readonly input: AddMutualGroupMemberInput }>;
  /** Tells that what a validated request proposes stands in the data (变更申请生效). */
  readonly applyChangeRequest?: Handler<{ readonly id: string; readonly input: ApplyChangeRequestInput; readonly version: number }>;
  /** Enters a cadre; one of no village, township or department is of the county (登记干部). */
  readonly appointCadre?: Handler<{ readonly input: AppointCadreInput }>;
  /** Charges a leader, an official or a department with a township or village (指定联系包保). */
  readonly assignResponsibilityLink?: Handler<{ readonly input: AssignResponsibilityLinkInput }>;
  /**
   * Gives a household another status from a day on, as somebody approved (变更户类型). What follows on what: ORDINARY → REGISTERED_POOR, MONITORED_MARGINAL, MONITORED_SUDDEN_HARDSHIP; REGISTERED_POOR → LIFTED; LIFTED → SUPPORTED_AFTER_LIFTING, REGISTERED_POOR, MONITORED_UNSTABLE, MONITORED_SUDDEN_HARDSHIP; SUPPORTED_AFTER_LIFTING → LIFTED, REGISTERED_POOR, MONITORED_UNSTABLE, MONITORED_SUDDEN_HARDSHIP; MONITORED_UNSTABLE → RISK_REMOVED, REGISTERED_POOR; MONITORED_MARGINAL → RISK_REMOVED, REGISTERED_POOR; MONITORED_SUDDEN_HARDSHIP → RISK_REMOVED, REGISTERED_POOR; RISK_REMOVED → REGISTERED_POOR, MONITORED_UNSTABLE, MONITORED_MARGINAL, MONITORED_SUDDEN_HARDSHIP.
   */
  readonly changeHouseholdStatus?: Handler<{ readonly id: string; readonly input: ChangeHouseholdStatusInput; readonly version: number }>;
  /** Ends an account: nothing is paid to it any more (停用一卡通账户). */
  readonly closeBankAccount?: Handler<{ readonly id: string; readonly input: CloseBankAccountInput; readonly version: number }>;
  /**
   * Ends a household, as all have died or moved away, with its members, accounts, helpers, ties of benefit and memberships (销户).
   */
  readonly closeHousehold?: Handler<{ readonly id: string; readonly input: CloseHouseholdInput; readonly version: number }>;
  /** Confirms what another data steward proposed, and does it; every rule is checked anew (复核并办理). */
  readonly confirmProposal?: Handler<{ readonly id: string; readonly input: ConfirmProposalInput; readonly version: number }>;
  /** Corrects what is known of an account (更正一卡通账户). */
  readonly correctBankAccount?: Handler<{ readonly id: string; readonly input: CorrectBankAccountInput; readonly version: number }>;
  /** Corrects a team (更正攻坚队信息). */
  readonly correctBattleTeam?: Handler<{ readonly id: string; readonly input: CorrectBattleTeamInput; readonly version: number }>;
  /** Says whether a member leads the team (更正队员职务). */
  readonly correctBattleTeamMember?: Handler<{ readonly id: string; readonly input: CorrectBattleTeamMemberInput; readonly version: number }>;
  /** Corrects the terms of a tie of benefit (更正利益联结). */
  readonly correctBenefitLink?: Handler<{ readonly id: string; readonly input: CorrectBenefitLinkInput; readonly version: number }>;
  /** Corrects what is known of a cadre (更正干部信息). */
  readonly correctCadre?: Handler<{ readonly id: string; readonly input: CorrectCadreInput; readonly version: number }>;
  /** Corrects a request that was not submitted yet (修改变更申请). */
  readonly correctChangeRequest?: Handler<{ readonly id: string; readonly input: CorrectChangeRequestInput; readonly version: number }>;
  /** Corrects a department (更正部门信息). */
  readonly correctDepartment?: Handler<{ readonly id: string; readonly input: CorrectDepartmentInput; readonly version: number }>;
  /**
   * Corrects how a household lives and why it was poor; status, village and members have mutations of their own (更正户信息).
   */
  readonly correctHousehold?: Handler<{ readonly id: string; readonly input: CorrectHouseholdInput; readonly version: number }>;
  /** Corrects the income of a year; net income is worked out from its parts (更正年度收入). */
  readonly correctHouseholdIncome?: Handler<{ readonly id: string; readonly input: CorrectHouseholdIncomeInput; readonly version: number }>;
  /** Corrects what is known of a member; who is head has a mutation of its own (更正成员信息). */
  readonly correctHouseholdMember?: Handler<{ readonly id: string; readonly input: CorrectHouseholdMemberInput; readonly version: number }>;
  /** Corrects an entity, or names another one upstream of it (更正产业主体). */
  readonly correctIndustryEntity?: Handler<{ readonly id: string; readonly input: CorrectIndustryEntityInput; readonly version: number }>;
  /** Names another household to lead a group, or none (更换牵头户). */
  readonly correctMutualGroup?: Handler<{ readonly id: string; readonly input: CorrectMutualGroupInput; readonly version: number }>;
  /** Says how the helper comes to the village (更正帮扶方式). */
  readonly correctPairing?: Handler<{ readonly id: string; readonly input: CorrectPairingInput; readonly version: number }>;
  /**
   * Makes an API token, which reaches nothing until another administrator grants a role to its principal, `api-token:` and its number (创建 API 令牌).
   */
  readonly createApiToken?: Handler<{ readonly input: CreateApiTokenInput }>;
  /** Ends a team without members and coverage (解散攻坚队). */
  readonly dissolveBattleTeam?: Handler<{ readonly id: string; readonly input: DissolveBattleTeamInput; readonly version: number }>;
  /** Ends a group that has no members any more (解散十户一体). */
  readonly dissolveMutualGroup?: Handler<{ readonly id: string; readonly input: DissolveMutualGroupInput; readonly version: number }>;
  /** Begins a request to change the data of a household (起草变更申请). */
  readonly draftChangeRequest?: Handler<{ readonly input: DraftChangeRequestInput }>;
  /** Ends what a team answers for (终止攻坚队负责乡镇). */
  readonly endBattleTeamCoverage?: Handler<{ readonly id: string; readonly input: EndBattleTeamCoverageInput; readonly version: number }>;
  /** Ends a membership of a team (减少攻坚队成员). */
  readonly endBattleTeamMember?: Handler<{ readonly id: string; readonly input: EndBattleTeamMemberInput; readonly version: number }>;
  /** Ends a tie of benefit (终止利益联结). */
  readonly endBenefitLink?: Handler<{ readonly id: string; readonly input: EndBenefitLinkInput; readonly version: number }>;
  /** Ends an office; helpers hand over their households, teams and charges first (干部离任). */
  readonly endCadre?: Handler<{ readonly id: string; readonly input: EndCadreInput; readonly version: number }>;
  /** Ends a department that nothing is linked to any more (撤销部门). */
  readonly endDepartment?: Handler<{ readonly id: string; readonly input: EndDepartmentInput; readonly version: number }>;
  /** Withdraws a grant: it counts no more from the next request on (撤销授权). */
  readonly endGrant?: Handler<{ readonly id: string; readonly input: EndGrantInput; readonly version: number }>;
  /**
   * Ends a membership, as somebody moved out or died; when it is the head’s, names the member who is head from that day on (减少家庭成员).
   */
  readonly endHouseholdMember?: Handler<{ readonly id: string; readonly input: EndHouseholdMemberInput; readonly version: number }>;
  /** Ends an entity that nothing is linked to any more (注销产业主体). */
  readonly endIndustryEntity?: Handler<{ readonly id: string; readonly input: EndIndustryEntityInput; readonly version: number }>;
  /** Lets a household leave a group (退出十户一体). */
  readonly endMutualGroupMember?: Handler<{ readonly id: string; readonly input: EndMutualGroupMemberInput; readonly version: number }>;
  /** Ends a charge (终止联系包保). */
  readonly endResponsibilityLink?: Handler<{ readonly id: string; readonly input: EndResponsibilityLinkInput; readonly version: number }>;
  /**
   * Anonymises a person everywhere: in all memberships, in history, kept answers and texts. Name, identity number, day of birth and diagnosis go, and with a head the telephone and the accounts of the household; counts stay true, and nothing brings it back (清除个人信息). Another data steward confirms it with `confirmProposal`, and then it is done.
   */
  readonly erasePerson?: Handler<{ readonly input: ErasePersonInput }>;
  /** Forms a battle team or an inspection team (组建攻坚队、督查组). */
  readonly formBattleTeam?: Handler<{ readonly input: FormBattleTeamInput }>;
  /** Forms a group of about ten households (组建十户一体). */
  readonly formMutualGroup?: Handler<{ readonly input: FormMutualGroupInput }>;
  /** Enters a department of the county (设立部门). */
  readonly foundDepartment?: Handler<{ readonly input: FoundDepartmentInput }>;
  /** Lets somebody see and do what a role may, in a division and for a while; never oneself (授权). */
  readonly grantRole?: Handler<{ readonly input: GrantRoleInput }>;
  /** Gives a team a township to answer for (指定攻坚队负责乡镇). */
  readonly makeBattleTeamCoverage?: Handler<{ readonly input: MakeBattleTeamCoverageInput }>;
  /** Enters a tie of benefit between a household and an entity (建立利益联结). */
  readonly makeBenefitLink?: Handler<{ readonly input: MakeBenefitLinkInput }>;
  /**
   * Ends a household whose people go on as members of another one: accounts and ties of benefit go with them; helpers, groups and income stay those of the household that ends (并户).
   */
  readonly mergeHouseholds?: Handler<{ readonly id: string; readonly input: MergeHouseholdsInput; readonly version: number }>;
  /**
   * Lets villages become one from a day on, with all that stands in them (村撤并). Another data steward confirms it with `confirmProposal`, and then it is done.
   */
  readonly mergeVillages?: Handler<{ readonly input: MergeVillagesInput }>;
  /**
   * Lets a household belong to another village from a day on, under its number: members, income, accounts, helpers, ties of benefit and open requests go with it; groups of ten are left, since they are of neighbours. Both villages are the caller’s to write (户迁移).
   */
  readonly moveHousehold?: Handler<{ readonly id: string; readonly input: MoveHouseholdInput; readonly version: number }>;
  /** Enters an account to which a household is paid (登记一卡通账户). */
  readonly openBankAccount?: Handler<{ readonly input: OpenBankAccountInput }>;
  /** Gives a household a cadre who helps it (结对帮扶). */
  readonly pair?: Handler<{ readonly input: PairInput }>;
  /** Enters the income of a household in a year that is over (登记年度收入). */
  readonly recordHouseholdIncome?: Handler<{ readonly input: RecordHouseholdIncomeInput }>;
  /** Enters a household into the register, with all who live in it (登记户). */
  readonly registerHousehold?: Handler<{ readonly input: RegisterHouseholdInput }>;
  /** Enters an entity that does business with households (登记产业主体). */
  readonly registerIndustryEntity?: Handler<{ readonly input: RegisterIndustryEntityInput }>;
  /** Rejects what was proposed; whoever proposed it may withdraw it so (退回或撤回). */
  readonly rejectProposal?: Handler<{ readonly id: string; readonly input: RejectProposalInput; readonly version: number }>;
  /**
   * Gives a village another name from a day on, under its code (村更名). Another data steward confirms it with `confirmProposal`, and then it is done.
   */
  readonly renameVillage?: Handler<{ readonly input: RenameVillageInput }>;
  /** Sends a submitted request back, and says why (退回变更申请). */
  readonly returnChangeRequest?: Handler<{ readonly id: string; readonly input: ReturnChangeRequestInput; readonly version: number }>;
  /** Revokes an API token: it is accepted no more from the next request on (吊销令牌). */
  readonly revokeApiToken?: Handler<{ readonly id: string; readonly input: RevokeApiTokenInput; readonly version: number }>;
  /**
   * Lets a village become several from a day on: households go with their hamlets, groups with the household that leads them, everything else with the first part (村拆分). Another data steward confirms it with `confirmProposal`, and then it is done.
   */
  readonly splitVillage?: Handler<{ readonly input: SplitVillageInput }>;
  /** Hands a drafted request in, to be validated or returned (提交变更申请). */
  readonly submitChangeRequest?: Handler<{ readonly id: string; readonly input: SubmitChangeRequestInput; readonly version: number }>;
  /** Ends a pairing, and names who helps the household from that day on (解除结对、更换帮扶干部). */
  readonly unpair?: Handler<{ readonly id: string; readonly input: UnpairInput; readonly version: number }>;
  /** Finds a submitted request right (审核通过变更申请). */
  readonly validateChangeRequest?: Handler<{ readonly id: string; readonly input: ValidateChangeRequestInput; readonly version: number }>;
}
