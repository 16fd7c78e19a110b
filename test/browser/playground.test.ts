import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startServer } from '../support/server.js';
import { seriousViolations } from './accessibility.js';
import {
  clipboardText,
  isWholeInWindow,
  openPlayground,
  overflowWidth,
  resultText,
  screenshot,
  tabTo,
} from './playground-page.js';

const TIMEOUT = 60_000;

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer(), launchBrowser()]);
}, TIMEOUT);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const countyTreeCode = () => `import { createClient } from '@county-graph/sdk';
import { CountyTreeDocument } from '@county-graph/sdk/operations';

const client = createClient({
  url: '${server.url}/graphql',
  token: '<token of inspection_team>',
});
const data = await client.request(CountyTreeDocument, { code: '522628' });
`;

describe('the playground', { timeout: TIMEOUT }, () => {
  it('runs a sample, shows it as SDK code and copies that, with no request to another host', async () => {
    const { page, problems, requests } = await openPlayground(browser, server.url);
    await page.locator('[data-sample=CountyTree]').click();
    await expect.poll(() => resultText(page)).toContain('锦屏县');
    expect(await resultText(page)).not.toContain('"errors"');

    await page.getByRole('button', { name: 'Show SDK code' }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Copied to the clipboard').waitFor();
    expect(await clipboardText(page)).toBe(countyTreeCode());
    await page.mouse.move(640, 20);
    await screenshot(page, 'playground-desktop');

    expect(problems).toEqual([]);
    expect(requests.filter((address) => new URL(address).origin !== server.url)).toEqual([]);
    await page.context().close();
  });

  it('does the same by keyboard alone, and lets the keyboard out of an editor', async () => {
    const { page } = await openPlayground(browser, server.url);
    await tabTo(page, '[data-sample=CountyTree]');
    await page.keyboard.press('Enter');
    await expect.poll(() => resultText(page)).toContain('锦屏县');

    await tabTo(page, '.graphiql-query-editor .graphiql-editor');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Escape');
    await tabTo(page, '.graphiql-execute-button');

    await tabTo(page, '[aria-label="Show SDK code"]', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, '.sdk .action');
    await page.keyboard.press('Enter');
    await page.getByText('Copied to the clipboard').waitFor();
    expect(await clipboardText(page)).toBe(countyTreeCode());
    await page.context().close();
  });

  it('opens each sample in its own tab, and runs one again in the tab it has', async () => {
    const { page } = await openPlayground(browser, server.url);
    for (const name of ['CountyTree', 'VillageHouseholds', 'VillageHouseholds', 'DivisionStatistics']) {
      await page.locator(`[data-sample=${name}]`).click();
      await expect.poll(() => resultText(page)).toContain('"data"');
    }
    expect((await page.getByRole('tab').allInnerTexts()).slice(-3)).toEqual([
      'CountyTree',
      'VillageHouseholds',
      'DivisionStatistics',
    ]);
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.locator('.graphiql-history-items').getByText('VillageHouseholds').first().waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('link', { name: 'Township', exact: true }).click();
    await page.getByRole('link', { name: 'villages', exact: true }).waitFor();
    await page.context().close();
  });

  it('shows an operation of one’s own as text, and says what is wrong with a broken one', async () => {
    const { page } = await openPlayground(browser, server.url);
    const write = async (text: string) => {
      await page.locator('.graphiql-query-editor .view-lines').click();
      await page.keyboard.press('ControlOrMeta+A');
      await page.keyboard.insertText(text);
    };
    await page.getByRole('button', { name: 'Show SDK code' }).click();
    await write('query Own { county(code: "522628") { name } }');
    const code = page.getByRole('textbox', { name: 'SDK code for the current operation' });
    await expect
      .poll(() => code.inputValue())
      .toBe(`import { createClient } from '@county-graph/sdk';

const client = createClient({
  url: '${server.url}/graphql',
  token: '<token of inspection_team>',
});
const data = await client.request<unknown>(/* GraphQL */ \`query Own {
  county(code: "522628") {
    name
  }
}\`);
`);
    await write('query Own {');
    await page.getByText('The operation cannot be read:').waitFor();
    await page.context().close();
  });

  it('keeps no request header in the browser', async () => {
    const { page } = await openPlayground(browser, server.url);
    await page.getByRole('button', { name: 'Headers', exact: true }).click();
    await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines').click();
    await page.keyboard.insertText('{ "x-test": "a-secret" }');
    const request = page.waitForRequest('**/graphql');
    await page.keyboard.press('ControlOrMeta+Enter');
    expect((await request).headers()['x-test']).toBe('a-secret');
    await page.getByRole('button', { name: 'Show History' }).click();
    await page.locator('.graphiql-history-item').first().waitFor();
    // GraphiQL writes its tabs half a second after the last change.
    await page.waitForTimeout(1000);
    const kept = await page.evaluate<string>('JSON.stringify(localStorage)');
    expect(kept).toContain('graphiql:queries');
    expect(kept).not.toContain('a-secret');
    await page.context().close();
  });

  it('copies where the browser offers no clipboard', async () => {
    const { page } = await openPlayground(browser, server.url, {}, (page) =>
      page.addInitScript(`
        Object.defineProperty(Navigator.prototype, 'clipboard', { value: undefined });
        document.addEventListener('copy', () => { document.title = document.activeElement.value; });
      `),
    );
    await page.locator('[data-sample=CountyTree]').click();
    await page.getByRole('button', { name: 'Show SDK code' }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Copied to the clipboard').waitFor();
    expect(await page.title()).toContain('client.request(CountyTreeDocument');
    await page.context().close();
  });

  it('says when the API is out of reach or answers an error, and recovers', async () => {
    const { page } = await openPlayground(browser, server.url, {}, (page) =>
      page.route('**/graphql', (route) => route.abort()),
    );
    const alert = page.locator('.connection-notice[role=alert]');
    await alert.getByText('The API at /graphql cannot be reached.').waitFor();
    await page.unroute('**/graphql');
    await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: 'starting' }));
    await page.getByRole('button', { name: 'Try again' }).click();
    await alert.getByText('HTTP 503').waitFor();
    await page.unroute('**/graphql');
    await page.getByRole('button', { name: 'Try again' }).click();
    await alert.waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('speaks Chinese and English, and remembers which', async () => {
    const { page } = await openPlayground(browser, server.url);
    const lang = () => page.locator('html').getAttribute('lang');
    expect(await lang()).toBe('en');
    await page.getByRole('button', { name: '中文' }).click();
    expect(await lang()).toBe('zh-CN');
    await page.getByRole('heading', { name: '示例' }).waitFor();
    await page.getByRole('button', { name: '运行操作（Ctrl-Enter）' }).waitFor();
    await page.getByRole('button', { name: '显示历史' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: '隐藏示例' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Execute query (Ctrl-Enter)' }).waitFor();
    await page.getByRole('button', { name: 'Hide Samples' }).waitFor();
    await page.context().close();

    const chinese = await openPlayground(browser, server.url, { locale: 'zh-CN' });
    await chinese.page.getByRole('heading', { name: '示例' }).waitFor();
    await chinese.page.context().close();
  });

  it('fits a phone', async () => {
    const { page } = await openPlayground(browser, server.url, {
      locale: 'zh-CN',
      viewport: { width: 360, height: 740 },
    });
    const run = page.locator('.graphiql-execute-button');
    expect(await overflowWidth(page)).toBeLessThanOrEqual(0);
    expect(await isWholeInWindow(run)).toBe(true);

    await page.getByRole('button', { name: '显示示例' }).click();
    await page.locator('[data-sample=CountyTree]').click();
    await expect.poll(() => resultText(page)).toContain('锦屏县');
    await screenshot(page, 'playground-phone');
    expect(await overflowWidth(page)).toBeLessThanOrEqual(0);
    await run.scrollIntoViewIfNeeded();
    expect(await isWholeInWindow(run)).toBe(true);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no serious barrier in the %s theme', async (colorScheme) => {
    const { page } = await openPlayground(browser, server.url, { colorScheme });
    await page.locator('[data-sample=CountyTree]').click();
    await expect.poll(() => resultText(page)).toContain('锦屏县');
    expect(await seriousViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Show SDK code' }).click();
    await page.getByRole('button', { name: 'Copy', exact: true }).waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await page.context().close();
  });
});
