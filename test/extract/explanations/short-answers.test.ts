import { describe, expect, it } from 'vitest';
import { findReasons } from './find-reasons.ts';

const HEAD = 'The ferry to Torvik ran aground on Tuesday.';

describe('a short answer', () => {
  it.each([
    ['with a name before a colon', 'The trigger: a new timetable.', 'a new timetable'],
    ['with a question', 'The culprit? A loose bolt.', 'A loose bolt'],
    ['with an account', 'The crew’s account is short: too little fuel.', 'too little fuel'],
    ['to why', 'She was asked why it had run aground. Her answer: a broken chain.', 'a broken chain'],
    ['of weather', 'It was fog, said the coastguard, nothing more than fog.', 'fog'],
    ['of a motive', 'It was greed, he said.', 'greed'],
    ['without a verb', 'A shortage of pilots, said the port.', 'A shortage of pilots'],
    ['of a deed', 'For sleeping on the bridge, reads the letter.', 'For sleeping on the bridge'],
    ['with the credit', 'Credit goes to a dog.', 'a dog'],
    ['with thanks', 'The passengers have the tide to thank.', 'the tide'],
    [
      'of two sentences',
      'The rudder had not been oiled since May. That, Ruud says, is all one needs to know.',
      'The rudder had not been oiled since May',
    ],
    ['that settled it', 'The owner had sold the tugs, and that settled it.', 'The owner had sold the tugs'],
    [
      'that was the secret',
      'Wind from the north and a full moon, that was the secret.',
      'Wind from the north and a full moon',
    ],
    [
      'in the next words',
      '“There is your explanation,” he said. “You cannot steer with rope.”',
      'You cannot steer with rope',
    ],
    ['with everything to do with it', 'It had everything to do with the tide.', 'the tide'],
  ])('is a reason: %s', (_, text, claim) => {
    expect(findReasons(HEAD, text).join()).toContain(`: ${claim}`);
  });

  it('is turned down where it had nothing to do with it', () => {
    expect(findReasons(HEAD, 'The move had nothing to do with tax, the owner said.').join()).toContain('rejected');
  });

  it.each([
    ['a day', 'It was a great day, he said.'],
    ['a person', 'It was the mayor, he said.'],
    ['a count', 'It was the third time, she said.'],
    ['a verdict', 'The verdict: guilty.'],
    ['an answer to something else', 'She was asked who had won. Her answer: the dog.'],
    ['the end of a talk', 'That is all. That is enough for today.'],
    ['a person who keeps away', 'He has nothing to do with the firm.'],
    ['thanks', 'Thank you, she said.'],
    ['a debt', 'The port owes money to the bank.'],
    ['a payment', 'The credit goes to customers.'],
    ['nobody', 'He has himself to thank.'],
  ])('is none: %s', (_, text) => {
    expect(findReasons(HEAD, text)).toEqual([]);
  });
});
