import { describe, expect, it } from 'vitest';
import { findReasons } from './find-reasons.ts';

const HEAD = 'A clerk in Torvik emptied the vault of her bank on Tuesday.';

describe('what somebody did it for', () => {
  it.each([
    ['so that', 'She did it, she told the court, so that her mother would notice her.', 'her mother would notice her'],
    ['to', 'She did it to pay for a horse.', 'to pay for a horse'],
    ['for', 'She did it for the money.', 'the money'],
    ['a feeling', 'She had acted out of envy.', 'envy'],
    [
      'a dread',
      'Her lawyer told the court that she had gone on out of dread of an empty house.',
      'dread of an empty house',
    ],
    ['a fit', 'She burned the letters in a fit of jealousy.', 'a fit of jealousy'],
    ['a punishment', 'The works were shelled as punishment for the raid.', 'the raid'],
    ['a want', 'The plan failed for want of money.', 'want of money'],
    ['a want that opens the sentence', 'For lack of time the reading was cut short.', 'lack of time'],
    ['a pressure', 'The board gave way under pressure from the palace.', 'pressure from the palace'],
    ['a step that was meant to', 'The ministry said the step was meant to punish the island.', 'to punish the island'],
  ])('is a reason: %s', (_, text, claim) => {
    expect(findReasons(HEAD, text).join()).toContain(`: ${claim}`);
  });

  it.each([
    ['for how long', 'She did it for years.'],
    ['to whom', 'She did this to her sister.'],
    ['to what sound', 'She did so to applause.'],
    ['what is to be done', 'She will do it to help them.'],
    ['where they came from', 'The loans lifted the family out of poverty.'],
    ['how she works', 'She acted in concert with others.'],
  ])('is none: %s', (_, text) => {
    expect(findReasons(HEAD, text)).toEqual([]);
  });
});
