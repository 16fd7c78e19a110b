import { describe, expect, it } from 'vitest';
import { accessPurpose } from '../../server/dist/http/access/purpose.js';
import { startServer } from '../support/server.ts';
import { thrown } from '../support/thrown.ts';

/** As Node hands on the bytes of a text. */
const bytesOf = (text: string): string => Buffer.from(text).toString('latin1');

describe('X-Access-Purpose', () => {
  it.each([
    ['plain', 'annual review', 'annual review'],
    ['with space around it', '  annual review\t', 'annual review'],
    ['of four characters', '年度核查', '年度核查', bytesOf],
    ['of four characters beyond the first plane', '𠮷𠮷𠮷𠮷', '𠮷𠮷𠮷𠮷', bytesOf],
    ['percent-encoded, as browsers must', encodeURIComponent('年度核查'), '年度核查'],
    ['with a percent sign', 'check 5%25 of all', 'check 5% of all'],
    ['of 200 characters', '查'.repeat(200), '查'.repeat(200), bytesOf],
  ])('is taken %s', (_what, value, purpose, encode: (text: string) => string = String) => {
    expect(accessPurpose(['Host', 'x', 'X-Access-Purpose', encode(value)])).toBe(purpose);
  });

  it('need not be there', () => {
    expect(accessPurpose(['Host', 'x', 'authorization', 'X-Access-Purpose'])).toBeUndefined();
  });

  it.each([
    ['empty', ''],
    ['of blanks', '%20%20%20%20%20'],
    ['too short', 'why'],
    ['too long', 'x'.repeat(201)],
    ['in Latin-1', 'révision'],
    ['of cut bytes', bytesOf('年度核查').slice(0, -1)],
    ['of an escape that is none', '100% sure'],
    ['of escaped bytes that are no UTF-8', '%E5%B9%B4%FF'],
    ['of two lines', 'one%0Atwo'],
    ['of two lines by another sign', 'one%E2%80%A8two'],
    ['with a NUL', 'one%00two'],
    ['with text that turns around', 'one%E2%80%AEtwo'],
  ])('is refused %s', async (_what, value) => {
    const refused = async () => accessPurpose(['x-access-purpose', value]);
    expect(await thrown(refused())).toMatchObject({ code: 'INVALID_PURPOSE' });
  });

  it('is refused over HTTP with a code and the way to write it', async () => {
    const server = await startServer({ database: 'postgres', empty: true });
    try {
      const send = (purpose: string) =>
        fetch(`${server.url}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'x-access-purpose': purpose },
          body: '{"query":"{ __typename }"}',
        });
      expect((await send(encodeURIComponent('年度核查'))).status).toBe(200);
      const refused = await send('why');
      expect(refused.status).toBe(400);
      expect(await refused.json()).toMatchObject({
        errors: [
          { extensions: { code: 'INVALID_PURPOSE', remedy: expect.stringContaining('encodeURIComponent') } },
        ],
      });
      const twice = await thrown(
        (async () => accessPurpose(['x-access-purpose', 'one purpose', 'X-Access-Purpose', 'another one']))(),
      );
      expect(twice).toMatchObject({ code: 'INVALID_PURPOSE' });
    } finally {
      await server.stop();
    }
  });
});
