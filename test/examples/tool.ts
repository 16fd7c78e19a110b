import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

export const examples = fileURLToPath(new URL('../../sdk/examples/', import.meta.url));

/** Variables that the tools read: nothing of the machine's own. */
interface Environment {
  readonly COUNTY_GRAPH_URL?: string;
  readonly COUNTY_GRAPH_TOKEN?: string;
  readonly COUNTY_GRAPH_TOKEN_FILE?: string;
  readonly FORCE_COLOR?: string;
  readonly NO_COLOR?: string | undefined;
}

/** Starts a tool of `sdk/examples` as a process of its own. */
export function startTool(tool: string, options: readonly string[], environment: Environment = {}) {
  const child = spawn(process.execPath, [tool, ...options], {
    cwd: examples,
    env: { PATH: process.env.PATH, NO_COLOR: '1', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const finished = Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve) => child.once('exit', resolve)),
  ]);
  return { child, finished: finished.then(([out, err, code]) => ({ out, err, code })) };
}

/** What a tool writes, and the code that it ends with. */
export const runTool = (...started: Parameters<typeof startTool>) => startTool(...started).finished;
