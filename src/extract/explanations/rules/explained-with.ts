// Catches: She explained the delay with a lack of steel · He explains the new tone with the coming elections · The fall is explained by the weather.
// Not: She explained the rule with an example · He explained the plan by saying that … · explained the decision with a smile.
import { anyOf, toPattern } from '../../../language/pattern.ts';
import { findNounPhraseBefore } from '../clause-starts.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking, toExplained } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { toLower, toTag, toWordsSpan } from '../passage.ts';
import { isPersonal } from '../personal.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

/** In tokens: between the verb and its "with". */
const REACH = 10;
/** With these one makes something plain. */
const MEANS = toPattern(
  'i',
  /\b/,
  anyOf(
    /examples?|words?|charts?|graph(?:ic)?s?|maps?|slides?|drawings?|sketch(?:es)?|smiles?|shrugs?|help|pictures?/,
    /stor(?:y|ies)|jokes?|comparisons?|metaphors?|images?|diagrams?|patience|care|ease|pride|tears|regret|relish|passion|enthusiasm|anger|candou?r|humou?r/,
  ),
  /\b/,
);

/** How somebody acts, besides what happens. */
const CONDUCT = /^(?:tone|behaviou?r|mood|silence|course|turn|timing|hesitation|size|price)s?$/i;

export const explainedWith: ExplanationRule = {
  id: 'explanations/explained-with',
  pattern: /\bexplain(?:s|ed)?\b/gi,
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cueToken, afterToken, endToken } = passage;
    const verb = passage.verbs.find((group) => group.headToken === cueToken);
    if (verb === undefined || !verb.isFinite || verb.negation !== null || verb.modal !== null) return null;
    const isPassive = verb.isPassive && verb.firstToken < verb.headToken;
    let at = afterToken;
    while (at < endToken && at < afterToken + REACH && !/^(?:with|by)$/.test(toLower(passage, at))) {
      if (/^(?:VB[DPZ]|MD|W|,|:|TO)/.test(toTag(passage, at))) return null;
      at++;
    }
    if (isPassive ? at !== afterToken : toLower(passage, at) !== 'with' || at === afterToken) return null;
    if (!/^(?:with|by)$/.test(toLower(passage, at)) || !/^(?:DT|NNS?|JJ|PRP\$)$/.test(toTag(passage, at + 1)))
      return null;
    const of = isPassive
      ? findNounPhraseBefore(passage, verb.firstToken)
      : toExplained(passage, toWordsSpan(passage, afterToken, at));
    const claim = findPhraseFrom(passage, at + 1);
    if (of === null || claim === null) return null;
    const noun = toHeadNoun(text.slice(of.start, of.end));
    if (!isHappeningNoun(noun) && !CONDUCT.test(noun)) return null;
    const words = text.slice(claim.start, claim.end);
    if (MEANS.test(words) || isPersonal(words)) return null;
    return toProposal(claim, of, { start: verb.start, end: verb.end }, { isReported: !isPassive });
  },
};
