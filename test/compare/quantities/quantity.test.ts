import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/compare/quantities/find-quantities.ts';
import { isSameAmount, type Quantity } from '../../../src/compare/quantities/quantity.ts';
import { splitWords } from '../../../src/compare/words.ts';

function toQuantity(text: string): Quantity {
  const [quantity] = findQuantities(splitWords(text), []);
  if (quantity === undefined) throw new RangeError(`no amount: ${text}`);
  return quantity;
}

describe('isSameAmount', () => {
  it.each([
    ['15 houses', '15 houses'],
    ['about 30 houses', '31 houses'],
    ['about 30 houses', '33 houses'],
    ['nearly 60 houses', '58 houses'],
    ['about 450 houses', '430 houses'],
    ['about 25 houses', '27 houses'],
    ['about 36 houses', '38 houses'],
    ['1,300 houses', '1,250 houses'],
    ['$45 million', '$44.5 million'],
    ['5,000 houses', '4,960 houses'],
    ['50 houses', '46 houses'],
    ['$2.4 million', '$2,412,000'],
    ['at least 12 houses', '15 houses'],
    ['up to 40 houses', '35 houses'],
    ['two dozen houses', '23 houses'],
    ['10 to 15 houses', '12 houses'],
    ['10 to 15 houses', '14 to 20 houses'],
    ['won 3-1', 'won 3-1'],
    ['20 kilometres', '20,000 metres'],
  ])('%s may be %s', (a, b) => {
    expect(isSameAmount(toQuantity(a), toQuantity(b))).toBe(true);
    expect(isSameAmount(toQuantity(b), toQuantity(a))).toBe(true);
  });

  it.each([
    ['15 houses', '16 houses'],
    ['about 30 houses', '40 houses'],
    ['about four houses', 'six houses'],
    ['nearly $43 million', '$41 million'],
    ['about 3,400 houses', 'about 3,800 houses'],
    ['900,000 houses', '950,000 houses'],
    ['41,000 houses', '58,000 houses'],
    ['204,000 houses', '240,000 houses'],
    ['$2.4 million', '$2.6 million'],
    ['at least 12 houses', '400 houses'],
    ['at least 12 houses', '9 houses'],
    ['up to 40 houses', '60 houses'],
    ['10 to 15 houses', '16 houses'],
    ['412 to 409', '412 to 408'],
    ['won 3-1', 'won 1-3'],
    ['50 houses', '44 houses'],
    ['47 houses', '46 houses'],
  ])('%s is not %s', (a, b) => {
    expect(isSameAmount(toQuantity(a), toQuantity(b))).toBe(false);
    expect(isSameAmount(toQuantity(b), toQuantity(a))).toBe(false);
  });
});
