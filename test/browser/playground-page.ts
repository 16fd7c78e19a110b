import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';

const OUTPUT = join(import.meta.dirname, '..', 'output');
const TAB_LIMIT = 60;

/** The playground as a user meets it, and what the browser noticed meanwhile. */
export interface Playground {
  readonly page: Page;
  /** Console errors, uncaught errors and failed requests. */
  readonly problems: string[];
  /** The addresses of all requests. */
  readonly requests: string[];
}

export async function openPlayground(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = async () => {},
): Promise<Playground> {
  const context = await browser.newContext({
    locale: 'en-US',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: url });
  const page = await context.newPage();
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));
  context.on('request', (request) => requests.push(request.url()));
  await prepare(page);
  await page.goto(url);
  await page.locator('.graphiql-query-editor .monaco-editor .view-line').first().waitFor();
  return { page, problems, requests };
}

/** What the result window shows; the editor draws spaces as no-break spaces. */
export async function resultText(page: Page): Promise<string> {
  const text = await page.locator('.result-window .view-lines').textContent();
  return (text ?? '').replaceAll('\u00a0', ' ');
}

/** The data in the result window, once they are whole; all lines must be in view, as the editor draws no others. */
export async function shownData(page: Page): Promise<unknown> {
  const text = await page.evaluate<string>(`
    [...document.querySelectorAll('.result-window .view-line')]
      .sort((a, b) => parseFloat(a.style.top) - parseFloat(b.style.top))
      .map((line) => line.textContent)
      .join('\\n')`);
  try {
    const { data }: { data: unknown } = JSON.parse(text.replaceAll('\u00a0', ' '));
    return data;
  } catch {
    return undefined;
  }
}

export function clipboardText(page: Page): Promise<string> {
  return page.evaluate<string>('navigator.clipboard.readText()');
}

/** Presses Tab until the focus is on what the selector names. */
export async function tabTo(page: Page, selector: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < TAB_LIMIT; presses++) {
    await page.keyboard.press(key);
    if ((await page.locator(`${selector}:focus`).count()) > 0) return;
  }
  throw new Error(`${key} does not reach ${selector}`);
}

export async function screenshot(page: Page, name: string): Promise<void> {
  await mkdir(OUTPUT, { recursive: true });
  // The editors show their scroll bars for a moment after every change.
  await page.waitForTimeout(2000);
  await page.screenshot({ path: join(OUTPUT, `${name}.png`) });
}

/** How many pixels the page is wider than its window. */
export function overflowWidth(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
}

export async function isWholeInWindow(element: Locator): Promise<boolean> {
  const box = await element.boundingBox();
  const window = element.page().viewportSize();
  if (box === null || window === null) return false;
  return box.x >= 0 && box.y >= 0 && box.x + box.width <= window.width && box.y + box.height <= window.height;
}
