import type { Ref } from '@mikro-orm/core';
import { Column, Parent } from '../../model/column.js';
import { enumeration } from '../../model/enumeration.js';
import { Node } from '../../model/node.js';
import { GraphQLDate } from '../../model/scalars.js';
import { StoredRow } from '../../model/stored-row.js';
import { Cadre } from '../command/cadre.js';
import { Household } from './household.js';

export enum ChangeRequestState {
  DRAFT = 'DRAFT',
  SUBMITTED = 'SUBMITTED',
  VALIDATED = 'VALIDATED',
  RETURNED = 'RETURNED',
  APPLIED = 'APPLIED',
}

enumeration(ChangeRequestState, 'ChangeRequestState', 'Where a change request stands (变更申请状态).', {
  DRAFT: 'Being written (草稿)',
  SUBMITTED: 'Waits for validation (待审核)',
  VALIDATED: 'Found right, not yet in the data (已审核)',
  RETURNED: 'Sent back (已退回)',
  APPLIED: 'In the data (已生效)',
});

export enum ChangeRequestKind {
  STATUS = 'STATUS',
  MEMBER_JOINS = 'MEMBER_JOINS',
  MEMBER_LEAVES = 'MEMBER_LEAVES',
  MEMBER_DETAILS = 'MEMBER_DETAILS',
  LIVING_CONDITIONS = 'LIVING_CONDITIONS',
  CONTACT = 'CONTACT',
  BANK_ACCOUNT = 'BANK_ACCOUNT',
  OTHER = 'OTHER',
}

enumeration(ChangeRequestKind, 'ChangeRequestKind', 'What a change request is about (变更类别).', {
  STATUS: 'Status in the poverty register (户类型)',
  MEMBER_JOINS: 'A member joins (成员增加)',
  MEMBER_LEAVES: 'A member leaves (成员减少)',
  MEMBER_DETAILS: 'Details of a member (成员信息)',
  LIVING_CONDITIONS: 'Housing, water, power or a guarantee (住房、饮水、用电、保障)',
  CONTACT: 'Telephone (联系方式)',
  BANK_ACCOUNT: 'Bank account (一卡通)',
  OTHER: 'Anything else (其他)',
});

@Node({
  plural: 'changeRequests',
  area: 'requests',
  description: 'A proposed change to the data of a household (变更申请).',
  personal: true,
  division: 'column',
  listedByDivisions: true,
  checks: {
    validator: 'validator_id <> proposer_id',
    submitted: "(state = 'DRAFT') = (submitted_on is null) and submitted_on >= drafted_on",
    decided:
      "(state in ('DRAFT', 'SUBMITTED')) = (decided_on is null) and decided_on >= submitted_on " +
      'and (decided_on is null) = (validator_id is null)',
    returned: "state <> 'RETURNED' or decision_reason is not null",
  },
})
export class ChangeRequest extends StoredRow {
  @Column(() => ChangeRequestKind, { description: 'What it is about (变更类别).' })
  kind!: ChangeRequestKind;

  @Column(() => ChangeRequestState, { description: 'Where it stands (状态).' })
  state!: ChangeRequestState;

  @Column({ sensitive: 'circumstances', description: 'What shall change, free text (变更内容).' })
  proposal!: string;

  @Column({
    nullable: true,
    sensitive: 'circumstances',
    description: 'Why, in the proposer’s words (申请理由).',
  })
  proposalReason?: string;

  @Column({
    nullable: true,
    sensitive: 'circumstances',
    description: 'Why, in the validator’s words; always given when it was returned (审核意见).',
  })
  decisionReason?: string;

  @Column(() => GraphQLDate, { description: 'Day on which it was begun (起草日期).' })
  draftedOn!: string;

  @Column(() => GraphQLDate, {
    nullable: true,
    description: 'Day on which it was submitted; null for a draft (提交日期).',
  })
  submittedOn?: string;

  @Column(() => GraphQLDate, {
    nullable: true,
    description: 'Day on which it was validated or returned; null until then (审核日期).',
  })
  decidedOn?: string;

  @Parent(() => Household, {
    // What was decided was decided of the household as it stood then.
    whenSucceeded: 'renamed',
    succeededIf: "state in ('DRAFT', 'SUBMITTED', 'VALIDATED')",
    description: 'Household whose data shall change (所涉户).',
    children: 'changeRequests',
    childrenDescription: 'Requests to change the data of the household (变更申请).',
  })
  household!: Ref<Household>;

  @Parent(() => Cadre, {
    description: 'Cadre who proposes it (申请人).',
    children: 'proposedChanges',
    childrenDescription: 'Change requests that the cadre proposed (提出的变更申请).',
  })
  proposer!: Ref<Cadre>;

  @Parent(() => Cadre, {
    nullable: true,
    description: 'Cadre who validated or returned it, never the proposer; null until then (审核人).',
    children: 'decidedChanges',
    childrenDescription: 'Change requests that the cadre validated or returned (审核的变更申请).',
  })
  validator?: Ref<Cadre>;
}
