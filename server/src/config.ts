import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { isCalendarDate } from './model/calendar-date.js';
import { accessSettings, type IssuerConfig, issuerOf, missingIssuerSettings } from './settings/access.js';
import {
  type EncryptionConfig,
  encryptionOf,
  encryptionProblems,
  encryptionSettings,
} from './settings/encryption.js';
import { flag, whole } from './settings/kinds.js';
import { type LimitsConfig, limitSettings, limitsOf, problemsBetween } from './settings/limits.js';

function isHost(text: string): boolean {
  return (
    isIP(text) !== 0 || /^(?=.{1,253}$)[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)*$/i.test(text)
  );
}

function isWebAddress(text: string): boolean {
  return /^https?:$/.test(URL.parse(text)?.protocol ?? '');
}

function decodes(text: string): boolean {
  try {
    return decodeURIComponent(text) !== '';
  } catch {
    return false;
  }
}

const HEADER_LIST = 'takes name=value pairs with commas between them, each value percent-encoded';

const DATABASE_ADDRESS = 'takes postgres://user:password@host:port/database';

const databaseAddress = () =>
  z
    .string()
    .regex(/^postgres(ql)?:\/\/\S+$/, DATABASE_ADDRESS)
    .refine((value) => URL.canParse(value), DATABASE_ADDRESS);

const settings = {
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'takes a port from 0 to 65535; 0 lets the system choose')
    .transform(Number)
    .refine((port) => port <= 65_535, 'takes a port from 0 to 65535; 0 lets the system choose')
    .default(4000),
  HOST: z
    .string()
    .refine(isHost, 'takes an address or a name of this machine, for example 127.0.0.1')
    .default('127.0.0.1'),
  DATABASE_URL: databaseAddress().optional(),
  MIGRATION_DATABASE_URL: databaseAddress().optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DEMO: flag().optional(),
  REFERENCE_DATE: z
    .string()
    .refine(isCalendarDate, 'takes a calendar date as YYYY-MM-DD, for example 2018-10-16')
    .optional(),
  POOL_SIZE: whole(1, 200, 'connections').default(10),
  STATEMENT_TIMEOUT: whole(100, 600_000, 'milliseconds').default(10_000),
  PREPARED_STATEMENTS: flag().default('true'),
  ...limitSettings,
  LOG_LEVEL: z
    .enum(
      ['trace', 'debug', 'info', 'warn', 'error', 'silent'],
      'takes trace, debug, info, warn, error or silent',
    )
    .default('info'),
  ...accessSettings,
  ...encryptionSettings,
  METRICS: flag().default('true'),
  EXPLAIN: flag().optional(),
  // OpenTelemetry's own names and forms: opentelemetry.io/docs/specs/otel/protocol/exporter.
  OTEL_EXPORTER_OTLP_ENDPOINT: z
    .string()
    .refine(isWebAddress, 'takes the address of a collector, for example http://127.0.0.1:4318')
    .optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .regex(/^[^=,\s]+=[^=,\s]+(,[^=,\s]+=[^=,\s]+)*$/, HEADER_LIST)
    .refine((list) => decodes(list), HEADER_LIST)
    .optional(),
  OTEL_SERVICE_NAME: z.string().max(100, 'takes at most 100 characters').default('county-graph'),
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .regex(/^(0|1|0?\.\d{1,9}|1\.0+|0\.0+)$/, 'takes the share of traces to record, from 0 to 1')
    .transform(Number)
    .default(1),
};

/** Values that no message repeats. */
const SECRET = new Set([
  'DATABASE_URL',
  'MIGRATION_DATABASE_URL',
  'AUTH_JWKS_URL',
  'ENCRYPTION_KEY',
  'ENCRYPTION_KEY_PREVIOUS',
  'OTEL_EXPORTER_OTLP_HEADERS',
]);

export interface Config extends LimitsConfig, EncryptionConfig {
  readonly port: number;
  readonly host: string;
  /** PostgreSQL server; the embedded database when there is none. */
  readonly databaseUrl?: string;
  /** The same database as the owner of its tables, who changes them; the server itself connects as another role. */
  readonly migrationDatabaseUrl?: string;
  /** Folder of the embedded database, absolute. */
  readonly dataDir: string;
  /** Fill an empty database with the demo county. */
  readonly demo: boolean;
  /** What "live" means; the demo's own date or today when not given. */
  readonly referenceDate?: string;
  /** Most connections to a PostgreSQL server. */
  readonly poolSize: number;
  /** Longest run of a statement, in milliseconds. */
  readonly statementTimeout: number;
  /** Run statements under names; off behind a pooler that gives each transaction another session. */
  readonly preparedStatements: boolean;
  readonly logLevel: string;
  /** Whose JWTs are believed; beside the demo's own over the demo county. */
  readonly issuer?: IssuerConfig;
  /** Serve `/metrics`. */
  readonly metrics: boolean;
  /** Let requests ask for their statement and its plan; when not given, over the demo county only. */
  readonly explain?: boolean;
  /** Where spans go; none are made without it. */
  readonly tracing?: TracingConfig;
}

export interface TracingConfig {
  /** Address of an OTLP collector over HTTP, without `/v1/traces`. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  /** Share of the traces that begin here which are recorded, 0 to 1; others follow their caller. */
  readonly sampleRatio: number;
}

/** The environment holds values that the server cannot take: one line for each. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly code = 'SETTINGS_REFUSED';

  constructor(readonly problems: readonly string[]) {
    super(`The settings cannot be taken:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
  }
}

/**
 * Reads and validates the environment; nothing else in the server does.
 * @throws ConfigError with one message for each bad value.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  // An empty value is none: that is how shells and compose files leave a setting out.
  const given = Object.fromEntries(
    Object.keys(settings).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  const parsed = z.object(settings).safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map(({ path, message }) => {
        const name = String(path[0]);
        const shown = SECRET.has(name) ? '' : `, not "${given[name]}"`;
        return `${name} ${message}${shown}.`;
      }),
    );
  }
  const { data } = parsed;
  const limits = limitsOf(data);
  const problems = [
    ...problemsBetween(limits),
    ...missingIssuerSettings(data),
    ...encryptionProblems(data),
    ...(data.MIGRATION_DATABASE_URL && !data.DATABASE_URL
      ? ['MIGRATION_DATABASE_URL stands beside DATABASE_URL, which is missing.']
      : []),
  ];
  if (problems.length > 0) throw new ConfigError(problems);
  const issuer = issuerOf(data);
  return {
    ...limits,
    ...encryptionOf(data),
    port: data.PORT,
    host: data.HOST,
    dataDir: resolve(data.DATA_DIR),
    // A server is somebody's real database until it is said to be the demo's.
    demo: data.DEMO === undefined ? data.DATABASE_URL === undefined : data.DEMO === 'true',
    poolSize: data.POOL_SIZE,
    statementTimeout: data.STATEMENT_TIMEOUT,
    preparedStatements: data.PREPARED_STATEMENTS === 'true',
    logLevel: data.LOG_LEVEL,
    metrics: data.METRICS === 'true',
    ...(data.EXPLAIN ? { explain: data.EXPLAIN === 'true' } : {}),
    ...(data.OTEL_EXPORTER_OTLP_ENDPOINT
      ? {
          tracing: {
            endpoint: data.OTEL_EXPORTER_OTLP_ENDPOINT,
            headers: headersOf(data.OTEL_EXPORTER_OTLP_HEADERS),
            serviceName: data.OTEL_SERVICE_NAME,
            sampleRatio: data.OTEL_TRACES_SAMPLER_ARG,
          },
        }
      : {}),
    ...(issuer ? { issuer } : {}),
    ...(data.DATABASE_URL ? { databaseUrl: data.DATABASE_URL } : {}),
    ...(data.MIGRATION_DATABASE_URL ? { migrationDatabaseUrl: data.MIGRATION_DATABASE_URL } : {}),
    ...(data.REFERENCE_DATE ? { referenceDate: data.REFERENCE_DATE } : {}),
  };
}

function headersOf(list = ''): Record<string, string> {
  const pairs = list.split(',').filter((pair) => pair !== '');
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', value = ''] = pair.split('=');
      return [name, decodeURIComponent(value)];
    }),
  );
}
