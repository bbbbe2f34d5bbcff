// Catches: withdrew for health reasons · on safety grounds · resigned, citing health problems · called off over fears of flooding.
// Not: for several reasons · said, citing officials · a row over fears · for whatever reason.
import { anyOf, anyWordOf, toPattern } from '../../../language/pattern.ts';
import { findClauseBefore } from '../clause-starts.ts';
import { findPhraseFrom, hasFiniteVerb } from '../clauses.ts';
import { isAsking, toExplained } from '../explained.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

/** Words before "reasons" that leave the reason itself unsaid. */
const UNSAID = toPattern(
  'i',
  /^/,
  anyWordOf(
    `several many two three four various obvious the these those some similar different other good unknown unclear unexplained
    unspecified undisclosed certain same all both a any whatever numerous what which number couple right wrong no more better`,
  ),
  /$/,
);
/** What is cited as a reason, not as a source. */
const REASON = toPattern(
  'i',
  /\b/,
  anyOf(
    /concerns?|fears?|worries|reasons?|lack|need|problems?|issues?|health|risks?|safety|security|pressures?/,
    /costs?|conflicts?|family|illness|injur\w+|weather|schedul\w+|shortages?|differences|anger|threats?/,
    /dangers?|failures?|delays?|demand|allegations|violations?|uncertainty|exhaustion|stress|commitments/,
    /doubts?|disagreements?|poor|rising|falling|low|high|weak|slow|growing|declining|inability|absence/,
    /privacy|confidentiality|circumstances|decline|drop|rise|increase/,
  ),
  /\b/,
);

/** "She had not resigned for family reasons" turns them down; who "did not play for safety reasons" had them. */
const LEAVES = /^(?:resign|quit|leave|retire|depart|withdraw|dismiss|sack|fire)$/;

export const forReasons: ExplanationRule = {
  id: 'explanations/for-reasons',
  pattern:
    /\b(?:for [a-z][\w-]+(?: (?:and|or) [a-z][\w-]+)? reasons|on [a-z][\w-]+(?: and [a-z][\w-]+)? grounds|citing|(?:over|amid|on) (?:fears|concerns|worries)(?: (?:of|about|over|that))?|(?:gave|gives|giving|cited|cites|citing) (?:personal|family|health|private|medical|security|safety|financial|economic|technical|political|scheduling) (?:reasons|grounds))\b/gi,
  confidence: 0.8,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, cueToken, afterToken } = passage;
    const words = text.slice(cue.start, cue.end).toLowerCase();
    if (/^(?:g|cit(?:ed|es)|citing .* (?:reasons|grounds)$)/.test(words)) return proposeGiven(passage);
    const copula = passage.verbs.findLast(
      (group) => group.endToken === cueToken && group.lemma === 'be' && group.isFinite,
    );
    const clause = findClauseBefore(passage, copula?.firstToken ?? cueToken);
    const of = toExplained(passage, clause);
    if (of === null || !hasFiniteVerb(passage, passage.firstToken, cueToken)) return null;
    if (words.endsWith('reasons') || words.endsWith('grounds')) {
      if (UNSAID.test(toLower(passage, cueToken + 1)) || toLower(passage, afterToken) === 'that') return null;
      if (words.endsWith('grounds') && !/^(?:JJ|NN)/.test(toTag(passage, cueToken + 1))) return null;
      const first = toFirst(passage);
      const whole = { start: copula?.start ?? first.start, end: first.end };
      const left = passage.verbs.findLast((group) => group.firstToken < cueToken);
      if (left?.negation != null && LEAVES.test(left.lemma))
        return toProposal(toWordsSpan(passage, cueToken + 1, afterToken), null, whole, {
          rejectedBy: whole,
          isDenial: true,
        });
      if (copula?.negation != null) return null;
      return toProposal(toWordsSpan(passage, cueToken + 1, afterToken), of, whole);
    }
    if (words === 'citing') return proposeCited(passage, of);
    // "Blamed on fears of": what is blamed is said by another word.
    if (/^(?:blam|attribut|pinn|center|centr|focus|bas|depend|prey|play)\w*$/.test(toLower(passage, cueToken - 1)))
      return null;
    // "divided over fears", "concerns over fears": only a verb right before, or its object, is done over fears.
    if (!/^(?:VB|NN|RB|RP|CD|PRP)/.test(toTag(passage, cueToken - 1))) return null;
    const claim = toWordsSpan(passage, cueToken + 1, toPhraseEnd(passage));
    return toProposal(claim, of, toFirst(passage));
  },
};

/** "A statement in which she gave personal reasons": of what, the text leaves to what it is about. */
function proposeGiven(passage: Passage): Proposal | null {
  const { text, cue, afterToken, cueToken, known } = passage;
  if (/^(?:to|that|why)$/.test(toLower(passage, afterToken))) return null;
  const verb = passage.verbs.find((group) => group.firstToken <= cueToken && cueToken < group.endToken);
  if (verb?.negation != null) return null;
  const start = known.language.tokens.starts[cueToken + 1];
  if (start === undefined) return null;
  const claim = { start, end: cue.end };
  return toProposal(
    claim,
    null,
    { start: cue.start, end: cue.start + text.slice(cue.start, cue.end).indexOf(' ') },
    { isReported: true },
  );
}

function proposeCited(passage: Passage, of: Proposal['of']): Proposal | null {
  const { text, cue, cueToken, afterToken } = passage;
  if (toLower(passage, cueToken - 1) !== ',') return null;
  const claim = findPhraseFrom(passage, afterToken);
  if (claim === null || /^\p{Lu}/u.test(text.slice(claim.start, claim.start + 1))) return null;
  // Whoever cites it does so in words of his own, and not the article.
  return REASON.test(text.slice(claim.start, claim.end)) ? toProposal(claim, of, cue, { isReported: true }) : null;
}

function toPhraseEnd(passage: Passage): number {
  const phrase = findPhraseFrom(passage, passage.cueToken + 1);
  let token = passage.cueToken + 1;
  while (token < passage.endToken && (passage.known.language.tokens.starts[token] as number) < (phrase?.end ?? 0))
    token++;
  return token;
}

function toFirst({ known, cueToken }: Passage): { start: number; end: number } {
  const { tokens } = known.language;
  return { start: tokens.starts[cueToken] as number, end: tokens.ends[cueToken] as number };
}
