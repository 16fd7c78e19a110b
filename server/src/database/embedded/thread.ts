import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { type Reply, type Request, simpleQuery, type ThreadData } from './protocol.js';

const { folder } = workerData as ThreadData;
const port = parentPort;
if (!port) throw new Error('The embedded database runs in a worker thread only.');

const database = await openCluster(folder);
reply({ kind: 'opened' });

port.on('message', async (request: Request) => {
  switch (request.kind) {
    case 'wire': {
      const bytes = await run(request.bytes);
      return reply({ kind: 'wire', bytes }, [bytes.buffer]);
    }
    case 'attach':
      // All connections share the one session, so each begins by clearing what the last one left.
      await run(simpleQuery('rollback'));
      await run(simpleQuery('discard all'));
      return reply({ kind: 'attached' });
    case 'close':
      await database.close();
      reply({ kind: 'closed' });
      return port.close();
  }
});

function reply(message: Reply, transfer: ArrayBuffer[] = []): void {
  port?.postMessage(message, transfer);
}

/** Runs whole wire messages and returns the bytes of their answers. */
async function run(messages: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = [];
  let length = 0;
  await database.execProtocolRawStream(messages, {
    onRawData(part) {
      // A view into WebAssembly memory, overwritten by the next part.
      parts.push(part.slice());
      length += part.length;
    },
  });
  const answer = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    answer.set(part, offset);
    offset += part.length;
  }
  return answer;
}

/**
 * PGlite copies a new cluster into its folder file by file. A process killed meanwhile leaves one that
 * opens and fails later; without the marker the folder holds no data of ours yet and is made again.
 */
async function openCluster(root: string | undefined): Promise<PGlite> {
  if (root === undefined) return PGlite.create();
  const cluster = join(root, 'cluster');
  const marker = join(root, 'cluster.ready');
  if (!existsSync(marker)) rmSync(cluster, { recursive: true, force: true });
  mkdirSync(cluster, { recursive: true, mode: 0o700 });
  const opened = await withLastWords((onStderr) => PGlite.create(cluster, { onStderr }));
  if (!existsSync(marker)) writeFileSync(marker, '');
  return opened;
}

/** PGlite says only that it failed; why stands in what PostgreSQL printed. */
async function withLastWords(
  open: (onStderr: (line: string) => boolean) => Promise<PGlite>,
): Promise<PGlite> {
  const lines: string[] = [];
  try {
    return await open((line) => {
      if (/ (FATAL|PANIC|ERROR):/.test(line)) lines.push(line);
      return false;
    });
  } catch (cause) {
    throw new Error(lines.at(-1) ?? 'PGlite did not start.', { cause });
  }
}
