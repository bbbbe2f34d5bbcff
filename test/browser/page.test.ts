import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHtml } from '../../src/export/to-html.tsx';
import { HARBOUR_BRIDGE } from '../fixtures/harbour-bridge.ts';
import { HOSTILE } from '../fixtures/hostile-article.ts';
import { TRAM_LINE } from '../fixtures/tram-line.ts';
import { findBarriers } from './barriers.ts';
import { IS_BROWSER_MISSING, openBrowser, WITHOUT_BROWSER } from './browser.ts';

const WIDE = { viewport: { width: 1400, height: 900 } };

describe.skipIf(IS_BROWSER_MISSING)(`the page in a browser${WITHOUT_BROWSER}`, { timeout: 30_000 }, () => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    browser = await openBrowser();
    folder = mkdtempSync(join(tmpdir(), 'hearsay-page-'));
    writeFileSync(join(folder, 'bridge.html'), toHtml([HARBOUR_BRIDGE]));
    writeFileSync(join(folder, 'tram.html'), toHtml([TRAM_LINE]));
    writeFileSync(join(folder, 'two.html'), toHtml([HARBOUR_BRIDGE, TRAM_LINE, HARBOUR_BRIDGE]));
    writeFileSync(join(folder, 'hostile.html'), toHtml([HOSTILE]));
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page offline; whatever it asks for or complains about lands in `complaints`. */
  async function open(name: string, options: BrowserContextOptions = WIDE, hash = '') {
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

  const litWords = (page: Page, part: 's' | 'u' | 'c'): Promise<string[]> =>
    page.locator(`.on-${part}`).allTextContents();

  it('ties source, cue and content together for what is chosen, with the chain in words', async () => {
    const { page, complaints, close } = await open('bridge.html');
    await page.getByText('the damage dates').first().click();
    expect(await litWords(page, 's')).toEqual(['city officials']);
    expect(await litWords(page, 'u')).toEqual(['believe']);
    expect(await litWords(page, 'c')).toEqual(['the damage dates from last winter’s storms']);
    const note = page.locator('.note');
    expect(await note.innerText()).toContain('City officials believe, paraphrased.');
    expect(await note.innerText()).toContain('According to Peter Osei, an engineer who attended a closed meeting');
    // Several overlap here: the smallest won, and the rest is offered.
    await note.getByRole('button', { name: 'Peter Osei says' }).click();
    expect((await litWords(page, 's')).join('')).toBe(
      'Peter Osei, an engineer who attended a closed meeting on Tuesday',
    );
    expect((await litWords(page, 'c')).join('')).toBe(
      'city officials believe the damage dates from last winter’s storms',
    );
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows on hover what belongs together, and moves nothing', async () => {
    const { page, close } = await open('bridge.html');
    const height = await page.evaluate('document.documentElement.scrollHeight');
    await page.getByText('We will not gamble').hover();
    expect(await page.locator('.near-c').allTextContents()).toHaveLength(2);
    expect(await page.locator('.near-s').allTextContents()).toEqual(['Whitlock']);
    const before = await page.getByText('Whitlock did not say').boundingBox();
    await page.getByText('We will not gamble').click();
    expect(await page.getByText('Whitlock did not say').boundingBox()).toEqual(before);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(height);
    await close();
  });

  it('works by keyboard: Tab goes from cue to cue, Enter to the note, Escape back and out', async () => {
    const { page, close } = await open('bridge.html');
    // The headline's cue, the one checkbox, then the cues of the text.
    for (let stop = 0; stop < 4; stop++) await page.keyboard.press('Tab');
    expect(await litWords(page, 'u')).toEqual(['told']);
    expect(await litWords(page, 'c')).toHaveLength(2);
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Previous');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('told');
    expect(await page.locator('.note').isVisible()).toBe(false);
    expect(await litWords(page, 'c')).toEqual([]);
    await close();
  });

  it('goes through the words of one voice', async () => {
    const { page, close } = await open('bridge.html');
    await page.getByText('mayor', { exact: true }).click();
    expect(await page.locator('.note .steps').innerText()).toContain('1 of 3');
    await page.getByRole('button', { name: 'Next' }).click();
    expect(await litWords(page, 's')).toEqual(['Mayor Dana Whitlock']);
    await page.getByRole('button', { name: 'Close' }).click();
    expect(await page.locator('.note').isVisible()).toBe(false);
    await close();
  });

  it('filters by voice, by mouse and by keyboard', async () => {
    const { page, close } = await open('bridge.html');
    const voice = page.getByRole('button', { name: 'Peter Osei' });
    await voice.click();
    expect(await voice.getAttribute('aria-pressed')).toBe('true');
    expect((await page.locator('.m.of.content').allTextContents()).join('|')).toContain('the repair would be');
    expect((await page.locator('.m.of').allTextContents()).join('|')).not.toContain('gamble');
    await page.getByRole('button', { name: 'Show all voices' }).click();
    expect(await page.locator('.m.of').count()).toBe(0);
    await page.getByRole('button', { name: 'Many' }).focus();
    await page.keyboard.press('Space');
    expect(await page.locator('.m.of.content').allTextContents()).toEqual([
      'that the ferry cannot carry 12,000 commuters a day',
    ]);
    await page.keyboard.press('Escape');
    expect(await page.locator('.filtered').count()).toBe(0);
    await close();
  });

  it('switches layers on and off, and keeps the choice in the address', async () => {
    const { page, complaints, close } = await open('tram.html');
    const tinted = () =>
      page.evaluate(`[...document.querySelectorAll('.l.times')]
        .filter((place) => getComputedStyle(place).backgroundImage !== 'none').map((place) => place.textContent)`);
    const height = await page.evaluate('document.documentElement.scrollHeight');
    expect(await tinted()).toEqual([]);
    await page.getByRole('checkbox', { name: 'Times' }).check();
    expect(await tinted()).toContain('late 2019');
    expect(page.url()).toMatch(/#show=attributions,notices,times$/);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(height);
    await page.getByRole('checkbox', { name: 'Who says it' }).uncheck();
    await page.reload();
    expect(await page.locator('.switches input:checked').count()).toBe(2);
    expect(await tinted()).toContain('late 2019');
    await page.locator('.text').getByText('The signals are').click();
    expect(await page.locator('.note').isVisible()).toBe(false);
    await page.getByRole('checkbox', { name: 'Times' }).uncheck();
    await page.getByRole('checkbox', { name: 'Who says it' }).check();
    expect(page.url()).toMatch(/tram\.html$/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('tells the value of a time by mouse and by keyboard; the smallest wins and the rest is offered', async () => {
    const { page, close } = await open('tram.html', WIDE, '#show=attributions,times,happenings');
    await page.locator('.l.times', { hasText: 'Saturday' }).first().click();
    const note = page.locator('.note');
    expect(await note.innerText()).toContain('Saturday: 17 June 2023, counted from the publication date');
    await note.getByRole('button', { name: 'the operator says' }).click();
    expect((await litWords(page, 'c')).join('')).toBe(
      'The opening of the Vellin tram line, planned for Saturday, has been called off',
    );
    await page.getByRole('button', { name: 'late 2019' }).focus();
    expect(await note.innerText()).toContain('late 2019');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Previous');
    await page.keyboard.press('Escape');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('late 2019');
    expect(await note.isVisible()).toBe(false);
    await close();
  });

  it('goes from a line below the text to its words, and back', async () => {
    const { page, complaints, close } = await open('tram.html');
    const claim = page.locator('.of-explanations').getByRole('link', { name: 'a quarrel over pay' });
    await claim.click();
    expect(page.url()).toMatch(/#r1-p\d+&show=attributions,notices,explanations$/);
    expect(await litWords(page, 'u')).toEqual(['behind', 'not very convincing']);
    expect((await page.locator('.on-w').allTextContents()).join('')).toBe('a quarrel over pay');
    expect((await page.locator('.on-a').allTextContents()).join('')).toBe('No driver had been asked to work that day');
    expect(await page.locator('.note').innerText()).toMatch(/according to many; the article doubts it/i);
    await page.locator('.note').getByRole('link', { name: 'not very convincing' }).click();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('not very convincing');
    await page.goBack();
    await page.goBack();
    // Back where the link was, with the layer still on that it switched on.
    expect(page.url()).toMatch(/tram\.html#show=attributions,notices,explanations$/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('sets notices beside their words where there is room, else under them', async () => {
    const { page, close } = await open('tram.html');
    const place = async () => {
      const block = (await page.locator('.remarked .block').first().boundingBox())!;
      const beside = (await page.locator('.beside').first().boundingBox())!;
      return { isBeside: beside.x > block.x + block.width, isUnder: beside.y >= block.y + block.height };
    };
    expect(await place()).toEqual({ isBeside: true, isUnder: false });
    await page.setViewportSize({ width: 1100, height: 900 });
    expect(await place()).toEqual({ isBeside: false, isUnder: true });
    await page.getByRole('link', { name: 'Not clear' }).click();
    expect((await page.locator('.on-w').allTextContents()).join('')).toBe(
      'it was not immediately clear who had tested them',
    );
    await page.getByRole('checkbox', { name: 'Notices' }).uncheck();
    expect(await page.locator('.beside').first().isVisible()).toBe(false);
    await close();
  });

  it('keeps the articles of one page apart', async () => {
    const { page, complaints, close } = await open('two.html');
    await page.locator('#r3').getByText('We will not gamble').click();
    expect(await page.locator('#r1 [class*="on-"]').count()).toBe(0);
    expect(await page.locator('#r3 .on-c').count()).toBe(2);
    await page.getByRole('navigation').getByRole('link').first().click();
    expect(page.url()).toMatch(/#r1$/);
    expect(complaints).toEqual([]);
    await close();
  });

  it('fits a phone: nothing to scroll sideways, and the note does not cover the words it is about', async () => {
    const { page, close } = await open('bridge.html', {
      viewport: { width: 360, height: 640 },
      hasTouch: true,
      isMobile: true,
    });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.goto(`${pathToFileURL(join(folder, 'tram.html')).href}#show=all`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.goto(pathToFileURL(join(folder, 'bridge.html')).href);
    const words = page.getByText('it was short of boats');
    await words.tap();
    const note = (await page.locator('.note').boundingBox())!;
    const chosen = (await words.boundingBox())!;
    expect(Math.round(note.y + note.height)).toBe(640);
    expect(chosen.y + 20).toBeLessThan(note.y);
    await page.getByRole('button', { name: 'Close' }).tap();
    expect(await page.locator('.note').isVisible()).toBe(false);
    await close();
  });

  it('can be read to the end without the script', async () => {
    const { page, close } = await open('bridge.html', { ...WIDE, javaScriptEnabled: false });
    await page.getByRole('link', { name: 'told' }).click();
    expect(page.url()).toMatch(/#r1-n3$/);
    expect(await page.locator('#r1-n3').isVisible()).toBe(true);
    expect(await page.locator('#r1-n5').innerText()).toContain('According to Peter Osei');
    await close();
    const tram = await open('tram.html', { ...WIDE, javaScriptEnabled: false });
    const late = tram.page.locator('.l.times', { hasText: 'late 2019' });
    expect(await late.getAttribute('title')).toBe('late 2019');
    await tram.page.getByRole('checkbox', { name: 'Times' }).check();
    expect(await late.evaluate((place) => getComputedStyle(place).backgroundImage)).not.toBe('none');
    await tram.page.getByRole('link', { name: 'Work began in late 2019' }).click();
    expect(tram.page.url()).toMatch(/#r1-p\d+$/);
    await tram.close();
  });

  it('prints notes instead of the list, numbered as in the text', async () => {
    const { page, close } = await open('bridge.html');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.notes').isVisible()).toBe(true);
    expect(await page.locator('.voices').isVisible()).toBe(false);
    expect(await page.locator('sup.ref').first().isVisible()).toBe(true);
    await page.goto(pathToFileURL(join(folder, 'tram.html')).href);
    for (const part of ['.findings', '.beside', '.timeline']) {
      expect(await page.locator(part).first().isVisible(), part).toBe(true);
    }
    expect(await page.locator('.switches').isVisible()).toBe(false);
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
    await close();
  });

  it('runs nothing that an article brings', async () => {
    const { page, complaints, close } = await open('hostile.html');
    await page.locator('.m.content').first().click();
    await page.getByRole('button', { name: /Eve/ }).click();
    expect(await page.evaluate('globalThis.owned')).toBeUndefined();
    expect(await page.locator('h1').innerText()).toContain('<script>');
    expect(complaints).toEqual([]);
    await close();
  });

  it.each(['light', 'dark'] as const)(
    'has no serious barrier in %s, at rest, chosen and filtered',
    async (colorScheme) => {
      const { page, close } = await open('bridge.html', { ...WIDE, colorScheme });
      expect(await findBarriers(page)).toEqual([]);
      await page.getByText('the damage dates').first().click();
      expect(await findBarriers(page)).toEqual([]);
      await page.getByRole('button', { name: 'Peter Osei' }).first().click();
      expect(await findBarriers(page)).toEqual([]);
      await close();
    },
  );

  it.each(['light', 'dark'] as const)('has no serious barrier in %s with every layer on', async (colorScheme) => {
    const { page, close } = await open('tram.html', { ...WIDE, colorScheme }, '#show=all');
    expect(await findBarriers(page)).toEqual([]);
    await page.locator('.of-explanations').getByRole('link', { name: 'a quarrel over pay' }).click();
    expect(await findBarriers(page)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 640 });
    await page.locator('.l.happenings').first().click();
    expect(await findBarriers(page)).toEqual([]);
    await close();
  });
});
