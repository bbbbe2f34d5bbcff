import { mkdtempSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createCase } from '../../src/case/open-case.ts';
import { ingest } from '../../src/ingest/ingest.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-ingest-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('files', () => {
  test('plain text is kept to the letter, its mark removed', async () => {
    const path = write('a.txt', '\ufeff\r\n  The clerk said no.\r\n\r\n');
    const { article, problems } = await ingest(path);
    expect(article).toMatchObject({ text: '\r\n  The clerk said no.\r\n\r\n', path, url: null });
    expect(problems).toEqual([]);
  });

  test.each([
    ['a.html', '<p>The clerk said &quot;no&quot;.</p>', 'The clerk said "no".'],
    ['page', '<!doctype html><p>The clerk said no.</p>', 'The clerk said no.'],
    ['page.txt', '<html><body><p>The clerk said no.</p></body></html>', 'The clerk said no.'],
    ['a.md', '<p>The clerk said no.</p>', '<p>The clerk said no.</p>'],
  ])('%s', async (name, content, text) => {
    expect((await ingest(write(name, content))).article.text).toBe(text);
  });

  test('a file address is a path', async () => {
    const path = write('b.txt', 'The clerk said no.');
    expect((await ingest(pathToFileURL(path))).article.path).toBe(path);
    expect((await ingest(pathToFileURL(path).href)).article.path).toBe(path);
  });

  test.each([
    ['empty', '', 'file-empty'],
    ['white space', ' \n\t\u00a0\n', 'file-empty'],
    ['characters nobody can see', '\u200b\ufeff \u2060\n', 'file-empty'],
    ['a page without words', '<html><body><script>x</script></body></html>', 'page-empty'],
    ['a PDF', '%PDF-1.7\nstream', 'pdf-damaged'],
    ['zeros', '\0\0\0\0', 'file-binary'],
  ])('%s is refused: %s', async (name, content, code) => {
    await expect(ingest(write(`${name}.txt`, content))).rejects.toMatchObject({ code });
  });

  test('a case is refused as what it is, and another database as no text', async () => {
    const path = join(folder, 'visit.hearsay');
    createCase(path).close();
    await expect(ingest(path)).rejects.toMatchObject({ code: 'file-case' });
    const other = Buffer.from(readFileSync(path)).fill(0, 68, 72);
    await expect(ingest(write('other.db', other))).rejects.toMatchObject({ code: 'file-binary' });
  });

  test('what is no file is refused', async () => {
    await expect(ingest(join(folder, 'none.txt'))).rejects.toMatchObject({ code: 'file-missing' });
    for (const address of ['www.example.org', 'example.org/story'])
      await expect(ingest(address)).rejects.toMatchObject({ code: 'file-or-address' });
    await expect(ingest('a\0b')).rejects.toMatchObject({ code: 'file-missing' });
    await expect(ingest('x'.repeat(5000))).rejects.toMatchObject({ code: 'file-missing' });
    await expect(ingest(folder)).rejects.toMatchObject({ code: 'file-is-directory' });
    await expect(ingest('ftp://example.org/a.txt')).rejects.toMatchObject({ code: 'url-scheme' });
    const loop = join(folder, 'loop');
    symlinkSync(loop, loop);
    await expect(ingest(loop)).rejects.toMatchObject({ code: 'file-unreadable' });
  });

  test.skipIf(process.platform === 'win32')('a device is refused', async () => {
    await expect(ingest('/dev/zero')).rejects.toMatchObject({ code: 'file-special' });
  });

  test('a file of more than 100 MB is refused before it is read', async () => {
    const path = write('large.txt', '');
    truncateSync(path, 100_000_001);
    await expect(ingest(path)).rejects.toMatchObject({ code: 'file-too-large' });
  });

  test('a text longer than a hundred novels is refused', async () => {
    const path = write('novels.txt', 'a '.repeat(5_000_001));
    await expect(ingest(path)).rejects.toMatchObject({ code: 'text-too-long' });
  });

  test('what is made of paragraphs or tags alone is refused before it costs the memory', async () => {
    const lines = write('lines.txt', 'a\n\n'.repeat(200_001));
    await expect(ingest(lines)).rejects.toMatchObject({ code: 'text-too-many-paragraphs' });
    const page = write('tags.html', `<!doctype html><p>The clerk said no.</p>${'<i>'.repeat(1_000_000)}`);
    await expect(ingest(page)).rejects.toMatchObject({ code: 'page-too-many-tags' });
  });

  test('names that look the same are the same, and hide nothing', async () => {
    const front = (outlet: string): string =>
      `---\noutlet: "${outlet}"\nauthors: ["Ann\u202e Lee"]\n---\nThe clerk said no.`;
    const outlets = [
      'Daily N\u00e9ws',
      'Daily\u200b Ne\u0301ws',
      '\u202eDaily\u2069 N\u00e9\u200dws\ufeff',
      'Daily\u00a0N\u00e9w\u00ads',
    ];
    for (const [at, outlet] of outlets.entries()) {
      const { article } = await ingest(write(`o${at}.txt`, front(outlet)));
      expect([article.outlet, article.authors], outlet).toEqual(['Daily N\u00e9ws', ['Ann Lee']]);
      expect(article.text).toContain(outlet);
      expect((await ingest(write('c.txt', 'The clerk said no.'), { outlet })).article.outlet).toBe('Daily N\u00e9ws');
    }
    const joined = '\u0646\u0645\u06cc\u200c\u0634\u0648\u062f';
    expect((await ingest(write('p.txt', front(joined)))).article.outlet).toBe(joined);
  });

  test('options reach the article, and a wrong date is refused', async () => {
    const path = write('c.txt', 'The clerk said no.');
    const { article } = await ingest(path, { published: '2020-01-02', outlet: 'The Ledger' });
    expect(article).toMatchObject({ published: '2020-01-02', publishedBasis: 'given', outlet: 'The Ledger' });
    await expect(ingest(path, { published: 'soon' })).rejects.toMatchObject({ code: 'published-invalid' });
    await expect(ingest(path, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'input-stopped' });
  });

  test('the first problems are those of the encoding', async () => {
    const { article, problems } = await ingest(write('d.txt', Buffer.from('Le maire a dit \u00e9t\u00e9.', 'latin1')));
    expect(article.text).toBe('Le maire a dit été.');
    expect(problems.map((problem) => problem.code)).toEqual(['encoding-guessed']);
  });
});
