import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { IS_BROWSER_MISSING, openBrowser, WITHOUT_BROWSER } from './browser.ts';
import { openWindow, type ServedCase, serveNewCase } from './served-case.ts';

const WIDE = { viewport: { width: 1280, height: 900 } };
const ARTICLES = ['wire.txt', 'broadcaster.html', 'column.md'].map((name) => `examples/moscow-visit/${name}`);

describe.skipIf(IS_BROWSER_MISSING)(`judging in a browser${WITHOUT_BROWSER}`, { timeout: 60_000 }, () => {
  let browser: Browser;
  let served: ServedCase;
  beforeAll(async () => {
    served = await serveNewCase(ARTICLES);
    browser = await openBrowser();
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const openArticle = async (page: Page, title: string): Promise<void> => {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Articles' }).click();
    await page.getByRole('main').getByRole('link', { name: title }).click();
    await page.locator('.live-article').waitFor();
  };
  const select = (page: Page, words: string): Promise<void> =>
    page.evaluate((selected) => {
      const walker = document.createTreeWalker(document.querySelector('.text') as Element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(selected);
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + selected.length);
      }
    }, words);

  it('takes evidence of one’s own, in free words and from words of an article; its cells change the ranks; all of it is undone, exported and taken over', async () => {
    const { page, origin, complaints, close } = await openWindow(browser, served, '/explanations', WIDE);
    const question = page.locator('.live-question').first();
    const ranks = (): Promise<readonly string[]> => question.locator('.ranks > li .claim').allInnerTexts();
    await question.getByRole('button', { name: 'Add evidence of your own' }).click();
    await question.getByRole('textbox', { name: 'What bears on the explanations' }).fill('The log of the airport.');
    await question.getByRole('button', { name: 'Add the evidence' }).click();
    const row = question.locator('tbody tr', { hasText: 'The log of the airport.' });
    await row.waitFor();
    const before = await ranks();
    await row.locator('.cell').first().focus();
    await page.keyboard.press('5');
    await row.locator('.cell.own', { hasText: 'II' }).waitFor();
    const after = await ranks();
    expect(after[0]).not.toBe(before[0]);
    expect([...after].sort()).toEqual([...before].sort());

    await openArticle(page, 'The guest who never packed');
    const words = 'former advisers';
    await select(page, words);
    const bar = page.getByRole('region', { name: 'Selected words' });
    expect(await bar.innerText()).toContain(words);
    await bar.getByRole('link', { name: 'Use as evidence' }).click();
    await page.getByRole('region', { name: 'Words to use as evidence' }).waitFor();
    expect(page.url()).toMatch(/\/explanations\?evidence=sha256:[0-9a-f]{64}\.\d+-\d+$/);
    await page.reload();
    await question.getByRole('button', { name: 'Use the words as evidence here' }).click();
    expect(await question.locator('textarea').inputValue()).toBe(words);
    await question.locator('textarea').fill('Those who advised him');
    await question.getByRole('button', { name: 'Add the evidence' }).click();
    const resting = question.locator('tbody tr', { hasText: 'Those who advised him' });
    await resting.waitFor();
    expect(page.url()).toMatch(/\/explanations$/);
    expect(await resting.innerText()).toContain('your own, from The Harbour Review');
    await resting.getByRole('link', { name: 'Those who advised him' }).click();
    await page.locator('.live-article').waitFor();
    const shown = await page.evaluate(() =>
      [...(CSS.highlights.get('shown') ?? [])].map((range) => String(range)).join(''),
    );
    expect(shown).toBe(words);

    const folder = mkdtempSync(join(tmpdir(), 'hearsay-bundle-'));
    const bundle = join(folder, 'case.ndjson');
    writeFileSync(bundle, await (await page.request.get(`${origin}/api/export/case`)).body());
    const copy = await serveNewCase([], bundle);
    const second = await openWindow(browser, copy, '/explanations', WIDE);
    await second.page.locator('tbody tr', { hasText: 'Those who advised him' }).waitFor();
    await second.page.locator('tbody tr', { hasText: 'The log of the airport.' }).waitFor();
    await second.page.locator('.ranks > li .claim').first().waitFor();
    expect(await second.page.locator('.live-question').first().locator('.ranks > li .claim').allInnerTexts()).toEqual(
      after,
    );
    await second.close();
    await copy.close();
    rmSync(folder, { recursive: true });
    const markdown = await (await page.request.get(`${origin}/api/export/markdown`)).text();
    expect(markdown).toMatch(/Evidence: Those who advised him.* It rests on “former advisers” · The Harbour Review/);

    await page.getByRole('link', { name: 'Judgements', exact: true }).click();
    for (const text of ['Evidence added: The log of the airport.', 'Evidence added: Those who advised him']) {
      await page.locator('.log > li', { hasText: text }).getByRole('button', { name: 'Undo' }).first().click();
      await page.locator('.log > li.undone', { hasText: text }).waitFor();
    }
    await page.getByRole('link', { name: 'Explanations', exact: true }).click();
    await question.locator('.ranks > li .claim').first().waitFor();
    await row.waitFor({ state: 'detached' });
    expect(await resting.count()).toBe(0);
    expect(await ranks()).toEqual(before);
    expect(complaints).toEqual([]);
    await close();
  });

  it('keeps the foot of a note in reach beside words that are selected, on a narrow window', async () => {
    const narrow = { viewport: { width: 360, height: 740 } };
    const { page, close } = await openWindow(browser, served, '/read', narrow);
    await openArticle(page, 'The guest who never packed');
    await page.locator('.text a.m').nth(1).click();
    const note = page.locator('.note');
    await note.waitFor();
    await select(page, 'former advisers');
    await page.getByRole('region', { name: 'Selected words' }).waitFor();
    await note.evaluate((box) => box.scrollTo(0, box.scrollHeight));
    await note.getByRole('button', { name: 'Close' }).click({ timeout: 2000 });
    await note.waitFor({ state: 'detached' });
    await close();
  });

  it('says how a matrix is rated where the matrix is wider than the window, and pasting leaves fields alone', async () => {
    const narrow = { viewport: { width: 360, height: 740 } };
    const { page, close } = await openWindow(browser, served, '/explanations', narrow);
    const scrolled = page.locator('.scroll').first();
    await scrolled.evaluate((box) => box.scrollTo({ left: box.scrollWidth, behavior: 'instant' }));
    expect(await scrolled.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0);
    const words = await page.locator('.matrix.live caption > span').first().boundingBox();
    expect(words?.x).toBeGreaterThanOrEqual(0);
    expect((words?.x ?? 0) + (words?.width ?? 0)).toBeLessThanOrEqual(360);
    await page
      .getByRole('searchbox')
      .or(page.locator('input[type=search]'))
      .first()
      .evaluate((field) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', 'words to search for');
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      });
    await page.waitForTimeout(100);
    expect(await page.getByRole('dialog').count()).toBe(0);
    await close();
  });

  it('forgets selected words where they are left, and offers nothing for blanks', async () => {
    const { page, close } = await openWindow(browser, served, '/read', WIDE);
    await openArticle(page, 'The guest who never packed');
    const bar = page.getByRole('region', { name: 'Selected words' });
    await select(page, 'former advisers');
    await bar.getByRole('button', { name: 'Not now' }).click();
    await bar.waitFor({ state: 'detached' });
    await select(page, 'former advisers');
    await bar.waitFor();
    await page.locator('.masthead .kicker').first().click();
    await bar.waitFor({ state: 'detached' });
    await select(page, ' ');
    await page.waitForTimeout(100);
    expect(await bar.count()).toBe(0);
    await close();
  });

  it('rates one attribution, its likelihood apart from the confidence, and its source, where it is read; they are kept when the article is read anew, and stand beside its point', async () => {
    const { page, complaints, close } = await openWindow(browser, served, '/read', WIDE);
    await openArticle(page, 'Kim Jong Un pulls out');
    await page.locator('.text .m.content').first().click();
    const note = page.getByRole('region', { name: 'What is chosen' });
    await note.getByText('Weigh it').click();
    await note.getByLabel('Statement (1–6)').selectOption('3');
    await note.locator('.decided', { hasText: 'Statement rated 3, possibly true' }).waitFor();
    await note.getByLabel('Likelihood, in your judgement').selectOption('unlikely');
    await note.locator('.decided', { hasText: 'Likelihood: unlikely' }).waitFor();
    await note.getByLabel('Confidence in that judgement').selectOption('high');
    await note.locator('.decided', { hasText: 'Held with high confidence' }).waitFor();
    const outlet = note.getByLabel('Channel Eleven News as a source (A–F)');
    await outlet.selectOption('C');
    await page.waitForFunction(() =>
      document.querySelector('[role="status"].unseen')?.textContent?.includes('Source rated C'),
    );
    expect(await note.getByLabel(/as a source/).count()).toBe(2);
    await page.getByText('Set outlet and date').click();
    await page.locator('.article-facts').getByLabel('Published').fill('2015-05-01');
    await page.getByRole('button', { name: 'Keep and read anew' }).click();
    await page.locator('.masthead', { hasText: '1 May 2015' }).waitFor();
    await page.reload();
    await note.getByText('Weigh it').click();
    expect(await note.getByLabel('Statement (1–6)').inputValue()).toBe('3');
    expect(await note.getByLabel('Likelihood, in your judgement').inputValue()).toBe('unlikely');
    expect(await note.getByLabel('Confidence in that judgement').inputValue()).toBe('high');
    expect(await outlet.inputValue()).toBe('C');
    // At the foot of the article the same rating stands.
    expect(await page.locator('.judged-here').getByLabel('Channel Eleven News as a source').inputValue()).toBe('C');
    await note.getByLabel('Statement (1–6)').selectOption('');
    await note.locator('.decided', { hasText: 'Rating of the statement taken away' }).waitFor();

    await page.getByRole('link', { name: 'Points', exact: true }).click();
    const points = page.locator('.point-rows a');
    await points.first().waitFor();
    await points.first().click();
    const telling = page.locator('.telling').filter({ has: page.getByText('Weigh it') });
    await telling.first().getByText('Weigh it').click();
    await telling.first().getByLabel('This telling (1–6)').selectOption('5');
    await telling.first().locator('.decided', { hasText: 'Statement rated 5, improbable' }).waitFor();
    // The point as a whole has a rating of its own.
    expect(await page.locator('.judging-panel').getByLabel('Statement (1–6)').inputValue()).toBe('');
    await page.reload();
    await telling.first().locator('.decided', { hasText: 'Statement rated 5, improbable' }).waitFor();
    await telling.first().getByRole('button', { name: 'Undo' }).click();
    await telling.first().locator('.decided').waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });
});
