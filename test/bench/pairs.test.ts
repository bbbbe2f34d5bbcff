import { describe, expect, it } from 'vitest';
import { findAlikePairs, findEventPairs, type SentencePair, toPairKey } from '../../bench/accuracy/event-pairs.ts';
import type { CoreferenceDocument, InstanceMention } from '../../bench/accuracy/meantime-coreference.ts';
import { findTogether, scorePairs } from '../../bench/accuracy/points.ts';
import { toToldPairs } from '../../bench/accuracy/told-pairs.ts';
import type { Telling } from '../../src/document/story.ts';

/** A document whose sentences are lines, with mentions as "sentence kind instance" or "sentence class instance". */
function toDocument(name: string, lines: readonly string[], mentions: readonly string[] = []): CoreferenceDocument {
  let start = 0;
  const sentences = lines.map((line) => {
    const span = { start, end: start + line.length };
    start = span.end + 1;
    return span;
  });
  return {
    name,
    text: lines.join('\n'),
    sentences,
    published: null,
    mentions: mentions.map((mention): InstanceMention => {
      const [sentence = '', kind = '', instance = ''] = mention.split(' ');
      const isEntity = kind === 'entity';
      return {
        kind: isEntity ? 'entity' : 'event',
        instance,
        label: instance.toLowerCase(),
        eventClass: isEntity ? null : kind,
        sentence: Number(sentence),
        start: 0,
        end: 1,
      };
    }),
  };
}

const toKeys = (pairs: readonly SentencePair[]): string[] => pairs.map(toPairKey);

describe('pairs of sentences that tell one event', () => {
  it('shares an event, not a saying and not a grammatical one', () => {
    const pairs = findEventPairs([
      toDocument('1_a', [], ['0 OTHER SINK', '2 SPEECH_COGNITIVE SAY', '3 GRAMMATICAL BEGIN']),
      toDocument('2_b', [], ['0 OTHER SINK', '4 OTHER SINK', '2 SPEECH_COGNITIVE SAY', '3 GRAMMATICAL BEGIN']),
    ]);
    expect(toKeys(pairs)).toEqual(['1_a 0 2_b 0', '1_a 0 2_b 4']);
    expect(pairs[0]?.shared).toEqual(['sink']);
  });

  it('is strict with two events, or one and an entity that few articles have', () => {
    const others = ['3_c', '4_d', '5_e', '6_f'].map((name) => toDocument(name, [], ['0 entity OWNER']));
    const pairs = findEventPairs([
      toDocument(
        '1_a',
        [],
        ['0 OTHER SINK', '0 OTHER RESCUE', '2 OTHER SINK', '2 entity FERRY', '3 OTHER SINK', '3 entity OWNER'],
      ),
      toDocument('2_b', [], ['0 OTHER SINK', '0 OTHER RESCUE', '0 entity FERRY', '0 entity OWNER']),
      ...others,
    ]);
    expect(pairs.map(({ a, isStrict }) => [a.sentence, isStrict])).toEqual([
      [0, true],
      [2, true],
      [3, false],
    ]);
  });

  it('puts the most alike first, never two of one article, never a date line', () => {
    const pairs = findAlikePairs(
      [
        toDocument('1_a', ['The ferry sank off Lunde', 'May 9', 'The ferry sank off Lunde']),
        toDocument('2_b', ['A ferry sank', 'May 9', 'The mayor of Lunde spoke']),
        toDocument('3_c', ['Cheese prices rise', 'May 9', 'Farmers are content']),
      ],
      3,
    );
    expect(toKeys(pairs)).toEqual(['1_a 0 2_b 0', '1_a 2 2_b 0', '1_a 0 2_b 2']);
  });

  it('takes every two of a group of sentences of different articles', () => {
    const told = toToldPairs({ statements: [['1:0', '1:2', '2:3']], events: [['2:3', '1:2', '3:4']] }, [
      '1_a',
      '2_b',
      '3_c',
    ]);
    expect([...told].map(([key, { grade }]) => [key, grade]).sort()).toEqual([
      ['1_a 0 2_b 3', 'same'],
      ['1_a 2 2_b 3', 'same'],
      ['1_a 2 3_c 4', 'event'],
      ['2_b 3 3_c 4', 'event'],
    ]);
    expect(() => toToldPairs({ statements: [['9:0', '1:0']], events: [] }, ['1_a'])).toThrow(RangeError);
  });
});

describe('sentences brought together by a story', () => {
  const documents = new Map([
    ['A', toDocument('1_a', ['Title here', 'May 9', 'The ferry sank.', 'Nobody died.'])],
    ['B', toDocument('2_b', ['Title there', 'May 9', 'A ferry has sunk.'])],
  ]);
  const toTelling = (article: string, start: number, end: number): Telling => ({
    article,
    finding: null,
    span: { start, end },
    speaker: null,
    origin: 'o1',
  });
  const toPoint = (tellings: readonly Telling[]) => ({
    id: 'p1',
    gist: tellings[0] as Telling,
    tellings,
    origins: [],
    standing: 'corroborated' as const,
    confirmations: [],
    silent: [],
  });

  it('are those that tellings of one point reach into', () => {
    const together = findTogether(
      { points: [toPoint([toTelling('A', 17, 32), toTelling('B', 18, 35)]), toPoint([toTelling('A', 0, 5)])] },
      documents,
    );
    expect([...together.keys()]).toEqual(['1_a 2 2_b 2']);
  });

  it('leaves out date lines and tellings of one article', () => {
    const together = findTogether(
      { points: [toPoint([toTelling('A', 11, 40), toTelling('A', 0, 5), toTelling('B', 12, 17)])] },
      documents,
    );
    expect(together.size).toBe(0);
  });

  it('are scored against a gold', () => {
    expect(scorePairs(new Set(['x', 'y', 'z']), new Set(['y', 'w']))).toEqual({ gold: 2, found: 3, right: 1 });
  });
});
