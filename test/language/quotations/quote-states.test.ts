import { expect, test } from 'vitest';
import { toLanguage } from '../../../src/language/language.ts';
import { toQuoteStates } from '../../../src/language/quotations/quote-states.ts';

/** One digit for each token. */
function show(text: string): string {
  return toQuoteStates(toLanguage(text)).join('');
}

test.each([
  ['She left.', '000'],
  ['“We will,” she said.', '12223000'],
  ['“He said ‘no’ twice,” she said.', '122444223000'],
  ['“We met.\n\n“We left.”', '122212223'],
  ['He said “no.\n\nShe left.', '00122000'],
  ['We met and left,” she said.', '000000000'],
])('%s', (text, states) => {
  expect(show(text)).toBe(states);
});
