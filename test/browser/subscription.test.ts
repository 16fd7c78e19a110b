import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startServer, type TestServer } from '../support/server.js';
import { write } from '../support/write.js';
import { openPlayground, resultText, screenshot } from './playground-page.js';

const TIMEOUT = 60_000;
const OPERATION =
  'subscription Follow { changes(types: [HOUSEHOLD]) { node { kind nodeId mutation before after } } }';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ database: 'postgres' }), launchBrowser()]);
}, TIMEOUT);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

describe('a subscription in the playground', { timeout: TIMEOUT }, () => {
  it('shows each change as it is made, and why it is refused', async () => {
    const { page, problems } = await openPlayground(browser, server.url);
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(OPERATION);
    await page.getByRole('tab', { name: 'Follow' }).waitFor();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect.poll(() => resultText(page)).toContain('RESYNC');

    const outcome = await write(
      server.url,
      'correctHousehold',
      { id: 'Household:1', version: 1, input: { housingArea: 99 } },
      'household { id }',
      { token: await server.issuer.token({ sub: 'demo:township' }) },
    );
    expect(outcome.code).toBe('OK');
    await expect.poll(() => resultText(page)).toContain('"housingArea": 99');
    await screenshot(page, 'playground-subscription');
    expect(problems).toEqual([]);

    // As the public, who has no changes to be told of.
    const button = page.locator('.graphiql-execute-button');
    await button.click();
    await page.locator('[data-role=public]').click();
    await button.click();
    await expect.poll(() => resultText(page)).toContain('FORBIDDEN');
    await page.context().close();
  });
});
