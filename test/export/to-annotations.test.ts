import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/reading.ts';
import { toAnnotations } from '../../src/export/to-annotations.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { judgeReading } from '../../src/judge/judge-reading.ts';
import { read } from '../../src/read.ts';
import { makeTinyNetwork } from '../model/tiny-network.ts';
import { anyText, RUNS } from '../property/runs.ts';
import { HARBOUR, JUDGED_HARBOUR } from './judged-harbour.ts';

type Json = { readonly [key: string]: Json } & { readonly length?: number };
// biome-ignore lint/suspicious/noExplicitAny: what comes out is looked at as anybody else would look at it
const parse = (json: string): any => JSON.parse(json);
const toList = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? value : [value as T]);

interface Body {
  readonly purpose: string;
  readonly value: string;
  readonly creator?: { readonly name: string };
}

// Section and rule of https://www.w3.org/TR/annotation-model/ for each check.
const MOTIVATIONS = new Set(
  'assessing bookmarking classifying commenting describing editing highlighting identifying linking moderating questioning replying tagging'.split(
    ' ',
  ),
);
/** Terms of the context http://www.w3.org/ns/anno.jsonld that are used here, and prefixes that it defines. */
const TERMS = new Set(
  '@context id type label total first partOf startIndex items motivation creator generator body target name value format purpose created source selector styleClass language via exact prefix suffix start end'.split(
    ' ',
  ),
);
const PREFIXES = new Set(['dc', 'dcterms']);
const IRI =
  /^(?:urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}|ni:\/\/\/sha-256;[\w-]{43}|https?:\/\/\S+)$/;

function expectTerms(part: unknown): void {
  if (Array.isArray(part)) {
    part.forEach(expectTerms);
    return;
  }
  if (typeof part !== 'object' || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    expect(TERMS.has(key) || PREFIXES.has(key.split(':')[0] ?? '')).toBe(true);
    // JSON-LD drops null: an absent property must not be there at all.
    expect(value).not.toBeNull();
    expectTerms(value);
  }
}

/** Checks a collection against the data model, and gives its annotations. */
function expectCollection(json: string): readonly Json[] {
  const collection = parse(json);
  expectTerms(collection);
  // 5.1: a context, an id, the type; a label and a total should be there, and the first page.
  expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
  expect(collection.id).toMatch(IRI);
  expect(toList(collection.type)).toContain('AnnotationCollection');
  expect(typeof collection.label).toBe('string');
  // 5.2: a page has an id, a type, its items as a list, and where in the collection it starts.
  const page = collection.first;
  expect(page.id).toMatch(IRI);
  expect(toList(page.type)).toContain('AnnotationPage');
  expect(page.partOf).toBe(collection.id);
  expect(page.startIndex).toBe(0);
  expect(collection.total).toBe(page.items.length);
  const ids = page.items.map(({ id }: { id: string }) => id);
  expect(new Set([...ids, page.id, collection.id]).size).toBe(ids.length + 2);
  for (const annotation of page.items) expectAnnotation(annotation);
  return page.items;
}

// biome-ignore lint/suspicious/noExplicitAny: see above
function expectAnnotation(annotation: any): void {
  // 3.1: exactly one id, the type Annotation, one target or more.
  expect(annotation.id).toMatch(IRI);
  expect(toList(annotation.type)).toContain('Annotation');
  expect(toList(annotation.target).length).toBeGreaterThan(0);
  // 3.3.5: motivations are those of the vocabulary.
  for (const motivation of toList(annotation.motivation)) expect(MOTIVATIONS.has(motivation as string)).toBe(true);
  // 3.3.1: agents are of a type and have a name.
  expect(annotation.generator).toMatchObject({ type: 'Software', name: expect.any(String) });
  for (const body of annotation.body) {
    // 3.2.4: a textual body has exactly one value that is a string, and at most one format, language and purpose.
    expect(body.type).toBe('TextualBody');
    expect(typeof body.value).toBe('string');
    expect(MOTIVATIONS.has(body.purpose)).toBe(true);
    if (body.creator !== undefined) {
      expect(body.creator).toMatchObject({ type: 'Person', name: expect.any(String) });
      // 3.3.1: xsd:dateTime in UTC with the Z.
      expect(body.created).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/);
    }
  }
  for (const target of annotation.target) {
    // 4: a specific resource has exactly one source, which has an IRI.
    expect(target.type).toBe('SpecificResource');
    expect(target.source.id).toMatch(IRI);
    expect(['source', 'cue', 'content']).toContain(target.styleClass);
    const [quote, position, ...others] = target.selector;
    expect(others).toEqual([]);
    // 4.2.4: exact, prefix and suffix, each at most once.
    expect(quote).toMatchObject({
      type: 'TextQuoteSelector',
      exact: expect.any(String),
      prefix: expect.any(String),
      suffix: expect.any(String),
    });
    // 4.2.5: exactly one start and one end, whole numbers from 0 on.
    expect(position.type).toBe('TextPositionSelector');
    for (const offset of [position.start, position.end]) expect(Number.isInteger(offset) && offset >= 0).toBe(true);
    expect(position.start <= position.end).toBe(true);
  }
}

/** Reads a collection as a stranger would: from its text and nothing else. */
function expectWords(annotations: readonly Json[], { article }: Reading): void {
  const points = [...article.text];
  for (const { target } of annotations) {
    // biome-ignore lint/suspicious/noExplicitAny: see above
    for (const { selector } of target as any) {
      const [{ exact, prefix, suffix }, { start, end }] = selector;
      expect(points.slice(start, end).join('')).toBe(exact);
      expect(points.slice(0, start).join('').endsWith(prefix)).toBe(true);
      expect(points.slice(end).join('').startsWith(suffix)).toBe(true);
    }
  }
}

describe('toAnnotations', () => {
  const json = toAnnotations([JUDGED_HARBOUR], 'Hearsay 1.2.3');
  const annotations = expectCollection(json);

  it('selects the very words, in code points', () => {
    expect(annotations).toHaveLength(4);
    expectWords(annotations, HARBOUR);
  });

  it('names the text by its hash, so that anybody can check it', () => {
    const { source } = parse(json).first.items[0].target[0];
    const digest = createHash('sha256').update(HARBOUR.article.text).digest('base64url');
    expect(source).toEqual({
      id: `ni:///sha-256;${digest}`,
      type: 'Text',
      format: 'text/plain',
      language: 'en',
      'dc:identifier': HARBOUR.article.id,
      'dc:title': 'Ferry, "late"',
      'dc:publisher': '@Post',
      'dcterms:issued': '2023-03-04',
      via: 'https://post.example/a',
    });
  });

  it('says who says what in which way, and apart from it what the analyst decided', () => {
    const items: readonly { readonly body: readonly Body[] }[] = parse(json).first.items;
    const bodies = items.map(({ body }) =>
      body.map(
        ({ purpose, value, creator }) => `${purpose}: ${value}${creator === undefined ? '' : ` (${creator.name})`}`,
      ),
    );
    expect(bodies).toEqual([
      [
        'identifying: Ola Brandt',
        'classifying: act: says',
        'classifying: kind: direct',
        'moderating: accepted (Ann Lee)',
        'assessing: credibility: 2 (Ann Lee)',
        'commenting: heard it, "live" (Ann Lee)',
      ],
      ['classifying: act: alleges', 'classifying: kind: indirect', 'moderating: rejected: a joke (Ann Lee)'],
      [
        'identifying: Kari Dahl',
        'classifying: act: says',
        'classifying: kind: indirect',
        'moderating: corrected (Ann Lee)',
      ],
      ['identifying: Ida Moen', 'classifying: act: denies', 'classifying: kind: indirect'],
    ]);
    expect(parse(json).first.items.map(({ creator }: Json) => creator?.['name'] ?? null)).toEqual([
      null,
      null,
      'Ann Lee',
      null,
    ]);
    expect(parse(json).first.items[0].generator.name).toBe('Hearsay 1.2.3, model hand 1');
  });

  it('is the same for the same readings, and a collection of nothing where there are none', () => {
    expect(toAnnotations([JUDGED_HARBOUR], 'Hearsay 1.2.3')).toBe(json);
    expect(expectCollection(toAnnotations([], 'Hearsay 1.2.3'))).toEqual([]);
  });

  it('holds for any text, half characters and all', () => {
    const readers = [2, 14, 24].map((seed) => makeTinyNetwork({ seed }));
    fc.assert(
      fc.property(anyText, (text) => {
        const { article, problems } = toArticle(text, {});
        const reader = readers[text.length % readers.length] as (typeof readers)[number];
        const reading = read({ ...article, language: 'en' }, reader, problems);
        const made = expectCollection(toAnnotations([judgeReading(reading, [])], 'Hearsay'));
        expectWords(made, reading);
      }),
      { numRuns: RUNS },
    );
  });
});
