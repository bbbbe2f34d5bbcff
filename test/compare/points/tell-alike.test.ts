import { describe, expect, it } from 'vitest';
import { tellBarge } from '../tell.ts';

/** The points that both passages are told in. */
function countShared(wire: string, paper: string): number {
  const { story, toWords } = tellBarge(wire, paper);
  return story.points.filter(({ tellings }) => {
    const words = tellings.map(toWords);
    return [wire, paper].every((passage) => words.some((told) => passage.includes(told)));
  }).length;
}

describe('what two tellings of one point have alike', () => {
  it.each([
    [
      'a name and a role',
      'Harbour minister Selma Tarn, who lives in exile in Corvo, praised the verdict.',
      'Selma Tarn, the exiled harbour minister, sold her yacht to a dealer in Lisk.',
    ],
    [
      'a name and a role behind a report',
      'The Annelise was doing nine knots when pilots lost sight of her, the harbour minister of Ostrand, Selma Tarn, told reporters at the Castell hotel.',
      'Selma Tarn, the harbour minister of Ostrand, went by bicycle instead.',
    ],
    [
      'what both are about',
      'The fate of the nine Ostrand sailors in Castell prisons remains uncertain.',
      'The consul had mentioned the nine Ostrand sailors at the beginning of the dinner.',
    ],
    [
      'a group of so many',
      'All 11 of its quays were flooded, the port said.',
      'The cranes have been running again since Tuesday, at least at nine of the 11 quays.',
    ],
  ])('is not %s alone', (_, wire, paper) => {
    expect(countShared(wire, paper)).toBe(0);
  });

  it.each([
    [
      'what somebody is to do to somebody, told by the way in one',
      'Ida Berg, who will replace Selma Tarn in June, studied law in Norland.',
      'Ida Berg will replace Selma Tarn in June.',
    ],
    [
      'what somebody did',
      'Harbour minister Selma Tarn, who lives in exile in Corvo, sold her yacht.',
      'Selma Tarn, the exiled harbour minister, has sold the yacht to a dealer.',
    ],
    [
      'what is said of him by the way',
      'Selma Tarn resigned as harbour minister on Sunday.',
      'Selma Tarn, who stepped down as harbour minister on Sunday, has not been seen since.',
    ],
    [
      'what was done, by somebody or by nobody',
      'Officers had fired tear gas at the dockers.',
      'Tear gas was fired at the dockers.',
    ],
    [
      'when something will be',
      'The hearing about the breakwater will be on May 14.',
      'The hearing about the breakwater is set for May 14.',
    ],
  ])('may be %s', (_, wire, paper) => {
    expect(countShared(wire, paper)).toBe(1);
  });
});
