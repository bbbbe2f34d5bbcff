import { describe, expect, it } from 'vitest';
import { toMaterial } from '../../../src/compare/material.ts';
import { SUPPORTED_FROM } from '../../../src/compare/origins/weigh-origins.ts';
import { toLeastSupport } from '../../../src/compare/points/least-support.ts';
import { findStatements } from '../../../src/compare/statements/find-statements.ts';
import type { Statement } from '../../../src/compare/statements/statement.ts';
import { readSmall } from '../tell.ts';

/** How alike the sentences of two reports must be to bear each other out. */
function toLeast(wire: string, paper: string): number {
  const articles = toMaterial([
    readSmall({ outlet: 'Coast Wire', on: '2019-03-04', text: wire }),
    readSmall({ outlet: 'Melvik Post', on: '2019-03-05', text: paper }),
  ]);
  const [one, two, ...more] = findStatements(articles);
  expect(more).toEqual([]);
  return toLeastSupport(one as Statement, two as Statement);
}

describe('toLeastSupport', () => {
  it.each([
    ['The barge sank off the breakwater.', 'The barge has sunk off the northern breakwater.'],
    ['Ola Brandt said that the barge sank off the breakwater.', 'Per Holm said that it went down by the pier.'],
  ])('asks no more of what is told alike: %s', (wire, paper) => {
    expect(toLeast(wire, paper)).toBe(SUPPORTED_FROM);
  });

  it.each([
    ['a plan and what came', 'The council will vote on the harbour dues.', 'The council voted on the harbour dues.'],
    ['two people', 'The deckhand Ola Brandt was charged.', 'The deckhand Per Holm was charged.'],
    ['a denial', 'The barge struck the northern breakwater.', 'The barge never struck the northern breakwater.'],
  ])('asks more of %s', (_, wire, paper) => {
    expect(toLeast(wire, paper)).toBeGreaterThan(SUPPORTED_FROM);
  });
});
