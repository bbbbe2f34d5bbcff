// Catches: Three volunteers came down with a rash, which prompted the halt · The bank called in its loans, forcing the yard to close.
// Not: The vote, which led to the split, was close · The firm fell, prompting fears · The firm, which caused a stir, won · which would lead to a strike.
import { toText } from '../../../document/span.ts';
import { toPattern } from '../../../language/pattern.ts';
import { findTokenIndex } from '../../known.ts';
import { findClauseBefore } from '../clause-starts.ts';
import { findPhraseFrom, hasFiniteVerb } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { toLower, toTag } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

export const whichPrompted: ExplanationRule = {
  id: 'explanations/which-prompted',
  pattern: toPattern(
    'gi',
    /, (?:a (?:move|step|mistake|fact|decision|slip|discovery) )?(?:which|that)(?: in turn| then| eventually| finally| is what)? (?:had |has )?/,
    /(?:prompted|forced|obliged|persuaded|compelled|explains|explained|sealed|doomed|hastened|drove)\b/,
  ),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, cueToken, afterToken, endToken, known } = passage;
    const claim = findClauseBefore(passage, cueToken);
    if (claim === null || !hasFiniteVerb(passage, findTokenIndex(known, claim.start), cueToken)) return null;
    // "The Crime Act, which led to …", "X said he …": what hangs on one noun, or on what somebody says.
    if (toTag(passage, cueToken - 1).startsWith('NNP') || OF_A_NOUN.test(toText(text, claim))) return null;
    const of = findPhraseFrom(passage, afterToken);
    if (of === null) return null;
    const after = findTokenIndex(known, of.end);
    // "The vote, which led to the split, was close": what hangs on one noun of a sentence that goes on.
    if (after < endToken && toLower(passage, after) === ',' && hasFiniteVerb(passage, after, after + 5)) return null;
    const thing = toText(text, of);
    if (!/ to [a-z]/.test(thing) && (!isHappeningNoun(toHeadNoun(thing)) || FEELINGS.test(toHeadNoun(thing))))
      return null;
    return toProposal(claim, of, { start: cue.start + 2, end: cue.end });
  },
};

/** What news makes people do, and not what came of it. */
const FEELINGS =
  /^(?:anger|fears?|concerns?|debates?|speculation|laughter|applause|outrage|criticism|reactions?|surprise|rumours?|rumors?|questions?)$/i;

const OF_A_NOUN = /, (?:who|which|that|whose)\b|\b(?:said|says|told|expects|added|adds)\b/i;
