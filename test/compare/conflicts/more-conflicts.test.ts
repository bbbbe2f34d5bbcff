import { describe, expect, it } from 'vitest';
import { tell, tellBarge, toConflictLines, toPaper, toUpdateLines, toWire } from '../tell.ts';

/** Kinds of the conflicts, each once. */
function toKinds(wire: string, paper: string, on?: string): readonly string[] {
  return [...new Set(tellBarge(wire, paper, on).story.conflicts.map(({ kind }) => kind))];
}

describe('figures', () => {
  it.each([
    ['There were 41 people aboard the barge.', 'The barge sank with 43 people on board.'],
    ['The council voted 31 to 25 to close the harbour.', 'The harbour was closed by the council by 31 votes to 27.'],
    [
      'Six of the nine members of the harbour board voted for the ban.',
      'Five of the nine members of the harbour board voted for the ban.',
    ],
    ['The repair will take six months, the yard said.', 'The repair will take a month, the yard said.'],
    ['The margin in the harbour board election was 612 votes.', 'A lead of 621 votes is small, said a clerk.'],
    ['Lars Garrow, 44, swam ashore.', 'A boat picked up Lars Garrow, 45, who is the mate.'],
    [
      'The owner said that it would cut 3,400 jobs at its yards.',
      'Some 4,800 people stand to lose their jobs at the yards of the owner, the union said.',
    ],
    ['The mate, Lars Garrow, 44, swam ashore.', 'The mate is from Melvik. Lars Garrow is 54 and has a boat.'],
  ])('catches: %s %s', (wire, paper) => {
    expect(toKinds(wire, paper)).toEqual(['number']);
  });

  it('sets the counter-figure of the next sentence against the one before', () => {
    const told = tellBarge(
      'Seven crew members are missing, the owner said. The union says there are eight.',
      'No more was said.',
    );
    expect(toConflictLines(told)).toEqual(['number: Seven / eight']);
  });

  it.each([
    ['The harbour ships 350 tonnes of grain a day.', 'There are 3,000 tonnes of grain in the harbour.'],
    ['The owner offered the crew 6 percent.', 'The crew had asked for 9 percent.'],
    ['The storm killed 14 people in Melvik.', 'In Melvik two people were hurt in the storm.'],
    ['Of the crew four were held in a shed.', 'Three other crew members were held in a shed.'],
    [
      'The port put up its fees to 4.25 percent, from 4.0, on Friday.',
      'After ten rises in a row the port has left its fees at 4.25 percent.',
    ],
    [
      'Two years and 25 days after the mate Lars Garrow was found dead, a jury in Melvik found the owner guilty.',
      'The owner will spend 18 years in prison for the death of the mate Lars Garrow, a jury in Melvik was told.',
    ],
    [
      'The storm was moving north at 13 kmph, harbour master Ola Brandt said.',
      'The wind of the storm touched 135 kmph, harbour master Ola Brandt said.',
    ],
    ['The wind reached 45 knots at the pier.', 'Six people were wounded at the pier.'],
    ['The mate, Lars Garrow, 44, swam ashore.', 'Lars Garrow, 44, of Melvik, swam ashore.'],
    ['Lars Garrow has won 370 votes in the harbour board.', 'In the harbour board Erik Sund has won 163 votes.'],
    [
      'Divers feared a leak of 12 tonnes of oil from the barge.',
      'The leak of oil from the barge came to seven tonnes.',
    ],
    ['The crew want a rise of 9 percent.', 'The crew are to receive a rise of 7 percent.'],
    ['The crew began a five-day strike.', 'The strike of the crew ended a day early.'],
    ['The salvage of the wreck began at 4 a.m. today.', 'Salvage of the wreck went on between 5 and 9 a.m. on Monday.'],
    ['Less than 1 percent chose the harbour party.', 'Only four percent would vote for the harbour party.'],
    ['The owner knew of nine accidents in which people were hurt.', 'Nobody had died on a barge, the owner said.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });

  it('takes an estimate of one body for the new one where it comes later', () => {
    const [first, second] = ['The wreck will cost 480 million kronor', 'The wreck will cost 700 million kronor'];
    const told = tellBarge(`${first}, Lund Shipping said.`, `${second}, Lund Shipping said.`, '2019-03-07');
    expect(toConflictLines(told)).toEqual([]);
    expect(toUpdateLines(told)).toEqual(['480 million kronor / 700 million kronor']);
    const others = tellBarge(`${first}, Lund Shipping said.`, `${second}, Brandt said.`, '2019-03-07');
    expect(toUpdateLines(others)).toEqual([]);
  });
});

describe('names', () => {
  it.each([
    ["Gordon Lisle, the company's managing director, apologised.", 'Graham Lisle, who runs the company, apologised.'],
    ['His mother, Hedwig Brandt, waited on the pier.', 'His mother, Helga Brandt, waited on the pier.'],
    ['Gen. Ivo Strand spoke in Melvik.', 'General Igor Strand spoke in Melvik.'],
  ])('catches: %s %s', (wire, paper) => {
    expect(toKinds(wire, paper)).toEqual(['name']);
  });

  it.each([
    ['Mate Martin O’Hara swam ashore.', "Mate Martin O'Hara swam ashore."],
    ['Chief strategist John Weaver spoke in Melvik.', 'Campaign manager Jeff Weaver spoke in Melvik.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toKinds(wire, paper)).toEqual([]);
  });

  it('lists every telling of either name', () => {
    const garrow = 'The mate, Lars Garrow, swam ashore.';
    const told = tell([
      { outlet: 'Coast Wire', on: '2019-03-04', text: toWire(garrow) },
      { outlet: 'Melvik Post', on: '2019-03-04', text: toPaper(garrow) },
      { outlet: 'Coast Radio', on: '2019-03-04', text: toPaper('The mate, Lars Garrod, swam ashore.') },
    ]);
    const names = told.story.conflicts.filter(({ kind }) => kind === 'name');
    expect(names.map(({ tellings }) => tellings.map(told.toWords).sort())).toEqual([
      ['Lars Garrod', 'Lars Garrow', 'Lars Garrow'],
    ]);
  });
});

describe('plans', () => {
  it.each([
    [
      'The harbour is to reopen on Friday.',
      'The harbour reopened on Monday, three days later than planned.',
      '2019-03-13',
    ],
    ['The port expects to reopen on Friday.', 'The port reopened on Sunday.', '2019-03-12'],
    [
      'The hearing on the wreck will begin on Friday.',
      'The hearing on the wreck, which was to have begun on Friday, has not begun.',
      '2019-03-12',
    ],
  ])('catches: %s %s', (wire, paper, on) => {
    expect(toKinds(wire, paper, on)).toEqual(['superseded']);
  });

  it.each([
    ['He was due to come home in October.', 'He was to have gone home in October.', undefined],
    ['The harbour is to reopen on Friday.', 'The harbour reopened on Friday, as announced.', '2019-03-12'],
    ['Divers are to leave before Monday.', 'Divers left on Sunday.', '2019-03-13'],
    [
      'The search was awaited because it would have marked the first dive to the wreck.',
      'The search has been called off.',
      '2019-03-06',
    ],
  ])('not: %s %s', (wire, paper, on) => {
    expect(toConflictLines(tellBarge(wire, paper, on))).toEqual([]);
  });
});

describe('a denial of a claim about somebody, or of a try', () => {
  it.each([
    [
      'The mayor knew of the leak in the barge, Ana Hardy said.',
      'Ola Kell dismissed the claim that the mayor knew of the leak in the barge.',
    ],
    [
      'Officers had tried to stop the barge, Ana Hardy said.',
      'Ola Kell denied that officers had tried to stop the barge.',
    ],
  ])('is a conflict: %s %s', (wire, paper) => {
    expect(toKinds(wire, paper)).toEqual(['polarity']);
  });
});

describe('what may hold beside a denial', () => {
  it.each([
    ['Not all members of the crew obeyed the captain.', 'Most members of the crew obeyed the captain.'],
    ["The port hasn't raised its fees since 2016.", 'The port last raised its fees three years ago.'],
    ['The crew have not had a pay rise since 2016.', 'The crew last had a pay rise three years ago.'],
    [
      'Theft of grain in the harbour has not stopped.',
      'The harbour raised its fees in a bid to stop the theft of grain in the harbour.',
    ],
    [
      'The mayor dismissed the harbour director and froze all harbour contracts.',
      'The harbour director signed contracts.',
    ],
  ])('is no conflict: %s %s', (wire, paper) => {
    expect(toKinds(wire, paper)).toEqual([]);
  });

  it('is what has come to be since', () => {
    const denial = 'The crew of the barge have not returned to Melvik.';
    expect(toKinds(denial, 'The crew of the barge have returned to Melvik.', '2019-03-09')).toEqual([]);
    expect(toKinds(denial, 'The crew of the barge have returned to Melvik.')).toEqual(['polarity']);
  });

  it('is that they are away, where they are not back before a day', () => {
    const told = toKinds(
      'The crew of the barge were told to leave their homes because of the smoke.',
      'The crew of the barge who fled from the smoke cannot go to their homes before Saturday.',
    );
    expect(told).toEqual([]);
  });

  it('is a deed of a day after the denial, and no deed of a day before it', () => {
    const denial = 'The police have opened no inquiry into the captain.';
    expect(toKinds(denial, 'The police opened an inquiry into the captain on Thursday.', '2019-03-09')).toEqual([]);
    expect(toKinds(denial, 'The police opened an inquiry into the captain on Saturday.', '2019-03-03')).toEqual([
      'polarity',
    ]);
  });
});

describe('days of the week', () => {
  it('are those of two weeks in reports that came out weeks apart', () => {
    const choir = 'The harbour choir sang on Saturday.';
    expect(toKinds(choir, choir, '2019-03-26')).toEqual([]);
  });

  it('stand against days, and not against a week', () => {
    const found = toKinds(
      'The harbour will be closed on Wednesday for divers.',
      'The harbour office counted 48 divers this week.',
      '2019-03-20',
    );
    expect(found).not.toContain('superseded');
  });
});

describe('what stands behind the colon of a denial', () => {
  it('is not denied', () => {
    expect(
      toKinds(
        'A hose in the steering gear of the barge was found burst.',
        'Lund Shipping rejected the claim that the steering failed: a hose of the barge burst only when it struck the breakwater.',
      ),
    ).toEqual([]);
    expect(
      toKinds(
        'The steering gear of the barge had failed, a deckhand said.',
        'Lund Shipping denied that the steering gear of the barge had failed: it had been tested in February.',
      ),
    ).toEqual(['polarity']);
  });
});

describe('the days of two stages', () => {
  it('are two days', () => {
    const found = toKinds(
      'The harbour school will stay closed on Tuesday.',
      'The harbour school reopened on Thursday after it had been closed for three days.',
      '2019-03-08',
    );
    expect(found).toEqual([]);
  });
});

describe('an hour by which something was so', () => {
  it('is no other hour than a later one', () => {
    expect(toKinds('The crew were gone by 8:30 p.m.', 'The crew were gone at 11 p.m.')).toEqual([]);
    expect(toKinds('The crew were gone at 8:30 p.m.', 'The crew were gone at 11 p.m.')).toEqual(['date']);
  });
});

describe('what is no denial', () => {
  it.each([
    ['The harbour board had held the berth since 1961.', 'Since 1961 the harbour board had never lost the berth.'],
    ['Brandt advises people not to eat the grain.', 'A man ate the grain.'],
    ['The pilot never saw the lights of the barge.', 'The lights of the barge were on.'],
    ['Reports say the ropes in the store at Melvik had rotted.', 'A clerk at the store in Melvik said otherwise.'],
    ['None of them was hurt.', 'Divers recovered two bodies, bringing to six the number of people killed.'],
  ])('%s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper)).filter((line) => line.startsWith('polarity'))).toEqual([]);
  });
});

describe('one remark in two mouths', () => {
  it('is told where it is short of a word, or contracted', () => {
    expect(
      toKinds('"I am careless, I am not a cheat," Brandt said.', '"I am clumsy, I\'m no cheat," Brandt said.'),
    ).toEqual(['quotation']);
    expect(
      toKinds('"Tonight the tide has turned for us," Brandt said.', '"Tonight the tide turned for us," Brandt said.'),
    ).toEqual(['quotation']);
  });
});

describe('shares', () => {
  it.each([
    [
      'that make up a whole',
      'Two thirds of the dockers voted for the strike, the union said.',
      'A third of the dockers voted against the strike, the union said.',
    ],
    [
      'of the absent and the present',
      'A quarter of the dockers were absent when the union voted on Monday.',
      'Three quarters of the dockers were present when the union voted on Monday.',
    ],
    [
      'of a month and of the year that ends with it',
      'Sales of the yard fell by a third in February, it said.',
      'Sales of the yard fell by 40 percent in the year to February, it said.',
    ],
  ])('do not contradict each other: %s', (_, one, two) => {
    expect(toConflictLines(tellBarge(one, two))).toEqual([]);
  });

  it('of one kind do', () => {
    const [one, two] = [
      'Sales of the yard fell by a third in February.',
      'Sales of the yard fell by 50 percent in February.',
    ];
    expect(toConflictLines(tellBarge(one as string, two as string))).toHaveLength(1);
  });
});
