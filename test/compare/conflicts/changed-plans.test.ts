import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

const LATER = '2019-03-11';

describe('a plan that a later report tells not to have been carried out as planned', () => {
  it.each([
    ['The harbour is to reopen on March 7 for ferries.', 'The lock was not opened on Thursday, March 7, as agreed.'],
    [
      'Salvage crews will hold a service at the pier on Thursday.',
      'A service planned for Thursday was put off at the request of the divers.',
    ],
    [
      'Talks with the owner will be resumed on Wednesday.',
      'The talks, planned for Wednesday, had been brought forward to Tuesday.',
    ],
    [
      'The fair in Torvale, which was to open on March 8, will go ahead for now, the mayor said.',
      'The fair in Torvale has been cancelled, the mayor said.',
    ],
    ['Minister Ada Venn will visit Melvik on Friday.', 'Minister Ada Venn did not come to Melvik on Friday.'],
    [
      'The safe will be opened in the town hall on March 6.',
      'The safe in the town hall was to be opened on March 6, but the key was missing.',
    ],
    [
      'The mate is to report to the prison in Lund on March 4.',
      'The mate went to prison on Monday, a week later than he was supposed to.',
    ],
    [
      'The owner said it would close the yard on March 8 because it could no longer be run at a profit.',
      'The yard was to have been closed on March 8.',
    ],
    [
      'Minister Ada Venn cancelled a dinner in Lund and is to visit the pier on Friday.',
      'The visit of Minister Ada Venn to the pier will not take place.',
    ],
    [
      'The fishers will hold a march in Melvik on Saturday.',
      'The march which the fishers had announced for Saturday did not take place.',
    ],
    [
      'The sale of the yard to Nordhav, which was to be signed on Friday, is going ahead, the owner said.',
      'The sale of the yard to Nordhav fell through on the last day.',
    ],
    [
      'Harbour master Ola Brandt said he would speak to the town on the radio on Wednesday evening.',
      "On Wednesday evening the radio played music instead. Brandt's office had scrapped the speech an hour before.",
    ],
    [
      'The skipper was to give a talk at the sailing club in Lund on March 20.',
      'The sailing club in Lund said that the skipper would no longer give his talk on March 20.',
    ],
    ['The owner said it would rebuild the pier.', 'The owner will not rebuild the pier. It has other plans.'],
  ])('catches: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper, LATER)).map((line) => line.split(':')[0])).toEqual(['superseded']);
  });

  it.each([
    [
      'The board would present its report on March 7, it said.',
      'The board presented its report on March 8, a day later than announced.',
      'What was planned for one day is told to have been on another',
    ],
    [
      'Salvage crews will hold a service at the pier on Thursday.',
      'The service of the salvage crews at the pier was put off until Monday.',
      'The plan is told for one time, and elsewhere for another',
    ],
  ])('says how it came otherwise: %s %s', (wire, paper, how) => {
    const { conflicts } = tellBarge(wire, paper, LATER).story;
    expect(conflicts.map(({ difference }) => difference.split(':')[0])).toEqual([how]);
  });

  it.each([
    [
      'The two sides will return to the table on March 9, the mediator said.',
      'The rebels said that they had withdrawn two days earlier to spare the town.',
    ],
    [
      'Schools on the coast will remain closed till Friday.',
      'Melvik harbour is to stay closed until Saturday, as two cranes have fallen.',
    ],
    [
      'He expects the strike to be over by the weekend.',
      'The sheep sales, which were to have been held on Saturday, will now take place this coming weekend.',
    ],
    ['Lars Holm will play in the match on Friday.', 'Lars Holm was taken off after 35 minutes of the match on Friday.'],
    ['More rain is forecast for Sunday.', 'It did not rain on Sunday.'],
    [
      'The skipper was to give a talk at the sailing club in Lund on March 20.',
      'The talk of the mate at the yard was cancelled.',
    ],
    ['Lars Holm, the cook, was due to come home in May.', 'Lars Holm, the cook, was to have gone home in May.'],
    ['Minister Ada Venn will visit Melvik on Friday.', 'Minister Ada Venn did not come to Lund on Saturday.'],
    ['Minister Ada Venn will visit Melvik on Friday.', 'Minister Ada Venn visited Melvik on Friday.'],
    [
      'The divers will hold a march in Melvik on Saturday.',
      'The dance which the fishers hold each year did not take place.',
    ],
    ['The divers will leave the pier on Saturday.', 'A diver fell through the hatch of the pier.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper, LATER))).toEqual([]);
  });
});

describe('a term that is changed later', () => {
  it('catches the change', () => {
    const told = tellBarge(
      'The skipper was banned from the port for two years.',
      'A court cut the two-year ban of the skipper from the port to fourteen months.',
      LATER,
    );
    expect(toConflictLines(told)).toHaveLength(1);
  });

  it('leaves another term alone', () => {
    const told = tellBarge(
      'The skipper was banned from the port for two years.',
      'A court cut the six-year ban of the mate from the port to fourteen months.',
      LATER,
    );
    expect(toConflictLines(told)).toEqual([]);
  });
});

describe('a plan told as cancelled more than a week after it was told', () => {
  it('is of the weekday before the later report', () => {
    const told = tellBarge(
      'The divers are due to meet the owner on Thursday.',
      'The meeting planned for Thursday was cancelled after the owner fell ill.',
      '2019-03-13',
    );
    expect(toConflictLines(told).map((line) => line.split(':')[0])).toEqual(['superseded']);
  });
});

describe('what is no plan that is off', () => {
  it.each([
    [
      'Ivo Brandt would speak in Lund on Wednesday, his office said.',
      'Brandt spoke in Lund on Wednesday. His office had called off a speech in Torvale.',
    ],
    [
      'The report on the barge would be published in March, the ministry said.',
      'The report on the barge was published on Saturday, three weeks late.',
    ],
    [
      'The town will close the pier in August, critics said.',
      'The town will not close the pier in August. The council voted on Friday.',
    ],
  ])('not: %s %s', (wire, paper) => {
    const lines = toConflictLines(tellBarge(wire, paper, LATER));
    expect(lines.filter((line) => line.startsWith('superseded'))).toEqual([]);
  });
});

describe('the thing that is off', () => {
  it.each([
    [
      'The minister will meet the pilots in Lund on Thursday.',
      'His visit to Lund, planned for Thursday, was put off until Tuesday.',
      '2019-03-06',
    ],
    [
      'The toll takes effect on March 20.',
      'The toll, which was supposed to start on March 20, has been pushed back to May 15.',
      '2019-03-08',
    ],
    [
      'The club will hold a regatta off Lund on Saturday.',
      'The club had planned a regatta for Saturday. Its chairman cancelled it on Wednesday.',
      '2019-03-07',
    ],
  ])('catches: %s %s', (wire, paper, on) => {
    const lines = toConflictLines(tellBarge(wire, paper, on));
    expect(lines.filter((line) => line.startsWith('superseded'))).toHaveLength(1);
  });

  it.each([
    ['The museum will open on Friday.', 'A concert in the church, planned for Friday, was cancelled.', '2019-03-06'],
    [
      'The toll takes effect on March 20.',
      'A vote on the budget, which was supposed to be held on March 20, has been pushed back to May 15.',
      '2019-03-08',
    ],
    [
      'The club will hold a regatta off Lund on Saturday.',
      'The theatre had a play in its programme. It cancelled it on Wednesday.',
      '2019-03-07',
    ],
    [
      'The orchestra will play in the park on Friday.',
      'The march, which was planned for Friday, was put off because of the storm in the park.',
      '2019-03-06',
    ],
  ])('is no other thing of that day: %s %s', (wire, paper, on) => {
    const lines = toConflictLines(tellBarge(wire, paper, on));
    expect(lines.filter((line) => line.startsWith('superseded'))).toEqual([]);
  });
});
