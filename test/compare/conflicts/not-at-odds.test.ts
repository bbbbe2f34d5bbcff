import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines, toUpdateLines } from '../tell.ts';

const LATER = '2019-03-06';

/** Conflicts and updates of two reports with a passage each. */
function compare(one: string, two: string, twoOn?: string): { conflicts: string[]; updates: string[] } {
  const told = tellBarge(one, two, twoOn);
  return { conflicts: toConflictLines(told), updates: toUpdateLines(told) };
}

describe('what two reports tell side by side is no conflict', () => {
  it.each([
    [
      'a fall through space, and a figure that has risen',
      'A school minibus skidded off the harbour road on Monday and fell twenty metres into the dock, the police said.',
      'The number of children hurt when a school minibus left the harbour road on Monday has risen to nine.',
    ],
    [
      'two things that rose and fell by per cent on one day',
      'Shares in Nordhav, the owner, fell by 12 per cent on Tuesday.',
      'Freight rates, which jumped by 9 per cent on Tuesday, were back by Friday to where they had begun.',
    ],
    [
      'shares of two owners',
      'Nordhav shares fell in Lund on Monday after the barge sank.',
      'Brisk shares rose in Lund on Monday after the barge sank.',
    ],
    [
      'a first vote, and the last that both tell',
      'The harbour board ruled by eight votes to five that the owner must pay.',
      'A trial vote of the harbour board had been seven to six, and the final vote was eight to five.',
    ],
    [
      'a draft, and what was ruled',
      'The harbour board ruled by eight votes to five that the owner must pay.',
      'The draft of the ruling of the harbour board showed a majority of seven votes to six.',
    ],
    [
      'what was stopped is told as planned',
      'The port authority on Monday blocked the planned sale of the yard to Nordhav.',
      'The sale of the yard to Nordhav was called off by the port authority on Monday.',
    ],
    [
      'a first name and its short form',
      'A spokesman for the owner, Greg Pallin, said that the wreck was insured.',
      'Gregory Pallin, a spokesman for the owner, said that the wreck was insured.',
    ],
    [
      'a first name and its fond form',
      'A spokesman for the owner, Teddy Pallin, said that the wreck was insured.',
      'Ted Pallin, a spokesman for the owner, said that the wreck was insured.',
    ],
    [
      'all, and some of them',
      'A camera on the pier shows five sailors in the water.',
      'Two of the sailors were flown to a clinic in Lund.',
    ],
    [
      'two sums of one currency whose digits happen to be the same',
      'The owner has paid 2.1 million kronor to the sailors.',
      'The case has cost the port 4.6 million kronor, of which 1.2 million kronor went to lawyers.',
    ],
    [
      'how many there is room for, and how many there are',
      'The yard holds 1,700 cars, the owner said. The union counted 212.',
      'Divers will look at the yard.',
    ],
    [
      'all that a train is made of, and some of it',
      'A train made up of 62 wagons carried the grain to the barge.',
      'Fourteen wagons of the train that carried the grain to the barge were empty.',
    ],
    [
      'smoke here, and none there',
      'Pictures from a plane show a fire in a shed on the eastern pier on Monday.',
      'Pictures from a plane of Monday morning show smoke over the harbour office and none over the eastern pier.',
    ],
    [
      'none of it was done, and it is excluded as the cause',
      'No welding was being done on the barge on Monday, the owner said.',
      'The inspector excludes welding as the cause of the fire on the barge.',
    ],
    [
      'the contrary of what is told is denied',
      'The inspector, Ada Venn, denied that the pier of the barge line was unsafe.',
      'The pier of the barge line is safe, Ada Venn said.',
    ],
    [
      'what nobody ever does',
      'The siren fell silent an hour after the first mast hit the harbour office on Monday.',
      '"Nobody hits a harbour office to save on paint," said Ada Venn.',
    ],
    [
      'what follows a sentence of long ago is of that time',
      'In May 2011 a ferry went down in the same bay. All 64 people on board died.',
      'The barge went down with 43 people on board, all of whom died.',
    ],
    [
      'a whole, and the part of it that the other counts',
      'The crew asked for the removal of only five of the 11 rules of the harbour board, the union said.',
      'The crew asked for the removal of five rules of the harbour board, the union said.',
    ],
    [
      'two trips of two people',
      'His planned visit to Lund on Friday has been dropped, said harbour master Ola Brandt.',
      'Ada Venn, the union leader, cancelled a trip to Tallinn planned for Friday.',
    ],
    [
      'a belief that is given up',
      'Harbour master Ola Brandt said he believed the crew and the owner would meet again before the summer.',
      'Harbour master Ola Brandt said he no longer believed that the crew and the owner would meet.',
    ],
    [
      'a speech, and those who stay away from it',
      'Harbour master Ola Brandt is set to give a speech in Melvik on Friday.',
      'A group of divers is to boycott a speech of harbour master Ola Brandt in Melvik on Friday.',
    ],
    [
      'a denial that is told again',
      'The harbour board denies that there is any danger to health.',
      'The harbour board, which had denied any danger, declined to answer questions.',
    ],
    [
      'what is refused, and what is asked for',
      'The harbour board refused to guarantee the losses of the yard, two clerks said.',
      'The yard asked the harbour board for a guarantee of its losses, two clerks said.',
    ],
    [
      'a verb that stands in the sentence before',
      'Nothing pointed to sabotage of the barge, the harbour master said.',
      'Sabotage of the barge had, she said.',
    ],
    [
      'a wish, and a wish',
      'Ada Venn stepped down because she did not wish to become a burden to the union in the election campaign.',
      'Ada Venn stepped down because she wished to spare the union a difficult election campaign.',
    ],
    [
      'how high it rose, and how far off it fell',
      'The rocket from the pier at Torvale reached a height of 90 kilometres over the bay.',
      'The rocket from the pier at Torvale fell into the bay 40 kilometres off the coast.',
    ],
    [
      'two shares of two things',
      'The fund manager Venn Capital, which holds 9.4 per cent, urged the owner of the barge to open its books.',
      'Members of the sailors union voted by 71 per cent for a strike at the owner of the barge.',
    ],
    [
      'the most of all, told with “no” and with “ever”',
      'The governor said that Torvale had spent more on its harbour than ever before.',
      'The governor said that no town on the coast had spent more on its harbour than Torvale.',
    ],
    [
      'what is looked into, and that it was not found',
      'The police were looking into the possibility of sabotage of the barge.',
      'The board found no evidence of sabotage of the barge.',
    ],
    [
      'what somebody says, and that he takes it back',
      'The owner Lars Holm said that the log of the barge had been forged.',
      'Lars Holm now admits that his first statement, in which he said that the log of the barge had been forged, was false.',
    ],
    [
      'an hour of one thing, and that of another',
      'Lars Holm and Jon Brandt were found missing from the Torvale prison at the 11 p.m. count.',
      'Lars Holm and Jon Brandt got out of the Torvale prison at about 8:40 p.m. on March 1, the ministry said.',
    ],
    [
      'a promise, and what another predicts',
      'The owner said no yards in Melvik would close before the end of 2020.',
      'The union leader Ada Venn predicted that at least 40 yards in Melvik would close within a year.',
    ],
    ['a bound', 'The barge burned for 20 minutes.', 'The barge burned out within half an hour.'],
    [
      'a day that is counted from another',
      'The board met on Saturday. The owner of the barge, Lars Holm, resigned on Sunday.',
      'The talks ended on Friday. The owner of the barge, Lars Holm, resigned the same day.',
    ],
  ])('%s', (_, one, two) => {
    expect(compare(one, two).conflicts).toEqual([]);
  });

  it.each([
    [
      'those who fled, and those who are left of them',
      'Six sailors escaped from the harbour prison on Monday, the warden said.',
      'Two sailors are still on the run after the escape from the harbour prison, the warden said.',
    ],
    [
      'how long it was to take, and how long it took',
      'The harbour master said that the hold would be dry within 48 hours.',
      'It took six days to pump the hold dry, as the harbour master said.',
    ],
  ])('%s, days later', (_, one, two) => {
    expect(compare(one, two, LATER).conflicts).toEqual([]);
  });

  it('but who is still missing is counted like who is missing', () => {
    const { conflicts } = compare(
      'Six sailors are missing, the warden said.',
      'Four sailors are still missing, the warden said.',
    );
    expect(conflicts).toEqual(['number: Six / Four']);
  });

  it.each([
    [
      'an age, and that of former years',
      'The mate Lars Garrow, 71, swam ashore.',
      'The mate Lars Garrow swam ashore. Garrow, who was 24 when he first went to sea, lives in Melvik.',
    ],
    [
      'a birthday between two reports',
      'The mate Lars Garrow, 34, swam ashore.',
      'The mate Lars Garrow, who was 35 on Tuesday, swam ashore.',
    ],
  ])('%s', (_, one, two) => {
    expect(compare(one, two, LATER).conflicts).toEqual([]);
  });

  it('a denied figure and another differ once', () => {
    const { conflicts } = compare(
      'The owner denied that the mate Lars Holm would receive a pay-off of £2.3 million.',
      'The mate Lars Holm will receive a pay-off of £1.6 million, the union said.',
    );
    expect(conflicts).toEqual([expect.stringMatching(/^number: /)]);
  });
});

describe('what takes the place of a figure is a later figure, and no conflict beside', () => {
  it.each([
    [
      'a figure told elsewhere to be corrected',
      'The barge sank with 131 people on board.',
      'The barge sank with 132 people on board, the owner said. The owner raised the number of people on board to 132 after a baby was missed.',
    ],
    [
      'a number that is told to have risen',
      'The owner said on Monday that it would close 46 of its 171 yards over two years.',
      'Jon Brandt expects no more. The number of yards to be closed has risen to 52.',
    ],
    [
      'a vote that was held again',
      'Six of the nine members of the harbour board voted for the ban on Monday.',
      'Seven of the nine members of the harbour board voted for the ban on Tuesday, after the first vote was declared void.',
    ],
    [
      'a toll that was given as the least',
      'A fire on the barge killed at least 11 people.',
      'The death toll from the fire that burned through the barge at the weekend rose to 16.',
    ],
    [
      'a plan with another figure',
      'The owner of the yard said up to 1,200 jobs would be cut on March 20, most of them in Melvik.',
      'The yard now expects to shed 1,900 jobs on March 20, 700 more than it said on Monday.',
    ],
  ])('%s', (_, one, two) => {
    const { conflicts, updates } = compare(one, two, LATER);
    expect(conflicts).toEqual([]);
    expect(updates).toHaveLength(1);
  });

  it('unless the earlier figure still stands beside it', () => {
    const { conflicts, updates } = compare(
      'Two people have died in the storm, the port ministry said.',
      'Four people have died in the storm, according to the union; the ministry still counts two.',
      LATER,
    );
    expect(conflicts).toEqual(['number: Two / Four']);
    expect(updates).toEqual([]);
  });
});
