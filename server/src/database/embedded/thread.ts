import { parentPort, workerData } from 'node:worker_threads';
import { openCluster } from './cluster.js';
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
