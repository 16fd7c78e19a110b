import { serverReadiness } from '../server/readiness.js';
import { bearerOf } from './bearer.js';
import { currentCaller } from './caller.js';
import { demoToken } from './demo-tokens.js';
import { purposeHeader } from './purpose.js';
import type { RoleName } from './roles.js';

/** As whom a request goes out. */
export interface Sender {
  /** A role of the demo; a token that was pasted, or the public without one; a header of the headers editor. */
  readonly as: RoleName | 'token' | 'ownHeader';
  readonly purpose: string;
}

export interface Credentials {
  readonly sender: Sender;
  readonly headers: Headers;
  /** New ones of the same role, where there are any. */
  renewed?(): Promise<Headers>;
}

/**
 * Who sends a request, settled before it goes out: a role that is chosen while it runs counts for the next.
 * @throws TokensUnavailableError
 */
export async function credentials(
  own: Readonly<Record<string, string>>,
  { isForSchema }: { isForSchema: boolean },
): Promise<Credentials> {
  const { role, token, purpose: named } = currentCaller();
  // The schema is read whatever for, also while a purpose is being typed and is not yet one.
  const purpose = isForSchema ? '' : named;
  const { demo } = await serverReadiness;
  // What stands in the headers editor goes before what the page would send.
  const written = new Headers(own);
  const headersWith = (bearer: string): Headers => {
    const headers = new Headers(written);
    const value = purposeHeader(purpose);
    if (value !== undefined && !headers.has('x-access-purpose')) headers.set('x-access-purpose', value);
    if (bearer !== '' && !headers.has('authorization')) headers.set('authorization', `Bearer ${bearer}`);
    return headers;
  };
  const sent = { purpose: written.has('x-access-purpose') ? '' : purpose.trim() };
  if (written.has('authorization')) return { sender: { as: 'ownHeader', ...sent }, headers: headersWith('') };
  if (!demo) {
    const bearer = bearerOf(token);
    return { sender: { as: bearer === '' ? 'public' : 'token', ...sent }, headers: headersWith(bearer) };
  }
  const sender = { as: role, ...sent };
  if (role === 'public') return { sender, headers: headersWith('') };
  return {
    sender,
    headers: headersWith(await demoToken(role)),
    renewed: async () => headersWith(await demoToken(role, { anew: true })),
  };
}
