// Catches: the past five years · the next few weeks · the last three months · the first nine months · the weeks ahead  Not: the last day of May · the next bus
import { COUNT, parseCount } from '../count.ts';
import { toLengthValue } from '../point.ts';
import { type TimeRule, toLength } from '../time-rule.ts';
import { parseUnit, spaced, toSticky, UNIT } from '../vocabulary.ts';

const WHICH =
  'past|last|next|first|second|previous|following|coming|final|preceding|latest|these|those|recent|upcoming|current|intervening';

/** A length of time that ends or begins now, or stands in an order. */
export const stretch: TimeRule = {
  id: 'times/stretch',
  opens: ['shift', 'vague'],
  pattern: toSticky(
    spaced`(${WHICH}) (?:(${COUNT}) (?:fiscal |trading |full )?)?(${UNIT})( or (?:so|more|two))?(?![\w]|-(?:old|long))`,
  ),
  confidence: 0.93,
  toTime(match, { published }) {
    const [, which = '', words, unitWord = '', orSo] = match;
    const unit = parseUnit(unitWord);
    if (unit === null) return null;
    const isPlural = /s$/i.test(unitWord);
    const word = which.toLowerCase();
    const parsed = words === undefined ? { count: null, isApproximate: false } : parseCount(words);
    if (parsed === null || (words === undefined && !isPlural)) return null;
    const mod = orSo !== undefined || parsed.isApproximate ? 'APPROX' : null;
    if (words === undefined) {
      if (word === 'recent') return { ...toLength(toLengthValue(unit, null), mod), anchor: 'published' };
      if (word === 'past') return { type: 'DATE', value: 'PAST_REF', mod, anchor: 'published', candidates: [] };
      if (word === 'coming' || word === 'upcoming')
        return { type: 'DATE', value: 'FUTURE_REF', mod, anchor: 'published', candidates: [] };
      if (word === 'these')
        return unit === 'day' ? { type: 'DATE', value: 'PRESENT_REF', mod, anchor: 'published', candidates: [] } : null;
      if (word === 'those' || word === 'current' || word === 'first' || word === 'last' || word === 'final')
        return unit === 'second' ? null : toLength(toLengthValue(unit, null));
      return null;
    }
    if (word === 'these' || word === 'those' || word === 'current' || word === 'recent') return null;
    const isNow = /past|last|next|coming|latest/.test(word) && published !== null;
    return { ...toLength(toLengthValue(unit, parsed.count), mod), anchor: isNow ? 'published' : 'none' };
  },
};
