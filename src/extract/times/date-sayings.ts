import type { Time } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import { isInside } from '../../document/span.ts';
import type { Language } from '../../language/language.ts';
import type { RelationSpans } from '../attributions/relation-spans.ts';
import { toClause } from '../clause.ts';
import { parseEventWord } from '../event-words.ts';
import { findInside } from '../known.ts';

/** "said after a year in office": these words before a time tie it to something else than the saying. */
const TIED_ELSEWHERE =
  /\b(?:since|until|till|by|from|after|before|of|for|about|to|between|than|and|when|because|who|which|whose|where)\b[^.,]*$/i;
/** A time further than this from the cue, in UTF-16 code units, dates something else. */
const REACH = 70;

/**
 * Which time dates each saying: attribution id to time id, for those whose clause has one ("said Thursday", "In January, … said").
 * `attributions` in any order, `times` all those of the text in order of `start`. A time inside what is said never dates the saying.
 */
export function dateSayings(
  language: Language,
  attributions: readonly (RelationSpans & { readonly id: string })[],
  times: readonly Time[],
): Map<string, string> {
  const dated = new Map<string, string>();
  const tellings = toTellings(attributions, times);
  for (const attribution of attributions) {
    const time = findTimeOf(language, attribution, times, tellings);
    if (time !== null) dated.set(attribution.id, time.id);
  }
  return dated;
}

/** For each time the contents that hold it. */
function toTellings(attributions: readonly RelationSpans[], times: readonly Time[]): Map<string, Span[]> {
  const tellings = new Map<string, Span[]>();
  for (const { content } of attributions) {
    for (const span of content) {
      for (const { id } of findInside(times, span)) {
        const spans = tellings.get(id);
        if (spans === undefined) tellings.set(id, [span]);
        else spans.push(span);
      }
    }
  }
  return tellings;
}

/** The nearest time after the cue, else one between source and cue, else one that opens the sentence or that a "when" hangs on. */
function findTimeOf(
  language: Language,
  attribution: RelationSpans,
  times: readonly Time[],
  tellings: ReadonlyMap<string, readonly Span[]>,
): Time | null {
  const [first, last] = [attribution.cue[0], attribution.cue.at(-1)];
  if (first === undefined || last === undefined) return null;
  const clause = toClause(language, attribution);
  if (clause === null) return null;
  const { text } = language;
  const behind = findTimeBehindObject(text, attribution, last, times);
  if (behind !== null) return behind;
  const taken = [...attribution.source, ...attribution.content];
  const after = toFree({ start: first.start, end: Math.min(clause.core.end, last.end + REACH + 30) }, taken);
  const before = toFree({ start: Math.max(clause.core.start, first.start - REACH), end: first.start }, taken).reverse();
  for (const region of [...after, ...before, ...(clause.lead === null ? [] : [clause.lead])]) {
    const isLead = region === clause.lead;
    const found = findInside(times, region);
    // "Lee, who has been ill this week, on Friday said": before the cue the nearest is the last.
    for (const time of before.includes(region) ? found.toReversed() : found) {
      if (!isDate(time) || (!isLead && time.start - last.end > REACH)) continue;
      // "Hopes to restore it by midnight, having said it would be Saturday": midnight is part of what is hoped.
      if (tellings.get(time.id)?.some((span) => !isInside(first, span))) continue;
      // "Agreed on Thursday to reopen it": the time stands behind the verb. "Thursday's announcement" names the announcement by it.
      if (attribution.cue.some((span) => isInside(time, span) && time.start === span.start)) continue;
      if (/^['’]/.test(text.slice(time.end, time.end + 1))) continue;
      if (!isLead && before.includes(region)) {
        if (!isOfOtherDeed(text.slice(region.start, time.start))) return time;
        continue;
      }
      const from = isLead ? region.start : Math.max(region.start, first.end);
      if (!TIED_ELSEWHERE.test(text.slice(from, Math.max(from, time.start)).trimEnd())) return time;
    }
  }
  return findTimeBeforeWhen(text, clause.core.start, times) ?? findTimeAtHead(language, clause.core.start, times);
}

/** "asked", "accused": verbs with somebody, and then what is asked of them. */
const ADDRESSING =
  /^(?:ask|accus|advis|assur|charg|command|implor|inform|instruct|invit|order|press|remind|request|tell|told|urg|warn)\w*$/i;
/** "the police", "the head of the agency late on": whoever is asked, and no clause. */
const ADDRESSED =
  /^\s(?!to\s|that\s)(?:(?!(?:about|after|at|before|by|for|from|in|over|since|that|to|until|who|with)\s)[\w’'.-]+\s){1,8}?(?:(?:early|late)\s)?(?:on\s)?$/i;
const GOES_ON = /^\s(?:not\s)?(?:to\s[a-z]|of\s[a-z]+ing\b|of\s(?:a|an|his|her|its|the|their)\b|that\s|whether\s)/;

/** "asked the police <yesterday> to open an inquiry": the time between whoever is asked and what is asked; null elsewhere. */
function findTimeBehindObject(
  text: string,
  { cue, content }: RelationSpans,
  last: Span,
  times: readonly Time[],
): Time | null {
  const [first] = content;
  if (first === undefined || cue.length > 1 || first.start < last.end || first.start > last.end + 1) return null;
  if (!ADDRESSING.test(text.slice(last.start, last.end).trim())) return null;
  const [time] = findInside(times, { start: first.start, end: Math.min(first.end, first.start + REACH) });
  if (time === undefined || !isDate(time) || !GOES_ON.test(text.slice(time.end, time.end + 16))) return null;
  const before = text.slice(last.end, time.start);
  // "ordered the vote on Monday to be held again": the day may be that of the vote.
  const noun = /([\w-]+)\s(?:(?:early|late)\s)?(?:on\s)?$/i.exec(before)?.[1]?.toLowerCase() ?? '';
  return ADDRESSED.test(before) && parseEventWord(noun) === null ? time : null;
}

/** "Lee, who led when the count <was cut short on> Sunday, said": another deed's time. */
const OTHER_DEED = /\b(?:who|whose|when|where|while|was|were|is|are|has|have|had)\b[^,]*$/i;
/** "The report, which was released on Sunday, said": the day on which it says so. */
const MADE_PUBLIC =
  /\b(?:aired|broadcast|disclosed|issued|posted|printed|published|released|unveiled|made public)\s+(?:(?:late|early)\s+)?(?:on\s+)?$/i;

function isOfOtherDeed(words: string): boolean {
  return OTHER_DEED.test(words) && !MADE_PUBLIC.test(words);
}

const LEADS_IN = /^(?:(?:late|early)\s)?(?:(?:on|in|at)\s)?$/i;

/** "On Tuesday evening parliament expressed its confidence": a time that opens the sentence without a comma. */
function findTimeAtHead({ text, sentences }: Language, start: number, times: readonly Time[]): Time | null {
  const time = findInside(times, { start: Math.max(0, start - REACH), end: start }).at(-1);
  if (time === undefined || !isDate(time) || text.slice(time.end, start) !== ' ') return null;
  const sentence = sentences[findLastStarting(sentences, time.start)];
  return sentence !== undefined && LEADS_IN.test(text.slice(sentence.start, time.start)) ? time : null;
}

const WHEN = /^,?\s+when\s+$/;
/** In UTF-16 code units. */
const LONGEST_WHEN = 12;

/** "since late December, when state radio reported": the time right before a "when" that opens the clause. */
function findTimeBeforeWhen(text: string, start: number, times: readonly Time[]): Time | null {
  const time = findInside(times, { start: Math.max(0, start - REACH), end: start }).at(-1);
  if (time === undefined || !isDate(time) || start - time.end > LONGEST_WHEN) return null;
  return WHEN.test(text.slice(time.end, start)) ? time : null;
}

/** A length of time, a repetition or "recently" dates no saying. */
function isDate({ type, value }: Time): boolean {
  return (type === 'DATE' || type === 'TIME') && value?.endsWith('_REF') !== true;
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
