import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

describe('what cannot both be', () => {
  it.each([
    [
      'two days on which one man resigned, however it is told',
      'Its owner, Lars Holm, resigned on Sunday.',
      'Lars Holm, who stepped down as head of the yard on Saturday, has gone abroad.',
      undefined,
      'date: Sunday / Saturday',
    ],
    [
      'a figure, and the own figure of another',
      'Forty-one people have died in the storm, the port ministry said. The union’s own figure is 47.',
      'No more was said.',
      undefined,
      'number: Forty-one / 47',
    ],
    [
      'two counts of those who came',
      'The police put the number of marchers at 8,000. The union said more than 40,000 had taken part.',
      'No more was said.',
      undefined,
      'number: 8,000 / 40,000',
    ],
    [
      'minutes that are not rounded',
      'The pumps of the barge stopped at 3:42 a.m. on Monday.',
      'The pumps of the barge stopped at 3:47 a.m. on Monday.',
      undefined,
      'date: 3:42 a.m. / 3:47 a.m.',
    ],
    [
      'a common deed that one is told never to have done',
      'The police said that Lars Holm had met the smuggler at the yard six times.',
      'Lars Holm, a captain for thirty years, has never met the man, his lawyer said.',
      undefined,
      'polarity: that Lars Holm had met the smuggler at the yard six times / Lars Holm, a captain for thirty years, has never met the man',
    ],
    [
      'a promise, and what was done',
      'The harbour board said no new fees would be imposed on ferries.',
      'The harbour board imposed new fees on ferries.',
      '2019-03-20',
      'superseded: no new fees would be imposed on ferries / The harbour board imposed new fees on ferries.',
    ],
  ])('%s', (_, one, two, on, expected) => {
    expect(toConflictLines(tellBarge(one, two, on))).toContain(expected);
  });

  it('minutes that may be rounded are one time', () => {
    const told = tellBarge(
      'The pumps of the barge stopped at 3:42 a.m. on Monday.',
      'The pumps of the barge stopped at 3:45 a.m. on Monday.',
    );
    expect(toConflictLines(told)).toEqual([]);
  });
});
