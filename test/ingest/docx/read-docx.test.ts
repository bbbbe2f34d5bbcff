import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/document/article.ts';
import { HearsayError } from '../../../src/errors.ts';
import { readParts } from '../../../src/ingest/docx/read-parts.ts';
import { type Ingested, ingestSource } from '../../../src/ingest/ingest.ts';
import { type DocxOptions, paragraph, run, writeDocx, writeZip } from '../../fixtures/docx-writer.ts';

const readBytes = (bytes: Uint8Array): Promise<Ingested> =>
  ingestSource({ name: 'x.docx', bytes, path: null, url: null, charset: null, kind: 'docx' });

const readDocx = async (body: string, options: DocxOptions = {}): Promise<Article> =>
  (await readBytes(writeDocx(body, options))).article;

const toWords = ({ blocks, text }: Article): string[] =>
  blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

async function toCode(bytes: Uint8Array): Promise<string> {
  try {
    await readBytes(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof HearsayError) return error.code;
    throw error;
  }
}

const FIRST = 'The ferry company said on Monday that it would stop its night boats from next week.';
const SECOND = 'A spokeswoman, Dana Reyes, said the decision had been hard to take, and that nobody liked it.';

describe('a Word document', () => {
  it('gives headings, paragraphs, lists, quotations and captions', async () => {
    const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
    const article = await readDocx(
      [
        paragraph('Night boats to stop', 'Title'),
        paragraph('By Ann Lee'),
        paragraph(FIRST),
        paragraph('What the union says', 'heading2'),
        paragraph(SECOND),
        paragraph('The first point of a list that stands in the middle of it all', 'ListParagraph', item),
        paragraph('The second', 'ListParagraph', item),
        paragraph('We shall miss them.', 'Quote'),
        paragraph('The night boat in 1956', 'caption'),
      ].join(''),
    );
    expect(toWords(article)).toEqual([
      'title: Night boats to stop',
      'byline: By Ann Lee',
      `paragraph: ${FIRST}`,
      'heading: What the union says',
      `paragraph: ${SECOND}`,
      'paragraph: The first point of a list that stands in the middle of it all',
      'paragraph: The second',
      'quote: We shall miss them.',
      'caption: The night boat in 1956',
    ]);
    expect(article).toMatchObject({ title: 'Night boats to stop', authors: ['Ann Lee'] });
  });

  it('has inserted text in it, and neither deleted nor hidden text, comments or the numbers of notes', async () => {
    const by = 'w:id="1" w:author="A" w:date="2015-05-01T10:00:00Z"';
    const article = await readDocx(
      paragraph(
        [
          run('The boats '),
          `<w:del ${by}><w:r><w:delText>sail</w:delText></w:r></w:del>`,
          `<w:ins ${by}>${run('stop')}</w:ins>`,
          `<w:moveFrom ${by}>${run(' gone')}</w:moveFrom>`,
          run(' secretly', '<w:vanish/>'),
          run(' openly', '<w:vanish w:val="0"/>'),
          '<w:commentRangeStart w:id="1"/>',
          run(' on Monday.'),
          '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
          '<w:r><w:footnoteReference w:id="1"/></w:r>',
        ].join(''),
      ),
      { notes: ['The boats have run since 1956.'], comments: ['Is that so?'] },
    );
    expect(article.text).toBe('The boats stop openly on Monday.\n\nThe boats have run since 1956.');
  });

  it('keeps a table’s rows as lines, and the paragraphs in a frame', async () => {
    const cell = (words: string): string => `<w:tc>${words.startsWith('<') ? words : paragraph(words)}</w:tc>`;
    const row = (...cells: string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;
    const article = await readDocx(
      `<w:tbl>${row('Monday', '410', '411')}${row('Tuesday', '422', '399')}</w:tbl><w:tbl>${row(paragraph(FIRST) + paragraph(SECOND))}</w:tbl>`,
    );
    expect(article.text).toBe(`Monday | 410 | 411\n\nTuesday | 422 | 399\n\n${FIRST}\n\n${SECOND}`);
  });

  it('believes its properties where the text bears them out, and its dates never', async () => {
    const core =
      '<dc:title>Night boats &amp; the union</dc:title><dc:creator>Ann Lee</dc:creator><dcterms:created>2015-05-01T10:00:00Z</dcterms:created>';
    const signed = await readDocx(
      `${paragraph(FIRST)}${paragraph(SECOND)}${paragraph('Ann Lee is our correspondent in Rosewick.')}`,
      { core },
    );
    expect(signed).toMatchObject({ title: 'Night boats & the union', authors: ['Ann Lee'], published: null });
    const titled = await readDocx(`${paragraph('Boats to stop', 'Title')}${paragraph(FIRST)}`, { core });
    expect(titled).toMatchObject({ title: 'Boats to stop', authors: [] });
    const named = await readDocx(paragraph(FIRST) + paragraph(SECOND), { core: '<dc:title>Document1</dc:title>' });
    expect(named.title).toBe(null);
  });
});

describe('a hostile Word document', () => {
  it('that unpacks to more than any article has is refused, whatever size it claims', async () => {
    const bomb = { name: 'word/bomb.xml', content: Buffer.alloc(400_000_000, 32) };
    expect(await toCode(writeDocx(paragraph(FIRST), { parts: [bomb] }))).toBe('docx-too-costly');
    expect(await toCode(writeDocx(paragraph(FIRST), { parts: [{ ...bomb, claimed: 10 }] }))).toBe('docx-too-costly');
  });

  it('with a picture that unpacks to as much is read without it', async () => {
    const picture = { name: 'word/media/image1.png', content: Buffer.alloc(400_000_000) };
    expect((await readDocx(paragraph(FIRST), { parts: [picture] })).text).toBe(FIRST);
  });

  it('of 100,000 parts is refused', async () => {
    const parts = Array.from({ length: 100_000 }, (_, index) => ({ name: `word/${index}.xml`, content: '' }));
    expect(['docx-too-costly', 'docx-damaged']).toContain(await toCode(writeDocx(paragraph(FIRST), { parts })));
    const some = Array.from({ length: 6000 }, (_, index) => ({ name: `word/${index}.xml`, content: '' }));
    expect(await toCode(writeDocx(paragraph(FIRST), { parts: some }))).toBe('docx-too-costly');
  });

  it('with entities that unpack to more entities, or that name files, is refused', async () => {
    const lines = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`).join(
      '',
    );
    for (const declaration of [`<!ENTITY l0 "lol">${lines}`, '<!ENTITY l9 SYSTEM "file:///etc/passwd">']) {
      const content = `<?xml version="1.0"?><!DOCTYPE d [${declaration}]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&l9;</w:t></w:r></w:p></w:body></w:document>`;
      expect(await toCode(writeDocx('', { parts: [{ name: 'word/document.xml', content }] }))).toBe('docx-damaged');
    }
  });

  it('that nests its elements without end is refused or read, and ends', async () => {
    const depth = 200_000;
    const body = `${'<w:sdt><w:sdtContent>'.repeat(depth)}${paragraph(FIRST)}${'</w:sdtContent></w:sdt>'.repeat(depth)}`;
    expect(['docx-damaged', 'docx-too-costly']).toContain(await toCode(writeDocx(body)));
  });

  it('without its main part, cut short or made of nothing is refused', async () => {
    expect(await toCode(writeDocx(paragraph(FIRST), { without: ['word/document.xml'] }))).toBe('docx-damaged');
    const whole = writeDocx(paragraph(FIRST));
    expect(await toCode(whole.subarray(0, whole.length / 2))).toBe('docx-damaged');
    expect(await toCode(Buffer.from('PK\x03\x04'))).toBe('docx-damaged');
    expect(await toCode(writeDocx(''))).toBe('file-empty');
  });

  it('that is another kind of archive says so', async () => {
    expect(await toCode(writeZip([{ name: 'a.txt', content: FIRST }]))).toBe('docx-not');
  });

  it('of the old Word, under a password, or RTF says what to do', async () => {
    const ole = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await toCode(ole)).toBe('file-old-word');
    expect(await toCode(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe('docx-encrypted');
    expect(await toCode(Buffer.from('{\\rtf1\\ansi Hello}'))).toBe('file-rtf');
  });
});

describe('readParts', () => {
  it('counts what is unpacked, over all parts together', async () => {
    const bytes = writeDocx(paragraph(FIRST));
    const parts = await readParts(bytes, 'x.docx');
    const total = [...parts.values()].reduce((sum, { length }) => sum + length, 0);
    await expect(readParts(bytes, 'x.docx', { entries: 100, bytes: total })).resolves.toHaveProperty(
      'size',
      parts.size,
    );
    await expect(readParts(bytes, 'x.docx', { entries: 100, bytes: total - 1 })).rejects.toMatchObject({
      code: 'docx-too-costly',
    });
    await expect(readParts(bytes, 'x.docx', { entries: 2, bytes: total })).rejects.toMatchObject({
      code: 'docx-too-costly',
    });
  });
});
