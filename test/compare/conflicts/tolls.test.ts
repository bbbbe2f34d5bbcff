import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines, toUpdateLines } from '../tell.ts';

/** Conflicts and updates of two reports with a passage each. */
function compare(one: string, two: string, twoOn?: string): { conflicts: string[]; updates: string[] } {
  const told = tellBarge(one, two, twoOn);
  return { conflicts: toConflictLines(told), updates: toUpdateLines(told) };
}

describe('the dead, the hurt and the missing of one event', () => {
  it.each([
    ['rose, on one day', 'The barge sank, killing six workers.', 'The number of dead rose to eight.', undefined],
    [
      'rose, with much between',
      'The barge sank, killing six workers.',
      'The number of dead in the accident at the entrance of the port on Monday morning rose to eight.',
      undefined,
    ],
    ['stands', 'The barge sank, killing six workers.', 'The toll now stands at eight.', undefined],
    [
      'grew by another two',
      'The barge sank, killing six workers.',
      'Another two died overnight, bringing the toll to eight.',
      '2019-03-05',
    ],
    ['the hurt of a later day', 'The wave injured 20 on Monday.', 'Thirty-one people were hurt.', '2019-03-06'],
  ])('later figures in other words: %s', (_, one, two, on) => {
    const { conflicts, updates } = compare(one, two, on);
    expect(conflicts).toEqual([]);
    expect(updates).toHaveLength(1);
  });

  it.each([
    ['A fire on the barge killed at least 11 people.', 'The death toll from the fire on the barge has risen to 16.'],
    ['The death toll from the fire on the barge has risen to 16.', 'A fire on the barge killed at least 11 people.'],
  ])('a toll that has risen comes last on one day: %s', (one, two) => {
    expect(compare(one, two)).toEqual({ conflicts: [], updates: [expect.stringMatching(/11.* \/ .*16/)] });
  });

  it('figures of one moment in other words are a conflict', () => {
    expect(compare('The accident killed six workers.', 'Eight people died, the hospital said.').conflicts).toEqual([
      'number: six / Eight',
    ]);
  });

  it('the missing are not replaced by those who were found', () => {
    const { conflicts, updates } = compare(
      'Six bodies were recovered and 20 people were missing, the coast guard said.',
      'The bodies of nine people had been found by Tuesday, and 17 were still missing, the coast guard said.',
      '2019-03-05',
    );
    expect(conflicts).toEqual([]);
    expect(updates).not.toContainEqual(expect.stringMatching(/20 .*nine/));
  });

  it('figures of one part of the dead are a conflict', () => {
    expect(compare('The accident killed six migrants.', 'Eight migrants died, the hospital said.').conflicts).toEqual([
      'number: six / Eight',
    ]);
  });

  it.each([
    ['a part of the dead', 'The accident killed six workers.', 'Two of the dead were brothers.'],
    ['others', 'The accident killed six workers.', 'Another two people died overnight.'],
    ['another year', 'The accident killed six workers.', 'In 2011 an accident in the port killed nine people.'],
    ['some of them', 'The accident killed 12 people.', 'Three children died.'],
    ['the hurt', 'The accident killed six workers.', 'Eight people were injured.'],
    ['the badly hurt', 'The wave injured 30 passengers.', 'Twelve people were seriously injured, the hospital said.'],
    [
      'those in hospital',
      'The wave injured 30 passengers.',
      'Brandt said 12 people had been admitted with injuries to St Brid hospital.',
    ],
    ['the dead of one place', 'The wave killed 120 people.', 'Brandt said 80 people were dead in one village.'],
    [
      'other doers',
      'The blast killed 12 people on Monday.',
      'Rebels killed 20 people near the port, their leader said.',
    ],
    [
      'other places',
      'A bomb in Arden killed six people on Monday, police said.',
      'A bomb in Belmar killed nine people on Monday, police said.',
    ],
    ['students', 'The accident killed 20 people.', 'Twelve students died, the school said.'],
    ['migrants', 'The accident killed 20 people.', 'Twelve migrants died, the port said.'],
    ['both figures in both', 'Eight people died, six of them workers.', 'The accident killed six workers.'],
  ])('other figures: %s', (_, one, two) => {
    expect(compare(one, two)).toEqual({ conflicts: [], updates: [] });
  });
});
