import { once } from 'node:events';
import { AccessError, CountyGraphError, createClient, LimitError, NotGraphQLError } from '@county-graph/sdk';
import { type SubscribeOptions, subscribe } from '@county-graph/sdk/subscriptions';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collected } from '../support/collected.ts';
import { COMPLETE, event, streaming } from '../support/event-stream.ts';
import { breaking, json, refusing, type Stand, type Step, startStand } from '../support/stand.ts';
import { logged, thrown } from '../support/thrown.ts';

const DOCUMENT = 'subscription ($after: Int) { count(after: $after) }';

interface Count {
  readonly count: number;
}
type Options = SubscribeOptions<Count, Readonly<Record<string, unknown>>>;

const counted = (count: number): string => event({ data: { count } });
const resume: Options['resume'] = ({ count }) => ({ after: count });

/** Opens a stream, tells these, and does not go on. */
const telling = (...counts: readonly number[]): Step =>
  streaming((response) => response.write(counts.map(counted).join('')));
/** Tells these, then breaks off. */
const tellingThenBreaking = (...counts: readonly number[]): Step =>
  streaming((response) => response.write(counts.map(counted).join(''), () => response.destroy()));
const completing = (...counts: readonly number[]): Step =>
  streaming((response) => response.end(counts.map(counted).join('') + COMPLETE));

describe('subscriptions', () => {
  let stand: Stand;
  beforeAll(async () => {
    stand = await startStand();
  });
  afterAll(() => stand[Symbol.asyncDispose]());

  const counts = (options: Options = {}, token?: Parameters<typeof createClient>[0]['token']) =>
    subscribe<Count>(
      createClient({ url: stand.url, token, backoff: 1 }),
      DOCUMENT,
      { after: 0 },
      { backoff: 1, resume, ...options },
    );
  const asked = () => stand.requests.map(({ body }) => body.variables?.after);

  it('are asked for as the protocol has it, when they are read and not before', async () => {
    stand.script(completing(1, 2));
    const values = counts({ purpose: '核对' }, 'abc');
    expect(stand.requests).toEqual([]);
    expect(await collected(values)).toEqual([{ count: 1 }, { count: 2 }]);
    expect(stand.requests).toMatchObject([
      {
        body: { query: DOCUMENT, variables: { after: 0 } },
        headers: {
          accept: 'text/event-stream',
          authorization: 'Bearer abc',
          'x-access-purpose': encodeURIComponent('核对'),
        },
      },
    ]);
  });

  it('are read wherever the bytes are split, with any ends of lines, comments and unknown fields', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const end = fc.constantFrom('\n', '\r\n', '\r');
    const noise = fc.constantFrom(':', ': beat', 'id: 7', 'retry: 1', 'retry: soon', 'unknown', 'message: 1');
    const cuts = fc.array(fc.nat(40), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { maxLength: 5 }),
        end,
        noise,
        fc.boolean(),
        cuts,
        async (texts, eol, other, mark, sizes) => {
          const pieces = texts.map((told) =>
            // JSON may have its line breaks anywhere, and so stand in several lines of data.
            [
              '',
              other,
              'event: next',
              ...JSON.stringify({ data: { told } }, null, 1)
                .split('\n')
                .map((line) => `data:${line.startsWith(' ') ? ' ' : ''}${line}`),
              other,
              '',
            ].join(eol),
          );
          const bytes = new TextEncoder().encode(
            `${mark ? '\uFEFF' : ''}${pieces.join('')}${eol}event: complete${eol}data:${eol}${eol}`,
          );
          const client = createClient({
            url: 'http://stand.example/graphql',
            fetch: async () =>
              new Response(splitIn(bytes, sizes), { headers: { 'content-type': 'text/event-stream' } }),
          });
          expect(await collected(subscribe(client, DOCUMENT))).toEqual(texts.map((told) => ({ told })));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('go on where they broke off, by the variables that follow what was told', async () => {
    stand.script(
      tellingThenBreaking(1, 2),
      breaking,
      refusing('DATABASE_UNAVAILABLE', 503, { kind: 'unavailable', retryable: true }),
      tellingThenBreaking(),
      streaming((response) => response.end(counted(3) + counted(4).slice(0, -1))),
      completing(4),
    );
    const breaks: string[] = [];
    const onBreak: Options['onBreak'] = ({ code }) => breaks.push(code);
    expect(await collected(counts({ onBreak }))).toEqual([1, 2, 3, 4].map((count) => ({ count })));
    expect(asked()).toEqual([0, 2, 2, 2, 2, 3]);
    expect(breaks).toEqual([
      'NETWORK_FAILED',
      'NETWORK_FAILED',
      'DATABASE_UNAVAILABLE',
      'NETWORK_FAILED',
      'NETWORK_FAILED',
    ]);
  });

  it('without a way to go on throw what broke them, since something may be missed', async () => {
    stand.script(tellingThenBreaking(1));
    const values = counts({ resume: undefined });
    expect(await values.next()).toEqual({ value: { count: 1 }, done: false });
    expect(await thrown(values.next())).toMatchObject({ code: 'NETWORK_FAILED', retryable: true });
    expect(stand.requests).toHaveLength(1);
  });

  it('that fall silent are taken for broken, and those with heartbeats are not', async () => {
    stand.script(telling(1), completing(2));
    expect(await collected(counts({ silence: 400 }))).toEqual([{ count: 1 }, { count: 2 }]);
    expect(asked()).toEqual([0, 1]);

    stand.script(() => {}, completing(1));
    expect(await collected(counts({ silence: 400 }))).toEqual([{ count: 1 }]);
    expect(stand.requests).toHaveLength(2);

    stand.script(
      streaming(async (response) => {
        for (let beat = 0; beat < 40; beat += 1) {
          await new Promise((resolve) => response.write(':\n\n', () => setTimeout(resolve, 20)));
        }
        response.end(counted(1) + COMPLETE);
      }),
    );
    expect(await collected(counts({ silence: 400 }))).toEqual([{ count: 1 }]);
    expect(stand.requests).toHaveLength(1);
  });

  it('do not count the time that their reader takes as silence', async () => {
    stand.script(completing(1, 2));
    const read: number[] = [];
    for await (const { count } of counts({ silence: 100 })) {
      read.push(count);
      const slow = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 250));
      expect(performance.now() - slow).toBeGreaterThan(200);
    }
    expect(read).toEqual([1, 2]);
    expect(stand.requests).toHaveLength(1);
  });

  it('come back after the seconds that the server names', async () => {
    stand.script(
      refusing('TOO_MANY_STREAMS', 429, { kind: 'limit', retryable: true }, { 'retry-after': '1' }),
      completing(1),
    );
    const pauses: [CountyGraphError, number][] = [];
    expect(await collected(counts({ onBreak: (...told) => pauses.push(told) }))).toEqual([{ count: 1 }]);
    expect(pauses).toEqual([[expect.any(LimitError), expect.any(Number)]]);
    expect(pauses[0]?.[1]).toBeGreaterThanOrEqual(1_000);
    const [first, second] = stand.requests.map(({ at }) => at);
    expect((second ?? 0) - (first ?? 0)).toBeGreaterThanOrEqual(990);
  });

  it('come back as slowly as the stream asks for', async () => {
    const asking = streaming((response) => response.write('retry: 20000\n\n', () => response.destroy()));
    const pauses: number[] = [];
    for (let round = 0; round < 20; round += 1) {
      stand.script(asking);
      const stop = new AbortController();
      const onBreak = (_failure: CountyGraphError, pause: number) => {
        pauses.push(pause);
        stop.abort(new Error('enough'));
      };
      expect(await thrown(counts({ signal: stop.signal, onBreak }).next())).toEqual(new Error('enough'));
    }
    expect(Math.max(...pauses)).toBeGreaterThan(2_000);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(20_000);
    expect(new Set(pauses).size).toBe(20);
  });

  it('give up after the tries that they are given, fewer as long as there was no stream at all', async () => {
    stand.script(breaking);
    expect(await thrown(counts().next())).toMatchObject({ code: 'NETWORK_FAILED' });
    expect(stand.requests).toHaveLength(4);
    stand.script(breaking);
    await thrown(counts({ retries: 1 }).next());
    expect(stand.requests).toHaveLength(2);
    stand.script(tellingThenBreaking(1), ...Array<Step>(9).fill(breaking), completing(2));
    expect(await collected(counts())).toEqual([{ count: 1 }, { count: 2 }]);
  });

  it.each<[string, Step, object]>([
    [
      'before the stream',
      refusing('FORBIDDEN', 403, { kind: 'access' }),
      { kind: 'access', code: 'FORBIDDEN', status: 403 },
    ],
    [
      'in the stream',
      streaming((response) =>
        response.end(
          counted(1) +
            event({
              errors: [{ message: 'x', extensions: { code: 'FORBIDDEN', kind: 'access', remedy: 'Ask.' } }],
            }) +
            COMPLETE,
        ),
      ),
      { kind: 'access', code: 'FORBIDDEN', remedy: 'Ask.' },
    ],
    [
      'that is no GraphQL',
      (response) => response.writeHead(404).end('<p>'),
      { kind: 'notGraphQL', status: 404 },
    ],
    [
      'that is no stream',
      json({ data: { count: 1 } }),
      { kind: 'notGraphQL', status: 200, retryable: false },
    ],
  ])('throw what does not pass: %s', async (_where, step, what) => {
    stand.script(step);
    const error = await thrown(collected(counts()));
    expect(error).toBeInstanceOf(CountyGraphError);
    expect(error).toMatchObject(what);
    expect(error instanceof AccessError || error instanceof NotGraphQLError).toBe(true);
    expect(stand.requests).toHaveLength(1);
  });

  it('with a token that runs out meanwhile go on with another one', async () => {
    const refused = { code: 'UNAUTHENTICATED', kind: 'authentication', retryable: false };
    const expiring = streaming((response) =>
      response.end(counted(1) + event({ errors: [{ message: 'x', extensions: refused }] }) + COMPLETE),
    );
    let given = 0;
    stand.script(expiring, refusing('UNAUTHENTICATED', 401, refused), completing(2));
    expect(await collected(counts({}, () => `token-${++given}`))).toEqual([{ count: 1 }, { count: 2 }]);
    expect(stand.requests.map(({ headers }) => headers.authorization)).toEqual(
      ['token-1', 'token-1', 'token-2'].map((token) => `Bearer ${token}`),
    );
    stand.script(expiring, refusing('UNAUTHENTICATED', 401, refused));
    expect(await thrown(collected(counts({}, 'fixed')))).toMatchObject({
      code: 'UNAUTHENTICATED',
      status: 401,
    });
    expect(stand.requests).toHaveLength(2);
  });

  describe('end their connection, and send nothing afterwards', () => {
    const closing = () => {
      const closed = Promise.withResolvers<void>();
      stand.script(
        streaming((response) => {
          response.write(counted(1));
          void once(response, 'close').then(() => closed.resolve());
        }),
      );
      return closed.promise;
    };
    const rest = () => new Promise((resolve) => setTimeout(resolve, 100));

    it('when the loop is left', async () => {
      const closed = closing();
      for await (const _count of counts()) break;
      await closed;
      await rest();
      expect(stand.requests).toHaveLength(1);
    });

    it('when the iterator is ended while something is waited for', async () => {
      const closed = closing();
      const values = counts();
      await values.next();
      const next = values.next();
      expect(await values.return()).toEqual({ value: undefined, done: true });
      expect(await next).toEqual({ value: undefined, done: true });
      await closed;
      expect(await values.next()).toEqual({ value: undefined, done: true });
      await rest();
      expect(stand.requests).toHaveLength(1);
    });

    it('when the signal ends them, with its reason', async () => {
      const closed = closing();
      const stop = new AbortController();
      const values = counts({ signal: stop.signal });
      await values.next();
      const next = thrown(values.next());
      const reason = new Error('the page is left');
      stop.abort(reason);
      expect(await next).toBe(reason);
      await closed;
      await rest();
      expect(stand.requests).toHaveLength(1);
      expect(await thrown(counts({ signal: stop.signal }).next())).toBe(reason);
      expect(stand.requests).toHaveLength(1);
    });

    it('when what comes in it is an error, or that it is complete', async () => {
      const error = event({ errors: [{ message: 'x', extensions: { code: 'FORBIDDEN', kind: 'access' } }] });
      for (const last of [error, COMPLETE]) {
        const closed = Promise.withResolvers<void>();
        stand.script(
          streaming((response) => {
            response.write(last);
            void once(response, 'close').then(() => closed.resolve());
          }),
        );
        const ended = await counts()
          .next()
          .catch((thrown: unknown) => thrown);
        expect(ended).toMatchObject(last === error ? { code: 'FORBIDDEN' } : { done: true });
        await closed.promise;
      }
    });

    it('between two streams too', async () => {
      stand.script(breaking);
      const stop = new AbortController();
      const onBreak = () => stop.abort(new Error('left'));
      expect(await thrown(counts({ signal: stop.signal, onBreak, backoff: 60_000 }).next())).toEqual(
        new Error('left'),
      );
      await rest();
      expect(stand.requests).toHaveLength(1);
    });
  });

  it('show neither variables nor rows in what they throw', async () => {
    stand.script(streaming((response) => response.end('event: next\ndata: {"data": "private-7f3a\n\n')));
    const values = subscribe(createClient({ url: stand.url }), DOCUMENT, { after: 'private-7f3a' });
    const error = await thrown(values.next());
    expect(error).toBeInstanceOf(NotGraphQLError);
    expect(logged(error)).not.toContain('private-7f3a');
  });
});

/** The bytes in chunks of these sizes, and then of all that is left. */
function splitIn(bytes: Uint8Array, sizes: readonly number[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      let from = 0;
      for (const size of [...sizes, bytes.length]) {
        controller.enqueue(bytes.slice(from, from + size));
        from += size;
      }
      controller.close();
    },
  });
}
