import { describe, expect, it } from 'vitest';
import type { JudgedReading, JudgedStory } from '../../src/document/case.ts';
import { EXPORT_FORMATS, EXPORT_NAMES, type ExportName } from '../../src/document/export-formats.ts';
import type { Story } from '../../src/document/story.ts';
import { type CaseMaterial, type Paths, toCaseExport } from '../../src/export/case-exports.ts';
import { withoutFolders } from '../../src/export/without-folders.ts';
import { judgeReading } from '../../src/judge/judge-reading.ts';
import { judgeStory } from '../../src/judge/judge-story.ts';
import { FERRY_READINGS, FERRY_STORY } from '../fixtures/ferry-story.ts';

type FileName = Exclude<ExportName, 'case'>;
const NAMES = EXPORT_NAMES.filter((name): name is FileName => name !== 'case');
const PRIVATE = '/home/anna/leaks/source-k/';

const inPrivate = <Told extends { readonly path: string | null }>(article: Told): Told => ({
  ...article,
  path: article.path === null ? null : PRIVATE + article.path,
});
const readings: readonly JudgedReading[] = FERRY_READINGS.map((reading) =>
  judgeReading({ ...reading, article: inPrivate(reading.article) }, []),
);
const story: Story = { ...FERRY_STORY, articles: FERRY_STORY.articles.map(inPrivate) };
const judged: JudgedStory = judgeStory(
  story,
  readings.map(({ standing }) => standing),
  [],
);
const material: CaseMaterial = { tell: () => judged, readings, log: [], program: 'Hearsay 1.2.3' };

const toText = async (name: FileName, paths: Paths): Promise<string> => {
  const made = await toCaseExport(name, material, paths);
  return typeof made === 'string' ? made : Buffer.from(made).toString('latin1');
};

describe('what is handed on of a case', () => {
  it.each(NAMES)('%s tells the name of each file at most, never in which folders it lies', async (name) => {
    const text = await toText(name, 'name');
    expect(text).not.toContain('anna');
    expect(text).not.toContain('leaks');
  });

  it.each(['json', 'markdown'] as const)('%s tells the whole path where that is asked for', async (name) => {
    expect(await toText(name, 'given')).toContain('anna/leaks/source-k/news');
  });

  it('is the same but for the folders', async () => {
    const [short, whole] = [await toText('json', 'name'), await toText('json', 'given')];
    expect(whole.replaceAll(`${PRIVATE}news/`, '')).toBe(short);
  });

  const WITHOUT_STORY = ['findings.csv', 'judgements.csv', 'annotations.json', 'attributions.parquet'] as const;
  it.each(WITHOUT_STORY)('%s needs no story', async (name) => {
    const tell = (): JudgedStory => {
      throw new Error('not compared yet');
    };
    expect((await toCaseExport(name, { ...material, tell }, 'name')).length).toBeGreaterThan(0);
  });

  it.each(NAMES)('%s says what made it and the hash of each text', async (name) => {
    const text = await toText(name, 'name');
    // The log is of judgements alone, JSON of a story that nobody judged is the story, and Parquet compresses.
    if (name === 'judgements.csv' || name === 'json' || name.endsWith('.parquet')) return;
    expect(text).toMatch(/Hearsay 1\.2\.3/);
    const hash = FERRY_READINGS[0]?.article.id.slice('sha256:'.length) ?? '';
    const uri = Buffer.from(hash, 'hex').toString('base64url');
    expect(text.replaceAll('\r\n ', '').includes(hash) || text.includes(uri)).toBe(true);
  });

  it('has a name, a file ending, a type and words for each', () => {
    const endings = EXPORT_NAMES.map((name) => EXPORT_FORMATS[name].extension);
    expect(new Set(endings).size).toBe(endings.length);
    for (const { help, menu, type } of Object.values(EXPORT_FORMATS)) {
      expect(help.every((line) => line.length <= 56)).toBe(true);
      expect([menu === '', /^[a-z]+\/\S+/.test(type)]).toEqual([false, true]);
    }
  });
});

describe('withoutFolders', () => {
  it.each([
    ['a/b/c.txt', 'c.txt'],
    ['C:\\leaks\\c.txt', 'c.txt'],
    ['c.txt', 'c.txt'],
    ['a/b/', 'b'],
    ['-', '-'],
    ['/', '/'],
    [null, null],
  ])('%j is %j', (path, name) => {
    expect(withoutFolders({ path })).toEqual({ path: name });
  });
});
