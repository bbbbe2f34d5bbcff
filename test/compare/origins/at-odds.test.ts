import { describe, expect, it } from 'vitest';
import { toMaterial } from '../../../src/compare/material.ts';
import { areAtOdds } from '../../../src/compare/origins/at-odds.ts';
import { findStatements } from '../../../src/compare/statements/find-statements.ts';
import type { Statement } from '../../../src/compare/statements/statement.ts';
import { readSmall } from '../tell.ts';

/** True where the first sentences of two reports are at odds. */
function areOdd(wire: string, paper: string): boolean {
  const articles = toMaterial([
    readSmall({ outlet: 'Coast Wire', on: '2019-03-04', text: wire }),
    readSmall({ outlet: 'Melvik Post', on: '2019-03-05', text: paper }),
  ]);
  const statements = findStatements(articles);
  const [one, two] = articles.map((article) => statements.find((statement) => statement.article === article));
  return areAtOdds(one as Statement, two as Statement);
}

describe('tellings at odds', () => {
  it.each([
    [
      'a sum and another, whatever it is set against',
      'The harbour sold 1.3 million crates of grain on Monday, far more than the 800,000 crates that Brandt had owned to.',
      'The harbour sold 800,000 crates of grain on Monday.',
    ],
    [
      'what is held and what is known',
      'Ola Brandt believes that the crew of the barge drowned off Melvik.',
      'The crew of the barge drowned off Melvik.',
    ],
    [
      'what is taken to be so and what is so',
      '"We take it that the crew of the barge reached Melvik," Brandt said.',
      'The crew of the barge reached Melvik.',
    ],
    [
      'how many there are said to be, and how many were found',
      'The pilots had sent the harbour 300 letters about the pumps.',
      "Of the pilots' 300 letters about the pumps, the harbour was able to find 287.",
    ],
    [
      'what was told, and that both were told',
      'There was no hole in the hull of the barge.',
      'First there was no hole in the hull, then there was a hole in the hull.',
    ],
    ['all and most of them', 'All 11 of its quays were flooded.', 'All but one of its 11 quays were flooded.'],
  ])('are %s', (_, wire, paper) => {
    expect(areOdd(wire, paper)).toBe(true);
  });

  it.each([
    [
      'one figure beside one that it is set against',
      'The harbour sold 800,000 crates of grain, more than the 600,000 crates of last year.',
      'The harbour sold 800,000 crates of grain on Monday.',
    ],
    [
      'what went before, and what came then',
      'The engine of the barge would not start.',
      'At first the engine of the barge would not start, then it caught fire.',
    ],
    [
      'what somebody had not, and what came then',
      'She had no fever on the deck of the barge.',
      'At first she had no fever on the deck of the barge, then she fell.',
    ],
    [
      'how many there are, and how they fall out',
      'The harbour counted 614 crates of grain on the barge.',
      'Of its 614 crates of grain 410 were for Melvik and 183 for Lund.',
    ],
    [
      'what two people hold',
      'Ola Brandt believes that the crew of the barge drowned.',
      'Ruth Amsel thinks that the crew of the barge drowned.',
    ],
  ])('are not %s', (_, wire, paper) => {
    expect(areOdd(wire, paper)).toBe(false);
  });
});
