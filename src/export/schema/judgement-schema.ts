import { z } from 'zod';
import type { Decision, Judgement, Subject, SubjectKind } from '../../document/judgement.ts';
import { toMatching } from './matching.ts';
import { act, band, offset, spans } from './parts.ts';

/** What a judgement looks like as it is printed; what a case takes in has limits of its own. */

/** What can be judged. */
export const subjectKind: z.ZodType<SubjectKind> = z.enum([
  'attribution',
  'notice',
  'happening',
  'article',
  'voice',
  'point',
  'conflict',
  'question',
  'explanation',
  'evidence',
  'forecast',
  'source',
  'own-explanation',
  'own-evidence',
]);

const placeFields = {
  article: z.string().meta({ description: 'Article id.' }),
  part: z.string().meta({ description: 'The part that the words play: "source", "cue", "content", "telling", ...' }),
  start: offset,
  end: offset,
};
const place = z.strictObject(placeFields).meta({ id: 'Place', description: 'Words of one article.' });
const quote = z
  .strictObject({ ...placeFields, exact: z.string(), prefix: z.string(), suffix: z.string() })
  .meta({ id: 'Quote', description: 'A place with its exact words and what stands around them.' });

const subjectFields = { of: subjectKind, name: z.string().nullable() };

/** What a judgement is about. */
export const subject: z.ZodType<Subject> = z
  .strictObject({ ...subjectFields, places: z.array(place).readonly() })
  .meta({ id: 'Subject', description: 'What a judgement is about, by the words that it rests on.' });

const someSpans = spans.nullable();

const anyDecision = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('accept') }),
    z.strictObject({ kind: z.literal('reject') }),
    z.strictObject({
      kind: z.literal('correct'),
      to: z
        .strictObject({
          source: someSpans,
          cue: someSpans,
          content: someSpans,
          speaker: z.string().nullable(),
          act: act.nullable(),
        })
        .meta({ description: 'What is null stays as it was found; a speaker of "" is nobody known.' }),
    }),
    z.strictObject({ kind: z.literal('merge'), with: z.array(subject).readonly(), name: z.string() }),
    z.strictObject({ kind: z.literal('split'), places: z.array(place).readonly(), name: z.string() }),
    z.strictObject({ kind: z.literal('confirm') }),
    z.strictObject({ kind: z.literal('dissolve') }),
    z.strictObject({
      kind: z.literal('rate-source'),
      reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullable().meta({ description: 'Admiralty code.' }),
    }),
    z.strictObject({
      kind: z.literal('rate-statement'),
      credibility: z.enum(['1', '2', '3', '4', '5', '6']).nullable().meta({ description: 'Admiralty code.' }),
    }),
    z.strictObject({ kind: z.literal('likelihood'), band: band.nullable() }),
    z.strictObject({ kind: z.literal('confidence'), level: z.enum(['low', 'moderate', 'high']).nullable() }),
    z.strictObject({ kind: z.literal('explain'), text: z.string() }),
    z.strictObject({ kind: z.literal('add-evidence'), text: z.string(), place: place.nullable() }),
    z.strictObject({
      kind: z.literal('rate-cell'),
      explanation: subject,
      rating: z.enum(['CC', 'C', 'N', 'I', 'II', 'NA']).nullable(),
    }),
    z.strictObject({ kind: z.literal('switch-source'), isOff: z.boolean() }),
    z.strictObject({
      kind: z.literal('settle'),
      outcome: z.enum(['open', 'void', 'borne-out', 'not-borne-out']).nullable(),
    }),
    z.strictObject({ kind: z.literal('note'), text: z.string() }),
    z.strictObject({ kind: z.literal('undo'), number: z.int().min(1) }),
  ])
  .meta({ id: 'Decision', description: 'What was decided; null takes a rating away.' });
const decision: z.ZodType<Decision> = toMatching<Decision, typeof anyDecision>(anyDecision);

/** One entry of the log. */
export const judgement: z.ZodType<Judgement> = z
  .strictObject({
    number: z.int().min(1).meta({ description: 'Its place in the log.' }),
    at: z.string().meta({ description: 'ISO 8601 with time, UTC.' }),
    by: z.string(),
    decision,
    about: z.strictObject({ ...subjectFields, places: z.array(quote).readonly() }),
    quotes: z.array(quote).readonly().meta({ description: 'The words of every other place that the decision names.' }),
    why: z.string().nullable(),
  })
  .meta({ id: 'Judgement' });
