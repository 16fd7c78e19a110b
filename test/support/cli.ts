import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { serverProgram } from './server-program.js';

/** Runs a command of the server's command line, as a process of its own. */
export function runCli(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, serverProgram(...args), {
    env: { PATH: process.env.PATH, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return {
    child,
    finished: Promise.all([
      text(child.stdout),
      text(child.stderr),
      new Promise<number | null>((resolve) => child.once('exit', resolve)),
    ]).then(([out, err, code]) => ({ out, err, code })),
    /** Resolves with the output so far when it holds the words, rejects when the process ends before. */
    said: (words: string) =>
      new Promise<string>((resolve, reject) => {
        let seen = '';
        child.stdout.on('data', (chunk: Buffer) => {
          seen += chunk.toString();
          if (seen.includes(words)) resolve(seen);
        });
        child.once('exit', () => reject(new Error(`It ended before it said "${words}".`)));
      }),
  };
}
