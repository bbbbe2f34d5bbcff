// Catches: three years · two-day · a 10-year-old · 2 1/2 hours · for years · half an hour · weeks of talks  Not: a second chance · the day · 24 hours' (a name) · the light-year
import { anyOf, anyWordOf } from '../../../language/pattern.ts';
import { COUNT, parseCount } from '../count.ts';
import { toLengthValue } from '../point.ts';
import { type TimeRule, toLength } from '../time-rule.ts';
import { JOINT, NUMBER, parseNumber, parseUnit, spaced, toSticky, UNIT } from '../vocabulary.ts';

/** "a day after the talks", "70 years since": measured from what follows. */
const EVENT_AFTER = /^\s(?:after|before|since|following|prior\sto|ahead\sof)\b/;

/** What kind of units are counted: "three more years", "five working days". */
const KIND = anyWordOf(
  `more additional other consecutive straight successive full whole long trading business working calendar entire extra`,
);

/** A length of time. */
export const duration: TimeRule = {
  id: 'times/duration',
  opens: ['number', 'article', 'digit', 'unit'],
  pattern: toSticky(
    spaced`(?:(?:(${NUMBER})(?: (?:to|or) |-|–))?(${COUNT})${JOINT}(?:${KIND} )?)?(${UNIT})`,
    anyOf(
      spaced` and a (half)`,
      spaced` (or (?:so|more|two|longer))`,
      spaced` (?:or|and) (days|weeks|months|years|decades)`,
      spaced`(?<=years?|months?) (old)(?! man\b)`,
    ),
    '?',
    /(?:-(?:old|long)s?)?(?![\w]|-(?:ago|earlier|over|on|round|end|to)\b)/,
  ),
  confidence: 0.93,
  toTime(match) {
    const [whole, low, words, unitWord = '', half, orSo, orUnits] = match;
    const unit = parseUnit(unitWord);
    if (unit === null) return null;
    const { input, index } = match;
    const before = input.slice(Math.max(0, index - 24), index);
    const rest = input.slice(index + whole.length, index + whole.length + 16);
    if (words === undefined) return toBare(unitWord.toLowerCase(), unit, before, orUnits === undefined ? rest : ' of');
    const parsed = parseCount(words);
    if (parsed === null) return null;
    if (/^(?:weekend)$/.test(unit) || (unit === 'quarter' && !/s$/i.test(unitWord))) return null;
    const isArticle = /^an?$/i.test(words);
    if (unit === 'second' && (isArticle || /^[a-z]+$/i.test(words)) && !/s$/i.test(unitWord)) return null;
    if (isArticle && unit === 'night') return null;
    // "three-quarters of", "60 Minutes", "will one day be".
    if (unit === 'quarter' && (/-/.test(whole) || (/^\sof\b/.test(rest) && parsed.count !== null))) return null;
    if (/^\d/.test(words) && /^[A-Z]/.test(unitWord)) return null;
    if (/^one$/i.test(words) && unit === 'day' && !/-/.test(whole) && !isOneDayLong(before, rest)) return null;
    const count = half === undefined || parsed.count === null ? parsed.count : parsed.count + 0.5;
    const mod = orSo !== undefined || parsed.isApproximate ? 'APPROX' : null;
    const anchor = EVENT_AFTER.test(rest) ? 'event' : 'none';
    if (low === undefined) return { ...toLength(toLengthValue(unit, count), mod), anchor };
    // "two to three weeks" is neither.
    return {
      ...toLength(toLengthValue(unit, null), mod),
      anchor,
      candidates: [toLengthValue(unit, parseNumber(low)), toLengthValue(unit, count)],
    };
  },
};

/** "one day after", "in one day": not the one day of a tale. */
function isOneDayLong(before: string, rest: string): boolean {
  return (
    /\b(?:for|in|within|just|only|than|least|last|lasted|after|of|took|takes|every)\s$/i.test(before) ||
    /^(?:\s(?:of|after|before|later|earlier|and)\b|-)/.test(rest)
  );
}

/** "for years", "weeks of talks", "months after": a plural alone, where it measures something. */
function toBare(
  word: string,
  unit: Parameters<typeof toLengthValue>[0],
  before: string,
  rest: string,
): ReturnType<typeof toLength> | null {
  if (!word.endsWith('s') || unit === 'second' || unit === 'quarter' || unit === 'weekend' || unit === 'night')
    return null;
  const isMeasured =
    /\b(?:for|in|within|of|took|takes|take|after|last|lasted|spent|spend|over|through|about|only|just)\s(?:the\s)?$/i.test(
      before,
    ) || /^\s(?:of|after|before|later|earlier|ago|since|in)\b/.test(rest);
  if (unit === 'hour' && /\b(?:early|small|wee|business|office|opening|working|school)\s$/i.test(before)) return null;
  const anchor = EVENT_AFTER.test(rest) ? 'event' : 'none';
  return isMeasured ? { ...toLength(toLengthValue(unit, null)), anchor } : null;
}
