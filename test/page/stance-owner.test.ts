import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/document/findings.ts';
import { isStanceOfAnother, isStanceOfHolder } from '../../src/page/stance-owner.ts';
import { toReading } from '../fixtures/reading-fixture.ts';

const TEXT = 'Rao blames the seal. The makers reject that. The theory is wrong.';
const { attributions } = toReading(TEXT, [
  { source: 'Rao', cue: 'blames', content: 'the seal' },
  { source: 'The makers', cue: 'reject', content: 'that' },
]);

function toStance(holder: string | null, stance: Explanation['stance'], words: string | null): boolean {
  const start = words === null ? 0 : TEXT.indexOf(words);
  const stanceCue = words === null ? null : { start, end: start + words.length };
  return isStanceOfHolder({ attributions }, { holder, stance, stanceCue });
}

describe('isStanceOfHolder', () => {
  const [rao, makers] = attributions.map(({ id }) => id) as [string, string];
  it.each([
    ['the holder’s own word', makers, 'rejected', 'reject', true],
    ['a verdict of the article', rao, 'rejected', 'is wrong', false],
    ['nobody who holds it', null, 'rejected', 'is wrong', false],
    ['no words for it', rao, 'reported', null, false],
  ] as const)('%s', (_, holder, stance, words, expected) => {
    expect(toStance(holder, stance, words)).toBe(expected);
  });
});

describe('isStanceOfAnother', () => {
  const [rao, makers] = attributions.map(({ id }) => id) as [string, string];
  it.each([
    ['another’s word', rao, 'reject', true],
    ['the holder’s own word', makers, 'reject', false],
    ['a verdict of the article', rao, 'is wrong', false],
  ] as const)('%s', (_, holder, words, expected) => {
    const start = TEXT.indexOf(words);
    const stanceCue = { start, end: start + words.length };
    expect(isStanceOfAnother({ attributions }, { holder, stance: 'rejected', stanceCue })).toBe(expected);
  });
});
