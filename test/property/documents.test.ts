import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HearsayError } from '../../src/errors.ts';
import { readDocxHtml } from '../../src/ingest/docx/read-docx-html.ts';
import { readMessage } from '../../src/ingest/email/read-message.ts';
import { toMailParts } from '../../src/ingest/email/to-sources.ts';
import { type Ingested, ingestSource } from '../../src/ingest/ingest.ts';
import { readPdfText } from '../../src/ingest/pdf/read-pdf-text.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { toArticleFromDocx } from '../../src/ingest/to-article-from-docx.ts';
import { toArticleFromPdf } from '../../src/ingest/to-article-from-pdf.ts';
import { paragraph, writeDocx, writeZip } from '../fixtures/docx-writer.ts';
import { attached, html, plain, writeMultipart } from '../fixtures/mail-writer.ts';
import { setColumn, writePdf } from '../fixtures/pdf-writer.ts';
import { RUNS } from './runs.ts';

const WORDS = ['The ferry company said on Monday that it would stop its night boats.', 'Dana Reyes said “no”.'];
const PDF = writePdf(
  [
    setColumn(WORDS, { x: 40, top: 500, letters: 30 }).pieces,
    setColumn(WORDS, { x: 40, top: 300, letters: 20 }).pieces,
  ],
  { info: { Title: 'Boats' } },
);
const DOCX = writeDocx(WORDS.map((words) => paragraph(words)).join(''), {
  notes: ['A note.'],
  core: '<dc:title>Boats</dc:title>',
});
const XML = `${WORDS.map((words) => paragraph(words)).join('')}<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc></w:tr></w:tbl>`;
const MAIL = Buffer.from(
  writeMultipart([
    plain(
      `Note\n\n---------- Forwarded message ---------\nFrom: A B <a@b.example>\nDate: 1 May 2015\nSubject: x\n\n${WORDS.join('\n\n')}\n-- \nme`,
    ),
    html(`<p>${WORDS[0]}</p>`),
    attached('a.txt', 'text '.repeat(100), 'text/plain'),
  ]),
);

const PAGE = Buffer.from(
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Boats | The Quay</title><meta property="og:site_name" content="The Quay"><script type="application/ld+json">{"@type":"NewsArticle","headline":"Boats","datePublished":"2015-05-18","author":{"name":"Ada Brook"}}</script></head><body><nav><a href="/">Home</a></nav><article><h1>Boats</h1><p class="byline">By Ada Brook</p>${WORDS.map(
    (words) => `<p>${words} &ldquo;Yes,&rdquo; she said.</p>`,
  )
    .join('')
    .repeat(
      4,
    )}<blockquote>Words.</blockquote><figure><img alt="x"><figcaption>A boat</figcaption></figure><table><tr><td>a</td></tr></table></article><footer>Share</footer></body></html>`,
);
const TEXT = Buffer.from(
  `---\ntitle: Boats\npublished: 2015-05-18\nauthors: [Ada Brook]\n---\n# Boats\n\nBy ADA BROOK\n\nHARBOUR (AP) — ${WORDS.join('\n\n')}\n\n> Words.\n`,
);

/** No document so small takes more of the processor. */
const MOST_MILLISECONDS = 10_000;

type Change = {
  readonly at: number;
  readonly kind: 'flip' | 'cut' | 'double' | 'insert';
  readonly length: number;
  readonly bytes: Uint8Array;
};
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  kind: fc.constantFrom('flip', 'cut', 'double', 'insert'),
  length: fc.integer({ min: 1, max: 60 }),
  bytes: fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 12 }),
    fc.constantFrom(
      ...['<<', '>>', '0 R', '-1', '999999999', 'endobj', '\0', '(', '<w:p>', '--b', '\r\n\r\n', '&amp;'].map(
        (words) => new Uint8Array(Buffer.from(words)),
      ),
    ),
  ),
});

function mutate(whole: Uint8Array, changes: readonly Change[]): Uint8Array {
  let bytes = Buffer.from(whole);
  for (const { at, kind, length, bytes: piece } of changes) {
    const start = Math.floor(at * bytes.length);
    const [before, part, after] = [
      bytes.subarray(0, start),
      bytes.subarray(start, start + length),
      bytes.subarray(start + length),
    ];
    if (kind === 'flip')
      bytes = Buffer.concat([
        before,
        Buffer.from(part.map((byte, index) => byte ^ (piece[index % piece.length] as number))),
        after,
      ]);
    else if (kind === 'cut') bytes = Buffer.concat(length > 50 ? [before] : [before, after]);
    else if (kind === 'double') bytes = Buffer.concat([before, part, part, part, after]);
    else bytes = Buffer.concat([before, Buffer.from(piece), part, after]);
  }
  return bytes;
}

/** Whatever the bytes are, what is read is an article whose blocks are in order and within it, or a refusal in the program's words; and it ends soon. */
async function check(read: () => Promise<readonly Ingested[]>): Promise<void> {
  const started = process.cpuUsage();
  try {
    for (const { article } of await read()) {
      let position = 0;
      for (const block of article.blocks) {
        expect(block.start).toBeGreaterThanOrEqual(position);
        expect(block.end).toBeGreaterThan(block.start);
        position = block.end;
      }
      expect(position).toBeLessThanOrEqual(article.text.length);
    }
  } catch (error) {
    if (!(error instanceof HearsayError)) throw error;
  }
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1000).toBeLessThan(MOST_MILLISECONDS);
}

const changes = fc.array(change, { minLength: 1, maxLength: 8 });
const readPdf = async (bytes: Uint8Array): Promise<readonly Ingested[]> => [
  toArticleFromPdf(await readPdfText(new Uint8Array(bytes), 'x', () => {}), 'x'),
];
const readDocx = async (bytes: Uint8Array): Promise<readonly Ingested[]> => [
  await toArticleFromDocx(await readDocxHtml(bytes, 'x')),
];
const readMail = async (bytes: Uint8Array): Promise<readonly Ingested[]> => {
  const parts = await toMailParts(await readMessage(bytes, 'x'));
  return parts
    .filter(({ kind }) => kind === 'text')
    .map(({ bytes: content, told }) => toArticle(Buffer.from(content).toString('utf8'), { told }));
};

const readSource =
  (kind: 'html' | 'text') =>
  async (bytes: Uint8Array): Promise<readonly Ingested[]> => [
    await ingestSource({ name: 'x', bytes, path: null, url: null, charset: null, kind }),
  ];

describe('documents that are anything at all', { timeout: 0 }, () => {
  it.each([
    ['a web page', 'html', PAGE],
    ['a text', 'text', TEXT],
  ] as const)('%s with changes', async (_, kind, whole) => {
    await fc.assert(
      fc.asyncProperty(changes, (made) => check(() => readSource(kind)(mutate(whole, made)))),
      { numRuns: RUNS },
    );
  });

  it('any bytes after the first ones of a PDF', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        check(() => readPdf(Buffer.concat([Buffer.from('%PDF-1.7\n'), bytes]))),
      ),
      { numRuns: RUNS },
    );
  });

  it('a PDF with changes', async () => {
    await fc.assert(
      fc.asyncProperty(changes, (made) => check(() => readPdf(mutate(PDF, made)))),
      { numRuns: RUNS },
    );
  });

  it('a Word document with changes, in the archive and in its mark-up', async () => {
    await fc.assert(
      fc.asyncProperty(changes, (made) => check(() => readDocx(mutate(DOCX, made)))),
      { numRuns: RUNS },
    );
    await fc.assert(
      fc.asyncProperty(changes, (made) =>
        check(() => readDocx(writeDocx(Buffer.from(mutate(Buffer.from(XML), made)).toString('utf8')))),
      ),
      { numRuns: RUNS },
    );
  });

  it('any bytes after the first ones of an archive, and any parts in it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        check(() => readDocx(Buffer.concat([Buffer.from('PK\x03\x04'), bytes]))),
      ),
      { numRuns: RUNS },
    );
    const parts = fc.array(
      fc.record({
        name: fc.constantFrom('[Content_Types].xml', 'word/document.xml', '_rels/.rels', '../../etc/passwd.xml', 'a'),
        content: fc.oneof(fc.string(), fc.constant('<a>wordprocessingml</a>')),
      }),
      { maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(parts, (entries) => check(() => readDocx(writeZip(entries)))),
      { numRuns: RUNS },
    );
  });

  it('an e-mail with changes, and any bytes after a head', async () => {
    await fc.assert(
      fc.asyncProperty(changes, (made) => check(() => readMail(mutate(MAIL, made)))),
      { numRuns: RUNS },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), (bytes) =>
        check(() => readMail(Buffer.concat([Buffer.from('From: a\r\nMIME-Version: 1.0\r\n'), bytes]))),
      ),
      { numRuns: RUNS },
    );
  });
});
