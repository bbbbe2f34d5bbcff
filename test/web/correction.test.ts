import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Attribution } from '../../src/document/findings.ts';
import { toText } from '../../src/document/span.ts';
import {
  CORRECTED_PARTS,
  toCorrection,
  toDraft,
  withMovedEdge,
  withOnlyWords,
  withoutWords,
  withWords,
} from '../../src/web/judge/correction.ts';

const TEXT = 'The bridge is safe, said Mayor Dana Whitlock on Tuesday.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const FOUND = {
  source: [at('Dana Whitlock')],
  cue: [at('said')],
  content: [at('The bridge is safe')],
  act: 'says',
} as unknown as Attribution;
const STANDING = toDraft(FOUND, 'Dana Whitlock');

const words = (spans: readonly { start: number; end: number }[]): string[] => spans.map((span) => toText(TEXT, span));

describe('a correction', () => {
  it('is nothing while nothing is changed', () => {
    expect(toCorrection(STANDING, STANDING)).toBeNull();
    expect(toCorrection({ ...STANDING, speaker: ' Dana Whitlock ' }, STANDING)).toBeNull();
  });

  it('says only what is another', () => {
    const draft = { ...withOnlyWords(STANDING, 'source', at('Mayor Dana Whitlock'), TEXT), act: 'promises' as const };
    expect(toCorrection(draft, STANDING)).toEqual({
      source: [at('Mayor Dana Whitlock')],
      cue: null,
      content: null,
      speaker: null,
      act: 'promises',
    });
    expect(toCorrection({ ...STANDING, speaker: '' }, STANDING)?.speaker).toBe('');
    expect(toCorrection(withoutWords(STANDING, 'cue', 0), STANDING)?.cue).toEqual([]);
  });

  it('joins words that touch or have only white space between them, and keeps others apart', () => {
    expect(words(withWords(STANDING, 'source', at('Mayor '), TEXT).source)).toEqual(['Mayor Dana Whitlock']);
    expect(words(withWords(STANDING, 'content', at('on Tuesday'), TEXT).content)).toEqual([
      'The bridge is safe',
      'on Tuesday',
    ]);
  });

  it('takes no white space at the edges, and no selection of white space alone', () => {
    expect(words(withOnlyWords(STANDING, 'cue', at(' said '), TEXT).cue)).toEqual(['said']);
    expect(withWords(STANDING, 'cue', { start: 3, end: 4 }, TEXT)).toEqual(STANDING);
  });

  it('moves edges by a word, never past the text and never to nothing', () => {
    expect(words(withMovedEdge(STANDING, 'source', 0, 'start', -1, TEXT).source)).toEqual(['Mayor Dana Whitlock']);
    expect(words(withMovedEdge(STANDING, 'source', 0, 'end', 1, TEXT).source)).toEqual(['Dana Whitlock on']);
    expect(words(withMovedEdge(STANDING, 'content', 0, 'end', -1, TEXT).content)).toEqual(['The bridge is']);
    expect(withMovedEdge(STANDING, 'content', 0, 'start', -1, TEXT)).toEqual(STANDING);
    expect(withMovedEdge(STANDING, 'cue', 0, 'end', -1, TEXT)).toEqual(STANDING);
    expect(withMovedEdge(STANDING, 'cue', 7, 'end', 1, TEXT)).toEqual(STANDING);
  });

  it('has spans inside the text, in order and apart from one another, whatever is done', () => {
    const step = fc.record({
      part: fc.constantFrom(...CORRECTED_PARTS),
      kind: fc.constantFrom('add', 'only', 'without', 'start', 'end'),
      a: fc.nat(TEXT.length),
      b: fc.nat(TEXT.length),
      by: fc.constantFrom(1 as const, -1 as const),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        let draft = STANDING;
        for (const { part, kind, a, b, by } of steps) {
          const span = { start: Math.min(a, b), end: Math.max(a, b) };
          if (kind === 'add') draft = withWords(draft, part, span, TEXT);
          else if (kind === 'only') draft = withOnlyWords(draft, part, span, TEXT);
          else if (kind === 'without') draft = withoutWords(draft, part, a % 3);
          else draft = withMovedEdge(draft, part, a % 3, kind as 'start' | 'end', by, TEXT);
          for (const name of CORRECTED_PARTS) {
            let end = -1;
            for (const one of draft[name]) {
              expect(one.start).toBeGreaterThan(end);
              expect(one.end).toBeGreaterThan(one.start);
              expect(one.end).toBeLessThanOrEqual(TEXT.length);
              end = one.end;
            }
          }
        }
      }),
    );
  });
});
