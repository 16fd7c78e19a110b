import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A server in a process of its own, over two townships of the demo county. */
export interface ServedProcess {
  readonly url: string;
  readonly pid: number;
  /** CPU time that the process has used since it started, in milliseconds. */
  cpu(): Promise<number>;
  stop(): Promise<void>;
}

/** @param databaseUrl an empty PostgreSQL database */
export async function startServed(databaseUrl: string): Promise<ServedProcess> {
  const child = fork(fileURLToPath(new URL('./served.ts', import.meta.url)), {
    env: { ...process.env, DATABASE_URL: databaseUrl },
    execArgv: [],
  });
  const told = async () => {
    const [message] = await once(child, 'message');
    return message as { readonly url?: string; readonly cpu?: number };
  };
  const ended = once(child, 'exit');
  const begun = await Promise.race([told(), ended.then(() => undefined)]);
  if (!begun?.url) throw new Error('The server ended before it was ready.');
  return {
    url: begun.url,
    pid: child.pid ?? 0,
    async cpu() {
      const answer = told();
      child.send('cpu');
      return (await answer).cpu ?? Number.NaN;
    },
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}
