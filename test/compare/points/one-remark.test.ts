import { expect, it } from 'vitest';
import { tellBarge } from '../tell.ts';

/** The points with words of a quotation, and how they stand. */
function findQuoted(wire: string, paper: string): string[] {
  const { story, toWords } = tellBarge(wire, paper);
  return story.points
    .filter(({ tellings }) => tellings.some((telling) => /["“”]/.test(toWords(telling))))
    .map(({ standing, tellings }) => `${standing}: ${tellings.map(toWords).join(' / ')}`);
}

it.each([
  [
    'in which only one of them denies',
    '"You don\'t just lose a barge, you kill a harbour," Brandt said.',
    '"You do not lose a barge, you lose a harbour," Ola Brandt said.',
    '"You don\'t just lose a barge, you kill a harbour," / "You do not lose a barge, you lose a harbour,"',
  ],
  [
    'of which the other report goes on to tell what it means',
    '"Ten years here and they couldn\'t pick up the phone," Brandt said.',
    'The owner admitted on Friday that the firm should have picked up the phone. "Ten years and they couldn\'t pick up a phone," Brandt said.',
    '"Ten years here and they couldn\'t pick up the phone," / "Ten years and they couldn\'t pick up a phone,"',
  ],
  [
    'in a few words of the reporter around it',
    'Asked why the barge had sailed, Brandt alluded to certain "affairs between the owners".',
    '"The decision is connected with private affairs of the firm," Brandt said.',
    'to certain "affairs between the owners" / "The decision is connected with private affairs of the firm,"',
  ],
])('one remark quoted with different words is one point, %s', (_, wire, paper, expected) => {
  expect(findQuoted(wire, paper)).toEqual([`disputed: ${expected}`]);
});

it('of a quotation of several sentences only those that are one remark are one point', () => {
  const { story, toWords } = tellBarge(
    '"Nobody has been dismissed. The barge is a bottomless hole in our budget," Brandt said.',
    '"Nine people were dismissed. This barge is a bottomless pit in the budget," Ola Brandt said.',
  );
  const points = story.points.map(({ tellings }) => tellings.map(toWords).join(' / '));
  expect(points.filter((words) => words.includes('bottomless hole') && words.includes('bottomless pit'))).toHaveLength(
    1,
  );
  expect(points.filter((words) => words.includes('dismissed'))).toEqual([]);
});

it('reasons of two people, and reasons that share a word alone, are no point', () => {
  const wire = 'Asked why the barge had sailed, Brandt alluded to certain "affairs between the owners".';
  expect(findQuoted(wire, '"The decision is connected with private affairs of the firm," Finn Orm said.')).toEqual([]);
  expect(findQuoted(wire, 'Brandt explained the fine with "the affairs of a neighbour".')).toEqual([]);
});
