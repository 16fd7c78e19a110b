import type { Act } from '../../write/act.js';
import { newInput, textField } from '../../write/input.js';
import { changing } from '../../write/mutation.js';
import { areOnePerson } from '../administration/persons.js';
import { RULES } from '../rules.js';
import { Proposal, ProposalState } from './proposal.js';
import { performProposed } from './proposing.js';

/** Ends a proposal, by another person than who proposed it. */
async function decide(act: Act, proposal: Proposal, state: ProposalState): Promise<boolean> {
  if (proposal.state !== ProposalState.SUBMITTED) act.violates(RULES.PROPOSAL_DECIDED);
  const decider = act.rights.principal.id;
  if (state === ProposalState.CONFIRMED && (await areOnePerson(act, decider, proposal.proposer)))
    act.violates(RULES.CONFIRMED_BY_PROPOSER);
  if (act.violations.length > 0) return false;
  act.assign(proposal, { state, decider, decidedOn: act.date, decisionReason: act.values.decisionReason });
  return true;
}

const confirmInput = newInput('ConfirmProposalInput', Proposal, ['decisionReason']);

changing('confirmProposal', Proposal, {
  description:
    'Confirms what another data steward proposed, and does it; every rule is checked anew (复核并办理).',
  input: confirmInput,
  async perform(act, proposal) {
    if (await decide(act, proposal, ProposalState.CONFIRMED)) await performProposed(act, proposal);
    return proposal;
  },
});

const rejectInput = newInput('RejectProposalInput', Proposal, [], {
  also: { decisionReason: textField('Why it is not done (退回原因).') },
});

changing('rejectProposal', Proposal, {
  description: 'Rejects what was proposed; whoever proposed it may withdraw it so (退回或撤回).',
  input: rejectInput,
  async perform(act, proposal) {
    await decide(act, proposal, ProposalState.REJECTED);
    return proposal;
  },
});
