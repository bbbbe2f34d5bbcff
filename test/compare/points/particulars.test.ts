import { describe, expect, it } from 'vitest';
import { type Compared, toMaterial } from '../../../src/compare/material.ts';
import { findParticular } from '../../../src/compare/points/find-particular.ts';
import { areOnlyOfOnePlace } from '../../../src/compare/points/one-place.ts';
import { particularsOf } from '../../../src/compare/statements/find-statements.ts';
import { type Statement, toStatementWords } from '../../../src/compare/statements/statement.ts';
import { readSmall, tellBarge } from '../tell.ts';

/** The points that both passages are told in, each with the words of its tellings. */
function findShared(wire: string, paper: string): readonly (readonly string[])[] {
  const { story, toWords } = tellBarge(wire, paper);
  return story.points
    .map(({ tellings }) => tellings.map(toWords))
    .filter((words) => [wire, paper].every((passage) => words.some((told) => passage.includes(told))));
}

describe('what two articles tell by the way', () => {
  it.each([
    [
      'when something was founded',
      'The salvage firm of Orrin & Tate, founded in 1866, has lost two of its tugs this year.',
      'Orrin & Tate, which was founded in 1866, refuses to talk about the wreck.',
      '1866',
    ],
    [
      'a large figure of the same things',
      'The pilots’ guild, which has 4,300 members, wants a second lighthouse.',
      'All 4,300 members of the pilots’ guild have been asked to give a day’s wages to the families.',
      '4,300',
    ],
    [
      'a figure that one of them rounds',
      'The grain was to go to 412 bakeries between Arden and the coast.',
      'It was meant for more than 400 bakeries.',
      'bakeries',
    ],
    [
      'what somebody did besides',
      'Divers searched the hold for two hours and found a cracked rudder pin.',
      'The insurers wait for the divers, who found a cracked rudder pin in the mud.',
      'rudder pin',
    ],
    [
      'a large figure of things called otherwise',
      'The shipyard, built in 1911, has 460 employees and lies at the mouth of the river.',
      'All 460 people at the shipyard have signed the letter to the minister.',
      '460',
    ],
    [
      'a figure that two outlets know for themselves',
      'About 70,000 people visit the lighthouse each year.',
      'The lighthouse, built in 1836, draws some 70,000 visitors a year.',
      '70,000',
    ],
    [
      'what is told by the way in a sentence that denies something else',
      'The ransom note, of which the paper has seen a photograph, asks for 250 crowns.',
      'They do not ask for 250 crowns, which is the sum in the note that is printed on page 31.',
      '250 crowns',
    ],
  ])('%s', (_, wire, paper, words) => {
    expect(findShared(wire, paper).some((told) => told.every((telling) => telling.includes(words)))).toBe(true);
  });
});

describe('what two reports of one event tell in other words', () => {
  it.each([
    [
      'an hour that both give',
      'The coast guard logged the first flare at 6:12 a.m. and sent a cutter.',
      'A flare went up over the bay at 6.12 in the morning, fishermen said.',
      ['6:12', '6.12'],
    ],
    [
      'a year that both give, of whoever it is called otherwise',
      'The Annelise was built in 1958 for a company in Arden.',
      'The barge, built in 1958, had been sold twice.',
      ['1958', '1958'],
    ],
    [
      'who was questioned',
      'A 34-year-old stoker from Melvik was being questioned on Monday evening, the police said.',
      'The police let go a stoker of 34 who had been questioned on Monday.',
      ['being questioned', 'had been questioned'],
    ],
    [
      'a meeting that is planned',
      'The dockers’ union would hold a rally on the quay on Saturday, its chairman said.',
      'Its chairman promised a large rally of the dockers for Saturday on the fish quay.',
      ['hold a rally', 'large rally'],
    ],
    [
      'a judgement of a court',
      'The maritime court struck down the licence of the terminal after the first inquest.',
      'Six days after the maritime court annulled the licence of the terminal, its gates stand open.',
      ['struck down', 'annulled'],
    ],
  ])('%s', (_, wire, paper, [one, two]) => {
    const shared = findShared(wire, paper);
    expect(
      shared.some((told) => told.some((x) => x.includes(one as string)) && told.some((x) => x.includes(two as string))),
    ).toBe(true);
  });

  it.each([
    [
      'two years of one person',
      'Ola Brandt, the harbour master, was elected in 2009.',
      'Ola Brandt, the harbour master, had a stroke in 2013.',
      ['2009', '2013'],
    ],
    [
      'two people who are only named',
      'The engineer, Petra Lind, left the company in spring.',
      'Ask Petra Lind, the engineer, how the pumps were kept.',
      ['left the company', 'how the pumps'],
    ],
    [
      'what the one is about and the other tells of',
      'The barge lost her rudder after she had touched the old pier.',
      'The old pier was built of oak.',
      ['touched the old pier', 'built of oak'],
    ],
    [
      'a deed and its denial',
      'The crew had been warned of the breakwater, the pilots say.',
      'The crew had not been warned of the breakwater, the owner says.',
      ['had been warned', 'not been warned'],
    ],
    [
      'a question and its answer',
      'Who let the barge leave without a pilot?',
      'The terminal let the barge leave without a pilot.',
      ['Who let', 'terminal let'],
    ],
  ])('not %s', (_, wire, paper, [one, two]) => {
    const shared = findShared(wire, paper);
    expect(
      shared.some((told) => told.some((x) => x.includes(one as string)) && told.some((x) => x.includes(two as string))),
    ).toBe(false);
  });
});

/** The particular of an article that has the words. */
function findWith(text: string, words: string): Statement {
  const [article] = toMaterial([readSmall({ outlet: 'Wire', on: '2024-05-02', text })]);
  const found = particularsOf(article as Compared).find((part) => toStatementWords(part).includes(words));
  if (found === undefined) throw new Error(`no particular has: ${words}`);
  return found;
}

describe('areOnlyOfOnePlace', () => {
  it.each([
    [
      'The fire started on the lower car deck of the barge.',
      'fire started',
      'Experts from Arden spent nine hours on the lower car deck.',
      'nine hours',
      true,
    ],
    [
      'The cameras in the old winch house were out of order.',
      'cameras',
      'Two men were on guard for 340 casks in the old winch house.',
      'on guard',
      true,
    ],
    [
      'Six of the crew were in intensive care.',
      'intensive',
      'Four sailors are still in intensive care.',
      'intensive',
      false,
    ],
    [
      'The guard who slept in the winch house was suspended.',
      'winch house',
      'A guard was asleep in the winch house.',
      'winch house',
      false,
    ],
    [
      'The shells struck the market at dawn.',
      'struck the market',
      'They struck the market of the town.',
      'struck the market',
      false,
    ],
  ])('%s', (wire, ofWire, paper, ofPaper, isPlace) => {
    expect(areOnlyOfOnePlace(findWith(wire, ofWire), findWith(paper, ofPaper))).toBe(isPlace);
  });
});

describe('the day of a clause with "when"', () => {
  it('is that of what it stands beside', () => {
    const clause = findWith(
      'The two pilots were seized on April 14 when gunmen stopped a launch in the strait.',
      'gunmen',
    );
    expect(clause.days).toHaveLength(1);
  });
});

describe('findParticular', () => {
  it('takes a figure of two other bodies for one that must be likely otherwise', () => {
    const infirmary = 'The infirmary, which has 320 beds, is dark.';
    const hotel = 'A hotel with 320 beds took in families.';
    expect(findParticular(findWith(infirmary, '320'), findWith(hotel, '320'))).toBe('lone figure');
  });

  it.each([
    ['a year long past beside a word', 'The guild, founded in 1866, has ninety boats.', 'founded', 'figure'],
    ['two words that are no names', 'Divers found a cracked rudder pin.', 'rudder', 'words'],
    ['one word on one day', 'The tug capsized on Monday.', 'capsized', 'words'],
    ['a short clause with a figure', 'The tugs cost £4,150 a year.', 'tugs', 'figure'],
    ['a small count of one kind of thing', 'It had seven lifeboats.', 'lifeboats', 'small count'],
    ['a length of time and nothing else', 'They had been there for four minutes.', 'minutes', 'length'],
  ])('finds %s in what is told twice', (_, text, words, expected) => {
    expect(findParticular(findWith(text, words), findWith(text, words))).toBe(expected);
  });

  it.each([
    [
      'figures that differ',
      'The guild has 4,300 members in Corvo.',
      'The guild has 5,200 members in Corvo.',
      'members',
    ],
    ['a plan and a deed', 'Divers will search the rudder pin.', 'Divers have searched the rudder pin.', 'rudder'],
    ['a deed and its denial', 'Divers found the rudder pin.', 'Divers found no rudder pin.', 'rudder'],
    ['two days', 'The tug sank in fog on Monday.', 'The tug sank in fog on Tuesday.', 'sank'],
    ['two hours', 'The crew left the tug at 2.15 a.m. in fog.', 'The crew left the tug at 3.50 a.m. in fog.', 'crew'],
    [
      'shares that differ over one length of time',
      'The pilots accepted a rise of 7.5 per cent over two years.',
      'The pilots want a rise of 9 per cent over two years.',
      'pilots',
    ],
    [
      'a small count of two things of one sort',
      'The tug had three early starts.',
      'The cook had three early guests.',
      'early',
    ],
    [
      'a length of time of one person',
      'Selma Tarn led the guild for four years.',
      'Selma Tarn was jailed for four years.',
      'Selma',
    ],
    ['names alone', 'Selma Tarn of Corvo sang in the choir.', 'Selma Tarn of Corvo has bought a yacht.', 'Selma'],
    ['one common thing', 'The pilot of the tug was asleep.', 'The pilot has two brothers.', 'pilot'],
    [
      'an hour at which two others came',
      'A clerk, who came at 8.15 a.m., hid.',
      'The cook, who came at 8.15 a.m., fled.',
      '8.15',
    ],
    [
      'a year of two other bodies',
      'Corvo Foods, founded in 1922, makes jam.',
      'Orrin, founded in 1922 by a miller, bakes.',
      '1922',
    ],
    ['what the one is about', 'The tug struck the cracked pier.', 'The cracked pier was built of oak.', 'cracked pier'],
    ['a day alone', 'There has been no ferry since May 12.', 'There was still hope after May 12.', 'May 12'],
  ])('finds nothing in %s', (_, one, two, words) => {
    expect(findParticular(findWith(one, words), findWith(two, words))).toBeNull();
  });
});
