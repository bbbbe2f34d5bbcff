import { z } from 'zod';
import type { Reading } from '../../document/reading.ts';

const offset = z.int().min(0);
const span = z
  .strictObject({ start: offset, end: offset })
  .meta({ id: 'Span', description: 'A half-open range [start, end) of article.text, counted in UTF-16 code units.' });
const spans = z.array(span).readonly();
const strings = z.array(z.string()).readonly();

const finding = {
  id: z.string().meta({ description: 'Unique within its reading.' }),
  confidence: z.number().min(0).max(1).meta({ description: 'The share of such findings expected to be right.' }),
  by: z.string().meta({ description: 'The rule path or model name that found it.' }),
};

const blockKinds = [
  'title',
  'summary',
  'byline',
  'date',
  'dateline',
  'heading',
  'paragraph',
  'quote',
  'credit',
  'disclaimer',
  'link',
  'caption',
] as const;

const article = z
  .strictObject({
    id: z
      .string()
      .regex(/^sha256:[0-9a-f]{64}$/)
      .meta({ description: '"sha256:" and the hexadecimal SHA-256 of text (as UTF-8).' }),
    path: z.string().nullable(),
    url: z.string().nullable(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    authors: strings,
    contributors: strings,
    dateline: z.strictObject({ place: z.string().nullable(), span }).nullable(),
    published: z.string().nullable().meta({ description: 'ISO 8601, as precise as it is known.' }),
    publishedBasis: z.enum(['given', 'metadata', 'text']).nullable(),
    genre: z.enum(['news', 'opinion', 'unknown']),
    derivedFrom: z
      .array(
        z.strictObject({ kind: z.enum(['wire', 'abridged', 'republished', 'translated']), name: z.string(), span }),
      )
      .readonly(),
    language: z.string().meta({ description: 'BCP 47.' }),
    text: z.string().meta({ description: 'The whole text; every span of every finding points into it.' }),
    blocks: z
      .array(z.strictObject({ kind: z.enum(blockKinds), start: offset, end: offset }))
      .readonly()
      .meta({ description: 'In order of start, not overlapping.' }),
  })
  .meta({ id: 'Article' });

const attribution = z
  .strictObject({
    ...finding,
    kind: z.enum(['direct', 'indirect', 'mixed']),
    source: spans.meta({ description: 'The words that name who says it; empty where nobody is named.' }),
    cue: spans.meta({ description: 'The words that report.' }),
    content: spans.meta({ description: 'What is reported.' }),
    within: z.string().nullable().meta({ description: 'Id of the attribution whose content holds this one.' }),
    speaker: z.string().nullable().meta({ description: 'Entity id.' }),
    act: z.enum([
      'says',
      'denies',
      'confirms',
      'asks',
      'promises',
      'threatens',
      'believes',
      'doubts',
      'expects',
      'intends',
      'fears',
      'alleges',
      'other',
    ]),
    named: z.enum(['named', 'role', 'group', 'unnamed']),
    basis: z.enum(['direct', 'briefing', 'document', 'broadcast', 'other-source', 'unstated']),
    addressee: span.nullable(),
    time: z.string().nullable().meta({ description: 'Id of the time that dates the saying.' }),
  })
  .meta({ id: 'Attribution' });

const entity = z
  .strictObject({
    id: z.string(),
    kind: z.enum(['person', 'organisation', 'place', 'group']),
    name: z.string(),
    roles: strings,
    mentions: z
      .array(z.strictObject({ start: offset, end: offset, how: z.enum(['name', 'role', 'pronoun']) }))
      .readonly(),
  })
  .meta({ id: 'Entity' });

const time = z
  .strictObject({
    ...finding,
    start: offset,
    end: offset,
    type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
    value: z.string().nullable().meta({ description: 'TIMEX3 value.' }),
    mod: z.string().nullable().meta({ description: 'TIMEX3 modifier.' }),
    anchor: z.enum(['absolute', 'published', 'previous-time', 'event', 'none']),
    candidates: strings,
  })
  .meta({ id: 'Time' });

const band = z
  .enum(['almost-no-chance', 'very-unlikely', 'unlikely', 'even', 'likely', 'very-likely', 'almost-certain'])
  .meta({ id: 'Band', description: 'ICD 203 likelihood.' });

const notice = z
  .strictObject({
    ...finding,
    start: offset,
    end: offset,
    kind: z.enum([
      'unconfirmed',
      'confirmed',
      'unclear',
      'no-comment',
      'no-explanation',
      'anonymous',
      'denied',
      'correction',
      'disclaimer',
    ]),
    source: span.nullable(),
    about: z.string().nullable().meta({ description: 'Finding id.' }),
  })
  .meta({ id: 'Notice' });

const certainty = z
  .strictObject({
    ...finding,
    about: z.string().meta({ description: 'Attribution id, or "sentence:" and the index of the sentence.' }),
    polarity: z.enum(['affirmed', 'denied', 'unknown']),
    level: z.enum(['certain', 'probable', 'possible']).meta({ description: 'How firmly the words hold it.' }),
    band: band.nullable(),
    cues: spans,
  })
  .meta({ id: 'Certainty' });

const status = z.enum(['planned', 'occurred', 'ongoing', 'cancelled', 'postponed', 'denied', 'hypothetical']);

const happening = z
  .strictObject({
    ...finding,
    what: span,
    when: z.string().nullable().meta({ description: 'Time id.' }),
    where: span.nullable(),
    who: strings.meta({ description: 'Entity ids.' }),
    status,
    cue: span,
    mentions: z
      .array(
        z.strictObject({ what: span, cue: span, status, when: z.string().nullable(), holder: z.string().nullable() }),
      )
      .readonly()
      .meta({ description: 'In order of start: the history of its statuses.' }),
  })
  .meta({ id: 'Happening' });

const explanation = z
  .strictObject({
    ...finding,
    of: span.nullable().meta({ description: 'What is explained.' }),
    claim: span,
    cue: span.nullable().meta({ description: 'The words that make it a reason.' }),
    holder: z.string().nullable().meta({ description: 'Attribution id; null for the own voice of the article.' }),
    stance: z.enum(['advanced', 'reported', 'doubted', 'rejected']),
    stanceCue: span.nullable().meta({ description: 'The words the stance rests on.' }),
    evidence: z
      .array(z.strictObject({ start: offset, end: offset, bears: z.enum(['for', 'against', 'neutral']) }))
      .readonly(),
  })
  .meta({ id: 'Explanation' });

const forecast = z
  .strictObject({
    ...finding,
    start: offset,
    end: offset,
    holder: z.string().nullable().meta({ description: 'Attribution id; null for the own voice of the article.' }),
    cues: spans,
    band: band.nullable(),
    horizon: z.string().nullable().meta({ description: 'Time id.' }),
    condition: span.nullable(),
    voidedBy: z.string().nullable().meta({ description: 'Happening id.' }),
  })
  .meta({ id: 'Forecast' });

const problem = z
  .strictObject({ code: z.string(), message: z.string(), span: span.nullable() })
  .meta({ id: 'Problem', description: 'Something the reader should know; never a reason to stop.' });

const reading = z.strictObject({
  schema: z.literal('hearsay/reading/1'),
  article,
  sentences: spans,
  entities: z.array(entity).readonly(),
  attributions: z.array(attribution).readonly(),
  times: z.array(time).readonly(),
  notices: z.array(notice).readonly(),
  certainties: z.array(certainty).readonly(),
  happenings: z.array(happening).readonly(),
  explanations: z.array(explanation).readonly(),
  forecasts: z.array(forecast).readonly(),
  problems: z.array(problem).readonly(),
  model: z.strictObject({ name: z.string(), version: z.string() }),
});

type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;

/** Does not compile where the schema and the types in `document/` say different things. */
function toMatching<Schema extends z.ZodType<Reading>>(
  schema: Same<z.infer<Schema>, Reading> extends true ? Schema : never,
): z.ZodType<Reading> {
  return schema;
}

/** What `--format json` prints, for checking data from outside. */
export const readingSchema: z.ZodType<Reading> = toMatching<typeof reading>(reading);

/** The same as JSON Schema, draft 2020-12. */
export function toReadingJsonSchema(): Record<string, unknown> {
  return {
    $id: 'urn:hearsay:reading:1',
    title: 'Reading',
    description: 'All findings of one article. Offsets count UTF-16 code units.',
    ...z.toJSONSchema(reading, {
      target: 'draft-2020-12',
      // It would say of every list what holds for none of them in particular.
      override: ({ jsonSchema }) => {
        delete jsonSchema.readOnly;
      },
    }),
  };
}
