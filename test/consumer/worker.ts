import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Which of the runtime's behaviours hold; without the flag \`nodejs_compat\` it has nothing of Node's. */
const COMPATIBILITY_DATE = '2026-01-01';

/** Loopback addresses are private ones, which workers do not reach unless told. */
const configuration = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      compatibilityDate = "${COMPATIBILITY_DATE}",
    )),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "worker")],
);
`;

export interface Worker {
  readonly url: string;
  stop(): Promise<void>;
}

/** Serves the module in the runtime of Cloudflare Workers, on a free port. */
export async function startWorker(folder: string, module: string): Promise<Worker> {
  await writeFile(join(folder, 'worker.js'), module);
  await writeFile(join(folder, 'worker.capnp'), configuration);
  // The package tells where its program is, and has no types.
  const { default: program }: { default: string } = createRequire(import.meta.url)('workerd');
  const child = spawn(program, ['serve', '--control-fd=3', 'worker.capnp'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const complaints = child.stderr && text(child.stderr);
  const port = await listeningPort(child.stdio[3] as Readable);
  if (port === undefined) throw new Error(`workerd opened no port: ${await complaints}`);
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** None when it ended first. */
async function listeningPort(control: Readable): Promise<number | undefined> {
  for await (const line of createInterface(control)) {
    const said: { event: string; port?: number } = JSON.parse(line);
    if (said.event === 'listen') return said.port;
  }
}
