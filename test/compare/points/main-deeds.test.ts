import { describe, expect, it } from 'vitest';
import { toMaterial } from '../../../src/compare/material.ts';
import { toHeads } from '../../../src/compare/points/heads.ts';
import { findMainDeeds } from '../../../src/compare/points/main-deeds.ts';
import { findStatements } from '../../../src/compare/statements/find-statements.ts';
import { toStatementWords } from '../../../src/compare/statements/statement.ts';
import { type Told, tell } from '../tell.ts';

const toWire = (title: string, lead: string): string => `${title}

VELDBY, May 4, 2021 (Coast Wire) — ${lead}

The town lies on the river Aske and has a market on Saturdays.
`;

const toPaper = (passage: string): string => `Veldby asks what comes next

On the quay of Veldby the talk was of little else this morning, and the cafes were full by seven.

${passage}

The river Aske is quiet, and the market on Saturday will be held.
`;

/** The two reports as a story. */
function tellOf(title: string, lead: string, passage: string): Told {
  return tell([
    { outlet: 'Coast Wire', on: '2021-05-04', text: toWire(title, lead) },
    { outlet: 'Veldby Post', on: '2021-05-06', text: toPaper(passage) },
  ]);
}

/** The words of the tellings of each deed that a report begins with. */
function toDeeds({ readings }: Told): string[] {
  const articles = toMaterial(readings);
  return findMainDeeds(articles, toHeads(findStatements(articles)), {
    tiedTo: () => articles.map(({ order }) => order),
  }).map(({ tellings }) => tellings.map(toStatementWords).join(' / '));
}

describe('the deed that a report begins with comes first, in whatever verb the other tells it', () => {
  it.each([
    [
      'Veldby council rejects harbour budget',
      "The town council of Veldby rejected the mayor's budget for the harbour on Tuesday by three votes.",
      'Two days after the budget was voted down, the mayor had lunch with his critics.',
      /rejected .* \/ the budget was voted down/,
    ],
    [
      'Skarn pulls out of race for sailing cup',
      'The port of Skarn withdrew its bid for the 2027 Sailing Cup on Tuesday, its mayor said.',
      'Since Skarn dropped out of the contest for the Sailing Cup, nobody has answered the telephone there.',
      /withdrew its bid .* \/ .*Skarn dropped out/,
    ],
    [
      'Rockets set cement works alight',
      'Rockets struck the cement works of Veldby before dawn on Tuesday and started a fire, the governor said.',
      'The works, 30 hours after rockets from across the border hit the cement silo, still smoked.',
      /Rockets struck .* \/ .*rockets from across the border hit/,
    ],
    [
      'Conductor collapses at opera house',
      'The conductor Marta Lindqvist collapsed on Tuesday in the second act of an opera in Veldby.',
      'Marta Lindqvist, who is 61, was taken ill on Tuesday in the middle of an aria.',
      /collapsed on Tuesday.* \/ .*was taken ill/,
    ],
    [
      'Assembly approves ferry law',
      'The assembly approved the ferry law on Tuesday after a debate of nine hours.',
      'Now that the assembly has voted through the ferry law, its owners want to be paid.',
      /approved the ferry law.* \/ .*voted through the ferry law/,
    ],
  ])('%s', (title, lead, passage, expected) => {
    const told = tellOf(title, lead, passage);
    expect(toDeeds(told)[0]).toMatch(expected);
    expect(new Set(told.story.points[0]?.tellings.map(({ article }) => article)).size).toBe(2);
  });
});

describe('no like deed is taken for it', () => {
  it.each([
    // Only planned.
    [
      'Veldby council rejects harbour budget',
      "The town council of Veldby rejected the mayor's budget for the harbour on Tuesday by three votes.",
      'In Arden the council will vote down the budget next week, if the mayor is to be believed.',
      'Arden',
    ],
    // Denied.
    [
      'Rockets hit cement works',
      'Rockets hit the cement works of Veldby before dawn on Tuesday, the governor said.',
      'The general denies that a rocket hit the dairy.',
      'dairy',
    ],
    // Of another year.
    [
      'Flood kills nine in Veldby',
      'A flood killed nine people in Veldby on Tuesday, the police said.',
      'In 1962 a flood killed forty people on the Aske.',
      '1962',
    ],
    // Shares the verb alone.
    [
      'Ferry strikes bridge at Veldby',
      'A ferry struck the bridge of Veldby on Tuesday and bent two of its girders, the police said.',
      'The pilots struck a deal with their employer over night work.',
      'deal',
    ],
    // Another thing hit by the like.
    [
      'Shell hits school in Veldby',
      'A shell struck the school of Veldby on Tuesday before anybody was in it, the governor said.',
      'A shell struck the customs post at Skarn bridge as well, and a wall fell.',
      'customs',
    ],
    // Another bill of the same house.
    [
      'Council rejects housing bill',
      'The council of Veldby rejected the housing bill on Tuesday by 31 votes to 28.',
      'The council of Veldby voted down the pension bill on Tuesday.',
      'pension',
    ],
    // Another ship.
    [
      'Ferry sinks',
      'The ferry Anna sank off the coast of Karsia on Tuesday with 40 people on board.',
      'A cargo ship capsized off the coast of Karsia on Tuesday.',
      'cargo',
    ],
    // Two other teams.
    [
      'Rovers beat United',
      'Rovers beat United 3-1 on Tuesday in the cup quarter-final.',
      'City beat Albion 2-0 in the other cup quarter-final on Tuesday.',
      'Albion',
    ],
    // His wife.
    [
      'Governor dies',
      'The governor of Karsia, Per Holm, died on Tuesday of a stroke.',
      'His wife had died of a stroke before Per Holm became governor.',
      'wife',
    ],
    // Another firm, long ago.
    [
      'Norvik closes refinery',
      'Oil firm Norvik closed its refinery in Arden on Tuesday after a fire.',
      'Kestrel closed its refinery in Arden two winters ago.',
      'Kestrel',
    ],
    // Another theft.
    [
      'Thieves steal Vermeer',
      'Thieves stole a painting by Vermeer from the museum on Tuesday.',
      'Thieves stole a car from outside the museum.',
      'car',
    ],
    // Another crash.
    [
      'Train crashes',
      'A train crashed into a truck at Veldby on Tuesday, killing four.',
      'A truck crashed into a bus on the way to the train at Veldby.',
      'a bus',
    ],
  ])('%s', (title, lead, passage, word) => {
    expect(toDeeds(tellOf(title, lead, passage)).join('\n')).not.toContain(word);
  });
});
