import { connect, createServer, type Socket } from 'node:net';
import { listening } from './listening.ts';

/** Stands between a client and a server, and breaks connections off. */
export interface CuttingProxy extends AsyncDisposable {
  /** `http://127.0.0.1:port`. */
  readonly url: string;
  /** What it leads to. */
  target: string;
  /** Bytes of the server after which connections are broken off: of the next one, of the one after it … Those that follow live. */
  cuts: number[];
}

export async function startCuttingProxy(target: string): Promise<CuttingProxy> {
  const open = new Set<Socket>();
  const server = createServer((client) => {
    const { hostname, port } = new URL(proxy.target);
    const upstream = connect(Number(port), hostname);
    const end = () => {
      for (const socket of [client, upstream]) {
        socket.destroy();
        open.delete(socket);
      }
    };
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', end).on('close', end);
    }
    client.pipe(upstream);
    let left = proxy.cuts.shift() ?? Infinity;
    upstream.on('data', (part) => {
      if (part.length < left) {
        left -= part.length;
        client.write(part);
        return;
      }
      upstream.pause();
      client.write(part.subarray(0, left), end);
    });
  });
  const port = await listening(server);
  const proxy: CuttingProxy = {
    url: `http://127.0.0.1:${port}`,
    target,
    cuts: [],
    async [Symbol.asyncDispose]() {
      for (const socket of open) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}
