import { describe, expect, it } from 'vitest';
import { toOwnWork } from '../../../src/compare/origins/own-work.ts';
import { findSourceWords, isReported } from '../../../src/compare/origins/source-words.ts';

describe('whom a sentence names as its source', () => {
  it.each([
    ['According to the harbour office, two boats came.', 'the harbour office', null],
    ['The boatmen’s union put the number at 58.', 'The boatmen’s union', null],
    ['There were 920 on strike by the council’s own count.', 'the council', null],
    ['The crew was drunk, although a note on the door said otherwise.', 'a note on the door', null],
    ['Of 210 posts 41 are vacant, its president, Ada Holm, said.', 'its president', 'Ada Holm'],
    [
      'An interim report by the harbour board, published on Monday, finds that a rope broke.',
      'the harbour board',
      null,
    ],
    ['She left on Monday, after bank records showed that the fee had been paid.', 'bank records', null],
    ['That the unit was new, the coastal army has since confirmed.', 'the coastal army', null],
    ['The union spoke of 40 boats, while the harbour estimate was 12.', 'the harbour', null],
    ['The union count was 310.', 'The union', null],
    ['The union stands by 52,000.', 'The union', null],
    ['The owner has stuck to its version.', 'The owner', null],
    [
      'The ministry, which at first counted 38,000, revised its figure to 41,000 yesterday.',
      'The ministry',
      'which at first counted 38,000',
    ],
    ['The harbour union’s count was 310.', 'The harbour union', null],
    ['A rope had in fact been changed in May, the panel found, but not the hook.', 'the panel', null],
    ['The inquiry into the fire concluded that a wire had broken.', 'The inquiry into the fire', null],
    ['The recorder from the second ferry shows that it was doing 14 knots.', 'The recorder', null],
  ])('%s', (sentence, words, behind) => {
    const found = findSourceWords(sentence);
    expect(found === null ? null : sentence.slice(found.start, found.end)).toBe(words);
    const apposition = found?.apposition ?? null;
    expect(apposition === null ? null : sentence.slice(apposition.start, apposition.end)).toBe(behind);
  });

  it.each([
    'Two boats came at dawn.',
    'Police put up a fence at noon.',
    'The barge was fully loaded.',
    'The fire at the mill claimed twelve lives.',
    'Ben Ortega was blamed for the fire.',
    'Police arrested three suspects.',
    'The death toll was 12.',
    'The final count was 300.',
    'A judge found the door open.',
    'The passenger count was 2,100, up from 1,800.',
    'The boat count stood at 12 on Friday.',
    'Pupil count was 48.',
    'The widow stood by 12 coffins.',
    'The guard stood by the door.',
  ])('is nobody: %s', (sentence) => {
    expect(findSourceWords(sentence)).toBeNull();
    expect(isReported(sentence)).toBe(false);
  });
});

describe('a saying that begins anew', () => {
  it.each([
    ['The report is due in April, and Ms Holm says that it will be short.', ', and Ms Holm says'],
    ['The boats came back at dawn, the harbour office said.', 'The boats'],
  ])('tells nothing before it: %s', (sentence, from) => {
    expect(sentence.slice(findSourceWords(sentence)?.from ?? -1)).toMatch(new RegExp(`^${from}`));
  });
});

describe('whoever is told of in the passive', () => {
  it.each(['Anna Bell was reported missing.', 'The council was told in March that the dam leaked.'])(
    'is no source: %s',
    (sentence) => {
      expect(findSourceWords(sentence)).toBeNull();
    },
  );
});

describe('the own work of an outlet', () => {
  it.each([
    ['This reporter counted nine boats.', { by: null, how: 'saw' }],
    ['The letter, seen by The Bell, is dated 3 May.', { by: 'The Bell', how: 'saw' }],
    ['The note, of which the Herald has seen a photograph, asks for money.', { by: 'the Herald', how: 'saw' }],
    ['The Bell has learned that two men are sought.', { by: 'The Bell', how: 'itself' }],
    ['The boat was seen by a neighbour.', null],
    ['Two men were seen on the pier.', null],
  ])('%s', (words, expected) => {
    expect(toOwnWork(words)).toEqual(expected);
  });
});
