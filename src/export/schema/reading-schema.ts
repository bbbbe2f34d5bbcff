import { z } from 'zod';
import type { Reading } from '../../document/reading.ts';
import { toJsonSchema, toMatching } from './matching.ts';
import { act, articleAbout, band, bears, entityKind, offset, span, spans, stance, status, strings } from './parts.ts';

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
    ...articleAbout,
    text: z.string().meta({ description: 'The whole text; every span of every finding points into it.' }),
    blocks: z
      .array(
        z.strictObject({
          kind: z.enum(blockKinds),
          start: offset,
          end: offset,
          page: z
            .int()
            .positive()
            .exactOptional()
            .meta({ description: 'The page that it begins on, counted from 1; only where the article came on pages.' }),
        }),
      )
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
    act,
    named: z.enum(['named', 'role', 'group', 'unnamed']),
    basis: z.enum(['direct', 'briefing', 'document', 'broadcast', 'other-source', 'unstated']),
    addressee: span.nullable(),
    time: z.string().nullable().meta({ description: 'Id of the time that dates the saying.' }),
  })
  .meta({ id: 'Attribution' });

const entity = z
  .strictObject({
    id: z.string(),
    kind: entityKind,
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
    stance,
    stanceCue: span.nullable().meta({ description: 'The words the stance rests on.' }),
    evidence: z.array(z.strictObject({ start: offset, end: offset, bears })).readonly(),
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

/** What `hearsay read --format json` prints, for checking data from outside. */
export const readingSchema: z.ZodType<Reading> = toMatching<Reading, typeof reading>(reading);

/** The same as JSON Schema, draft 2020-12. */
export function toReadingJsonSchema(): Record<string, unknown> {
  return {
    $id: 'urn:hearsay:reading:1',
    title: 'Reading',
    description: 'All findings of one article. Offsets count UTF-16 code units.',
    ...toJsonSchema(reading),
  };
}
