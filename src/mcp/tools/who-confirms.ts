import { z } from 'zod';
import { toSharedWords } from '../../compare/points/rank-by-words.ts';
import type { Answer } from '../answer.ts';
import type { Desk } from '../desk.ts';
import type { Library, Work } from '../library.ts';
import { toPage } from '../pages.ts';
import { articles, asked, listed, NOTICE, OFFSETS, READ_ONLY, TOOL_NOTE, wordsShape } from '../shapes.ts';
import type { TellStory } from './tell-story.ts';

const input = z.strictObject({
  statement: z.string().min(3).max(1000).describe('what is claimed, in any words'),
  articles,
  ...asked,
});

const item = z.object({
  likeness: z.number().describe('0 to 1: how much of the statement’s words the point has'),
  standing: z.string(),
  origins: z.array(z.object({ name: z.string(), reason: z.string() })),
  tellings: z.array(z.object({ quote: wordsShape, speaker: z.string().nullable(), name: z.string() })),
  more_tellings: z.int(),
  confirmations: z.array(
    z.object({ kind: z.string(), quote: wordsShape, by: z.string().nullable(), name: z.string() }),
  ),
  silent: z.array(z.string()),
});

const output = z.object({ ...listed, items: z.array(item) });

/** Points that share less of the statement's words are of something else. */
const LEAST_LIKE = 0.34;
const MOST_TELLINGS = 6;
const MOST_SILENT = 20;

/** Who tells a thing, where it ultimately comes from, and who confirms or denies it. */
async function whoConfirms(
  given: z.infer<typeof input>,
  library: Library,
  work: Work,
  tell: TellStory,
): Promise<Answer> {
  const { story, toQuote, toName } = await tell(given.articles, library, work);
  const voices = new Map(story.voices.map(({ id, name }) => [id, name]));
  const origins = new Map(story.origins.map((origin) => [origin.id, origin]));
  const items = story.points
    .map((point) => ({
      point,
      likeness: Math.max(0, ...point.tellings.map((telling) => toSharedWords(given.statement, toQuote(telling).words))),
    }))
    .filter(({ likeness }) => likeness >= LEAST_LIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ point, likeness }) => ({
      likeness: Math.round(likeness * 100) / 100,
      standing: point.standing,
      origins: point.origins.flatMap((id) => {
        const origin = origins.get(id);
        return origin === undefined ? [] : [{ name: origin.name, reason: origin.reason }];
      }),
      tellings: point.tellings.slice(0, MOST_TELLINGS).map((telling) => ({
        quote: toQuote(telling),
        speaker: voices.get(telling.speaker ?? '') ?? null,
        name: toName(telling.article),
      })),
      more_tellings: Math.max(0, point.tellings.length - MOST_TELLINGS),
      confirmations: point.confirmations.map((confirmation) => ({
        kind: confirmation.kind,
        quote: toQuote(confirmation),
        by: voices.get(confirmation.voice ?? '') ?? null,
        name: toName(confirmation.article),
      })),
      silent: point.silent.slice(0, MOST_SILENT).map(toName),
    }));
  const page = toPage(items, given);
  return {
    summary:
      page.total === 0
        ? 'No article tells anything with these words.'
        : `${page.items.length} of ${page.total === 1 ? '1 point that shares' : `${page.total} points that share`} the statement's words`,
    content: { notice: NOTICE, offsets: OFFSETS, ...page },
  };
}

/** Offers the tool `who_confirms`. */
export function addWhoConfirms({ server, library, run, tell }: Desk): void {
  server.registerTool(
    'who_confirms',
    {
      title: 'Who confirms a statement',
      description: `For a statement in any words: which articles tell it, where it ultimately comes from, who confirms, denies or could not verify it. At most 200 articles. Silence is no denial.${TOOL_NOTE}`,
      inputSchema: input,
      outputSchema: output.shape,
      annotations: READ_ONLY,
    },
    (given, extra) => run(extra, (work) => whoConfirms(given, library, work, tell)),
  );
}
