import { once } from 'node:events';
import { createServer } from 'node:http';
import {
  type CryptoKey,
  exportJWK,
  generateKeyPair,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
  SignJWT,
} from 'jose';
import { listening } from './listening.ts';

/** How the issuer answers who asks for its keys. */
export type IssuerState = 'up' | 'down' | 'broken';

/** A key of the issuer, both halves. */
export interface IssuerKey {
  readonly kid: string;
  readonly privateKey: CryptoKey;
  readonly publicKey: CryptoKey;
  readonly jwk: JWK;
}

export interface OtherToken {
  readonly header?: Partial<JWTHeaderParameters>;
  readonly without?: readonly string[];
}

/** An issuer of tokens with a real key server. */
export interface TestIssuer {
  /** Settings of a server that believes it. */
  readonly environment: Readonly<Record<'AUTH_ISSUER' | 'AUTH_AUDIENCE' | 'AUTH_JWKS_URL', string>>;
  /** The key that it signs with. */
  readonly key: IssuerKey;
  /** How often its keys were asked for. */
  readonly fetches: number;
  /** What its key server does from now on. */
  state: IssuerState;
  /** A good token of five minutes, with other claims or header fields, or without some claims. */
  token(claims?: JWTPayload, other?: OtherToken): Promise<string>;
  /** Signs with a new key from now on, which alone is published. */
  rotate(): Promise<void>;
  stop(): Promise<void>;
}

export const ISSUER = 'https://issuer.test/county';
export const AUDIENCE = 'county-graph';

const ALGORITHM = 'ES256';

export async function startIssuer(): Promise<TestIssuer> {
  let key = await newKey(1);
  let made = 1;
  let fetches = 0;
  let state: IssuerState = 'up';
  const server = createServer((_request, response) => {
    fetches += 1;
    if (state === 'down') response.destroy();
    else if (state === 'broken') response.writeHead(500).end();
    else
      response
        .writeHead(200, { 'content-type': 'application/json' })
        .end(JSON.stringify({ keys: [key.jwk] }));
  });
  const port = await listening(server);
  return {
    environment: {
      AUTH_ISSUER: ISSUER,
      AUTH_AUDIENCE: AUDIENCE,
      AUTH_JWKS_URL: `http://127.0.0.1:${port}/keys`,
    },
    get key() {
      return key;
    },
    get fetches() {
      return fetches;
    },
    get state() {
      return state;
    },
    set state(next) {
      state = next;
    },
    token(claims = {}, { header, without = [] } = {}) {
      const now = Math.floor(Date.now() / 1_000);
      const payload: JWTPayload = {
        iss: ISSUER,
        aud: AUDIENCE,
        sub: 'somebody',
        iat: now,
        exp: now + 300,
        ...claims,
      };
      for (const claim of without) delete payload[claim];
      return new SignJWT(payload)
        .setProtectedHeader({ alg: ALGORITHM, kid: key.kid, ...header })
        .sign(key.privateKey);
    },
    async rotate() {
      made += 1;
      key = await newKey(made);
    },
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function newKey(number: number): Promise<IssuerKey> {
  const { privateKey, publicKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const kid = `key-${number}`;
  return {
    kid,
    privateKey,
    publicKey,
    jwk: { ...(await exportJWK(publicKey)), kid, alg: ALGORITHM, use: 'sig' },
  };
}
