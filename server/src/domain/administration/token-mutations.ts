import { expiryOf, newApiToken, today } from '../../access/tokens/api-token.js';
import { GraphQLDate } from '../../model/scalars.js';
import { changeInput, dateField, type InputField, newInput } from '../../write/input.js';
import { changing, making } from '../../write/mutation.js';
import { RULES } from '../rules.js';
import { ApiToken } from './api-token.js';

const expiresOn: InputField<string | null | undefined> = {
  type: () => GraphQLDate,
  nullable: true,
  description:
    'First day, UTC, on which it is no longer accepted, after today by the real clock; a year from now when not given (到期日期).',
};

const createInput = newInput('CreateApiTokenInput', ApiToken, ['name'], { also: { expiresOn } });

making('createApiToken', ApiToken, {
  description:
    'Makes an API token, which reaches nothing until another administrator grants a role to its principal, `api-token:` and its number (创建 API 令牌).',
  input: createInput,
  shows: { name: 'token', description: 'The token itself, shown this once (令牌，仅显示一次).' },
  async perform(act, { name, expiresOn: expires }) {
    const createdOn = today();
    const until = expiryOf(expires, createdOn);
    if (!until) act.violates(RULES.TOKEN_EXPIRY, 'input.expiresOn');
    const { token, hash: tokenHash, lastFour } = newApiToken();
    act.revealed.token = token;
    const made = act.make(ApiToken, undefined, { name, createdOn, expiresOn: until, lastFour });
    act.assign(made, { tokenHash });
    return made;
  },
});

const revokeInput = changeInput('RevokeApiTokenInput', ApiToken, [], {
  also: { on: dateField('Day of the revocation, UTC, not in the future by the real clock (吊销日期).') },
});

changing('revokeApiToken', ApiToken, {
  description: 'Revokes an API token: it is accepted no more from the next request on (吊销令牌).',
  input: revokeInput,
  async perform(act, token, { on }) {
    // Tokens go by the real clock, whatever the date of the data.
    if (on > today()) act.violates(RULES.DATE_IN_FUTURE, 'input.on');
    if (on < token.createdOn) act.violates(RULES.DATE_NOT_AFTER, 'input.on');
    if (token.revokedOn) act.violates(RULES.ALREADY_ENDED);
    if (act.violations.length === 0) act.assign(token, { revokedOn: on });
    return token;
  },
});
