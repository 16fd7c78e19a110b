import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { ConfigError, readConfig } from '@county-graph/server';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeEmbedded } from '../support/embedded-copy.ts';
import { ENCRYPTION_KEY } from '../support/encryption.ts';

const folder = mkdtempSync(join(tmpdir(), 'county-graph-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('settings', () => {
  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['HOST', 'not a host'],
    ['HOST', '-x'],
    ['AUTH_ISSUER', 'two words'],
    ['AUTH_JWKS_URL', 'keys.json'],
    ['AUTH_JWKS_URL', 'http://issuer.test/keys'],
    ['AUTH_JWKS_URL', 'https://user:secret@issuer.test/keys'],
    ['AUTH_KEYS_MAX_AGE', '59'],
    ['AUTH_KEYS_MAX_AGE', '604801'],
    ['DATABASE_URL', 'mysql://x'],
    ['ENCRYPTION_KEY', 'secret'],
    ['ENCRYPTION_KEY', ENCRYPTION_KEY.slice(4)],
    ['ENCRYPTION_KEY', `${ENCRYPTION_KEY.slice(0, -3)}x==`],
    ['ENCRYPTION_KEY', Buffer.alloc(64).toString('base64')],
    ['ENCRYPTION_KEY_PREVIOUS', 'secret'],
    ['ENCRYPTION_KEY_PREVIOUS', ENCRYPTION_KEY],
    ['REFERENCE_DATE', '2018-02-30'],
    ['POOL_SIZE', '0'],
    ['STATEMENT_TIMEOUT', '5'],
    ['BODY_LIMIT', '1'],
    ['COST_LIMIT', '5'],
    ['RATE_LIMIT', '-1'],
    ['RATE_BURST', '100'],
    ['HEADER_LIMIT', '1'],
    ['HEADERS_TIMEOUT', '20000'],
    ['REQUEST_TIMEOUT', '1'],
    ['DEADLINE', 'soon'],
    ['TRUST_PROXY', 'true'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['CORS_ORIGINS', '*'],
    ['CORS_ORIGINS', 'https://tools.example.cn/path'],
    ['PUBLIC_INTROSPECTION', 'maybe'],
    ['TRUSTED_DOCUMENTS', '/no/such/folder'],
    ['DEMO', 'maybe'],
    ['LOG_LEVEL', 'loud'],
    ['PREPARED_STATEMENTS', 'on'],
    ['METRICS', '1'],
    ['EXPLAIN', 'yes'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'ftp://collector'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector:4318'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'key'],
    ['OTEL_EXPORTER_OTLP_HEADERS', 'key=%zz'],
    ['OTEL_TRACES_SAMPLER_ARG', '1.5'],
  ])('%s=%s is refused with one message that names it', (name, value) => {
    const problems = () => {
      try {
        readConfig({ [name]: value });
      } catch (error) {
        if (error instanceof ConfigError) return error.problems;
        throw error;
      }
      return [];
    };
    expect(problems()).toHaveLength(1);
    expect(problems()[0]).toMatch(new RegExp(`^${name} takes `));
  });

  it('tells every bad value at once, and no password', () => {
    expect(() => readConfig({ PORT: 'x', HOST: '?', DATABASE_URL: 'mysql://u:secret@h/d' })).toThrow(
      /PORT takes[\s\S]*HOST takes[\s\S]*DATABASE_URL takes/,
    );
    expect(() => readConfig({ DATABASE_URL: 'mysql://u:secret@h/d' })).not.toThrow(/secret/);
    expect(() => readConfig({ OTEL_EXPORTER_OTLP_HEADERS: 'secret' })).not.toThrow(/secret/);
    expect(() => readConfig({ AUTH_JWKS_URL: 'https://u:secret@h/keys' })).not.toThrow(/secret/);
    expect(() => readConfig({ ENCRYPTION_KEY: 'secret', ENCRYPTION_KEY_PREVIOUS: 'secret' })).toThrow(
      /^(?!.*secret)[\s\S]*ENCRYPTION_KEY takes 64 random bytes[\s\S]*ENCRYPTION_KEY_PREVIOUS takes 64/,
    );
  });

  it('takes the settings of an issuer together or not at all', () => {
    const all = { AUTH_ISSUER: 'i', AUTH_AUDIENCE: 'a', AUTH_JWKS_URL: 'https://h/keys' };
    expect(readConfig(all).issuer).toEqual({
      issuer: 'i',
      audience: 'a',
      jwksUrl: 'https://h/keys',
      keysMaxAge: 21_600,
    });
    for (const name of Object.keys(all)) {
      expect(() => readConfig({ ...all, [name]: '' })).toThrow(
        new RegExp(`${name} takes a value when another`),
      );
    }
    expect(readConfig({}).issuer).toBeUndefined();
  });

  it('takes two different keys beside each other, and shows neither', () => {
    const previous = Buffer.from(ENCRYPTION_KEY, 'base64').reverse().toString('base64');
    const config = readConfig({ ENCRYPTION_KEY, ENCRYPTION_KEY_PREVIOUS: previous });
    expect(config.encryptionKey?.reveal()).toBe(ENCRYPTION_KEY);
    expect(config.previousEncryptionKey?.reveal()).toBe(previous);
    for (const shown of [inspect(config, { depth: null, showHidden: true }), JSON.stringify(config)]) {
      expect(shown).not.toContain(ENCRYPTION_KEY.slice(0, 8));
      expect(shown).not.toContain('0, 1, 2, 3');
    }
    expect(() => readConfig({ ENCRYPTION_KEY, ENCRYPTION_KEY_PREVIOUS: ENCRYPTION_KEY })).toThrow(
      /ENCRYPTION_KEY_PREVIOUS takes the key before/,
    );
  });

  it('has defaults for all, and takes an empty value as none', () => {
    expect(readConfig({ PORT: '', REFERENCE_DATE: '' })).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      demo: true,
      poolSize: 10,
      logLevel: 'info',
      preparedStatements: true,
      metrics: true,
    });
    expect(readConfig({ DATABASE_URL: 'postgres://u@h/d' }).demo).toBe(false);
  });
});

describe('the command line', () => {
  it('ends with the message and status 1 on a bad setting, and with its usage and 2 on a bad command', async () => {
    const bad = await runCli(['serve'], { PORT: 'x', DATA_DIR: folder }).finished;
    expect(bad).toMatchObject({ code: 1, out: '' });
    expect(bad.err.trim().split('\n')).toHaveLength(2);
    expect(bad.err).toContain('PORT takes a port');
    const unknown = await runCli(['sing'], {}).finished;
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('serve');
  });

  it('refuses a data folder that another process uses, and gives it back at the end', async () => {
    const settings = {
      DATA_DIR: join(folder, 'locked'),
      DEMO: 'false',
      ENCRYPTION_KEY,
      AUTH_ISSUER: 'https://issuer.test',
      AUTH_AUDIENCE: 'county-graph',
      AUTH_JWKS_URL: 'https://issuer.test/keys',
    };
    await makeEmbedded(settings.DATA_DIR, 'empty');
    const first = runCli(['serve'], settings);
    await first.said('Ctrl+C');
    const second = await runCli(['serve'], settings).finished;
    expect(second.code).toBe(1);
    expect(second.err).toContain(`in use by process ${first.child.pid}`);
    first.child.kill('SIGTERM');
    expect((await first.finished).code).toBe(0);
    const third = await runCli(['migrate'], settings).finished;
    expect(third).toMatchObject({ code: 0, err: '' });
  });
});
