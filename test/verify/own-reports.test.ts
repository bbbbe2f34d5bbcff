import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/document/article.ts';
import type { Reading } from '../../src/document/reading.ts';
import { isWrong } from '../../src/document/verification.ts';
import { toHtml } from '../../src/export/to-html.tsx';
import { toStoryHtml } from '../../src/export/to-story-html.tsx';
import { toStoryMarkdown } from '../../src/export/to-story-markdown.ts';
import { toStoryText } from '../../src/export/to-story-text.ts';
import { toText } from '../../src/export/to-text.ts';
import { ingest, ingestSource } from '../../src/ingest/ingest.ts';
import { loadNetwork, loadWordVectors } from '../../src/ingest/load-network.ts';
import { read } from '../../src/read.ts';
import { story } from '../../src/story.ts';
import { verify } from '../../src/verify/verify.ts';

const FOLDERS = [
  'examples/moscow-visit',
  'examples/product-recall',
  'examples/town-vote',
  'test/stories/sarvan-pass',
  'test/stories/mayor-verdict',
];
const TERMINAL = { width: 80, color: false };

async function toDraft(text: string, kind: 'html' | 'text'): Promise<Article> {
  const path = `report.${kind === 'html' ? 'html' : 'txt'}`;
  return (await ingestSource({ name: path, bytes: Buffer.from(text), path, url: null, charset: null, kind })).article;
}

describe.each(FOLDERS)('reports of %s, held against its own articles', (folder) => {
  let readings: readonly Reading[] = [];
  const findWrong = (draft: Article): readonly string[] =>
    verify(
      draft,
      readings.map(({ article }) => article),
      {
        read: (article) => read(article, loadNetwork()),
        readingOf: (article) => readings.find((reading) => reading.article === article) as Reading,
        likeness: loadWordVectors(),
      },
    )
      .checks.filter(({ verdict }) => isWrong(verdict))
      .map(({ verdict, words }) => `${verdict}: ${words}`);

  beforeAll(async () => {
    const files = readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name) && name !== 'README.md');
    const inputs = await Promise.all(files.map((name) => ingest(join(folder, name))));
    readings = inputs.map(({ article, problems }) => read(article, loadNetwork(), problems));
  });

  it('hearsay story, in each format', async () => {
    const told = story(readings, loadWordVectors());
    expect(findWrong(await toDraft(toStoryText(told, readings, TERMINAL), 'text'))).toEqual([]);
    expect(findWrong(await toDraft(toStoryMarkdown(told, readings), 'text'))).toEqual([]);
    expect(findWrong(await toDraft(toStoryHtml(told, readings), 'html'))).toEqual([]);
  });

  it('hearsay read, in each format', async () => {
    for (const reading of readings) {
      expect(findWrong(await toDraft(toText(reading, TERMINAL), 'text'))).toEqual([]);
      expect(findWrong(await toDraft(toHtml([reading]), 'html'))).toEqual([]);
    }
  });

  it('an edited quotation in one is found', async () => {
    const told = story(readings, loadWordVectors());
    const text = toStoryText(told, readings, TERMINAL);
    const edited = text.replace(/(“[^”]{0,20}?\b)\p{Ll}{6,}\b/u, '$1xylophones');
    expect(edited).not.toBe(text);
    expect(findWrong(await toDraft(edited, 'text'))).not.toEqual([]);
  });
});
