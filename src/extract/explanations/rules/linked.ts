// Catches: the decision is connected with a row over pay · the delay had to do with the weather · losses stem from bad loans · the fire was caused by a gas leak · attributed to.
// Not: the flame was ignited by a skier · he is linked to a gang · a letter addressed to · a car driven by an officer · a quote attributed to Twain.
import type { Span } from '../../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import type { VerbGroup } from '../../words.ts';
import { findClauseBefore, findNounPhraseBefore } from '../clause-starts.ts';
import { findPhraseFrom, hasFiniteVerb } from '../clauses.ts';
import { isAsking, toExplained, widenCue } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { findParted } from '../parted.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { isPersonalSpan } from '../personal.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

/** Cues that are causal whatever they stand with, persons apart. */
const STRONG =
  /^(?:caused|triggered|sparked|prompted|brought down|provoked|precipitated|motivated) by|^stem|^the (?:direct )?(?:result|consequence)/;
const PASSIVE =
  /^(?:caused|started|prompted|triggered|sparked|driven|fuell?ed|spurred|motivated|brought|set|touched|provoked|precipitated|ignited|dictated|necessitated|occasioned)/;
/** Of fireworks and alarms too: what is set off is no happening, and who did it no reason. */
const SET_OFF = /^(?:set off|started|touched off|ignited|dictated)/;
const TIED = /^(?:connected|linked|related|tied|attribut|blamed|put|chalked)/;

export const linked: ExplanationRule = {
  id: 'explanations/linked',
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(
      /(?:connected|linked|related|tied) (?:with|to)|attribut(?:ed|able) to|blamed on/,
      /(?:put|chalked) (?:down|up) to|down to/,
      sequenceOf(
        anyOf(
          /caused|started|prompted|triggered|sparked|driven|fuell?ed|spurred|motivated|brought (?:about|on|down)|set off|touched off/,
          /provoked|precipitated|ignited|dictated|necessitated|occasioned/,
        ),
        / by/,
      ),
      /stem(?:s|med|ming)? (?:directly |in part |mainly |largely )?from|result(?:s|ed) from/,
      /(?:arose|arises|arisen) (?:from|out of)|the (?:direct )?(?:result|product|consequence) of/,
      /a (?:direct )?(?:consequence|result|response|reaction) (?:of|to)|ha(?:s|ve|d) to do with/,
    ),
    /\b/,
  ),
  confidence: 0.8,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, afterToken, cueToken } = passage;
    const word = text.slice(passage.cue.start, passage.cue.end).toLowerCase();
    const phrase = findPhraseFrom(passage, afterToken);
    if (
      phrase === null ||
      /^(?:this|that|it|them|him|her|what|which|whom)$/i.test(text.slice(phrase.start, phrase.end))
    )
      return null;
    // "down to 5 percent" counts, and kin is no cause: "who is not related to the manager".
    if (word === 'down to' && toTag(passage, afterToken) === 'CD') return null;
    const verb = passage.verbs.find((group) => group.firstToken <= cueToken && cueToken < group.endToken);
    const copula = passage.verbs.findLast((group) => group.endToken <= cueToken && group.endToken >= cueToken - 2);
    const isNoun = /^(?:the|a) |^down to/.test(word);
    // "were most probably caused by": two adverbs part the verb.
    const isParted =
      verb?.isFinite === false && copula?.lemma === 'be' && isAdverbs(passage, copula.endToken, cueToken);
    const head = isParted || isNoun || TIED.test(word) ? (verb?.isPassive && !isParted ? verb : copula) : verb;
    if (isNoun && copula?.lemma !== 'be') return null;
    if (TIED.test(word) && verb?.isPassive !== true && copula?.lemma !== 'be') return null;
    // "a fire caused by a leak": the phrase hangs on the noun before it.
    // The tagger takes "stems" for a noun now and then.
    const isStem = head === undefined && /^(?:stem|result|ar[io]s)/.test(word);
    const isReduced = !isStem && (head === undefined || !head.isFinite);
    const claim = isReduced ? (toBeforeVerb(passage, phrase) ?? phrase) : phrase;
    if (isReduced && (isNoun || TIED.test(word))) return null;
    if (isReduced && !PASSIVE.test(word) && !/^stemming/.test(word)) return null;
    const until = head?.firstToken ?? cueToken;
    const before = isReduced
      ? findNounPhraseBefore(passage, cueToken)
      : (findNounPhraseBefore(passage, until) ?? findClauseBefore(passage, until) ?? findParted(passage, until));
    const opening = toThatClause(passage, until);
    const of = withoutFirst(text, toExplained(passage, opening ?? before));
    if (of === null) return null;
    // "The wire might have been brought down by a tree" tells how something may have been, not why.
    if (word.startsWith('brought down') && head?.modal != null) return null;
    const subject = toWordsSpan(passage, head?.firstToken ?? cueToken, cueToken);
    const last = toHeadNoun(text.slice(of.start, of.end));
    const noun = isReduced || of.end <= passage.region.start ? last : toSubjectNoun(passage, until);
    const isUnlike = (isReduced || !STRONG.test(word)) && !isHappeningNoun(noun);
    if (opening === null && (isPerson(noun) || isUnlike)) return null;
    if (SET_OFF.test(word) && isPersonalSpan(passage, claim)) return null;
    if (head?.negation != null) {
      const cue = { start: head.start, end: passage.cue.end };
      return toProposal(claim, of, cue, { rejectedBy: cue, isDenial: true });
    }
    const weighed = widenCue(passage);
    const cue =
      subject === null || isReduced || head === undefined
        ? weighed
        : { start: Math.min(head.start, weighed.start), end: weighed.end };
    return toProposal(claim, of, cue);
  },
};

/** "That the line had been inspected and that <the wire>": the second of two statements. */
function withoutFirst(text: string, of: Span | null): Span | null {
  const lead = of === null ? -1 : text.slice(of.start, of.end).lastIndexOf(' and that ');
  return of === null || lead === -1 ? of : { start: of.start + lead + ' and that '.length, end: of.end };
}

function isAdverbs(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!/^(?:RB|JJS)/.test(toTag(passage, at))) return false;
  return from < to;
}

/**
 * "A blaze fanned by strong winds swept down from the hills": a past that may be a participle is the verb of the sentence where that has no
 * other, however the tagger takes the noun before it; null where it has one.
 */
function toBeforeVerb(passage: Passage, phrase: Span): Span | null {
  const { known, endToken, afterToken, cueToken } = passage;
  const { ends } = known.language.tokens;
  for (let at = afterToken + 1; at < endToken && (ends[at] as number) <= phrase.end; at++) {
    const isMistaken = toTag(passage, at - 1) === 'VBZ' && /^(?:JJ|DT)/.test(toTag(passage, at - 2));
    if (!/^VB[DN]$/.test(toTag(passage, at)) || toLower(passage, at + 1) === 'by') continue;
    if (!isMistaken && !/^NN/.test(toTag(passage, at - 1))) continue;
    const isOther = (group: VerbGroup): boolean => group.isFinite && (group.endToken < at || group.firstToken > at);
    return passage.verbs.some((group) => isOther(group) && !(group.firstToken < cueToken && group.endToken > cueToken))
      ? null
      : toWordsSpan(passage, afterToken, at);
  }
  return null;
}

/** "That the flames spread was a result of": a clause is what happened. */
function toThatClause(passage: Passage, until: number): Proposal['of'] {
  const { firstToken } = passage;
  if (toLower(passage, firstToken) !== 'that' || toTag(passage, firstToken) !== 'IN') return null;
  return hasFiniteVerb(passage, firstToken, until) ? toWordsSpan(passage, firstToken + 1, until) : null;
}

function isPerson(noun: string): boolean {
  return /^(?:i|you|he|she|we|who|him|her|us|)$/.test(noun);
}

/** The noun that rules the subject right before a verb: "the collapse of the roof" is a collapse. */
function toSubjectNoun(passage: Passage, verbToken: number): string {
  let noun = '';
  for (let at = verbToken - 1; at >= passage.firstToken && at > verbToken - 14; at--) {
    const tag = toTag(passage, at);
    const word = toLower(passage, at);
    if (/^(?:NN|PRP$|DT$|EX)/.test(tag)) {
      if (noun === '') noun = tag === 'NNP' ? '' : word;
    } else if (word === 'that' && noun !== '') break;
    else if (tag === 'IN' || tag === 'TO') noun = '';
    else if (/^(?:VB|MD|,|:)/.test(tag)) break;
  }
  return noun;
}
