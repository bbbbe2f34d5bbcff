import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';
import type { JudgedReadings } from '../case/held-readings.ts';
import { parseDraft } from '../case/parse-draft.ts';
import type { CaseArticle, JudgedReading, JudgedStory, Unattached } from '../document/case.ts';
import type {
  AddAnswer,
  ArticlePage,
  CaseState,
  JudgementPage,
  ReadAgainRequest,
  SearchPage,
} from '../document/workbench.ts';
import { HearsayError } from '../errors.ts';
import { judgeReading } from '../judge/judge-reading.ts';
import { toSourceItems } from '../judge/source-items.ts';
import { toLogged } from '../judge/to-standing.ts';
import { readAdditions } from './additions.ts';
import { toQueuePage } from './doubts.ts';
import { findExport, toDisposition } from './exports.ts';
import { parseRequest, readJson } from './request-body.ts';
import type { Served } from './served.ts';
import { toStoryPortion } from './story-portion.ts';

/** Rows of a page of search results, and of the log. */
const HITS = 30;
const JUDGEMENTS = 100;

const from = z.coerce.number().int().min(0).max(1_000_000_000).default(0);
const storyQuery = z.object({
  part: z.enum(['all', 'voices', 'points', 'timeline', 'explanations', 'forecasts']).default('all'),
  from,
  name: z.string().max(1000).default(''),
  with: z.string().max(100).default(''),
});
const searchQuery = z.object({ q: z.string().max(1000), from });
const logQuery = z.object({ from });
const given = z.string().trim().min(1).max(200).nullable();
const readAgain = z.strictObject({
  published: given.optional(),
  outlet: given.optional(),
}) as z.ZodType<ReadAgainRequest>;

type Handler = (context: Context) => Response | Promise<Response>;
type Method = 'GET' | 'POST' | 'DELETE';

/** Adds what src/document/workbench.ts describes, under /api. */
export function addApi(app: Hono, served: Served): void {
  const { desk, events, analyst } = served;
  const { file, intake } = desk;

  const add = (path: string, handlers: Partial<Record<Method, Handler>>): void => {
    app.all(path, (context) => {
      const method = context.req.method === 'HEAD' ? 'GET' : context.req.method;
      const handler = handlers[method as Method];
      if (handler !== undefined) return handler(context);
      context.header('Allow', Object.keys(handlers).join(', '));
      throw new HearsayError('serve-method', `${context.req.method} ${path}`.slice(0, 200));
    });
  };

  /** Does something to the case, tells every window, and gives what came of it. */
  const change = <Result>(work: () => Result): Result => {
    try {
      return work();
    } finally {
      desk.notice();
    }
  };

  add('/api/case', { GET: (context) => send(context, toCaseState(served)) });

  add('/api/story', {
    GET: (context) => {
      const asked = parseRequest(storyQuery, context.req.query());
      const judged = desk.lookAtStory();
      if (judged === null) throw new HearsayError('story-comparing', file.name);
      const { judgedById, revision } = desk.look();
      return send(context, toStoryPortion(judged, judgedById, revision, asked));
    },
  });

  add('/api/articles', {
    POST: async (context) => {
      if (file.isReadOnly) throw new HearsayError('case-read-only', file.path);
      const additions = await readAdditions(context.req.raw, served.allowPrivate);
      return send(context, { items: intake.add(additions) } satisfies AddAnswer, 202);
    },
  });

  add('/api/articles/:id', {
    GET: (context) => {
      const looked = desk.look();
      const article = findArticle(looked, context);
      const judged = looked.judgedById.get(article.id) ?? judgeRemoved(looked, article.id);
      const sources = toSourceItems(looked.standing);
      const voiceNames = toVoiceNames(desk.lookAtStory(), article.id);
      return send(context, { revision: looked.revision, article, judged, sources, voiceNames } satisfies ArticlePage);
    },
    DELETE: (context) => {
      const { id } = findArticle(desk.look(), context);
      change(() => file.removeArticle(id));
      return send(context, file.findArticle(id));
    },
  });

  add('/api/articles/:id/restore', {
    POST: (context) => {
      const { id } = findArticle(desk.look(), context);
      change(() => file.restoreArticle(id));
      return send(context, file.findArticle(id));
    },
  });

  add('/api/articles/:id/read', {
    POST: async (context) => {
      const { id } = findArticle(desk.look(), context);
      const said = parseRequest(readAgain, await readJson(context.req.raw));
      const before = file.readOriginal(id)?.given ?? { published: null, outlet: null };
      try {
        return send(
          context,
          await served.readAgain(id, {
            published: said.published === undefined ? before.published : said.published,
            outlet: said.outlet === undefined ? before.outlet : said.outlet,
          }),
        );
      } finally {
        desk.notice();
      }
    },
  });

  add('/api/search', {
    GET: (context) => {
      const asked = parseRequest(searchQuery, context.req.query());
      const { total, hits } = file.search(asked.q, { from: asked.from, count: HITS });
      return send(context, { query: asked.q, total, from: asked.from, hits } satisfies SearchPage);
    },
  });

  add('/api/queue', { GET: (context) => send(context, toQueuePage(desk.look())) });

  add('/api/judgements', {
    GET: (context) => send(context, toJudgementPage(served, parseRequest(logQuery, context.req.query()).from)),
    POST: async (context) => {
      const draft = parseDraft(await readJson(context.req.raw));
      return send(
        context,
        change(() => file.judge(draft, analyst)),
        201,
      );
    },
  });

  add('/api/events', {
    GET: (context) => {
      context.header('Content-Type', 'text/event-stream; charset=utf-8');
      return context.req.method === 'HEAD' ? context.body(null) : context.body(events.open());
    },
  });

  add('/api/export/:name', {
    GET: async (context) => {
      const name = context.req.param('name') ?? '';
      const kind = findExport(name);
      if (kind === null) throw new HearsayError('export-unknown', name.slice(0, 100));
      const order = { name: kind.name, program: served.program, story: desk.lookAtStoryText() };
      const pieces = await served.exporter.write(order);
      context.header('Content-Type', kind.type);
      context.header('Content-Disposition', toDisposition(`${file.name}.${kind.extension}`));
      return context.body(pieces);
    },
  });

  app.all('/api/*', (context) => {
    throw new HearsayError('serve-unknown', context.req.path.slice(0, 200));
  });

  function judgeRemoved({ standing, formerIds }: JudgedReadings, id: string): JudgedReading {
    const reading = file.readReading(id);
    if (reading === null) throw new HearsayError('article-unknown', id);
    return judgeReading(reading, standing, formerIds);
  }
}

function send(context: Context, value: unknown, status: ContentfulStatusCode = 200): Response {
  context.header('Content-Type', 'application/json; charset=utf-8');
  return context.body(JSON.stringify(value), status);
}

/** The article of an address, also under an id that it had before. */
function findArticle({ articles, formerIds }: JudgedReadings, context: Context): CaseArticle {
  const asked = context.req.param('id') ?? '';
  const id = formerIds.get(asked) ?? asked;
  const article = articles.find((one) => one.id === id);
  if (article === undefined) throw new HearsayError('article-unknown', asked.slice(0, 100));
  return article;
}

function toVoiceNames(told: JudgedStory | null, id: string): ArticlePage['voiceNames'] {
  const names: Record<string, string> = {};
  for (const { name, tellings } of told?.story.voices ?? []) {
    for (const { article, finding } of tellings) if (article === id && finding !== null) names[finding] = name;
  }
  return names;
}

function toCaseState({ desk, analyst, program, model }: Served): CaseState {
  const { file } = desk;
  const { articles, log } = desk.look();
  const current = model();
  const isOlder = ({ model: by, removed }: CaseArticle): boolean =>
    removed === null && (by.name !== current.name || by.version !== current.version);
  return {
    name: file.name,
    path: file.path,
    isReadOnly: file.isReadOnly,
    ...desk.toBeat(),
    analyst,
    program,
    model: current,
    olderCount: articles.filter(isOlder).length,
    articles,
    judgementCount: log.length,
  };
}

function toJudgementPage({ desk }: Served, from: number): JudgementPage {
  const { log, judged } = desk.look();
  const newest = toLogged(log).toReversed();
  const unattached: readonly Unattached[] = [
    ...judged.flatMap((reading) => reading.unattached),
    ...(desk.lookAtStory()?.unattached ?? []),
  ];
  return {
    total: log.length,
    from,
    judgements: newest.slice(from, from + JUDGEMENTS).map(({ judgement, isUndone }) => ({ ...judgement, isUndone })),
    unattached: unattached.toSorted((a, b) => a.judgement.number - b.judgement.number),
  };
}
