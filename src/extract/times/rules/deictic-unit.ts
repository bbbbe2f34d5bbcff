// Catches: last month · this week · next weekend · the current year · the past year · the following month · that year · the end of the week · year-end  Not: the last week of May · week's end of a name

import type { Unit } from '../../../lexicon/time-words.ts';
import { toFirstDay, toGrain, toLengthValue, toUnitValue } from '../point.ts';
import { type TimeContext, type TimeRule, type TimeValue, toLength, toPrevious, toPublished } from '../time-rule.ts';
import { GAP, parseUnit, toSticky } from '../vocabulary.ts';

/** Weeks, months, years and longer, next to that of publication or of the time before. */
export const deicticUnit: TimeRule = {
  id: 'times/deictic-unit',
  opens: ['shift', 'deictic', 'unit', 'fiscal', 'vague'],
  pattern: toSticky(
    `(?:(this${GAP}past|this${GAP}coming|last|this|next|past|current|coming|upcoming|previous|following|preceding|prior|same|that${GAP}same|that|latest|full|whole|entire)${GAP}(?:fiscal${GAP}|financial${GAP}|calendar${GAP}|academic${GAP}|school${GAP})?(day|week|weekend|month|quarter|year|decade|century)|(year)(?:[\\s-]|['’]s\\s)end|(?<=\\b(?:end|beginning|start|middle|rest|course|close|half|part|outset|earlier|later|early|late|turn|quarters?|months)\\s(?:of|in)\\sthe\\s(?:fiscal\\s)?|\\b(?:for|in)\\sthe\\s(?:full\\s)?(?:fiscal\\s)?)(day|week|month|year|decade|century)|(?<=\\b(?:over|during|on|at|by|this|through|throughout|for|of)\\s(?:the\\s)?)(weekend))(?![\\w]|-(?:long|old|ago|earlier|end\\w)|['’]s\\s(?:quarter|first|second|third|fourth|end))`,
  ),
  confidence: 0.93,
  toTime(match, context) {
    const [, which = 'this', named, yearEnd, edge, weekend] = match;
    const unit = parseUnit(named ?? yearEnd ?? edge ?? weekend ?? '');
    // "This Week" is a programme.
    if (unit === null || (named !== undefined && /^[A-Z][a-z]/.test(named))) return null;
    const word = which.toLowerCase().replace(/\s+/g, ' ');
    const { input, index } = match;
    const before = input.slice(Math.max(0, index - 20), index);
    const rest = input.slice(index + match[0].length, index + match[0].length + 12);
    if (/^\s(?:of|in)\s/.test(rest) && /^(?:last|past|full|whole|entire|same)$/.test(word) && unit !== 'year')
      return null;
    if (edge !== undefined && /^\s(?:ended|ending)\b/.test(rest)) return toLength(toLengthValue(unit, 1));
    if (
      edge !== undefined &&
      /\b(?:for|in)\s(?:the\s)?(?:full\s)?(?:fiscal\s)?$/i.test(before) &&
      !/^(?:[.,;:]|\s(?:and|as|on|with|was|were|is|at|so|to|from)\b)/.test(rest)
    )
      return null;
    if (weekend !== undefined) return toWeekend(context);
    if (yearEnd !== undefined) return { ...toCounted('year', 0, context), mod: 'END' };
    switch (word) {
      case 'last':
      case 'this past':
      case 'past':
        if (
          (word === 'past' || /\b(?:over|for|during)\sthe\s$/i.test(before)) &&
          (unit === 'decade' || unit === 'century')
        )
          return toLength(toLengthValue(unit, 1));
        return unit === 'day' ? null : toCounted(unit, -1, context);
      case 'next':
      case 'coming':
      case 'this coming':
      case 'upcoming':
        if (unit === 'decade' || unit === 'century') return toLength(toLengthValue(unit, 1));
        return unit === 'day' ? toRelative(unit, 1, context) : toCounted(unit, 1, context);
      case 'previous':
      case 'preceding':
      case 'prior':
        return toRelative(unit, -1, context);
      case 'following':
        return toRelative(unit, 1, context);
      case 'that':
      case 'same':
      case 'that same':
        return toRelative(unit, 0, context);
      case 'this':
      case 'current':
        return unit === 'day' ? null : toCounted(unit, 0, context);
      case 'latest':
      case 'full':
        return unit === 'year' ? toCounted(unit, 0, context) : null;
      default:
        return null;
    }
  },
};

function toCounted(unit: Unit, steps: number, { published }: TimeContext): TimeValue {
  return toPublished('DATE', published === null ? null : toUnitValue(published, unit, steps));
}

/** So many units after the time before this one; none where that is less exact than the unit. */
function toRelative(unit: Unit, steps: number, { previous }: TimeContext): TimeValue | null {
  const grain = previous === null ? null : toGrain(previous);
  if (previous === null || grain === null) return toPrevious('DATE', null);
  const first = toFirstDay(previous);
  const isExact =
    first !== null && (unit !== 'day' || grain === 'day') && (unit !== 'week' || grain === 'day' || grain === 'week');
  return toPrevious('DATE', isExact ? toUnitValue(first, unit, steps) : null);
}

/** The weekend before a Monday to Wednesday, else the one at hand. */
function toWeekend(context: TimeContext): TimeValue {
  const { published } = context;
  if (published === null) return toPublished('DATE', null);
  const weekday = ((published + 3) % 7) + 1;
  const isPast = weekday <= 5 && context.toDirection() === 'past';
  return toPublished('DATE', toUnitValue(published, 'weekend', isPast ? -1 : 0));
}
