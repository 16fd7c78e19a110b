import { GraphError } from '../../errors.js';
import { headerValues } from './headers.js';

/** RFC 6750, section 2.1; the scheme's case does not matter (RFC 9110, section 11.1). */
const BEARER = /^bearer +([\w.~+/-]+=*)$/i;

/** Parameters that tokens are sent in where they end up in logs and histories. */
const IN_ADDRESS = ['access_token', 'authorization', 'bearer', 'token'];

export interface TokenPlaces {
  readonly rawHeaders: readonly string[];
  /** Address of the request, with its query. */
  readonly url?: string | undefined;
}

/**
 * The bearer token of a request; nothing when it has none.
 * @throws GraphError UNAUTHENTICATED when there is one in the address, or a header that is not one bearer token
 */
export function bearerToken({ rawHeaders, url = '' }: TokenPlaces): string | undefined {
  if (hasTokenInAddress(url)) {
    throw new GraphError('UNAUTHENTICATED', 'A token is taken from the Authorization header alone.');
  }
  const values = headerValues(rawHeaders, 'authorization');
  const [value] = values;
  if (value === undefined) return undefined;
  if (values.length > 1) {
    throw new GraphError('UNAUTHENTICATED', 'The request has more than one Authorization header.');
  }
  const [, token] = BEARER.exec(value) ?? [];
  if (!token) throw new GraphError('UNAUTHENTICATED', 'The Authorization header is not "Bearer <token>".');
  return token;
}

function hasTokenInAddress(url: string): boolean {
  const begin = url.indexOf('?');
  if (begin < 0) return false;
  const names = [...new URLSearchParams(url.slice(begin)).keys()];
  return names.some((name) => IN_ADDRESS.includes(name.toLowerCase()));
}
