import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openInput } from '../../../src/ingest/open-input.ts';
import { listEntries, listIngested, listTexts } from './entries.ts';

const RSS = `<?xml version="1.0"?>
<?xml-stylesheet href="look.xsl"?>
<!-- the harbour -->
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel><title>Harbour Post</title><link>https://harbour.example/</link><language>en-gb</language>
<item><title>Bridge &amp;amp; ferry</title><link>/news/1</link><guid isPermaLink="false">one</guid>
<pubDate>Mon, 18 May 2015 09:30:00 +0000</pubDate><dc:creator>Ada Brook</dc:creator>
<content:encoded><![CDATA[<p>The bridge closes on Thursday, mayor Lena Ortiz said.</p><script>alert("x")</script><p>“No way,” he said.</p>]]></content:encoded>
<description>Shorter.</description></item>
<item><title>Late</title><link>https://harbour.example/news/2</link><guid isPermaLink="false">two</guid><author>desk@harbour.example (Ben Reed)</author><description>The ferry was late, the captain said.</description></item>
<item><title>Late again</title><link>https://harbour.example/news/2b</link><guid isPermaLink="false">two</guid><description>The ferry was late.</description></item>
</channel></rss>`;

const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://harbour.example/a/">
<title type="html">Harbour &amp;amp; Post</title><updated>2015-05-20T00:00:00Z</updated>
<entry><id>e1</id><title type="html">A &lt;b&gt;bold&lt;/b&gt; plan</title><link rel="alternate" href="plan.html"/><link rel="enclosure" href="x.mp3"/>
<author><name>Ada Brook</name><email>ada@harbour.example</email></author><published>2015-05-18T09:30:00Z</published>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>The plan is bold, she said.</p><p>Nobody else did.</p></div></content></entry>
<entry><id>e2</id><title>Plain</title><updated>2015-05-19T00:00:00Z</updated><content type="text">Plain words, the clerk said.</content></entry>
<entry><id>e3</id><title>Bytes</title><content type="application/octet-stream">AAAA</content></entry>
</feed>`;

const RDF = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="https://harbour.example/rss"><title>Harbour Post</title><link>https://harbour.example/</link></channel>
<item rdf:about="https://harbour.example/r1"><title>Old news</title><link>https://harbour.example/r1</link><dc:date>2001-02-03</dc:date><dc:creator>Cy Dale</dc:creator><description>The mast fell, the keeper said.</description></item>
</rdf:RDF>`;

const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Harbour Post',
  home_page_url: 'https://harbour.example/',
  items: [
    {
      id: '1',
      url: 'j/1',
      title: 'In JSON',
      content_html: '<p>It is open, she said.</p>',
      authors: [{ name: 'Di Ek' }],
      date_published: '2015-05-18T09:30:00Z',
      language: 'en',
    },
    { id: '2', content_text: 'It is shut, he said.' },
  ],
});

describe('a feed gives its items', () => {
  test('RSS 2.0, with what it tells of each', async () => {
    const [first, second, ...more] = await listIngested(RSS, 'feed.xml');
    expect(more).toEqual([]);
    expect(first?.article).toMatchObject({
      path: 'feed.xml#1',
      url: 'https://harbour.example/news/1',
      title: 'Bridge & ferry',
      outlet: 'Harbour Post',
      authors: ['Ada Brook'],
      published: '2015-05-18T09:30:00+00:00',
      text: 'Bridge & ferry\n\nThe bridge closes on Thursday, mayor Lena Ortiz said.\n\n“No way,” he said.',
    });
    expect(first?.article.blocks[0]?.kind).toBe('title');
    expect(first?.problems).toEqual([]);
    expect(second?.article).toMatchObject({ authors: ['Ben Reed'], published: null });
    expect(second?.problems.map(({ code }) => code)).toEqual(['feed-summary-only']);
  });

  test('Atom in mark-up and in plain text; an update is no publication', async () => {
    const [first, second] = await listIngested(ATOM, null);
    expect(first?.article).toMatchObject({
      url: 'https://harbour.example/a/plan.html',
      title: 'A bold plan',
      outlet: 'Harbour & Post',
      authors: ['Ada Brook'],
      published: '2015-05-18T09:30:00Z',
      text: 'A bold plan\n\nThe plan is bold, she said.\n\nNobody else did.',
    });
    expect(second?.article).toMatchObject({ published: null, text: 'Plain words, the clerk said.' });
    expect(await listTexts(ATOM, null)).toContain('item-empty');
  });

  test('RSS 1.0', async () => {
    const [first] = await listIngested(RDF, 'old.xml');
    expect(first?.article).toMatchObject({
      title: 'Old news',
      published: '2001-02-03',
      authors: ['Cy Dale'],
      url: 'https://harbour.example/r1',
    });
  });

  test('JSON Feed, on one line as well as on many', async () => {
    for (const text of [JSON_FEED, JSON.stringify(JSON.parse(JSON_FEED), null, 2)]) {
      const [first, second] = await listIngested(text, 'feed.json');
      expect(first?.article).toMatchObject({
        url: 'https://harbour.example/j/1',
        title: 'In JSON',
        authors: ['Di Ek'],
        text: 'In JSON\n\nIt is open, she said.',
      });
      expect(second?.article.text).toBe('It is shut, he said.');
    }
  });

  test('in UTF-16 and in a declared encoding', async () => {
    const wide = Buffer.from(`\uFEFF${RSS}`, 'utf16le');
    expect((await listIngested(wide, null))[0]?.article.text).toContain('“No way,” he said.');
    const latin = Buffer.from(
      RSS.replace('version="1.0"?', 'version="1.0" encoding="iso-8859-1"?')
        .replace('Lena', 'Zo\u00eb')
        .replace(/[“”]/g, '"'),
      'latin1',
    );
    expect((await listIngested(latin, 'a.rss'))[0]?.article.text).toContain('Zoë Ortiz');
  });

  test('a title that the text begins with is not said twice', async () => {
    const feed = ATOM.replace('Plain words,', 'Plain and words,').replace(
      '<title>Plain</title>',
      '<title>Plain and words</title>',
    );
    expect((await listIngested(feed, null))[1]?.article.text).toBe('Plain and words, the clerk said.');
  });

  test('a long description is an article, and content that breaks off is a summary', async () => {
    const long = RSS.replace('The ferry was late, the captain said.', 'The ferry was late, he said. '.repeat(30));
    expect((await listIngested(long, null))[1]?.problems).toEqual([]);
    const cut = RSS.replace('<p>“No way,” he said.</p>', '<p>“No […]</p>');
    expect((await listIngested(cut, null))[0]?.problems.map(({ code }) => code)).toEqual(['feed-summary-only']);
  });
});

describe('what is wrong with a feed', () => {
  test.each([
    [
      'entities of its own',
      RSS.replace('<rss', '<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>\n<rss'),
      'feed-entities',
    ],
    ['no feed inside', '<rss version="2.0"><chan', 'feed-broken'],
    ['no item', '<rss version="2.0"><channel><title>T</title></channel></rss>', 'container-empty'],
    ['20 MB', `${RSS}${' '.repeat(20_000_001)}`, 'feed-too-large'],
    ['an author of a million brackets', RSS.replace('Ben Reed', '&lt;'.repeat(1_000_000)), 'feed-broken'],
    [
      'authors in authors',
      RSS.replace('<author>', `<author><author></author>${'&lt;'.repeat(1_000_000)}`),
      'feed-broken',
    ],
    ['a million elements in each other', RSS.replace('<item>', `<item>${'<b>'.repeat(1_000_000)}`), 'feed-broken'],
  ])('%s', async (_, feed, code) => {
    const started = performance.now();
    const codes = await listTexts(feed, 'x.rss').catch((error) => [error.code]);
    expect(codes.at(-1)).toBe(code);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  test('what is cut short gives the items that are whole, then says so', async () => {
    const cut = RSS.slice(0, RSS.indexOf('late, the captain'));
    const [first, second, ...more] = await listTexts(cut, 'x.rss');
    expect(first).toContain('The bridge closes');
    expect([second, ...more]).toEqual(['container-damaged']);
  });

  test('of 100,000 items the first 10,000 are read', async () => {
    const items = Array.from(
      { length: 100_000 },
      (_, index) => `<item><title>T${index}</title><description>Said ${index}.</description></item>`,
    );
    const entries = await listEntries(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`, 'many.rss');
    expect(entries).toHaveLength(10_001);
    expect(entries.at(-1)).toMatchObject({ source: null, error: { code: 'feed-too-many-items' } });
  });
});

describe('what a feed links to', () => {
  let server: Server;
  let base: string;
  let hits: string[] = [];
  const ARTICLE = `<html><head><title>Whole story</title></head><body><article><h1>Whole story</h1>${'<p>The harbour master said that the whole fleet would sail at dawn if the wind held.</p>'.repeat(5)}</article></body></html>`;
  beforeAll(async () => {
    server = createServer((request, response) => {
      hits.push(request.url ?? '');
      if (request.url === '/page') response.setHeader('content-type', 'text/html').end(ARTICLE);
      else if (request.url === '/round') response.writeHead(302, { location: '/round' }).end();
      else if (request.url === '/feed') response.setHeader('content-type', 'application/rss+xml').end(toFeed(['page']));
      else if (request.url === '/json') response.setHeader('content-type', 'application/json').end('{"a": 1,\n"b": 2}');
      else response.writeHead(404).end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => void server.close());

  function toFeed(links: readonly string[]): string {
    const items = links.map(
      (link, index) =>
        `<item><title>S${index}</title><link>${link}</link><pubDate>Mon, 18 May 2015 09:30:00 +0000</pubDate><description>Short, he said.</description></item>`,
    );
    return `<rss version="2.0"><channel><title>T</title><link>${base}/</link>${items.join('')}</channel></rss>`;
  }

  test('is fetched where that is asked for, and only then', async () => {
    hits = [];
    expect((await listIngested(toFeed(['page']), 'f.rss'))[0]?.article.text).toBe('S0\n\nShort, he said.');
    expect(hits).toEqual([]);
    const [first] = await listIngested(toFeed(['page']), 'f.rss', { follow: true, allowPrivate: true });
    expect(hits).toEqual(['/page']);
    expect(first?.article).toMatchObject({
      url: `${base}/page`,
      title: 'Whole story',
      published: '2015-05-18T09:30:00+00:00',
    });
    expect(first?.problems).toEqual([]);
  });

  test('is the summary where the page cannot be had, a second apart', async () => {
    hits = [];
    const started = performance.now();
    const read = await listIngested(toFeed(['round', 'missing']), 'f.rss', { follow: true, allowPrivate: true });
    expect(performance.now() - started).toBeGreaterThan(950);
    expect(hits).toEqual(['/round', '/missing']);
    expect(read.map(({ problems }) => problems[0]?.code)).toEqual(['feed-page-missing', 'feed-page-missing']);
  });

  test('is never a private address, nor a file', async () => {
    hits = [];
    const links = [`${base}/page`, 'file:///etc/passwd', 'javascript:alert(1)', 'http://user:word@example.org/'];
    const read = await listIngested(toFeed(links), 'f.rss', { follow: true });
    expect(hits).toEqual([]);
    expect(read.map(({ article }) => article.text)).toEqual(links.map((_, index) => `S${index}\n\nShort, he said.`));
    expect(read[0]?.problems[0]?.message).toContain('private');
  });

  test('stops when it is told to', async () => {
    const signal = AbortSignal.abort();
    await expect(listEntries(toFeed(['page']), 'f.rss', { signal })).rejects.toMatchObject({ code: 'input-stopped' });
  });

  test('an address that gives a feed is a feed; one that gives other JSON is refused', async () => {
    const opened = await openInput(`${base}/feed`, { allowPrivate: true });
    expect(opened.isOne).toBe(false);
    await expect(openInput(`${base}/json`, { allowPrivate: true })).rejects.toMatchObject({ code: 'url-type' });
  });
});
