// Catches, in a report of a mishap or a crime: said that the brakes had failed · says the coach was going too fast · thinks a collector ordered the theft · investigators are looking at wet leaves · static electricity was more likely · the fire started in a heater · ruled out a cigarette.
// Not: what started the fire is less clear · the same words in other articles · what failed is the mishap itself · did not fail · are looking at footage · started in the cellar · ruled out further arrests · ruled out a link with another fire.
import type { Attribution } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, type Span, toText } from '../../document/span.ts';
import { anyOf, findMatches, toPattern } from '../../language/pattern.ts';
import { RULED_OUT_PLANS } from '../../lexicon/argument-words.ts';
import {
  BROUGHT_ABOUT,
  CAUSES,
  DEVICES,
  EVIDENCE,
  FAILS,
  FAULTY,
  HAD_FAILED,
  MISHAPS,
  PREMISES,
} from '../../lexicon/mishap-words.ts';
import { findInside, findTokenIndex, type Known } from '../known.ts';
import type { VerbGroup } from '../words.ts';
import { findPhraseEnd, findPhraseFrom } from './clauses.ts';
import { isAsking } from './explained.ts';
import { type Passage, type Scene, toPassage, toWordsSpan } from './passage.ts';
import { isPersonal } from './personal.ts';
import { type PlacedProposal, toGiven } from './placed-proposal.ts';

const BY = 'explanations/failure';
const CONFIDENCE = 0.7;
/** So much of an article tells what it reports, in UTF-16 code units. */
const OPENING = 500;
const MISHAP = new RegExp(`\\b(?:${MISHAPS.join('|')})\\b`, 'gi');
const FAULT = new RegExp(`\\b(?:${FAULTY.join('|')})\\b`, 'i');
const LIKELIER =
  /^(?:that )?["“'‘(]*(.{4,80}?) (?:is|was|were|are) (?:far |much |a )?(?:more likely|likelier|more plausible|more probable)(?=[.,;”"]|$)/i;
const LOOKS_AT = toPattern(
  'giu',
  /\b/,
  anyOf(/investigators?|inspectors?|police|detectives?|experts?|engineers?|officials?|prosecutors?/),
  /(?: (?:with|from|of|for|at) [^.,;:?!“”"]{2,60}?)? (?:is|are|was|were) (?:now |also |still )?(?:looking (?:at|into)|examining|checking|focus(?:s)?ing on|concentrating on|homing in on|zeroing in on) (?=\p{L})/u,
);
const IS_EVIDENCE = new RegExp(
  `^(?:the |a |an |all |any |some |their |his |her |its |more )?(?:[\\w-]+ ){0,2}?(?:${EVIDENCE.join('|')})\\b`,
  'i',
);
/** "The fire started in a cable tray above the lorries". */
const STARTED_IN = new RegExp(
  `\\b(?:(?:the|a) )?(?:[\\w-]+ )?(?:fire|blaze|inferno|flames|explosion|blast|leak|smoke|sparks?) (?:had |may have |might have |could have |probably |apparently |most likely |likely )*(?:started|began|begun|originated|broke out|broken out) (?:in|inside|with|at|from|behind|under) (?:an? |the |one of the )(?:[\\w’'-]+ ){0,4}?(?:${DEVICES.join('|')})\\b(?! (?:[\\w-]+ )?(?:${PREMISES.join('|')})\\b)`,
  'gi',
);
/** "She ruled out <an electric car>": in a report of a fire, as what caused it. */
const RULED_OUT = new RegExp(
  `\\b(?:ruled out|rules out|excluded|excludes) (?=(?:(?:an?|the) )?[\\p{L}’'-]+)(?!(?:any|further|more|new|another|this|that|it|all|what|his|her|their|its|the (?:possibility|return)|\\p{L}+ing)\\b)(?!(?:[\\p{L}’'-]+ ){0,4}?(?:${RULED_OUT_PLANS.join('|')})\\b)`,
  'giu',
);
/** What may bring a mishap about; "a link with another fire", "the use of force", "a holiday" do not. */
const COULD_CAUSE = new RegExp(`\\b(?:${[...DEVICES, ...CAUSES].join('|')})\\b`, 'i');
/** Between two statements, and before what the first only tells of having heard: "had told her that". */
const NEXT_STATEMENT = /(?:,? and that|;| (?:had |has |have )?told (?:him|her|them|it) that|: that)\s+/i;
/** "Had not been serviced": what was not done is the fault. */
const LEFT_UNDONE = /\b(?:had|has) (?:not|never) been\b/i;
/** What only sees, records or tells: out of order, it brings nothing about. */
const SEES = /\b(?:cameras?|cctv|recorders?|microphones?|websites?|phone lines?|hotlines?|complained|warned)\b/i;

/** "Officials are looking into the complaint": what set them looking, or what they look for, brought nothing about. */
const NO_CAUSE =
  /^(?:(?:the|a|an|any|all|his|her|their|its|this|that|these|those|new|other|several) ){0,2}(?:[\w-]+ )?(?:complaints?|matter|case|incidents?|accident|crash|fire|blast|explosion|allegations?|claims?|options?|ways|how|who|what|whether|steps|plans?|aftermath|scene|impact|damage)\b/i;

/** Acts by which one tells what happened. */
const TELLING: ReadonlySet<Attribution['act']> = new Set([
  'says',
  'believes',
  'alleges',
  'confirms',
  'denies',
  'doubts',
]);

/** The causes that are told of a mishap without a word of cause; `proposals` are those found by other words. */
export function findFailures(scene: Scene, proposals: readonly PlacedProposal[]): PlacedProposal[] {
  const { known } = scene;
  const mishaps = findMishaps(known);
  if (mishaps.size === 0) return [];
  const found: PlacedProposal[] = [];
  const add = (passage: Passage | null, claim: Span | null, cue: Span, more: Partial<PlacedProposal>): void => {
    if (passage === null || claim === null) return;
    if ([...proposals, ...found].some((other) => isOverlapping(other.claim, claim))) return;
    found.push(toGiven(passage, claim, cue, { by: BY, confidence: CONFIDENCE, ...more }));
  };
  for (const attribution of known.attributions) {
    const [cue] = attribution.cue;
    if (cue === undefined || !TELLING.has(attribution.act)) continue;
    for (const content of attribution.content) {
      const passage = toPassage(scene, cue);
      for (const said of splitStatements(known, content))
        if (passage !== null) add(passage, toCause(passage, said, mishaps), cue, { holder: attribution });
    }
  }
  for (const match of findMatches(LOOKS_AT, known.language.text)) {
    const start = match.index + match[0].length;
    const cue = { start: match.index, end: start - 1 };
    const passage = toPassage(scene, cue);
    if (passage === null || IS_EVIDENCE.test(known.language.text.slice(start, start + 60))) continue;
    const claim = findPhraseFrom(passage, findTokenIndex(known, start));
    const words = claim === null ? '' : toText(known.language.text, claim);
    if (claim !== null && !isPersonal(words) && !NO_CAUSE.test(words)) add(passage, claim, cue, {});
  }
  for (const match of findMatches(STARTED_IN, known.language.text)) {
    const cue = { start: match.index, end: match.index + match[0].length };
    const passage = toPassage(scene, cue);
    if (passage === null || isAsking(passage)) continue;
    const first = findTokenIndex(known, cue.start);
    add(passage, toWordsSpan(passage, first, findPhraseEnd(passage, findTokenIndex(known, cue.end) - 1)), cue, {});
  }
  for (const match of findMatches(RULED_OUT, known.language.text)) {
    const cue = { start: match.index, end: match.index + match[0].trimEnd().length };
    const passage = toPassage(scene, cue);
    const verb = passage?.verbs.find((group) => group.headToken === passage.cueToken);
    if (passage === null || verb === undefined || verb.negation !== null || verb.isPassive) continue;
    const claim = findPhraseFrom(passage, passage.afterToken);
    if (claim === null || !COULD_CAUSE.test(toText(known.language.text, claim))) continue;
    if (isPersonal(toText(known.language.text, claim))) continue;
    if (/\bas (?:the |a |an )/.test(toText(known.language.text, { start: claim.start, end: claim.end + 8 }))) continue;
    add(passage, claim, cue, { rejectedBy: cue, isDenial: true, isReported: true });
  }
  return found.sort((a, b) => a.cue.start - b.cue.start);
}

/** Words of the mishaps that the title and the first paragraphs tell, in lower case. */
function findMishaps({ article: { text, blocks } }: Known): ReadonlySet<string> {
  const first = blocks.find(({ kind }) => kind === 'paragraph')?.start ?? 0;
  const title = blocks.find(({ kind }) => kind === 'title');
  const opening = `${title === undefined ? '' : toText(text, title)}\n${text.slice(first, first + OPENING)}`;
  return new Set([...opening.matchAll(MISHAP)].map(([word]) => word.toLowerCase()));
}

/** The statements of a content, sentence by sentence. */
function splitStatements({ language: { text, sentences } }: Known, content: Span): Span[] {
  const statements: Span[] = [];
  for (let at = Math.max(0, findLastStarting(sentences, content.start)); at < sentences.length; at++) {
    const sentence = sentences[at] as Span;
    if (sentence.start >= content.end) break;
    let start = Math.max(content.start, sentence.start);
    const end = Math.min(content.end, sentence.end);
    for (const part of text.slice(start, end).split(NEXT_STATEMENT)) {
      const from = text.indexOf(part, start);
      const lead = /^(?:that )?["“'‘(\s]*/i.exec(part)?.[0].length ?? 0;
      if (part.length > lead) statements.push({ start: from + lead, end: from + part.length });
      start = from + part.length;
    }
  }
  return statements;
}

/** The statement, where it tells of something that fails, or of the deed itself; null where it does not. */
function toCause(passage: Passage, said: Span, mishaps: ReadonlySet<string>): Span | null {
  const { known, text } = passage;
  const words = toText(text, said);
  // "What started the fire is not known": a question is no cause.
  if (/^(?:that )?["“'‘(]*(?:what|who|why|how|whether|where|when|which)\b/i.test(words)) return null;
  const likelier = LIKELIER.exec(words);
  if (likelier !== null) {
    const subject = (likelier[1] as string).replace(
      /^.*\b(?:thinks?|thought|believe[sd]?|says?|said)\s+(?:that\s+)?/i,
      '',
    );
    const start = said.start + words.indexOf(subject);
    return /^(?:it|that|this|he|she|they)\b/i.test(subject) ? null : { start, end: start + subject.length };
  }
  const verb = toRuling(findInside(known.words.verbs, said));
  if (verb === undefined || verb.modal !== null) return null;
  if (verb.negation !== null && !LEFT_UNDONE.test(words)) return null;
  const isCause =
    (FAULT.test(words) && !SEES.test(words)) ||
    isFailing(passage, verb, said, mishaps) ||
    isDeed(verb, text.slice(verb.end, said.end), words);
  return isCause ? toWordsSpan(passage, findTokenIndex(known, said.start), findTokenIndex(known, said.end)) : null;
}

/** The first finite verb; of "appeared to have overheated" what seems to have happened. */
function toRuling(verbs: readonly VerbGroup[]): VerbGroup | undefined {
  const at = verbs.findIndex((group) => group.isFinite);
  const [verb, next] = [verbs[at], verbs[at + 1]];
  if (verb === undefined || next === undefined || !/^(?:appear|seem)$/.test(verb.lemma)) return verb;
  if (next.isFinite || !next.isPerfect || next.firstToken > verb.endToken + 1) return verb;
  return { ...next, tense: 'past', start: verb.start, negation: verb.negation ?? next.negation };
}

/** "the brakes failed": a thing, and not the mishap itself. */
function isFailing(
  { text }: Passage,
  { lemma, tense, isPerfect, isPassive, start }: VerbGroup,
  said: Span,
  mishaps: ReadonlySet<string>,
): boolean {
  if (tense !== 'past') return false;
  if (!FAILS.has(lemma) && !(HAD_FAILED.has(lemma) && isPerfect && !isPassive)) return false;
  // "Had come within an hour of collapse" came loose from nothing.
  if (lemma === 'come' && !/\bcome (?:loose|off|apart|undone|away|adrift|unstuck)\b/i.test(toText(text, said)))
    return false;
  const subject = text.slice(said.start, start).trim();
  if (subject === '' || isPersonal(subject) || /^(?:it|this|that|there|he|she|they)$/i.test(subject)) return false;
  return ![...mishaps].some((mishap) => mishap.startsWith(lemma.slice(0, 5)));
}

const OF_MISHAP = new RegExp(`\\bthe (?:${MISHAPS.join('|')})\\b`, 'i');

/** "a collector ordered the theft", "the theft was ordered by a collector"; that "the theft started at two" tells when. */
function isDeed({ lemma, tense, isPassive }: VerbGroup, after: string, words: string): boolean {
  return tense === 'past' && BROUGHT_ABOUT.has(lemma) && OF_MISHAP.test(isPassive ? words : after);
}
