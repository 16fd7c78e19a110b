import {
  createLocalJWKSet,
  createRemoteJWKSet,
  customFetch,
  errors,
  type JSONWebKeySet,
  type JWKSCacheInput,
  type JWTVerifyGetKey,
  jwksCache,
  type RemoteJWKSet,
} from 'jose';
import { unavailable } from './refusal.js';

/** The public keys of an issuer. */
export interface KeySource {
  /** The key that a token's header names. @throws GraphError AUTH_UNAVAILABLE; jose's error when there is none */
  readonly keyOf: JWTVerifyGetKey;
  /** Makes sure that there are keys young enough, and answers their version. @throws GraphError AUTH_UNAVAILABLE */
  load(): Promise<number>;
  /** Version of the keys, or nothing when there are none young enough. */
  version(): number | undefined;
}

/** Keys that never change. */
export function fixedKeys(keys: JSONWebKeySet): KeySource {
  return { keyOf: createLocalJWKSet(keys), load: async () => 0, version: () => 0 };
}

const TIMEOUT = 5_000;

/** A key that is not among the known ones lets them be fetched again, at most so often. */
const COOLDOWN = 30_000;

/** So long nothing is fetched after a failure, or a provider that is down would be asked by every request. */
const COOLDOWN_AFTER_FAILURE = 5_000;

/** Keys are fetched anew in the background when they are so old, so that one that was withdrawn is forgotten. */
const REFRESH_AFTER = 300_000;

/** What tells of a token that no key fits; all else that key sets throw is the provider's doing. */
const NO_KEY = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];

export interface RemoteKeySettings {
  /** Address of the JSON Web Key Set. */
  readonly url: string;
  /** How long fetched keys are used while the provider does not answer, in milliseconds. */
  readonly maxAge: number;
  /** Hears of failures that no request waits for. */
  readonly onFailure: (error: unknown) => void;
}

/** Thrown instead of asking a provider that has just failed. */
class Resting extends Error {
  override readonly name = 'Resting';
}

/** Keys that a provider serves and changes. */
export class RemoteKeys implements KeySource {
  readonly #settings: RemoteKeySettings;
  readonly #refreshAfter: number;
  readonly #set: RemoteJWKSet;
  /** Written by jose at each fetch; `uat` says when that was. */
  readonly #cache: JWKSCacheInput = {};
  #failedAt = Number.NEGATIVE_INFINITY;

  constructor(settings: RemoteKeySettings) {
    this.#settings = settings;
    this.#refreshAfter = Math.min(REFRESH_AFTER, settings.maxAge / 2);
    this.#set = createRemoteJWKSet(new URL(settings.url), {
      cacheMaxAge: settings.maxAge,
      cooldownDuration: COOLDOWN,
      timeoutDuration: TIMEOUT,
      [jwksCache]: this.#cache,
      // The cooldown of jose counts from the last success, so it does not spare a provider that is down.
      [customFetch]: async (url, options) => {
        if (this.#isResting()) throw new Resting('The provider has just failed.');
        return fetch(url, options);
      },
    });
  }

  readonly keyOf: JWTVerifyGetKey = async (header, token) => {
    try {
      return await this.#set(header, token);
    } catch (error) {
      // Without an answer of the provider, a key that is not known may be one that it has just begun to use.
      throw NO_KEY.some((kind) => error instanceof kind) ? error : this.#fail(error);
    }
  };

  async load(): Promise<number> {
    if (!this.#set.fresh) await this.#reload();
    return this.#cache.uat ?? 0;
  }

  version(): number | undefined {
    if (!this.#set.fresh) return undefined;
    const { uat } = this.#cache;
    const due = Date.now() > (uat ?? 0) + this.#refreshAfter;
    if (due && !this.#set.reloading && !this.#isResting()) this.#reload().catch(this.#settings.onFailure);
    return uat;
  }

  async #reload(): Promise<void> {
    try {
      await this.#set.reload();
    } catch (error) {
      throw this.#fail(error);
    }
  }

  #fail(error: unknown): Error {
    if (!(error instanceof Resting)) this.#failedAt = Date.now();
    return unavailable(error);
  }

  #isResting(): boolean {
    return Date.now() < this.#failedAt + COOLDOWN_AFTER_FAILURE;
  }
}
