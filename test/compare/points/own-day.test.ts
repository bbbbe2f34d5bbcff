import { describe, expect, it } from 'vitest';
import { toMaterial } from '../../../src/compare/material.ts';
import { areOfOwnDay } from '../../../src/compare/points/own-day.ts';
import { statementsOf } from '../../../src/compare/statements/find-statements.ts';
import type { Statement } from '../../../src/compare/statements/statement.ts';
import { readSmall } from '../tell.ts';

/** The first statements of two articles. */
function toFirsts(wire: string, paper: string): readonly [Statement, Statement] {
  const [one, two] = toMaterial(
    [wire, paper].map((text, at) => readSmall({ outlet: `Paper ${at}`, on: '2019-03-04', text })),
  ).map((article) => statementsOf(article)[0]);
  return [one as Statement, two as Statement];
}

describe('two statements of one day that each article tells of once', () => {
  it.each([
    ['came out', 'The report was published on 25 February.', 'Judge Holm’s report came out on February 25th.'],
    ['a licence', 'The firm lost its licence in January.', 'Its licence was suspended on 14 January.'],
    ['a plan', 'The duty will take effect on May 1.', 'It will be collected from May 1.'],
    ['a deed', 'The probe was launched on 9 January.', 'It left the earth on 9 January to find ice.'],
    ['a letter', 'The minister wrote to the bank on 31 January.', 'A letter had reached the bank on 31 January.'],
  ])('may be of one deed: %s', (_, wire, paper) => {
    expect(areOfOwnDay(...toFirsts(wire, paper))).toBe(true);
  });

  it.each([
    ['two days', 'The report was published on 25 February.', 'The report came out on 26 February.'],
    [
      'two deeds of one minister',
      'The minister flew to Arden on 25 February.',
      'The minister’s budget was published on 25 February.',
    ],
    [
      'two deeds of a place',
      'The factory in Arden was closed on 25 February.',
      'The owner of the factory was arrested on 25 February.',
    ],
    ['two hours', 'A fault was logged at 2.51 p.m. on 25 February.', 'The fire broke out at 3.20 p.m. on 25 February.'],
    ['two figures', 'The krone closed at 8.61 percent on 25 February.', 'It fell by 2.4 percent on 25 February.'],
    ['a plan and a denial', 'The mayor will come on 25 February.', 'The mayor did not come on 25 February.'],
    [
      'a day told of twice',
      'The report was published on 25 February. The bishop left for Rome on 25 February.',
      'He was seen at the airport on 25 February.',
    ],
    [
      'a day among others',
      'She left on 25 February for the games that open on 9 May.',
      'The torch was lit in the capital on 9 May.',
    ],
  ])('need not be of one deed: %s', (_, wire, paper) => {
    expect(areOfOwnDay(...toFirsts(wire, paper))).toBe(false);
  });
});
