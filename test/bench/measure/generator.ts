import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Load, Outcome } from './load.ts';

export interface Generator {
  /**
   * Sends requests for a while; there may be no answer in a short one.
   *
   * @throws Error when a request fails: figures of failing answers would say nothing.
   */
  send(load: Load): Promise<Outcome>;
  stop(): void;
}

export function startGenerator(): Generator {
  const child = fork(fileURLToPath(new URL('./generator-process.ts', import.meta.url)));
  return {
    async send(load) {
      const answer = once(child, 'message', { signal: AbortSignal.timeout((load.seconds + 60) * 1000) });
      child.send(load);
      const [outcome]: Outcome[] = await answer;
      if (!outcome) throw new Error('The generator gave no outcome.');
      if (outcome.failures > 0) {
        throw new Error(
          `${outcome.failures} of ${outcome.requests} requests to ${load.origin}${load.path} failed.`,
        );
      }
      return outcome;
    },
    stop: () => {
      child.kill();
    },
  };
}
