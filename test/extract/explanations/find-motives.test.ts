import { describe, expect, it } from 'vitest';
import { findReasons } from './find-reasons.ts';

const HEAD = 'The museum of Torvik sold its only Vermeer on Friday.';
const NEAR = 'The director blamed the roof for the sale.';

describe('a motive that somebody ascribes to somebody else', () => {
  it.each([
    [
      'what a body wanted',
      'A curator said the board wanted to build a hotel on the garden.',
      'the board wanted to build',
    ],
    ['what one was after', 'Ida Sollum said that the trustees were after a quick profit.', 'after a quick profit'],
    [
      'of one who is named and described',
      'A guide said that the new chairman, Per Lode, simply wanted a name in the papers.',
      'simply wanted a name',
    ],
    ['by a pronoun', '“He wants a yacht before he retires,” a neighbour said.', 'He wants a yacht'],
  ])('is a reason near others: %s', (_, text, claim) => {
    expect(findReasons(HEAD, NEAR, text).join('; ')).toContain(claim);
  });

  it.each([
    ['what was hidden', 'The report said the letters had been hidden to protect the director.', 'hidden to protect'],
    ['what was paid for', 'Police said the guard had been paid 900 crowns to leave a window open.', 'had been paid'],
    ['what was staged', 'Her lawyer said the firm had staged the fire to deceive its insurer.', 'had staged the fire'],
    ['what others believe', 'Two dealers believe that the bank wanted to ruin the museum.', 'wanted to ruin'],
  ])('is a reason by itself: %s', (_, text, claim) => {
    expect(findReasons(HEAD, text).join('; ')).toContain(claim);
  });

  it.each([
    ['one’s own wish', 'Ida Sollum said she wanted to keep it.'],
    ['that of one’s own house', 'The minister said his country had sought an export ban.'],
    ['what everybody wants', 'A guide said that visitors want a clean floor.'],
    ['what is to be heard', 'A curator said the board wanted to hear all sides.'],
    ['what nobody wants', 'She said it was a picture that nobody wanted to lose.'],
    ['a thing', 'He said the first thing she wanted was a coffee.'],
    ['a condition', 'She said if the board wants a fight, it can have one.'],
  ])('is none: %s', (_, text) => {
    expect(findReasons(HEAD, NEAR, text)).toHaveLength(1);
  });

  it.each([
    ['where no reasons are told', 'A curator said the board wanted to build a hotel on the garden.'],
    ['a plan of others', 'Two dealers believe that the bank wants to open a branch in Ghent.'],
    ['a purpose that is no secret', 'Moss said the meeting had been arranged to avoid a strike.'],
    ['what was paid for', 'Moss said the fee had been paid to keep the school open.'],
    ['nothing done', 'Moss said the board had done nothing to protect the picture.'],
    ['a plan of travel', 'The report said the picture had been sent to Ghent to be cleaned.'],
  ])('is none: %s', (_, text) => {
    expect(findReasons(HEAD, text)).toEqual([]);
  });
});
