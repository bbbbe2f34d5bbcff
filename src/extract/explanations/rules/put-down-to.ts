// Catches: Eckhoff put the turnaround down to cheap kerosene · Others put it down to fatigue · chalked the loss up to nerves · lays the fall at the door of the board · traces the decline back to the closure · puts most of the blame on a shortage of nurses · pinned the blame for the loss on the pitch.
// Not: put the phone down to listen · put the price down to 5 marks · laid flowers at the door of the house · placed responsibility on each member.

import type { VerbGroup } from '../../words.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { type Passage, toTag } from '../passage.ts';
import { isPersonalSpan } from '../personal.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

export const putDownTo: ExplanationRule = {
  id: 'explanations/put-down-to',
  pattern:
    /\b(?:(?:put|puts|putting|chalk|chalks|chalked) (?:(?!down\b|up\b)[\w’'-]+ ){1,8}?(?:(?:largely|partly|mainly|simply) )?(?:down|up) to|(?:traces?|traced) (?:(?!back\b)[\w’'-]+ ){1,8}?back to|(?:lays?|laid|laying) (?:(?!at\b)[\w’'-]+ ){1,8}?(?:(?:squarely|firmly) )?at the (?:door|feet) of|(?:put|puts|putting|lays?|laid|laying|plac(?:es?|ed|ing)|pins?|pinned|pinning|cast|casts|heap(?:s|ed)?) (?:(?:most|much|part|some|all|a (?:large |good )?(?:part|share)|the bulk) of )?(?:the |its |his |her |their )?(?:main |whole |greater |lion['’]s share of the )?(?:blame|responsibility)(?: for (?:(?!on\b)[\w’'-]+ ){1,6}?| )(?:(?:squarely|firmly|mainly|largely|partly|mostly|entirely|chiefly) )?(?:up)?on)\b/gi,
  confidence: 0.8,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, cueToken, afterToken } = passage;
    const verb = passage.verbs.find((group) => group.firstToken <= cueToken && cueToken < group.endToken);
    if (verb === undefined || verb.negation !== null) return null;
    if (PUTS_BLAME.test(text.slice(cue.start, cue.end))) return proposeBlame(passage, verb);
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

const PUTS_BLAME = /\b(?:blame|responsibility)\b.*\b(?:up)?on$/i;

/** "Puts most of the blame <for the losses> on <the weather>". */
function proposeBlame(passage: Passage, verb: VerbGroup): Proposal | null {
  const { text, cue, afterToken } = passage;
  const words = text.slice(cue.start, cue.end);
  const claim = findPhraseFrom(passage, afterToken);
  if (!/^(?:DT|PRP\$|NN|JJ|VBG|CD)/.test(toTag(passage, afterToken))) return null;
  if (claim === null || isPersonalSpan(passage, claim) || OTHERS.test(text.slice(claim.start, claim.end))) return null;
  const found = /\bfor (.+?) (?:(?:\w+ly) )?(?:up)?on$/i.exec(words)?.[1];
  // "Placed responsibility on each member": a duty.
  if (/\bresponsibility\b/i.test(words) && (found === undefined || !isHappeningNoun(toHeadNoun(found)))) return null;
  const start = found === undefined ? 0 : cue.start + words.indexOf(` ${found} `) + 1;
  const of = found === undefined ? null : { start, end: start + found.length };
  return toProposal(claim, of, { start: verb.start, end: verb.end }, { isReported: true });
}

/** Whom somebody blames is told, and no cause. */
const OTHERS =
  /^(?:each other|one another|others?|the (?:other|others|rest)(?: \w+)?|somebody|someone|anyone)$|^(?:the |his |her |their )?shoulders\b/i;
