// Runs as `node postgres-guard.ts <folder> [keep]`: when its input ends, by wish or because the tests died, it ends
// the PostgreSQL server of that folder and, unless told to keep it, removes the folder.
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

const [, , folder, keep] = process.argv;
if (!folder) throw new Error('Usage: node postgres-guard.ts <folder> [keep]');

for await (const _ of process.stdin);

const pidFile = join(folder, 'data', 'postmaster.pid');
if (existsSync(pidFile)) {
  const server = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
  // SIGINT: roll back, disconnect everyone, stop (postgresql.org/docs/18/server-shutdown.html).
  const told = signal(server);
  for (let waited = 0; told && existsSync(pidFile) && waited < 10_000; waited += 25) await delay(25);
}
if (keep !== 'keep') {
  // Tried again, as a process that is just ending can still write.
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

function signal(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGINT');
  } catch {
    // The server died before and left its file.
    return false;
  }
}
