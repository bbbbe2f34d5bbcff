import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const { CHROMIUM, CI } = process.env;

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'] as const;

/** The browser to test with: $CHROMIUM, or one where Linux distributions put it; null where there is none. */
export const BROWSER_PATH: string | null =
  [CHROMIUM, ...PLACES].find((path) => path !== undefined && path !== '' && existsSync(path)) ?? null;

/** For `describe.skipIf`: without a browser these tests are left out, but never where CI=true promises one. */
export const IS_BROWSER_MISSING: boolean = BROWSER_PATH === null && CI !== 'true';

/** What the title of a suite says where it is left out. */
export const WITHOUT_BROWSER: string = IS_BROWSER_MISSING
  ? ' (left out: no browser found; install Chromium or set CHROMIUM to one)'
  : '';

/** Starts the browser without any connection of its own. */
export async function openBrowser(): Promise<Browser> {
  if (BROWSER_PATH === null) throw new Error('CI=true asks for the browser tests, but no browser was found');
  return chromium.launch({
    executablePath: BROWSER_PATH,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
}
