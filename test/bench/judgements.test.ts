import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Judged, KINDS, pickSample, tallyJudgements, toJudgedFiles } from '../../bench/accuracy/judgements.ts';

const item = (start: number, says = 'denied'): Judged => ({
  article: 'a',
  start,
  end: start + 5,
  by: 'notices/denied',
  says,
});

describe('judged findings', () => {
  it('takes every fourth file from the second, at most 20', () => {
    const files = Array.from({ length: 84 }, (_, index) => `${String(index).padStart(2, '0')}.txt`);
    const judged = toJudgedFiles([...files].reverse());
    expect(judged).toHaveLength(20);
    expect(judged.slice(0, 3)).toEqual(['01.txt', '05.txt', '09.txt']);
  });

  it('counts judgements on what is still found, with the same words and the same say', () => {
    const judgements = [
      { ...item(0), right: true, why: '' },
      { ...item(10), right: false, why: '' },
      { ...item(20, 'confirmed'), right: true, why: '' },
    ];
    const tally = tallyJudgements([item(0), item(10), item(20), item(30)], judgements);
    expect(tally).toEqual({ judged: 2, right: 1, unjudged: [item(20), item(30)], stale: 1 });
  });

  it('samples the same each time, in order', () => {
    const items = Array.from({ length: 50 }, (_, index) => item(index * 10));
    const sample = pickSample(items, 7);
    expect(sample).toHaveLength(7);
    expect(pickSample([...items].reverse(), 7)).toEqual(sample);
    expect(sample.map(({ start }) => start)).toEqual(sample.map(({ start }) => start).sort((a, b) => a - b));
  });

  it.each(KINDS)('%s: the list is well formed', (kind) => {
    const list = JSON.parse(readFileSync(`bench/accuracy/judged/${kind}.json`, 'utf8')) as Record<string, unknown>[];
    for (const judgement of list) {
      expect(judgement).toEqual({
        article: expect.any(String),
        start: expect.any(Number),
        end: expect.any(Number),
        by: expect.any(String),
        says: expect.any(String),
        right: expect.any(Boolean),
        why: expect.any(String),
      });
    }
  });
});
