import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/document/article.ts';
import { ingestSource } from '../../../src/ingest/ingest.ts';
import { type Drawn, setColumn, toWidth, writePdf, writeRawPdf } from '../../fixtures/pdf-writer.ts';

const source = (bytes: Uint8Array) => ({
  name: 'x.pdf',
  bytes,
  path: 'x.pdf',
  url: null,
  charset: null,
  kind: 'pdf' as const,
});

async function readPdf(
  pages: readonly (readonly Drawn[])[],
  info: Readonly<Record<string, string>> = {},
): Promise<Article> {
  return (await ingestSource(source(writePdf(pages, { info })))).article;
}

function toWords({ blocks, text }: Article): string[] {
  return blocks.map(({ kind, start, end, page }) => `${kind} p${page}: ${text.slice(start, end)}`);
}

const FERRY = [
  'The ferry company said on Monday that it would stop its night boats from next week, because too few people use them.',
  'A spokeswoman, Dana Reyes, said the decision had been hard to take. She would not say how many posts will be lost.',
  'The union called the plan a disgrace and said that nobody had been asked. It will meet the company on Thursday.',
];

describe('a PDF', () => {
  it('in one column: paragraphs by their indents, the title by its size', async () => {
    const { pieces } = setColumn(FERRY, { x: 40, top: 500, letters: 50 });
    const article = await readPdf([[{ words: 'Night boats to stop', x: 40, y: 540, size: 20 }, ...pieces]]);
    expect(toWords(article)).toEqual([
      'title p1: Night boats to stop',
      ...FERRY.map((words) => `paragraph p1: ${words}`),
    ]);
    expect(article.title).toBe('Night boats to stop');
  });

  it.each([2, 3])('in %i columns, with a headline over all of them', async (count) => {
    const text = [
      ...FERRY,
      ...FERRY.map((words) => words.replaceAll('on ', 'after ')),
      ...FERRY.map((words) => words.toUpperCase()),
    ];
    const letters = count === 2 ? 28 : 24;
    let rest: readonly string[] = text;
    const columns: Drawn[] = [];
    for (let index = 0; index < count; index += 1) {
      const set = setColumn(rest, {
        x: 40 + index * (toWidth('m', 10) * letters + 14),
        top: 460,
        letters,
        bottom: count === 2 ? 140 : 210,
      });
      columns.push(...set.pieces);
      rest = set.rest;
    }
    expect(rest).toEqual([]);
    const headline = {
      words: 'A headline that is wide enough to stand over it all',
      x: 40,
      y: 500,
      size: count === 2 ? 12 : 15,
    };
    const bytes = writePdf([[headline, ...columns]], { pageSize: [560, 595] });
    const { article } = await ingestSource(source(bytes));
    expect(toWords(article).slice(1)).toEqual(text.map((words) => `paragraph p1: ${words}`));
  });

  it('drops heads, feet and page numbers, and joins a paragraph over pages', async () => {
    const text = [...FERRY, ...FERRY.map((words) => words.replaceAll('said', 'added'))];
    const pages: Drawn[][] = [];
    let rest: readonly string[] = text;
    while (rest.length > 0) {
      const set = setColumn(rest, { x: 40, top: 120, letters: 50 });
      const number = pages.length + 1;
      pages.push([
        { words: 'The Harbour Review', x: 40, y: 570, size: 8 },
        { words: `${number}`, x: 370, y: 570, size: 8 },
        ...set.pieces,
        { words: `Printed on 3 May, sheet ${number}`, x: 40, y: 20, size: 8 },
      ]);
      rest = set.rest;
    }
    expect(pages.length).toBeGreaterThan(2);
    const article = await readPdf(pages);
    expect(article.text).toBe(text.join('\n\n'));
    expect(article.blocks.map(({ page }) => page)).toEqual([1, 1, 1, 2, 2, 3]);
  });

  it('keeps a head that stands on one page only, but not that page’s number', async () => {
    const { pieces } = setColumn(FERRY, { x: 40, top: 500, letters: 50 });
    const article = await readPdf([
      [{ words: 'Rosewick, in the spring', x: 40, y: 560 }, ...pieces, { words: 'Page 1 of 1', x: 180, y: 30 }],
    ]);
    expect(article.text).toContain('Rosewick, in the spring');
    expect(article.text).not.toContain('Page 1');
  });

  it('leaves out a head that is set as the foot with the number of the only page', async () => {
    const { pieces } = setColumn(FERRY, { x: 40, top: 500, letters: 50 });
    const set = (size: number): Promise<Article> =>
      readPdf([
        [
          { words: 'Rosewick Gazette', x: 40, y: 560, size },
          { words: 'Boats to stop', x: 240, y: 560, size },
          ...pieces,
          { words: 'Page 1 of 1', x: 180, y: 30, size: 7 },
        ],
      ]);
    expect((await set(7)).text).toBe(FERRY.join('\n\n'));
    expect((await set(14)).text).toContain('Rosewick Gazette');
  });

  it('keeps lines of a summary over the columns apart, which nothing ends', async () => {
    const [one, two] = [FERRY, [...FERRY].reverse()].map((words, column) =>
      setColumn(words, { x: 40 + column * 250, top: 480, letters: 40 }),
    );
    const article = await readPdf([
      [
        { words: 'Ferry company stops its night boats from next week', x: 40, y: 560 },
        { words: 'Too few people use them, and a spokeswoman calls it hard', x: 40, y: 548 },
        ...(one?.pieces ?? []),
        ...(two?.pieces ?? []),
      ],
    ]);
    const blocks = article.blocks.map(({ start, end }) => article.text.slice(start, end));
    expect(blocks.slice(0, 2)).toEqual([
      'Ferry company stops its night boats from next week',
      'Too few people use them, and a spokeswoman calls it hard',
    ]);
  });

  it('keeps what two pages happen to begin with in another place', async () => {
    const first = setColumn([FERRY[0] as string], { x: 40, top: 500, letters: 50 });
    const second = setColumn([FERRY[0] as string], { x: 40, top: 300, letters: 50 });
    const article = await readPdf([[...first.pieces], [...second.pieces]]);
    expect(article.text).toBe(`${FERRY[0]}\n\n${FERRY[0]}`);
  });

  it('leaves a note where its page ends, and the paragraph around it whole', async () => {
    const article = await readPdf([
      [
        { words: 'The ferry company said on Monday that it would stop its', x: 40, y: 100 },
        { words: 'night boats from next week, because too few people', x: 40, y: 88 },
        { words: '1 The boats have run since 1956.', x: 40, y: 60, size: 7 },
      ],
      [
        { words: 'use them. A spokeswoman said the decision had been hard', x: 40, y: 560 },
        { words: 'to take. She would not say how many posts will be lost.', x: 40, y: 548 },
      ],
    ]);
    expect(toWords(article)).toEqual([
      'paragraph p1: The ferry company said on Monday that it would stop its night boats from next week, because too few people use them. A spokeswoman said the decision had been hard to take. She would not say how many posts will be lost.',
      'paragraph p1: 1 The boats have run since 1956.',
    ]);
  });

  it('takes the caption of a picture out of the text that runs around it', async () => {
    const article = await readPdf([
      [
        { words: 'The ferry company said on Monday that it would stop', x: 40, y: 560 },
        { words: 'its night boats. The union called the', x: 40, y: 548 },
        { words: 'plan a disgrace and said that nobody', x: 40, y: 536 },
        { words: 'The night boat in', x: 280, y: 537, size: 7 },
        { words: 'had been asked about it. It will meet', x: 40, y: 524 },
        { words: '1956. Photograph: Archive', x: 280, y: 528, size: 7 },
        { words: 'the company on Thursday, said its secretary, and it', x: 40, y: 512 },
        { words: 'will tell the board that the contracts are signed.', x: 40, y: 500 },
      ],
    ]);
    expect(article.text).toContain('said that nobody had been asked about it. It will meet the company on Thursday');
    expect(article.text).toMatch(/contracts are signed\.\s+The night boat in\s+1956\. Photograph: Archive$/);
  });

  it('takes the largest line at the top for the title, and none that stands over it', async () => {
    const { pieces } = setColumn(FERRY, { x: 40, top: 480, letters: 50 });
    const article = await readPdf([
      [
        { words: 'The Harbour Review', x: 40, y: 570, size: 12 },
        { words: 'Coast and islands', x: 40, y: 550, size: 7 },
        { words: 'Night boats to stop', x: 40, y: 520, size: 20 },
        ...pieces,
      ],
    ]);
    expect(article).toMatchObject({ title: 'Night boats to stop', outlet: 'The Harbour Review' });
    expect(toWords(article).slice(0, 3)).toEqual([
      'heading p1: The Harbour Review',
      'heading p1: Coast and islands',
      'title p1: Night boats to stop',
    ]);
  });

  it('lets no pulled quotation cut a sentence in two', async () => {
    const article = await readPdf([
      [
        ...setColumn(FERRY, { x: 40, top: 560, letters: 50 }).pieces,
        { words: 'The mayor said the night boats were what keeps', x: 40, y: 430 },
        { words: '“We will miss them”', x: 60, y: 400, size: 18 },
        { words: 'the island alive, and that nobody could replace them.', x: 40, y: 370 },
      ],
    ]);
    expect(article.text).toContain('were what keeps the island alive');
  });

  it('reads letters as they are meant: double print, a large initial, the number of a note', async () => {
    const article = await readPdf([
      [
        { words: 'T', x: 40, y: 476, size: 36 },
        { words: 'he ferry company said on Monday that it', x: 64, y: 500 },
        { words: 'would stop its night boats. Nobody had', x: 64, y: 488 },
        { words: 'been asked about it, said the union.', x: 64, y: 476 },
        { words: '2', x: 64 + toWidth('been asked about it, said the union.'), y: 480, size: 6 },
        { words: 'The company would not comment.', x: 40, y: 452 },
        { words: 'The company would not comment.', x: 40.3, y: 452 },
      ],
    ]);
    expect(article.text).toBe(
      'The ferry company said on Monday that it would stop its night boats. Nobody had been asked about it, said the union.\n\nThe company would not comment.',
    );
  });

  it('leaves out what stands askew, off the page, or too small to read', async () => {
    const { pieces } = setColumn(FERRY, { x: 40, top: 500, letters: 50 });
    const article = await readPdf([
      [
        ...pieces,
        { words: 'DRAFT', x: 100, y: 200, size: 60, angle: 45 },
        { words: 'arXiv stamp', x: 20, y: 200, angle: 90 },
        { words: 'off the page', x: 5000, y: 300 },
        { words: 'tiny', x: 40, y: 300, size: 1 },
      ],
    ]);
    expect(article.text).toBe(FERRY.join('\n\n'));
  });

  it('turns a page that lies on its side', async () => {
    const { pieces } = setColumn(FERRY, { x: 40, top: 400, letters: 50 });
    const turned = pieces.map(({ words, x, y }) => ({ words, x: 595 - 150 - y, y: x, angle: 90 }));
    const { article } = await ingestSource(source(writePdf([turned], { pageSize: [595, 420] })));
    expect(article.text).toBe(FERRY.join('\n\n'));
  });

  it('reads a table by its rows', async () => {
    const rows = [
      'Monday 410 411 821',
      'Tuesday 422 399 821',
      'Friday 431 390 821',
      'Sunday 440 381 821',
      'Later 450 371 821',
      'Last 451 370 821',
    ];
    const cells = rows.flatMap((row, index) =>
      row.split(' ').map((words, column) => ({ words, x: 40 + column * 90, y: 400 - index * 12 })),
    );
    const article = await readPdf([[...setColumn(FERRY, { x: 40, top: 560, letters: 50 }).pieces, ...cells]]);
    expect(article.text).toContain('Monday 410 411 821');
  });
});

describe('words that nobody sees on the page', () => {
  const SEEN = 'The ferry company said that it would stop its boats.';
  const HIDDEN = 'The mayor admitted that he had lied.';
  const at = (y: number, words: string, before = ''): string =>
    `BT ${before} /F 10 Tf 1 0 0 1 40 ${y} Tm (${words}) Tj ET`;
  const picture =
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nabcd\nendstream';
  const readRaw = async (content: string): Promise<{ text: string; codes: readonly string[] }> => {
    const { article, problems } = await ingestSource(source(writeRawPdf([content], { objects: [picture] })));
    return { text: article.text, codes: problems.map(({ code }) => code) };
  };

  it.each([
    ['white on white', `${at(500, SEEN)} q 1 g ${at(400, HIDDEN)} Q`],
    ['nearly white', `${at(500, SEEN)} 0.98 0.99 0.97 rg ${at(400, HIDDEN)}`],
    ['white in the colours of print', `${at(500, SEEN)} 0 0 0 0 k ${at(400, HIDDEN)}`],
    ['between words that are seen', `1 g ${at(500, HIDDEN)} 0 g ${at(400, SEEN)}`],
    [
      'white on a white box over a black one',
      `${at(500, SEEN)} 0 g 0 380 400 60 re f 1 g 0 380 400 60 re f ${at(400, HIDDEN)}`,
    ],
    ['black on black', `${at(500, SEEN)} 0 g 0 380 400 60 re f ${at(400, HIDDEN)}`],
    ['without ink', `${at(500, SEEN)} ${at(400, HIDDEN, '3 Tr')}`],
  ])('%s are left out, and that is said', async (_, content) => {
    expect(await readRaw(content)).toEqual({ text: SEEN, codes: expect.arrayContaining(['pdf-unseen']) });
  });

  it.each([
    ['white on a black box', `0 g 0 380 400 60 re f 1 g ${at(400, SEEN)}`],
    ['white on a black box in a frame of its own', `q 2 0 0 2 10 10 cm 0 g 0 180 200 40 re f Q 1 g ${at(400, SEEN)}`],
    ['white on a picture', `q 400 0 0 500 0 0 cm /X Do Q 1 g ${at(400, SEEN)}`],
    ['grey', `0.8 g ${at(400, SEEN)}`],
    ['white again after a save that was undone', `q 1 g Q ${at(400, SEEN)}`],
    ['all of them without ink, as text recognition lays them over a scan', at(400, SEEN, '3 Tr')],
  ])('%s are seen', async (_, content) => {
    const { text, codes } = await readRaw(content);
    expect(text).toBe(SEEN);
    expect(codes).not.toContain('pdf-unseen');
  });
});

describe('what a PDF says of itself', () => {
  const text = (first: string): Drawn[] => [
    { words: first, x: 40, y: 540 },
    ...setColumn(FERRY, { x: 40, top: 500, letters: 50 }).pieces,
  ];

  it.each([
    'Microsoft Word - ferry3.doc',
    'Layout 1',
    'untitled',
    'C:\\texts\\ferry',
    'ferry_final.indd',
    '2015-05-03',
    'ferry',
  ])('no title: %s', async (title) => {
    expect((await readPdf([text('(from our own correspondent)')], { Title: title })).title).not.toBe(title);
  });

  it('a title, where the print has none; an author whom the print names too; never a date', async () => {
    const info = { Title: 'Night boats stop', Author: 'Dana Reyes', CreationDate: "D:20150503101500+02'00'" };
    const article = await readPdf([text('(from our own correspondent)')], info);
    expect(article).toMatchObject({ title: 'Night boats stop', authors: ['Dana Reyes'], published: null });
    expect((await readPdf([text('(from our own correspondent)')], { ...info, Author: 'Ada Brook' })).authors).toEqual(
      [],
    );
  });
});
