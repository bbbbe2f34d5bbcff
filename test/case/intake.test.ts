import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeOverBundle, toBundle } from '../../src/case/bundle.ts';
import type { CaseFile } from '../../src/case/case-file.ts';
import { type Addition, createIntake, type Intake } from '../../src/case/intake.ts';
import type { Reading } from '../../src/document/reading.ts';
import { HearsayError } from '../../src/errors.ts';
import { makeCase, makeFolder, toDraft } from './case-fixture.ts';

const WIRE = 'examples/moscow-visit/wire.txt';
const NOTHING_GIVEN = { published: null, outlet: null };

function toAddition(input: string, more: Partial<Addition> = {}): Addition {
  return { input, content: null, given: NOTHING_GIVEN, allowPrivate: false, ...more };
}

function makeIntake(): { file: CaseFile; intake: Intake } {
  const file = makeCase();
  return { file, intake: createIntake(file, { threads: 0 }) };
}

describe('an intake', () => {
  it('reads a file, and keeps it byte for byte', async () => {
    const { file, intake } = makeIntake();
    const steps: string[] = [];
    const { article, isNew } = await intake.add(toAddition(WIRE), (step) => steps.push(step));
    expect(isNew).toBe(true);
    expect(steps).toEqual(['fetching', 'reading']);
    expect(article).toMatchObject({ input: WIRE, outlet: 'Meridian Press', published: '2015-04-30' });
    expect(article.attributionCount).toBeGreaterThan(10);
    expect(file.readOriginal(article.id)?.bytes).toEqual(new Uint8Array(readFileSync(WIRE)));
  });

  it('does not read what it has, whatever it is called now, and brings back what was taken out', async () => {
    const { file, intake } = makeIntake();
    const { article } = await intake.add(toAddition(WIRE));
    file.removeArticle(article.id);
    const folder = makeFolder();
    writeFileSync(join(folder, 'copy.txt'), readFileSync(WIRE));
    writeFileSync(join(folder, 'page.html'), readFileSync(WIRE));
    // Another intake has not added it itself.
    for (const again of [intake, createIntake(file, { threads: 0 })]) {
      const steps: string[] = [];
      const { isNew, article: found } = await again.add(toAddition(join(folder, 'copy.txt')), (step) =>
        steps.push(step),
      );
      expect([isNew, found.id, found.removed, steps]).toEqual([false, article.id, null, ['fetching']]);
      expect(file.findArticle(article.id)?.removed).toBeNull();
    }
    // The same bytes as a page may be another text.
    expect((await intake.add(toAddition(join(folder, 'page.html')))).isNew).toBe(true);
  });

  it('takes over another outlet or date that is given of an article it has, and what was judged stays', async () => {
    const { file, intake } = makeIntake();
    const { article } = await intake.add(toAddition(WIRE, { given: { published: null, outlet: 'The Post' } }));
    const reading = file.readReading(article.id) as Reading;
    file.judge(
      toDraft({ ...toAddition(WIRE), bytes: Buffer.alloc(0), source: NO_SOURCE, reading }, { kind: 'accept' }),
      'Ann',
    );
    const add = (given: Addition['given']): ReturnType<Intake['add']> => intake.add(toAddition(WIRE, { given }));
    // What it has already, a day of the hour it has, and nothing are no reason to read it again.
    for (const given of [NOTHING_GIVEN, { published: '2015-04-30', outlet: 'The Post' }]) {
      expect(await add(given)).toMatchObject({ isNew: false, before: null });
    }
    const dated = await add({ published: '2015-05-02', outlet: null });
    expect(dated).toMatchObject({
      isNew: false,
      before: { outlet: 'The Post', published: '2015-04-30' },
      article: { id: article.id, outlet: 'The Post', published: '2015-05-02' },
    });
    file.removeArticle(article.id);
    const named = await add({ published: null, outlet: 'The Post Gazette' });
    expect(named.article).toMatchObject({ outlet: 'The Post Gazette', published: '2015-05-02', removed: null });
    expect(file.listArticles()).toHaveLength(1);
    // The same text in other bytes is the same article.
    const bytes = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), readFileSync(WIRE)]);
    const content = { bytes, path: 'copy.txt', kind: 'text' as const };
    const copy = await intake.add(
      toAddition('copy.txt', { content, given: { published: null, outlet: 'The Herald' } }),
    );
    expect(copy).toMatchObject({ isNew: false, article: { outlet: 'The Herald', published: '2015-05-02' } });
    expect(file.listJudgements()).toHaveLength(1);
  });

  it('takes what was pasted or uploaded, and what is said of it', async () => {
    const { intake } = makeIntake();
    const bytes = Buffer.from('The bridge is safe, Mayor Dana Reyes said.');
    const given = { published: '2020-01-02', outlet: 'The Post' };
    const pasted = await intake.add(toAddition('pasted text', { content: { bytes, path: null, kind: 'text' }, given }));
    expect(pasted.article).toMatchObject({ input: 'pasted text', ...given });
    const page = Buffer.from(
      '<!doctype html><title>Bridge</title><p>“It is safe,” Mayor Dana Reyes told reporters.</p>',
    );
    const uploaded = await intake.add(
      toAddition('page.html', { content: { bytes: page, path: 'page.html', kind: 'html' } }),
    );
    expect(uploaded.article.title).toBe('Bridge');
  });

  it('says why something cannot be read, and the case stays as it is', async () => {
    const { file, intake } = makeIntake();
    const folder = makeFolder();
    writeFileSync(join(folder, 'empty.txt'), ' \n');
    for (const input of [join(folder, 'missing.txt'), join(folder, 'empty.txt'), folder, 'ftp://example.org/x']) {
      await expect(intake.add(toAddition(input)), input).rejects.toThrow(HearsayError);
    }
    expect(file.listArticles()).toEqual([]);
  });

  it('keeps what a feed told of its items, for reading them again and for another case', async () => {
    const { file, intake } = makeIntake();
    const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour Post</title>
      <item><title>Safe</title><link>https://harbour.example/1</link><content:encoded>&lt;p&gt;“It is safe,” Mayor Dana Reyes told reporters.&lt;/p&gt;</content:encoded></item>
      <item><title>Late</title><description>The ferry is late, Ben Olsen said.</description></item></channel></rss>`;
    const content = { bytes: Buffer.from(feed), path: 'f.rss', kind: null };
    const { parts } = await intake.open(toAddition('f.rss', { content }));
    for await (const { addition } of parts ?? []) await intake.add(addition as Addition);
    const articles = file.listArticles();
    expect(articles.map(({ input, outlet }) => [input, outlet])).toEqual([
      ['f.rss#1', 'Harbour Post'],
      ['f.rss#2', 'Harbour Post'],
    ]);
    const before = articles.map(({ id }) => file.readReading(id));
    expect(before[0]?.article.text).toBe('Safe\n\n“It is safe,” Mayor Dana Reyes told reporters.');
    expect(before[1]?.problems.map(({ code }) => code)).toContain('feed-summary-only');
    for (const { id } of articles) await intake.readAgain(id);
    expect(articles.map(({ id }) => file.readReading(id))).toEqual(before);
    const copy = makeCase();
    const lines = (async function* () {
      yield* toBundle(file);
    })();
    await takeOverBundle(copy, lines, 'bundle');
    expect(copy.readOriginal(articles[1]?.id ?? '')).toEqual(file.readOriginal(articles[1]?.id ?? ''));
  });

  it('looks whether what is added is one article', async () => {
    const { intake } = makeIntake();
    const bytes = Buffer.from('The bridge is safe, Mayor Dana Reyes said.');
    const pasted = toAddition('pasted text', { content: { bytes, path: null, kind: 'text' } });
    expect(await intake.open(pasted)).toMatchObject({ one: { input: 'pasted text' }, parts: null });
    await expect(intake.open(toAddition('http://127.0.0.1:1/x'))).rejects.toMatchObject({ code: 'url-private' });
  });

  it('reads an original again, with what is newly said of it and what was said before', async () => {
    const { file, intake } = makeIntake();
    const given = { published: null, outlet: 'The Post' };
    const { article } = await intake.add(toAddition(WIRE, { given }));
    const reading = file.readReading(article.id);
    if (reading === null) throw new Error('the article has no reading');
    file.judge(
      toDraft({ ...toAddition(WIRE), bytes: Buffer.alloc(0), source: NO_SOURCE, reading }, { kind: 'accept' }),
      'Ann',
    );
    const again = await intake.readAgain(article.id);
    expect(again).toMatchObject({ id: article.id, outlet: 'The Post', published: '2015-04-30' });
    expect(file.readReading(article.id)).toEqual(reading);
    const dated = await intake.readAgain(article.id, { published: '2015-05-01', outlet: null });
    expect(dated).toMatchObject({ published: '2015-05-01', outlet: 'Meridian Press' });
    expect(await intake.readAgain(article.id)).toMatchObject({ published: '2015-05-01' });
    expect(file.listJudgements()).toHaveLength(1);
    await expect(intake.readAgain('sha256:0')).rejects.toThrow('no such article');
  });
});

const NO_SOURCE = { path: null, url: null, charset: null, kind: null } as const;
