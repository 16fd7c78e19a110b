import { decodeJwt, errors, type JWTPayload, type JWTVerifyResult, jwtVerify } from 'jose';
import { GraphError } from '../../errors.js';
import { isReserved } from '../principal.js';
import type { KeySource } from './keys.js';
import { expired, refused } from './refusal.js';

/** An issuer whose tokens are believed. */
export interface TrustedIssuer {
  /** `iss` and `aud` of its tokens. */
  readonly issuer: string;
  readonly audience: string;
  readonly keys: KeySource;
}

/** What a verified token says. */
export interface VerifiedToken {
  /** Its subject. */
  readonly id: string;
  readonly name: string;
  /** Seconds since 1970, clock tolerance included. */
  readonly expiresAt: number;
  readonly keys: KeySource;
  /** Version of the keys that it was verified with. */
  readonly keyVersion: number;
}

/** Signatures whose key can be published. With a shared secret, whoever can check a token could make one. */
const ALGORITHMS = [
  'EdDSA',
  'Ed25519',
  'ES256',
  'ES384',
  'ES512',
  'PS256',
  'PS384',
  'PS512',
  'RS256',
  'RS384',
  'RS512',
];

/** Seconds by which clocks of issuer and server may differ. */
const CLOCK_TOLERANCE = 60;

const LONGEST_NAME = 200;

/**
 * @throws GraphError UNAUTHENTICATED, TOKEN_EXPIRED for what was a good token, or AUTH_UNAVAILABLE
 */
export async function verifyJwt(token: string, issuers: readonly TrustedIssuer[]): Promise<VerifiedToken> {
  const { iss } = decode(token);
  const trusted = issuers.find(({ issuer }) => issuer === iss);
  if (!trusted) throw refused();
  const { issuer, audience, keys } = trusted;
  const keyVersion = await keys.load();
  const { payload } = await verify(token, { issuer, audience, keys });
  const { sub: id, exp, name } = payload;
  if (!isName(id) || isReserved(id) || exp === undefined) throw refused();
  return { id, name: isName(name) ? name : id, expiresAt: exp + CLOCK_TOLERANCE, keys, keyVersion };
}

function decode(token: string): JWTPayload {
  try {
    return decodeJwt(token);
  } catch (error) {
    throw refused(error);
  }
}

async function verify(token: string, { issuer, audience, keys }: TrustedIssuer): Promise<JWTVerifyResult> {
  try {
    return await jwtVerify(token, keys.keyOf, {
      issuer,
      audience,
      algorithms: ALGORITHMS,
      clockTolerance: CLOCK_TOLERANCE,
      requiredClaims: ['exp', 'sub'],
    });
  } catch (error) {
    if (error instanceof GraphError) throw error;
    throw error instanceof errors.JWTExpired ? expired(error) : refused(error);
  }
}

/** Text that may stand in a log: not empty, not long, nothing that moves the cursor or hides. */
function isName(claim: unknown): claim is string {
  return (
    typeof claim === 'string' && claim.length > 0 && claim.length <= LONGEST_NAME && !/\p{C}/u.test(claim)
  );
}
