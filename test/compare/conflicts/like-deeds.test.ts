import { describe, expect, it } from 'vitest';
import { tellBarge } from '../tell.ts';

/** Kinds of the conflicts, each once; the paper is of the next day. */
function toKinds(wire: string, paper: string): readonly string[] {
  return [...new Set(tellBarge(wire, paper, '2019-03-05').story.conflicts.map(({ kind }) => kind))];
}

describe('a deed denied, and told in other words', () => {
  it.each([
    ['The skipper was not arrested, the police said.', 'Police led the skipper away in handcuffs, a witness said.'],
    [
      'The owner denied paying the crew for the night.',
      'The owner handed over cash to the crew for the night, the mate said.',
    ],
    [
      'The owner never met the crew at the hotel, he said.',
      'The owner had dinner with the crew at the hotel, a waiter said.',
    ],
    ['There was no welding on the barge, the owner said.', 'A welder was at work on the barge, the mate said.'],
    ['The police did not fire at the barge.', 'Officers opened fire at the barge, the mate said.'],
    ['The harbour board did not approve the voyage.', 'The harbour board signed off the voyage, the owner said.'],
    [
      'The owner denied that the crew had received a tow demand.',
      'The owner confirmed on Tuesday that a demand had been received.',
    ],
  ])('catches: %s %s', (wire, paper) => {
    expect(toKinds(wire, paper)).toEqual(['polarity']);
  });

  it.each([
    ['The mate denied attending the harbour meeting.', 'The mate took part in the rowing race, the chairman said.'],
    ["The mate denied that he had stolen the ship's log.", 'The mate took a taxi to the police, the owner said.'],
    ['The skipper did not send the letter to the board.', 'The skipper brought a chart to the board.'],
    [
      'The owner denied that the firm had received a salvage bill.',
      'The owner confirmed on Tuesday that a fuel bill had been received.',
    ],
    [
      'The mate never took part in a race with fewer than four boats.',
      'The mate turned up at the race, the chairman said.',
    ],
    ['Oil was not discussed, the owner said.', 'The owner had come to the board to ask for a loan.'],
  ])('not: %s %s', (wire, paper) => {
    expect(toKinds(wire, paper)).toEqual([]);
  });
});
