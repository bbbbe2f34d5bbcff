// Catches: daily · weekly · annually  Not: the Daily Mail · the People's Daily · a quarterly dividend
import { type TimeRule, toSet } from '../time-rule.ts';
import { toSticky } from '../vocabulary.ts';

const VALUES: Readonly<Record<string, string>> = {
  hourly: 'PT1H',
  daily: 'P1D',
  nightly: 'P1D',
  weekly: 'P1W',
  biweekly: 'P2W',
  fortnightly: 'P2W',
  monthly: 'P1M',
  quarterly: 'P1Q',
  yearly: 'P1Y',
  annually: 'P1Y',
};

/** One word for what comes back. */
export const daily: TimeRule = {
  id: 'times/daily',
  opens: ['each'],
  pattern: toSticky(`(?:${Object.keys(VALUES).join('|')})(?!\\w)`),
  confidence: 0.8,
  toTime(match) {
    const [word] = match;
    const { input, index } = match;
    const rest = input.slice(index + word.length, index + word.length + 6);
    if (/^[A-Z]/.test(word) && (/[a-z]\s$/.test(input.slice(Math.max(0, index - 2), index)) || /^\s[A-Z]/.test(rest)))
      return null;
    // "quarterly dividend" names a kind of dividend.
    if (/^(?:quarterly|monthly|yearly)$/i.test(word) && /^\s[a-z]{4,}/.test(rest)) return null;
    return toSet(VALUES[word.toLowerCase()] ?? null);
  },
};
