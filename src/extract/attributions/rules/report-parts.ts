import { DOCUMENT_NOUNS, GROUP_NOUNS, ROLE_NOUNS } from '../../../lexicon/roles.ts';
import { parseVerb } from '../reporting-words.ts';
import type { RuleFinding, RuleScene, TokenRange } from './rule.ts';

/** Verbs that take what stands before them as what is said, where nothing follows them. */
const VERBS: ReadonlySet<string> = new Set(
  `say add note claim argue insist warn explain recall complain maintain write suggest tweet remark observe believe think reckon
  predict conclude rule testify state joke admit declare boast mutter lament sigh estimate allege concede assert contend caution report find show reveal
  repeat confirm acknowledge announce stress emphasize emphasise reply respond answer counter retort quip recount continue promise pledge vow swear guess
  suspect fear hope expect assume speculate calculate muse reflect opine protest grumble reiterate tell`.split(/\s+/),
);

/** Those that take a thing as well: "…, show pictures of the quay", "…, confirmed the finding". */
const TAKES_THING =
  /^(?:tell|show|find|report|reveal|confirm|announce|repeat|reiterate|stress|emphasi[sz]e|acknowledge|promise|pledge|fear|hope|expect|suspect|assume|answer|recount|calculate|estimate)$/;

/** What is hoped or searched for, rather than told: "the candidate expected at the meeting", "the officer found on Monday". */
const AWAITS = /^(?:expect|fear|hope|suspect|assume|promise|pledge|calculate|estimate|find|show|report)$/;

/** What is told may be a thing as well: "the sums claimed last year", "the rise predicted for May". */
const TAKES_CLAIM =
  /^(?:claim|note|suggest|state|allege|predict|declare|concede|believe|observe|write|recall|conclude)$/;

const DOCUMENTS: ReadonlySet<string> = new Set(DOCUMENT_NOUNS);
const SPEAKERS: ReadonlySet<string> = new Set([...ROLE_NOUNS, ...GROUP_NOUNS]);

/** Who says it and the word that reports, as they stand between commas. */
export type Parts = Pick<RuleFinding, 'source' | 'cue'>;

/** ", believes Lars Viken" */
export function parseVerbFirst(scene: RuleScene, { first, end }: TokenRange): Parts | null {
  if (!isVerb(scene, first) || first + 1 >= end || TAKES_THING.test(toBase(scene, first))) return null;
  const last = skipSource(scene, first + 1, end);
  return last === end ? { source: { first: first + 1, end }, cue: { first, end: first + 1 } } : null;
}

/** ", the authors write", ", he has said", ", he now thinks", ", a judge ruled on Monday", ", she told the Herald" */
export function parseSubjectFirst(scene: RuleScene, { first, end }: TokenRange): Parts | null {
  for (let verb = first + 1; verb < end; verb++) {
    if (!isVerb(scene, verb)) continue;
    let start = verb;
    while (start > first + 1 && /^RB/.test(scene.tagOf(start - 1))) start--;
    if (start > first + 1 && isHave(scene, start - 1)) start--;
    if (skipSource(scene, first, start) !== start || skipTail(scene, verb, end) !== end) continue;
    if (isHave(scene, start) || !isParticiple(scene, { first, end: start }, verb, end))
      return { source: { first, end: start }, cue: { first: start, end: verb + 1 } };
  }
  return null;
}

/** "…, the increases expected this year", "…, an officer suspected in an attack": said of what stands before it, which says nothing itself. */
function isParticiple(scene: RuleScene, source: TokenRange, verb: number, end: number): boolean {
  const { lowerOf, tagOf } = scene;
  if (!/(?:ed|d|t|n)$/.test(lowerOf(verb)) || !/^VB[DN]$/.test(tagOf(verb))) return false;
  const base = toBase(scene, verb);
  if (base === 'tell' || lowerOf(verb) === 'showed') return false;
  let head = source.first;
  while (head + 1 < source.end && tagOf(head + 1) !== 'IN' && !/^RB/.test(tagOf(head + 1))) head++;
  const word = lowerOf(head);
  const hasTail = verb + 1 < end;
  const isLed = /^(?:DT|PRP\$)$/.test(tagOf(source.first));
  if (/^(?:he|she|they|it)$/.test(word)) return false;
  // "Lars Viken expected"; but "the Osdal Tunnel promised last year".
  if (/^NNPS?$/.test(tagOf(head))) return isLed && hasTail && AWAITS.test(base);
  const isPlural = /s$/.test(word) && tagOf(head) === 'NNS';
  const isPerson = SPEAKERS.has(word) || (isPlural && SPEAKERS.has(word.replace(/ies$/, 'y').replace(/s$/, '')));
  if (!isPerson && !hasTail && !isPlural && DOCUMENTS.has(word)) return false;
  if (tagOf(verb) === 'VBN' && (!isPerson || AWAITS.test(base))) return true;
  if (!TAKES_THING.test(base) && !TAKES_CLAIM.test(base)) return false;
  if (!isPerson) return true;
  if (!TAKES_THING.test(base)) return false;
  // "A director announced on Monday", "the candidates expected at the meeting".
  return /^an?$/.test(lowerOf(source.first)) || (hasTail && (AWAITS.test(base) || (isPlural && isLed)));
}

/** ", said on Monday", ", told the Herald", behind a source that a comma ends: the words that report */
export function parseVerbAlone(scene: RuleScene, { first, end }: TokenRange): TokenRange | null {
  const verb = isHave(scene, first) ? first + 1 : first;
  return verb < end && isVerb(scene, verb) && skipTail(scene, verb, end) === end ? { first, end: verb + 1 } : null;
}

function isHave({ lowerOf }: RuleScene, at: number): boolean {
  return /^(?:has|have|had)$/.test(lowerOf(at));
}

const DAY = /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|tonight)$/;
/** What a saying is said in, at or by. */
const SETTING =
  /^(?:statements?|interviews?|e-mails?|emails?|letters?|reports?|bulletins?|notes?|conferences?|briefings?|hearings?|speech|telephone|phone|posts?|tweets?|messages?|filings?|releases?|podcasts?|broadcasts?|blogs?|columns?|memos?|papers?|press|television|radio|court|parliament|meetings?|twitter|facebook|remarks?|testimony|weekend|week|month|year|night|morning|afternoon|evening)$/;

/** One past what may follow a verb that reports what stands before it: who hears it, when, and in what it is said. */
function skipTail(scene: RuleScene, verb: number, end: number): number {
  const { lowerOf, tagOf } = scene;
  let at = verb + 1;
  if (isTelling(scene, verb)) {
    at = skipHearer(scene, at, end);
    if (at === verb + 1) return at;
  }
  while (at < end) {
    if (DAY.test(lowerOf(at)) || /^(?:late|early|last|earlier|later)$/.test(lowerOf(at))) at++;
    else if (/^(?:this|last)$/.test(lowerOf(at)) && SETTING.test(lowerOf(at + 1))) at += 2;
    else if (/^(?:on|in|at|by|during|over|after|from)$/.test(lowerOf(at))) {
      const last = skipPhrase(scene, at + 1, end);
      const isSetting = SETTING.test(lowerOf(last - 1)) || DAY.test(lowerOf(last - 1)) || tagOf(last - 1) === 'NNP';
      if (last === at + 1 || !isSetting) return at;
      at = last;
    } else if (/^(?:to|with)$/.test(lowerOf(at)) && /^N/.test(tagOf(at - 1)) && at > verb + 1) {
      const last = skipPhrase(scene, at + 1, end);
      if (last === at + 1) return at;
      at = last;
    } else return at;
  }
  return at;
}

/** Whoever tells tells somebody, who stands behind the verb. */
function isTelling({ lowerOf }: RuleScene, at: number): boolean {
  return /^(?:tells?|told)$/.test(lowerOf(at));
}

function skipHearer(scene: RuleScene, first: number, end: number): number {
  const isPronoun =
    /^(?:me|us|him|them)$/.test(scene.lowerOf(first)) || (scene.lowerOf(first) === 'her' && first + 1 === end);
  return isPronoun ? first + 1 : skipPhrase(scene, first, end);
}

function skipPhrase({ tagOf, lowerOf }: RuleScene, first: number, end: number): number {
  let at = first;
  while (at < end && /^(?:DT|NNPS?|NNS?|JJ|CD|PRP\$|POS|HYPH)$/.test(tagOf(at))) {
    if (at > first && DAY.test(lowerOf(at)) && !/^(?:DT|JJ)$/.test(tagOf(at - 1))) break;
    at++;
  }
  return at > first && /^(?:NNPS?|NNS?|CD)$/.test(tagOf(at - 1)) ? at : first;
}

function isVerb(scene: RuleScene, at: number): boolean {
  return /^VB[DPZN]?$/.test(scene.tagOf(at)) && VERBS.has(toBase(scene, at));
}

function toBase({ lowerOf }: RuleScene, at: number): string {
  return parseVerb([lowerOf(at)], 0)?.base ?? '';
}

/** A clause that follows a noun is no longer. */
const LONGEST_RELATIVE = 24;

/** One past the comma that closes a relative clause between commas which opens at the comma `at`; `at` where none does. */
export function skipRelative({ lowerOf, end }: RuleScene, at: number): number {
  if (lowerOf(at) !== ',' || !/^(?:who|which|whose|where)$/.test(lowerOf(at + 1))) return at;
  for (let last = at + 2; last < Math.min(end, at + LONGEST_RELATIVE); last++)
    if (lowerOf(last) === ',') return last + 1;
  return at;
}

/** One past a noun phrase of a determiner, a name or a pronoun with what "of" or "at" adds to it; nobody is called by a number ("say four to three"). */
export function skipSource({ tagOf, lowerOf }: RuleScene, first: number, end: number): number {
  if (/^(?:he|she|they|it)$/.test(lowerOf(first))) return first + 1;
  if (!/^(?:DT|NNP|NNS|NN|PRP\$|JJ|NNPS)$/.test(tagOf(first)) || /^(?:this|that|no)$/.test(lowerOf(first)))
    return first;
  let at = first;
  while (
    at < end &&
    (/^(?:DT|NNPS?|NNS?|JJ|PRP\$|POS|HYPH|IN)$/.test(tagOf(at)) || (lowerOf(at) === 'and' && at > first))
  )
    at++;
  return /^(?:NNPS?|NNS?|DT)$/.test(tagOf(at - 1)) ? at : first;
}
