import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { ConfigError, readConfig } from '@county-graph/server';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'county-graph-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cli = new URL('../../server/dist/cli.js', import.meta.url).pathname;

function run(command: string, environment: Record<string, string>) {
  const child = spawn(process.execPath, [cli, command], {
    env: { PATH: process.env.PATH, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return {
    child,
    finished: Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise<number | null>((resolve) => child.once('exit', resolve)),
    ]).then(([out, err, code]) => ({ out, err, code })),
    /** Resolves when the output holds the words, rejects when the process ends before. */
    said: (words: string) =>
      new Promise<void>((resolve, reject) => {
        let seen = '';
        child.stdout.on('data', (chunk: Buffer) => {
          seen += chunk.toString();
          if (seen.includes(words)) resolve();
        });
        child.once('exit', () => reject(new Error(`It ended before it said "${words}".`)));
      }),
  };
}

describe('settings', () => {
  it.each([
    ['PORT', '70000'],
    ['PORT', 'http'],
    ['HOST', '0.0.0.0'],
    ['HOST', '192.168.1.5'],
    ['DATABASE_URL', 'mysql://x'],
    ['REFERENCE_DATE', '2018-02-30'],
    ['POOL_SIZE', '0'],
    ['STATEMENT_TIMEOUT', '5'],
    ['BODY_LIMIT', '1'],
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
    expect(() => readConfig({ PORT: 'x', HOST: 'y', DATABASE_URL: 'mysql://u:secret@h/d' })).toThrow(
      /PORT takes[\s\S]*HOST takes[\s\S]*DATABASE_URL takes/,
    );
    expect(() => readConfig({ DATABASE_URL: 'mysql://u:secret@h/d' })).not.toThrow(/secret/);
    expect(() => readConfig({ OTEL_EXPORTER_OTLP_HEADERS: 'secret' })).not.toThrow(/secret/);
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
    const bad = await run('serve', { PORT: 'x', DATA_DIR: folder }).finished;
    expect(bad).toMatchObject({ code: 1, out: '' });
    expect(bad.err.trim().split('\n')).toHaveLength(2);
    expect(bad.err).toContain('PORT takes a port');
    const unknown = await run('sing', {}).finished;
    expect(unknown.code).toBe(2);
    expect(unknown.err).toContain('serve');
  });

  it('refuses a data folder that another process uses, and gives it back at the end', async () => {
    const settings = { DATA_DIR: join(folder, 'locked'), DEMO: 'false' };
    const first = run('serve', settings);
    await first.said('Ctrl+C');
    const second = await run('serve', settings).finished;
    expect(second.code).toBe(1);
    expect(second.err).toContain(`in use by process ${first.child.pid}`);
    first.child.kill('SIGTERM');
    expect((await first.finished).code).toBe(0);
    const third = await run('migrate', settings).finished;
    expect(third).toMatchObject({ code: 0, err: '' });
  });
});
