import type { Article } from '../../document/article.ts';
import type { Time } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import type { Language } from '../../language/language.ts';
import type { RelationSpans } from '../attributions/relation-spans.ts';
import { toClause } from '../clause.ts';
import { parseIsoDay } from './calendar.ts';
import { type FoundTime, findTimesIn } from './find-times.ts';
import type { TimeContext } from './time-rule.ts';

/** The times that date the sayings of an article, and which attribution each of them dates. */
export interface SayingTimes {
  /** In order of `start`. */
  readonly times: readonly Time[];
  /** Attribution id to time id. */
  readonly timeOf: ReadonlyMap<string, string>;
}

/** "said after a year in office": these words before a time tie it to something else than the saying. */
const TIED_ELSEWHERE =
  /\b(?:since|until|till|by|from|after|before|of|for|about|to|between|than|and|when|because|who|which|whose|where)\b[^.,]*$/i;
const FUTURE = /\b(?:will|shall|(?:is|are|am) (?:expected|due|set|scheduled|going) to|plans? to)\b/i;
/** A time further than this from the cue, in UTF-16 code units, dates something else. */
const REACH = 70;

/**
 * The times in the words around each cue ("said Thursday", "In January, … said"), never inside what is said. `attributions` in any
 * order. Without a publication date a relative time has no value, only the shape of one among its candidates.
 */
export function findSayingTimes(
  article: Pick<Article, 'published'>,
  language: Language,
  attributions: readonly (RelationSpans & { readonly id: string })[],
): SayingTimes {
  const published = article.published === null ? null : parseIsoDay(article.published);
  const ordered = [...attributions]
    .filter((attribution) => attribution.cue.length > 0)
    .sort((a, b) => (a.cue[0] as Span).start - (b.cue[0] as Span).start);
  const found = new Map<string, FoundTime>();
  const keyOf = new Map<string, string>();
  let previous: number | null = null;
  for (const attribution of ordered) {
    const cue = attribution.cue.map((span) => language.text.slice(span.start, span.end)).join(' ');
    const context: TimeContext = { published, previous, tense: FUTURE.test(cue) ? 'future' : 'past' };
    const time = findTimeOf(language, attribution, context);
    if (time === null) continue;
    const key = `${time.start}:${time.end}`;
    if (!found.has(key)) found.set(key, time);
    keyOf.set(attribution.id, key);
    const day = time.value === null ? null : parseIsoDay(time.value.slice(0, 10));
    if (day !== null) previous = day;
  }
  const idOf = new Map<string, string>();
  const times: Time[] = [];
  for (const [key, { rule, ...time }] of [...found].sort(([, a], [, b]) => a.start - b.start)) {
    const id = `t${times.length + 1}`;
    idOf.set(key, id);
    times.push({ id, confidence: rule.confidence, by: rule.id, ...time });
  }
  return { times, timeOf: new Map([...keyOf].map(([id, key]) => [id, idOf.get(key) as string])) };
}

/** The nearest time after the cue, else one between source and cue, else one that opens the sentence. */
function findTimeOf(language: Language, attribution: RelationSpans, context: TimeContext): FoundTime | null {
  const clause = toClause(language, attribution);
  const [first, last] = [attribution.cue[0], attribution.cue.at(-1)];
  if (clause === null || first === undefined || last === undefined) return null;
  const { text } = language;
  const taken = [...attribution.source, ...attribution.content];
  const after = toFree({ start: first.start, end: Math.min(clause.core.end, last.end + REACH + 30) }, taken);
  const before = toFree({ start: Math.max(clause.core.start, first.start - REACH), end: first.start }, taken).reverse();
  for (const region of [...after, ...before, ...(clause.lead === null ? [] : [clause.lead])]) {
    const isLead = region === clause.lead;
    for (const time of findTimesIn(text, region, context)) {
      if (!isLead && time.start - last.end > REACH) continue;
      if (
        !TIED_ELSEWHERE.test(
          text.slice(isLead ? region.start : Math.max(region.start, first.end), time.start).trimEnd(),
        )
      )
        return time;
    }
  }
  return null;
}

/** The parts of `region` outside `taken`, in order. */
function toFree(region: Span, taken: readonly Span[]): Span[] {
  const free: Span[] = [];
  let at = region.start;
  for (const span of [...taken].sort((a, b) => a.start - b.start)) {
    if (span.end <= at || span.start >= region.end) continue;
    if (span.start > at) free.push({ start: at, end: span.start });
    at = Math.max(at, span.end);
  }
  if (at < region.end) free.push({ start: at, end: region.end });
  return free;
}
