import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../support/ask.js';
import { documented, documentOf, variablesOf } from '../support/operations.ts';
import { freshDatabase } from '../support/server.js';
import { ATTACKS } from './attack/attacks.ts';
import { type ServedProcess, startServed } from './attack/served-process.ts';
import { outcomeOf, POST_HEAD, rawRequest } from './raw-request.ts';

/** The server's own time for one attack that it has not seen, in milliseconds of CPU. */
const MOST_CPU = 50;
const TRIES = 5;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

describe('attacks are refused by code, each at its first sight, in little of the server’s time', () => {
  let server: ServedProcess;
  let salt = 0;

  beforeAll(async () => {
    server = await startServed(await freshDatabase());
    for (const file of documented) {
      const { errors } = await ask(server.url, documentOf(file), variablesOf(file));
      expect(errors).toEqual([]);
    }
  });

  afterAll(() => server.stop());

  const post = (body: string) =>
    fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });

  it.each(ATTACKS.map((attack) => [attack.name, attack] as const))('%s', async (_, { code, body }) => {
    const spent: number[] = [];
    for (let time = 0; time < TRIES; time += 1) {
      const text = body(`x${salt++}`);
      const before = await server.cpu();
      const response = await post(text);
      const answer = (await response.json()) as { errors: { extensions: { code: string } }[] };
      spent.push((await server.cpu()) - before);
      expect(answer.errors[0]?.extensions.code).toBe(code);
      expect(answer).not.toHaveProperty('data');
      expect(response.status).toBeGreaterThanOrEqual(400);
    }
    if (process.env.SHOW) console.log(_, code, spent.map((ms) => ms.toFixed(1)).join(' '));
    expect(median(spent)).toBeLessThan(MOST_CPU);
    expect((await ask(server.url, '{ counties { totalCount } }')).errors).toEqual([]);
  });

  it('a body that drips in, byte by byte, until it is cut off', async () => {
    const before = await server.cpu();
    const said = await rawRequest(server.url, POST_HEAD, ' '.repeat(10_000));
    expect((await server.cpu()) - before).toBeLessThan(MOST_CPU);
    expect(outcomeOf(said)).toEqual({ status: 408, code: 'REQUEST_TIMEOUT' });
    expect((await ask(server.url, '{ counties { totalCount } }')).errors).toEqual([]);
  });
});
