import { describe, expect, it } from 'vitest';
import { tell, tellBarge, toConflictLines, toPaper, toUpdateLines, toWire } from '../tell.ts';

describe('a thing that each report counts once', () => {
  it('catches two figures for it, however it is told of', () => {
    const told = tellBarge(
      'Nine containers fell off the deck, a sailor said.',
      'A camera on the pier shows seven containers in the water.',
    );
    expect(toConflictLines(told)).toEqual(['number: Nine / seven']);
  });

  it('catches two counts that are nearly one', () => {
    const told = tellBarge('The port will have to mend 37 bollards.', 'Ships had worn out 41 bollards over the years.');
    expect(toConflictLines(told)).toEqual(['number: 37 / 41']);
  });

  it.each([
    [
      'what those that are counted did',
      'Fourteen containers toppled into the water.',
      'Sixteen of the 40 containers went overboard.',
      ['number: Fourteen / Sixteen'],
    ],
    [
      'a day of something else',
      'The ban covers grain from 41 countries and takes effect on May 1.',
      'It came on Sunday, a day after inspectors had turned back grain from 43 countries.',
      ['number: 41 / 43'],
    ],
  ])('catches two counts beside %s', (_, wire, paper, expected) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual(expected);
  });

  it('catches two counts of all that there are', () => {
    const told = tellBarge(
      'It had 23 crew on board.',
      'All 25 members of the crew are in good health, the owner said.',
    );
    expect(toConflictLines(told)).toEqual(['number: 23 / 25']);
  });

  it.each([
    [
      'Nine containers fell off the deck.',
      'A camera shows seven containers in the water. Nine containers were on board.',
    ],
    ['Nine containers fell off the deck.', 'In the wreck of 2004 seven containers were lost.'],
    [
      'Some 4,000 people watched from the pier.',
      'Nearly 6,000 people watched from the pier, the port said, and 4,000 people had come there the day before.',
    ],
    [
      'Brandt said that 4,000 people watched from the pier.',
      'The port said that 6,000 people watched from the pier and that 4,000 people watched from the beach.',
    ],
    ['The barge had up to nine containers on deck.', 'A camera shows seven containers in the water.'],
    ['Nine containers fell off the deck.', 'The owner has 400 containers.'],
    ['The port will have to mend 37 bollards.', 'The port buys 41 bollards a year.'],
    ['The port will have to mend 37 bollards.', 'Of the 41 bollards on the pier, 37 were broken.'],
    ['A bus brought 37 nurses home.', 'The ministry wants to hire 41 nurses.'],
    ['Nine containers fell off the deck.', 'A shop in Torvale sold seven containers a day.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });
});

describe('what is one amount and what is not', () => {
  it.each([
    [
      'The salvage will cost two million kronor, a diver said.',
      'The salvage will cost 1.5 million kronor, a clerk said.',
    ],
    ['The owner lost more than a billion kronor in January.', 'In January the owner lost 310 million kronor.'],
  ])('catches: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toHaveLength(1);
  });

  it.each([
    ['The owner paid half a billion kronor for the ships.', 'The ships cost the owner 486 million kronor.'],
    [
      'The owner bought new ferries for 7.2 billion kronor.',
      'The ferries that Vestline bought from the yard had cost 6.8 billion kronor.',
    ],
    ['The crew were offered 800 kronor each.', 'The crew get 1,000 kronor each, 200 more than they were offered.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });

  it('takes how long something took for no figure that grows', () => {
    const told = tellBarge(
      'The mate left the helm for 25 minutes.',
      'The mate was away from the helm for ten minutes. Nobody was hurt.',
      '2019-03-12',
    );
    expect(toConflictLines(told)).toEqual(['number: 25 minutes / ten minutes']);
    expect(toUpdateLines(told)).toEqual([]);
  });
});

describe('what two reports may both say', () => {
  it('takes two counts so far of reports without a day for no contradiction', () => {
    const told = tell([
      { outlet: 'Coast Wire', on: null, text: toWire('The harbour party now has at least 503 seats in the councils.') },
      {
        outlet: 'Melvik Post',
        on: null,
        text: toPaper('The harbour party now has at least 882 seats in the councils.'),
      },
    ]);
    expect(toConflictLines(told)).toEqual([]);
  });

  it.each([
    [
      'They support a ban on sailors who are not citizens of Melvik.',
      'They support a ban on sailors from abroad in Melvik.',
    ],
    [
      '"She didn’t have a particular barge in mind, but he is on board," Brandt said.',
      '"didn’t have a particular barge in mind, but he [the mate] is on board," Brandt said.',
    ],
    [
      'It was no day for a speech, Brandt said, because there was "a lot going on."',
      '"But a lot of people are going to be watching to see if that is true," Brandt said.',
    ],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });

  it('tells a short remark of common words given to two people', () => {
    const told = tellBarge(
      '"It is beautiful, and it is late," said Pia Norling of Lund.',
      '"It is beautiful, and it is late," joked Lars Garrow of Melvik.',
    );
    expect(toConflictLines(told).map((line) => line.split(':')[0])).toContain('attribution');
  });
});

it('a fraction and a percentage that is far from it conflict', () => {
  const toTold = (share: string) =>
    tellBarge(
      `Grain exports from the port fell by a third last year.`,
      `Grain exports from the port fell by ${share} last year.`,
    );
  expect(toConflictLines(toTold('15 percent'))).toEqual(['number: a third / 15 percent']);
  expect(toConflictLines(toTold('32 percent'))).toEqual([]);
});

describe('what a sum or a length is of', () => {
  it.each([
    [
      'a fine',
      'The skipper was fined 900,000 euros and barred from the harbour of Melvik for 10 years.',
      'In addition to the prison term he has to pay a fine of 950,000 euros.',
      ['number: 900,000 euros / 950,000 euros'],
    ],
    [
      'a ban, in a relative clause and in a main clause',
      'The port authority banned the skipper from steering a ship for five years.',
      'The skipper, who has been banned for four years, will appeal.',
      ['number: five years / four years'],
    ],
  ])('catches two of one thing: %s', (_, wire, paper, expected) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual(expected);
  });

  it.each([
    [
      'of two things',
      'The court sentenced the skipper to seven years in prison for fraud.',
      'The court found the skipper guilty of fraud, and banned him from steering a ship for 12 years.',
    ],
    [
      'what was asked for, and what came',
      'The court in Melvik sentenced the skipper to seven years in prison.',
      'Prosecutors had sought a sentence of ten years for the skipper.',
    ],
    [
      'of shares on two days',
      'The shares of the port fell 3.1 percent.',
      'The stock of the port dropped 9 percent after the accident.',
    ],
    [
      'how long nothing was like it',
      'The skipper has 21 days to lodge an appeal with the tribunal of the port.',
      'The skipper lodged an appeal with the tribunal of the port, for the first time in six weeks.',
    ],
    [
      'a rate raised by some points',
      'The port authority lifted its fee by two points to 11 percent, as costs reached 16.4 percent.',
      'The fee of the port authority stays at 11 percent.',
    ],
  ])('not: %s', (_, wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });

  it('is later where the report says that it is more than was thought', () => {
    const told = tellBarge(
      'Thieves took 3.1 million euros from the safe of the barge.',
      'Thieves took 4.2 million euros from the safe of the barge, a third more than was first thought.',
      '2019-03-08',
    );
    expect(toConflictLines(told)).toEqual([]);
    expect(toUpdateLines(told)).toEqual(['3.1 million euros / 4.2 million euros']);
  });

  it('is later where the report tells of a day that came after the other', () => {
    const told = tellBarge(
      'The owner is recalling 41,000 containers of the barge.',
      'The owner on Wednesday widened its recall of containers of the barge to 58,000.',
      '2019-03-06',
    );
    expect(toConflictLines(told)).toEqual([]);
    expect(toUpdateLines(told)).toEqual(['41,000 / 58,000']);
  });
});
