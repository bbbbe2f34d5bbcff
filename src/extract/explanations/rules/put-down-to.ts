// Catches: Eckhoff put the turnaround down to cheap kerosene · Others put it down to fatigue · chalked the loss up to nerves.
// Not: put the phone down to listen · put the price down to 5 marks.
import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { toTag } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

export const putDownTo: ExplanationRule = {
  id: 'explanations/put-down-to',
  pattern:
    /\b(?:put|puts|putting|chalk|chalks|chalked) (?:(?!down\b|up\b)[\w’'-]+ ){1,8}?(?:(?:largely|partly|mainly|simply) )?(?:down|up) to\b/gi,
  confidence: 0.8,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, cueToken, afterToken } = passage;
    const verb = passage.verbs.find((group) => group.firstToken <= cueToken && cueToken < group.endToken);
    if (verb === undefined || verb.negation !== null) return null;
    // "put the phone down to listen", "put the price down to 5 marks"
    if (!/^(?:DT|PRP\$|NN|JJ|VBG)/.test(toTag(passage, afterToken))) return null;
    const words = text.slice(cue.start, cue.end);
    const middle = /^\w+ (.*?) (?:(?:largely|partly|mainly|simply) )?(?:down|up) to$/i.exec(words)?.[1] ?? '';
    const start = cue.start + words.indexOf(middle, words.indexOf(' '));
    const of = /^(?:it|this|that|him|her|them|me|you|us|himself|herself|themselves)$/i.test(middle)
      ? null
      : { start, end: start + middle.length };
    if (of === null && !/^(?:it|this|that)$/i.test(middle)) return null;
    return toProposal(
      findPhraseFrom(passage, afterToken),
      of,
      { start: verb.start, end: verb.end },
      { isReported: true },
    );
  },
};
