import { z } from 'zod';
import type { Anchor, Decision, Judgement, JudgementDraft, Place, Quote, Subject } from '../document/judgement.ts';
import { HearsayError } from '../errors.ts';
import { subjectKind } from '../export/schema/judgement-schema.ts';
import { act, band } from '../export/schema/parts.ts';

/** Longest text of a note or an explanation, and longest name, in code units. */
const MOST_TEXT = 20_000;
const MOST_NAME = 500;
/** Most places of one subject: the tellings of a voice in a case of a thousand articles stay below. */
const MOST_PLACES = 20_000;

const offset = z.int().min(0);
const span = z.strictObject({ start: offset, end: offset });
const spans = z.array(span).max(1000).nullable();
const text = z.string().trim().min(1).max(MOST_TEXT);
const name = z.string().max(MOST_NAME);
/** What a client sends of a place; more, such as the words that it has there, is left out. */
const place: z.ZodType<Place> = z
  .object({ article: z.string().max(100), part: z.string().max(40), start: offset, end: offset })
  .transform(({ article, part, start, end }) => ({ article, part, start, end }));
/** What a case keeps of it. */
const quote: z.ZodType<Quote> = z.strictObject({
  article: z.string(),
  part: z.string(),
  start: offset,
  end: offset,
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
});

function toSubjectSchema<Kept extends Place>(
  place: z.ZodType<Kept>,
): z.ZodType<Subject & { readonly places: readonly Kept[] }> {
  return z.strictObject({
    of: subjectKind,
    name: name.nullable(),
    places: z.array(place).max(MOST_PLACES),
  });
}

function toDecisionSchema(place: z.ZodType<Place>): z.ZodType<Decision> {
  const subject = toSubjectSchema(place);
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('accept') }),
    z.strictObject({ kind: z.literal('reject') }),
    z.strictObject({
      kind: z.literal('correct'),
      to: z.strictObject({
        source: spans,
        cue: spans,
        // Words that nobody says are no attribution: that is rejected, not corrected.
        content: z.array(span).min(1).max(1000).nullable(),
        speaker: name.nullable(),
        act: act.nullable(),
      }),
    }),
    z.strictObject({ kind: z.literal('merge'), with: z.array(subject).min(1).max(1000), name: name.min(1) }),
    z.strictObject({ kind: z.literal('split'), places: z.array(place).min(1).max(MOST_PLACES), name: name.min(1) }),
    z.strictObject({ kind: z.literal('confirm') }),
    z.strictObject({ kind: z.literal('dissolve') }),
    z.strictObject({
      kind: z.literal('rate-source'),
      reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).nullable(),
    }),
    z.strictObject({
      kind: z.literal('rate-statement'),
      credibility: z.enum(['1', '2', '3', '4', '5', '6']).nullable(),
    }),
    z.strictObject({ kind: z.literal('likelihood'), band: band.nullable() }),
    z.strictObject({ kind: z.literal('confidence'), level: z.enum(['low', 'moderate', 'high']).nullable() }),
    z.strictObject({ kind: z.literal('explain'), text }),
    z.strictObject({ kind: z.literal('add-evidence'), text, place: place.nullable() }),
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
    z.strictObject({ kind: z.literal('note'), text }),
    z.strictObject({ kind: z.literal('undo'), number: z.int().min(1) }),
  ]);
}

/** A judgement as a case keeps it. */
export const judgementSchema: z.ZodType<Judgement> = z.strictObject({
  number: z.int().min(1),
  at: z.iso.datetime(),
  by: z.string(),
  decision: toDecisionSchema(place),
  about: toSubjectSchema(quote) satisfies z.ZodType<Anchor>,
  quotes: z.array(quote),
  why: z.string().nullable(),
});

const draft: z.ZodType<JudgementDraft> = z.strictObject({
  decision: toDecisionSchema(place),
  about: toSubjectSchema(place),
  why: z.string().max(MOST_TEXT).nullable(),
});

/** A judgement from outside, checked. Throws `judgement-invalid`, which says where. */
export function parseDraft(data: unknown): JudgementDraft {
  const parsed = draft.safeParse(data);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new HearsayError('judgement-invalid', `${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim());
}
