import { describe, expect, test } from 'vitest';
import { parseByline } from '../../../src/ingest/blocks/byline.ts';
import { parseDateline } from '../../../src/ingest/blocks/dateline.ts';
import { parseImprint } from '../../../src/ingest/blocks/imprint.ts';
import { toArticle } from '../../../src/ingest/to-article.ts';

describe('a line with outlet, date and author', () => {
  test.each([
    ['*Elba Weekly, 6 February 2026. By Mona Lund.*', 'Elba Weekly', '2026-02-06', 'Mona Lund'],
    ['By Mona Lund, Elba Weekly, 6 February 2026', 'Elba Weekly', '2026-02-06', 'Mona Lund'],
    ['Elba Weekly | Friday, February 6, 2026 | Mona Lund', 'Elba Weekly', '2026-02-06', 'Mona Lund'],
    ['The Elbladet, 6 February 2026 – by Mona Lund and Jan Rost', 'The Elbladet', '2026-02-06', 'Mona Lund, Jan Rost'],
    ['_From the Elbladet, Friday 6 February 2026_', 'Elbladet', '2026-02-06', ''],
    [
      'By Mona Lund, Science Correspondent | Northlight Magazine | Published: 2 June 2023 at 16:00 BST',
      'Northlight Magazine',
      '2023-06-02',
      'Mona Lund',
    ],
    [
      'Posted Tue 5 Dec 2023 at 6:10am, by Mona Lund and Jan Rost, ABN Riverlands',
      'ABN Riverlands',
      '2023-12-05',
      'Mona Lund, Jan Rost',
    ],
    ['By Mona Lund, TruthDesk. 30 November 2021', 'TruthDesk', '2021-11-30', 'Mona Lund'],
    ['Saturday 8 March 2025 | Mona Lund at Holloway Park', '-', '2025-03-08', 'Mona Lund'],
    ['Interview by Mona Lund. Northern Post, 3 March 2025', 'Northern Post', '2025-03-03', 'Mona Lund'],
    [
      'By MONA LUND | Elba Weekly | PUBLISHED: February 6, 2026 at 5:00 AM PST | UPDATED: February 7, 2026 at 9:00 AM PST',
      'Elba Weekly',
      '2026-02-06',
      'MONA LUND',
    ],
    ['Updated: 7 February 2026 | Published: 6 February 2026 | Elba Weekly', 'Elba Weekly', '2026-02-06', ''],
    ['6 February 2026 | News', '-', '2026-02-06', ''],
    ['Rajnagar | Updated: July 19, 2024 09:12 IST', '-', '2024-07-19', ''],
  ])('%s', (line, paper, published, authors) => {
    const imprint = parseImprint(line);
    expect([
      imprint?.date.paper ?? '-',
      imprint?.date.published.slice(0, 10),
      imprint?.byline?.authors.join(', ') ?? '',
    ]).toEqual([paper, published, authors]);
  });

  test.each([
    '6 February 2026',
    'By Mona Lund',
    'By 6 February 2026 the army had left.',
    '6 February 2026 was cold, by all accounts.',
    'On 6 February 2026, Mona Lund said, the ferry will stop.',
    'The ferry, 6 February 2026, stopped. By noon it was back.',
    'In Velin, 6 February 2026 is a holiday',
  ])('none: %s', (line) => {
    expect(parseImprint(line)).toBeNull();
  });
});

const BODY =
  'The ferry will stop in May, the company said on Friday, and nothing will take its place before the autumn.';

test.each([
  [
    'Ferry to stop\n\nBy Mona Lund\nCourt reporter\n\nThe Wexcombe Packet, 14 October 2024',
    'Ferry to stop',
    'The Wexcombe Packet',
    '2024-10-14',
    'Mona Lund',
  ],
  [
    'Ferry to stop\nMona Lund, transport correspondent\nFriday 6 February 2026, 14.05',
    'Ferry to stop',
    null,
    '2026-02-06',
    'Mona Lund',
  ],
  [
    'Obituary\n\nMona Lund, who ran the ferry\n\nThe Clarion, Thursday 22 August 2019',
    'Mona Lund, who ran the ferry',
    'The Clarion',
    '2019-08-22',
    '',
  ],
  [
    'Did the ferry stop?\n\nClaim: The ferry stopped in May.\nVerdict: Misleading\nBy Mona Lund, TruthDesk. 30 November 2021',
    'Did the ferry stop?',
    'TruthDesk',
    '2021-11-30',
    'Mona Lund',
  ],
])('the head of an article: %s', (head, title, outlet, published, authors) => {
  const { article } = toArticle(`${head}\n\n${BODY}\n\n${BODY}\n`);
  expect([article.title, article.outlet, article.published?.slice(0, 10), article.authors.join(', ')]).toEqual([
    title,
    outlet,
    published,
    authors,
  ]);
});

test('a label before the author', () => {
  expect(parseByline('BYLINE: Mona Lund.')?.authors).toEqual(['Mona Lund']);
});

test('a dateline as agencies of eastern Europe write it', () => {
  const line = 'ASTVARA, February 17. /NAK-Press/. The pipeline will be completed.';
  expect(parseDateline(line)).toEqual({
    place: 'Astvara',
    agency: 'NAK-Press',
    published: null,
    end: line.indexOf(' The'),
  });
});

test('a dateline with a full stop before its dash', () => {
  expect(parseDateline('Velin, 3 May 2022. – The army said so.')).toMatchObject({
    place: 'Velin',
    published: '2022-05-03',
  });
});

describe('the line between headline and day', () => {
  const readHead = (head: string): { outlet: string | null; authors: string } => {
    const { article } = toArticle(`Ferry to stop in May\n\n${head}\n\n${BODY}\n\n${BODY}\n`);
    expect([article.title, article.published?.slice(0, 10)]).toEqual(['Ferry to stop in May', '2026-02-06']);
    return { outlet: article.outlet ?? null, authors: article.authors.join(', ') };
  };

  test.each([
    ['Fjellposten', 'Fjellposten'],
    ['De Noorderling', 'De Noorderling'],
    ['Gazeta de Almar', 'Gazeta de Almar'],
    ['Kontrast, the weekly', 'Kontrast'],
    ['Der Seebote, weekly', 'Der Seebote'],
    ['Zeitraum, weekly for politics and culture', 'Zeitraum'],
    ['Rundblick, an independent weekly magazine', 'Rundblick'],
    ['Sportkurier weekly', 'Sportkurier'],
    ['Umschau (monthly magazine)', 'Umschau'],
    ['Strandbote – evening edition', 'Strandbote'],
  ])('%s', (line, outlet) => {
    expect(readHead(`${line}\nFriday, February 6, 2026\n\nBy Mona Lund`)).toEqual({ outlet, authors: 'Mona Lund' });
  });

  test.each([
    ['a writer', 'Mona Lund\nFriday, February 6, 2026', null, 'Mona Lund'],
    ['a writer named again', 'Mona Lund\nFriday, February 6, 2026\nBy Mona Lund', null, 'Mona Lund'],
    ['a part of the paper', 'Health\nFriday, February 6, 2026\n\nBy Mona Lund', null, 'Mona Lund'],
    ['a place', 'Geneva\nFriday, February 6, 2026\n\nBy Mona Lund', null, 'Mona Lund'],
    ['a standfirst', 'Wexcombe loses its only daily boat\nFriday, February 6, 2026\n\nBy Mona Lund', null, 'Mona Lund'],
    ['a gloss over the day alone', 'Kontrast, the weekly\nFriday, February 6, 2026', 'Kontrast', ''],
  ])('%s', (_name, head, outlet, authors) => {
    expect(readHead(head)).toEqual({ outlet, authors });
  });
});

test.each([
  ['By Mona Lund, harbour editor', 'Mona Lund'],
  ['By Mona Lund, our correspondent in Port Echo', 'Mona Lund'],
  ['By Mona van der Lund', 'Mona van der Lund'],
  ['By Mona Lund, with Interwire', 'Mona Lund'],
  ['By Mona Lund and Agence Littoral', 'Mona Lund'],
  ['From our reporters Mona Lund and Jan Rost in Port Echo', 'Mona Lund, Jan Rost'],
])('a writer with an office: %s', (line, authors) => {
  expect(parseByline(line)?.authors.join(', ')).toBe(authors);
});
