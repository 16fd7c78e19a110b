import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { databaseSettings } from '../support/postgres.ts';
import { serverProgram } from '../support/server-program.ts';

export interface ServedProcess {
  readonly url: string;
  /** Of an inspection team of the county. */
  readonly token: string;
  /** Resident memory, in bytes. */
  memory(): number;
  stop(): Promise<void>;
}

/** Starts the server as an operator does, as a process of its own, over a database that it fills with the demo. */
export async function serveDemo(databaseUrl: string): Promise<ServedProcess> {
  const settings = { PORT: '0', ...databaseSettings(databaseUrl), LOG_LEVEL: 'error', RATE_LIMIT: '0' };
  await finished(run('migrate', settings));
  await finished(run('demo', settings));
  const child = run('serve', settings);
  const { url, token } = await readyOf(child);
  return {
    url,
    token,
    memory: () => residentMemory(child),
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

const run = (command: string, settings: Record<string, string>): ChildProcess =>
  spawn(process.execPath, serverProgram(command), {
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'inherit'],
  });

async function finished(child: ChildProcess): Promise<void> {
  child.stdout?.resume();
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`${child.spawnargs.at(-1)} ended with ${code}.`);
}

function readyOf(child: ChildProcess): Promise<Pick<ServedProcess, 'url' | 'token'>> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready.`)));
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      const [, url] = /(http:\/\/\S+)\/graphql/.exec(text) ?? [];
      const [, token] = /^TOKEN inspection_team (\S+)$/m.exec(text) ?? [];
      if (url && token) resolve({ url, token });
    });
  });
}

function residentMemory({ pid }: ChildProcess): number {
  if (process.platform !== 'linux')
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;
  const [, kilobytes] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) * 1024;
}
