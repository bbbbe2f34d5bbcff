import { z } from 'zod';
import type { RefusedArticle } from '../../document/refused.ts';
import { toJsonSchema, toMatching } from './matching.ts';

const refused = z.strictObject({
  schema: z.literal('hearsay/refused/1'),
  input: z.string().meta({ description: 'As it was given: a path, an address, or "-".' }),
  line: z
    .int()
    .positive()
    .nullable()
    .meta({ description: 'The line or record of the input, counted from 1; null where it has none.' }),
  code: z.string().nullable().meta({ description: 'Why, as one word that stays; null for a bug of the program.' }),
  message: z.string().meta({ description: 'Why, on what, and what to do.' }),
});

/** What `hearsay read --format ndjson` prints in the place of an article that could not be read. */
export const refusedSchema: z.ZodType<RefusedArticle> = toMatching<RefusedArticle, typeof refused>(refused);

/** The same as JSON Schema, draft 2020-12. */
export function toRefusedJsonSchema(): Record<string, unknown> {
  return {
    $id: 'urn:hearsay:refused:1',
    title: 'Refused article',
    description: 'A part of an input that holds several articles, where no article could be read.',
    ...toJsonSchema(refused),
  };
}
