import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { listening } from '../support/listening.ts';

const examples = fileURLToPath(new URL('../../sdk/examples/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** A site of static files on an origin of its own, as a department's web server gives them. */
export interface Site {
  readonly origin: string;
  /** Builds the board for an endpoint; the site has it from then on. */
  build(endpoint: string): Promise<void>;
  stop(): Promise<void>;
}

export async function openSite(): Promise<Site> {
  const folder = await mkdtemp(join(tmpdir(), 'township-board-'));
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const name = pathname === '/' ? 'index.html' : pathname;
    try {
      const content = await readFile(join(folder, name));
      response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream').end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  const port = await listening(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    async build(endpoint) {
      const vite = join(examples, 'node_modules/vite/bin/vite.js');
      await promisify(execFile)(
        process.execPath,
        [vite, 'build', 'township-board', '--outDir', folder, '--emptyOutDir'],
        {
          cwd: examples,
          // The test runner's own would make a build for tests of it.
          env: { ...process.env, NODE_ENV: 'production', VITE_COUNTY_GRAPH_URL: endpoint },
        },
      );
    },
    async stop() {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await rm(folder, { recursive: true });
    },
  };
}
