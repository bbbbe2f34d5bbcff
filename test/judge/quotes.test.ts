import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision, Place } from '../../src/document/judgement.ts';
import { CONTEXT, toQuote } from '../../src/document/quote.ts';
import { findQuote, toDecisionPlaces, toJudgement } from '../../src/judge/quotes.ts';
import { anyText, RUNS } from '../property/runs.ts';

const TEXT = `It rained all day. "We will sail at noon," the harbour master said. Nobody sailed. He said nothing more.`;

function toPlace(words: string, text = TEXT): Place {
  const start = text.indexOf(words);
  return { article: 'A', part: 'content', start, end: start + words.length };
}

describe('toQuote', () => {
  it('keeps the words and up to 32 code units on either side', () => {
    const quote = toQuote(TEXT, toPlace('the harbour master'));
    expect(quote).toMatchObject({ exact: 'the harbour master', part: 'content', article: 'A' });
    expect([quote.prefix, quote.suffix]).toEqual([
      'll day. "We will sail at noon," ',
      ' said. Nobody sailed. He said no',
    ]);
  });

  it.each([
    { text: `${'😀'.repeat(40)}x${'😀'.repeat(40)}`, at: 80, sides: [32, 32] },
    { text: `a${'😀'.repeat(40)}x${'😀'.repeat(40)}`, at: 81, sides: [32, 32] },
    { text: `${'😀'.repeat(15)}éx${'é'}${'😀'.repeat(30)}`, at: 31, sides: [31, 31] },
    { text: 'x', at: 0, sides: [0, 0] },
  ])('cuts no character in two beside offset $at', ({ text, at, sides }) => {
    const { prefix, suffix } = toQuote(text, { article: 'A', part: 'cue', start: at, end: at + 1 });
    expect([prefix.length, suffix.length]).toEqual(sides);
    expect(() => encodeURIComponent(prefix + suffix)).not.toThrow();
  });
});

describe('findQuote', () => {
  const quote = toQuote(TEXT, toPlace('said', TEXT));

  it.each([
    { now: TEXT, how: 'exact', why: 'the very text' },
    { now: `${TEXT} More came later.`, how: 'exact', why: 'text behind it' },
    { now: `Corrected. ${TEXT}`, how: 'moved', why: 'text before it' },
    { now: `Corrected. ${TEXT} ${TEXT}`, how: null, why: 'it stands there twice' },
    { now: TEXT.replace('said', 'SAID'), how: null, why: 'other letters' },
    { now: `Corrected. ${TEXT.replace('harbour', 'harbor')}`, how: null, why: 'other words around it' },
    { now: 'He said nothing more.', how: null, why: 'the same word somewhere else' },
    { now: '', how: null, why: 'no text' },
  ])('$why: $how', ({ now, how }) => {
    const found = findQuote(now, quote);
    expect(found?.how ?? null).toBe(how);
    if (found !== null) expect(now.slice(found.start, found.end)).toBe('said');
  });

  it('takes a text of one word a million times for what it is: nothing to tell places by', () => {
    const word = 'ha ';
    const before = toQuote(word.repeat(1000), { article: 'A', part: 'content', start: 300, end: 302 });
    expect(findQuote(`x${word.repeat(1_000_000)}`, before)).toBeNull();
  });

  it('finds every place of its own text, and nothing in another that has other words', () => {
    fc.assert(
      fc.property(anyText, anyText, fc.nat(), fc.nat(40), (text, other, from, length) => {
        const start = from % (text.length + 1);
        const made = toQuote(text, { article: 'A', part: 'cue', start, end: start + length });
        expect(text.slice(made.start, made.end)).toBe(made.exact);
        expect(text).toContain(made.prefix + made.exact + made.suffix);
        expect(made.prefix.length <= CONTEXT && made.suffix.length <= CONTEXT).toBe(true);
        expect(findQuote(text, made)).toEqual({ start: made.start, end: made.end, how: 'exact' });
        const found = findQuote(other, made);
        if (found !== null) expect(other.slice(found.start, found.end)).toBe(made.exact);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('toJudgement', () => {
  const entry = { number: 7, at: '2026-01-01T00:00:00Z', by: 'Ann' };
  const textOf = (article: string): string | null => (article === 'A' ? TEXT : null);
  const about = { of: 'attribution', name: null, places: [toPlace('said')] } as const;
  const NOTHING = { source: null, cue: null, content: null, speaker: null, act: null };

  it('enters a correction with the words of what it is about and of what it corrects to', () => {
    const source = toPlace('the harbour master');
    const decision: Decision = { kind: 'correct', to: { ...NOTHING, source: [source], speaker: 'Ola Brandt' } };
    const made = toJudgement({ decision, about, why: 'He is named above.' }, entry, textOf);
    expect(made).toMatchObject({ ...entry, decision, why: 'He is named above.' });
    expect(made?.about.places.map(({ exact }) => exact)).toEqual(['said']);
    expect(made?.quotes.map(({ exact, part }) => [part, exact])).toEqual([['source', 'the harbour master']]);
  });

  it('is null where the words of a place are not to be had', () => {
    const elsewhere = { ...about, places: [{ ...toPlace('said'), article: 'B' }] };
    expect(toJudgement({ decision: { kind: 'accept' }, about: elsewhere, why: null }, entry, textOf)).toBeNull();
  });

  const place = toPlace('Nobody sailed');
  const subject = { of: 'voice', name: 'x', places: [place] } as const;
  it.each<{ decision: Decision; count: number }>([
    { decision: { kind: 'accept' }, count: 0 },
    { decision: { kind: 'merge', with: [subject, subject], name: 'x' }, count: 1 },
    { decision: { kind: 'split', places: [place], name: 'x' }, count: 1 },
    { decision: { kind: 'add-evidence', text: 'x', place }, count: 1 },
    { decision: { kind: 'add-evidence', text: 'x', place: null }, count: 0 },
    { decision: { kind: 'rate-cell', explanation: subject, rating: 'C' }, count: 1 },
  ])('knows the $count places that $decision.kind names', ({ decision, count }) => {
    expect(toDecisionPlaces({ decision, about })).toHaveLength(count);
  });
});
