import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../src/ingest/containers/lines.ts';
import { inPieces, listEntries, listIngested, listTexts } from './entries.ts';

const TWO = '{"text":"One, he said."}\n{"text":"Two, she said."}\n';

describe('lines of JSON', () => {
  test.each<[string, string, readonly string[]]>([
    ['two lines', TWO, ['One, he said.', 'Two, she said.']],
    ['no end to the last', TWO.trimEnd(), ['One, he said.', 'Two, she said.']],
    ['CRLF', TWO.replaceAll('\n', '\r\n'), ['One, he said.', 'Two, she said.']],
    ['a byte order mark', `\uFEFF${TWO}`, ['One, he said.', 'Two, she said.']],
    ['blank lines', `\n  \n${TWO}\n\r\n`, ['One, he said.', 'Two, she said.']],
    [
      'broken lines among good ones',
      `{"text":\n${TWO}{"text":"x"`,
      ['record-broken 1', 'One, he said.', 'Two, she said.', 'record-broken 4'],
    ],
    [
      'what is JSON and no record',
      `[1]\n"words"\n3\nnull\n${TWO}`,
      ['record-broken 1', 'record-broken 2', 'record-broken 3', 'record-broken 4', 'One, he said.', 'Two, she said.'],
    ],
    [
      'records without words',
      `{"title":"T"}\n{"text":"  "}\n{"text":null}\n{"text":{"a":1}}\n${TWO}`,
      ['record-empty 1', 'record-empty 2', 'record-empty 3', 'record-empty 4', 'One, he said.', 'Two, she said.'],
    ],
    ['no JSON at all', 'one\ntwo\n', ['record-broken 1', 'record-broken 2']],
    ['half a surrogate and a zero', '{"text":"A \\ud800 and \\u0000, he said."}\n', ['A \uFFFD and \0, he said.']],
  ])('%s', async (_, lines, expected) => {
    expect(await listTexts(lines, 'c.ndjson')).toEqual(expected);
  });

  test('are packed, or recognised by their first line, or said to be there', async () => {
    expect(await listTexts(gzipSync(TWO), 'c.ndjson.gz')).toHaveLength(2);
    expect(await listTexts(gzipSync(TWO), null)).toHaveLength(2);
    expect(await listTexts(TWO, null)).toHaveLength(2);
    expect(await listTexts(`nothing\n${TWO}`, null, { as: 'ndjson' })).toEqual([
      'record-broken 1',
      'One, he said.',
      'Two, she said.',
    ]);
    await expect(listTexts('{ "this is" no record, he said.\n', null)).rejects.toThrow('one article');
    await expect(listTexts('{"a":1} and words\n', null)).rejects.toThrow('one article');
  });

  test('are recognised by the beginning of a first line that is longer than what is looked at', async () => {
    const long = `{"title": "A", "text":"${'Long, he said. '.repeat(6000)}"}\n${TWO}`;
    expect(await listTexts(long, null)).toHaveLength(3);
    // Packed, the first 4 kB are looked at.
    const varied = Array.from({ length: 9000 }, (_, at) => `${(at * 7919) % 9973} went, he said.`).join(' ');
    expect(await listTexts(gzipSync(`{"text":"${varied}"}\n${TWO}`), null)).toHaveLength(3);
    await expect(listTexts(`{ "this is" no record, he said. ${'On and on. '.repeat(7000)}`, null)).rejects.toThrow(
      'one article',
    );
    await expect(listTexts('{"a": "and no end', null)).rejects.toThrow('one article');
  });

  test('an empty file, and one without a record, hold no article', async () => {
    for (const nothing of ['', '\n', ' \n \n'])
      await expect(listTexts(nothing, 'c.ndjson')).rejects.toMatchObject({ code: 'container-empty' });
  });

  test('a line that is longer than any article is let go, and the next is read', async () => {
    const long = Buffer.alloc(50_000_001, 0x20);
    expect(await listTexts(Buffer.concat([long, Buffer.from(`\n${TWO}`)]), 'c.ndjson')).toEqual([
      'record-too-large 1',
      'One, he said.',
      'Two, she said.',
    ]);
  });

  test('a gzip that ends too early gives the lines before, and says so', async () => {
    const lines = Array.from(
      { length: 500 },
      (_, index) => `{"text":"Line ${index} of ${(index * 7919) % 1009}, he said."}\n`,
    ).join('');
    const packed = gzipSync(lines);
    const texts = await listTexts(packed.subarray(0, packed.length - 500), 'c.ndjson.gz');
    expect(texts.length).toBeGreaterThan(300);
    expect(texts[0]).toBe('Line 0 of 0, he said.');
    expect(texts.at(-1)).toBe('container-damaged');
  });

  test('a gzip that unpacks to gigabytes is left', async () => {
    // A member of 32 MB of blanks, a hundred times over.
    const member = gzipSync(Buffer.alloc(32_000_000, 0x20));
    const packed = Buffer.concat(Array.from({ length: 100 }, () => member));
    const started = performance.now();
    await expect(listTexts(packed, 'c.ndjson.gz')).rejects.toMatchObject({ code: 'container-bomb' });
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('fields of a record', () => {
  test('are known by their usual names', async () => {
    const record = {
      body: 'The clerk said no.',
      headline: 'No',
      date: '18 May 2015',
      publisher: 'Harbour Post',
      byline: 'Ada Brook; Ben Reed',
      link: 'https://harbour.example/1',
      lang: 'en',
    };
    const [read] = await listIngested(JSON.stringify(record), 'c.jsonl');
    expect(read?.article).toMatchObject({
      text: 'The clerk said no.',
      title: 'No',
      published: '2015-05-18',
      outlet: 'Harbour Post',
      authors: ['Ada Brook', 'Ben Reed'],
      url: 'https://harbour.example/1',
      language: 'en',
      path: 'c.jsonl#1',
    });
  });

  test('or by those that are given, which are then the only ones', async () => {
    const record = { text: 'Not this.', story: 'The clerk said no.', when: '2015-05-18' };
    const fields = { text: 'story', published: 'when', title: 'none' };
    const [read] = await listIngested(JSON.stringify(record), 'c.jsonl', { fields });
    expect(read?.article).toMatchObject({ text: 'The clerk said no.', published: '2015-05-18', title: null });
    await expect(listTexts('{}', 'c.jsonl', { fields: { words: 'x' } })).rejects.toMatchObject({
      code: 'field-unknown',
    });
  });

  test('that cannot be used are left out with a problem', async () => {
    const record = {
      text: 'The clerk said no.',
      published: 'soon',
      url: 'javascript:x',
      title: 'T'.repeat(3000),
      authors: [{ name: 'Ada Brook' }, 3, null],
    };
    const [read] = await listIngested(JSON.stringify(record), 'c.jsonl');
    expect(read?.article).toMatchObject({ published: null, url: null, title: null, authors: ['Ada Brook', '3'] });
    expect(read?.problems.map(({ code }) => code)).toEqual(['told-value', 'told-value', 'told-value']);
  });

  test('are a record’s own, whatever they are called', async () => {
    const line = '{"__proto__":{"text":"Inherited, he said."},"constructor":"x","title":"T"}\n';
    expect(await listTexts(line, 'c.jsonl')).toEqual(['record-empty 1']);
    expect(({} as { text?: string }).text).toBeUndefined();
    expect(await listTexts('{"__proto__":"Own, he said."}', 'c.jsonl', { fields: { text: '__proto__' } })).toEqual([
      'Own, he said.',
    ]);
  });

  test('of mark-up are read as a page', async () => {
    const [read] = await listIngested('{"html":"<p>The clerk said <b>no</b>.</p>"}', 'c.jsonl');
    expect(read?.article.text).toBe('The clerk said no.');
  });
});

test('lines are the same however the bytes come', async () => {
  const bytes = Buffer.from(`${TWO}\n\u00e9\u6f22\ud83d\udc4d\n`);
  for (const size of [1, 2, 7, 1000]) {
    const lines: string[] = [];
    for await (const { bytes: line } of splitLines(inPieces(bytes, size), 1000))
      lines.push(new TextDecoder().decode(line));
    expect(lines).toEqual(bytes.toString().split('\n').slice(0, -1));
  }
});

test('where a record stands is told', async () => {
  const [first] = await listEntries(TWO, null);
  expect(first?.source).toMatchObject({ name: 'standard input, line 1', path: null });
});
