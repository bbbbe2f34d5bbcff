import { describe, expect, test } from 'vitest';
import { listIngested, listTexts } from './entries.ts';

const ROWS = 'title,text,date\nT1,"One, he said.",2015-05-18\nT2,"Two, she said.",2015-05-19\n';

describe('rows of a table', () => {
  test.each<[string, string, readonly string[]]>([
    ['commas', ROWS, ['One, he said.', 'Two, she said.']],
    ['no end to the last row', ROWS.trimEnd(), ['One, he said.', 'Two, she said.']],
    ['CRLF', ROWS.replaceAll('\n', '\r\n'), ['One, he said.', 'Two, she said.']],
    [
      'a byte order mark',
      `\uFEFF${ROWS.replace('title,text', 'text,title').replace('T1,"One, he said."', '"One, he said.",T1')}`,
      ['One, he said.', 'T2'],
    ],
    ['semicolons', ROWS.replaceAll(/,(?=[t"d2])/g, ';'), ['One, he said.', 'Two, she said.']],
    ['tabs', ROWS.replaceAll(/,(?=[t"d2])/g, '\t'), ['One, he said.', 'Two, she said.']],
    ['a name with commas in quotes', 'text;"a,b,c,d"\nOne, he said.;x\n', ['One, he said.']],
    ['names with spaces', ' text , title\nOne he said.,T\n', ['One he said.']],
    ['line ends and quotes in a value', 'text\n"One,\nhe said ""no"".\n"\n', ['One,\nhe said "no".\n']],
    ['blank lines', '\ntext\n\nOne he said.\n\n', ['One he said.']],
    ['too few values and too many', 'title,text\nT\nT,One he said.,x,y\n', ['record-empty 1', 'One he said.']],
    ['the same name twice', 'text,text\nOne he said.,Two she said.\n', ['Two she said.']],
    ['__proto__ as a name', '__proto__,text\nx,One he said.\n', ['One he said.']],
    ['no column of text', 'a,b\n1,2\n', ['record-empty 1']],
  ])('%s', async (_, rows, expected) => {
    expect(await listTexts(rows, 'c.csv')).toEqual(expected);
  });

  test('tell of their articles', async () => {
    const [read] = await listIngested(ROWS, 'c.csv');
    expect(read?.article).toMatchObject({ title: 'T1', published: '2015-05-18', path: 'c.csv#1' });
    const [given] = await listIngested(ROWS, 'c.csv', { fields: { text: 'title', published: 'date' } });
    expect(given?.article).toMatchObject({ text: 'T1', published: '2015-05-18' });
  });

  test('a quotation mark that is never closed costs what follows, and that is said', async () => {
    const rows = `text\nOne he said.\n"Two she said.\n${'and on\n'.repeat(1000)}`;
    const texts = await listTexts(rows, 'c.csv');
    expect(texts[0]).toBe('One he said.');
    expect(texts[1]).toMatch(/^record-broken \d+$/);
    expect(texts).toHaveLength(2);
  });

  test('a row that never ends is let go', async () => {
    const texts = await listTexts(
      Buffer.concat([Buffer.from('text\nOne he said.\n"'), Buffer.alloc(60_000_000, 0x61)]),
      'c.csv',
    );
    expect(texts[0]).toBe('One he said.');
    expect(texts.at(-1)).toMatch(/^record-too-large/);
  });

  test('a header alone, and nothing at all, hold no article', async () => {
    for (const nothing of ['', '\n', 'title,text\n'])
      await expect(listTexts(nothing, 'c.csv')).rejects.toMatchObject({ code: 'container-empty' });
  });
});
