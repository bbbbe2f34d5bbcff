import type { Span } from '../../document/span.ts';
import { toSingular, toVerbLemma } from '../../language/lemmas.ts';

/** Words too common in argument to tie two sentences together. */
const COMMON: ReadonlySet<string> = new Set(
  `the and was for his her its not but are has had who how why all any out one two can did get got may new now off old our own she him
  you yet too way use let see per put say set due day men man few far ago add end try ask big bad big top low yes nor
  this that these those with from have been were will would could should might must about after before because their there they them then
  than into over under more most less least much many some such only also very just even when where which while what whose your ours
  every other another said says tell told year years month week time people make made take took come came give gave against between
  among through during without within being does done like well still both each same first last next part case reason reasons because
  however never always often perhaps maybe likely going able want know think need country state government president minister`
    .trim()
    .split(/\s+/),
);
const LONGEST = 600;

/** The words that tell what a stretch is about, as base forms; names with a capital are left out, they run through a whole article. */
export function toTopic(text: string, span: Span): Set<string> {
  const topic = new Set<string>();
  const words = text.slice(span.start, Math.min(span.end, span.start + LONGEST));
  for (const [word] of words.matchAll(/\p{L}[\p{L}-]{2,}/gu)) {
    const lower = word.toLowerCase();
    if (word !== lower || COMMON.has(lower)) continue;
    topic.add(toVerbLemma(toSingular(lower)));
  }
  return topic;
}

/** How many words of `topic` a stretch takes up again. */
export function countShared(topic: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of other) if (topic.has(word)) shared++;
  return shared;
}
