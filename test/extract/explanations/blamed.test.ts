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
    ['a judgement', 'The council blamed Holm Brothers, saying it was a bad firm.'],
    ['another matter', 'The council blamed Holm Brothers, arguing that the plan had been approved in May.'],
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

describe('what brought it about', () => {
  it.each([
    ['in a “that” clause', 'Tests show that the outbreak is caused by a mould.', 'a mould < the outbreak'],
    ['and nothing else', 'The chairman says it was the rent and nothing else.', 'the rent'],
    ['as the root', 'Professor Ida Sollum said that bad planning was the root of the problem.', 'bad planning'],
    [
      'with an aside before its verb',
      'The rent, she said, is the cause of the dispute in the house.',
      'The rent < the dispute in the house',
    ],
    ['what most likely happened', 'The owner said the thieves had most likely come in through a skylight.', 'skylight'],
  ])('is a reason: %s', (_, text, claim) => {
    expect(findReasons(HEAD, text).join('; ')).toContain(claim);
  });

  it.each([
    ['a source that tells', 'A singer said the source of the letter was a friend.'],
    ['a length of time', 'It was meant to take two weeks, she said.'],
    ['rain for a week', 'It was rain and nothing else for a week.'],
    ['an old thing', 'A monk said the letter was probably written in 1920.'],
    ['a flight', 'She said the men had probably left the country.'],
    ['a driver', 'The driver was a suspect, the police said.'],
    ['what is to come', 'She said the hall would most likely open in May.'],
  ])('is none: %s', (_, text) => {
    expect(findReasons(HEAD, text)).toEqual([]);
  });
});
