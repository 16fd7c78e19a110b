import { type Browser, chromium } from 'playwright-core';
import { installedChromium } from '../browser/chromium/installation.js';

/** A headless browser: the packaged one on Linux x64, elsewhere the Chrome of the machine. */
export async function launchBrowser(): Promise<Browser> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome' });
  const { executable, environment } = await installedChromium();
  return chromium.launch({
    executablePath: executable,
    env: { ...process.env, ...environment },
    args: [
      // Chromium refuses its sandbox to root, and containers lack what it needs.
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--font-render-hinting=none',
    ],
  });
}
