import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

/** What two reports four days apart have that is overtaken. */
function compare(one: string, two: string): string[] {
  return toConflictLines(tellBarge(one, two, '2019-03-08')).filter((line) => line.startsWith('superseded'));
}

describe('what was held to and is given up', () => {
  it.each([
    [
      'The minister, Ulf Reyes, said he saw no need for a judicial inquiry.',
      'Two days later he said that there would, after all, be a judicial inquiry.',
    ],
    ['The mayor ruled out a levy on mooring.', 'On Thursday the mayor bowed to a levy on mooring.'],
    ['The minister, Ulf Reyes, said that he had no intention of resigning.', 'Ulf Reyes resigned on Wednesday.'],
    [
      "The barge's insurer, Corvo, said it would stand by him while the inquiry went on.",
      'Corvo ended its contract with the skipper on Wednesday.',
    ],
    ['Corvo will stand by Dalton.', 'Corvo dropped Dalton on Wednesday.'],
    [
      "Dalton's sponsor, Corvo, said it would stand by Dalton.",
      'Corvo ended its partnership with Dalton on Wednesday.',
    ],
    [
      'A judge granted the port an interim injunction against the strike.',
      'A higher court set the injunction aside on Wednesday.',
    ],
    [
      'The league imposed a ban on the coach for two games.',
      'The league overturned the ban on the coach on Wednesday.',
    ],
    [
      'The mayor ruled out a levy on mooring.',
      'The council agreed on Wednesday to impose a levy on mooring, which the mayor had ruled out only days before.',
    ],
    [
      'The minister said he saw no need for a judicial inquiry.',
      'The cabinet set up a judicial inquiry that the minister had first rejected.',
    ],
  ])('catches: %s %s', (wire, paper) => {
    expect(compare(wire, paper)).toHaveLength(1);
  });

  it.each([
    ['The minister said he saw no need for a judicial inquiry.', 'There would, after all, be a memorial service.'],
    ['The minister said he saw no need for a judicial inquiry.', 'Two unions called for a judicial inquiry.'],
    [
      'The mayor ruled out a levy on mooring.',
      'The council agreed on a budget, which the mayor had rejected in January.',
    ],
    [
      'The minister said he saw no need for a judicial inquiry.',
      'Two unions called for a judicial inquiry, which the minister had ruled out.',
    ],
    ['The minister, Ulf Reyes, said that he had no intention of resigning.', 'Nils Ortega resigned on Wednesday.'],
    [
      'The minister, Ulf Reyes, said that he had no intention of resigning.',
      'The union called on Ulf Reyes to resign; his resignation would help, it said.',
    ],
    [
      "The barge's insurer, Corvo, said it would stand by him.",
      'Velox ended its contract with the skipper on Wednesday.',
    ],
    [
      'Ulf Reyes, the prime minister, said she would not resign.',
      'The finance minister, Nils Ortega, resigned on Wednesday, Ulf Reyes said.',
    ],
    ['Ulf Reyes said that he had no intention of resigning.', 'Reyes said his resignation letter had come late.'],
    [
      'The minister rejected calls for a judicial inquiry.',
      'The judicial inquiry had shown that it was, after all, old.',
    ],
    ['Ulf Reyes said he would not resign.', 'Nils Ortega, who once worked for Ulf Reyes, resigned on Wednesday.'],
    ['Ulf Reyes said he would not resign.', 'Ulf Reyes resigned as party leader in 2012, before he became mayor.'],
    ['A judge granted the port an injunction against the strike.', 'A court in 2014 set the injunction aside.'],
    ['Labour said it would back Reyes for mayor.', 'Labour ended its agreement with the Greens on Wednesday.'],
    [
      'Norland said it would support Velmark during the talks.',
      'Norland suspended its trade agreement with Lund on Wednesday.',
    ],
    [
      'A judge imposed a fine on the port for the spill.',
      'A court quashed the fine of the skipper for speeding on Wednesday.',
    ],
    [
      'The league imposed a ban on the coach for two games.',
      'The league overturned the ban on Ulf Reyes on Wednesday.',
    ],
    ['Corvo said it would stand by its figures.', 'Corvo ended its contract with the skipper on Wednesday.'],
    [
      'A judge granted the port an interim injunction against the strike.',
      'The union failed to have the injunction set aside.',
    ],
    [
      'A judge granted the port an interim injunction against the strike.',
      'A higher court set the conviction aside on Wednesday.',
    ],
  ])('not: %s %s', (wire, paper) => {
    expect(compare(wire, paper)).toEqual([]);
  });
});
