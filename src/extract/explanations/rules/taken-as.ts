// Catches: Many interpreted it as a hint of a coup · The pause was widely seen as a response to the leak · Analysts read this as payback for.
// Not: She is seen as a rising star · was seen as a boy with his father · He saw it as a child.
import { anyOf, anyWordOf, toPattern } from '../../../language/pattern.ts';
import { findClauseBefore, findClauseStart } from '../clause-starts.ts';
import { findPhraseEnd } from '../clauses.ts';
import { isAsking, toExplained } from '../explained.ts';
import { type Passage, toLower, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

const RESTATES =
  /^(?:\s*[—–-]+\s*|:\s*|,\s+with )(?:the (?:suggestion|idea|theory|thinking|implication|assumption|logic|argument|reasoning|thought)|they (?:argued|suggested|reasoned|believed))\b/i;

export const takenAs: ExplanationRule = {
  id: 'explanations/taken-as',
  pattern: toPattern(
    'gi',
    /\b/,
    anyWordOf(
      `interpret interprets interpreted see sees saw seen view views viewed read reads regard regards regarded take takes took taken
    perceive perceives perceived understood portray portrayed described dismissed`,
    ),
    /\b(?: (?!as\b)[\w'’-]+){0,8}? as (?:a|an|the|being)? ?(?:\w+ )?/,
    anyOf(
      /hint of|sign of|sign that|hint that|indication (?:of|that)|evidence (?:of|that)|attempt to|effort to/,
      /bid to|ploy to|move to|response to|reaction to|retaliation (?:for|by|against)|punishment (?:for|by)/,
      /revenge (?:for|by|on|against)|payback (?:for|by)|reward for|consequence of|result of/,
      /protest (?:at|against|over)|warning to|signal to|concession to|admission (?:of|that)/,
    ),
    /\b/,
  ),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text } = passage;
    const cueWords = text.slice(passage.cue.start, passage.cue.end);
    const as = /\bas\b(?!.*\bas\b)/i.exec(cueWords);
    if (as === null) return null;
    const verb = passage.verbs.find((group) => group.end > passage.cue.start);
    if (verb === undefined || verb.start > passage.cue.end) return null;
    const asEnd = passage.cue.start + as.index + 2;
    const claimToken = toTokenAfter(passage, asEnd);
    const claim = toClaim(passage, claimToken, toEnd(passage, claimToken));
    const objectStart = toTokenAfter(passage, verb.end);
    const asToken = toTokenAfter(passage, passage.cue.start + as.index);
    const object = toWordsSpan(passage, objectStart, asToken);
    const start = findClauseStart(passage, verb.firstToken);
    // What is seen as an attempt is a happening; a person seen as a sign of the times is none.
    const of = toExplained(
      passage,
      verb.isPassive
        ? (findClauseBefore(passage, verb.firstToken) ?? toWordsSpan(passage, start, verb.firstToken))
        : object,
    );
    if (of === null) return null;
    return toProposal(claim, of, { start: verb.start, end: asEnd }, { isArgued: true, isReported: true });
  },
};

/** The reason with the dash and the words that spell it out: "a hint of a plot — the suggestion was that …". */
function toClaim(passage: Passage, from: number, end: number): ReturnType<typeof toWordsSpan> {
  const claim = toWordsSpan(passage, from, end);
  if (claim === null || !RESTATES.test(passage.text.slice(claim.end, claim.end + 60))) return claim;
  const sentence = passage.known.language.sentences[passage.sentence];
  if (sentence === undefined) return claim;
  return { start: claim.start, end: toWordsSpan(passage, from, passage.endToken)?.end ?? claim.end };
}

function toEnd(passage: Passage, from: number): number {
  return findPhraseEnd(passage, from);
}

function toTokenAfter(passage: Passage, offset: number): number {
  let token = passage.cueToken;
  while (token < passage.endToken && (passage.known.language.tokens.ends[token] as number) <= offset) token++;
  return toLower(passage, token) === '' ? passage.endToken : token;
}
