import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startServer } from '../support/server.js';
import { seriousViolations } from './accessibility.js';
import { openPlayground, overflowWidth, resultText, screenshot, tabTo } from './playground-page.js';

const TIMEOUT = 60_000;

let server: Awaited<ReturnType<typeof startServer>>;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ database: 'postgres' }), launchBrowser()]);
}, TIMEOUT);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

// On one line, as the editor indents and closes brackets by itself.
const OPERATION =
  'query Own { township(code: "522628101") { name villages(first: 5) { totalCount nodes { code households(first: 3) { nodes { code name status } } } } } }';

async function write(page: Page, text: string): Promise<void> {
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
  // GraphiQL reads the name of the operation, which it sends, a moment after the last key.
  await page.getByRole('tab', { name: 'Own' }).waitFor();
}

/** Text of a fact of the panel, by its name. */
function fact(page: Page, name: string): Promise<string | null> {
  return page.locator('.explain-times > div', { hasText: name }).locator('dd').textContent();
}

describe('the panel of execution plans', { timeout: TIMEOUT }, () => {
  it('shows the statement, its times and its plan for the operation in the editor, and leaves the result as it is', async () => {
    const { page, problems } = await openPlayground(browser, server.url);
    await write(page, OPERATION);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect.poll(() => resultText(page)).toContain('茅坪镇');
    const plain = await resultText(page);
    await page.getByRole('button', { name: 'Show Explain' }).click();
    await page.getByRole('button', { name: 'Run and explain' }).click();
    await page.locator('.explain .sql').waitFor();

    expect(await fact(page, 'Operation')).toBe('Own');
    expect(await fact(page, 'Compiling to SQL')).toBe('0 ms, from the plan cache');
    for (const name of ['Database, for the answer', 'PostgreSQL planning', 'PostgreSQL execution']) {
      expect(await fact(page, name)).toMatch(/^\d+(\.\d+)? ms$/);
    }
    const sql = (await page.locator('.explain .sql').textContent()) ?? '';
    expect(sql).toMatch(/^select\n/);
    expect(sql.split('\n').length).toBeGreaterThan(20);
    expect(await page.locator('.sql-keyword').first().textContent()).toBe('select');
    expect(await page.locator('.plan-step').count()).toBeGreaterThan(5);
    expect(await page.locator('.plan').textContent()).toMatch(/household_village_id_code_idx/);
    await expect.poll(() => resultText(page)).toBe(plain);

    const step = page.locator('.plan-step').nth(1);
    await step.locator('summary').click();
    await step.getByText('Rows expected').waitFor();
    await page.mouse.move(640, 20);
    await screenshot(page, 'explain-desktop');
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('says so when the operation fails, when nothing ran, and when nothing was sent', async () => {
    const { page } = await openPlayground(browser, server.url);
    const output = page.locator('.explain output');
    await page.getByRole('button', { name: 'Show Explain' }).click();
    await write(page, 'query Own { township(code: "x") { name } }');
    await page.getByRole('button', { name: 'Run and explain' }).click();
    await output.getByText('There is no explanation').waitFor();
    await expect.poll(() => resultText(page)).toContain('INVALID_ARGUMENT');
    await write(page, 'query Own { __typename }');
    await page.getByRole('button', { name: 'Run and explain' }).click();
    await output.getByText('No SQL ran').waitFor();
    await page.getByRole('button', { name: 'Variables', exact: true }).click();
    await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines').click();
    await page.keyboard.insertText('{ broken');
    await page.getByRole('button', { name: 'Run and explain' }).click();
    await output.getByText('There is no explanation').waitFor();
    await page.context().close();
  });

  it('is used by keyboard alone', async () => {
    const { page } = await openPlayground(browser, server.url);
    await write(page, OPERATION);
    await page.keyboard.press('Escape');
    await tabTo(page, '[aria-label="Show Explain"]', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, '.explain .action');
    await page.keyboard.press('Enter');
    await page.locator('.explain .sql').waitFor();
    await tabTo(page, '.plan-step summary');
    await page.keyboard.press('Enter');
    expect(await page.locator('.plan-step[open]').count()).toBe(1);
    await page.context().close();
  });

  it('speaks Chinese and fits a phone', async () => {
    const { page } = await openPlayground(browser, server.url, {
      locale: 'zh-CN',
      viewport: { width: 360, height: 740 },
    });
    await write(page, OPERATION);
    await page.getByRole('button', { name: '显示执行计划' }).click();
    await page.getByRole('button', { name: '运行并查看执行计划' }).click();
    await page.locator('.explain .sql').waitFor();
    expect(await page.locator('.explain').textContent()).toContain('PostgreSQL 执行');
    expect(await overflowWidth(page)).toBeLessThanOrEqual(0);
    await page.locator('.explain').evaluate('(panel) => panel.scrollIntoView()');
    await screenshot(page, 'explain-phone');
    await page.locator('.plan').evaluate('(plan) => plan.scrollIntoView()');
    await screenshot(page, 'explain-phone-plan');
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no serious barrier in the %s theme', async (colorScheme) => {
    const { page } = await openPlayground(browser, server.url, { colorScheme });
    await write(page, OPERATION);
    await page.getByRole('button', { name: 'Show Explain' }).click();
    await page.getByRole('button', { name: 'Run and explain' }).click();
    await page.locator('.explain .sql').waitFor();
    await page.locator('.plan-step').first().locator('summary').click();
    await page.locator('.explain .sql').scrollIntoViewIfNeeded();
    expect(await seriousViolations(page)).toEqual([]);
    await screenshot(page, `explain-${colorScheme}`);
    await page.context().close();
  });

  it('is not offered by a server that does not explain', async () => {
    const silent = await startServer({ database: 'postgres', empty: true });
    try {
      const { page } = await openPlayground(browser, silent.url);
      expect(await page.getByRole('button', { name: 'Show SDK code' }).count()).toBe(1);
      expect(await page.getByRole('button', { name: 'Show Explain' }).count()).toBe(0);
      await page.context().close();
    } finally {
      await silent.stop();
    }
  });
});
