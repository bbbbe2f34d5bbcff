import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

describe('days of a deed that is done once', () => {
  it.each([
    [
      'The lighthouse of Melvik, built in 1743, was hit.',
      'The lighthouse stands on a rock. It was built in 1734.',
      'date: 1743 / 1734',
    ],
    [
      'The hull passed its last inspection on January 7, the owner said.',
      'The last inspection took place on 29 December and not on 7 January.',
      'date: January 7 / 29 December',
    ],
    [
      'The pier, owned by Lund Shipping, was inspected in January, the company said.',
      'The last inspection of the pier took place in August, according to records seen by the Post.',
      'date: January / August',
    ],
    [
      'It has no record of an inspection of the boiler since 2010, a mate said.',
      'The boiler was inspected in April 2012, says the yard.',
      'date: 2010 / April 2012',
    ],
    [
      'The skipper’s contract expires in June 2020.',
      'His deal with the owner runs out in June 2021.',
      'date: June 2020 / June 2021',
    ],
    [
      'The strike at the yard began at 7 a.m.',
      'The walkout at the yard started at nine in the morning.',
      'date: 7 a.m. / nine in the morning',
    ],
  ])('catches: %s %s', (wire, paper, line) => {
    expect(toConflictLines(tellBarge(wire, paper))).toContain(line);
  });

  it.each([
    ['The lighthouse on the rock was built in 1743.', 'A school was founded in the town in 1734.'],
    ['The boiler was inspected in April 2012.', 'The boiler has to be inspected by June 2020.'],
    ['The inspection of the hull did not begin on Monday.', 'The inspection of the hull began in January.'],
    ['A barge sank at Melvik on Tuesday.', 'A sailor who was hurt when a barge sank last week died on Sunday.'],
    ['The crew began filling sacks on the pier in January.', 'A fire on the pier began at around four in the morning.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });
});
