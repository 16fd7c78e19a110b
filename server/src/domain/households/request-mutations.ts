import type { Act } from '../../write/act.js';
import { changeInput, dateField, newInput, rowField, textField } from '../../write/input.js';
import { changing, making } from '../../write/mutation.js';
import { Cadre } from '../command/cadre.js';
import { checkDay } from '../days.js';
import { writersOf } from '../history.js';
import { divisionThrough } from '../lifecycle.js';
import { checkLinks } from '../links.js';
import { RULES } from '../rules.js';
import { ChangeRequest, ChangeRequestState } from './change-request.js';

const { DRAFT, SUBMITTED, VALIDATED, RETURNED, APPLIED } = ChangeRequestState;

/** A step begins where the request stands; answers whether it does. */
function stands(act: Act, request: ChangeRequest, state: ChangeRequestState): boolean {
  if (request.state === state) return true;
  act.violates(RULES.REQUEST_STATE);
  return false;
}

/** A draft is its writer's alone. */
async function checkOwn(act: Act, request: ChangeRequest): Promise<void> {
  const writers = await writersOf(act, 'ChangeRequest', request.id);
  if (writers.length > 0 && !writers.includes(act.rights.principal.id))
    act.violates(RULES.REQUEST_OF_ANOTHER);
}

const draftInput = newInput('DraftChangeRequestInput', ChangeRequest, [
  'household',
  'kind',
  'proposal',
  'proposalReason',
  'proposer',
]);

making('draftChangeRequest', ChangeRequest, {
  description: 'Begins a request to change the data of a household (起草变更申请).',
  input: draftInput,
  async perform(act) {
    const writing = act.rights.writing('requests');
    // Who writes requests for own households alone does so as the cadre whose they are.
    const own = writing.every(({ reach }) => reach === 'paired')
      ? writing.map(({ grant }) => act.rights.value(grant.index, 'cadre'))
      : undefined;
    if (own && !own.includes(act.values.proposer)) act.violates(RULES.PROPOSER_IS_ANOTHER, 'input.proposer');
    await checkLinks(act, ChangeRequest, act.date);
    const division = await divisionThrough(act, ChangeRequest, ['household']);
    return act.make(ChangeRequest, division, { ...act.values, state: DRAFT, draftedOn: act.date });
  },
});

const correctInput = changeInput('CorrectChangeRequestInput', ChangeRequest, [
  'kind',
  'proposal',
  'proposalReason',
]);

changing('correctChangeRequest', ChangeRequest, {
  description: 'Corrects a request that was not submitted yet (修改变更申请).',
  input: correctInput,
  async perform(act, request) {
    await checkOwn(act, request);
    if (stands(act, request, DRAFT)) act.assign(request);
    return request;
  },
});

const submitInput = changeInput('SubmitChangeRequestInput', ChangeRequest, ['proposalReason']);

changing('submitChangeRequest', ChangeRequest, {
  description: 'Hands a drafted request in, to be validated or returned (提交变更申请).',
  input: submitInput,
  async perform(act, request) {
    if (stands(act, request, DRAFT))
      act.assign(request, { ...act.values, state: SUBMITTED, submittedOn: act.date });
    return request;
  },
});

/** Decides a submitted request as a cadre that neither proposed it nor works in the office that did. */
async function decide(act: Act, request: ChangeRequest, state: ChangeRequestState): Promise<void> {
  if (!stands(act, request, SUBMITTED)) return;
  const writers = await writersOf(act, 'ChangeRequest', request.id);
  if (writers.includes(act.rights.principal.id) || request.proposer.id === act.values.validator)
    act.violates(RULES.VALIDATED_BY_PROPOSER, 'input.validator');
  const proposer = await act.em.findOneOrFail(Cadre, { id: request.proposer.id });
  if (proposer.township && !proposer.village) act.violates(RULES.OWN_OFFICE_REQUEST);
  act.assign(request, { ...act.values, state, decidedOn: act.date });
}

const validator = rowField(() => Cadre, 'Cadre who decides, not the one who proposed (审核人).');
const reason = textField('Why it is sent back (退回原因).');
const validateInput = newInput('ValidateChangeRequestInput', ChangeRequest, ['decisionReason'], {
  also: { validator },
});
const returnInput = newInput('ReturnChangeRequestInput', ChangeRequest, [], {
  also: { validator, decisionReason: reason },
});

changing('validateChangeRequest', ChangeRequest, {
  description: 'Finds a submitted request right (审核通过变更申请).',
  as: 'validation',
  input: validateInput,
  async perform(act, request) {
    await decide(act, request, VALIDATED);
    return request;
  },
});

changing('returnChangeRequest', ChangeRequest, {
  description: 'Sends a submitted request back, and says why (退回变更申请).',
  as: 'validation',
  input: returnInput,
  async perform(act, request) {
    await decide(act, request, RETURNED);
    return request;
  },
});

const applyInput = changeInput('ApplyChangeRequestInput', ChangeRequest, [], {
  also: {
    on: {
      ...dateField('Day from which it stands in the data, not in the future (生效日期).'),
      nullable: true,
    },
  },
});

changing('applyChangeRequest', ChangeRequest, {
  description: 'Tells that what a validated request proposes stands in the data (变更申请生效).',
  as: 'validation',
  input: applyInput,
  async perform(act, request) {
    if (typeof act.values.on === 'string') checkDay(act, act.values.on, 'input.on');
    if (stands(act, request, VALIDATED)) act.assign(request, { state: APPLIED });
    act.notes.appliedOn = act.values.on ?? act.date;
    return request;
  },
});
