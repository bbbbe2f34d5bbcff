import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type ConflictJudgement,
  findJudgement,
  tallyConflicts,
  toConflictItem,
  toConflictWords,
} from '../../bench/accuracy/judged-conflicts.ts';
import { pickUnrelated } from '../../bench/accuracy/unrelated.ts';
import type { Conflict } from '../../src/document/story.ts';

const TEXTS = new Map([
  ['A', { name: 'first', text: 'At least 12 people died when the ferry sank.' }],
  ['B', { name: 'second', text: 'The ferry took 17 people with it.' }],
]);

const conflict: Conflict = {
  id: 'c1',
  kind: 'number',
  point: null,
  tellings: [
    { article: 'A', finding: null, span: { start: 9, end: 11 }, side: 0, speaker: null },
    { article: 'B', finding: null, span: { start: 15, end: 17 }, side: 1, speaker: null },
  ],
  difference: '12 or 17 dead',
  confidence: 0.9,
  by: 'conflicts/number',
};

const judgement: ConflictJudgement = {
  kind: 'number',
  tellings: [
    { article: 'first', start: 0, end: 18, side: 0 },
    { article: 'second', start: 15, end: 24, side: 1 },
  ],
  right: true,
  why: 'two tolls of one day',
};

describe('judged conflicts', () => {
  const item = toConflictItem(conflict, TEXTS);

  it('name articles and places', () => {
    expect(item).toEqual({
      kind: 'number',
      tellings: [
        { article: 'first', start: 9, end: 11, side: 0 },
        { article: 'second', start: 15, end: 17, side: 1 },
      ],
    });
  });

  it('hold where a span has moved by a word, and not elsewhere', () => {
    expect(findJudgement(item, [judgement])).toBe(judgement);
    expect(findJudgement(item, [{ ...judgement, kind: 'date' }])).toBeNull();
    const elsewhere = { ...judgement, tellings: [{ article: 'second', start: 0, end: 9, side: 1 }] };
    expect(findJudgement(item, [elsewhere])).toBeNull();
  });

  it('are counted', () => {
    const other = { ...item, kind: 'name' as const };
    expect(tallyConflicts([item, other], [{ ...judgement, right: false }])).toEqual({
      right: 0,
      wrong: 1,
      unjudged: 1,
    });
  });

  it('are shown in their words, with a line to fill in', () => {
    const words = toConflictWords(conflict, TEXTS, null);
    expect(words).toContain('first: …At least [[12]] people died');
    expect(words).toContain('"right":null,"why":""');
    expect(toConflictWords(conflict, TEXTS, judgement)).not.toContain('null');
  });

  it.each(['pair-conflicts', 'story-conflicts'])('%s: the list is well formed and holds no text', (name) => {
    const list = JSON.parse(readFileSync(`bench/accuracy/judged/${name}.json`, 'utf8')) as unknown[];
    for (const entry of list) {
      expect(entry).toEqual({
        kind: expect.any(String),
        tellings: expect.any(Array),
        right: expect.any(Boolean),
        why: expect.any(String),
      });
      for (const telling of (entry as ConflictJudgement).tellings) {
        expect(telling).toEqual({
          article: expect.any(String),
          start: expect.any(Number),
          end: expect.any(Number),
          side: expect.any(Number),
        });
      }
    }
  });
});

describe('unrelated articles', () => {
  const files = [
    'herald_2016-09-08_ferry-sinks-off-lunde.txt',
    'herald_2016-09-30_ferry-raised-at-last.txt',
    'post_2016-09-09_twelve-die-on-ferry.txt',
    'post_2016-09-09_cheese-prices-rise.txt',
    'notes.txt',
  ];

  it('share no telling word within some days', () => {
    expect(pickUnrelated(files, 10)).toEqual([
      'herald_2016-09-08_ferry-sinks-off-lunde.txt',
      'herald_2016-09-30_ferry-raised-at-last.txt',
      'post_2016-09-09_cheese-prices-rise.txt',
    ]);
  });

  it('are the same whatever the order, and spread over outlets', () => {
    const picked = pickUnrelated(files, 2);
    expect(picked).toEqual(['herald_2016-09-08_ferry-sinks-off-lunde.txt', 'post_2016-09-09_cheese-prices-rise.txt']);
    expect(pickUnrelated([...files].reverse(), 2)).toEqual(picked);
  });
});
