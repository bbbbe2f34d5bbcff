import type { Forecast, HappeningMention } from '../../document/findings.ts';
import { isOverlapping, type Span, toHull } from '../../document/span.ts';
import { APPOINTMENTS } from '../../lexicon/outcome-verbs.ts';
import type { OwnArticle } from '../material.ts';
import { toStem } from '../stem.ts';
import { toDated, toLength } from '../timeline/dated.ts';
import { toForm, toWordRange } from '../words.ts';

/** What is planned, as a forecast of whoever tells of it; `id` is that of the happening. */
export type Plan = Forecast;

/** A plan for a longer time can hardly be held against it, in days. */
const LONGEST = 31;
/** In UTF-16 code units: the words of a plan that lie further apart are told by what is planned alone. */
const WIDEST = 160;
const APPOINTMENT_STEMS: ReadonlySet<string> = new Set([...APPOINTMENTS].map(toStem));

/** What an article tells as planned for a day that was still to come: "is to be sworn in on Friday". What it foretells in other words is left out. */
export function findPlans({ reading, words, timeById, day }: OwnArticle): readonly Plan[] {
  if (day === null) return [];
  const plans: Plan[] = [];
  for (const happening of reading.happenings) {
    const mention = happening.mentions.find(({ status, when }) => status === 'planned' && when !== null);
    if (mention === undefined || happening.by === 'happenings/dated') continue;
    const time = timeById.get(mention.when ?? '');
    const dated = toDated(time);
    if (time === undefined || dated === null || dated.days.to <= day || toLength(dated) > LONGEST) continue;
    const isDeed = isOfDeed(happening.by);
    const last = toWordRange(words, mention.cue).to - 1;
    const isDiary = isDeed && APPOINTMENT_STEMS.has(toStem(toForm(words, last)));
    const span = toWords(mention, time);
    if (WAS_PLANNED.test(words.text.slice(Math.max(0, span.start - REACH), span.end))) continue;
    if (reading.forecasts.some((forecast) => isOverlapping(forecast, span))) continue;
    plans.push({
      ...span,
      id: happening.id,
      confidence: happening.confidence,
      by: isDiary ? APPOINTMENT : happening.by,
      holder: mention.holder,
      cues: isDeed ? [] : [mention.cue],
      band: null,
      horizon: mention.when,
      condition: null,
      voidedBy: null,
    });
  }
  return plans;
}

/** How a plan is marked that stands in a diary: "will visit the area on Friday". It is worth telling only where something came of it. */
export const APPOINTMENT = 'happenings/appointment';

/** "Had been scheduled to speak on Monday": the plan is one of before. */
const WAS_PLANNED =
  /\bhad (?:originally |initially |first |already |also )?(?:been (?:scheduled|planned|expected|due|set|slated)|planned|intended|hoped)\b/i;
/** In UTF-16 code units: how far before a plan its verb may begin. */
const REACH = 24;

/** True for a plan told by a verb: its cue is the deed itself. */
export function isOfDeed(by: string): boolean {
  return by === 'happenings/planned-deed' || by === APPOINTMENT;
}

function toWords({ what, cue }: HappeningMention, time: Span): Span {
  const whole = toHull([what, cue, time]);
  if (whole.end - whole.start <= WIDEST) return whole;
  const told = toHull([what, cue]);
  return told.end - told.start <= WIDEST ? told : what;
}
