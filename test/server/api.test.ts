import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CaseArticle } from '../../src/document/case.ts';
import type { Judgement } from '../../src/document/judgement.ts';
import type {
  AddAnswer,
  ArticlePage,
  CaseState,
  JudgementPage,
  QueuePage,
  SearchPage,
  StoryPortion,
} from '../../src/document/workbench.ts';
import { ERRORS, HearsayError } from '../../src/errors.ts';
import { paragraph, writeDocx } from '../fixtures/docx-writer.ts';
import { attached, plain, writeMultipart } from '../fixtures/mail-writer.ts';
import { setColumn, writePdf } from '../fixtures/pdf-writer.ts';
import { OWN, openWorkbench, PAPER, PORT, toError, WIRE, type Workbench } from './open-workbench.ts';

let bench: Workbench;
let ids: readonly string[];
beforeAll(async () => {
  bench = openWorkbench();
  ids = await bench.addTexts(WIRE, PAPER);
});
afterAll(() => bench.close());

/** An address of an article of the fixture. */
const at = (index: number, rest = ''): string => `/api/articles/${encodeURIComponent(ids[index] as string)}${rest}`;

const post = (target: Workbench, form: FormData): Promise<Response> =>
  Promise.resolve(
    target.app.request(`${OWN}/api/articles`, {
      method: 'POST',
      headers: { host: `127.0.0.1:${PORT}`, cookie: target.cookie, origin: OWN },
      body: form,
    }),
  );

describe('the API of the workbench', () => {
  it('tells what is in the case', async () => {
    const state = await bench.get<CaseState>('/api/case');
    expect(state).toMatchObject({
      name: 'mill fire',
      isReadOnly: false,
      isComparing: false,
      storyFailure: null,
      analyst: 'Ada',
      program: 'Hearsay 0.0.0',
      olderCount: 0,
    });
    expect(state.storyRevision).toBe(state.revision);
    expect(state.articles.map(({ title }) => title)).toEqual(['Mill fire put out after nine hours', 'Mill fire out']);
  });

  it('tells the story with its readings', async () => {
    const portion = await bench.get<StoryPortion>('/api/story');
    expect(portion.judged.story.articles).toHaveLength(2);
    expect(portion.readings.map(({ article }) => article.id).sort()).toEqual([...ids].sort());
    expect(portion.count).toBe(portion.total);
    expect(portion.total).toBeGreaterThan(0);
  });

  it.each(['voices', 'points', 'timeline', 'explanations', 'forecasts'])('tells a part of it: %s', async (part) => {
    const portion = await bench.get<StoryPortion>(`/api/story?part=${part}`);
    expect(portion.count).toBe(portion.total);
    const beyond = await bench.get<StoryPortion>(`/api/story?part=${part}&from=${portion.total}`);
    expect([beyond.count, beyond.readings]).toEqual([0, []]);
  });

  it('gives an article as it was found and as it stands', async () => {
    const page = await bench.get<ArticlePage>(at(0));
    expect(page.article.id).toBe(ids[0]);
    expect(page.judged.found.article.text).toBe(WIRE);
    expect(page.judged.standing).toEqual(page.judged.found);
  });

  it('searches', async () => {
    const page = await bench.get<SearchPage>('/api/search?q=%22nobody+is+missing%22');
    expect([page.total, page.from, page.query]).toEqual([1, 0, '"nobody is missing"']);
    expect(page.hits[0]?.text).toContain('nobody is missing');
  });

  it('queues what is least certain, without what is settled', async () => {
    const before = await bench.get<QueuePage>('/api/queue');
    const confidences = before.items.map(({ attribution }) => attribution.confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => a - b));
    expect(before.total).toBeGreaterThan(1);
    const [first] = before.items;
    const { source, cue, content } = first?.attribution ?? { source: [], cue: [], content: [] };
    const article = first?.article as string;
    const places = [
      ...source.map((span) => ({ article, part: 'source', ...span })),
      ...cue.map((span) => ({ article, part: 'cue', ...span })),
      ...content.map((span) => ({ article, part: 'content', ...span })),
    ].sort((a, b) => a.start - b.start);
    const about = { of: 'attribution', name: null, places };
    const response = await bench.ask('/api/judgements', { decision: { kind: 'accept' }, about, why: null });
    const judgement = (await response.json()) as Judgement;
    expect([response.status, judgement.by, judgement.about.places.length]).toEqual([201, 'Ada', places.length]);
    const after = await bench.get<QueuePage>('/api/queue');
    expect(after.total).toBe(before.total - 1);
    expect([after.items[0]?.article, after.items[0]?.attribution.id]).not.toEqual([article, first?.attribution.id]);
    const page = await bench.get<ArticlePage>(`/api/articles/${encodeURIComponent(article)}`);
    expect(page.judged.items.map(({ id }) => id)).toEqual([first?.attribution.id]);
    // Undone, it waits again.
    const undo = { decision: { kind: 'undo', number: judgement.number }, about, why: null };
    expect((await bench.ask('/api/judgements', undo)).status).toBe(201);
    // Another window asks for the same.
    expect(await toError(await bench.ask('/api/judgements', undo))).toMatchObject({
      status: 409,
      code: 'judgement-undone',
    });
    expect((await bench.get<QueuePage>('/api/queue')).total).toBe(before.total);
    const log = await bench.get<JudgementPage>('/api/judgements');
    expect(log.judgements.map(({ decision, isUndone }) => [decision.kind, isUndone])).toEqual([
      ['undo', false],
      ['accept', true],
    ]);
    expect([log.total, log.unattached]).toEqual([2, []]);
  });

  it('takes an article out and brings it back', async () => {
    const removed = (await (await bench.ask(at(1), undefined, 'DELETE')).json()) as CaseArticle;
    expect(removed.removed).not.toBeNull();
    const without = await bench.settle();
    expect(without.articles.map(({ id, removed: out }) => [id, out === null])).toEqual([
      [ids[0], true],
      [ids[1], false],
    ]);
    expect((await bench.get<StoryPortion>('/api/story')).judged.story.articles).toHaveLength(1);
    // It can still be read.
    expect((await bench.get<ArticlePage>(at(1))).judged.found.article.id).toBe(ids[1]);
    expect((await bench.ask(at(1, '/restore'), {})).status).toBe(200);
    await bench.settle();
    expect((await bench.get<StoryPortion>('/api/story')).judged.story.articles).toHaveLength(2);
  });

  it('reads an article anew, as of another day', async () => {
    const response = await bench.ask(at(0, '/read'), { published: '2021-01-02' });
    expect([response.status, await response.json()]).toEqual([
      200,
      expect.objectContaining({ published: '2021-01-02' }),
    ]);
    const state = await bench.settle();
    expect(state.articles.at(-1)?.id).toBe(ids[0]);
    const again = await bench.ask(at(0, '/read'), { published: null });
    expect((await again.json()) as CaseArticle).toMatchObject({ published: '2020-05-03' });
    const wrong = await toError(await bench.ask(at(0, '/read'), { published: 'soon' }));
    expect([wrong.status, wrong.code]).toEqual([422, 'published-invalid']);
    await bench.settle();
  });

  it.each([
    ['html', 'text/html; charset=utf-8', 'mill fire.html', /^<!doctype html>/i],
    ['markdown', 'text/markdown; charset=utf-8', 'mill fire.md', /Lena Voss/],
    ['json', 'application/json; charset=utf-8', 'mill fire.json', /"hearsay\/story\/1"/],
    ['findings.csv', 'text/csv; charset=utf-8', 'mill fire.findings.csv', /Lena Voss/],
    ['judgements.csv', 'text/csv; charset=utf-8', 'mill fire.judgements.csv', /accept/],
    ['annotations.json', 'application/ld+json; charset=utf-8', 'mill fire.annotations.json', /anno\.jsonld/],
    ['stix', 'application/stix+json;version=2.1', 'mill fire.stix.json', /"type":"bundle"/],
    ['schema-org', 'application/ld+json; charset=utf-8', 'mill fire.schema-org.jsonld', /"@graph"/],
    ['ics', 'text/calendar; charset=utf-8', 'mill fire.ics', /^BEGIN:VCALENDAR/],
    ['timelinejs', 'application/json; charset=utf-8', 'mill fire.timeline.json', /"events"/],
    ['csl', 'application/vnd.citationstyles.csl+json; charset=utf-8', 'mill fire.csl.json', /"custom"/],
    ['attributions.parquet', 'application/vnd.apache.parquet', 'mill fire.attributions.parquet', /^PAR1/],
    ['points.parquet', 'application/vnd.apache.parquet', 'mill fire.points.parquet', /^PAR1/],
    ['case', 'application/x-ndjson; charset=utf-8', 'mill fire.ndjson', /"hearsay\/case\/1"/],
  ])('exports: %s', async (name, type, fileName, words) => {
    const response = await bench.ask(`/api/export/${name}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="${fileName}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    );
    expect(await response.text()).toMatch(words);
  });
});

describe('what the API refuses', () => {
  it.each([
    ['/api/nothing', 404, 'serve-unknown'],
    ['/api', 404, 'serve-unknown'],
    ['/api/articles/sha256:0000', 404, 'article-unknown'],
    ['/api/articles/..%2f..%2fetc%2fpasswd', 404, 'article-unknown'],
    [`/api/articles/${'x'.repeat(5000)}`, 404, 'article-unknown'],
    ['/api/export/exe', 404, 'export-unknown'],
    ['/api/export/constructor', 404, 'export-unknown'],
    ['/api/export/__proto__', 404, 'export-unknown'],
    ['/api/story?part=everything', 400, 'serve-request'],
    ['/api/story?from=-1', 400, 'serve-request'],
    ['/api/story?from=1e99', 400, 'serve-request'],
    ['/api/search', 400, 'serve-request'],
    ['/api/search?q=%20', 400, 'search-invalid'],
    [`/api/search?q=${'x'.repeat(1001)}`, 400, 'serve-request'],
    ['/api/judgements?from=x', 400, 'serve-request'],
  ])('%s', async (path, status, code) => {
    const answer = await toError(await bench.ask(path));
    expect([answer.status, answer.code]).toEqual([status, code]);
    expect(Object.keys(answer).sort()).toEqual(['code', 'message', 'status']);
    expect(answer.message.length).toBeLessThan(400);
  });

  it.each([
    ['/api/case', 'POST', 'GET'],
    ['/api/story', 'DELETE', 'GET'],
    ['/api/articles', 'PUT', 'POST'],
    ['/api/articles/x', 'PATCH', 'GET, DELETE'],
    ['/api/judgements', 'DELETE', 'GET, POST'],
  ])('a method that is not for it: %s %s', async (path, method, allowed) => {
    const response = await bench.ask(path, {}, method);
    expect(response.headers.get('allow')).toBe(allowed);
    const answer = await toError(response);
    expect([answer.status, answer.code]).toEqual([405, 'serve-method']);
  });

  it.each([
    ['a form', 'application/x-www-form-urlencoded', 'a=1', 415, 'serve-type'],
    ['plain text, which another page may send unasked', 'text/plain', '{}', 415, 'serve-type'],
    ['no JSON', 'application/json', '{', 400, 'serve-broken'],
    ['bytes that are no text', 'application/json', new Uint8Array([0x22, 0xff, 0x22]), 400, 'serve-broken'],
    ['too much', 'application/json', `"${'x'.repeat(16_000_001)}"`, 413, 'serve-too-large'],
    ['no judgement', 'application/json', '{"decision":{"kind":"delete"}}', 400, 'judgement-invalid'],
    ['a name that every object has', 'application/json', '{"__proto__":{"decision":1}}', 400, 'judgement-invalid'],
  ])('a judgement as %s', async (_, type, body, status, code) => {
    const response = await bench.app.request(`${OWN}/api/judgements`, {
      method: 'POST',
      headers: { host: `127.0.0.1:${PORT}`, cookie: bench.cookie, origin: OWN, 'content-type': type },
      body,
    });
    const answer = await toError(response);
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  it('a judgement on words that are not there', async () => {
    const about = { of: 'article', name: null, places: [{ article: ids[0], part: 'article', start: 0, end: 1e6 }] };
    const answer = await toError(
      await bench.ask('/api/judgements', { decision: { kind: 'note', text: 'x' }, about, why: null }),
    );
    expect([answer.status, answer.code]).toEqual([409, 'judgement-place']);
  });

  it.each([
    ['a path of this machine', { url: '/etc/passwd' }, 422, 'url-invalid'],
    ['a file address', { url: 'file:///etc/passwd' }, 422, 'url-scheme'],
    ['standard input', { url: '-' }, 422, 'url-invalid'],
    ['a script', { url: 'javascript:alert(1)' }, 422, 'url-scheme'],
    ['a password', { url: 'https://ada:pw@example.org/' }, 422, 'url-credentials'],
    ['nothing', {}, 400, 'serve-nothing-added'],
    ['white space', { text: ' \n ' }, 400, 'serve-nothing-added'],
    ['more than is asked for', { text: 'x', path: '/etc/passwd' }, 400, 'serve-request'],
    ['a text that is none', { text: 5 }, 400, 'serve-request'],
  ])('to add %s', async (_, data, status, code) => {
    const answer = await toError(await bench.ask('/api/articles', data));
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  it('to fetch from this machine and its network', async () => {
    for (const url of ['http://127.0.0.1:1/', 'http://169.254.169.254/latest/', 'http://[::1]/', 'http://0x7f.1/']) {
      const { items } = (await (await bench.ask('/api/articles', { url })).json()) as AddAnswer;
      const state = await bench.settle();
      const item = state.intake.find(({ id }) => id === items[0]?.id);
      expect([item?.step, item?.failure]).toEqual(['failed', expect.stringContaining('private, local or reserved')]);
    }
  });
});

describe('an address that is added', () => {
  it('is fetched, and what became of it is told', async () => {
    const other = openWorkbench({ allowPrivate: true });
    const site = createServer((request, response) => {
      response.writeHead(request.url === '/gone' ? 404 : 200, { 'content-type': 'text/plain' }).end(WIRE);
    }).listen(0, '127.0.0.1');
    try {
      await once(site, 'listening');
      const address = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
      for (const path of ['/wire', '/gone']) await other.ask('/api/articles', { url: address + path, outlet: 'Wire' });
      const state = await other.settle();
      expect(state.intake.map(({ input, step }) => [input, step])).toEqual([
        [`${address}/wire`, 'done'],
        [`${address}/gone`, 'failed'],
      ]);
      expect(state.intake[1]?.failure).toContain('HTTP 404');
      expect(state.articles.map(({ outlet, input }) => [outlet, input])).toEqual([['Wire', `${address}/wire`]]);
    } finally {
      site.close();
      await other.close();
    }
  });
});

describe('files that are added', () => {
  it('come several at a time, with what is said of them, and each is told of', async () => {
    const other = openWorkbench();
    try {
      const form = new FormData();
      form.append('file', new File([WIRE], 'wire.txt'));
      form.append('file', new File([WIRE], 'copy.txt'));
      form.append('file', new File([PAPER], 'sub/folder/paper.md'));
      form.append('file', new File([new Uint8Array([0, 1, 2, 0])], 'photo.jpg'));
      form.append('file', new File([''], 'empty.txt'));
      form.append('outlet', 'The Desk');
      const response = await post(other, form);
      const { items } = (await response.json()) as AddAnswer;
      expect([response.status, items.map(({ input }) => input)]).toEqual([
        202,
        ['wire.txt', 'copy.txt', 'sub/folder/paper.md', 'photo.jpg', 'empty.txt'],
      ]);
      const state = await other.settle();
      const steps = state.intake.map(({ input, step }) => `${input} ${step}`);
      expect(steps).toContain('sub/folder/paper.md done');
      expect(steps).toContain('photo.jpg failed');
      expect(steps).toContain('empty.txt failed');
      expect(
        steps
          .filter((step) => /^(?:wire|copy)/.test(step))
          .map((step) => step.split(' ')[1])
          .sort(),
      ).toEqual(['done', 'known']);
      expect(state.articles.map(({ outlet }) => outlet)).toEqual(['The Desk', 'The Desk']);
      expect(other.reports).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('may be documents, and an e-mail that holds several articles', async () => {
    const other = openWorkbench();
    try {
      const { pieces } = setColumn([WIRE], { x: 40, top: 550, letters: 50 });
      const form = new FormData();
      form.append('file', new File([writePdf([pieces]) as Uint8Array<ArrayBuffer>], 'wire.pdf'));
      const parts = [plain(`${PAPER}\n\n`.repeat(9)), attached('more.docx', writeDocx(paragraph(PAPER)))];
      form.append('file', new File([writeMultipart(parts)], 'mail.eml'));
      expect((await post(other, form)).status).toBe(202);
      const state = await other.settle();
      expect(state.articles.map(({ input }) => input).sort()).toEqual(['mail.eml#1', 'mail.eml#2', 'wire.pdf']);
      expect(other.reports).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('may hold several articles: a corpus, a feed, an archive', async () => {
    const other = openWorkbench();
    try {
      const form = new FormData();
      form.append(
        'file',
        new File(
          [`${JSON.stringify({ text: WIRE, outlet: 'Wire' })}\nno\n${JSON.stringify({ text: PAPER })}\n`],
          'corpus.ndjson',
        ),
      );
      await post(other, form);
      const state = await other.settle();
      expect(state.articles.map(({ input, outlet }) => [input, outlet]).sort()).toEqual([
        ['corpus.ndjson#1', 'Wire'],
        ['corpus.ndjson#3', 'Torvale Post'],
      ]);
      const failed = state.intake.filter(({ step }) => step === 'failed');
      expect(failed.map(({ failure }) => failure)).toEqual([expect.stringContaining('line 2')]);
      const [wire] = state.articles.filter(({ outlet }) => outlet === 'Wire');
      const again = await other.ask(`/api/articles/${encodeURIComponent(wire?.id ?? '')}/read`, {});
      expect(await again.json()).toMatchObject({ outlet: 'Wire', id: wire?.id });
    } finally {
      await other.close();
    }
  });

  it('may be called anything', async () => {
    const other = openWorkbench();
    try {
      const names = [
        '../../etc/passwd',
        'a"b\r\nX-Evil: 1.txt',
        '\u202egpj.txt',
        `${'x'.repeat(1000)}.txt`,
        '<img src=x>',
      ];
      for (const [index, name] of names.entries()) {
        const form = new FormData();
        form.append('file', new File([`${WIRE} ${index}`], name));
        expect((await post(other, form)).status).toBe(202);
      }
      const state = await other.settle();
      expect(state.articles).toHaveLength(names.length);
      for (const { input } of state.articles) expect(input.length).toBeLessThanOrEqual(300);
    } finally {
      await other.close();
    }
  });

  it.each([
    [
      'that is cut short',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc',
    ],
    ['without a boundary', 'multipart/form-data', 'abc'],
    ['of nothing', 'multipart/form-data; boundary=x', ''],
  ])('do not come in a form %s', async (_, type, body) => {
    const response = await bench.app.request(`${OWN}/api/articles`, {
      method: 'POST',
      headers: { host: `127.0.0.1:${PORT}`, cookie: bench.cookie, origin: OWN, 'content-type': type },
      body,
    });
    const answer = await toError(response);
    expect([answer.status, answer.code]).toEqual([400, 'serve-broken']);
  });

  it('are told of where they are too large', async () => {
    const response = await bench.app.request(`${OWN}/api/articles`, {
      method: 'POST',
      headers: {
        host: `127.0.0.1:${PORT}`,
        cookie: bench.cookie,
        origin: OWN,
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': '200000001',
      },
      body: 'x',
    });
    const answer = await toError(response);
    expect([answer.status, answer.code]).toEqual([413, 'serve-too-large']);
  });

  it('are quoted whatever they hold', async () => {
    const other = openWorkbench();
    try {
      const hostile = `“\u001b]0;owned\u0007Stay calm,” Mayor \u202eAda Lund said.\n\n<script>alert(1)</script> Lund said it twice. \ud800`;
      await other.addTexts(hostile, 'x'.repeat(200_000));
      const portion = await other.get<StoryPortion>('/api/story');
      expect(portion.readings).toHaveLength(2);
      const response = await other.ask('/api/export/html');
      expect(await response.text()).not.toContain('<script>alert(1)');
    } finally {
      await other.close();
    }
  });
});

describe('a story that cannot be made', () => {
  it('is told of, and the rest goes on', async () => {
    const other = openWorkbench({
      tell: async () => {
        throw new Error('out of ink');
      },
    });
    try {
      await other.addTexts(WIRE);
      const state = await other.get<CaseState>('/api/case');
      expect([state.storyFailure, state.storyRevision, state.articles.length]).toEqual(['out of ink', null, 1]);
      expect((await toError(await other.ask('/api/story'))).code).toBe('story-comparing');
      expect((await toError(await other.ask('/api/export/html'))).code).toBe('story-comparing');
      expect((await other.ask('/api/export/case')).status).toBe(200);
      expect(other.reports).toHaveLength(1);
    } finally {
      await other.close();
    }
  });
});

const NOTE = {
  decision: { kind: 'note', text: 'mine' },
  about: { of: 'source', name: 'Wire', places: [] },
  why: null,
};

describe('a case that cannot be written', () => {
  it('is shown, and nothing is taken for it', async () => {
    const other = openWorkbench({ instead: () => ({ isReadOnly: true }) });
    try {
      expect((await other.get<CaseState>('/api/case')).isReadOnly).toBe(true);
      const answer = await toError(await other.ask('/api/articles', { text: WIRE }));
      expect([answer.status, answer.code]).toEqual([403, 'case-read-only']);
    } finally {
      await other.close();
    }
  });

  it.each([
    ['case-disk-full', 507],
    ['case-busy', 503],
    ['case-unwritable', 500],
  ] as const)('says so, and the server goes on: %s', async (code, status) => {
    let isRefusing = true;
    const refuse = <Rest extends readonly unknown[], Result>(work: (...rest: Rest) => Result) => {
      return (...rest: Rest): Result => {
        if (isRefusing) throw new HearsayError(code, 'mill fire.hearsay');
        return work(...rest);
      };
    };
    const other = openWorkbench({
      instead: ({ judge, addArticle }) => ({ judge: refuse(judge), addArticle: refuse(addArticle) }),
    });
    try {
      const answer = await toError(await other.ask('/api/judgements', NOTE));
      expect([answer.status, answer.code]).toEqual([status, code]);
      await other.ask('/api/articles', { text: WIRE });
      const [failed] = (await other.settle()).intake;
      expect([failed?.step, failed?.failure]).toEqual(['failed', expect.stringContaining(ERRORS[code])]);
      isRefusing = false;
      expect((await other.ask('/api/judgements', NOTE)).status).toBe(201);
      await other.addTexts(WIRE);
      expect((await other.get<CaseState>('/api/case')).articles).toHaveLength(1);
      expect(other.reports).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('says no more than that it is a bug where nobody foresaw it', async () => {
    const other = openWorkbench({
      instead: () => ({
        judge: () => {
          throw new Error('secret of the inside');
        },
      }),
    });
    try {
      const answer = await toError(await other.ask('/api/judgements', NOTE));
      expect([answer.status, answer.code]).toEqual([500, 'bug']);
      expect(answer.message).not.toContain('secret');
      expect(other.reports).toEqual([new Error('secret of the inside')]);
    } finally {
      await other.close();
    }
  });
});
