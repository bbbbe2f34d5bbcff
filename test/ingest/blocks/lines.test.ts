import { describe, expect, test } from 'vitest';
import { parseAuthorNote } from '../../../src/ingest/blocks/author-note.ts';
import { parseByline } from '../../../src/ingest/blocks/byline.ts';
import { isCaption } from '../../../src/ingest/blocks/caption.ts';
import { findCredit, parseFirstPublished, splitContributors } from '../../../src/ingest/blocks/credit.ts';
import { parseDateLine } from '../../../src/ingest/blocks/date-line.ts';
import { parseDateline } from '../../../src/ingest/blocks/dateline.ts';
import { findDisclaimedOutlet, isDisclaimer } from '../../../src/ingest/blocks/disclaimer.ts';
import { isLinkLine, isOriginalLabel, isOriginalLink } from '../../../src/ingest/blocks/link.ts';
import { isSummaryLabel } from '../../../src/ingest/blocks/summary.ts';
import { isMasthead, isTitle } from '../../../src/ingest/blocks/title.ts';

describe('bylines', () => {
  test.each([
    ['By Mara Ellison', ['Mara Ellison']],
    ['By [Mara Ellison](#)', ['Mara Ellison']],
    ['by Mara Ellison and Tom Okoro', ['Mara Ellison', 'Tom Okoro']],
    ['By Mara Ellison, Tom Okoro and Ines de la Cruz', ['Mara Ellison', 'Tom Okoro', 'Ines de la Cruz']],
    ['By MARA ELLISON and TOM OKORO', ['MARA ELLISON', 'TOM OKORO']],
    ['By Mara Ellison, Staff Writer', ['Mara Ellison']],
    ['By Mara Ellison, Harbour News Agency', ['Mara Ellison']],
    ['By Mara Ellison in Oslo and Tom Okoro in Lagos', ['Mara Ellison', 'Tom Okoro']],
    ['By Mara Ellison, Los Angeles', ['Mara Ellison']],
    ['Written by Mara Ellison | May 5, 2015', ['Mara Ellison']],
    ['*By Mara Ellison*', ['Mara Ellison']],
    ['By Mara Ellison, mara@example.org', ['Mara Ellison']],
    ['By Dr. Mara Ellison', ['Mara Ellison']],
    ['By J. R. Okoro', ['J. R. Okoro']],
    ['By Martin Okoro, Jr.', ['Martin Okoro, Jr.']],
    ['By M. Ellison and T. R. Okoro', ['M. Ellison', 'T. R. Okoro']],
    ['Reported by: Mara Ellison', ['Mara Ellison']],
    ['By Shin Kyung-wa and Conor O’Neill', ['Shin Kyung-wa', 'Conor O’Neill']],
    ['By The Associated Press', []],
    ['By the Editorial Board', []],
    ['By Staff Reporter', []],
  ])('%s', (line, authors) => {
    expect(parseByline(line)?.authors).toEqual(authors);
  });

  test.each([
    'By contrast, the mayor kept quiet.',
    'By Thursday the army had left the town.',
    'By now Moscow knew.',
    'By July 2013 the bridge was open again.',
    "By Sanders's own argument, the rule was unfair.",
    'By the time Mara Ellison arrived, the hall was empty.',
    'By Monday',
    'Bypass road closed',
    'By',
    'By "Mara Ellison"? No.',
    'By train and by bus they came, and by noon the square was full.',
  ])('no byline: %s', (line) => {
    expect(parseByline(line)).toBeNull();
  });

  test('an agency in the byline is told apart from people', () => {
    expect(parseByline('By The Associated Press')?.agency).toBe('The Associated Press');
    expect(parseByline('By Mara Ellison, Associated Press')).toMatchObject({
      authors: ['Mara Ellison'],
      agency: 'Associated Press',
    });
  });

  test.each([
    ['By Mara Ellison, Coast Gazette', 'Coast Gazette'],
    ['By Mara Ellison for the Coast Gazette', 'Coast Gazette'],
    ['By Mara Ellison, The Daily Ledger reporter', 'The Daily Ledger'],
    ['By Mara Ellison, Chief Reporter', null],
    ['By Mara Ellison', null],
  ])('the paper in %s: %s', (line, paper) => {
    expect(parseByline(line)).toMatchObject({ authors: ['Mara Ellison'], paper });
  });
});

describe('date lines', () => {
  test.each([
    ['May 18, 2015', '2015-05-18', false],
    ['18 May 2015', '2015-05-18', false],
    ['Thursday, 30 April 2015', '2015-04-30', false],
    ['2015-05-18', '2015-05-18', false],
    ['2015-05-18T09:30:00Z', '2015-05-18T09:30:00Z', false],
    ['Updated 4:10 PM ET, Thu April 30, 2015', '2015-04-30', true],
    ['Published: 18 May 2015 09:30 BST', '2015-05-18', false],
    ['Posted on May 18, 2015 by admin', '2015-05-18', false],
    ['Updated 19 May 2015, published 18 May 2015', '2015-05-18', false],
    ['Sept. 3rd, 2019', '2019-09-03', false],
    ['June 18, 2024 at 5:45 PM EDT', '2024-06-18', false],
    ['*May 18, 2015*', '2015-05-18', false],
    ['Halmar, 11 June 2018', '2018-06-11', false],
    ['Trade & Harbour, March 6, 2018', '2018-03-06', false],
    ['Port Melvik Echo, Tuesday 6 March 2018', '2018-03-06', false],
  ])('%s', (line, published, isUpdate) => {
    expect(parseDateLine(line)).toMatchObject({ published, isUpdate });
  });

  test.each([
    ['Port Melvik Echo, Tuesday 6 March 2018', 'Port Melvik Echo'],
    ['The Daily Ledger | 6 March 2018', 'The Daily Ledger'],
    ['Coast Gazette – 6 March 2018', 'Coast Gazette'],
    ['Sun City, 6 March 2018', null],
    ['Halmar, 11 June 2018', null],
    ['Tuesday, 6 March 2018', null],
  ])('the paper in %s: %s', (line, paper) => {
    expect(parseDateLine(line)?.paper).toBe(paper);
  });

  test.each([
    'May 18, 2015 was a cold day in the valley.',
    'On May 18, 2015, the council met.',
    '31 February 2015',
    '05/06/2015',
    'May 2015',
    'Thursday',
    '1066',
    '',
    'Melvik, where it rained on 5 May 2015',
    'The council, on 5 May 2015',
  ])('no date line: %s', (line) => {
    expect(parseDateLine(line)).toBeNull();
  });
});

describe('datelines', () => {
  test.each([
    ['OSLO (Reuters) — The minister left.', 'Oslo', 'Reuters', 'OSLO (Reuters) —'],
    ['Oslo CNN  — ', 'Oslo', 'CNN', 'Oslo CNN  —'],
    ['Oslo (AFP) – The minister left.', 'Oslo', 'AFP', 'Oslo (AFP) –'],
    ['WASHINGTON, Jan. 5 (AP) - The bill passed.', 'Washington', 'AP', 'WASHINGTON, Jan. 5 (AP) -'],
    ['BERLIN — Two trains collided.', 'Berlin', null, 'BERLIN —'],
    ['FALMOUTH, Maine ― Nobody came.', 'Falmouth, Maine', null, 'FALMOUTH, Maine ―'],
    ['NEW YORK -- "We lost," he said.', 'New York', null, 'NEW YORK --'],
    ['RIO DE JANEIRO — Rain fell.', 'Rio de Janeiro', null, 'RIO DE JANEIRO —'],
    [
      'CALDER CITY, March 12, 2024 (Northline News Agency) — A recall.',
      'Calder City',
      'Northline News Agency',
      'CALDER CITY, March 12, 2024 (Northline News Agency) —',
    ],
    ['(CNN) — The storm passed.', null, 'CNN', '(CNN) —'],
    ['KARACHI: The minister left.', 'Karachi', null, 'KARACHI:'],
    ['NEW DELHI: The minister left.', 'New Delhi', null, 'NEW DELHI:'],
    [
      'SALTPORE, May 3 (Ferryline News Agency): The minister left.',
      'Saltpore',
      'Ferryline News Agency',
      'SALTPORE, May 3 (Ferryline News Agency):',
    ],
    ['PARIS/LONDON (Reuters) - Talks failed.', 'Paris/London', 'Reuters', 'PARIS/LONDON (Reuters) -'],
  ])('%s', (paragraph, place, agency, words) => {
    const dateline = parseDateline(paragraph);
    expect(dateline).toMatchObject({ place, agency });
    expect(paragraph.slice(0, dateline?.end)).toBe(words);
  });

  test.each([
    'BREAKING — Two trains collided.',
    'NATO — the alliance — said no.',
    'NATO — The alliance said no.',
    'UPDATE - The road is open.',
    'Ellison — who lost in March — said no.',
    'Oslo - The city of parks.',
    'REYES: The minister left.',
    'UPDATE: The road is open.',
    'Oslo is a city — The best of them.',
    'Ellison (D-Maine) — The senator said no.',
    'OSLO’S MAYOR WINS THE LONG FIGHT OVER PARKS — The count was close.',
    'The minister said — "No."',
    '“BERLIN — That is where I was born.”',
    '',
  ])('no dateline: %s', (paragraph) => {
    if (paragraph.startsWith('“')) expect(parseDateline(paragraph)?.place ?? null).toBeNull();
    else expect(parseDateline(paragraph)).toBeNull();
  });

  test('a day alone is a dateline before a report', () => {
    const line = 'Feb 6 - Harrow Ltd said on Tuesday it would cut jobs.';
    expect(parseDateline(line)).toMatchObject({ place: null, agency: null, end: 'Feb 6 -'.length });
    expect(parseDateline('Feb 6 - The bridge opens.')).toBeNull();
  });

  test('a day with its year dates the article', () => {
    expect(parseDateline('OSLO, April 30, 2015 (Reuters) — Rain.')?.published).toBe('2015-04-30');
    expect(parseDateline('OSLO, April 30 (Reuters) — Rain.')?.published).toBeNull();
    expect(parseDateline('OSLO, Norway, Oct. 30, 2015 (Ferryline) -- Rain.')).toMatchObject({
      agency: 'Ferryline',
      published: '2015-10-30',
    });
    expect(parseDateline('OSLO, Oct. 30 (Ferryline) -- Rain.')).toBeNull();
  });
});

describe('the day a text came out first', () => {
  test.each([
    ['This report by Coast Wire was first published July 21, 2024.', '2024-07-21', 'Coast Wire'],
    ['This report by The Northern Press was first published on 3 May 2022.', '2022-05-03', 'The Northern Press'],
    ['This story was originally published May 3, 2022 at 5:00 AM.', '2022-05-03', null],
    ['First published on Tue 3 May 2022 06.00 BST', '2022-05-03', null],
    ['*This article was first published at 4:30 p.m. on May 3, 2022.*', '2022-05-03', null],
  ])('%s', (line, published, by) => {
    expect(parseFirstPublished(line)).toEqual({ published, by });
    expect(findCredit(line)).not.toBeNull();
  });

  test.each([
    'This article was first published in the Coast Gazette on 3 May 2022.',
    'This report by a man who was never paid was first published on 3 May 2022.',
    'This report was first published as a book and sold out by 3 May 2022.',
    'The report was published on 3 May 2022.',
    'This story first appeared in The Bell, July 2022.',
    'This report by Coast Wire was first published last summer.',
  ])('no day: %s', (line) => {
    expect(parseFirstPublished(line)).toBeNull();
  });
});

describe('credits', () => {
  test('a colon stands for "by"', () => {
    expect(findCredit('Additional reporting: Coast Wire')).toBe('plain');
    expect(findCredit('Additional reporting: none of it came from the council')).toBeNull();
    expect(findCredit('Additional reporting rules: firms must file monthly.')).toBeNull();
  });

  test.each([
    ['Tom Okoro contributed to this report.', ['Tom Okoro'], []],
    ['Tom Okoro and Ines Vance contributed reporting.', ['Tom Okoro', 'Ines Vance'], []],
    ['Associated Press writer Tom Okoro in Oslo contributed to this report.', ['Tom Okoro'], []],
    [
      '— Associated Press writers Tom Okoro and Ines Vance contributed to this report.',
      ['Tom Okoro', 'Ines Vance'],
      [],
    ],
    [
      '(Reporting by Tom Okoro in Oslo; Additional reporting by Ines Vance; Editing by Pat Quill)',
      ['Tom Okoro', 'Ines Vance'],
      [],
    ],
    ['Reporting by Tom Okoro; Editing by Pat Quill', ['Tom Okoro'], []],
    ['--additional reporting from Tom Okoro.', ['Tom Okoro'], []],
    [
      'Tom Okoro reported from Oslo, and Ines Vance and Ada Brook from Blue Bay, Maine.',
      ['Tom Okoro', 'Ines Vance', 'Ada Brook'],
      [],
    ],
    [
      'CNN’s Tom Okoro and Ines Vance contributed to this report. CNN’s Ada Brook reported from Oslo, and CNN’s Jo Field and Lu Marsh wrote this story from Rome.',
      ['Tom Okoro', 'Ines Vance', 'Ada Brook'],
      ['Jo Field', 'Lu Marsh'],
    ],
  ])('%s', (line, contributors, writers) => {
    expect(findCredit(line)).not.toBeNull();
    expect(splitContributors(line)).toEqual({ contributors, writers });
  });

  test.each([
    'Russia contributed troops to the mission.',
    'Okoro reported from the scene that the bridge had gone.',
    'Reporting by bloggers has shown the opposite.',
    '"Heavy rain contributed to this report being late," she said.',
    'Follow the money on Thursday, he said.',
    'This column has spilled much ink on the topic.',
    'Editing by machine is no answer.',
    'The court contributed nothing.',
  ])('no credit: %s', (line) => {
    expect(findCredit(line)).toBeNull();
  });

  test.each([
    'This article first appeared in The Harbour Review.',
    'This piece was originally published by the Lantern Project.',
    'Republished with permission from The Harbour Review.',
    'Follow Tom Okoro on Twitter @okoro.',
  ])('a credit only near the ends: %s', (line) => {
    expect(findCredit(line)).toBe('late');
  });
});

describe('disclaimers', () => {
  test.each([
    'The views expressed in this article are the author’s own.',
    '*The views expressed in opinion pieces do not necessarily reflect the position of The Harbour Review.*',
    'Opinions expressed here are those of the author.',
    'Editor’s note: This story was updated.',
    'Correction: An earlier version gave the wrong year.',
    'CLARIFICATION: The first sentence was changed.',
    'This story has been updated with a comment from the mayor.',
    'Copyright 2019 The Harbour Review.',
  ])('%s', (line) => {
    expect(isDisclaimer(line, true)).toBe(true);
  });

  test.each([
    'The views from the tower are splendid.',
    'The views expressed by voters on Monday surprised the mayor.',
    'Updates will follow on Monday, the mayor said.',
    'Corrections officers went on strike.',
  ])('no disclaimer: %s', (line) => {
    expect(isDisclaimer(line, true)).toBe(false);
  });

  test.each([
    ['The views expressed here do not necessarily reflect the position of The Harbour Review.', 'The Harbour Review'],
    ['They do not represent the views of Coast Public Radio or its staff.', 'Coast Public Radio'],
    ['The views do not reflect the opinion of Wexcombe University.', null],
    ['The views are his own.', null],
  ])('outlet in: %s', (line, outlet) => {
    expect(findDisclaimedOutlet(line)).toBe(outlet);
  });
});

describe('author notes', () => {
  test.each([
    ['Leo Voss is a historian and professor at Wexcombe College.', 'Leo Voss', true],
    ['Leo Voss is the former mayor of Wexcombe.', 'Leo Voss', true],
    ['Leo Voss, an adviser to Gov. Ann R. Poe, Jr., is Senior Fellow at the Eastgate Institute.', 'Leo Voss', true],
    ['Leo Voss is a columnist for the Ledger.', 'Leo Voss', false],
    ['The writer is a former ambassador.', null, true],
  ])('%s', (line, name, isOutsider) => {
    expect(parseAuthorNote(line, [])).toEqual({ name, isOutsider });
  });

  test.each([
    'Leo Voss is a suspect in the case, a former officer said.',
    'Leo Voss, a longtime member of the council, has been a strong supporter of the plan.',
    'Leo Voss was walking home.',
    'Voss is the mayor.',
    'He is a professor at Wexcombe College.',
    '“Leo Voss is a professor,” she said.',
  ])('no author note: %s', (line) => {
    expect(parseAuthorNote(line, [])).toBeNull();
  });
});

describe('titles', () => {
  const paragraph =
    'The town clerk said on Tuesday that the count would be repeated, two weeks after the vote on the landing.';
  test.each([
    'Ferry landing sale passes by three votes',
    'Ferry Landing Sale Passes by Three Votes.',
    'Judge rejects request to unseal ferry file.',
    'FERRY SALE STOPPED',
    'Can you picture the town without its ferry?',
    'Council to mayor: ‘Go home.’',
  ])('%s', (line) => {
    expect(isTitle(line, paragraph)).toBe(true);
  });

  test.each([
    'Never mind.',
    'The mayor said on Monday that the landing is sold.',
    'She was the first to arrive.',
    'Nobody had asked them.',
    'A retired couple was hurt.',
    'Dear reader,',
  ])('no title: %s', (line) => {
    expect(isTitle(line, paragraph)).toBe(false);
  });

  test('the only line of a text is its text', () => {
    expect(isTitle('Ferry landing sale passes by three votes', '')).toBe(false);
  });

  test.each([
    ['The Wexcombe Ledger', true],
    ['Calder Valley Courier', true],
    ['Ferry landing sale passes', false],
    ['Post office to close.', false],
  ])('masthead: %s', (line, expected) => {
    expect(isMasthead(line)).toBe(expected);
  });
});

test.each([
  ['Original url:', true],
  ['<https://example.org/2015/05/18/page>', true],
  ['https://example.org/page', true],
  ['Source: https://example.org/page', true],
  ['[Read more](https://example.org/page)', true],
  ['Source: NATO.', false],
  ['See https://example.org/page for more on this.', false],
  ['[He] said no.', false],
  ['https://example.org and https://example.com', false],
])('link line: %s', (line, expected) => {
  expect(isLinkLine(line)).toBe(expected);
});

test('only an original address is where the article stood', () => {
  expect(isOriginalLabel('Original url:')).toBe(true);
  expect(isOriginalLink('Original article: https://example.org/a')).toBe(true);
  expect(isOriginalLink('Read more: https://example.org/a')).toBe(false);
});

test.each([
  ['Photo: Ann Poe/Harbour Agency', true],
  ['FILE - The bridge in May. (AP Photo/Ann Poe)', true],
  ['![The bridge](bridge.jpg)', true],
  ['The bridge in May. Ann Poe/Getty Images', true],
  ['Image credit: Ann Poe', true],
  ['Photo ops were few.', false],
  ['The photo, taken in May, shows a bridge.', false],
  ['He works for Getty.', false],
])('caption: %s', (line, expected) => {
  expect(isCaption(line)).toBe(expected);
});

test.each([
  ['Story highlights', true],
  ['Key points:', true],
  ['What we know so far', true],
  ['Highlights of the evening were few.', false],
  ['In brief remarks', false],
])('summary label: %s', (line, expected) => {
  expect(isSummaryLabel(line)).toBe(expected);
});
