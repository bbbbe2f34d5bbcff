import { describe, expect, it } from 'vitest';
import { findReasons } from './find-reasons.ts';

const HEAD = 'The paint works in Torvik stood still on Tuesday.';

describe('what a thing did', () => {
  it.each([
    ['to send it', 'A crack in the boiler sent steam into the hall.', 'A crack in the boiler', false],
    ['to send it, where it is a cause', 'A leak in the boiler sent the workers home.', 'A leak in the boiler', true],
    ['to drive people out', 'The stench drove them out.', 'The stench', true],
    ['to kill', 'Toxins in the cooling water killed them.', 'Toxins in the cooling water', true],
    ['to change a mind', 'An offer of a bonus changed the board’s mind.', 'An offer of a bonus', true],
    ['to force', 'On Monday a shortage of zinc forced the works to close.', 'a shortage of zinc', true],
    [
      'with a clause of its own',
      'A rumour that the firm was broke sent savers to the bank.',
      'A rumour that the firm was broke',
      true,
    ],
    ['with its own past', 'A faulty sensor had stopped the line from moving.', 'A faulty sensor', true],
  ])('is a reason: %s', (_, text, claim, isOne) => {
    expect(findReasons(HEAD, text)).toEqual(isOne ? [expect.stringContaining(`advanced, nobody: ${claim}`)] : []);
  });

  it.each([
    ['what somebody did', 'Her brother drove them out.'],
    ['what happened', 'A storm killed twelve people on Friday.'],
    ['what would be', 'A leak would force the works to close.'],
    ['what it did not do', 'The leak did not force the works to close.'],
    ['a machine at work', 'A cable car sent them up the hill.'],
    ['nothing', 'No fault stopped the line.'],
    ['a question', 'Has a fault stopped the line?'],
  ])('is none: %s', (_, text) => {
    expect(findReasons(HEAD, text)).toEqual([]);
  });
});

describe('a cause before what it made people do', () => {
  it('is the whole statement', () => {
    expect(
      findReasons(HEAD, 'Three boilers broke down in a week, which prompted the owners to sell.').join(),
    ).toContain('Three boilers broke down in a week');
  });

  it.each([
    ['what hangs on a name', 'She praised the Works Act, which forced the owners to sell.'],
    ['what hangs on a noun', 'The vote, which forced the owners to sell, was close.'],
    ['a mood', 'The firm lost a third of its value, which prompted fears.'],
  ])('is none: %s', (_, text) => {
    expect(findReasons(HEAD, text)).toEqual([]);
  });
});

describe('what it was', () => {
  it.each([
    ['that did for it', 'It was the new road that did for the ferry.', 'the new road'],
    ['with who says so between', 'It was a worn cable, the firm admitted, that had stopped the works.', 'a worn cable'],
    ['that called it a trigger', 'The trigger was a letter from the bank.', 'a letter from the bank'],
    ['that proved the undoing', 'The dry summer proved its undoing.', 'The dry summer'],
    ['to blame', 'A faulty valve was to blame.', 'A faulty valve'],
  ])('is a reason: %s', (_, text, claim) => {
    expect(findReasons(HEAD, text).join()).toContain(`: ${claim}`);
  });

  it.each([
    ['a sight', 'It was a striking sight that stopped them.'],
    ['what one is in charge of', 'The mayor was responsible for the budget.'],
    ['what nobody knows', 'The trigger was a mystery.'],
  ])('is none: %s', (_, text) => {
    expect(findReasons(HEAD, text)).toEqual([]);
  });
});
