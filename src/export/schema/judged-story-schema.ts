import { z } from 'zod';
import type { JudgedStoryFile } from '../to-story-json.ts';
import { judgement, subject } from './judgement-schema.ts';
import { toJsonSchema, toMatching } from './matching.ts';
import { ref, storySchema } from './story-schema.ts';

const item = z
  .strictObject({
    id: z.string().meta({ description: 'Id of the finding or of the item of the story; "" for a source.' }),
    subject,
    judgements: z.array(judgement).readonly().meta({ description: 'What stands, newest last.' }),
  })
  .meta({ id: 'JudgedItem' });
const items = z.array(item).readonly();

const unattached = z
  .array(z.strictObject({ judgement, reason: z.string() }).meta({ id: 'Unattached' }))
  .readonly()
  .meta({ description: 'Judgements without a hold in the articles as they are read now.' });

const row = z
  .strictObject({
    row: z.int().min(0).nullable().meta({ description: 'Index in the matrix of the question; null for own evidence.' }),
    own: z.int().min(1).nullable().meta({ description: 'Number of the judgement that added it.' }),
    text: z.string().nullable(),
    restsOn: ref.nullable().meta({ description: 'Words of an article that own evidence rests on.' }),
    isOff: z.boolean(),
    cells: z
      .array(
        z.strictObject({
          explanation: z.string(),
          rating: z.enum(['CC', 'C', 'N', 'I', 'II', 'NA']),
          isOwn: z.boolean().meta({ description: 'Rated by the analyst.' }),
        }),
      )
      .readonly(),
    diagnosticity: z.number().min(0),
  })
  .meta({ id: 'JudgedRow' });

const question = z
  .strictObject({
    question: z.string().meta({ description: 'Question id.' }),
    explanations: z
      .array(z.strictObject({ id: z.string(), text: z.string().nullable(), inconsistency: z.number().min(0) }))
      .readonly()
      .meta({ description: 'Least inconsistent first; "own:" and a number are the analyst’s own.' }),
    matrix: z.array(row).readonly().meta({ description: 'Most diagnostic first, rows that are off last.' }),
  })
  .meta({ id: 'JudgedQuestion' });

const judgedStory = z.strictObject({
  schema: z.literal('hearsay/judged-story/1'),
  program: z.string().meta({ description: 'The program and its version.' }),
  story: storySchema.meta({ id: 'Story', description: 'The story as it stands after all judgements.' }),
  analyst: z
    .strictObject({
      items,
      questions: z.array(question).readonly(),
      sourcesOff: z.array(z.string()).readonly().meta({ description: 'Sources whose evidence does not count.' }),
      unattached,
      readings: z
        .array(z.strictObject({ article: z.string(), items, unattached }))
        .readonly()
        .meta({ description: 'What was decided about single articles and their findings.' }),
    })
    .meta({ description: 'What the analyst decided, apart from what was found.' }),
});

/** What `--format json` prints of a story that somebody judged, for checking data from outside. */
export const judgedStorySchema: z.ZodType<JudgedStoryFile> = toMatching<JudgedStoryFile, typeof judgedStory>(
  judgedStory,
);

/** The same as JSON Schema, draft 2020-12. */
export function toJudgedStoryJsonSchema(): Record<string, unknown> {
  return {
    $id: 'urn:hearsay:judged-story:1',
    title: 'Judged story',
    description: 'A story as an analyst left it, and what they decided. Offsets count UTF-16 code units.',
    ...toJsonSchema(judgedStory),
  };
}
