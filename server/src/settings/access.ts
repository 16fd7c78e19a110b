import { z } from 'zod';

/** Whose JWTs are believed. */
export interface IssuerConfig {
  /** `iss` and `aud` of its tokens. */
  readonly issuer: string;
  readonly audience: string;
  /** Address of its JSON Web Key Set. */
  readonly jwksUrl: string;
  /** How long its keys are used while it does not answer, in seconds. */
  readonly keysMaxAge: number;
}

export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/.test(host);
}

/** Whoever can change keys on their way can make tokens. */
function isSafeAddress(text: string): boolean {
  const url = URL.parse(text);
  if (!url || url.username || url.password) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
}

const KEYS_MAX_AGE = 'takes a whole number of seconds from 60 to 604800';

const name = (words: string) =>
  z
    .string()
    .regex(/^\S{1,500}$/, words)
    .optional();

export const accessSettings = {
  AUTH_ISSUER: name('takes the issuer of the tokens, as in their claim iss'),
  AUTH_AUDIENCE: name('takes the audience of the tokens, as in their claim aud'),
  AUTH_JWKS_URL: z
    .string()
    .refine(
      isSafeAddress,
      'takes the https address of a JSON Web Key Set, without credentials; http on a loopback address alone',
    )
    .optional(),
  AUTH_KEYS_MAX_AGE: z
    .string()
    .regex(/^\d{2,6}$/, KEYS_MAX_AGE)
    .transform(Number)
    .refine((seconds) => seconds >= 60 && seconds <= 604_800, KEYS_MAX_AGE)
    .default(21_600),
};

interface AccessValues {
  readonly AUTH_ISSUER?: string | undefined;
  readonly AUTH_AUDIENCE?: string | undefined;
  readonly AUTH_JWKS_URL?: string | undefined;
  readonly AUTH_KEYS_MAX_AGE: number;
}

/** The issuer of the settings, if they have one. */
export function issuerOf(values: AccessValues): IssuerConfig | undefined {
  const { AUTH_ISSUER: issuer, AUTH_AUDIENCE: audience, AUTH_JWKS_URL: jwksUrl } = values;
  if (!issuer || !audience || !jwksUrl) return undefined;
  return { issuer, audience, jwksUrl, keysMaxAge: values.AUTH_KEYS_MAX_AGE };
}

/** One message for each setting of the issuer that the others need. */
export function missingIssuerSettings(values: AccessValues): string[] {
  const names = ['AUTH_ISSUER', 'AUTH_AUDIENCE', 'AUTH_JWKS_URL'] as const;
  const missing = names.filter((setting) => !values[setting]);
  if (missing.length === names.length) return [];
  return missing.map((setting) => `${setting} takes a value when another of ${names.join(', ')} has one.`);
}
