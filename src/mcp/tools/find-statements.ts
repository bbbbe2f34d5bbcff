import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import type { Attribution } from '../../document/findings.ts';
import type { Reading } from '../../document/reading.ts';
import { HearsayError } from '../../errors.ts';
import { type Answer, toCounted } from '../answer.ts';
import type { Desk } from '../desk.ts';
import type { Held, Library, Work } from '../library.ts';
import { toPage } from '../pages.ts';
import { articles, asked, listed, NOTICE, OFFSETS, READ_ONLY, TOOL_NOTE, toWords, wordsShape } from '../shapes.ts';

const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/);

const input = z.strictObject({
  speaker: z.string().min(1).max(200).optional().describe('a name or a part of it, or a role'),
  words: z.string().min(1).max(300).optional().describe('words that the statement has, all of them'),
  from: date.optional().describe('said, or else published, on this day or later: YYYY, YYYY-MM or YYYY-MM-DD'),
  to: date.optional().describe('on this day or earlier'),
  articles,
  ...asked,
});

const item = z.object({
  quote: wordsShape,
  speaker: z.string().nullable(),
  source: z.string(),
  kind: z.string(),
  act: z.string(),
  when: z.string().nullable(),
  name: z.string(),
  outlet: z.string().nullable(),
  confidence: z.number(),
});

const output = z.object({ ...listed, items: z.array(item), searched: z.int() });

type Input = z.infer<typeof input>;

/** Attributed statements of many articles, by who says them, when, and in which words. */
async function findStatements(given: Input, library: Library, work: Work): Promise<Answer> {
  for (const day of [given.from, given.to]) {
    if (day !== undefined && !isInCalendar(day)) throw new HearsayError('mcp-date', day);
  }
  const held = await library.gather(given.articles, work);
  const speaker = toPlain(given.speaker ?? '')
    .split(' ')
    .filter(Boolean);
  const words = toPlain(given.words ?? '')
    .split(' ')
    .filter(Boolean);
  const found: z.infer<typeof item>[] = [];
  for (const [index, one] of held.entries()) {
    if (work.signal.aborted) throw new HearsayError('input-stopped', 'find_statements');
    // Other calls get their turn.
    await setImmediate();
    if (index % 10 === 9) await work.report(index, held.length);
    const text = toPlain(one.article.text);
    // What an article does not hold at all need not be read to be known.
    if (![...words, ...speaker.slice(-1)].every((word) => text.includes(word))) continue;
    found.push(...toFound(one, library.readingOf(one), speaker, words, given));
  }
  const page = toPage(found, given);
  return {
    summary: `${page.items.length} of ${toCounted(page.total, 'statement')}, from ${toCounted(held.length, 'article')}`,
    content: { notice: NOTICE, offsets: OFFSETS, ...page, searched: held.length },
  };
}

function toFound(
  held: Held,
  reading: Reading,
  speaker: readonly string[],
  words: readonly string[],
  given: Input,
): readonly z.infer<typeof item>[] {
  const { article } = reading;
  const entities = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const times = new Map(reading.times.map((time) => [time.id, time.value]));
  return reading.attributions.flatMap((attribution: Attribution) => {
    const entity = entities.get(attribution.speaker ?? '');
    const source = attribution.source.map(({ start, end }) => article.text.slice(start, end)).join(' … ');
    const who = toPlain([entity?.name ?? '', ...(entity?.roles ?? []), source].join(' '));
    if (!speaker.every((word) => who.includes(word))) return [];
    const quote = toWords(article, attribution.content);
    const content = toPlain(attribution.content.map(({ start, end }) => article.text.slice(start, end)).join(' '));
    if (!words.every((word) => content.includes(word))) return [];
    const when = times.get(attribution.time ?? '') ?? article.published;
    if (!isBetween(when, given.from, given.to)) return [];
    return [
      {
        quote,
        speaker: entity?.name ?? null,
        source: source.slice(0, 300).toWellFormed(),
        kind: attribution.kind,
        act: attribution.act,
        when,
        name: held.name,
        outlet: article.outlet,
        confidence: attribution.confidence,
      },
    ];
  });
}

/** False for "2024-99" and "2024-02-30". */
function isInCalendar(day: string): boolean {
  const whole = `${day}-01-01`.slice(0, 10);
  const date = new Date(`${whole}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(whole);
}

function isBetween(when: string | null, from: string | undefined, to: string | undefined): boolean {
  if (from === undefined && to === undefined) return true;
  if (when === null || !/^\d{4}/.test(when)) return false;
  const day = when.slice(0, 10);
  return (
    (from === undefined || day >= from.slice(0, day.length)) && (to === undefined || day.slice(0, to.length) <= to)
  );
}

/** Small letters without accents and marks, with single spaces. */
function toPlain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Offers the tool `find_statements`. */
export function addFindStatements({ server, library, run }: Desk): void {
  server.registerTool(
    'find_statements',
    {
      title: 'Find statements',
      description: `Finds attributed statements in many articles by speaker, day and words.${TOOL_NOTE}`,
      inputSchema: input,
      outputSchema: output.shape,
      annotations: READ_ONLY,
    },
    (given, extra) => run(extra, (work) => findStatements(given, library, work)),
  );
}
