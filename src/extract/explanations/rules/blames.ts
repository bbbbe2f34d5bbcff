// Catches: Officials blamed heavy rain for the crash · She blames the drone · blamed the crash on ice · credits the new coach for the win · attributed the fall to.
// Not: blamed each other · was blamed by his wife · credited with a goal.
import type { Span } from '../../../document/span.ts';
import { findClauseFrom, findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
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
    if (joint === -1) return verb?.lemma === 'blame' ? toBare(passage, verb) : null;
    const isFor = toLower(passage, joint) === 'for';
    const first = toWordsSpan(passage, afterToken, joint);
    const second =
      isFor && toTag(passage, joint + 1) === 'VBG'
        ? findClauseFrom(passage, joint + 1)
        : findPhraseFrom(passage, joint + 1);
    if (second === null || first === null) return null;
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

/** "She blames the drone": what is blamed, for what the text speaks of; a person blamed is accused and no reason. */
function toBare(passage: Passage, { start, end }: Span): Proposal | null {
  const { text, afterToken } = passage;
  const claim = findPhraseFrom(passage, afterToken);
  if (claim === null || /^(?:PRP|WP|WDT|IN|TO|RB|CC|,|\.)/.test(toTag(passage, afterToken))) return null;
  // A mark right behind cuts the phrase short, and with it what it is blamed on.
  if (/^\s*[("”“[]/.test(text.slice(claim.end, claim.end + 3))) return null;
  let noun = '';
  for (let at = afterToken; at < passage.endToken && at < afterToken + 8; at++) {
    const tag = toTag(passage, at);
    if (/^NN/.test(tag)) noun = tag;
    else if (!/^(?:DT|PRP\$|JJ|CD|HYPH|POS|VBN|VBG)/.test(tag)) break;
  }
  return /^NNS?$/.test(noun) ? toProposal(claim, null, { start, end }, { isReported: true }) : null;
}

/** The preposition that parts the two objects, within the clause. */
function findJoint(passage: Passage, from: number, pattern: RegExp): number {
  for (let at = from; at < passage.endToken && at < from + 16; at++) {
    const word = toLower(passage, at);
    if (pattern.test(word) && at > from) return at;
    if (/^(?:[,;:.—–]|with)$/.test(word) || /^(?:VBD|MD)/.test(toTag(passage, at))) return -1;
  }
  return -1;
}
