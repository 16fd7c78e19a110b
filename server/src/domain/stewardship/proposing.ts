import type { Act, Values } from '../../write/act.js';
import { type InputOf, valuesOf } from '../../write/input.js';
import { making } from '../../write/mutation.js';
import { tried } from '../../write/trial.js';
import { Proposal, ProposalState, type ProposedAct } from './proposal.js';

/** What one person proposes and a second one confirms. */
export interface Proposing<Input> {
  readonly act: ProposedAct;
  /** English first, then the Chinese term in brackets. */
  readonly description: string;
  readonly input: () => InputOf<Input>;
  /** Rows that the input links to need not be the caller's to see, if they lie where it may write. */
  readonly linksUnseen?: true;
  /** Code of the division that it is about. */
  division(act: Act, values: Values): Promise<string>;
  /**
   * Does it, or tells what is wrong with it: once to try it when it is proposed, and again when it is confirmed.
   *
   * @param proposal what was confirmed; none when it is tried
   */
  perform(act: Act, values: Values, input: Input, proposal?: Proposal): Promise<void>;
}

type Performer = (act: Act, given: object, proposal: Proposal) => Promise<void>;

const performers = new Map<ProposedAct, Performer>();

/** Declares a mutation that takes two persons: it makes a proposal, and is done when another one confirms that. */
export function proposing<Input>(name: string, spec: Proposing<Input>): void {
  const { act: proposed, description, input, linksUnseen, division, perform } = spec;
  performers.set(proposed, (act, given, proposal) =>
    perform(act, valuesOf(input(), given), input().read(given), proposal),
  );
  making(name, Proposal, {
    description: `${description} Another data steward confirms it with \`confirmProposal\`, and then it is done.`,
    ...(linksUnseen ? { linksUnseen } : {}),
    input,
    async perform(act, given) {
      const place = await division(act, act.values);
      await tried(act, (trial) => perform(trial, trial.values, given));
      return act.make(Proposal, place, {
        act: proposed,
        state: ProposalState.SUBMITTED,
        content: JSON.stringify(given),
        proposer: act.rights.principal.id,
        submittedOn: act.date,
      });
    },
  });
}

/** Does what was proposed. */
export async function performProposed(act: Act, proposal: Proposal): Promise<void> {
  const perform = performers.get(proposal.act);
  if (!perform) throw new Error(`Nothing performs ${proposal.act}.`);
  await perform(act, JSON.parse(proposal.content) as object, proposal);
}
