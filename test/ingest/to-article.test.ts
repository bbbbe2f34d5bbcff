import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/document/article.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { toArticleFromHtml } from '../../src/ingest/to-article-from-html.ts';

const BODY =
  'The town clerk said on Tuesday that the count would be repeated, two weeks after the vote on the ferry landing.';

/** Each block as "kind: words". */
function toLines(article: Article): string[] {
  return article.blocks.map((block) => `${block.kind}: ${article.text.slice(block.start, block.end)}`);
}

function checkBlocks(article: Article): void {
  let end = 0;
  for (const block of article.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    end = block.end;
  }
  expect(end).toBeLessThanOrEqual(article.text.length);
  for (const { span } of article.derivedFrom) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(article.text.length);
  }
}

describe('blocks of plain text and Markdown', () => {
  test('a Markdown column with all its margins', () => {
    const text = [
      '# Why the *Ferry* Stays',
      'By [Leo Voss](#)',
      'May 18, 2015',
      BODY,
      '## What next?',
      '- One point of a list\n- Another point of a list',
      '> A quoted line\n> and its second line',
      '* * *',
      `Still, ${BODY}`,
      'Leo Voss is a historian at Wexcombe College. This is an abridged version of a post on the Eastgate blog.',
      '*The views expressed here do not necessarily reflect the position of The Harbour Review.*',
      'Original url:',
      '<https://www.harbourreview.example/2015/05/18/ferry>',
    ].join('\n\n');
    const { article, problems } = toArticle(text);
    expect(toLines(article)).toEqual([
      'title: Why the *Ferry* Stays',
      'byline: By [Leo Voss](#)',
      'date: May 18, 2015',
      `paragraph: ${BODY}`,
      'heading: What next?',
      'paragraph: One point of a list',
      'paragraph: Another point of a list',
      'quote: A quoted line\n> and its second line',
      `paragraph: Still, ${BODY}`,
      'credit: Leo Voss is a historian at Wexcombe College. This is an abridged version of a post on the Eastgate blog.',
      'disclaimer: *The views expressed here do not necessarily reflect the position of The Harbour Review.*',
      'link: Original url:',
      'link: <https://www.harbourreview.example/2015/05/18/ferry>',
    ]);
    expect(article).toMatchObject({
      title: 'Why the Ferry Stays',
      outlet: 'The Harbour Review',
      authors: ['Leo Voss'],
      published: '2015-05-18',
      publishedBasis: 'text',
      genre: 'opinion',
      url: 'https://www.harbourreview.example/2015/05/18/ferry',
      language: 'en',
    });
    expect(article.derivedFrom.map(({ kind, name, span }) => [kind, name, text.slice(span.start, span.end)])).toEqual([
      ['abridged', 'Eastgate blog', 'abridged version of a post on the Eastgate blog'],
    ]);
    expect(problems).toEqual([]);
  });

  test('a broadcaster with highlights and a dateline of its own', () => {
    const text = [
      'Story highlights',
      'The ferry is not for sale',
      'The clerk counts again',
      'Oslo CNN  — ',
      'Not yet.',
      BODY,
      'CNN’s Ada Brook contributed to this report.',
    ].join('\n\n');
    const { article } = toArticle(text);
    expect(toLines(article)).toEqual([
      'heading: Story highlights',
      'summary: The ferry is not for sale',
      'summary: The clerk counts again',
      'dateline: Oslo CNN  —',
      'paragraph: Not yet.',
      `paragraph: ${BODY}`,
      'credit: CNN’s Ada Brook contributed to this report.',
    ]);
    expect(article).toMatchObject({
      title: null,
      outlet: 'CNN',
      genre: 'news',
      contributors: ['Ada Brook'],
      dateline: { place: 'Oslo' },
    });
  });

  test('a paper of any name between title and date', () => {
    const over = toArticle(`Ferry sale stopped\n\nThe Halmar Gazetteer\n\n5 May 2015\n\nBy Ada Brook\n\n${BODY}`);
    expect(over.article).toMatchObject({ outlet: 'The Halmar Gazetteer', published: '2015-05-05' });
    const { article } = toArticle(`Ferry sale stopped\n\nThe Lantern\nMay 5, 2015\n\nBy Ada Brook\n\n${BODY}`);
    expect(article).toMatchObject({ outlet: 'The Lantern', published: '2015-05-05', authors: ['Ada Brook'] });
  });

  test.each([
    ['Who will mend the bridge at Wexcombe?', 'The Evening Herald of Wexcombe'],
    ['Who will mend the bridge at Wexcombe?', 'The Times of Halmar'],
    ['Who will mend the bridge at Wexcombe?', 'The Week'],
    ['The bridge is gone. Now what?', 'Wexcombe Ledger'],
  ])('a question over paper and date: %s / %s', (title, outlet) => {
    const { article } = toArticle(`${title}\n\n${outlet}\nMay 5, 2015\n\nOpinion\n\nBy Ada Brook\n\n${BODY}`);
    expect(article).toMatchObject({ title, outlet, published: '2015-05-05', authors: ['Ada Brook'] });
  });

  test.each([
    'Harvest Failure',
    'The Far North',
    'The Long Story',
    'Letter From Halmar',
    'Ivan Brook',
    'Moscow, the newspaper of record',
    'Kremlin newspaper',
    'Wexcombe',
  ])('no outlet over the day: %s', (line) => {
    const text = `Ferry sale stopped\n\n${line}\nMay 5, 2015\n\nBy Ada Brook\n\nIn Wexcombe ${BODY}`;
    expect(toArticle(text).article.outlet).toBeNull();
  });

  test.each([
    ['Dorfspiegel', 'Dorfspiegel'],
    ['De Halmarder', 'De Halmarder'],
    ['Halmar Tidings', 'Halmar Tidings'],
    ['Kontrast, the weekly', 'Kontrast'],
    ['Channel Four North', 'Channel Four North'],
    ['Kanal 5', 'Kanal 5'],
    ['Halmar TV', 'Halmar TV'],
    ['Coast FM', 'Coast FM'],
  ])('an outlet over the day: %s', (line, outlet) => {
    const text = `Ferry sale stopped\n\n${line}\nMay 5, 2015\n\nBy Ada Brook\n\n${BODY}`;
    expect(toArticle(text).article.outlet).toBe(outlet);
  });

  test.each([
    ['The Meridional\nTuesday 5 May 2015\n\nAda Brook in Halmar', 'The Meridional'],
    ['Coast Gazette\n5 May 2015\n\nBy Ada Brook', 'Coast Gazette'],
    ['Kontrast, the weekly\n5 May 2015', 'Kontrast'],
    ['Halmar TV\nPublished 5 May 2015, 18:40\nBy Ada Brook', 'Halmar TV'],
    ['The Lantern, Tuesday 5 May 2015', 'The Lantern'],
  ])('an outlet and a day behind a stand-first: %s', (lines, outlet) => {
    const { article } = toArticle(
      `Ferry sale stopped\n\nCouncil votes against firm from the mainland\n\n${lines}\n\n${BODY}`,
    );
    expect(article).toMatchObject({ title: 'Ferry sale stopped', outlet, published: '2015-05-05' });
    expect(article.blocks[1]?.kind).toBe('summary');
  });

  test.each([
    [
      'Who stopped the ferry, and why now?',
      'Radio Halmar, news and analysis\nPublished 5 May 2015, 07:45',
      'Radio Halmar',
    ],
    ['Did a tax on fuel sink the ferry, or was it weather?', 'Coast Gazette\n5 May 2015', 'Coast Gazette'],
    ['Is this the end of the ferry?', 'Kontrast, the weekly\nTuesday 5 May 2015', 'Kontrast'],
    ['Has the ferry a future?', 'Halmar TV\nPosted Tuesday 5 May 2015, 6:40pm', 'Halmar TV'],
    ['What became of the last ferry?', 'Halmar FM, news and current affairs\n5 May 2015', 'Halmar FM'],
  ])('a question over outlet and day: %s', (title, lines, outlet) => {
    const { article } = toArticle(`${title}\n\n${lines}\n\nBy Ada Brook\n\n${BODY}`);
    expect(article).toMatchObject({ title, outlet, published: '2015-05-05', authors: ['Ada Brook'] });
  });

  test.each(['Never mind?', 'Can you imagine what it was to cross the sound in a boat like that, with children?'])(
    'a question that opens a paragraph: %s',
    (line) => {
      const { article } = toArticle(`${line}\n\nHe laughs.\n\n${BODY}`);
      expect(article.title).toBeNull();
    },
  );

  test.each(['The Storm\n5 May 2015', 'The Crossing\n5 May 2015', 'Day One\n5 May 2015'])(
    'no stand-first, outlet or day: %s',
    (lines) => {
      const { article } = toArticle(`Ferry sale stopped\n\nThe ferry has sailed since 1960.\n\n${lines}\n\n${BODY}`);
      expect(article).toMatchObject({ outlet: null, published: null });
    },
  );

  test.each(['The Hague, 5 May 2015', 'The Bronx, 5 May 2015', 'The Storm, 5 May 2015'])(
    'a place or a matter before the day: %s',
    (line) => {
      const { article } = toArticle(`Ferry sale stopped\n\n${line}\n\nBy Ada Brook\n\n${BODY}`);
      expect(article).toMatchObject({ outlet: null, published: '2015-05-05' });
    },
  );

  const STORY =
    'The harbour wall at Osdal fell into the sea on Monday night, and two boats went down with it, the pilot said.';
  test.each([
    [
      'a local paper',
      'Ardvale Champion\nThursday, 20 March 2025\n\nBy Mara Ellison',
      'Ardvale Champion',
      ['Mara Ellison'],
    ],
    [
      'another',
      'The Tarnbeck Leader\nThursday, 20 March 2025\n\nBy Mara Ellison',
      'The Tarnbeck Leader',
      ['Mara Ellison'],
    ],
    [
      'the writer first',
      'Reported by: Mara Ellison\nChannel Seven News\nUpdated: July 25, 2025 20:10 IST',
      'Channel Seven News',
      ['Mara Ellison'],
    ],
    ['the writer first', 'By Mara Ellison\nCoast Gazette\nJuly 25, 2025', 'Coast Gazette', ['Mara Ellison']],
    ['a name under the day', 'Coast Gazette\nJuly 25, 2025\n\nClaire Ellison', 'Coast Gazette', ['Claire Ellison']],
    [
      'a post under the day',
      'Coast Gazette\nJuly 25, 2025\n\nMara Ellison, Religious Affairs Correspondent',
      'Coast Gazette',
      ['Mara Ellison'],
    ],
    ['a matter, and no paper', 'Reigning Champion\nJuly 25, 2025\n\nBy Mara Ellison', null, ['Mara Ellison']],
    ['a matter, and no paper', 'Free Enterprise\nJuly 25, 2025\n\nBy Mara Ellison', null, ['Mara Ellison']],
    ['a matter under the day', 'Coast Gazette\nJuly 25, 2025\n\nHarbour Walls', 'Coast Gazette', []],
    ['a court under the day', 'Coast Gazette\nJuly 25, 2025\n\nSupreme Court', 'Coast Gazette', []],
    ['a place under the day', 'Coast Gazette\nJuly 25, 2025\n\nVictoria Station', 'Coast Gazette', []],
    ['what somebody is, and no paper', 'Olympic Champion\nJuly 25, 2025\n\nBy Mara Ellison', null, ['Mara Ellison']],
  ])('a head with %s: %s', (_, head, outlet, authors) => {
    const { article } = toArticle(`Wall falls at Osdal as storm hits\n\n${head}\n\n${STORY}\n\n${STORY}`);
    expect(article).toMatchObject({ outlet, authors });
    expect(article.published?.slice(0, 4)).toBe('2025');
  });

  test('a place of its own under the writer is the dateline', () => {
    const head = 'Wall falls at Osdal as storm hits\n\nCoast Gazette\nJuly 25, 2025\n\nBy Mara Ellison';
    expect(toArticle(`${head}\nOSDAL BAY\n\n${STORY}`).article.dateline?.place).toBe('Osdal Bay');
    expect(toArticle(`${head}\nANALYSIS\n\n${STORY}`).article.dateline).toBeNull();
  });

  test('a line at the foot dates and names the agency whose text it is', () => {
    const foot = 'This report by Coast Wire was first published July 21, 2024.';
    const wire = toArticle(`Wall falls at Osdal as storm hits\n\nOSDAL — ${STORY}\n\n${STORY}\n\n${foot}`).article;
    expect(wire).toMatchObject({ outlet: 'Coast Wire', published: '2024-07-21', derivedFrom: [] });
    expect(wire.blocks.at(-1)?.kind).toBe('credit');
    const head = 'Wall falls at Osdal as storm hits\n\nCoast Gazette\nJuly 22, 2024\n\nBy Mara Ellison';
    const paper = toArticle(
      `${head}\n\n${STORY}\n\n${STORY}\n\nThis report by Osdal News Agency was first published July 21, 2024.`,
    ).article;
    expect(paper).toMatchObject({ outlet: 'Coast Gazette', published: '2024-07-22' });
    expect(paper.derivedFrom).toMatchObject([{ kind: 'wire', name: 'Osdal News Agency' }]);
  });

  test('a dateline is cut off the paragraph it opens', () => {
    const { article } = toArticle(`Ferry sale stopped\n\nOSLO, May 5, 2015 (Reuters) — ${BODY}\n\n${BODY}`);
    expect(toLines(article).slice(0, 3)).toEqual([
      'title: Ferry sale stopped',
      'dateline: OSLO, May 5, 2015 (Reuters) —',
      `paragraph: ${BODY}`,
    ]);
    expect(article).toMatchObject({ outlet: 'Reuters', published: '2015-05-05', derivedFrom: [] });
  });

  test.each([
    [
      'masthead, title, byline',
      `The Wexcombe Ledger\n\nFerry sale stopped\n\nBy Ada Brook\n\n${BODY}`,
      ['heading', 'title', 'byline', 'paragraph'],
    ],
    [
      'title, byline and date without blank lines',
      `Ferry sale stopped\nBy Ada Brook\nMay 5, 2015\n\n${BODY}`,
      ['title', 'byline', 'date', 'paragraph'],
    ],
    [
      'standfirst before the byline',
      `Ferry sale stopped\n\nThe clerk counts again.\n\nBy Ada Brook\n\n${BODY}`,
      ['title', 'summary', 'byline', 'paragraph'],
    ],
    [
      'bare byline before a date',
      `Ferry sale stopped\n\nAda Brook\n\nMay 5, 2015\n\n${BODY}`,
      ['title', 'byline', 'date', 'paragraph'],
    ],
    [
      'a question over paper, date and byline',
      `Slack ropes and a late bell: who let the ferry go?\n\nThe Sunday Courier\nMay 5, 2015\n\nBy Ada Brook in Wexcombe\n\n${BODY}`,
      ['title', 'byline', 'date', 'byline', 'paragraph'],
    ],
    [
      'a whole sentence over a byline',
      `The ferry is sold. Nobody knows to whom.\n\nBy Ada Brook\n\n${BODY}`,
      ['title', 'byline', 'paragraph'],
    ],
    ['an ordinary first sentence', `The mayor is out.\n\n${BODY}`, ['paragraph', 'paragraph']],
    ['one paragraph alone', 'Ferry sale stopped', ['paragraph']],
    ['underlined title', `Ferry sale stopped\n===\n\n${BODY}`, ['title', 'paragraph']],
    ['heading between paragraphs', `${BODY}\n\nWhat comes next\n\n${BODY}`, ['paragraph', 'heading', 'paragraph']],
    [
      'a short sentence between paragraphs',
      `${BODY}\n\nShe smiled.\n\n${BODY}`,
      ['paragraph', 'paragraph', 'paragraph'],
    ],
    ['byline at the end', `${BODY}\n\n${BODY}\n\nBy Ada Brook`, ['paragraph', 'paragraph', 'byline']],
    ['prose that starts with By', `${BODY}\n\nBy Thursday the hall was empty.`, ['paragraph', 'paragraph']],
    ['a caption', `${BODY}\n\nPhoto: Ada Brook/Harbour Agency\n\n${BODY}`, ['paragraph', 'caption', 'paragraph']],
    ['only white space', ' \n\t\n ', []],
    ['empty', '', []],
    [
      'a person in the story is no author',
      `${BODY}\n\nLeo Voss watched.\n\nLeo Voss is a historian at Wexcombe College.`,
      ['paragraph', 'paragraph', 'paragraph'],
    ],
  ])('%s', (_name, text, kinds) => {
    expect(toArticle(text).article.blocks.map((block) => block.kind)).toEqual(kinds);
  });

  test('line ends of Windows stay as they are', () => {
    const text = `# Ferry\r\n\r\nBy Ada Brook\r\n\r\n${BODY}\r\n`;
    const { article } = toArticle(text);
    expect(article.text).toBe(text);
    expect(article.blocks.map((block) => block.kind)).toEqual(['title', 'byline', 'paragraph']);
  });
});

describe('front matter', () => {
  test('gives metadata and stays in the text', () => {
    const text = `---\ntitle: The ferry\noutlet: The Harbour Review\nauthors: [Leo Voss, Ada Brook]\npublished: 2015-05-12\nurl: https://harbour.example/a\n---\n\n# Another title\n\n${BODY}\n`;
    const { article, problems } = toArticle(text);
    expect(article).toMatchObject({
      text,
      title: 'The ferry',
      outlet: 'The Harbour Review',
      authors: ['Leo Voss', 'Ada Brook'],
      published: '2015-05-12',
      publishedBasis: 'metadata',
      url: 'https://harbour.example/a',
    });
    expect(article.blocks[0]).toEqual({ kind: 'credit', start: 0, end: text.indexOf('\n\n#') });
    expect(problems).toEqual([]);
  });

  test('may have colons in its values, as whoever does not know YAML writes them', () => {
    const { article, problems } = toArticle(
      `---\ntitle: Canal crash: witnesses saw a van\noutlet: The Courier\npublished: 2015-05-12\n---\n\n${BODY}\n`,
    );
    expect(article).toMatchObject({
      title: 'Canal crash: witnesses saw a van',
      outlet: 'The Courier',
      published: '2015-05-12',
    });
    expect(problems).toEqual([]);
  });

  test('is told from prose at once, however many empty lines come first', () => {
    const text = `---\n${'\n'.repeat(4000)}x y\n---\n`;
    expect(toArticle(text).problems).toEqual([]);
  });

  test.each([
    ['broken YAML', '---\ntitle: "The ferry\nauthors: [\n---\n\nWords.', ['front-matter-broken']],
    ['a date that is none', '---\npublished: soon\n---\n\nWords.', ['front-matter-value']],
    ['a title that is a list', '---\ntitle: [a, b]\n---\n\nWords.', ['front-matter-value']],
    [
      'aliases without end',
      `---\na: &a [x, x]\n${'bcdefgh'.replace(/./g, (name, index: number) => `${name}: &${name} [${`*${'abcdefg'[index]},`.repeat(9)}]\n`)}---\n\nWords.`,
      ['front-matter-broken'],
    ],
    ['brackets without end', `---\na: ${'['.repeat(5000)}\n---\n\nWords.`, ['front-matter-broken']],
    ['a rule above prose', '---\nSome words of prose.\n---\n\nWords.', []],
    ['a fence that never closes', '---\ntitle: The ferry\n\nWords.', []],
  ])('%s', (_name, text, codes) => {
    const { article, problems } = toArticle(text);
    expect(article.text).toBe(text);
    expect(problems.map((problem) => problem.code)).toEqual(codes);
  });
});

describe('metadata', () => {
  test('what is given outranks front matter, and front matter outranks the text', () => {
    const text = `---\noutlet: The Ledger\npublished: 2015-05-12\n---\n\n# Ferry\n\nMay 11, 2015\n\n${BODY}`;
    expect(toArticle(text, { outlet: 'The Courier', published: '13 May 2015' }).article).toMatchObject({
      outlet: 'The Courier',
      published: '2015-05-13',
      publishedBasis: 'given',
    });
    expect(toArticle(text).article).toMatchObject({
      outlet: 'The Ledger',
      published: '2015-05-12',
      publishedBasis: 'metadata',
    });
    expect(toArticle(text.slice(text.indexOf('#'))).article).toMatchObject({
      outlet: null,
      published: '2015-05-11',
      publishedBasis: 'text',
    });
  });

  test('a given date that is none is refused', () => {
    expect(() => toArticle(BODY, { published: 'soon' })).toThrow(/^soon: this is no date/);
  });

  test.each([
    [
      'agency in the dateline of another outlet',
      `OSLO (AP) — ${BODY}`,
      'The Courier',
      [['wire', 'Associated Press', 'AP']],
    ],
    ['agency in its own dateline', `OSLO (AP) — ${BODY}`, undefined, []],
    [
      'agency among the contributors',
      `${BODY}\n\nReuters contributed to this report.`,
      'The Courier',
      [['wire', 'Reuters', 'Reuters']],
    ],
    [
      'newsroom among the contributors',
      `${BODY}\n\nCoast Wire contributed to this report.`,
      'The Courier',
      [['wire', 'Coast Wire', 'Coast Wire']],
    ],
    [
      'agency in the byline',
      `Ferry sale stopped\n\nBy The Associated Press\n\n${BODY}`,
      'The Courier',
      [['wire', 'Associated Press', 'The Associated Press']],
    ],
    [
      'first appeared',
      `${BODY}\n\nThis article first appeared in The Lantern.`,
      undefined,
      [['republished', 'Lantern', 'first appeared in The Lantern']],
    ],
    [
      'with permission',
      `${BODY}\n\nRepublished with permission from The Lantern.`,
      undefined,
      [['republished', 'Lantern', 'Republished with permission from The Lantern']],
    ],
    [
      'translated',
      `${BODY}\n\nThis essay was translated from the Norwegian by Ada Brook.`,
      undefined,
      [['translated', 'Norwegian', 'translated from the Norwegian']],
    ],
    ['its own name', `${BODY}\n\nThis article first appeared in The Lantern.`, 'Lantern', []],
    ['in print', `${BODY}\n\nA version of this article appeared in print on May 5.`, undefined, []],
    ['in prose', `The film first appeared in The Lantern in 1998.\n\n${BODY}`, undefined, []],
  ])('derivation: %s', (_name, text, outlet, expected) => {
    const { article } = toArticle(text, { outlet });
    expect(article.derivedFrom.map(({ kind, name, span }) => [kind, name, text.slice(span.start, span.end)])).toEqual(
      expected,
    );
  });

  test.each([
    ['opinion by its title', `Opinion: The ferry stays\n\n${BODY}`, 'opinion'],
    ['opinion by a note on an outsider', `${BODY}\n\nLeo Voss is a historian at Wexcombe College.`, 'opinion'],
    ['news by its dateline', `OSLO — ${BODY}`, 'news'],
    ['news by its credit', `${BODY}\n\nAda Brook contributed to this report.`, 'news'],
    ['neither', BODY, 'unknown'],
    ['both', `OSLO — ${BODY}\n\nLeo Voss is a historian at Wexcombe College.`, 'unknown'],
  ])('genre: %s', (_name, text, genre) => {
    expect(toArticle(text).article.genre).toBe(genre);
  });

  test.each([
    [
      'name of the host in the text',
      `${BODY} The Harbour Review was told.\n\nOriginal url: https://www.harbourreview.example/a`,
      'Harbour Review',
    ],
    ['host alone', `${BODY}\n\nOriginal url: https://www.wexcombe.example/a`, 'wexcombe.example'],
    ['archive', `${BODY}\n\nOriginal url: https://archive.org/a`, null],
    [
      'page in an archive',
      `${BODY}\n\nOriginal url: https://web.archive.org/web/2015/https://www.wexcombe.example/a`,
      'wexcombe.example',
    ],
    ['a link to read more', `${BODY}\n\nRead more: https://www.wexcombe.example/a`, null],
  ])('outlet: %s', (_name, text, outlet) => {
    expect(toArticle(text).article.outlet).toBe(outlet === 'Harbour Review' ? 'The Harbour Review' : outlet);
  });

  test('the id is the hash of the text as UTF-8', () => {
    expect(toArticle('abc').article.id).toBe('sha256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(toArticle('\ud800').article.id).toBe(toArticle('\ufffd').article.id);
  });
});

describe('laws', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.constantFrom(
      '# ',
      '> ',
      '- ',
      '\n',
      '\n\n',
      '\r\n',
      '---\n',
      'By ',
      'Ada Brook',
      'OSLO (AP) — ',
      'May 5, 2015',
      '“',
      '"',
      'Original url:',
      'https://a.example/',
      '\ud83d',
      '\u2028',
      ' | ',
      '(',
      ')',
      '[',
      '](',
      '*',
      'The views expressed',
      'contributed to this report.',
      'first appeared in The Lantern',
      'a: b\n',
    ),
  );
  const anyText = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(''));

  test('marks without words make no heading', () => {
    for (const text of ['# # ', '## #', '# # # #']) checkBlocks(toArticle(text).article);
  });

  test('any string gives an article of the same text, with blocks in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { article } = toArticle(text);
        expect(article.text).toBe(text);
        checkBlocks(article);
      }),
      { numRuns: 400 },
    );
  });

  test('gaps between blocks hold white space and marks only', () => {
    const text = ['# Title here', '> quote', '- item', '1. item', '***', BODY, 'Setext\n------', BODY].join('\n\n');
    const { blocks } = toArticle(text).article;
    const gaps = blocks.map((block, index) => text.slice(blocks[index - 1]?.end ?? 0, block.start));
    for (const gap of gaps) expect(gap).toMatch(/^[\s#>*\-\d.]*$/);
  });

  test('any string is some page', async () => {
    const markup = fc.oneof(
      words,
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div>',
        '<',
        '<!--',
        '-->',
        '<script>',
        '</script>',
        '<a href="',
        '&amp;',
        '&#0;',
        '&#xD800;',
        '<table><tr><td>',
        '<br>',
        '<h1>',
        '</h1>',
        '<li>',
        '<!DOCTYPE html>',
        '<html>',
        '<body>',
        '<svg>',
        '<title>',
        '<meta charset=x>',
        '<script type="application/ld+json">{"@type":"NewsArticle","author":',
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(markup, { maxLength: 25 }), async (parts) => {
        const { article } = await toArticleFromHtml(parts.join(''));
        checkBlocks(article);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  test.each([
    ['words', 'a b '],
    ['bylines', 'By Ada Brook\n'],
    ['brackets', '[a]('],
    ['quotation marks', '"'],
    ['stars', '* '],
    ['new lines', '\n'],
    ['capitals', 'AB CD, '],
    ['lone surrogates', '\ud800'],
    ['zeros', '\0'],
    ['disclaimers', 'The views expressed in this article '],
  ])(
    'a text of many %s is read in time that grows with its length',
    (_name, unit) => {
      const toTime = (text: string): number => {
        const start = process.cpuUsage();
        toArticle(text);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      };
      const short = unit.repeat(Math.ceil(100_000 / unit.length));
      toTime(short);
      // Sixteen times the text; quadratic work would take 256 times as long. The constant absorbs a busy machine.
      expect(toTime(short.repeat(16))).toBeLessThan(toTime(short) * 64 + 1500);
    },
    60_000,
  );
});

describe('heads of releases, agencies and live pages', () => {
  test.each([
    ['(CP) in Canada', `Bridge shut\n\nOTTAWA (CP) - ${BODY}`, 'The Canadian Press', 'Bridge shut'],
    ['(CP) elsewhere', `Bridge shut\n\nST. HELMS, Corran (CP) - ${BODY}`, 'CP', 'Bridge shut'],
    [
      'a release with a note on its body',
      `FOR IMMEDIATE RELEASE\n\nHarrow Foods recalls jars\n\n${BODY}\n\nAbout Harrow Foods\nHarrow Foods makes jam.`,
      'Harrow Foods',
      'Harrow Foods recalls jars',
    ],
    [
      'a release whose body announces something',
      `PRESS RELEASE\n\nTrust says sorry to patients\n\nHarrow Hospitals Trust has today apologised to 312 patients. Harrow Hospitals Trust knows why.\n\n${BODY}`,
      'Harrow Hospitals Trust',
      'Trust says sorry to patients',
    ],
    [
      'a report on a release',
      `Bridge shut\n\nHarrow Foods today announced a recall. Harrow Foods is old.`,
      null,
      'Bridge shut',
    ],
    [
      'an agency on a line of its own',
      `Bridge shut\n\nExpress News Service\n\n${BODY}`,
      'Express News Service',
      'Bridge shut',
    ],
    ['a paper over its date', `Bridge shut\n\nHarbour Echo\nFeb 12, 2025\n\n${BODY}`, 'Harbour Echo', 'Bridge shut'],
  ])('%s', (_name, text, outlet, title) => {
    expect(toArticle(text).article).toMatchObject({ outlet, title });
  });

  test.each([
    ['Issued: 14 October 2024', '2024-10-14'],
    ['Aired March 3, 2025 - 20:00 ET', '2025-03-03'],
    ['(Harrow, 12 February 2025)', '2025-02-12'],
  ])('dated by "%s"', (line, published) => {
    expect(toArticle(`Bridge shut\n\n${line}\n\n${BODY}`).article.published).toBe(published);
  });

  test('the head of an entry stands over what it tells', () => {
    const entry = (head: string): string[] =>
      toLines(toArticle(`Storm\n\n${BODY}\n\n${head}\n${BODY} ${BODY}\n\n${BODY}\n\n${BODY}`).article).slice(2);
    expect(entry('12.05 Power out in 40,000 homes')[0]).toBe('heading: 12.05 Power out in 40,000 homes');
    expect(entry('10.30 was too late.')[0]).not.toMatch(/^heading/);
  });

  test('an agency under its letters is no other one', () => {
    const text = `Bridge shut\n\nBy Ann Poe\nNorthern Press Agency\n15 March 2023\n\nHARROW (NPA) - ${BODY}`;
    expect(toArticle(text).article).toMatchObject({ outlet: 'NPA', published: '2023-03-15', derivedFrom: [] });
  });
});
