import { z } from 'zod';
import type { Judgement } from '../document/judgement.ts';
import type { Reading } from '../document/reading.ts';
import { HearsayError } from '../errors.ts';
import { readingSchema } from '../export/schema/reading-schema.ts';
import { toArticleId } from '../ingest/to-article.ts';
import type { CaseFile, KeptArticle } from './case-file.ts';
import { judgementSchema } from './parse-draft.ts';

const SCHEMA = 'hearsay/case/1';

/** A whole case as lines of JSON: a head, every article with its original bytes, every judgement. */
export function* toBundle(file: CaseFile): Generator<string, void, undefined> {
  yield toLine({ schema: SCHEMA, name: file.name });
  for (const { bytes, ...article } of file.listKept()) {
    yield toLine({ article: { ...article, bytes: Buffer.from(bytes).toString('base64') } });
  }
  for (const judgement of file.listJudgements()) yield toLine({ judgement });
}

function toLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

const nullableText = z.string().nullable();
const article = z.strictObject({
  input: z.string(),
  bytes: z.base64(),
  source: z.strictObject({
    path: nullableText,
    url: nullableText,
    charset: nullableText,
    kind: z.enum(['html', 'text', 'pdf', 'docx']).nullable(),
    told: z
      .strictObject({
        title: nullableText,
        outlet: nullableText,
        authors: z.array(z.string()),
        published: nullableText,
        url: nullableText,
        language: nullableText,
      })
      .partial()
      .optional(),
    isBare: z.boolean().optional(),
    problems: z.array(z.strictObject({ code: z.string(), message: z.string(), span: z.null() })).optional(),
  }),
  given: z.strictObject({ published: nullableText, outlet: nullableText }),
  reading: readingSchema,
  added: z.iso.datetime(),
  removed: z.iso.datetime().nullable(),
  formerIds: z.array(z.string()),
});
const record = z.union([z.strictObject({ article }), z.strictObject({ judgement: judgementSchema })]);

/** Fills an empty case with an exported one, wholly or not at all; gives how much of it there was. Throws `case-bundle`, which says in which line. */
export async function takeOverBundle(
  file: CaseFile,
  lines: AsyncIterable<string>,
  name: string,
): Promise<{ readonly articleCount: number; readonly judgementCount: number }> {
  const articles: KeptArticle[] = [];
  const judgements: Judgement[] = [];
  let lineNumber = 0;
  let hasHead = false;
  for await (const line of lines) {
    lineNumber++;
    if (line.trim() === '') continue;
    const where = `${name}, line ${lineNumber}`;
    const value = parseLine(line, where);
    if (!hasHead) {
      if ((value as { schema?: unknown } | null)?.schema !== SCHEMA) throw new HearsayError('case-bundle', where);
      hasHead = true;
      continue;
    }
    const parsed = record.safeParse(value);
    if (!parsed.success) throw new HearsayError('case-bundle', where, parsed.error);
    // What was checked, and not what the check made of it: names stay in the order in which they were written.
    const checked = value as z.infer<typeof record>;
    if ('judgement' in checked) judgements.push(checked.judgement);
    else {
      const { bytes, ...kept } = checked.article;
      checkSpans(kept.reading, where);
      const { id, text } = kept.reading.article;
      // Words that somebody changed on the way are not those that were read.
      if (id !== toArticleId(text)) throw new HearsayError('case-bundle', where);
      articles.push({ ...kept, bytes: Buffer.from(bytes, 'base64') });
    }
  }
  if (!hasHead) throw new HearsayError('case-bundle', name);
  file.takeOver(articles, judgements);
  return { articleCount: articles.length, judgementCount: judgements.length };
}

function parseLine(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new HearsayError('case-bundle', where, error);
  }
}

/** Every span of a reading lies in its text: nothing that shows it has to ask. */
function checkSpans(reading: Reading, where: string): void {
  const { length } = reading.article.text;
  const waiting: unknown[] = [reading];
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const { start, end } = value as { start?: unknown; end?: unknown };
    if (typeof start === 'number' && typeof end === 'number' && (start > end || end > length)) {
      throw new HearsayError('case-bundle', where);
    }
    waiting.push(...Object.values(value).filter((inner) => typeof inner === 'object' && inner !== null));
  }
}
