import { createClient } from '@county-graph/sdk';
import { TownshipBoardDocument } from '@county-graph/sdk/operations';
import { ERRORS } from '@county-graph/server';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seriousViolations } from '../browser/accessibility.ts';
import { overflowWidth, screenshot, tabTo } from '../browser/playground-page.ts';
import { launchBrowser } from '../support/browser.ts';
import { usualToken } from '../support/caller.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { openSite, type Site } from './board-site.ts';

const TOWNSHIP = '522628101';

describe('the township board', () => {
  let site: Site;
  let server: TestServer;
  let browser: Browser;
  let endpoint: string;

  beforeAll(async () => {
    site = await openSite();
    [server, browser] = await Promise.all([
      startServer({ environment: { CORS_ORIGINS: site.origin } }),
      launchBrowser(),
    ]);
    endpoint = `${server.url}/graphql`;
    await site.build(endpoint);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await site?.stop();
  });

  /** The page and what its browser noticed: console errors, uncaught errors. */
  const open = async (
    query: string,
    options: BrowserContextOptions = {},
    prepare: (page: Page) => Promise<unknown> = async () => {},
  ) => {
    const context = await browser.newContext({
      locale: 'en-US',
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    const page = await context.newPage();
    const problems: string[] = [];
    page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    await prepare(page);
    await page.goto(`${site.origin}/${query}`);
    return { page, problems };
  };

  const signIn = async (page: Page, token = usualToken(server.url)) => {
    await page.getByLabel(/Access token|访问令牌/).fill(token);
    await page.getByRole('button', { name: /Sign in|登录/ }).click();
  };

  const signedIn = async (...given: Parameters<typeof open>) => {
    const opened = await open(...given);
    await signIn(opened.page);
    await opened.page.locator('.household-list tbody tr').first().waitFor();
    return opened;
  };

  const board = async () => {
    const client = createClient({ url: endpoint, token: usualToken(server.url) });
    const { township } = await client.request(TownshipBoardDocument, { code: TOWNSHIP });
    return township ?? expect.unreachable();
  };

  const rowCount = (page: Page) => page.locator('.household-list tbody tr').count();

  it('shows the figures that the server tells, and each village with its statuses', async () => {
    const { page, problems } = await signedIn(`?township=${TOWNSHIP}`);
    const { statistics, villages } = await board();
    expect(statistics.households).toBeGreaterThan(1_000);
    for (const name of ['households', 'people', 'labourForce', 'linkedHouseholds'] as const) {
      const shown = await page.locator(`[data-figure=${name}] dd`).textContent();
      expect(shown, name).toBe(statistics[name]?.toLocaleString('en'));
    }
    expect(await page.locator('.village').count()).toBe(villages.nodes.length);
    for (const { code, name, statistics: own } of villages.nodes) {
      const button = page.locator(`[data-village="${code}"]`);
      const told = await button.getAttribute('aria-label');
      const poor = own.householdsByStatus.find(({ status }) => status === 'REGISTERED_POOR')?.count;
      expect(told).toContain(`${name} ${own.households?.toLocaleString('en')}:`);
      expect(told).toContain(`Registered poor household ${poor}`);
      const widths = await button
        .locator('rect')
        .evaluateAll((parts) => parts.map((part) => Number(part.getAttribute('width'))));
      expect(widths.reduce((sum, width) => sum + width)).toBe(own.households);
    }
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('lists the households of the chosen village, a page more at a time', async () => {
    const { page } = await signedIn(`?township=${TOWNSHIP}`);
    const [first, second] = (await board()).villages.nodes;
    const status = page.locator('.household-list [role=status]');
    const all = first?.statistics.households?.toLocaleString('en');
    expect(await status.textContent()).toBe(`20 of ${all} households`);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => status.textContent()).toBe(`40 of ${all} households`);
    const codes = await page.locator('.household-list .code').allTextContents();
    expect(codes).toEqual([...new Set(codes)].sort());

    await tabTo(page, `[data-village="${second?.code}"]`, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `Households of ${second?.name}` }).waitFor();
    await expect
      .poll(() => status.textContent())
      .toBe(`20 of ${second?.statistics.households?.toLocaleString('en')} households`);
    expect(new URL(page.url()).searchParams.get('village')).toBe(second?.code);
    await page.context().close();
  });

  it('lists the households of one status, to the last', async () => {
    const { page } = await signedIn(`?township=${TOWNSHIP}`);
    const { nodes } = (await board()).villages;
    const of = (village: (typeof nodes)[number]) =>
      village.statistics.householdsByStatus.find(({ status }) => status === 'REGISTERED_POOR')?.count ?? 0;
    const village = nodes.find((one) => of(one) > 20 && of(one) < 40) ?? expect.unreachable();
    await page.locator(`[data-village="${village.code}"]`).click();
    await page.locator('[data-status=REGISTERED_POOR]').click();
    const status = page.locator('.household-list [role=status]');
    await expect.poll(() => status.textContent()).toBe(`20 of ${of(village)} households`);
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => rowCount(page)).toBe(of(village));
    expect(await page.getByRole('button', { name: 'Show more' }).count()).toBe(0);
    expect(new Set(await page.locator('.household-list .tag').allTextContents())).toEqual(
      new Set(['Registered poor household']),
    );

    await page.reload();
    await expect.poll(() => rowCount(page)).toBe(20);
    expect(await page.locator('[data-status=REGISTERED_POOR]').getAttribute('aria-pressed')).toBe('true');
    await page.context().close();
  });

  it('shows the public what is published, and says what is not', async () => {
    const { page, problems } = await open(`?township=${TOWNSHIP}`);
    await page.getByText('Sign in to see households.').waitFor();
    await page.getByText('Your role does not see the households of this village.').waitFor();
    const { township } = await createClient({ url: endpoint }).request(TownshipBoardDocument, {
      code: TOWNSHIP,
    });
    const shown = township?.statistics.households?.toLocaleString('en') ?? '–';
    expect(await page.locator('[data-figure=households] dd').textContent()).toBe(shown);
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('speaks the reader’s language, also of what went wrong', async () => {
    const { page } = await open(`?township=${TOWNSHIP}`, { locale: 'zh-CN' });
    await page.getByText('当前仅显示公开数据').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
    await signIn(page, 'not-a-token');
    const alert = page.getByRole('alert').first();
    await alert.getByText(ERRORS.UNAUTHENTICATED.remedyZh).waitFor();
    await alert.getByText('UNAUTHENTICATED · 请求编号').waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await alert.getByText(ERRORS.UNAUTHENTICATED.remedy).waitFor();

    await page.getByRole('button', { name: 'Sign out' }).click();
    await signIn(page, '令牌');
    await page.getByText('This is no token').waitFor();
    await signIn(page);
    await page.locator('.household-list tbody tr').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });

  it('says when the server does not answer, and goes on when it does', async () => {
    const { page } = await signedIn(`?township=${TOWNSHIP}`);
    await page.route(endpoint, (route) => route.abort());
    await page.getByRole('button', { name: 'Show more' }).click();
    await page.getByRole('alert').getByText('The server does not answer.').waitFor();
    expect(await rowCount(page)).toBe(20);
    await page.unroute(endpoint);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect.poll(() => rowCount(page)).toBe(40);
    await page.context().close();
  });

  it('says when there is no such township', async () => {
    const { page } = await open('?township=522628999');
    await page.getByText('No township has the code 522628999.').waitFor();
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no serious barrier in the %s theme', async (colorScheme) => {
    const { page } = await signedIn(`?township=${TOWNSHIP}`, { colorScheme, locale: 'zh-CN' });
    await page.locator('.village').nth(1).click();
    await page.locator('.household-list tbody tr').first().waitFor();
    expect(await seriousViolations(page)).toEqual([]);
    await screenshot(page, `township-board-${colorScheme}`);
    await page.context().close();
  });

  it('fits a phone', async () => {
    const { page } = await signedIn(`?township=${TOWNSHIP}`, { viewport: { width: 360, height: 740 } });
    expect(await overflowWidth(page)).toBeLessThanOrEqual(0);
    await screenshot(page, 'township-board-phone');
    await page.context().close();
  });
});
