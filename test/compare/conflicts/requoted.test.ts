import { describe, expect, it } from 'vitest';
import { tellBarge, toConflictLines } from '../tell.ts';

describe('one remark quoted in two ways', () => {
  it.each([
    [
      'that reports what the speaker says himself',
      '"I never asked the crew whether the pump was running that night," Brandt said.',
      '"I failed to ask the crew whether the pump ran that night," Brandt said.',
    ],
    [
      'inside a report of it',
      '"The rudder was there, but it did not answer," the skipper told divers, according to Brandt.',
      '"The rudder was there, but it never moved," the skipper told divers, according to Brandt.',
    ],
    [
      'of whom only "she" is told',
      'Elin Moe, the cook, was on deck. "I heard the hull scrape before I ever saw the breakwater," Moe said.',
      'Elin Moe is the cook. "I heard a scraping noise before there was any breakwater to see," she had written earlier.',
    ],
  ])('catches one %s', (_, wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper)).map((line) => line.split(':')[0])).toEqual(['quotation']);
  });

  it.each([
    [
      'the same words',
      '"I never asked the crew whether the pump was running that night," Brandt said.',
      '"I never asked the crew whether the pump was running that night," he said.',
    ],
    [
      'somebody named before whom "he" is not',
      'Elin Moe saw it. "I heard the hull scrape before I saw the breakwater," Moe said.',
      'Elin Moe was there, and so was Nils Berg. "I heard a lot of shouting before the lights went out," he said.',
    ],
  ])('not: %s', (_, wire, paper) => {
    expect(toConflictLines(tellBarge(wire, paper))).toEqual([]);
  });
});
