// Catches: (the end of) the year · year-end · (nine months of) the year · for the year · the year ended March 31  Not: the year of the flood · for the day · day's end · at the end of the day (after all)
import type { Unit } from '../../../lexicon/time-words.ts';
import { isSunday, toLengthValue, toUnitValue } from '../point.ts';
import { type TimeContext, type TimeRule, toLength, toPublished } from '../time-rule.ts';
import { parseUnit, toSticky } from '../vocabulary.ts';

/** Words that lead to "the year" as a part of it does; refine.ts takes them in where they belong to the time. */
const PART_OF =
  '\\b(?:end|beginning|start|middle|rest|course|close|half|part|outset|earlier|later|early|late|turn|quarters?|months)\\s(?:of|in)\\sthe\\s(?:fiscal\\s)?';
const FOR_THE = '\\b(?:for|in)\\sthe\\s(?:full\\s)?(?:fiscal\\s)?';
/** What may follow "for the year" where it means the year of publication. */
const CLOSED = /^(?:[.,;:]|\s(?:and|as|on|with|was|were|is|at|so|to|from)\b)/;

/** More often "after all" than the evening; "by the end of the day" is the evening. */
const AFTER_ALL = /\bat\sthe\s(?:very\s)?end\sof\sthe\s$/i;

/** The year, month or week of publication, as reports name it. */
export const periodEdge: TimeRule = {
  id: 'times/period-edge',
  opens: ['unit', 'fiscal'],
  pattern: toSticky(
    `(?:(year)(?:[\\s-]|['’]s\\s)end|(?<=${PART_OF})(day|week|month|year|decade|century)|(?<=${FOR_THE})(week|month|year))(?![\\w-])`,
  ),
  confidence: 0.88,
  toTime(match, context) {
    const [whole, yearEnd, part, closed] = match;
    const unit = parseUnit(yearEnd ?? part ?? closed ?? '');
    if (unit === null) return null;
    const { input, index } = match;
    const rest = input.slice(index + whole.length, index + whole.length + 12);
    if (yearEnd === undefined && /^\s(?:ended|ending)\b/.test(rest)) return toLength(toLengthValue(unit, 1));
    if (closed !== undefined && !CLOSED.test(rest)) return null;
    if (unit === 'day' && AFTER_ALL.test(input.slice(Math.max(0, index - 28), index))) return null;
    return toPublished(
      'DATE',
      toValue(unit, context, input.slice(Math.max(0, index - 24), index)),
      yearEnd === undefined ? null : 'END',
    );
  },
};

/** "All of them will be caught by the end of the <week>", said on a Sunday. */
const BY_ITS_END = /\b(?:by|before|until) the (?:end|close|middle) of the $/i;

function toValue(unit: Unit, { published, toDirection }: TimeContext, before: string): string | null {
  if (published === null) return null;
  const isAhead = unit === 'week' && isSunday(published) && (BY_ITS_END.test(before) || toDirection() === 'future');
  return toUnitValue(published, unit, isAhead ? 1 : 0);
}
