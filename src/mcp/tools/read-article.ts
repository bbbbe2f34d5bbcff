import { z } from 'zod';
import type { Article } from '../../document/article.ts';
import type { Reading } from '../../document/reading.ts';
import type { Span } from '../../document/span.ts';
import { HearsayError } from '../../errors.ts';
import { type Answer, toCounted } from '../answer.ts';
import type { Desk } from '../desk.ts';
import type { Library, Work } from '../library.ts';
import { toPage } from '../pages.ts';
import {
  aboutShape,
  asked,
  listed,
  NOTICE,
  OFFSETS,
  READ_ONLY,
  TOOL_NOTE,
  toAbout,
  toWords,
  wordsShape,
} from '../shapes.ts';

const PARTS = ['attributions', 'notices', 'happenings', 'times', 'explanations', 'forecasts', 'text'] as const;

const input = z.strictObject({
  article: z.string().min(1).max(1000).describe('a file in the roots, or an article id'),
  parts: z
    .array(z.enum(PARTS))
    .max(PARTS.length)
    .optional()
    .describe('what to list; attributions and notices unless given'),
  ...asked,
});

const item = z.object({
  part: z.enum(PARTS),
  id: z.string().nullable(),
  quote: wordsShape,
  speaker: z.string().nullable(),
  source: z.string().nullable(),
  cue: z.string().nullable(),
  within: z.string().nullable(),
  kind: z.string().nullable(),
  value: z.string().nullable(),
  confidence: z.number().nullable(),
});

const output = z.object({
  ...listed,
  article: aboutShape,
  items: z.array(item),
  problems: z.array(z.string()),
});

/** Who says what in one article, and what else it tells. */
async function readArticle(given: z.infer<typeof input>, library: Library, work: Work): Promise<Answer> {
  const [held] = await library.gather([given.article], work);
  if (held === undefined) throw new HearsayError('file-missing', JSON.stringify(given.article));
  const reading = library.readingOf(held);
  const parts = new Set(given.parts ?? ['attributions', 'notices']);
  const items = PARTS.filter((part) => parts.has(part)).flatMap((part) => toItems(part, reading));
  const page = toPage(items, given);
  const { title, name } = toAbout(held);
  return {
    summary: `${page.items.length} of ${toCounted(page.total, 'finding')} of ${JSON.stringify(title ?? name)}`,
    content: {
      notice: NOTICE,
      offsets: OFFSETS,
      article: toAbout(held),
      ...page,
      problems: reading.problems.slice(0, 20).map(({ message }) => message),
    },
  };
}

type Item = z.infer<typeof item>;

function toItems(part: (typeof PARTS)[number], reading: Reading): readonly Item[] {
  const { article } = reading;
  const plain = (id: string | null, spans: readonly Span[], more: Partial<Item> = {}): Item => ({
    part,
    id,
    quote: toWords(article, spans),
    speaker: null,
    source: null,
    cue: null,
    within: null,
    kind: null,
    value: null,
    confidence: null,
    ...more,
  });
  switch (part) {
    case 'attributions': {
      const names = new Map(reading.entities.map(({ id, name }) => [id, name]));
      return reading.attributions.map(({ id, content, source, cue, speaker, act, kind, within, confidence }) =>
        plain(id, content, {
          speaker: names.get(speaker ?? '') ?? null,
          source: toJoined(article, source),
          cue: toJoined(article, cue),
          within,
          kind,
          value: act,
          confidence,
        }),
      );
    }
    case 'notices':
      return reading.notices.map((notice) =>
        plain(notice.id, [notice], { kind: notice.kind, confidence: notice.confidence }),
      );
    case 'happenings':
      return reading.happenings.map(({ id, what, status, when, confidence }) =>
        plain(id, [what], {
          kind: status,
          value: reading.times.find((time) => time.id === when)?.value ?? null,
          confidence,
        }),
      );
    case 'times':
      return reading.times.map((time) =>
        plain(time.id, [time], { kind: time.type, value: time.value, confidence: time.confidence }),
      );
    case 'explanations':
      return reading.explanations.map(({ id, claim, stance, holder, confidence }) =>
        plain(id, [claim], { kind: stance, within: holder, confidence }),
      );
    case 'forecasts':
      return reading.forecasts.map((forecast) =>
        plain(forecast.id, [forecast], {
          kind: forecast.band,
          within: forecast.holder,
          confidence: forecast.confidence,
        }),
      );
    case 'text':
      return article.blocks.map((block) => plain(null, [block], { kind: block.kind }));
  }
}

function toJoined({ text }: Article, spans: readonly Span[]): string | null {
  return spans.length === 0
    ? null
    : spans
        .map(({ start, end }) => text.slice(start, end))
        .join(' … ')
        .slice(0, 300)
        .toWellFormed();
}

/** Offers the tool `read_article`. */
export function addReadArticle({ server, library, run }: Desk): void {
  server.registerTool(
    'read_article',
    {
      title: 'Read an article',
      description: `Lists who says what in one article, to the exact words, and what the article says of its own evidence.${TOOL_NOTE}`,
      inputSchema: input,
      outputSchema: output.shape,
      annotations: READ_ONLY,
    },
    (given, extra) => run(extra, (work) => readArticle(given, library, work)),
  );
}
