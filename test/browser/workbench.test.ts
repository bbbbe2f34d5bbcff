import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers } from './barriers.ts';
import { IS_BROWSER_MISSING, openBrowser, WITHOUT_BROWSER } from './browser.ts';
import { openWindow, type ServedCase, serveNewCase } from './served-case.ts';

const WIDE = { viewport: { width: 1280, height: 900 } };
const PHONE = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const FERRY = `Ferry stopped after engine fire, harbour master says

ALDERBAY, May 4, 2026 - The Alderbay ferry was taken out of service on Monday after a fire in its engine room, harbour master Lena Orr said. "Nobody was hurt," Orr told reporters.

A union official said the crew had warned of oil leaks since March. The operator declined to comment.
`;
const FERRY_AGAIN = `Engine fire halts Alderbay ferry

The ferry between Alderbay and the islands stays in port after a fire in the engine room on Monday. Harbour master Lena Orr said nobody was hurt. The operator expects the ship to sail again on Friday.
`;

describe.skipIf(IS_BROWSER_MISSING)(`the workbench in a browser${WITHOUT_BROWSER}`, { timeout: 60_000 }, () => {
  let browser: Browser;
  let served: ServedCase;
  beforeAll(async () => {
    const examples = readdirSync('examples/moscow-visit');
    served = await serveNewCase(examples.map((name) => `examples/moscow-visit/${name}`));
    browser = await openBrowser();
  }, 90_000);
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  const open = (path: string, options: BrowserContextOptions = WIDE, of: ServedCase = served) =>
    openWindow(browser, of, path, options);

  const openArticle = async (page: Page, title: string): Promise<void> => {
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Articles' }).click();
    await page.getByRole('main').getByRole('link', { name: title }).click();
    await page.locator('.live-article').waitFor();
  };

  it('says what to do with an empty case, takes a pasted text and files, and tells the story of them', async () => {
    const empty = await serveNewCase([]);
    const { page, complaints, close } = await open('/', WIDE, empty);
    expect(await page.getByRole('main').innerText()).toContain('no article yet');
    await page.getByRole('main').getByRole('button', { name: 'Add articles' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    expect(await dialog.getByRole('alert').innerText()).toContain('nothing to add yet');
    await dialog.getByLabel('Or an address').fill(FERRY);
    await dialog.getByLabel('Outlet').fill('Coast Wire');
    await dialog.getByLabel('Published').fill('2026-05-04');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.locator('h1', { hasText: 'Ferry stopped' }).waitFor();
    await page.getByRole('button', { name: 'Add articles' }).click();
    await dialog.getByLabel('Files').setInputFiles([
      { name: 'again.txt', mimeType: 'text/plain', buffer: Buffer.from(FERRY_AGAIN) },
      { name: 'broken.txt', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 0, 255, 0]) },
    ]);
    await page.locator('.intake .failed .failure').waitFor();
    expect(await page.locator('.intake .failed').innerText()).toContain('broken.txt');
    await page.locator('.case-facts', { hasText: '2 articles' }).waitFor();
    await page.locator('.masthead .kicker', { hasText: 'in 2 articles' }).waitFor();
    await page.getByRole('button', { name: 'Close this list' }).click();
    expect(await page.locator('.intake').count()).toBe(0);
    // What is pasted beside every field waits in the dialog, also where it is closed before it is added.
    await page.evaluate((words) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', words);
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    }, 'The ferry sails again, Captain Jo Hart said.');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('+');
    await page.waitForFunction(() => (document.activeElement as HTMLTextAreaElement).value?.includes('Jo Hart'));
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await page.locator('.case-facts', { hasText: '3 articles' }).waitFor();
    await dialog.waitFor({ state: 'detached' });
    await page.keyboard.press('+');
    expect(await dialog.getByLabel('Or an address').inputValue()).toBe('');
    expect(complaints).toEqual([]);
    await close();
    await empty.close();
  });

  it('takes files that are dropped anywhere', async () => {
    const empty = await serveNewCase([]);
    const { page, close } = await open('/points', WIDE, empty);
    const dropped = await page.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'ferry.txt', { type: 'text/plain' }));
      return data;
    }, FERRY);
    await page.dispatchEvent('body', 'dragover', { dataTransfer: dropped });
    expect(await page.locator('.drop').innerText()).toContain('Let go');
    await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
    await page.locator('.case-facts', { hasText: '1 article' }).waitFor();
    await close();
    await empty.close();
  });

  it('looks for voices among all, and keeps those chosen while others are looked for', async () => {
    const { page, close } = await open('/voices');
    await page.getByLabel('Choose Dmitry Peskov, to join it with others').check();
    await page.getByLabel('Names and roles with').fill('shin');
    await page.locator('.voice-name', { hasText: 'Peskov' }).waitFor({ state: 'detached' });
    expect(await page.locator('.voice-name').allInnerTexts()).toEqual(['Shin Kyung-min']);
    await page.getByLabel('Choose Shin Kyung-min, to join it with others').check();
    expect(await page.locator('.joined').innerText()).toBe('Dmitry Peskov + Shin Kyung-min');
    await page.getByLabel('Names and roles with').fill('');
    await page.locator('.voice-name', { hasText: 'Peskov' }).waitFor();
    expect(await page.getByLabel('Choose Dmitry Peskov, to join it with others').isChecked()).toBe(true);
    await close();
  });

  it('keeps a half-written note while another view is looked at', async () => {
    const { page, close } = await open('/voices');
    const row = page.locator('.voice-rows > li').first();
    await row.locator('summary').click();
    await row.getByRole('button', { name: 'Write a note' }).click();
    await row.getByLabel('Note').fill('Ask him about');
    await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Articles' }).click();
    await page.locator('h1', { hasText: 'Articles' }).waitFor();
    await page.goBack();
    await row.locator('summary').click();
    await row.getByRole('button', { name: 'Go on with the note' }).click();
    expect(await row.getByLabel('Note').inputValue()).toBe('Ask him about');
    await close();
  });

  it('goes from the story to the words in their article, and back to where one was', async () => {
    const { page, complaints, close } = await open('/');
    await page.locator('.part').first().waitFor();
    const link = page.locator('#conflicts').getByRole('link', { name: 'relations between the Koreas' });
    await link.scrollIntoViewIfNeeded();
    const y = await page.evaluate('scrollY');
    await link.click();
    await page.locator('.live-article').waitFor();
    expect(page.url()).toMatch(/\/read\/sha256%3A[0-9a-f]{64}\?at=\d+-\d+/);
    const shown = await page.evaluate(() =>
      [...(CSS.highlights.get('shown') ?? [])].map((range) => String(range)).join(''),
    );
    expect(shown).toContain('relations between the Koreas');
    await page.goBack();
    await page.locator('#conflicts').waitFor();
    await page.waitForFunction((before) => Math.abs(scrollY - before) < 40, y as number);
    expect(complaints).toEqual([]);
    await close();
  });

  it('judges what is chosen by key, shows it, keeps it over a reload, and takes it back', async () => {
    const { page, complaints, close } = await open('/read');
    await openArticle(page, 'Kim Jong Un pulls out');
    const fonts = await page.evaluate(() =>
      [...document.querySelectorAll('.text p.paragraph .l, .text p.paragraph .m')].map(
        (words) => getComputedStyle(words).font,
      ),
    );
    expect(new Set(fonts).size, 'words look alike, whatever was found in them').toBe(1);
    const height = await page.evaluate('document.documentElement.scrollHeight');
    await page.locator('.text .m.content').first().click();
    const note = page.getByRole('region', { name: 'What is chosen' });
    await note.waitFor();
    expect(await page.locator('.on-c').count()).toBeGreaterThan(0);
    expect(await page.locator('svg.links .tie').count()).toBeGreaterThan(0);
    expect(await page.evaluate('document.documentElement.scrollHeight')).toBe(height);
    await page.keyboard.press('a');
    await note.getByText('Accepted').first().waitFor();
    expect(await note.locator('.decided').innerText()).toMatch(/Accepted\s+Ann, /);
    await page.reload();
    await note.locator('.decided', { hasText: 'Accepted' }).waitFor();
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    await page.locator('.text .m.content').first().click();
    await note.getByRole('button', { name: 'Undo' }).click();
    await note.locator('.decided').waitFor({ state: 'detached' });
    await page.keyboard.press('x');
    await page.locator('.judged-items', { hasText: 'Rejected' }).waitFor();
    await page.keyboard.press('u');
    await page.locator('.judged-items', { hasText: 'Rejected' }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('corrects words from a selection, and a speaker, and says so', async () => {
    const { page, complaints, close } = await open('/read');
    await openArticle(page, 'The guest who never packed');
    await page.getByText('the idea was').first().click();
    const note = page.getByRole('region', { name: 'What is chosen' });
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: 'Correction' });
    await form.getByLabel('Speaker').fill('Leonard Voss');
    const words = 'former advisers';
    await page.evaluate((selected) => {
      const walker = document.createTreeWalker(document.querySelector('.text') as Element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(selected);
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + selected.length);
      }
    }, words);
    await form.getByText(`Selected: “${words}”`).waitFor();
    await form
      .getByRole('group', { name: 'Who says it' })
      .getByRole('button', { name: 'Take the selected words' })
      .click();
    expect(await form.getByRole('group', { name: 'Who says it' }).locator('.words').innerText()).toBe(words);
    await form.getByRole('group', { name: 'Who says it' }).getByRole('button', { name: 'Begin a word later' }).click();
    expect(await form.getByRole('group', { name: 'Who says it' }).locator('.words').innerText()).toBe('advisers');
    await form.getByLabel('Why').fill('It is his view.');
    await form.getByRole('button', { name: 'Keep the correction' }).click();
    await note.locator('.decided', { hasText: 'Corrected: source, “Leonard Voss” as the speaker' }).waitFor();
    expect(await note.innerText()).toContain('It is his view.');
    expect(await note.locator('.summary').innerText()).toContain('Leonard Voss');
    expect(await page.locator('.on-s').allInnerTexts()).toEqual(['advisers']);
    expect(complaints).toEqual([]);
    await close();
  });

  it('joins voices and parts sayings; a second window sees it without being asked, and keeps its place and a half-written note', async () => {
    const first = await open('/voices');
    const second = await open('/voices');
    const row = (page: Page, name: string) =>
      page.locator('.voice-rows > li').filter({ has: page.getByText(name, { exact: true }) });
    await row(second.page, 'Dmitry Peskov').locator('summary').click();
    await row(second.page, 'Dmitry Peskov').getByRole('button', { name: 'Write a note' }).click();
    await row(second.page, 'Dmitry Peskov').getByLabel('Note').fill('Half a thou');
    const focused = 'document.activeElement.value';
    expect(await second.page.evaluate(focused)).toBe('Half a thou');
    await row(first.page, 'Colin Marsh').getByRole('checkbox').check();
    await row(first.page, 'Irene Falk').getByRole('checkbox').check();
    const join = first.page.getByRole('form', { name: 'Join the chosen voices' });
    await join.getByLabel('are one voice').fill('Falk and Marsh');
    await join.getByRole('button', { name: 'Join them' }).click();
    await row(first.page, 'Falk and Marsh').waitFor();
    await row(second.page, 'Falk and Marsh').waitFor();
    expect(await second.page.evaluate(focused)).toBe('Half a thou');
    await row(first.page, 'Falk and Marsh').locator('summary').click();
    await row(first.page, 'Falk and Marsh').locator('.said-row').first().getByRole('checkbox').check();
    await row(first.page, 'Falk and Marsh').getByLabel('1 saying is by').fill('Somebody Else');
    await row(first.page, 'Falk and Marsh').getByRole('button', { name: 'Part them' }).click();
    await row(second.page, 'Somebody Else').waitFor();
    expect([...first.complaints, ...second.complaints]).toEqual([]);
    await first.close();
    await second.close();
  });

  it('rates a statement, a likelihood apart from its confidence, and a source; the log has all of it and takes it back', async () => {
    const { page, complaints, close } = await open('/points');
    await page.locator('.point-rows a').first().click();
    const panel = page.locator('.judging-panel');
    await panel.getByLabel('Statement (1–6)').selectOption('2');
    await page.locator('.decided', { hasText: 'Statement rated 2, probably true' }).waitFor();
    await panel.getByLabel('Likelihood, in your judgement').selectOption('likely');
    await page.locator('.decided', { hasText: 'Likelihood: likely' }).waitFor();
    await panel.getByLabel('Confidence in that judgement').selectOption('low');
    await page.locator('.decided', { hasText: 'Held with low confidence' }).waitFor();
    const source = page.getByLabel('Meridian Press as a source (A–F)');
    await source.selectOption('B');
    await page.waitForFunction(() =>
      document.querySelector('[role="status"].unseen')?.textContent?.includes('Source rated B'),
    );
    await page.reload();
    await source.waitFor();
    expect(await source.inputValue()).toBe('B');
    await page.getByRole('link', { name: 'Judgements', exact: true }).click();
    const entry = page.locator('.log > li', { hasText: 'Source rated B, usually reliable' });
    await entry.getByRole('button', { name: 'Undo' }).click();
    await page.locator('.log > li.undone', { hasText: 'Source rated B' }).waitFor();
    await page.getByRole('button', { name: 'Bring it back' }).first().click();
    await page.locator('.log > li:not(.undone)', { hasText: 'Source rated B' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('rates a cell of the matrix by key, opens its sentence, adds an explanation, and switches a source off', async () => {
    const { page, complaints, close } = await open('/explanations');
    const cell = page.locator('[data-cell="0 0"]').first();
    await cell.focus();
    await page.keyboard.press('5');
    // The explanation goes to another column by this, among however many there are.
    await page.locator('.cell.own', { hasText: 'II' }).first().waitFor();
    expect(await page.evaluate('document.activeElement.className')).toContain('cell own');
    await page.locator('.cell.own').first().click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.innerText()).toContain('If this explanation holds:');
    const sentence = await dialog.locator('.claim').allInnerTexts();
    await dialog.getByRole('radio', { name: 'NA' }).check();
    await page.locator('.cell.own', { hasText: 'NA' }).waitFor();
    // The row goes to another place by this; what is open stays open.
    expect(await dialog.locator('.claim').allInnerTexts()).toEqual(sentence);
    expect(await dialog.getByRole('radio', { name: 'NA' }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.className')).toContain('cell');
    await page.locator('.cell.own', { hasText: 'NA' }).waitFor();
    const question = page.locator('.live-question').first();
    await question.getByRole('button', { name: 'Add an explanation of your own' }).click();
    await question.getByLabel('What explains it').fill('He was ill.');
    await question.getByRole('button', { name: 'Add the explanation' }).click();
    await question.locator('.ranks > li', { hasText: 'He was ill.' }).waitFor();
    const source = question.getByRole('group', { name: 'Whose evidence counts' }).getByRole('checkbox').first();
    await source.uncheck();
    await question.locator('tr.off').first().waitFor();
    await source.check();
    await question.locator('tr.off').first().waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('settles a forecast', async () => {
    const { page, close } = await open('/forecasts');
    const row = page.locator('.forecast-rows > li').first();
    await row.getByText('Settle or weigh it').click();
    await row.getByLabel('What became of it').selectOption('borne-out');
    await row.locator('.outcome', { hasText: 'It came about' }).waitFor();
    await close();
  });

  it('finds words, marks them, and opens their article at them', async () => {
    const { page, complaints, close } = await open('/');
    await page.keyboard.press('/');
    await page.keyboard.type('casualty');
    await page.keyboard.press('Enter');
    await page.locator('.hits mark').first().waitFor();
    expect(page.url()).toMatch(/\/search\?q=casualty$/);
    expect((await page.locator('.hits mark').first().innerText()).toLowerCase()).toBe('casualty');
    await page.locator('.hits a').first().click();
    await page.locator('.live-article').waitFor();
    const shown = await page.evaluate(() =>
      [...(CSS.highlights.get('shown') ?? [])].map((range) => String(range)).join(''),
    );
    expect(shown.toLowerCase()).toContain('casualty');
    expect(complaints).toEqual([]);
    await close();
  });

  it('goes through what is least certain by keys alone', async () => {
    const { page, complaints, close } = await open('/queue');
    const line = page.locator('.queue-line');
    const total = Number(/of (\d+)/.exec(await line.innerText())?.[1]);
    const words = await page.locator('.passage').innerText();
    await page.keyboard.press('j');
    await page.locator('.queue-line', { hasText: '2 of' }).waitFor();
    expect(page.url()).toMatch(/\/queue\?article=.+&finding=/);
    await page.keyboard.press('k');
    await page.locator('.queue-line', { hasText: '1 of' }).waitFor();
    // A person reads before judging; a key that comes at once does nothing.
    await page.waitForTimeout(500);
    await page.keyboard.press('x');
    await page.locator('.queue-line', { hasText: `1 of ${total - 1}` }).waitFor();
    await page.keyboard.press('u');
    await page.locator('.queue-line', { hasText: `of ${total}` }).waitFor();
    await page.locator('.passage', { hasText: words.slice(0, 40) }).waitFor();
    await page.keyboard.press('e');
    await page.getByRole('form', { name: 'Correction' }).waitFor();
    // Letters are written there, and ask for nothing.
    await page.waitForFunction(() => document.activeElement?.closest('form') != null);
    await page.keyboard.type('axe');
    expect(await page.getByLabel('Speaker').inputValue()).toMatch(/axe$/);
    expect(await line.innerText()).toContain(`of ${total}`);
    await page.keyboard.press('Escape');
    await page.getByRole('form', { name: 'Correction' }).waitFor({ state: 'detached' });
    expect(complaints).toEqual([]);
    await close();
  });

  it('shows all keys, lets each be changed, and keeps the change; the dialog gives the focus back', async () => {
    const { page, complaints, close } = await open('/queue');
    await page.locator('.queue-line').waitFor();
    const button = page.getByRole('button', { name: 'Keys', exact: true });
    await button.focus();
    await page.keyboard.press('?');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'the key for “Next finding”' }).click();
    await page.keyboard.press('k');
    expect(await dialog.getByRole('status').innerText()).toContain('Previous finding has j now');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.reload();
    await page.locator('.queue-line', { hasText: '1 of' }).waitFor();
    await page.keyboard.press('k');
    await page.locator('.queue-line', { hasText: '2 of' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
  });

  it('can be walked through by keyboard: past the head, to words, to what can be done with them, and back', async () => {
    const { page, close } = await open('/read');
    await openArticle(page, 'The guest who never packed');
    await page.keyboard.press('Tab');
    const isReached = async (): Promise<boolean> => (await page.locator('.on-u, .on-s').count()) > 0;
    for (let stop = 0; stop < 20 && !(await isReached()); stop++) await page.keyboard.press('Tab');
    expect(await isReached()).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.closest('.note') !== null);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Accept');
    await page.keyboard.press('Escape');
    await page.locator('.note').waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.matches("a.m")')).toBe(true);
    await close();
  });

  it('gives every export, and lets nobody in without the token', async () => {
    const { page, origin, close } = await open('/');
    const links = await page
      .locator('.foot a[download]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      const answer = await page.request.get(origin + link);
      expect(answer.status(), link).toBe(200);
      expect((await answer.body()).length, link).toBeGreaterThan(0);
    }
    await close();
    const stranger = await browser.newContext();
    expect((await stranger.request.get(`${origin}/api/case`)).ok()).toBe(false);
    await stranger.close();
  });

  it('says whose an article is and from when, and dates its times by that', async () => {
    const own = await serveNewCase([]);
    const { page, complaints, close } = await open('/', WIDE, own);
    await page.getByRole('main').getByRole('button', { name: 'Add articles' }).click();
    await page.getByRole('dialog').getByLabel('Or an address').fill(FERRY_AGAIN);
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await page.locator('.case-facts', { hasText: '1 article' }).waitFor();
    await openArticle(page, 'Engine fire halts');
    expect(await page.locator('.masthead').innerText()).toContain('No publication date known');
    await page.getByText('Set outlet and date').click();
    await page.locator('.article-facts').getByLabel('Outlet').fill('Coast Wire');
    await page.locator('.article-facts').getByLabel('Published').fill('2026-05-05');
    await page.getByRole('button', { name: 'Keep and read anew' }).click();
    await page.locator('.masthead', { hasText: '5 May 2026' }).waitFor();
    await page.locator('.masthead', { hasText: 'Coast Wire' }).waitFor();
    await page.locator('.findings.of-happenings', { hasText: '4 May 2026' }).waitFor();
    expect(complaints).toEqual([]);
    await close();
    await own.close();
  });

  it('keeps what an article says of itself as its own word where only something else is set', async () => {
    const own = await serveNewCase(['examples/moscow-visit/wire.txt']);
    const { page, close } = await open('/read', WIDE, own);
    await openArticle(page, 'North Korean leader will skip');
    await page.getByText('Set outlet and date').click();
    await page.locator('.article-facts').getByLabel('Outlet').fill('Coast Wire');
    await page.getByRole('button', { name: 'Keep and read anew' }).click();
    await page.locator('.masthead', { hasText: 'Coast Wire' }).waitFor();
    expect(await page.locator('.masthead').innerText()).toContain('30 April 2015');
    expect(await page.locator('.masthead').innerText()).not.toContain('date given by the reader');
    await close();
    await own.close();
  });

  it('says of an article that it was taken out, and brings it back from there', async () => {
    const own = await serveNewCase(['examples/moscow-visit/wire.txt']);
    const { page, close } = await open('/read', WIDE, own);
    await openArticle(page, 'North Korean leader will skip');
    await page.evaluate(async () => {
      const id = location.pathname.split('/').at(-1);
      await fetch(`/api/articles/${id}`, { method: 'DELETE' });
    });
    await page.getByText('This article was taken out of the case').waitFor();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByText('This article was taken out of the case').waitFor({ state: 'detached' });
    await close();
    await own.close();
  });

  it('leaves what is half written, and what is chosen, with what it is about when the story changes', async () => {
    const own = await serveNewCase(['examples/moscow-visit/wire.txt']);
    const { page, origin, close } = await open('/voices', WIDE, own);
    const row = (name: string) =>
      page.locator('.voice-rows > li').filter({ has: page.getByText(name, { exact: true }) });
    const names = await page.locator('.voice-name').allInnerTexts();
    await row('Shin Kyung-min').getByRole('checkbox').first().check();
    await row('Shin Kyung-min').locator('summary').click();
    await row('Shin Kyung-min').getByRole('button', { name: 'Write a note' }).click();
    await row('Shin Kyung-min').getByLabel('Note').fill('Half a thou');
    // Another article puts other voices before this one.
    const said = Array.from(
      { length: 6 },
      (_, day) => `Mayor Dana Kerr said on May ${day + 1} that the ${day} ships sail.`,
    );
    await page.request.post(`${origin}/api/articles`, { data: { text: said.join('\n\n') }, headers: { origin } });
    await row('Dana Kerr').waitFor();
    expect((await page.locator('.voice-name').allInnerTexts()).indexOf('Shin Kyung-min')).toBeGreaterThan(
      names.indexOf('Shin Kyung-min'),
    );
    expect(await row('Shin Kyung-min').getByLabel('Note').inputValue()).toBe('Half a thou');
    expect(await row('Shin Kyung-min').getByRole('checkbox').first().isChecked()).toBe(true);
    expect(await page.locator('.voice-line > input:checked').count()).toBe(1);
    await close();
    await own.close();
  });

  it('does not take a half-written note along to the next point', async () => {
    const { page, close } = await open('/points');
    await page.locator('.point-rows a').first().click();
    await page.getByRole('button', { name: 'Write a note', exact: true }).click();
    await page.getByLabel('Note').fill('About the first one');
    await page.getByRole('link', { name: 'Next' }).click();
    await page.locator('.path', { hasText: '2 of' }).waitFor();
    expect(await page.locator('textarea').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Go on with the note' }).count()).toBe(0);
    await close();
  });

  it('shows a way on where an address leads to nothing', async () => {
    const { page, close } = await open('/read/gone');
    expect(await page.getByRole('main').innerText()).toContain('This cannot be shown');
    expect(await page.getByRole('alert').innerText()).toContain('no such article');
    await page.getByRole('main').getByRole('link', { name: 'To the story' }).click();
    await page.locator('.masthead').waitFor();
    await close();
  });

  it('asks before it is left with a note that is not kept', async () => {
    const { page, close } = await open('/voices');
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual([]);
    await page.locator('.voice-rows summary').first().click();
    await page.getByRole('button', { name: 'Write a note' }).first().click();
    await page.getByLabel('Note').pressSequentially('Half a thou');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await close();
  });

  it('says that a server started anew has to be opened anew, and goes on once it is', async () => {
    const { page, close } = await open('/');
    await page.route('**/api/events', (route) => route.fulfill({ status: 403, body: '{}' }));
    await page.reload();
    await page.getByText('open the address that it prints').waitFor();
    await page.unroute('**/api/events');
    await page.getByText('open the address that it prints').waitFor({ state: 'detached' });
    await close();
  });

  it('runs nothing that an article brings, and shows what it hides', async () => {
    const own = await serveNewCase([]);
    const { page, complaints, close } = await open('/', WIDE, own);
    const hostile = `<img src=x onerror="globalThis.owned = 1"> says "<script>globalThis.owned = 1</script>"

The \u202eevil\u202c mayor <b>Dana Kerr</b> said "</p><style>* { display: none }</style>" on Monday. Kerr said the bridge was safe.
`;
    await page.getByRole('main').getByRole('button', { name: 'Add articles' }).click();
    await page.getByRole('dialog').getByLabel('Or an address').fill(hostile);
    await page.getByRole('dialog').getByRole('button', { name: 'Add', exact: true }).click();
    await page.locator('.case-facts', { hasText: '1 article' }).waitFor();
    for (const view of ['/', '/read', '/voices', '/points', '/queue', '/search?q=evil', '/judgements']) {
      await page.goto(new URL(view, own.url).href);
      await page.locator('main h1').first().waitFor();
    }
    await page.goto(new URL('/read', own.url).href);
    await page.locator('.article-list a').first().click();
    await page.locator('.live-article').waitFor();
    expect(await page.locator('.text').innerText()).toContain('‹U+202E›evil');
    expect(await page.locator('.live-article').innerText()).toContain('<script>globalThis.owned = 1</script>');
    expect(await page.evaluate('globalThis.owned')).toBeUndefined();
    expect(complaints).toEqual([]);
    await close();
    await own.close();
  });

  it('breaks a word that is longer than a browser can lay out, so that nothing scrolls sideways on a phone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-long-'));
    const word = 'x'.repeat(5_000_000);
    writeFileSync(
      join(folder, 'long.txt'),
      `A long word\n\nMayor Dana Kerr said on Monday that the bridge was ${word} and safe.\n`,
    );
    const own = await serveNewCase([join(folder, 'long.txt')]);
    const { page, origin, complaints, close } = await open('/read', PHONE, own);
    await openArticle(page, 'A long word');
    await page.locator('.text .m').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    await page.locator('.text .m').first().click();
    await page.getByRole('region', { name: 'What is chosen' }).waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    const story = await page.request.get(`${origin}/api/export/html`);
    writeFileSync(join(folder, 'story.html'), await story.body());
    await page.goto(`file://${join(folder, 'story.html')}`);
    await page.locator('.column').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360);
    expect(await page.evaluate('document.querySelector(".column").scrollWidth')).toBeLessThan(400);
    expect(complaints.filter((complaint) => !complaint.startsWith('file:'))).toEqual([]);
    await close();
    await own.close();
    rmSync(folder, { recursive: true });
  });

  it('says in words where there is nothing', async () => {
    const { page, close } = await open('/no/such/view');
    expect(await page.getByRole('main').innerText()).toContain('No view of this case has that address');
    await close();
  });

  const VIEWS = [
    '/',
    '/read',
    'an article',
    '/voices',
    '/points',
    'a point',
    '/timeline',
    '/explanations',
    '/forecasts',
    '/search?q=visit',
    '/queue',
    '/judgements',
  ];
  it.each([
    ['light', 1280, WIDE],
    ['dark', 1280, WIDE],
    ['light', 360, PHONE],
    ['dark', 360, PHONE],
  ] as const)(
    'has no serious barrier on any view in %s at %i pixels, and never scrolls sideways as a whole',
    { timeout: 120_000 },
    async (colorScheme, width, size) => {
      const { page, origin, complaints, close } = await open('/', { ...size, colorScheme });
      for (const view of VIEWS) {
        if (view === 'an article') {
          await openArticle(page, 'The guest who never packed');
          await page.locator('.text .m.content').nth(3).click();
          await page.getByRole('button', { name: 'Correct', exact: true }).click();
        } else if (view === 'a point') await page.locator('.point-rows a').first().click();
        else await page.goto(origin + view);
        await page.locator('main h1').first().waitFor();
        await page.waitForTimeout(300);
        for (const details of await page.locator('main summary').all()) await details.click();
        expect(await findBarriers(page), `${view} in ${colorScheme}`).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), view).toBe(width);
      }
      await page.getByRole('button', { name: 'Add articles' }).click();
      expect(await findBarriers(page), 'adding').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Keys', exact: true }).click();
      expect(await findBarriers(page), 'keys').toEqual([]);
      expect(complaints).toEqual([]);
      await close();
    },
  );
});
