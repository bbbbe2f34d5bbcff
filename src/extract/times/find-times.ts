import type { Span } from '../../document/span.ts';
import { isOverlapping } from '../../document/span.ts';
import { TIME_RULES } from './rules.ts';
import type { TimeContext, TimeRule, TimeValue } from './time-rule.ts';

/** A time in the words, not yet a finding: it has no id. */
export interface FoundTime extends Span, TimeValue {
  readonly rule: TimeRule;
}

/** The times in one range of the text, in order, not overlapping. */
export function findTimesIn(text: string, region: Span, context: TimeContext): FoundTime[] {
  const words = text.slice(region.start, region.end);
  const found: FoundTime[] = [];
  for (const rule of TIME_RULES) {
    for (const match of words.matchAll(rule.pattern)) {
      const shift = match[0].length - match[0].trimStart().length;
      const span = {
        start: region.start + match.index + shift,
        end: region.start + match.index + match[0].trimEnd().length,
      };
      if (found.some((other) => isOverlapping(other, span))) continue;
      const value = rule.toTime(match, context);
      if (value !== null) found.push({ ...span, ...value, rule });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
