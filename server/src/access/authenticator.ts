import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { apiTokenOf, grantsOf, type RunStatement } from './grants.js';
import { API_TOKEN, type Principal, PUBLIC } from './principal.js';
import { hashOf, isApiToken } from './tokens/api-token.js';
import { type TrustedIssuer, type VerifiedToken, verifyJwt } from './tokens/jwt.js';
import { expired, refused, revoked } from './tokens/refusal.js';

/** A caller that is who they say. */
export interface Authenticated {
  readonly principal: Principal;
  /** Epoch that the grants were read under; see `currentEpoch`. None for the public, which has no grants. */
  readonly epoch?: string;
  /** The same caller with grants read anew. @throws GraphError when the token no longer holds */
  refresh(): Promise<Authenticated>;
}

export interface AuthenticatorSettings {
  readonly run: RunStatement;
  readonly issuers: readonly TrustedIssuer[];
  /** Date on which grants must be live, `YYYY-MM-DD`. */
  referenceDate(): string;
}

/** Characters; tokens of usual providers have one or two thousand. */
const LONGEST_TOKEN = 8_192;

const MOST_VERIFIED = 10_000;

interface Verified {
  readonly token: VerifiedToken;
  readonly authenticated: Authenticated;
  /** Reference date on which the grants were live. */
  readonly date: string;
}

const EVERYBODY: Authenticated = { principal: PUBLIC, refresh: async () => EVERYBODY };

/**
 * Tells who sends a token. A JWT is verified once and kept, with its grants, until it expires or the keys change; an
 * opaque token is looked up each time.
 */
export class Authenticator {
  readonly #settings: AuthenticatorSettings;
  /** By the token's SHA-256: a copy of the memory gives no token away. */
  readonly #verified = new LRUCache<string, Verified>({ max: MOST_VERIFIED });

  constructor(settings: AuthenticatorSettings) {
    this.#settings = settings;
  }

  /**
   * The caller of a bearer token; the public without one.
   * @throws GraphError UNAUTHENTICATED, TOKEN_EXPIRED, TOKEN_REVOKED or AUTH_UNAVAILABLE
   */
  async authenticate(token?: string): Promise<Authenticated> {
    if (token === undefined) return EVERYBODY;
    if (token.length > LONGEST_TOKEN) throw refused();
    return isApiToken(token) ? this.#ofApiToken(hashOf(token)) : this.#ofJwt(token);
  }

  async #ofApiToken(hash: string): Promise<Authenticated> {
    const { run, referenceDate } = this.#settings;
    const found = await apiTokenOf(run, hash, referenceDate());
    if (!found) throw refused();
    if (found.revokedOn !== null) throw revoked();
    if (found.expiresOn <= today()) throw expired();
    const { id, name, grants, epoch } = found;
    return {
      principal: { id: `${API_TOKEN}${id}`, name, grants },
      epoch,
      refresh: () => this.#ofApiToken(hash),
    };
  }

  async #ofJwt(jwt: string): Promise<Authenticated> {
    const key = hash('sha256', jwt, 'base64url');
    const known = this.#verified.get(key);
    if (known && holds(known.token)) {
      const upToDate = known.date === this.#settings.referenceDate();
      return upToDate ? known.authenticated : this.#withGrants(key, known.token);
    }
    this.#verified.delete(key);
    return this.#withGrants(key, await verifyJwt(jwt, this.#settings.issuers));
  }

  async #withGrants(key: string, token: VerifiedToken): Promise<Authenticated> {
    const date = this.#settings.referenceDate();
    const { id, name } = token;
    const { epoch, grants } = await grantsOf(this.#settings.run, id, date);
    const authenticated: Authenticated = {
      principal: { id, name, grants },
      epoch,
      refresh: () => this.#withGrants(key, token),
    };
    this.#verified.set(key, { token, authenticated, date });
    return authenticated;
  }
}

/** Verified once, and neither the token nor its keys have come of age. */
function holds({ expiresAt, keys, keyVersion }: VerifiedToken): boolean {
  return Date.now() < expiresAt * 1_000 && keys.version() === keyVersion;
}

/** By the real clock, whatever date the data are told on. */
const today = (): string => new Date().toISOString().slice(0, 10);
