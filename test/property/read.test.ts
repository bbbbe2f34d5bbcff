import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/document/article.ts';
import type { Attribution } from '../../src/document/findings.ts';
import type { Reading } from '../../src/document/reading.ts';
import { isInside, type Span, toHull } from '../../src/document/span.ts';
import { readingSchema } from '../../src/export/schema/reading-schema.ts';
import { toJson } from '../../src/export/to-json.ts';
import { toTokenContext } from '../../src/extract/attributions/token-context.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { toLanguage } from '../../src/language/language.ts';
import { read } from '../../src/read.ts';
import { makeTinyNetwork } from '../model/tiny-network.ts';
import { anyText, RUNS } from './runs.ts';

// Tiny networks tag at random: laws must hold whatever they say. These seeds tag much, and nest.
const readers = [2, 14, 24].map((seed) => makeTinyNetwork({ seed }));
const NESTING = readers[2] as (typeof readers)[number];

function readText(text: string, language = 'en'): Reading {
  const reader = readers[text.length % readers.length] ?? NESTING;
  const { article, problems } = toArticle(text, { published: '2015-04-30', outlet: 'The Ledger' });
  return read({ ...article, language }, reader, problems);
}

function toAllSpans(reading: Reading): Span[] {
  return [
    ...reading.sentences,
    ...reading.article.blocks,
    ...reading.times,
    ...reading.entities.flatMap((entity) => entity.mentions),
    ...reading.attributions.flatMap(({ source, cue, content, addressee }) => [
      ...source,
      ...cue,
      ...content,
      ...(addressee === null ? [] : [addressee]),
    ]),
    ...reading.notices.flatMap((notice) => [notice, notice.source]),
    ...reading.certainties.flatMap(({ cues }) => cues),
    ...reading.happenings.flatMap(({ what, where, cue, mentions }) => [
      ...[what, where, cue],
      ...mentions.flatMap((mention) => [mention.what, mention.cue]),
    ]),
    ...reading.explanations.flatMap(({ of, claim, cue, stanceCue, evidence }) => [
      of,
      claim,
      cue,
      stanceCue,
      ...evidence,
    ]),
    ...reading.forecasts.flatMap((forecast) => [forecast, forecast.condition, ...forecast.cues]),
    ...reading.problems.map(({ span }) => span),
  ].filter((span) => span !== null);
}

function isOrdered(spans: readonly Span[]): boolean {
  return spans.every((span, index) => span.start < span.end && (spans[index - 1]?.end ?? 0) <= span.start);
}

describe('reading any text', () => {
  it('keeps every span inside the text and every list of spans in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readText(text);
        expect(reading.article.text).toBe(text);
        const whole = { start: 0, end: text.length };
        for (const span of toAllSpans(reading)) expect(span.start <= span.end && isInside(span, whole)).toBe(true);
        for (const { source, cue, content } of reading.attributions) {
          expect(content.length).toBeGreaterThan(0);
          expect([source, cue, content].every(isOrdered)).toBe(true);
        }
        expect(isOrdered(reading.article.blocks)).toBe(true);
        expect(isOrdered(reading.sentences)).toBe(true);
      }),
      { numRuns: RUNS * 3 },
    );
  });

  it('gives unique ids, and refers only to what exists', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readText(text);
        const { attributions, entities, times, notices, certainties, happenings, explanations, forecasts } = reading;
        const ids = [
          ...[attributions, entities, times, notices, certainties, happenings, explanations, forecasts].flat(),
        ].map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const referred = [
          ...notices.map(({ about }) => about),
          ...certainties.map(({ about }) => (about.startsWith('sentence:') ? null : about)),
          ...happenings.flatMap(({ when, who, mentions }) => [
            when,
            ...who,
            ...mentions.flatMap((m) => [m.when, m.holder]),
          ]),
          ...explanations.map(({ holder }) => holder),
          ...forecasts.flatMap(({ holder, horizon, voidedBy }) => [holder, horizon, voidedBy]),
        ];
        for (const id of referred) if (id !== null) expect(ids).toContain(id);
        for (const { speaker, time } of attributions) {
          if (speaker !== null) expect(entities.some(({ id }) => id === speaker)).toBe(true);
          if (time !== null) expect(times.some(({ id }) => id === time)).toBe(true);
        }
      }),
      { numRuns: RUNS * 3 },
    );
  });

  it('nests an attribution in the content of another, at most four deep and never in a circle', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { attributions } = readText(text);
        const byId = new Map(attributions.map((attribution) => [attribution.id, attribution]));
        for (const attribution of attributions) {
          let depth = 0;
          let inner: Attribution = attribution;
          while (inner.within !== null) {
            const outer = byId.get(inner.within);
            if (outer === undefined) throw new Error(`${inner.id} is within ${inner.within}, which does not exist`);
            const hull = toHull(outer.content);
            for (const span of [...inner.source, ...inner.cue, ...inner.content])
              expect(isInside(span, hull)).toBe(true);
            inner = outer;
            depth++;
            expect(depth).toBeLessThanOrEqual(4);
          }
        }
      }),
      // A content cut at the end of a title leaves what was found in the rest of it to the attribution around both.
      { numRuns: RUNS * 3, examples: [['said said \n\n May 9 a day earlier he']] },
    );
  });

  it('gives the same reading again, and leaves the article as it was', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { article } = toArticle(text);
        const before = structuredClone(article);
        const first = read(article, NESTING);
        expect(read(article, NESTING)).toEqual(first);
        expect(article).toEqual(before);
      }),
      { numRuns: RUNS },
    );
  });

  it('comes back from JSON as it was, and fits its schema', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const reading = readText(text);
        const back: unknown = JSON.parse(toJson(reading));
        expect(back).toEqual(reading);
        expect(readingSchema.safeParse(back).error).toBeUndefined();
      }),
      { numRuns: RUNS },
    );
  });

  it('finds only quotations in a language it does not know', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const attribution of readText(text, 'fr').attributions) expect(attribution.cue).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

const SENTENCES: readonly string[] = [
  'The mayor said on Monday that the bridge would close.',
  '"We checked it twice," said Ann Reyes, the engineer.',
  'According to the harbour office, nobody was hurt.',
  'He told reporters that she had denied it.',
  'Nothing else happened in the town that week.',
  '“The tide was high, ‘as usual’, he thought.”',
];

describe('the tiny networks', () => {
  it('find enough in news-like text for the laws to mean something', () => {
    const text = SENTENCES.join('\n\n').repeat(10) + SENTENCES.join(' ').repeat(10);
    const { article } = toArticle(text, { published: '2015-04-30' });
    const found = readers.map((reader) => read({ ...article, language: 'en' }, reader));
    for (const { attributions } of found) expect(attributions.length).toBeGreaterThan(10);
    const attributions = found.flatMap((reading) => reading.attributions);
    expect(attributions.some(({ within }) => within !== null)).toBe(true);
    expect(attributions.some(({ time }) => time !== null)).toBe(true);
  });
});

const paragraph = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(' '));
const paragraphs = fc.array(paragraph, { minLength: 8, maxLength: 24 });

describe('appending a paragraph', () => {
  /** The look-ahead: the network reads a chunk of whole paragraphs at once, and the linker reaches from one chunk into the next. */
  it('leaves the words of every attribution before the last two chunks alone', () => {
    const toWords = (article: Article): Attribution[] => [
      ...read({ ...article, language: 'en' }, NESTING).attributions,
    ];
    let compared = 0;
    fc.assert(
      fc.property(paragraphs, paragraph, (before, added) => {
        const text = before.join('\n\n');
        const language = toLanguage(text);
        const { chunkStarts } = toTokenContext(language);
        const secondLastChunk = chunkStarts.at(-3) ?? 0;
        const settled = language.tokens.starts[secondLastChunk] ?? 0;
        const toSettled = (attributions: readonly Attribution[]): unknown[] =>
          attributions
            .filter(({ source, cue, content }) => toHull([...source, ...cue, ...content]).end <= settled)
            .map(({ source, cue, content, kind, act }) => ({ source, cue, content, kind, act }));
        const longer = `${text}\n\n${added}`;
        const expected = toSettled(toWords(toArticle(text).article));
        expect(toSettled(toWords(toArticle(longer).article))).toEqual(expected);
        compared += expected.length;
      }),
      { numRuns: RUNS },
    );
    expect(compared).toBeGreaterThan(RUNS);
  });
});

describe('time', () => {
  /** The shortest of several runs, in milliseconds: noise only ever adds. */
  function time(text: string): number {
    let shortest = Infinity;
    for (let run = 0; run < 3; run++) {
      const start = performance.now();
      readText(text);
      shortest = Math.min(shortest, performance.now() - start);
    }
    return shortest;
  }

  it.each([
    ['news', `${SENTENCES.join(' ')}\n\n`],
    ['one endless line', `${SENTENCES.join(' ')} `],
    ['one endless word', 'ab'],
    ['quotation marks', '" '],
    ['opening marks', '“a '],
    ['apostrophes', "'a "],
    ['brackets', '(['],
    ['blank lines', '\n'],
    ['cues', 'said '],
    ['commas', 'he said, '],
    ['capitals', 'Ann Reyes '],
    ['full stops', 'A. '],
    ['dates', 'last Monday in May 2015 '],
    ['lone surrogates', '\ud800'],
    ['dashes and colons', '— : '],
  ])('grows no faster than the text: %s', (_, piece) => {
    const size = 30_000;
    const text = piece.repeat(Math.ceil(size / piece.length));
    // Four times the text: linear is 4, quadratic 16. One try in three must do, for the machine may be busy.
    let ratio = Infinity;
    for (let attempt = 0; attempt < 3 && ratio >= 9; attempt++)
      ratio = Math.min(ratio, time(text.repeat(4)) / (time(text) + 1));
    expect(ratio).toBeLessThan(9);
  });
});
