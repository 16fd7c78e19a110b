import { GraphError } from '../../errors.js';

/**
 * One message for whatever is wrong with a token: which of its parts is would help only whoever forges one.
 * The cause goes to the operator's log by its code, never with its text.
 */
export const refused = (cause?: unknown): GraphError =>
  new GraphError('UNAUTHENTICATED', 'The token is not accepted.', undefined, { cause });

export const expired = (cause?: unknown): GraphError =>
  new GraphError('TOKEN_EXPIRED', 'The token has expired.', undefined, { cause });

export const revoked = (): GraphError => new GraphError('TOKEN_REVOKED', 'The token was revoked.');

export const unavailable = (cause?: unknown): GraphError =>
  new GraphError('AUTH_UNAVAILABLE', 'Tokens cannot be checked now.', undefined, { cause });
