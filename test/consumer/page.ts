import type { AddressInfo } from 'node:net';
import { build, preview } from 'vite';

/** The page of a department: it shows what it was told, or why it was not. */
export const PAGE: Readonly<Record<string, string>> = {
  'index.html':
    '<!doctype html><meta charset="utf-8"><pre></pre><script type="module" src="./main.ts"></script>\n',
  'main.ts': `import { told } from './program.js';
const given = new URLSearchParams(location.hash.slice(1));
const shown = await told(given.get('url'), given.get('token')).catch(String);
document.querySelector('pre')!.textContent = JSON.stringify(shown);
`,
};

export interface BuiltPage {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Builds a project's page with Vite as it is, and serves it on an origin of its own. */
export async function servePage(folder: string): Promise<BuiltPage> {
  await build({ root: folder, configFile: false, logLevel: 'error' });
  const served = await preview({
    root: folder,
    configFile: false,
    logLevel: 'error',
    preview: { host: '127.0.0.1', port: 0 },
  });
  const { port } = served.httpServer.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, stop: () => served.close() };
}
