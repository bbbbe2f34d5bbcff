// Catches: Officials blamed heavy rain for the crash · The unions blame profits · blamed the crash on ice · credits the new coach for the win · attributed the fall to.
// Not: The portrait, which experts attribute to Rembrandt · blamed the firm for ignoring warnings · blamed each other · was blamed by his wife · credited with a goal.
import { type Span, toText } from '../../../document/span.ts';
import { findInside } from '../../known.ts';
import type { VerbGroup } from '../../words.ts';
import { findClauseBefore, findNounPhraseBefore } from '../clause-starts.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking, isCutInQuote, toExplained } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { type Passage, toLower, toOuterPassage, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

export const blames: ExplanationRule = {
  id: 'explanations/blames',
  pattern: /\b(?:blam(?:e|es|ed|ing)|attribut(?:e|es|ed|ing)|ascrib(?:e|es|ed|ing)|credit(?:s|ed|ing)?)\b/gi,
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cueToken, afterToken } = passage;
    const verb = passage.verbs.find((group) => group.headToken === cueToken) ?? null;
    // The tagger takes "blamed" for an adjective now and then.
    if (verb === null && !/ed$/.test(toLower(passage, cueToken))) return null;
    // A lone participle is most often a past tense; with its auxiliary it is a passive.
    if (
      verb !== null &&
      ((verb.isPassive && verb.firstToken < verb.headToken) ||
        verb.negation !== null ||
        /^(?:should|must)$/.test(verb.modal ?? ''))
    )
      return null;
    const isBlame = /^(?:blam|cred)/i.test(text.slice(passage.cue.start, passage.cue.end));
    const joint = findJoint(passage, afterToken, isBlame ? /^(?:for|on)$/ : /^to$/);
    if (joint === -1) return isBlame && verb !== null ? proposeBare(passage, verb) : null;
    const isFor = toLower(passage, joint) === 'for';
    // "<The fall>, which traders blamed on a rumour": what is explained stands before.
    if (joint === afterToken) return isFor ? null : proposeRelative(passage, verb, joint);
    // "Blame its refusal to give up slots for the early flights": whether the flights are explained, nothing tells.
    if (isFor && isAmbiguous(passage, joint)) return verb === null ? null : proposeBare(passage, verb);
    const first = toWordsSpan(passage, afterToken, joint);
    // "Blamed the firm for ignoring warnings": who did it is no reason for what he did.
    if (isFor && toTag(passage, joint + 1) === 'VBG') return null;
    const second = findPhraseFrom(passage, joint + 1);
    if (second === null || first === null) return null;
    if ([first, second].some(({ start, end }) => isCutInQuote(text.slice(start, end)))) return null;
    if (
      /^(?:me|him|her|us|them|you|it|himself|herself|themselves|each other)$/i.test(
        text.slice((isFor ? first : second).start, (isFor ? first : second).end),
      )
    )
      return null;
    const cue = verb === null ? passage.cue : { start: verb.start, end: verb.end };
    return isFor
      ? toProposal(first, second, cue, { isReported: true })
      : toProposal(second, first, cue, { isReported: true });
  },
};

/** True where an infinitive stands before the "for", and what follows it is nothing that happens. */
function isAmbiguous(passage: Passage, joint: number): boolean {
  let hasInfinitive = false;
  for (let at = passage.afterToken; at < joint; at++) if (toTag(passage, at) === 'TO') hasInfinitive = true;
  const after = findPhraseFrom(passage, joint + 1);
  return hasInfinitive && (after === null || !isHappeningNoun(toHeadNoun(toText(passage.text, after))));
}

/** In tokens: between "which" and its verb. */
const LONGEST_SUBJECT = 8;

/** "The crown fell, which traders blamed on a rumour", "a fall that dealers attribute to fear": the clause or the noun before it is explained. */
function proposeRelative(passage: Passage, verb: VerbGroup | null, joint: number): Proposal | null {
  const { text } = passage;
  const claim = findPhraseFrom(passage, joint + 1);
  if (verb !== null && verb.firstToken < verb.headToken && !verb.isFinite) return null;
  if (claim === null || isCutInQuote(toText(text, claim))) return null;
  const outer = toOuterPassage(passage) ?? passage;
  const first = verb?.firstToken ?? passage.cueToken;
  for (let at = first - 1; at > outer.firstToken && at > first - LONGEST_SUBJECT; at--) {
    if (!/^(?:which|that)$/.test(toLower(passage, at))) continue;
    const hasComma = toLower(passage, at - 1) === ',';
    const until = hasComma ? at - 1 : at;
    const of = toExplained(outer, hasComma ? findClauseBefore(outer, until) : findNounPhraseBefore(outer, until));
    return of === null || !isToldOf(outer, of) ? null : toProposal(claim, of, passage.cue, { isReported: true });
  }
  return null;
}

/** Works and words that have a maker: nothing comes about that would need a cause. */
const MADE =
  /^(?:(?:paint|draw|engrav|etch|carv|writ|say|build|record|land|crossing|tapestr|sculpt|composit|inscript|quotat|invent|discover|creat|translat|illustrat|fiction|statement|comment|remark|decision)\w*)$/i;

/** True for a clause, and for a noun of something that comes about: "the portrait" that experts attribute to a painter does not. */
function isToldOf(passage: Passage, of: Span): boolean {
  if (findInside(passage.known.words.verbs, of).some((verb) => verb.isFinite)) return true;
  const noun = toHeadNoun(toText(passage.text, of));
  return isHappeningNoun(noun) && !MADE.test(noun);
}

/** "The unions blame profits": what it is the cause of, the text leaves to what stands around it. */
function proposeBare(passage: Passage, verb: VerbGroup): Proposal | null {
  const { cueToken, afterToken, text } = passage;
  if (!toLower(passage, cueToken).startsWith('blam') || !verb.isFinite) return null;
  // minister blames "snipers on the roof": all of the quotation.
  const isQuoted = toTag(passage, afterToken) === '``';
  const first = isQuoted ? afterToken + 1 : afterToken;
  if (!/^(?:DT|NNS?|JJ|VBG|CD)$/.test(toTag(passage, first))) return null;
  const claim = isQuoted ? findQuotedFrom(passage, first) : findPhraseFrom(passage, first);
  if (
    claim === null ||
    /^(?:this|that|each|neither|nothing|nobody|not|one|no one|another|game|others?|(?:part|much|most|some|all) of|(?:several|many|various|other) factors)\b/i.test(
      text.slice(claim.start, claim.end),
    )
  )
    return null;
  // A mark right behind cuts the phrase short; after a comma may follow what it is blamed for.
  if (!isQuoted && /^\s*[("”“[]/.test(text.slice(claim.end, claim.end + 3))) return null;
  for (let at = afterToken + 1; at < passage.endToken; at++)
    if (/^(?:on|for)$/.test(toLower(passage, at)) && toLower(passage, at - 1) === ',') return null;
  return toProposal(toFirstOfTwo(text, claim), null, { start: verb.start, end: verb.end }, { isReported: true });
}

/** "The unions blame the ministry, and the ministry, in a letter, the unions": two things take no comma, so another clause begins. */
function toFirstOfTwo(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const comma = words.indexOf(',');
  return comma !== -1 && /^, (?:and|but) /.test(words.slice(comma)) ? { start, end: start + comma } : { start, end };
}

/** What stands from `first` to the closing mark; null where none comes. */
function findQuotedFrom(passage: Passage, first: number): Proposal['claim'] | null {
  for (let at = first; at < passage.endToken && at < first + LONGEST_QUOTED; at++)
    if (toTag(passage, at) === "''") return toWordsSpan(passage, first, at);
  return null;
}

/** In tokens. */
const LONGEST_QUOTED = 16;

/** The preposition that parts the two objects, within the clause. */
function findJoint(passage: Passage, from: number, pattern: RegExp): number {
  for (let at = from; at < passage.endToken && at < from + 16; at++) {
    const word = toLower(passage, at);
    if (pattern.test(word)) return at;
    if (/^(?:[,;:.—–"“]|with)$/.test(word) || /^(?:VBD|MD)/.test(toTag(passage, at))) return -1;
  }
  return -1;
}
