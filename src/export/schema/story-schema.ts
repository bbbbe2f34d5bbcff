import { z } from 'zod';
import type { Ref, Story } from '../../document/story.ts';
import { toJsonSchema, toMatching } from './matching.ts';
import { articleAbout, band, bears, entityKind, span, stance, status, strings } from './parts.ts';

const id = z.string().meta({ description: 'Unique within its list of the story.' });
const voiceId = z.string().nullable().meta({ description: 'Voice id.' });
const pointId = z.string().nullable().meta({ description: 'Point id.' });
const timex = z.string().nullable().meta({ description: 'TIMEX3 value.' });

const refFields = {
  article: z.string().meta({ description: 'Article id.' }),
  finding: z
    .string()
    .nullable()
    .meta({ description: 'Id of the finding, in the reading of that article, that the words belong to.' }),
  span,
};
/** Words of one article. */
export const ref: z.ZodType<Ref> = z.strictObject(refFields).meta({ id: 'Ref', description: 'Words of one article.' });
const refs = z.array(ref).readonly();

const article = z
  .strictObject({
    ...articleAbout,
    inputs: z.int().min(1).meta({ description: 'How many inputs had this very text.' }),
    outlets: strings.meta({ description: 'The outlets that carried this very text, as far as they are known.' }),
  })
  .meta({ id: 'StoryArticle', description: 'An article without its words.' });

const voice = z
  .strictObject({
    id,
    name: z.string(),
    kind: entityKind,
    roles: strings.meta({ description: 'Longest first.' }),
    tellings: refs.meta({ description: 'Every attribution with this speaker, by article and place.' }),
    outlets: strings.meta({ description: 'Names of the outlets that carry them.' }),
  })
  .meta({ id: 'StoryVoice', description: 'A speaker across articles.' });

const telling = z
  .strictObject({ ...refFields, speaker: voiceId, origin: z.string().meta({ description: 'Origin id.' }) })
  .meta({ id: 'Telling', description: 'The version that one article gives of a point.' });

const confirmation = z
  .strictObject({ ...refFields, kind: z.enum(['confirmed', 'denied', 'declined', 'could-not-verify']), voice: voiceId })
  .meta({ id: 'Confirmation', description: 'Somebody on a point that others tell.' });

const point = z
  .strictObject({
    id,
    gist: ref.meta({ description: 'The clearest telling.' }),
    tellings: z.array(telling).readonly().meta({ description: 'By article and place.' }),
    origins: strings.meta({ description: 'Ids of the independent origins.' }),
    standing: z.enum(['single', 'one-origin', 'corroborated', 'disputed']),
    confirmations: z.array(confirmation).readonly(),
    silent: strings.meta({ description: 'Ids of the articles that do not address it. Silence is no denial.' }),
  })
  .meta({ id: 'Point', description: 'One statement as told by one or more articles.' });

const origin = z
  .strictObject({
    id,
    kind: z.enum(['speaker', 'agency', 'outlet', 'document']),
    name: z.string(),
    reason: z.string().meta({ description: 'Why the tellings that share it share it.' }),
    voice: voiceId,
    shownBy: refs.meta({ description: 'The words that show it; at most one an article.' }),
  })
  .meta({ id: 'Origin', description: 'Where tellings ultimately come from.' });

const family = z
  .strictObject({
    id,
    origin: z.string().meta({ description: 'Id of the origin that the others follow.' }),
    articles: strings.meta({ description: 'Article ids, earliest first.' }),
    reason: z.string(),
    shownBy: refs.meta({ description: 'Shared words and credits.' }),
  })
  .meta({ id: 'Family', description: 'Articles that carry the same text at length, or name the text they come from.' });

const conflictTelling = z
  .strictObject({
    ...refFields,
    side: z.int().min(0).meta({ description: 'Tellings of one side agree with one another.' }),
    speaker: voiceId,
  })
  .meta({ id: 'ConflictTelling', description: 'A telling on one side of a conflict.' });
const sides = z.array(conflictTelling).readonly();
const difference = z.string().meta({ description: 'One sentence on what differs.' });

const conflict = z
  .strictObject({
    id,
    kind: z.enum(['quotation', 'number', 'date', 'polarity', 'superseded', 'name', 'attribution']),
    point: pointId,
    tellings: sides.meta({ description: 'By side, then article and place.' }),
    difference,
    confidence: z.number().min(0).max(1).meta({ description: 'The share of such conflicts expected to be right.' }),
    by: z.string().meta({ description: 'The rule that found it, as a path.' }),
  })
  .meta({ id: 'Conflict', description: 'Tellings that cannot all stand.' });

const update = z
  .strictObject({ id, point: pointId, tellings: sides.meta({ description: 'Earliest first.' }), difference })
  .meta({ id: 'Update', description: 'What a later telling replaces without contradicting the earlier.' });

const timelineEntry = z
  .strictObject({
    id,
    kind: z.enum(['happening', 'saying', 'publication']),
    when: timex,
    mod: z.string().nullable().meta({ description: 'TIMEX3 modifier.' }),
    what: ref,
    status: status.nullable().meta({ description: 'Where it stands at the end; null for sayings and publications.' }),
    history: z
      .array(z.strictObject({ ...refFields, status }))
      .readonly()
      .meta({ description: 'Every status any article gives it, in the order of publication, then of the text.' }),
    sources: refs.meta({ description: 'Every place that tells it.' }),
    voices: strings.meta({
      description: 'Voice ids of whoever tells it; empty where an article tells it in its own voice.',
    }),
  })
  .meta({ id: 'TimelineEntry', description: 'What the articles together tell of one date.' });

const explanation = z
  .strictObject({
    id,
    question: z.string().meta({ description: 'Id of the question it answers.' }),
    claim: ref,
    holders: z.array(z.strictObject({ voice: voiceId, article: z.string(), stance })).readonly(),
    tellings: refs,
    evidence: z.array(z.strictObject({ ...refFields, bears })).readonly(),
    inconsistency: z
      .number()
      .min(0)
      .meta({ description: 'After Heuer: 1 for each piece against it, 2 for a strong one.' }),
  })
  .meta({ id: 'StoryExplanation', description: 'A proposed reason across articles.' });

const matrixRow = z
  .strictObject({
    what: ref,
    tellings: refs.meta({ description: 'Tellings of the same piece from the same origin: counted once.' }),
    cells: z
      .array(z.strictObject({ explanation: z.string(), rating: z.enum(['CC', 'C', 'N', 'I', 'II']) }))
      .readonly()
      .meta({ description: 'A blank cell is absent.' }),
    diagnosticity: z.number().min(0),
  })
  .meta({ id: 'MatrixRow', description: 'A piece of evidence, told once or often.' });

const question = z
  .strictObject({
    id,
    of: ref.nullable().meta({ description: 'What is to be explained; null where none names it.' }),
    explanations: strings.meta({ description: 'Explanation ids, least inconsistent first.' }),
    matrix: z.array(matrixRow).readonly().meta({ description: 'Most diagnostic first.' }),
  })
  .meta({ id: 'Question', description: 'What several explanations compete to explain.' });

const forecast = z
  .strictObject({
    id,
    holder: voiceId,
    what: ref,
    tellings: refs,
    band: band.nullable(),
    horizon: timex,
    outcome: z.enum(['open', 'void', 'borne-out', 'not-borne-out']),
    settledBy: ref.nullable().meta({ description: 'The words that settle it.' }),
  })
  .meta({ id: 'StoryForecast', description: 'What somebody said would come about.' });

const problem = z
  .strictObject({ code: z.string(), message: z.string(), refs })
  .meta({ id: 'StoryProblem', description: 'Something the reader of a story should know.' });

const story = z.strictObject({
  schema: z.literal('hearsay/story/1'),
  articles: z.array(article).readonly().meta({ description: 'Earliest first, those without a date last.' }),
  voices: z.array(voice).readonly().meta({ description: 'Most tellings first.' }),
  points: z.array(point).readonly().meta({ description: 'The most important first.' }),
  origins: z.array(origin).readonly(),
  families: z.array(family).readonly(),
  conflicts: z.array(conflict).readonly().meta({ description: 'The surest first.' }),
  updates: z.array(update).readonly(),
  timeline: z.array(timelineEntry).readonly().meta({ description: 'Earliest first; what is not dated comes last.' }),
  questions: z.array(question).readonly().meta({ description: 'Those with most explanations first.' }),
  explanations: z.array(explanation).readonly().meta({ description: 'By question, least inconsistent first.' }),
  forecasts: z.array(forecast).readonly(),
  problems: z.array(problem).readonly(),
  model: z.strictObject({ name: z.string(), version: z.string() }),
});

/** What `hearsay story --format json` prints, for checking data from outside. */
export const storySchema: z.ZodType<Story> = toMatching<Story, typeof story>(story);

/** The same as JSON Schema, draft 2020-12. */
export function toStoryJsonSchema(): Record<string, unknown> {
  return {
    $id: 'urn:hearsay:story:1',
    title: 'Story',
    description: 'What comparing readings yields. Offsets count UTF-16 code units.',
    ...toJsonSchema(story),
  };
}
