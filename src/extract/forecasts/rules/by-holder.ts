// Catches: salvors hope to arrive on Thursday · analysts predict that rents will fall · the bank forecasts growth to slow · she expects to lose · he did not expect it to last · expects to reopen it in May
// Not: hopes to win her over · the chain expects to open a store (a plan without a date) · had expected
import type { StretchVerb } from '../../stretch.ts';
import { isOutcome } from '../outcome.ts';
import type { ForecastRule, Passage } from '../prospect.ts';
import { isInfinitive, isProspective, toFutureCue } from '../prospective.ts';

/** The cue of the one who holds it foretells; the first verb of the content that looks ahead is what is foretold. */
export const byHolder: ForecastRule = {
  id: 'forecasts/by-holder',
  confidence: 0.8,
  toProspect(passage, verb) {
    // "Expects to have cleared them by Easter"
    const isToBeOver = verb.group.isPerfect && isInfinitive(passage, verb);
    if (!passage.isForetold || (verb.group.isPerfect && !isToBeOver) || verb !== findFirst(passage)) return null;
    // "Voters expect you to plow the snow": that is asked of you.
    if (/^(?:you|us|me)$/.test(passage.stretch.lowers[0] ?? '')) return null;
    const needsTime = (passage.isBygone && !passage.isDoubted) || passage.isHoped || isToBeOver;
    const isHeld = isAlone(passage, verb);
    const cues = isProspective(passage, verb) ? [toFutureCue(passage, verb)] : [];
    // "is expected" by nobody in particular may be a programme.
    const isAnybody = passage.holder?.source.length === 0;
    const isOfOther = passage.stretch.verbs[0] !== verb || hasSubjectBefore(passage, verb);
    // "Expects to need six weeks": nobody means to.
    const isState = STATES.has(verb.group.lemma) && !isAnybody;
    const isForecast = cues.length > 0 || (isOfOther && !isAnybody) || isState || isOutcome(passage, verb);
    if (isForecast)
      return {
        cues,
        band: null,
        ...(needsTime ? { needsTime } : {}),
        ...(isHeld ? { isHeld, isFromStart: isHeld } : {}),
      };
    // "Is expected to speak" stands in a diary.
    if (isAnybody && isPassiveCue(passage)) return null;
    // What somebody expects to do himself can be checked by its day or its figure.
    return passage.isDoubted || (hasFigure(passage, verb) && !needsTime)
      ? { cues, band: null }
      : { cues, band: null, needsTime: true };
  },
};

/** "That twice as many will come", "that fewer than 2,000 operations will be put off": no verb stands before it on which it could hang, and none behind that it could be told of. */
function isAlone({ stretch: { verbs, lowers } }: Passage, verb: StretchVerb): boolean {
  return verbs[0] === verb && lowers[0] === 'that' && verbs[1]?.group.isFinite !== true;
}

/** What somebody will find himself in, and does not do. */
const STATES: ReadonlySet<string> = new Set('need require know suffer incur lack struggle'.split(' '));

function isPassiveCue({ cueWords }: Passage): boolean {
  return /\b(?:is|are|was|were|be|been|being)\b|['’](?:s|re)\b/i.test(cueWords);
}

/** "expects <Reyes to win>": somebody else is to do it. */
function hasSubjectBefore({ stretch }: Passage, { first }: StretchVerb): boolean {
  for (let at = 0; at < first; at++) if (/^(?:NN|PRP$|CD|DT)/.test(stretch.tags[at] ?? '')) return true;
  return false;
}

/** How far behind the verb a figure is still what comes of it. */
const REACH = 5;

/** "to sell five million", "to hire 200 people"; what can be counted on two hands is as likely a plan: "to open three stores". */
function hasFigure({ stretch }: Passage, { end }: StretchVerb): boolean {
  for (let at = end; at < Math.min(stretch.count, end + REACH); at++)
    if (
      stretch.tags[at] === 'CD' &&
      /^(?:\D*\d{2}|(?:hundred|thousand|million|billion|trillion|percent)$)/.test(stretch.lowers[at] as string)
    )
      return true;
  return false;
}

function findFirst(passage: Passage): StretchVerb | undefined {
  return passage.stretch.verbs.find(
    (verb) =>
      isProspective(passage, verb) ||
      isInfinitive(passage, verb) ||
      /^(?:would|could|may|might)$/.test(verb.group.modal ?? ''),
  );
}
