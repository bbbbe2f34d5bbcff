import { ROUGH_WORDS } from '../../lexicon/amount-words.ts';
import type { Words } from '../words.ts';
import { lowerAt } from './figures.ts';
import type { Quantity } from './quantity.ts';

/** How exactly the figure at an index is meant, by the words around it: "more than 20", "about a dozen", "40 or so". */
export function toRough(words: Words, index: number): Quantity['rough'] {
  const one = lowerAt(words, index - 1);
  const two = lowerAt(words, index - 2);
  if (one === 'to' && two === 'close') return 'about';
  if (one === 'than')
    return two === 'more' || two === 'greater' ? 'at-least' : two === 'less' || two === 'fewer' ? 'at-most' : 'exact';
  if ((one === 'least' || one === 'most') && two === 'at') return one === 'least' ? 'at-least' : 'at-most';
  if (one === 'a' && (two === 'about' || two === 'around' || two === 'nearly' || two === 'almost')) return 'about';
  if (one === 'as' || one === 'to') {
    if (one === 'to' && two === 'up') return 'at-most';
    return 'exact';
  }
  if (one === 'within') return 'at-most';
  if (one === 'more' || one === 'most' || one === 'least' || one === 'less' || one === 'fewer') return 'exact';
  return (
    ROUGH_WORDS.get(one) ??
    (lowerAt(words, index + 1) === 'or' && lowerAt(words, index + 2) === 'so' ? 'about' : 'exact')
  );
}
