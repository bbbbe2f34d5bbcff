import { describe, expect, it } from 'vitest';
import { findReasons } from './find-reasons.ts';

const HEAD = 'The concert hall in Torvik will stay shut until May.';

describe('what is blamed', () => {
  it.each([
    ['a noun that looks like a verb', 'The mayor’s office blamed roof leaks.', 'roof leaks'],
    ['and what is not', 'She said most players blamed the heating, not the strike.', 'the heating'],
    [
      'with what it did',
      'The council blamed Holm Brothers, the builders, saying that they had laid the pipes too shallow.',
      'they had laid the pipes too shallow',
    ],
    [
      'by what brought it about',
      'Her deputy said it was the pipes, and not the roof, that had sunk the plan.',
      'the pipes',
    ],
  ])('is a reason: %s', (_, text, claim) => {
    expect(findReasons(HEAD, text).join('; ')).toContain(claim);
  });

  it.each([
    ['each other', 'The council and the builders blamed each other.'],
    ['denied', 'The council blamed Holm Brothers, saying there was no other way.'],
  ])('is none: %s', (_, text) => {
    expect(findReasons(HEAD, text).filter((reason) => !reason.includes('Holm Brothers'))).toEqual([]);
  });
});

describe('the author’s own view', () => {
  it('is advanced by nobody else', () => {
    expect(findReasons(HEAD, 'I think that the builders are to blame.')).toEqual(['advanced, nobody: the builders']);
  });

  it('is somebody else’s where it is quoted', () => {
    expect(findReasons(HEAD, '“I think that the builders are to blame,” said Ada Quill.')).toEqual([
      'reported, I: the builders',
    ]);
  });

  it('is that of whoever’s turn it is', () => {
    expect(findReasons(HEAD, 'A: I think that the builders are to blame.').join()).not.toContain('advanced');
  });
});
