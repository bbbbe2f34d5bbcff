// Catches: The strike led to delays · A gas leak caused the blast · Heavy rain has triggered floods.
// Not: the path that led to the house · smoking causes cancer · he caused a stir · the vote, which led to.
import { findClauseStart } from '../clause-starts.ts';
import { findPhraseFrom, hasFiniteVerb } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

/** In tokens: a longer subject is seldom cut right without a parser. */
const LONGEST_SUBJECT = 9;
/** The same of a statement that somebody makes. */
const LONGEST_SAID = 16;

export const ledTo: ExplanationRule = {
  id: 'explanations/led-to',
  pattern:
    /\b(?:led (?:directly )?to|caused|triggered|sparked(?: off)?|prompted|resulted in|set off|touched off|brought about|gave rise to|driven|drove|fuell?ed|(?:did|done)(?= (?:this|it)\b))\b(?! by\b)/gi,
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { cueToken, afterToken } = passage;
    const verb = passage.verbs.find((group) => group.headToken === cueToken);
    if (verb === undefined || !verb.isFinite || verb.isPassive || verb.negation !== null) return null;
    // What would cause something, or will, has not; what may have caused it is a reason proposed.
    if (verb.modal !== null && !(verb.isPerfect && /^(?:may|might|could|must)$/.test(verb.modal))) return null;
    const clause = findClauseStart(passage, verb.firstToken);
    // "doubts that <gas alone did this>"
    const start =
      clause === passage.firstToken && toLower(passage, clause) === 'that' && toTag(passage, clause) !== 'DT'
        ? clause + 1
        : clause;
    // In what somebody says, the statement's first word opens the subject, however much hangs on it.
    const isSaid = passage.holder !== null && clause === passage.firstToken && !passage.isQuoted;
    const end = isSaid ? findBeforeAside(passage, start, verb.firstToken) : verb.firstToken;
    if (end - start > (isSaid ? LONGEST_SAID : LONGEST_SUBJECT) || verb.firstToken === start) return null;
    if (isSaid && hasFiniteVerb(passage, start, verb.firstToken)) return null;
    for (let at = start; at < end; at++) {
      // "Oysters served at a dinner": a participle that hangs on the noun.
      if (isSaid && at > start && toTag(passage, at) === 'VBN') continue;
      // "gas alone"
      if (at === verb.firstToken - 1 && toLower(passage, at) === 'alone') continue;
      if (/^(?:W|VB|MD|,|PRP$|EX|RB)/.test(toTag(passage, at)) || toLower(passage, at) === 'that') return null;
    }
    if (verb.firstToken - start === 1 && !/^NNP?S?$/.test(toTag(passage, start))) return null;
    // A person causes a stir; what explains is a thing that happened.
    if (/^NNP/.test(toTag(passage, verb.firstToken - 1))) return null;
    const of = findPhraseFrom(passage, afterToken);
    if (of === null || !isHappeningNoun(toHeadNoun(passage.text.slice(of.start, of.end)))) return null;
    const claim = toWordsSpan(passage, start, end);
    if (claim === null || NOBODY.test(passage.text.slice(claim.start, claim.end))) return null;
    return toProposal(claim, of, {
      start: verb.start,
      end: passage.cue.end,
    });
  },
};

/** "A nest, not the furnace, caused it": up to what stands between commas. */
function findBeforeAside(passage: Passage, from: number, until: number): number {
  if (toLower(passage, until - 1) !== ',') return until;
  for (let at = until - 2; at > from; at--)
    if (toLower(passage, at) === ',') {
      const next = /^(?:and|but)$/.test(toLower(passage, at + 1)) ? at + 2 : at + 1;
      return toLower(passage, next) === 'not' ? at : until;
    }
  return until;
}

const NOBODY = /^(?:nobody|no one|nothing|everybody|everyone|somebody|someone)$/i;
