import { describe, expect, it } from 'vitest';
import { countNegations, findDenied } from '../../../src/compare/statements/negation.ts';
import { splitWords } from '../../../src/compare/words.ts';

describe('countNegations', () => {
  it.each([
    ['The valve was closed', 0],
    ['The valve was not closed', 1],
    ['The valve wasn’t closed', 1],
    ["The valve wasn't closed", 1],
    ['Nobody closed the valve', 1],
    ['Ana Reyes was the guard who did not close the valve', 1],
    ['It was Ana Reyes who never closed the valve', 1],
    ['The law bans all who are not citizens', 0],
    ['No one closed the valve', 1],
    ['He cannot say who closed it', 1],
    ['She denied that it was never closed', 0],
    ['It has not hired anybody and has no plans to', 2],
    ['The company refused to close it', 1],
    ['Without power the pumps stopped', 1],
    ['The pumps failed to start', 1],
    ['The pumps failed after 40 minutes', 0],
    ['There is no doubt that it was closed', 0],
    ['Not only the valve was closed', 0],
    ['No fewer than 12 valves were closed', 0],
    ['No later than Monday', 0],
    ['It is no longer closed', 1],
    ['The report was false', 1],
    ['It was a false alarm', 0],
    ['They closed the wrong valve', 0],
    ['It was its first refuse strike', 0],
    ['Refuse collectors stopped work', 0],
    ['They refuse payment', 1],
    ['Nottingham and Nora closed it', 0],
    ['', 0],
    ['The prisoner was denied bail', 0],
    ['Deal or no deal, the barge will sail', 0],
    ['No yard had built more boats than hers', 0],
    ['No yard had built more boats than Holm', 0],
    ['No yard had built more boats than Holm’s did', 0],
    ['Nobody had built more boats than him', 0],
    ['No yard had built more boats than Holm had ordered', 1],
    ['No yard was open longer than Monday', 1],
    ['No yard paid more than the wage that the law demands', 1],
    ['No yard paid more than her contract demanded', 1],
    ['No welder got more than the first two payments', 1],
    ['The yard never kept more oil than its licence allows', 1],
    ['The yard never built more boats than Holm', 1],
    ['The boat went no faster than the limit', 1],
    ['No yard stood more than ten metres from it', 1],
    ['The owner rejects a bid', 1],
    ['The ban is on skippers who are not members', 0],
  ])('%s: %i', (text, count) => {
    expect(countNegations(splitWords(text), { start: 0, end: text.length })).toBe(count);
  });
});

describe('findDenied', () => {
  it.each([
    ['The police fired no shot at the bus', ['=shoot']],
    ['There was no inquiry into the fight', ['=probe']],
    ['No one drowned when the barge sank', ['drown']],
    ['Nobody knew that the hatch was open', []],
    ['He has no strategy to win', ['strategi']],
    ['There was no sign of fire', ['=sign', '=blaze']],
    ['No passenger on the ferry drowned', ['=passenger', 'ferri', 'drown']],
    ['He was caught without a struggle at the bus station', ['struggl']],
    ['It did not sound when the window was broken', ['sound']],
    ['That the valve was closed is false', ['valv', '=close']],
  ])('%s', (text, stems) => {
    expect([...findDenied(splitWords(text), [{ start: 0, end: text.length }])]).toEqual(stems);
  });
});
