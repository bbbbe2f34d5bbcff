import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines, toUpdateLines } from '../tell.ts';

const NOTHING = 'Nothing else is known of it.';

describe('one sentence that sets two figures against each other', () => {
  it.each([
    [
      "How many had to leave is in dispute. The province speaks of 2,400; the mayor's office stands by a figure of about 1,800.",
      'number: 2,400 / 1,800',
    ],
    ['The union puts the loss at 300 tonnes, the company at 120 tonnes.', 'number: 300 tonnes / 120 tonnes'],
    ['The union says there are eight; the owner insists there are five.', 'number: eight / five'],
    ['Police put the crowd on the quay at 300; organisers said 1,500 people had come.', 'number: 300 / 1,500'],
    ['Six sailors have died, according to the harbour chaplain; the owner still counts four.', 'number: Six / four'],
  ])('catches: %s', (wire, line) => {
    expect(toConflictLines(tellBarge(wire, NOTHING))).toEqual([line]);
  });

  it('stands beside the same figure in another report', () => {
    const told = tellBarge(
      "The province speaks of 2,400; the mayor's office stands by a figure of about 1,800.",
      'About 1,800 people had to leave their homes.',
    );
    expect(toConflictLines(told)).toEqual(['number: 2,400 / 1,800 / 1,800']);
  });

  it.each([
    'France spoke of 300 soldiers and Germany of 200.',
    'The owner speaks of 40 jobs, while the bank speaks of 12 million euros.',
    'Lund counted 30 wrecks, Melvik counted 12.',
    'The owner spoke of 40 new jobs at the yard, and of 20 at the pier.',
    'The mayor of Lund spoke of 400 flooded cellars; the mayor of Melvik of 150.',
    'The owner put the loss at 90 tonnes of grain, the neighbouring mill at 40 tonnes.',
    'In 2017 the ministry said it was 20 million euros, but the ministry today speaks of 35 million euros.',
    'The owner said there were 30 jobs lost last year, and the union speaks of 45 jobs next year.',
    'The owner puts the cost of the hull at 12 million euros, and the insurer puts the cost of the cargo at 30 million euros.',
    'The owner estimates the rise at 5 per cent for barges, and the insurers of 8 per cent for ferries.',
    'The union insisted on 6 per cent, while the company settled on 4 per cent.',
    'The owner stuck to 12 days of leave, and the union held to 15 days of leave.',
    'The company speaks of 40 berths, but the permit of 120 berths is still valid.',
    'The minister spoke of 300 jobs in Lund, 200 of them for women.',
    'Police put the crowd on the quay at 300; organisers said 40 people had left early.',
    'Police put the crowd on the quay at 300; organisers said 900 people had come in 2017.',
    'Six sailors have died, according to the harbour chaplain; the owner still counts 12 barges.',
  ])('not: %s', (wire) => {
    expect(toConflictLines(tellBarge(wire, NOTHING))).toEqual([]);
  });
});

describe('a figure at which something is put in the next sentence', () => {
  it.each([
    [
      'The union said it had sent the owner 300 warnings. The owner said it had been able to find 112.',
      'number: 300 / 112',
    ],
    [
      'The owner said that it had offered a rise of 6 percent. The union said that 4 percent was all that had been on the table.',
      'number: 6 percent / 4 percent',
    ],
    [
      'The owner said that the barge had been doing 12 knots. The union says that it was going at 19.',
      'number: 12 / 19',
    ],
  ])('catches: %s', (wire, line) => {
    expect(toConflictLines(tellBarge(wire, NOTHING)).map((one) => one.replace(/ (?:knots|euros)/g, ''))).toEqual([
      line,
    ]);
  });
});

describe('what was lost and came to light again', () => {
  it.each([
    'Thieves took 300 coins from the wreck. Police have found 112.',
    'The owner said that 300 sacks were missing. Divers had located 112.',
  ])('is put at no other figure: %s', (wire) => {
    expect(toConflictLines(tellBarge(wire, NOTHING))).toEqual([]);
  });
});

describe('a dimension that is named', () => {
  it.each([
    ['The hole in the hull is 12 metres long, the owner said. Divers put the depth at 3 metres.', []],
    [
      'The hole in the hull is 12 metres long, the owner said. Divers put the length at 8 metres.',
      ['number: 12 metres / 8 metres'],
    ],
  ])('is the one told before: %s', (wire, lines) => {
    expect(toConflictLines(tellBarge(wire, NOTHING))).toEqual(lines);
  });
});

describe('a figure that is told either way', () => {
  it('is no later one', () => {
    const told = tellBarge(
      'Sixteen hatches of the barge were open, the owner said.',
      'Fourteen hatches of the barge, or sixteen, were open.',
      '2019-03-08',
    );
    expect([...toConflictLines(told), ...toUpdateLines(told)]).toEqual([]);
  });

  it('does not stand on the side of whoever calls it mistaken', () => {
    const told = tellBarge(
      'There were 125 people on board, the owner said.',
      'There were 127 on board. The owner admitted that its count of 125 people on board had been mistaken.',
      '2019-03-08',
    );
    expect(toConflictLines(told).join(' ')).not.toContain('mistaken');
    expect(told.story.conflicts[0]?.tellings.map(({ article }) => article)).toHaveLength(2);
  });
});
