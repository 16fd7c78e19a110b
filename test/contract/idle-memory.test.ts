import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server.js';
import { serverProgram } from '../support/server-program.js';

const LIMIT = 250_000_000;

let loaded: TestServer;

beforeAll(async () => {
  loaded = await startServer({ database: 'postgres' });
});

afterAll(() => loaded.stop());

it('an idle server over PostgreSQL holds less than 250 MB', async () => {
  const child = spawn(process.execPath, serverProgram('serve'), {
    env: { PATH: process.env.PATH, PORT: '0', LOG_LEVEL: 'silent', DATABASE_URL: addressOf(loaded) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  try {
    const url = await new Promise<string>((resolve, reject) => {
      let seen = '';
      child.stdout.on('data', (chunk: Buffer) => {
        seen += chunk.toString();
        const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(seen) ?? [];
        if (address) resolve(address);
      });
      child.once('exit', () => reject(new Error(`It ended before it was ready: ${seen}`)));
    });
    const metrics = await (await fetch(`${url}/metrics`)).text();
    const resident = Number(/^process_resident_memory_bytes (\d+)$/m.exec(metrics)?.[1]);
    expect(resident).toBeGreaterThan(20_000_000);
    expect(resident).toBeLessThan(LIMIT);
  } finally {
    child.kill('SIGTERM');
    await ended;
  }
});

function addressOf({ serving: pool }: TestServer): string {
  const { connectionString } = pool.options;
  if (!connectionString) throw new Error('The pool has no address.');
  return connectionString;
}
