// Catches: What sent the lorry through the barrier was a burst tyre · Fear of a new election is what holds them together.
// Not: What he wanted was peace · That is what killed the mood · What happened was that he left.
import { findClauseBefore } from '../clause-starts.ts';
import { findClauseFrom, findPhraseEnd, findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { toLower, toTag, toWordsSpan } from '../passage.ts';
import { isPersonal } from '../personal.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';
import { findSayingAside } from '../saying-aside.ts';

/** Verbs of bringing about, in the past or the perfect. */
const BRINGS =
  '(?:caused|led to|drove|made|sank|brought|pushed|forced|triggered|sparked|prompted|broke|ruined|doomed|set off|cost|started|stopped|decided|tipped|derailed|toppled|killed|wrecked|sent|turned|scared(?: off)?|beat|emptied|set|soured|threw|keeps?|kept|holds?|drives|put|starved|split|spoiled|undid|did in|brings|makes)';

/** That is asked, and not answered. */
const OPEN = /^(?:the (?:big |real )?question|a (?:mystery|riddle|matter)|anyone|another matter)\b/i;

export const whatDidIt: ExplanationRule = {
  id: 'explanations/what-did-it',
  pattern: new RegExp(`\\b(?:(?:is|was|are|were) )?what (?:really |finally |has |had |also )?${BRINGS}\\b`, 'gi'),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, cueToken, afterToken } = passage;
    const end = findPhraseEnd(passage, afterToken);
    const of = toWordsSpan(passage, afterToken, end);
    if (of === null) return null;
    if (/^what/i.test(text.slice(cue.start, cue.end))) {
      if (cueToken !== passage.firstToken) return null;
      const copula = passage.verbs.find(
        (group) => group.firstToken >= end && group.isFinite && findSayingAside(passage, group) === null,
      );
      if (copula?.lemma !== 'be' || copula.firstToken > end + 12 || copula.negation !== null) return null;
      const from = copula.endToken;
      const claim = /^(?:that|how)$/.test(toLower(passage, from))
        ? findClauseFrom(passage, from + 1)
        : /^(?:DT|NN|JJ|VBG|PRP\$|CD)/.test(toTag(passage, from))
          ? findPhraseFrom(passage, from)
          : null;
      return claim === null || OPEN.test(text.slice(claim.start, claim.end)) ? null : toProposal(claim, of, cue);
    }
    const claim = findClauseBefore(passage, cueToken);
    if (claim === null) return null;
    const words = text.slice(claim.start, claim.end);
    if (/^(?:this|that|it|these|those|which|he|she|they|who|here|there)\b/i.test(words) || isPersonal(words))
      return null;
    return toProposal(claim, of, cue);
  },
};
