import { z } from 'zod';
import type { Article } from '../../document/article.ts';
import type { Act, Band, Entity, Explanation, Status } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';

/** What the schemas of a reading and of a story have in common. */

export const offset: z.ZodType<number> = z.int().min(0);
export const span: z.ZodType<Span> = z
  .strictObject({ start: offset, end: offset })
  .meta({ id: 'Span', description: 'A half-open range [start, end) of article.text, counted in UTF-16 code units.' });
export const spans: z.ZodType<readonly Span[]> = z.array(span).readonly();
export const strings: z.ZodType<readonly string[]> = z.array(z.string()).readonly();

/** An article but for its words. */
export const articleAbout: {
  readonly [Field in keyof Omit<Article, 'text' | 'blocks'>]: z.ZodType<Article[Field]>;
} = {
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
    .array(z.strictObject({ kind: z.enum(['wire', 'abridged', 'republished', 'translated']), name: z.string(), span }))
    .readonly(),
  language: z.string().meta({ description: 'BCP 47.' }),
};

export const entityKind: z.ZodType<Entity['kind']> = z.enum(['person', 'organisation', 'place', 'group']);

export const band: z.ZodType<Band> = z
  .enum(['almost-no-chance', 'very-unlikely', 'unlikely', 'even', 'likely', 'very-likely', 'almost-certain'])
  .meta({ id: 'Band', description: 'ICD 203 likelihood.' });

export const status: z.ZodType<Status> = z.enum([
  'planned',
  'occurred',
  'ongoing',
  'cancelled',
  'postponed',
  'denied',
  'hypothetical',
]);

export const stance: z.ZodType<Explanation['stance']> = z.enum(['advanced', 'reported', 'doubted', 'rejected']);

export const bears: z.ZodType<Explanation['evidence'][number]['bears']> = z.enum(['for', 'against', 'neutral']);

export const act: z.ZodType<Act> = z.enum([
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
]);
