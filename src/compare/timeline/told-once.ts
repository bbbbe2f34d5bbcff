import { findLastStarting } from '../../document/ordered.ts';
import { isInside, isOverlapping, toText } from '../../document/span.ts';
import { anyWordOf, toPattern } from '../../language/pattern.ts';
import { addTo } from '../add-to.ts';
import type { Saying } from './find-sayings.ts';
import { isDeed } from './head.ts';
import type { JoinedHappening } from './join-happenings.ts';
import type { ToldHappening } from './told-happening.ts';

/** What is said with: "in a statement released Thursday, Lee said". */
const SAID_WITH = toPattern(
  'i',
  /\b/,
  anyWordOf('statement release letter message post tweet interview email e-mail column memo note video'),
  /s?\b/,
);
/** "escalated her criticism, telling reporters": the saying is the deed. */
const BY_SAYING = /ing$/i;

/** Without what the timeline tells already: the frame of a saying that it tells, the occasion of a deed of the same day. Only what one article tells goes. */
export function toToldOnce(
  happenings: readonly JoinedHappening[],
  sayings: readonly Saying[],
): readonly JoinedHappening[] {
  const sayingsAt = new Map<string, Saying[]>();
  for (const saying of sayings)
    for (const key of toKeys(saying.article.id, [saying.attribution.time])) addTo(sayingsAt, key, saying);
  const deedsAt = new Map<string, ToldHappening[]>();
  for (const told of happenings.flat())
    if (isDeed(told.happening)) for (const key of toTimeKeys(told)) addTo(deedsAt, key, told);
  return happenings.filter((joined) => {
    const [told] = joined as readonly [ToldHappening];
    if (joined.some(({ article }) => article !== told.article)) return true;
    return !joined.every((one) => {
      const keys = toTimeKeys(one);
      return (
        keys.some((key) => (sayingsAt.get(key) ?? []).some((saying) => isFrame(one, saying))) ||
        keys.some((key) => (deedsAt.get(key) ?? []).some((deed) => isOccasion(one, deed)))
      );
    });
  });
}

function toTimeKeys({ article, happening: { mentions } }: ToldHappening): readonly string[] {
  return toKeys(
    article.id,
    mentions.map(({ when }) => when),
  );
}

/** Each time of an article once; what has no time shares it with nothing. */
function toKeys(article: string, times: readonly (string | null)[]): readonly string[] {
  return [...new Set(times.flatMap((time) => (time === null ? [] : [`${article} ${time}`])))];
}

function isFrame({ article, happening }: ToldHappening, { attribution, span }: Saying): boolean {
  const { what, cue } = happening;
  if (attribution.content.some((part) => isOverlapping(cue, part))) return false;
  const { text } = article.words;
  const [said] = attribution.cue;
  if (isInside(cue, span) && said !== undefined && BY_SAYING.test(toText(text, said).split(/\s/)[0] ?? '')) return true;
  return SAID_WITH.test(toText(text, what)) && isOfOneSentence(article, what.start, span.start);
}

/** "Spoke during an interview on Tuesday": one day, and one deed. */
function isOccasion({ article, happening }: ToldHappening, deed: ToldHappening): boolean {
  return (
    happening.by === 'happenings/dated' &&
    happening.mentions.length === 1 &&
    deed.happening.status === happening.status &&
    isOfOneSentence(article, happening.what.start, deed.happening.what.start)
  );
}

function isOfOneSentence({ reading: { sentences } }: ToldHappening['article'], a: number, b: number): boolean {
  return findLastStarting(sentences, a) === findLastStarting(sentences, b);
}
