import { z } from 'zod';
import type { Verification } from '../../document/verification.ts';
import { toJsonSchema, toMatching } from './matching.ts';
import { articleAbout, offset, span, spans, strings } from './parts.ts';

const spot = z.strictObject({ unit: z.enum(['line', 'paragraph', 'page']), number: z.int().min(1) }).meta({
  id: 'Spot',
  description: 'Where words stand, so that a person finds them: lines of files, paragraphs of pages.',
});

const passage = z
  .strictObject({
    article: z.string().meta({ description: 'Article id.' }),
    spans,
    words: z.string().meta({ description: 'The words of the spans.' }),
    spot,
    speaker: z.string().nullable().meta({ description: 'Who says them there, as far as it is known.' }),
  })
  .meta({ id: 'Passage', description: 'Words of an article.' });

const difference = z
  .strictObject({
    draft: z.string(),
    article: z.string(),
    draftSpan: span,
    articleSpan: span,
    kind: z.enum(['words', 'number', 'negation', 'date']),
  })
  .meta({ id: 'Difference', description: 'Where draft and article differ, in the words of both.' });

const check = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['quotation', 'statement']),
    spans: spans.meta({ description: 'In the draft.' }),
    words: z.string(),
    spot,
    speaker: z.string().nullable().meta({ description: 'Whom the draft names.' }),
    cited: strings.meta({ description: 'Ids of the articles that the draft names.' }),
    verdict: z
      .enum([
        'verbatim',
        'paraphrase',
        'altered',
        'stitched',
        'other-speaker',
        'other-article',
        'not-found',
        'unchecked',
      ])
      .meta({ description: 'All but verbatim, paraphrase and unchecked call for a correction.' }),
    reason: z.string(),
    nearest: z.array(passage).readonly(),
    differences: z.array(difference).readonly(),
  })
  .meta({ id: 'Check', description: 'One quotation or attributed statement of a draft, held against the articles.' });

const problem = z
  .strictObject({
    code: z.string(),
    message: z.string(),
    span: z.strictObject({ start: offset, end: offset }).nullable(),
  })
  .meta({ id: 'DraftProblem', description: 'Something the reader should know of the draft.' });

const about = z.strictObject(articleAbout).meta({ id: 'ArticleAbout', description: 'An article but for its words.' });

const verification = z.strictObject({
  schema: z.literal('hearsay/verification/1'),
  draft: about,
  articles: z.array(about).readonly().meta({ description: 'Earliest first, those without a date last.' }),
  checks: z.array(check).readonly().meta({ description: 'In the order of the draft.' }),
  problems: z.array(problem).readonly(),
  model: z.strictObject({ name: z.string(), version: z.string() }),
});

/** What `hearsay verify --format json` prints, for checking data from outside. */
export const verificationSchema: z.ZodType<Verification> = toMatching<Verification, typeof verification>(verification);

/** The same as JSON Schema, draft 2020-12. */
export function toVerificationJsonSchema(): Record<string, unknown> {
  return {
    $id: 'urn:hearsay:verification:1',
    title: 'Verification',
    description: 'A draft held against articles. Offsets count UTF-16 code units.',
    ...toJsonSchema(verification),
  };
}
