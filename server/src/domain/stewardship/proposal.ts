import { Column } from '../../model/column.js';
import { enumeration } from '../../model/enumeration.js';
import { Node } from '../../model/node.js';
import { GraphQLDate } from '../../model/scalars.js';
import { StoredRow } from '../../model/stored-row.js';

export enum ProposedAct {
  MERGE_VILLAGES = 'MERGE_VILLAGES',
  SPLIT_VILLAGE = 'SPLIT_VILLAGE',
  RENAME_VILLAGE = 'RENAME_VILLAGE',
  ERASE_PERSON = 'ERASE_PERSON',
}

enumeration(ProposedAct, 'ProposedAct', 'What takes two persons (双人办理事项).', {
  MERGE_VILLAGES: 'Villages become one (村撤并)',
  SPLIT_VILLAGE: 'A village becomes several (村拆分)',
  RENAME_VILLAGE: 'A village has another name (村更名)',
  ERASE_PERSON: 'A person is anonymised everywhere (个人信息清除)',
});

export enum ProposalState {
  SUBMITTED = 'SUBMITTED',
  CONFIRMED = 'CONFIRMED',
  REJECTED = 'REJECTED',
}

enumeration(ProposalState, 'ProposalState', 'Where a proposal stands (事项状态).', {
  SUBMITTED: 'Waits for a second person (待复核)',
  CONFIRMED: 'Confirmed and done (已复核并办结)',
  REJECTED: 'Rejected (已退回)',
});

@Node({
  plural: 'proposals',
  area: 'stewardship',
  description: 'What one data steward proposes and another one confirms, which does it (双人办理事项).',
  division: 'column',
  checks: {
    decided: "(state = 'SUBMITTED') = (decided_on is null) and (decided_on is null) = (decider is null)",
    decider: "state <> 'CONFIRMED' or decider <> proposer",
  },
})
export class Proposal extends StoredRow {
  @Column(() => ProposedAct, { description: 'What is to be done (事项).' })
  act!: ProposedAct;

  @Column(() => ProposalState, { description: 'Where it stands (状态).' })
  state!: ProposalState;

  @Column({ description: 'The input of the mutation as it was given, as JSON (申请内容).' })
  content!: string;

  @Column({ description: 'Who proposed it: a principal, as grants name it (提交人).' })
  proposer!: string;

  @Column({ nullable: true, description: 'Who confirmed or rejected it; null until then (复核人).' })
  decider?: string;

  @Column(() => GraphQLDate, { description: 'Day on which it was proposed (提交日期).' })
  submittedOn!: string;

  @Column(() => GraphQLDate, {
    nullable: true,
    description: 'Day on which it was confirmed or rejected; null until then (复核日期).',
  })
  decidedOn?: string;

  @Column({ nullable: true, description: 'Why it was rejected (退回原因).' })
  decisionReason?: string;
}
