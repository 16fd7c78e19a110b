import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Caller } from '../caller.ts';
import type { ContenderName, WorkloadName } from '../names.ts';
import type { Usage } from './probe.ts';
import type { Question, Questions } from './question.ts';

/** How a contender is started and asked. */
export interface Contender {
  readonly name: ContenderName;
  /** Program and arguments for Node. */
  readonly args: readonly string[];
  environment(databaseUrl: string, caller: Caller): Readonly<Record<string, string>>;
  /** SQL that its own database objects need, run before it starts. */
  readonly prepare?: string;
  readonly questions: Questions;
}

export interface RunningContender extends Contender {
  /** Sent with every request: a server that asks who calls prints a token for it. */
  readonly headers: Readonly<Record<string, string>>;
  /** `http://127.0.0.1:port`. */
  readonly origin: string;
  /** What it has used; the peak of memory begins anew. */
  usage(): Promise<Usage>;
  stop(): Promise<void>;
}

/** @throws Error when the contender does not take part in the workload */
export function questionOf({ name, questions }: Contender, workload: WorkloadName): Question {
  const question = questions[workload];
  if (!question) throw new Error(`${name} is asked nothing in ${workload}.`);
  return question;
}

const PROBE = fileURLToPath(new URL('./probe.ts', import.meta.url));
const LONGEST_START = 120_000;
const LONGEST_END = 15_000;

/**
 * Starts a contender as a process of its own, which names the address where it listens on its standard output.
 *
 * @throws Error with what it said when it does not come up.
 */
export async function startContender(
  contender: Contender,
  databaseUrl: string,
  caller: Caller,
): Promise<RunningContender> {
  const child = spawn(process.execPath, ['--import', PROBE, ...contender.args], {
    env: { ...process.env, NODE_ENV: 'production', ...contender.environment(databaseUrl, caller) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  try {
    const { origin, token } = await listening(
      contender.name,
      child,
      new RegExp(`^TOKEN ${caller.name} (\\S+)$`, 'm'),
    );
    return {
      ...contender,
      origin,
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
      usage: () => askUsage(child),
      stop: () => end(child),
    };
  } catch (error) {
    await end(child);
    throw error;
  }
}

interface Listening {
  readonly origin: string;
  readonly token: string | undefined;
}

function listening(name: string, child: ChildProcess, tokenLine: RegExp): Promise<Listening> {
  const { promise, resolve, reject } = Promise.withResolvers<Listening>();
  let said = '';
  const hear = (chunk: Buffer) => {
    said = `${said}${chunk}`.slice(-20_000);
    const origin = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    if (origin) resolve({ origin, token: tokenLine.exec(said)?.[1] });
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const fail = (why: string) => reject(new Error(`${name} ${why}.\n${said.trim()}`));
  child.once('exit', (code, signal) => fail(`ended with ${signal ?? code} before it listened`));
  const timer = setTimeout(() => fail(`did not listen within ${LONGEST_START / 1000} s`), LONGEST_START);
  return promise.finally(() => clearTimeout(timer));
}

async function askUsage(child: ChildProcess): Promise<Usage> {
  const answer = once(child, 'message', { signal: AbortSignal.timeout(10_000) });
  child.send('usage');
  const [usage] = await answer;
  return usage;
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_END);
  await ended;
  clearTimeout(timer);
}
