import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { printedRole } from '../../access/role.js';
import type { TrustedIssuer } from '../../access/tokens/jwt.js';
import { fixedKeys } from '../../access/tokens/keys.js';
import { SAMPLE_PRINCIPALS } from './sample-principals.js';

const ALGORITHM = 'ES256';
const NAME = 'urn:county-graph:demo';
const HOUR = 3_600;

/** A token of a sample principal. */
export interface SampleToken {
  /** In snake case, such as `township`. */
  readonly role: string;
  readonly principal: string;
  readonly token: string;
  /** ISO 8601. */
  readonly expiresAt: string;
}

/** Makes tokens for the sample principals, with a key that lives as long as the process. */
export interface DemoIssuer {
  readonly trusted: TrustedIssuer;
  /** Fresh tokens of one hour, one a role. */
  tokens(): Promise<readonly SampleToken[]>;
}

export async function demoIssuer(): Promise<DemoIssuer> {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM);
  const keys = fixedKeys({ keys: [{ ...(await exportJWK(publicKey)), alg: ALGORITHM, use: 'sig' }] });
  return {
    trusted: { issuer: NAME, audience: NAME, keys },
    tokens() {
      const now = Math.floor(Date.now() / 1_000);
      const expiresAt = new Date((now + HOUR) * 1_000).toISOString();
      return Promise.all(
        SAMPLE_PRINCIPALS.map(async ({ id, name, grant }) => {
          const token = await new SignJWT({ name })
            .setProtectedHeader({ alg: ALGORITHM, typ: 'JWT' })
            .setIssuer(NAME)
            .setAudience(NAME)
            .setSubject(id)
            .setIssuedAt(now)
            .setExpirationTime(now + HOUR)
            .sign(privateKey);
          return { role: printedRole(grant.role), principal: id, token, expiresAt };
        }),
      );
    },
  };
}
