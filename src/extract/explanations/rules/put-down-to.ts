// Catches: Eckhoff put the turnaround down to cheap kerosene · Others put it down to fatigue · chalked the loss up to nerves · lays the fall at the door of the board · traces the decline back to the closure.
// Not: put the phone down to listen · put the price down to 5 marks · laid flowers at the door of the house.
import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { toTag } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

export const putDownTo: ExplanationRule = {
  id: 'explanations/put-down-to',
  pattern:
    /\b(?:(?:put|puts|putting|chalk|chalks|chalked) (?:(?!down\b|up\b)[\w’'-]+ ){1,8}?(?:(?:largely|partly|mainly|simply) )?(?:down|up) to|(?:traces?|traced) (?:(?!back\b)[\w’'-]+ ){1,8}?back to|(?:lays?|laid|laying) (?:(?!at\b)[\w’'-]+ ){1,8}?(?:(?:squarely|firmly) )?at the (?:door|feet) of)\b/gi,
  confidence: 0.8,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, cueToken, afterToken } = passage;
    const verb = passage.verbs.find((group) => group.firstToken <= cueToken && cueToken < group.endToken);
    if (verb === undefined || verb.negation !== null) return null;
    // "put the phone down to listen", "put the price down to 5 marks"
    if (!/^(?:DT|PRP\$|NN|JJ|VBG)/.test(toTag(passage, afterToken))) return null;
    const words = text.slice(cue.start, cue.end);
    const middle =
      /^\w+ (.*?) (?:(?:largely|partly|mainly|simply|squarely|firmly) )?(?:(?:down|up|back) to|at the (?:door|feet) of)$/i.exec(
        words,
      )?.[1] ?? '';
    const start = cue.start + words.indexOf(middle, words.indexOf(' '));
    const of =
      /^(?:(?:the |all |most of the )?(?:blame|fault|responsibility|guilt)|it|this|that|him|her|them|me|you|us|himself|herself|themselves)$/i.test(
        middle,
      )
        ? null
        : { start, end: start + middle.length };
    if (of === null && !/^(?:it|this|that|.*(?:blame|fault|responsibility|guilt))$/i.test(middle)) return null;
    // "laid flowers at the door of the house"
    if (of !== null && /^(?:la|tr)/i.test(words) && !isHappeningNoun(toHeadNoun(middle))) return null;
    return toProposal(
      findPhraseFrom(passage, afterToken),
      of,
      { start: verb.start, end: verb.end },
      { isReported: true },
    );
  },
};
