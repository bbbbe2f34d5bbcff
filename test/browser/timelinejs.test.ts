import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toTimelineJs } from '../../src/export/exchange/to-timelinejs.ts';
import { HOSTILE_TEXTS, type Material, toHostileMaterial } from '../export/exchange/material.ts';
import { MOSCOW_READINGS, MOSCOW_STORY } from '../fixtures/story-fixture.ts';
import { IS_BROWSER_MISSING, openBrowser, WITHOUT_BROWSER } from './browser.ts';

const SCRIPT = readFileSync(
  createRequire(import.meta.url).resolve('@knight-lab/timelinejs/dist/js/timeline.js'),
  'utf8',
);
const PAGE = '<!doctype html><meta charset="utf-8"><title>t</title><div id="timeline" style="height:600px"></div>';

describe.skipIf(IS_BROWSER_MISSING)(`a story in TimelineJS itself${WITHOUT_BROWSER}`, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function show({ story, readings }: Material): Promise<{ page: Page; asked: string[]; errors: string[] }> {
    const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('dialog', (dialog) => {
      errors.push(dialog.message());
      void dialog.dismiss();
    });
    await page.route('**/*', (route) => {
      const url = route.request().url();
      if (url === 'http://timeline.example/') return route.fulfill({ contentType: 'text/html', body: PAGE });
      asked.push(url);
      return route.abort();
    });
    await page.goto('http://timeline.example/');
    await page.addScriptTag({ content: SCRIPT });
    const json = toTimelineJs(story, readings);
    await page.evaluate((text) => {
      const { TL } = globalThis as unknown as {
        TL: { Timeline: new (id: string, data: unknown, options: object) => object };
      };
      Object.assign(globalThis, {
        made: new TL.Timeline('timeline', JSON.parse(text), { script_path: 'http://timeline.example/js/' }),
      });
    }, json);
    await page.waitForSelector('.tl-slide .tl-headline');
    return { page, asked, errors };
  }

  it('shows a slide for each event, in its order, without an error', async () => {
    const { page, errors } = await show({ story: MOSCOW_STORY, readings: MOSCOW_READINGS });
    const json = JSON.parse(toTimelineJs(MOSCOW_STORY, MOSCOW_READINGS));
    const config = await page.evaluate(() => {
      const { made } = globalThis as unknown as {
        made: { config: { events: { unique_id: string }[]; getErrors: () => string[] } };
      };
      return { ids: made.config.events.map(({ unique_id }) => unique_id), errors: made.config.getErrors() };
    });
    expect(config.errors).toEqual([]);
    expect(errors).toEqual([]);
    expect(config.ids.toSorted()).toEqual(
      json.events.map((event: { unique_id: string }) => event.unique_id).toSorted(),
    );
    expect(await page.locator('.tl-slide').count()).toBe(json.events.length + 1);
    expect(await page.locator('.tl-slide .tl-headline').allTextContents()).toContain(json.events[0].text.headline);
    await page.close();
  });

  it.each(HOSTILE_TEXTS.slice(0, 7))('runs nothing of %s', async (_, text) => {
    const { page, errors, asked } = await show(toHostileMaterial(text));
    expect(await page.evaluate(() => (globalThis as { owned?: number }).owned)).toBeUndefined();
    expect(errors).toEqual([]);
    expect(asked.filter((url) => !url.startsWith('http://timeline.example/'))).toEqual([]);
    expect(await page.locator('.tl-slide img, .tl-slide script').count()).toBe(0);
    await page.close();
  });
});
