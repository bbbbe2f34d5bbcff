import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toStoryHtml } from '../../src/export/to-story-html.tsx';
import { HOSTILE } from '../fixtures/hostile-article.ts';
import { HOSTILE_STORY } from '../fixtures/hostile-story.ts';
import { MOSCOW_READINGS, MOSCOW_STORY } from '../fixtures/story-fixture.ts';
import { findBarriers } from './barriers.ts';
import { IS_BROWSER_MISSING, openBrowser, WITHOUT_BROWSER } from './browser.ts';

const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe.skipIf(IS_BROWSER_MISSING)(`the page of a story in a browser${WITHOUT_BROWSER}`, { timeout: 30_000 }, () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'hearsay-story-'));
    writeFileSync(join(folder, 'story.html'), toStoryHtml(MOSCOW_STORY, MOSCOW_READINGS));
    writeFileSync(join(folder, 'hostile.html'), toStoryHtml(HOSTILE_STORY, [HOSTILE]));
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page offline; whatever it asks for or complains about lands in `complaints`. */
  async function open(options: BrowserContextOptions = WIDE, name = 'story.html', hash = '') {
    const context = await browser.newContext(options);
    await context.setOffline(true);
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, name)).href + hash);
    return { page, complaints, close: () => context.close() };
  }

  const lit = (page: Page): Promise<string[]> => page.locator('.lit').allTextContents();
  const also = (page: Page): Promise<string[]> => page.locator('.also').allTextContents();

  it('goes from a row to its words in every article at once, and back', async () => {
    const { page, complaints, close } = await open();
    const link = page.locator('#conflict-1').getByRole('link', { name: 'relations between the Koreas' });
    await link.click();
    expect(page.url()).toMatch(/#r2-w\d+-\d+$/);
    expect(await lit(page)).toEqual(['"relations between the Koreas"']);
    expect(await also(page)).toEqual(['"internal Korean affairs"', '"internal Korean affairs"']);
    for (const words of await page.locator('.lit, .also').all()) {
      const box = (await words.boundingBox())!;
      expect(box.y).toBeGreaterThan(0);
      expect(box.y + box.height).toBeLessThan(900);
    }
    await page.getByRole('button', { name: 'Back to “Where the accounts differ”' }).click();
    expect(page.url()).toMatch(/story\.html$/);
    expect(await lit(page)).toEqual([]);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await page.locator('.return').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
    await close();
  });

  it('lights every piece of words that others stand between', async () => {
    const { page, close } = await open();
    const id = await page.locator('[data-w]').first().getAttribute('data-w');
    await page.goto(`${page.url()}#${id}`);
    await page.reload();
    expect((await lit(page)).length).toBeGreaterThan(1);
    await close();
  });

  it('works by keyboard: past the head, into a row, to the words, back', async () => {
    const { page, close } = await open();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent.trim()')).toBe('To what happened');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('has called off his trip to Russia');
    await page.keyboard.press('Enter');
    expect((await lit(page)).join('')).toBe("North Korea's leader, Kim Jong Un, has called off his trip to Russia");
    expect(await page.evaluate('document.activeElement.className')).toContain('lit');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.closest("li").id')).toBe('point-1');
    await close();
  });

  it('goes back and forth with the browser', async () => {
    const { page, close } = await open();
    await page.locator('#point-2').getByRole('link', { name: 'the reason lay in' }).click();
    await page.locator('#point-3').getByRole('link', { name: 'A ruler who has just' }).click();
    await page.goBack();
    expect((await lit(page)).join('')).toContain('the reason lay in');
    await page.goBack();
    expect(await lit(page)).toEqual([]);
    await close();
  });

  it('takes the way back away where one has gone back by hand', async () => {
    const { page, close } = await open();
    const link = page.locator('#point-2').getByRole('link', { name: 'the reason lay in' });
    await link.click();
    await page.locator('.return').waitFor({ state: 'visible' });
    await link.scrollIntoViewIfNeeded();
    await page.locator('.return').waitFor({ state: 'hidden' });
    await close();
  });

  it('moves nothing while one reads: following a link changes no height', async () => {
    const { page, close } = await open();
    const height = await page.evaluate('document.documentElement.scrollHeight');
    await page.locator('#point-1 a.to').first().click();
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(height);
    await close();
  });

  it('sets articles side by side where there is room, under each other on a phone, and never scrolls sideways as a whole', async () => {
    const { page, close } = await open();
    const tops = async () =>
      (await page.locator('.column').all()).map(async (column) => Math.round((await column.boundingBox())!.y));
    expect(new Set(await Promise.all(await tops())).size).toBe(1);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1280);
    await page.setViewportSize({ width: 700, height: 900 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(700);
    await close();
    const phone = await open(PHONE);
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const boxes = await Promise.all((await phone.page.locator('.column').all()).map((column) => column.boundingBox()));
    expect(boxes[1]!.y).toBeGreaterThan(boxes[0]!.y + boxes[0]!.height - 1);
    await phone.page.getByText('The same as a table').click();
    expect(await phone.page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await phone.close();
  });

  it('can be read to the end without the script', async () => {
    const { page, close } = await open({ ...WIDE, javaScriptEnabled: false });
    await page.locator('#point-1 a.to').first().click();
    expect(page.url()).toMatch(/#r2-w\d+-\d+$/);
    const target = page.locator(':target');
    expect(await target.textContent()).toBe("North Korea's leader, Kim Jong Un, has called off his trip to Russia");
    expect(await target.evaluate((place) => getComputedStyle(place).backgroundColor)).not.toBe('rgba(0, 0, 0, 0)');
    expect(await page.locator('.return').isVisible()).toBe(false);
    await close();
  });

  it('prints every source: where words stand beside them, articles with numbered paragraphs, no controls', async () => {
    const { page, close } = await open();
    await page.emulateMedia({ media: 'print' });
    const mark = (selector: string, pseudo: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, which) => getComputedStyle(element, which).content, pseudo);
    expect(await mark('#point-1 .gist a', '::after')).toMatch(/B\u00a0¶6/);
    expect(await mark('#r2 .block', '::before')).toMatch(/¶/);
    for (const part of ['.outline', '.return', 'details']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(false);
    }
    for (const part of ['.ways', '.timeline', '.matrix', '#r3']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    await close();
  });

  it('runs nothing that an article or a story brings', async () => {
    const { page, complaints, close } = await open(WIDE, 'hostile.html');
    await page.evaluate('for (const link of document.querySelectorAll("a.to")) link.click()');
    expect(await page.evaluate('globalThis.owned')).toBeUndefined();
    expect(complaints).toEqual([]);
    await close();
  });

  it.each([
    ['light', WIDE],
    ['dark', WIDE],
    ['light', PHONE],
    ['dark', PHONE],
  ] as const)('has no serious barrier in %s, at rest and chosen (%o)', async (colorScheme, size) => {
    const { page, close } = await open({ ...size, colorScheme });
    expect(await findBarriers(page)).toEqual([]);
    await page.getByText('The same as a table').click();
    await page.locator('#conflict-1 .side a.to').last().click();
    expect(await findBarriers(page)).toEqual([]);
    await close();
  });
});
