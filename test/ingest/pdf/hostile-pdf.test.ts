import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { HearsayError } from '../../../src/errors.ts';
import { parseApart } from '../../../src/ingest/apart/parse-apart.ts';
import { type Ingested, ingestSource } from '../../../src/ingest/ingest.ts';
import { type Drawn, EXTRA, setColumn, writePdf, writeRawPdf } from '../../fixtures/pdf-writer.ts';

const WORDS = 'The ferry company said on Monday that it would stop its night boats from next week.';
const PAGE: readonly Drawn[] = setColumn([WORDS], { x: 40, top: 500, letters: 50 }).pieces;

const readBytes = (bytes: Uint8Array, kind: 'pdf' | null = 'pdf'): Promise<Ingested> =>
  ingestSource({ name: 'x.pdf', bytes, path: null, url: null, charset: null, kind });

async function toCode(bytes: Uint8Array): Promise<string> {
  try {
    await readBytes(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof HearsayError) return error.code;
    throw error;
  }
}

describe('a hostile PDF', () => {
  it('of 10,000 pages is refused', async () => {
    const page = 'BT /F 10 Tf 1 0 0 1 40 500 Tm (Page) Tj ET';
    expect(await toCode(writeRawPdf(new Array(10_000).fill(page)))).toBe('pdf-too-many-pages');
  });

  it('under a password is refused, and one that opens by itself is read', async () => {
    expect(await toCode(writePdf([PAGE], { password: 'secret' }))).toBe('pdf-encrypted');
    expect((await readBytes(writePdf([PAGE], { password: '' }))).article.text).toBe(WORDS);
  });

  it('cut short says so, or is refused', async () => {
    const whole = writePdf([PAGE, PAGE, PAGE]);
    const { article, problems } = await readBytes(whole.subarray(0, whole.length - 25));
    expect(article.text).toContain(WORDS);
    expect(problems.map(({ code }) => code)).toContain('pdf-cut-short');
    expect(await toCode(whole.subarray(0, whole.length - 600))).toBe('pdf-damaged');
    expect(await toCode(whole.subarray(0, 60))).toBe('pdf-damaged');
    expect(await toCode(Buffer.from('%PDF-1.7\n'))).toBe('pdf-damaged');
  });

  it('with scripts in it runs none of them', async () => {
    const script = `<< /S /JavaScript /JS (app.alert\\(1\\); throw new Error\\(1\\)) >>`;
    const bytes = writePdf([PAGE], {
      catalog: `/OpenAction ${EXTRA} 0 R /AcroForm << /Fields [${EXTRA + 1} 0 R] >> /Names << /JavaScript << /Names [(a) ${EXTRA} 0 R] >> >>`,
      page: `/Annots [${EXTRA + 1} 0 R] /AA << /O ${EXTRA} 0 R >>`,
      objects: [
        script,
        `<< /Type /Annot /Subtype /Widget /FT /Tx /T (field) /V (never meant to be read) /Rect [0 0 9 9] /AA << /K ${EXTRA} 0 R /C ${EXTRA} 0 R >> >>`,
      ],
    });
    expect((await readBytes(bytes)).article.text).toBe(WORDS);
  });

  it('with a picture of 100 gigapixels unpacks none of it', async () => {
    const data = deflateSync(Buffer.alloc(1000)).toString('latin1');
    const bytes = writeRawPdf([`q 400 0 0 400 0 0 cm /X Do Q BT /F 5 Tf 1 0 0 1 40 500 Tm (${WORDS}) Tj ET`], {
      objects: [
        `<< /Type /XObject /Subtype /Image /Width 320000 /Height 320000 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /FlateDecode /Length ${data.length} >>\nstream\n${data}\nendstream`,
      ],
    });
    expect((await readBytes(bytes)).article.text).toBe(WORDS);
  });

  it('whose pages hold themselves is refused', async () => {
    expect(await toCode(writePdf([PAGE], { kids: '2 0 R 2 0 R' }))).toBe('pdf-damaged');
  });

  it('of pictures only says what it lacks', async () => {
    expect(await toCode(writeRawPdf(['q 400 0 0 400 0 0 cm /X Do Q']))).toBe('pdf-no-text');
    expect(await toCode(writeRawPdf(['BT /F 10 Tf 1 0 0 1 40 500 Tm (   ) Tj ET']))).toBe('pdf-no-text');
  });

  it('that draws a drawing of a drawing, ten times each, is stopped', async () => {
    const depth = 12;
    const objects = Array.from({ length: depth }, (_, index) => {
      const content = index === depth - 1 ? 'BT /F 10 Tf 1 0 0 1 40 500 Tm (lol ) Tj ET' : '/Y Do '.repeat(10);
      const next = `<< /Font << /F 3 0 R >> /XObject << /Y ${EXTRA + index + 1} 0 R >> >>`;
      return `<< /Type /XObject /Subtype /Form /BBox [0 0 420 595] /Resources ${next} /Length ${content.length} >>\nstream\n${content}\nendstream`;
    });
    const bytes = writeRawPdf(['/X Do'], { objects });
    const limits = { stallMilliseconds: 3000, milliseconds: 6000, bytes: 600_000_000 };
    const start = Date.now();
    const code = await parseApart({ format: 'pdf', bytes, name: 'x.pdf' }, { limits }).then(
      ({ pages }) => (pages[0]?.isDamaged === true && pages[0].items.length === 0 ? 'page left out' : 'read'),
      (error: HearsayError) => error.code,
    );
    expect(['pdf-too-costly', 'page left out']).toContain(code);
    expect(Date.now() - start).toBeLessThan(60_000);
  });

  it('whose page unpacks to gigabytes is stopped', async () => {
    const packed = deflateSync(Buffer.alloc(300_000_000, '0 0 m\n'), { level: 9 });
    const bytes = writeRawPdf(['']);
    const text = Buffer.from(bytes).toString('latin1');
    const stream = `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed.toString('latin1')}\nendstream`;
    // The table of places is wrong then, and is made anew by whoever reads it.
    const bomb = Buffer.from(
      text.replace(/<< \/Length 0 >>\nstream\n\nendstream/, () => stream),
      'latin1',
    );
    const limits = { stallMilliseconds: 3000, milliseconds: 6000, bytes: 400_000_000 };
    await expect(parseApart({ format: 'pdf', bytes: bomb, name: 'x.pdf' }, { limits })).rejects.toMatchObject({
      code: 'pdf-too-costly',
    });
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const bytes = writeRawPdf(new Array(900).fill('BT /F 10 Tf 1 0 0 1 40 500 Tm (Page) Tj ET'));
    const reading = parseApart({ format: 'pdf', bytes, name: 'x.pdf' }, { signal: stop.signal });
    setTimeout(() => stop.abort(), 20);
    await expect(reading).rejects.toMatchObject({ code: 'input-stopped' });
  });

  it('is recognised by its first bytes, not by its name', async () => {
    expect((await readBytes(writePdf([PAGE]), null)).article.text).toBe(WORDS);
    const late = Buffer.concat([Buffer.from('\r\n\r\n'), writePdf([PAGE])]);
    expect((await readBytes(late)).article.text).toContain('The ferry company');
    const text = Buffer.from('A PDF begins with the letters %PDF-1.4, she said.');
    expect((await readBytes(text, null)).article.text).toBe(text.toString());
  });

  it('of many short lines takes time in proportion', async () => {
    const lines = (count: number): string =>
      Array.from(
        { length: count },
        (_, index) => `BT /F 2 Tf 1 0 0 1 ${(index * 7) % 400} ${(index * 13) % 590} Tm (w${index}) Tj ET`,
      ).join('\n');
    const start = Date.now();
    await readBytes(writeRawPdf([lines(4900)]));
    await readBytes(writeRawPdf([lines(40_000)]));
    expect(Date.now() - start).toBeLessThan(60_000);
  });
});
