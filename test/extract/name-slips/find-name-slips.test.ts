import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/document/span.ts';
import { findNameSlips } from '../../../src/extract/name-slips/find-name-slips.ts';
import { isOneSlipApart, toSlipKeys } from '../../../src/language/spelling.ts';
import { toKnown } from '../notices/known-of.ts';

function slipsOf(text: string): string[] {
  return findNameSlips(toKnown(text)).map(({ span }) => (span === null ? '' : toText(text, span)));
}

/** Speaks of one harbour master at length, in words of our own. */
const HARBOUR = `Harbour chief Tobias Wexholm opened the quay on Monday. Wexholm said the work had taken a year.
Mr. Wexholm thanked the crews. Asked about the cost, Wexholm said it was fair.`;

const LEADER = `Kim Jong Un called off the visit on Monday. The visit had been planned for months, and Kim Jong Un had wanted it.
Diplomats said Kim Jong Un changed his mind. Kim Jong Un may go next year. Few expect another visit.`;

describe('findNameSlips', () => {
  it.each([
    ['a family name with swapped letters', `${HARBOUR} Later Wexhlom left the meeting.`, 'Wexhlom'],
    ['a family name short of a letter', `${HARBOUR} Later Mr. Wexhom left the meeting.`, 'Wexhom'],
    ['a full name with a wrong letter', `${HARBOUR} Later Tobias Wexhelm left the meeting.`, 'Tobias Wexhelm'],
    ['a given name with a wrong letter', `${HARBOUR} The crews cheered as Mr. Tobiaz Wexholm left.`, 'Tobiaz Wexholm'],
    [
      'another holder of an office',
      'Harbour board spokesman Tobias Wexholm spoke. Wexholm said so. Wexholm left. Then harbour board spokesman Anton Wexholm said no.',
      'Anton Wexholm',
    ],
    ['another of a series', `${LEADER} Now Kim Jong Il's visit is pointless.`, 'Kim Jong Il'],
  ])('asks about %s', (_, text, slip) => {
    expect(slipsOf(text)).toEqual([slip]);
  });

  it('asks, and names the person who may be meant', () => {
    const [problem] = findNameSlips(toKnown(`${LEADER} Now Kim Jong Il's visit is pointless.`));
    expect(problem?.code).toBe('name-slip');
    expect(problem?.message).toContain('“Kim Jong Il” beside “Kim Jong Un”: ');
    expect(problem?.message).toContain('?');
  });

  it.each([
    ['the name alone', HARBOUR],
    ['a plural', `${HARBOUR} The Wexholms live by the sea.`],
    ['a brother', `${HARBOUR} His brother, Tobiaz Wexholm, sails.`],
    ['somebody introduced', `${HARBOUR} Tobias Wexhelm, 54, a baker, disagreed.`],
    ['two of one sentence', `${HARBOUR} Tobias Wexholm and Tobias Wexhelm disagreed.`],
    ['another family', `${HARBOUR} Anna Lind disagreed.`],
    ['a father in the past', `${LEADER} His father, Kim Jong Il, never left by air.`],
    ['one who died', `${LEADER} Kim Jong Il's visit ended before he died.`],
    ['a year long past', `${LEADER} In 1994 Kim Jong Il's visit was put off.`],
    ['what belongs to nobody else here', `${LEADER} Many still read Kim Jong Il's poems.`],
    ['names that exist', 'Tim Larsen spoke. Larsen left. Larsen said so. Larsen won. Later Larson said no.'],
    ['a longer name', `${HARBOUR} The Wexhelm House Museum is closed.`],
    ['accents', 'Raúl Mendoza spoke. Mendoza left. Mendoza said so. Mendoza won. Then Raul Mendoza said no.'],
  ])('is silent about %s', (_, text) => {
    expect(slipsOf(text)).toEqual([]);
  });

  it('is silent about somebody who is named twice', () => {
    expect(slipsOf(`${HARBOUR} Later Wexhelm left. Then Wexhelm came back.`)).toEqual([]);
  });
});

describe('isOneSlipApart', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 8 });

  it.each([
    ['clinton', 'clniton', true],
    ['peskov', 'peskow', true],
    ['hillary', 'hilary', true],
    ['hilary', 'hillary', true],
    ['clinton', 'clintons', false],
    ['clinton', 'clinton', false],
    ['clinton', 'cltnion', false],
    ['obama', 'osama', true],
  ])('%s, %s: %s', (a, b, expected) => {
    expect(isOneSlipApart(a, b)).toBe(expected);
  });

  it('is the same both ways, and shares a key', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isOneSlipApart(a, b)).toBe(isOneSlipApart(b, a));
        if (isOneSlipApart(a, b)) expect(toSlipKeys(a).some((key) => toSlipKeys(b).includes(key))).toBe(true);
      }),
    );
  });
});
