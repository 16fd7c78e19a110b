import { setTimeout as delay } from 'node:timers/promises';
import type { LoadClient } from './client.ts';

const SECOND = 1_000;

/** Asks with so many at a time, one after the other, and gives the answers a second. */
export async function closedLoop(client: LoadClient, connections: number, seconds: number): Promise<number> {
  const before = client.answered;
  const begun = performance.now();
  const end = begun + seconds * SECOND;
  const ask = async () => {
    while (performance.now() < end) await client.ask();
  };
  await Promise.all(Array.from({ length: connections }, ask));
  return ((client.answered - before) * SECOND) / (performance.now() - begun);
}

/** Most requests that may wait for an answer before no more are sent: the rate is beyond the server. */
const MOST_WAITING = 1_000;
const TICK = 10;

/**
 * Sends at a fixed rate, whether answers come or not, until the signal; gives the number of requests that were
 * left out because too many were waiting.
 */
export async function fixedRate(client: LoadClient, rate: number, signal: AbortSignal): Promise<number> {
  const begun = performance.now();
  const waiting = new Set<Promise<void>>();
  let due = 0;
  let leftOut = 0;
  while (!signal.aborted) {
    const until = Math.floor(((performance.now() - begun) / SECOND) * rate);
    for (; due < until; due += 1) {
      if (waiting.size >= MOST_WAITING) {
        leftOut += 1;
        continue;
      }
      const asked = client.ask().finally(() => waiting.delete(asked));
      waiting.add(asked);
    }
    await delay(TICK);
  }
  await Promise.all(waiting);
  return leftOut;
}
