// Catches: yesterday · today · tonight · this morning · last night  Not: today's generation · yesterday's papers
import { toIsoDay } from '../calendar.ts';
import { type TimeRule, toUnanchored } from '../time-rule.ts';

const DEICTIC: Readonly<Record<string, readonly [shift: number, suffix: string]>> = {
  yesterday: [-1, ''],
  today: [0, ''],
  tonight: [0, 'TNI'],
  tomorrow: [1, ''],
  'this morning': [0, 'TMO'],
  'this afternoon': [0, 'TAF'],
  'this evening': [0, 'TEV'],
  'last night': [-1, 'TNI'],
  'yesterday morning': [-1, 'TMO'],
  'yesterday afternoon': [-1, 'TAF'],
  'yesterday evening': [-1, 'TEV'],
};

/** Days named by their distance from publication. */
export const deicticDay: TimeRule = {
  id: 'times/deictic-day',
  pattern:
    /\b(?:yesterday(?:\s+(?:morning|afternoon|evening))?|today|tonight|tomorrow|this\s+(?:morning|afternoon|evening)|last\s+night)\b(?!['’]s)/gi,
  confidence: 0.95,
  toTime(match, { published }) {
    const [shift, suffix] = DEICTIC[match[0].toLowerCase().replace(/\s+/g, ' ')] ?? [0, ''];
    const type = suffix === '' ? 'DATE' : 'TIME';
    if (published === null) return toUnanchored(type, 'published', []);
    return { type, value: toIsoDay(published + shift) + suffix, mod: null, anchor: 'published', candidates: [] };
  },
};
