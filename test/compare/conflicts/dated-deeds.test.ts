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
    [
      'The mate, Nils Ortega, has been held in Melvik since February.',
      'Nils Ortega was arrested in March, the police said.',
      'date: February / March',
    ],
    [
      'The radar on the pier has been out of service since October.',
      'The radar on the pier, a clerk said, had been switched off since November.',
      'date: October / November',
    ],
    [
      'The union’s rejection of the offer on January 4 led to the strike.',
      'The union threw out the offer on 6 January.',
      'date: January 4 / 6 January',
    ],
    [
      'The rule is to come into force in January 2021.',
      'The change will take effect in March 2021.',
      'date: January 2021 / March 2021',
    ],
    [
      'The coast guard opened fire at 4:10 a.m. on Tuesday.',
      'The first shots were fired from the pier at about 4:50 a.m. on Tuesday.',
      'date: 4:10 a.m. / about 4:50 a.m.',
    ],
    [
      'The owner has until January 27 to appeal.',
      'The owner, Lund Shipping, has until January 29 to appeal.',
      'date: January 27 / January 29',
    ],
    [
      'The first case was reported on January 4, the office said.',
      'The first case was a sailor who was taken to hospital on January 6.',
      'date: January 4 / January 6',
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
    ['The council passed the harbour plan on January 4.', 'The senate passed the harbour plan on January 9.'],
    ['Nils Ortega, the mate, was arrested in March.', 'The cook, Ivo Reyes, has been held since February.'],
    ['Fares have risen by 4 percent since October.', 'Fares have risen by 9 percent since November.'],
    ['The pier has not been inspected since October.', 'The pier has been closed since November.'],
    ['The owner has until January 27 to appeal.', 'The pier was shut until January 9.'],
    [
      'The harbour plan was passed on January 4 by the council.',
      'The harbour plan was approved by the senate on January 9.',
    ],
    ['The barge was stopped on January 4.', 'Police on the pier seized two tonnes of cocaine on January 9.'],
    ['The committee on shipping meets again on January 22.', 'The court sits again on January 29.'],
    ['The council meets again on January 22.', 'The next hearing of the court is on January 29.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });
});
