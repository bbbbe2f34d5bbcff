// Catches: suggested that someone might have tampered with her drink · a rival could have spiked the bottle · the lift may have been sabotaged.
// Not: prices could have spiked · could not have tampered with it · nobody tampered with the seal · Could he have tampered with it?
import { findClauseBefore } from '../clause-starts.ts';
import { findClauseEnd } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

/** What somebody did in secret, as it is supposed: the reason for what the text reports. */
export const tampered: ExplanationRule = {
  id: 'explanations/tampered',
  pattern:
    /\b(?:may|might|could|must) (?:well |perhaps |possibly )?have (?:been )?(?:deliberately |secretly |intentionally )?(?:tampered with|spiked|sabotaged|rigged|doctored)\b/gi,
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage) || passage.holder === null) return null;
    const { cue, cueToken, afterToken, text } = passage;
    const words = text.slice(cue.start, cue.end);
    const subject = findClauseBefore(passage, cueToken);
    if (subject === null || NOBODY.test(text.slice(subject.start, subject.end))) return null;
    // "Prices could have spiked": nobody spiked them.
    const hasObject = /^(?:DT|PRP\$|PRP|NN|JJ)/.test(toTag(passage, afterToken));
    if (!/ been /i.test(words) && !hasObject) return null;
    if (/^(?:if|had)$/.test(toLower(passage, afterToken))) return null;
    const first = passage.known.language.tokens;
    let from = cueToken;
    while (from > passage.firstToken && (first.starts[from] as number) > subject.start) from--;
    return toProposal(toWordsSpan(passage, from, findClauseEnd(passage, from)), null, cue, { isReported: true });
  },
};

const NOBODY = /\b(?:nobody|no one|none|nothing|neither|who|which|if|whether)\b/i;
