import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

/** The conflicts of two reports with a passage each. */
function compare(one: string, two: string, twoOn?: string): string[] {
  return toConflictLines(tellBarge(one, two, twoOn));
}

describe('dates of two things', () => {
  it.each([
    [
      'The cameras on the breakwater had been switched off since January, the union said.',
      'The cameras in the office had been switched off since 22 February, the port said.',
    ],
    [
      'Foreign minister Lars Holm will meet his Norish counterpart in Lund on Thursday.',
      'Defence minister Ida Brandt met her Norish counterpart in Lund on Saturday.',
    ],
    ['The queen will visit the port of Torvale on Thursday.', 'The king visited the port of Torvale on Saturday.'],
    [
      'Tom Reed will appear in court in Lund on Friday, prosecutors said.',
      'Jan Moe appeared in court in Lund on Saturday.',
    ],
  ])('none: %s %s', (one, two) => {
    expect(compare(one, two, '2019-03-11')).toEqual([]);
  });
});

describe('dates of one thing', () => {
  it.each([
    [
      'by hours, of which one has no day of its own',
      'The order to evacuate the port of Torvale was given at 2.15 a.m. on Saturday, the governor said.',
      'The order to evacuate the port of Torvale was given at 3.50 a.m., telephone records show.',
      ['date: 2.15 a.m. / 3.50 a.m.'],
    ],
    [
      'with much between it and its date',
      'A sample of the grain was taken on March 1.',
      'A sample of the grain was taken from the hold on the last day of the loading, March 3.',
      ['date: March 1 / March 3'],
    ],
    [
      'since when something has been so',
      'The cameras on the breakwater had been switched off since January, the union said.',
      'The cameras on the breakwater had been switched off since 22 February, the port said.',
      ['date: January / 22 February'],
    ],
    [
      'by parts of days',
      'The missing mate was found on Sunday morning.',
      'The missing mate was found on Saturday.',
      ['date: Sunday morning / Saturday'],
    ],
    [
      'beside names of other things',
      'The pier, which opened in 1951, is the longest in the Harl valley.',
      'The bell at Sorby has rung every day since the pier opened in 1953.',
      ['date: 1951 / 1953'],
    ],
    [
      'of an event, whatever is told of it',
      'The blast tore through the engine room at 9:15 a.m.',
      'The explosion occurred at half past ten in the morning, neighbours said.',
      ['date: 9:15 a.m. / half past ten in the morning'],
    ],
    [
      'from which one rule holds',
      'The ban on night loading takes effect on June 1, 2019.',
      'Night loading will be banned. The new rule applies from August 1, 2019, Brandt said.',
      ['date: June 1, 2019 / August 1, 2019'],
    ],
    [
      'of an event and of its report before it',
      'The fire on the barge was reported at 3:10 a.m. on Monday.',
      'The fire on the barge broke out at 4:30 a.m. on Monday.',
      ['date: 3:10 a.m. / 4:30 a.m.'],
    ],
  ])('conflict %s', (_, one, two, expected) => {
    expect(compare(one, two, '2019-03-05')).toEqual(expected);
  });

  it.each([
    ['a night and the day it ends in', 'The hull broke on Sunday night.', 'The hull broke in the night to Monday.'],
    [
      'the event and what came of it',
      'The blast tore through the engine room at 9:15 a.m.',
      'The blast was reported to the coast guard at 9:40 a.m.',
    ],
    [
      'of two rules',
      'The ban on night loading takes effect on June 1, 2019. The toll takes effect on July 1, 2019.',
      'The new rule applies from August 1, 2019, Brandt said.',
    ],
    [
      'of two rules, each the only one with a day',
      'The new tax on salt takes effect on July 1, 2019, Brandt said.',
      'The salt tax was passed on Monday. The ban on night loading takes effect on January 1, 2020, Brandt said.',
    ],
    [
      'of two rules that raise something',
      'The higher salt tax will take effect on July 1, 2019, Brandt said.',
      'The higher sick pay will come into force on September 1, 2019, Brandt said.',
    ],
    [
      'of one crash and of one more',
      'The crash near the lock closed the road at 8:10 a.m. on Monday, police said.',
      'A second crash near the lock closed the road at 9:40 a.m. on Monday, police said.',
    ],
    [
      'of a rule of which the other report has nothing',
      'The new tax on salt takes effect on July 1, 2019, Brandt said.',
      'Night loading will be banned. The new rule takes effect on January 1, 2020, Brandt said.',
    ],
    [
      'what was late on the day of the report, and what was on the next',
      'Shops in the port opened two hours late on Monday.',
      'On Tuesday shops in the port opened on time.',
    ],
    [
      'what is likely and what was',
      'The storm is likely to reach Melvik around midnight on Monday.',
      'The storm reached Melvik at 2.15 a.m. on Tuesday.',
    ],
  ])('do not conflict: %s', (_, one, two) => {
    expect(compare(one, two, '2019-03-05')).toEqual([]);
  });

  it('conflict where they are long past, however far apart the reports are', () => {
    const built = ['The northern breakwater was built in 1871.', 'The northern breakwater was built in 1874.'] as const;
    expect(compare(built[0], built[1], '2019-09-20')).toEqual(['date: 1871 / 1874']);
  });
});
