import { describe, expect, it } from 'vitest';
import { toMaterial } from '../../../src/compare/material.ts';
import { denyTheSame } from '../../../src/compare/points/same-denial.ts';
import { particularsOf } from '../../../src/compare/statements/find-statements.ts';
import type { Statement } from '../../../src/compare/statements/statement.ts';
import { readSmall, tellBarge } from '../tell.ts';

/** The first statements of two articles. */
function toFirsts(wire: string, paper: string): readonly [Statement, Statement] {
  const [one, two] = toMaterial(
    [wire, paper].map((text, at) => readSmall({ outlet: `Paper ${at}`, on: '2019-03-04', text })),
  ).map((article) => particularsOf(article)[0]);
  return [one as Statement, two as Statement];
}

describe('two denials', () => {
  it.each([
    ['in other words', 'The owner had received no petition.', 'The sailors never sent him a petition.'],
    ['of a report', 'It has not hired any divers.', 'Reports that divers were hired are untrue.'],
    ['of what there is', 'No inquiry has been opened.', 'There was no inquiry into the wreck.'],
    ['of a demand', 'No ransom demand had come in.', 'There has been no demand for ransom.'],
    ['of a meeting', 'The captain had never met the smuggler.', 'Brandt has never met the smuggler.'],
  ])('are of the same: %s', (_, wire, paper) => {
    expect(denyTheSame(...toFirsts(wire, paper))).toBe(true);
  });

  it.each([
    ['two things', 'The police have not named the victim.', 'The police have not arrested anybody.'],
    ['two deeds', 'The captain did not send a flare.', 'The captain did not resign after the wreck.'],
    ['one that tells', 'The owner had received no petition.', 'The sailors sent him a petition.'],
    ['little in common', 'He would not say where the barge lay.', 'She would not say whether the crew drank.'],
    ['two judgements', 'The report is false.', 'The allegation against the harbour master is untrue.'],
  ])('are not of the same: %s', (_, wire, paper) => {
    expect(denyTheSame(...toFirsts(wire, paper))).toBe(false);
  });

  it('are told as one point in two reports of one event', () => {
    const [wire, paper] = [
      'The port has not received a petition for a tug.',
      'His sailors never asked for a petition.',
    ];
    const { story, toWords } = tellBarge(wire, paper);
    const told = story.points.map(({ tellings }) => tellings.map(toWords).join(' | '));
    expect(told.some((words) => words.includes('has not received') && words.includes('never asked'))).toBe(true);
  });
});
