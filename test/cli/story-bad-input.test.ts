import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '../../src/document/story.ts';
import { storySchema } from '../../src/export/schema/story-schema.ts';
import { startHearsay, toEnd } from './run-hearsay.ts';

const REPORT = `Grain barge sinks off Melvik, two crew missing

MELVIK, March 4, 2019 (Coast Wire) — A barge loaded with 900 tonnes of grain sank off Melvik on Monday and two of its crew are missing, harbour master Ola Brandt said.

The barge, the Annelise, took in water after it struck the northern breakwater at about five in the morning, Brandt told reporters. Four men were taken off by a pilot boat.

"We heard the hull go, and then the lights were gone," said Per Holm, the pilot who reached the barge first. "There was no time for anybody to think."

The cause is not known. Brandt said the owner had been told in February that the steering needed repair. Lund Shipping, the owner, declined to comment.

Divers will search the wreck on Tuesday, weather permitting.
`;
const toNamed = (outlet: string, text: string, published = '2019-03-05'): string =>
  `---\noutlet: ${outlet}\npublished: ${published}\n---\n\n${text}`;

const PAPER = `# Barge sinks with 900 tonnes of grain

A barge loaded with 900 tonnes of grain sank off Melvik on Monday, harbour master Ola Brandt said.

It struck the northern breakwater before dawn. Four men were taken off by a pilot boat, and two others have not been found.

The harbour will stay closed until Wednesday.
`;
const MENDED = `${PAPER.replaceAll('900 tonnes', '600 tonnes')}
Correction: An earlier version of this article gave a wrong figure for the load. The barge carried 600 tonnes of grain, not 900.
`;
const FRENCH = `Une péniche coule au large de Melvik

Une péniche chargée de céréales a coulé lundi au large de Melvik et deux membres de son équipage sont portés disparus, a déclaré le capitaine du port.

« Nous avons entendu la coque céder », a dit le pilote Per Holm, qui est arrivé le premier.
`;
const BROKEN = `<html><head><title>Barge sinks off Melvik</title><body><div><article><h1>Barge sinks off Melvik<p>A barge loaded with 900 tonnes of grain sank off Melvik on Monday, <b>harbour master Ola Brandt said.<p>Two of its crew are <a href="x">missing.<p>The barge struck the northern breakwater, Brandt told reporters.</div><table><tr><td>ad`;
const OTHERS: Readonly<Record<string, string>> = {
  'stew.md': toNamed(
    'Table Talk',
    '# Why plums belong in a stew\n\nPlums give a stew the sharpness that wine cannot, cook Irma Vance says. She simmers them for two hours with shin of beef.\n',
  ),
  'chess.md': toNamed(
    'Board Weekly',
    '# Teenager wins the Orvain open\n\nA 16-year-old from Tallmere won the Orvain open on Sunday with eight points from nine games, the organisers said.\n',
  ),
  'telescope.md': toNamed(
    'Night Sky',
    '# New telescope sees first light\n\nAstronomers on the Cerro Blanco plateau opened the dome of a new telescope on Saturday. Its mirror measures four metres.\n',
  ),
};

let folder: string;
const COPIES = 500;
const NEAR = 30;
const toNumbered = (kind: string, count: number): string[] =>
  Array.from({ length: count }, (_, number) => `${kind}/${number}.md`);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-bad-'));
  mkdirSync(join(folder, 'copies'));
  mkdirSync(join(folder, 'near'));
  const files: Record<string, string> = {
    ...OTHERS,
    'wire.txt': REPORT,
    'paper.md': toNamed('Melvik Post', PAPER),
    'mended.md': toNamed('Melvik Post', MENDED, '2019-03-07'),
    'undated.md': `---\noutlet: Harbour Radio\n---\n\n${PAPER}`,
    'french.txt': FRENCH,
    'broken.html': BROKEN,
    'headline.txt': 'Grain barge sinks off Melvik\n',
    'long.txt': `Grain barge sinks off Melvik\n\n${'Ola Brandt said that 900 tonnes of grain had sunk. '.repeat(1500)}`,
  };
  for (const [index, name] of toNumbered('copies', COPIES).entries()) files[name] = toNamed(`Paper ${index}`, REPORT);
  const words = REPORT.split(' ');
  for (const [index, name] of toNumbered('near', NEAR).entries()) {
    const changed = words.map((word, at) => (at === 30 + index * 4 ? 'plainly' : word)).join(' ');
    files[name] = toNamed(`Paper ${index}`, changed);
  }
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function tell(...files: readonly string[]): Promise<Story> {
  const { code, stdout, stderr } = await toEnd(startHearsay(folder, ['story', '--format', 'json', ...files]));
  expect([code, stderr]).toEqual([0, '']);
  return storySchema.parse(JSON.parse(stdout)) as Story;
}

async function print(format: 'text' | 'markdown' | 'html', ...files: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await toEnd(startHearsay(folder, ['story', '--format', format, ...files]));
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

const toCodes = ({ problems }: Story): string[] => problems.map(({ code }) => code);

describe('hearsay story with', { timeout: 240_000 }, () => {
  it('500 copies of one wire: one family, no corroboration, no conflict', async () => {
    const { articles, families, points, conflicts, origins } = await tell(...toNumbered('copies', COPIES));
    expect([articles.length, families.map((family) => family.articles.length), conflicts]).toEqual([500, [500], []]);
    for (const { standing } of points) expect(['one-origin', 'single']).toContain(standing);
    expect(origins.length).toBeLessThan(10);
  });

  it('many copies of one wire: a short report', async () => {
    const text = await print('text', ...toNumbered('copies', 100));
    expect(text.length).toBeLessThan(12_000);
    expect(text).toContain('told by 100 outlets, one origin');
  });

  it('near copies: one family, and no point rests on two outlets that copy', async () => {
    const { families, points, origins } = await tell(...toNumbered('near', NEAR));
    expect(families.map((family) => family.articles.length)).toEqual([NEAR]);
    const outlets = new Set(origins.filter(({ kind }) => kind === 'outlet').map(({ id }) => id));
    for (const point of points) expect(point.origins.filter((id) => outlets.has(id)).length).toBeLessThanOrEqual(1);
  });

  it('articles of quite different stories: no points, and it says so', async () => {
    const made = await tell(...Object.keys(OTHERS));
    expect([made.points, made.conflicts, made.families]).toEqual([[], [], []]);
    expect(toCodes(made)).toEqual(['stories-apart']);
    expect(await print('text', ...Object.keys(OTHERS))).toContain('do not seem to be reports of one');
  });

  it('one article of another story among others: it stays outside', async () => {
    const made = await tell('wire.txt', 'paper.md', 'chess.md');
    expect(toCodes(made)).toEqual(['story-outsiders']);
    const chess = made.articles.find(({ outlet }) => outlet === 'Board Weekly')?.id;
    for (const { tellings, silent } of made.points) {
      expect([...tellings.map(({ article }) => article), ...silent]).not.toContain(chess);
    }
  });

  it('an article without a date: it is compared, and named', async () => {
    const made = await tell('wire.txt', 'undated.md');
    expect(made.points.length).toBeGreaterThan(0);
    expect(made.problems.find(({ code }) => code === 'story-undated')?.message).toMatch(/^Harbour Radio: /);
    expect(made.articles.at(-1)?.published).toBeNull();
  });

  it('a later correction: an update of the figure, not a conflict', async () => {
    const made = await tell('mended.md', 'paper.md');
    expect(made.conflicts).toEqual([]);
    expect(made.updates.map(({ difference }) => difference).join()).toContain(
      '“900 tonnes” (Melvik Post, 2019-03-05), “600 tonnes” (Melvik Post, 2019-03-07)',
    );
    expect(made.families.map(({ reason }) => reason).join()).toContain('a new version of the earlier');
    expect(await print('text', 'mended.md', 'paper.md')).not.toContain('Different figures');
  });

  it('an article in another language: it says that only quotations are read, and not that it is another story', async () => {
    const made = await tell('wire.txt', 'paper.md', 'french.txt');
    expect(toCodes(made)).toEqual(['story-undated', 'language-other']);
    expect(made.problems.at(-1)?.message).toMatch(/^french\.txt: The text is not in English/);
    const french = made.articles.find(({ language }) => language === 'fr')?.id;
    for (const { tellings } of made.points) expect(tellings.map(({ article }) => article)).not.toContain(french);
    const page = await print('html', 'wire.txt', 'paper.md', 'french.txt');
    expect(page.match(/class="message"[^/]*The text is not in English/g)).toHaveLength(1);
  });

  it('an article that is only a headline', async () => {
    const made = await tell('headline.txt', 'wire.txt');
    expect(made.points[0]?.tellings.map(({ article }) => article)).toContain(made.articles[1]?.id);
    expect(made.conflicts).toEqual([]);
  });

  it('broken HTML', async () => {
    const made = await tell('broken.html', 'wire.txt');
    expect(made.points.some(({ tellings }) => new Set(tellings.map(({ article }) => article)).size === 2)).toBe(true);
    expect(made.conflicts).toEqual([]);
  });

  it('a long article that says one thing thousands of times', async () => {
    const made = await tell('long.txt', 'wire.txt');
    expect(made.articles).toHaveLength(2);
    expect(made.conflicts).toEqual([]);
  });

  it('names articles without an outlet by their file and not by where it lies', async () => {
    const files = ['broken.html', 'headline.txt'].map((file) => join(folder, file));
    const { voices, origins, problems } = await tell(...files);
    const said = JSON.stringify([voices, origins, problems]);
    expect(said).not.toContain(folder);
    expect(said).toContain('broken.html');
  });

  it('no article at all: it says how to call it', async () => {
    const { code, stdout, stderr } = await toEnd(startHearsay(folder, ['story']));
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain("missing required argument 'input'");
    expect(stderr).toContain('hearsay story --help');
  });
});
