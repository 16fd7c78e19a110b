import { existsSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { flag, list, whole } from './kinds.js';

/** Settings of what a request may cost, how large and slow it may be, and which requests are taken at all. */
export const limitSettings = {
  COST_LIMIT: whole(100, 100_000_000, 'points').default(50_000),
  RATE_LIMIT: whole(0, 1_000_000_000, 'points a second').default(5_000),
  RATE_BURST: whole(100, 1_000_000_000, 'points').default(100_000),
  BODY_LIMIT: whole(1_024, 16_777_216, 'bytes').default(262_144),
  HEADER_LIMIT: whole(2_048, 1_048_576, 'bytes').default(16_384),
  HEADERS_TIMEOUT: whole(100, 600_000, 'milliseconds').default(5_000),
  REQUEST_TIMEOUT: whole(100, 600_000, 'milliseconds').default(10_000),
  DEADLINE: whole(100, 600_000, 'milliseconds').default(15_000),
  TRUST_PROXY: list(isNetwork, 'takes addresses or networks such as 10.0.0.1,10.1.0.0/16').optional(),
  CORS_ORIGINS: list(
    isOrigin,
    'takes origins such as https://tools.example.cn,http://localhost:5173',
  ).optional(),
  PUBLIC_INTROSPECTION: flag().optional(),
  TRUSTED_DOCUMENTS: z
    .string()
    .refine(
      (path) => existsSync(path),
      'takes a folder of .graphql files, or a manifest in JSON, that exists',
    )
    .optional(),
  NODE_ENV: z.string().optional(),
};

const schema = z.object(limitSettings);

export interface LimitsConfig {
  /** Most points that an operation may cost. */
  readonly costLimit: number;
  /** Points that a caller gains in a second (0 is no limit), and most that it can save up. */
  readonly rate: { readonly perSecond: number; readonly burst: number };
  /** Bounds on one request. Sizes in bytes, times in milliseconds. */
  readonly limits: {
    readonly bodyLimit: number;
    readonly headerLimit: number;
    readonly headersTimeout: number;
    readonly requestTimeout: number;
    readonly deadline: number;
  };
  /** Proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly corsOrigins: readonly string[];
  /** Tell the schema to the public; when not given, over the demo county and outside production. */
  readonly publicIntrospection?: boolean;
  readonly production: boolean;
  /** Folder or manifest of the only documents that are answered, absolute. */
  readonly trustedDocuments?: string;
}

export function limitsOf(data: z.output<typeof schema>): LimitsConfig {
  return {
    costLimit: data.COST_LIMIT,
    rate: { perSecond: data.RATE_LIMIT, burst: data.RATE_BURST },
    limits: {
      bodyLimit: data.BODY_LIMIT,
      headerLimit: data.HEADER_LIMIT,
      headersTimeout: data.HEADERS_TIMEOUT,
      requestTimeout: data.REQUEST_TIMEOUT,
      deadline: data.DEADLINE,
    },
    trustedProxies: data.TRUST_PROXY ?? [],
    corsOrigins: data.CORS_ORIGINS ?? [],
    ...(data.PUBLIC_INTROSPECTION ? { publicIntrospection: data.PUBLIC_INTROSPECTION === 'true' } : {}),
    production: data.NODE_ENV === 'production',
    ...(data.TRUSTED_DOCUMENTS ? { trustedDocuments: resolve(data.TRUSTED_DOCUMENTS) } : {}),
  };
}

/** What is wrong with settings that each could be taken. */
export function problemsBetween(config: LimitsConfig): string[] {
  const { rate, costLimit, limits } = config;
  const problems: string[] = [];
  if (rate.perSecond > 0 && rate.burst < costLimit) {
    problems.push(
      `RATE_BURST takes at least COST_LIMIT (${costLimit}), or a dear operation could never run, not "${rate.burst}".`,
    );
  }
  if (limits.headersTimeout > limits.requestTimeout) {
    problems.push(
      `HEADERS_TIMEOUT takes at most REQUEST_TIMEOUT (${limits.requestTimeout}), not "${limits.headersTimeout}".`,
    );
  }
  return problems;
}

function isNetwork(text: string): boolean {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  if (version === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128));
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) && url.origin === text;
}
