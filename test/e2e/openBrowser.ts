import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Browser, chromium, Page } from 'playwright-core';

const pictures = resolve(__dirname, '../../test-results/screenshots');

/** The browser that Debian's package installs, or the one that `CHROMIUM` names. */
export const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether there is a browser to test with. */
export const hasBrowser = existsSync(browserPath);

/** Nothing but the pages of the test: no updates, no background traffic, and root may start it in a container. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A page in a headless Chromium. */
export async function openBrowser(): Promise<{ browser: Browser; page: Page }> {
  const browser = await chromium.launch({
    executablePath: browserPath,
    args: flags,
  });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 1250 },
  });
  return { browser, page };
}

/** Keeps what the page shows now as `test-results/screenshots/<name>.png`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}
