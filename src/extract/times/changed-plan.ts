import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { parseIsoDay, toWeekday } from './calendar.ts';
import { toNearestDay } from './rules/written-date.ts';
import type { TimeContext } from './time-rule.ts';
import { MONTH, parseMonth, parseWeekday, WEEKDAY } from './vocabulary.ts';

const CHANGED =
  /\b(?:call(?:ed)? off|cancel(?:l?ed)?|scrapped|postponed|put off|moved|delayed|dropped|abandoned|banned)\s/;
const ON_A_DAY = sequenceOf(/(?:late\s|early\s)?on\s/, `(?<changed>${WEEKDAY})`, /(?!\w|,? [A-Z][a-z]+ \d)/);
const TO_A_DAY = sequenceOf(
  /(?:until|till|to)\s/,
  `(?:(?:${WEEKDAY}),?\\s)?(?<month>${MONTH})`,
  /\s(?<date>\d{1,2})(?!\w)/,
);
/** What becomes of a plan, and the day on which it does or to which it is moved. */
const CHANGE = toPattern('i', /^,?\s[^.!?;:\n]{0,60}?/, CHANGED, anyOf(ON_A_DAY, TO_A_DAY));
/** In UTF-16 code units. */
const LONGEST = 110;
const FOR_BEFORE = /\bfor\s(?:the\s)?$/i;

/**
 * The day of a weekday for which something was planned, from the words after it: "planned for Sunday, was called off on Saturday" is the Sunday after that
 * Saturday, "planned for the Sunday and put off until October 23" the one before, or the next one where October is yet to come. 'open' where the words leave it
 * open which; null where nothing tells of a change.
 */
export function toDayBeforeChange(
  { 0: words, input, index }: RegExpExecArray,
  weekday: number,
  context: TimeContext,
): number | 'open' | null {
  const { published } = context;
  const ahead = published === null ? null : toDayStillAhead({ words, input, index }, weekday, published);
  if (ahead !== null) return ahead;
  if (published === null || !FOR_BEFORE.test(input.slice(Math.max(0, index - 8), index))) return null;
  const end = index + words.length;
  const groups = CHANGE.exec(input.slice(end, end + LONGEST))?.groups;
  if (groups === undefined) return null;
  const changed = parseWeekday(groups['changed'] ?? '');
  if (changed !== null) {
    const day = published - ((toWeekday(published) - changed + 7) % 7);
    return day + ((weekday - changed + 7) % 7);
  }
  const month = parseMonth(groups['month'] ?? '');
  const value = month === null ? null : (toNearestDay(month, Number(groups['date']), context)?.value ?? null);
  const moved = value === null ? null : parseIsoDay(value);
  if (moved === null) return null;
  const before = moved - ((toWeekday(moved) - weekday + 7) % 7 || 7);
  // Moved to a day long gone: told afterwards. What is moved to a day ahead was planned for one of these days.
  if (moved <= published) return before;
  const coming = (weekday - toWeekday(published) + 7) % 7;
  // Yesterday, or in a week's time: nothing tells.
  return coming === 6 && before >= published + coming ? 'open' : Math.min(before, published + coming);
}

const WAS_TO = /\b(?:was|were) to (?:have )?(?:\w+ ){1,5}?(?:on|for)\s$/i;
const HAS_BEEN_OFF =
  /^(?:,[^,.;]{1,60})?,?\s(?:has|have) (?:(?:now|since|also|again) )?been (?:called off|cancel(?:l?ed)|scrapped|shelved|postponed|put off|delayed|dropped|abandoned|banned)\b/i;

/** "The march that was to have begun on Wednesday <has been called off>": the Wednesday to come, or it would be told that it was. */
function toDayStillAhead(
  { words, input, index }: { readonly words: string; readonly input: string; readonly index: number },
  weekday: number,
  published: number,
): number | 'open' | null {
  if (!WAS_TO.test(input.slice(Math.max(0, index - 48), index))) return null;
  const end = index + words.length;
  if (!HAS_BEEN_OFF.test(input.slice(end, end + LONGEST))) return null;
  const coming = (weekday - toWeekday(published) + 7) % 7;
  return coming === 6 ? 'open' : published + coming;
}
