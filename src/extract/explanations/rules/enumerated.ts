// Catches: They are looking at three possibilities. One is a fault in the fan. Another is static electricity · There are two theories. The first is that …
// Not: the same words after anything else: He has two sons. One is a baker.
import { findLastStarting } from '../../../document/ordered.ts';
import type { Span } from '../../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findClauseFrom, findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { type Passage, toLower, toTag } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

const ORDINAL = anyWordOf('first second third fourth other last');
const ITEM = sequenceOf(
  anyOf('one', 'another', 'a third', 'a fourth', sequenceOf(/(?:the|a) /, ORDINAL)),
  /(?: one| of them)?,?(?: \w+ said,| they said,)? (?:is|was)\b/,
);
const OPENS_ITEM = toPattern('i', /^["“'‘(]*/, ITEM);
const ANNOUNCES = toPattern(
  'i',
  /\b/,
  anyWordOf('two three four five several various different competing rival'),
  / (?:[\w-]+ )?/,
  anyWordOf('possibilities explanations theories hypotheses causes reasons motives scenarios suspicions'),
  /\b/,
);
/** In sentences: between what announces the reasons and one of them. */
const REACH = 4;

export const enumerated: ExplanationRule = {
  id: 'explanations/enumerated',
  pattern: toPattern('gi', /\b/, ITEM),
  confidence: 0.8,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, known, sentence, cue, afterToken } = passage;
    const whole = known.language.sentences[sentence];
    if (whole === undefined || /[\p{L}\p{N}]/u.test(text.slice(whole.start, cue.start))) return null;
    if (!isAnnounced(passage)) return null;
    const isClause = toLower(passage, afterToken) === 'that';
    if (!isClause && !/^(?:DT|NN|JJ|VBG|PRP\$|CD)/.test(toTag(passage, afterToken))) return null;
    const claim = isClause ? findClauseFrom(passage, afterToken + 1) : findPhraseFrom(passage, afterToken);
    return toProposal(claim, null, cue, { isArgued: true, isReported: true });
  },
};

/** True where the sentences before, others of the list apart, say that there are several reasons. */
function isAnnounced({ known, sentence, text, cue }: Passage): boolean {
  const { blocks } = known.article;
  const home = findLastStarting(blocks, known.language.sentences[sentence]?.start ?? 0);
  let asides = /^one\b/i.test(text.slice(cue.start, cue.end)) ? 0 : 1;
  for (let at = sentence - 1; at >= 0 && at >= sentence - REACH; at--) {
    const { start, end } = known.language.sentences[at] as Span;
    if (findLastStarting(blocks, start) < home - 1) return false;
    const words = text.slice(start, Math.min(end, start + 400));
    if (ANNOUNCES.test(words)) return true;
    // One item may be spoken of at length before the next.
    if (!OPENS_ITEM.test(words) && asides-- === 0) return false;
  }
  return false;
}
