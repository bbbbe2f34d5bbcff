import { z } from 'zod';
import { HearsayError } from '../../errors.ts';
import { type Answer, toCounted } from '../answer.ts';
import type { Desk } from '../desk.ts';
import type { Library, Work } from '../library.ts';
import { toPage } from '../pages.ts';
import {
  aboutShape,
  articles,
  asked,
  listed,
  NOTICE,
  OFFSETS,
  READ_ONLY,
  TOOL_NOTE,
  toAbout,
  wordsShape,
} from '../shapes.ts';
import type { TellStory, Told } from './tell-story.ts';

const PARTS = ['points', 'conflicts', 'updates', 'timeline', 'forecasts'] as const;

const input = z.strictObject({
  articles,
  parts: z
    .array(z.enum(PARTS))
    .max(PARTS.length)
    .optional()
    .describe('what to list; points and conflicts unless given'),
  ...asked,
});

const item = z.object({
  part: z.enum(PARTS),
  what: z.string().nullable(),
  standing: z.string().nullable(),
  when: z.string().nullable(),
  origins: z.array(z.string()),
  tellings: z.array(z.object({ quote: wordsShape, speaker: z.string().nullable(), name: z.string() })),
  more_tellings: z.int(),
});

const output = z.object({
  ...listed,
  articles: z.array(aboutShape),
  items: z.array(item),
  problems: z.array(z.string()),
});

const MOST_TELLINGS = 6;
const MOST_ARTICLES = 40;

/** What several articles agree on, and where they differ. */
async function compareArticles(
  given: z.infer<typeof input>,
  library: Library,
  work: Work,
  tell: TellStory,
): Promise<Answer> {
  const told = await tell(given.articles, library, work);
  const count = new Set(told.held.map(({ article }) => article.id)).size;
  if (count < 2) throw new HearsayError('mcp-one-article', toCounted(count, 'article'));
  const parts = new Set(given.parts ?? ['points', 'conflicts']);
  const items = PARTS.filter((part) => parts.has(part)).flatMap((part) => toItems(part, told));
  const page = toPage(items, given);
  return {
    summary: `${page.items.length} of ${toCounted(page.total, 'finding')} of ${toCounted(told.held.length, 'article')}`,
    content: {
      notice: NOTICE,
      offsets: OFFSETS,
      articles: told.held.slice(0, MOST_ARTICLES).map(toAbout),
      ...page,
      problems: told.story.problems.slice(0, 20).map(({ message }) => message),
    },
  };
}

function toItems(part: (typeof PARTS)[number], { story, toQuote, toName }: Told): readonly z.infer<typeof item>[] {
  const voices = new Map(story.voices.map(({ id, name }) => [id, name]));
  const origins = new Map(story.origins.map(({ id, name }) => [id, name]));
  const empty = { part, what: null, standing: null, when: null, origins: [] as string[] };
  const toTellings = (refs: readonly Parameters<typeof toQuote>[0][], speakerOf: (at: number) => string | null) => ({
    tellings: refs
      .slice(0, MOST_TELLINGS)
      .map((ref, at) => ({ quote: toQuote(ref), speaker: speakerOf(at), name: toName(ref.article) })),
    more_tellings: Math.max(0, refs.length - MOST_TELLINGS),
  });
  switch (part) {
    case 'points':
      return story.points.map(({ tellings, origins: ids, standing }) => ({
        ...empty,
        standing,
        origins: ids.map((id) => origins.get(id) ?? id),
        ...toTellings(tellings, (at) => voices.get(tellings[at]?.speaker ?? '') ?? null),
      }));
    case 'conflicts':
      return story.conflicts.map(({ difference, kind, tellings }) => ({
        ...empty,
        what: difference,
        standing: kind,
        ...toTellings(tellings, () => null),
      }));
    case 'updates':
      return story.updates.map(({ difference, tellings }) => ({
        ...empty,
        what: difference,
        standing: 'later figure',
        ...toTellings(tellings, () => null),
      }));
    case 'timeline':
      return story.timeline.map(({ when, what, status }) => ({
        ...empty,
        when,
        standing: status,
        ...toTellings([what], () => null),
      }));
    case 'forecasts':
      return story.forecasts.map(({ what, outcome }) => ({
        ...empty,
        standing: outcome,
        ...toTellings([what], () => null),
      }));
  }
}

/** Offers the tool `compare_articles`. */
export function addCompareArticles({ server, library, run, tell }: Desk): void {
  server.registerTool(
    'compare_articles',
    {
      title: 'Compare reports of one story',
      description: `Lists what several articles agree on, from how many independent origins, and where they differ. At most 200 articles.${TOOL_NOTE}`,
      inputSchema: input,
      outputSchema: output.shape,
      annotations: READ_ONLY,
    },
    (given, extra) => run(extra, (work) => compareArticles(given, library, work, tell)),
  );
}
