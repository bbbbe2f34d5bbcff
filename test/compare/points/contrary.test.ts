import { describe, expect, it } from 'vitest';
import { toMaterial } from '../../../src/compare/material.ts';
import { splitContrary } from '../../../src/compare/points/contrary.ts';
import { findStatements } from '../../../src/compare/statements/find-statements.ts';
import { type Statement, toStatementWords } from '../../../src/compare/statements/statement.ts';
import { type Told, tellBarge } from '../tell.ts';

/** The points that have a telling with the first words and one with the second. */
function countWithBoth({ story, toWords }: Told, one: string, two: string): number {
  return story.points.filter(({ tellings }) => {
    const words = tellings.map(toWords);
    return words.some((said) => said.includes(one)) && words.some((said) => said.includes(two));
  }).length;
}

describe('tellings of one point', () => {
  it.each([
    ['The barge was going too fast, a diver said.', 'The barge was not going too fast.', 'was going', 'not going'],
    [
      'Minister Ada Venn will visit Melvik on Friday.',
      'Minister Ada Venn did not come to Melvik.',
      'will visit',
      'did not',
    ],
    [
      'The ferry Lotte left Melvik on January 5 for Lund.',
      'The ferry Lotte returned to Melvik this morning from Lund.',
      'left',
      'returned',
    ],
    [
      'The contract of the pilot boats is under review.',
      'The contract of the pilot boats was terminated.',
      'under review',
      'terminated',
    ],
    [
      'Police suspect the skipper of smuggling grain.',
      'Skipper suspected of smuggling grain has been cleared of smuggling grain, police say.',
      'suspect the',
      'cleared',
    ],
    [
      'Suspicion has fallen on a former pilot of the barge.',
      'The harbour office has cleared the former pilot of the barge.',
      'Suspicion',
      'cleared',
    ],
  ])('are none that say the contrary: %s %s', (wire, paper, one, two) => {
    expect(countWithBoth(tellBarge(wire, paper), one, two)).toBe(0);
  });

  it.each([
    [
      '"They had no clean towels from Thursday," a sailor said.',
      '"They ran out of clean towels on Thursday," a sailor said.',
      'no clean',
      'ran out',
    ],
    [
      'The crane cost 62 million kronor by the accounts.',
      'The crane stands in the accounts at 62 million kronor, not at the 90 million that was claimed.',
      'cost',
      'stands',
    ],
    [
      'The harbour office revoked the licence of the barge after a review.',
      'The harbour office has revoked the licence of the barge.',
      'after a review',
      'has revoked',
    ],
    [
      'The school of Melvik was emptied on Monday over a suspected gas leak.',
      'The school of Melvik was cleared on Monday over a gas leak.',
      'emptied',
      'cleared',
    ],
  ])('may deny what the other tells in other words: %s %s', (wire, paper, one, two) => {
    expect(countWithBoth(tellBarge(wire, paper), one, two)).toBe(1);
  });
});

describe('what one sentence tells beside the point it stands on', () => {
  it('is told beside another article that tells it alone', () => {
    const told = tellBarge(
      'Three sailors, among them a pregnant woman, were let off the pilot boat at about 2 p.m. in Melvik. It was the first stoppage of the port. It had not been near the pier.',
      'Three of them, including a pregnant woman, were let off in the afternoon.',
    );
    expect(countWithBoth(told, 'among them a pregnant', 'including a pregnant')).toBe(1);
  });

  it('is what is denied where it tells that and more', () => {
    const told = tellBarge(
      'Ola Brandt denied that the pilot had left the bridge and said that the pilot had stayed on the bridge until the crash.',
      'The pilot left the bridge before the crash, a sailor said.',
    );
    expect(countWithBoth(told, 'left the bridge before', 'left the bridge before')).toBe(1);
  });

  it('is told for itself where it is denied of the same subject', () => {
    const told = tellBarge(
      'The pier of Melvik is 1,150 metres long and has no lamp at its end.',
      'The pier of Melvik has a length of 1,154 metres.',
    );
    expect(countWithBoth(told, '1,150 metres long', '1,154')).toBe(1);
  });
});

it('of two sides of one size those stay together that more articles tell', () => {
  const { readings } = tellBarge(
    '"Ten years here and they could not pick up the phone," Brandt said.',
    'The owner admitted that the firm did pick up the phone. "Ten years and they could not pick up a phone," Brandt said.',
  );
  const statements = findStatements(toMaterial(readings));
  const members = statements.flatMap((statement, index) =>
    toStatementWords(statement).includes('phone') ? [index] : [],
  );
  const [most, few] = splitContrary(members, statements);
  expect(members).toHaveLength(3);
  expect(most?.map((index) => toStatementWords(statements[index] as Statement))).toEqual([
    expect.stringContaining('Ten years here'),
    expect.stringContaining('Ten years and'),
  ]);
  expect(few).toHaveLength(1);
});
