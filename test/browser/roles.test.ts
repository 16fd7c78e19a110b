import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { demoCipher, IDENTITY_NUMBER } from '../support/encryption.ts';
import { HOUSEHOLDS, IDENTITY_MASK, live, MAY_UNMASK, PHONE_MASK } from '../support/role-scopes.ts';
import { startServer, type TestServer } from '../support/server.js';
import { openPlayground, resultText, screenshot, shownData } from './playground-page.js';

const TIMEOUT = 120_000;
const PURPOSE = '核对帮扶名单';

/** Tall enough for a whole answer: the editor draws only the lines that it shows. */
const viewport = { width: 1280, height: 1600 };

/** The sample roles' own township, and Zhongling (钟灵乡), of which some of them see a part. */
const OWN = '522628101';
const ZHONGLING = '522628203';
const ZHONGLING_HOUSEHOLD = 'H203205000058';

let server: TestServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([startServer({ townships: [OWN, ZHONGLING] }), launchBrowser()]);
}, TIMEOUT);

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function rowsOf<Row>(text: string, values: unknown[] = []): Promise<Row[]> {
  const { rows } = await server.pool.query(text, values);
  return rows as Row[];
}

const countOf = async (table: string, condition: string): Promise<number> =>
  (
    await rowsOf<{ n: number }>(
      `select count(*)::int as n from ${table} h where ${live('h')} and ${condition}`,
    )
  )[0]?.n ?? 0;

/** What HouseholdPeople answers to a role, from the rows themselves. */
async function expected(role: string, code: string, township: string, purpose: boolean): Promise<unknown> {
  const sees = HOUSEHOLDS[role] ?? 'false';
  const unmasked = purpose && MAY_UNMASK.has(role);
  const [household] = await rowsOf<{ id: number; phone: string; head: string }>(
    `select h.id, h.phone, (select name from household_member m where m.household_id = h.id and m.relation = 'HEAD' and ${live('m')}) as head
       from household h where h.code = $1 and ${live('h')} and (${sees})`,
    [code],
  );
  const cipher = await demoCipher(server.pool);
  const members = await rowsOf<{ name: string; relation: string; number: string }>(
    `select name, relation, identity_number as number from household_member m where m.household_id = $1 and ${live('m')} order by id`,
    [household?.id],
  );
  const [place] = await rowsOf<{ name: string }>(
    `select name from township t where code = $1 and ${live('t')}`,
    [township],
  );
  const within = `starts_with(h.division_code, '${township}')`;
  return {
    household: household
      ? {
          code,
          name: household.head,
          phone: unmasked ? household.phone : PHONE_MASK,
          members: {
            totalCount: members.length,
            nodes: members.map(({ name, relation, number }) => ({
              name,
              relation,
              identityNumber: unmasked ? cipher.open(IDENTITY_NUMBER, number) : IDENTITY_MASK,
            })),
          },
        }
      : null,
    township: {
      name: place?.name,
      households: {
        totalCount: sees === 'false' ? null : await countOf('household', `${within} and (${sees})`),
      },
      statistics: {
        households: await countOf('household', within),
        people: await countOf('household_member', within),
      },
    },
  };
}

async function writeVariables(page: Page, variables: Record<string, string>): Promise<void> {
  await page.locator('.graphiql-editor-tool .graphiql-editor:not(.hidden) .view-lines').click();
  await page.keyboard.press('ControlOrMeta+A');
  // Pasted: what is typed, the editor completes.
  await page.evaluate(`navigator.clipboard.writeText('${JSON.stringify(variables)}')`);
  await page.keyboard.press('ControlOrMeta+V');
}

/** Plays a role with one click and runs what stands in the editor. */
async function playAs(page: Page, role: string): Promise<void> {
  await page.locator(`[data-role=${role}]`).click();
  await page.locator('.graphiql-execute-button').click();
}

/** What the page shows, and as whose answer. */
const shown = async (page: Page) => ({
  as: await page.locator('.answer-note strong').first().getAttribute('data-as'),
  purpose: await page.locator('.answer-note q').allTextContents(),
  data: await shownData(page),
});

describe('a role that is played in the playground', { timeout: TIMEOUT }, () => {
  it('shows what it may see of a household, and no more', async () => {
    const { page, problems } = await openPlayground(browser, server.url, { viewport });
    await page.locator('[data-sample=HouseholdPeople]').click();
    const [paired] = await rowsOf<{ code: string }>(
      `select h.code from household h where ${live('h')} and ${HOUSEHOLDS.paired_cadre} order by h.code limit 1`,
    );
    const households = [
      [ZHONGLING_HOUSEHOLD, ZHONGLING],
      ['H101200000001', OWN],
      [paired?.code ?? '', OWN],
    ] as const;
    const seen = new Set<string>();
    for (const [code, township] of households) {
      await writeVariables(page, { code, township });
      for (const role of Object.keys(HOUSEHOLDS)) {
        const data = await expected(role, code, township, false);
        await playAs(page, role);
        await expect.poll(() => shown(page)).toEqual({ as: role, purpose: [], data });
        if ((data as { household: unknown }).household) seen.add(role);
      }
    }
    expect([...seen].sort()).toEqual(
      Object.keys(HOUSEHOLDS)
        .filter((role) => HOUSEHOLDS[role] !== 'false')
        .sort(),
    );
    expect(problems).toEqual([]);
    await page.context().close();
  });

  it('shows values in place of masks once a purpose is named, where it has the right, and is recorded', async () => {
    const { page } = await openPlayground(browser, server.url, { viewport });
    await page.locator('[data-sample=HouseholdPeople]').click();
    await page.getByLabel('Purpose, for unmasked reads').fill(PURPOSE);
    const readers: string[] = [];
    for (const [code, township] of [
      [ZHONGLING_HOUSEHOLD, ZHONGLING],
      ['H101200000001', OWN],
    ] as const) {
      await writeVariables(page, { code, township });
      for (const role of ['inspection_team', 'township', 'village_team', 'command_office']) {
        const data = await expected(role, code, township, true);
        await playAs(page, role);
        await expect.poll(() => shown(page)).toEqual({ as: role, purpose: [PURPOSE], data });
        if (MAY_UNMASK.has(role) && (data as { household: unknown }).household)
          readers.push(`Demo ${role.replaceAll('_', ' ')}`);
      }
    }
    const recorded = await rowsOf<{ reader: string }>(
      `select distinct on (request_id) reader from access_record where purpose = $1 order by request_id`,
      [PURPOSE],
    );
    expect(recorded.map(({ reader }) => reader).sort()).toEqual(readers.sort());
    await page.getByRole('button', { name: 'Show SDK code' }).click();
    const code = page.getByRole('textbox', { name: 'SDK code for the current operation' });
    await expect.poll(() => code.inputValue()).toContain(`{ purpose: '${PURPOSE}' }`);
    await page.context().close();
  });

  it('keeps the page where it stands, whichever it is', async () => {
    for (const locale of ['en-US', 'zh-CN']) {
      const { page } = await openPlayground(browser, server.url, { locale });
      const heights: Record<string, number | undefined> = {};
      for (const role of Object.keys(HOUSEHOLDS)) {
        await page.locator(`[data-role=${role}]`).click();
        await page.locator(`.who-plays [data-as=${role}]`).waitFor();
        heights[role] = (await page.locator('.page-header').boundingBox())?.height;
      }
      expect({ locale, heights }).toEqual({
        locale,
        heights: Object.fromEntries(Object.keys(heights).map((role) => [role, heights.public])),
      });
      await page.context().close();
    }
  });

  it('was given no result before one was asked for', async () => {
    const { page } = await openPlayground(browser, server.url, {});
    // The schema has come by then, which the page asks for itself.
    await page.waitForLoadState('networkidle');
    expect(await page.locator('.answer-note').textContent()).toBe('');
    await page.context().close();
  });

  it('stands beside the operation, its answer and its SDK code', async () => {
    const { page } = await openPlayground(browser, server.url, { viewport: { width: 1280, height: 900 } });
    await page.locator('[data-role=township]').click();
    await page.locator('[data-sample=HouseholdPeople]').click();
    await page.getByRole('button', { name: 'Show SDK code' }).click();
    await page.getByText("token: '<token of township>'").waitFor();
    await expect.poll(() => resultText(page)).toContain(IDENTITY_MASK);
    await page.mouse.move(640, 20);
    await screenshot(page, 'playground-roles');
    await page.context().close();
  });
});
