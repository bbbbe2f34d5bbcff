// Catches: The valve had not been serviced since 2011. That, Ruiz says, is all one needs to know · A rival outbid them, and that settled it · “There is your explanation,” he said. “You cannot pass on porridge.”
// Not: That is all · That is the whole team · and that was that · That is enough for today · That did not settle it.
import { type Span, toText } from '../../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findTokenIndex } from '../../known.ts';
import { findClauseBefore } from '../clause-starts.ts';
import { hasFiniteVerb } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { type Passage, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';
import { findSentenceBefore } from '../statement-before.ts';

const ASIDE = /(?:, [\p{L}’' -]{2,50},)?/u;
/** What is said of what brought it about. */
const IS_IT = anyOf(
  /all (?:one|you|anyone|they|we|anybody|people) needs? to know|all (?:there is|there was) to it|the whole (?:story|explanation|mystery|secret)(?= ?[.,;”"!]|$)/,
  /the (?:whole |real |only |entire |simple )?(?:explanation|secret|trigger|culprit|root of it|long and the short of it)(?= ?[.,;”"!]|$)/,
  /(?:the )?(?:last|final) straw|what did it|what (?:finished|broke|sank|doomed|killed|saved|settled) (?:it|them|him|her|the \p{L}+)|enough to (?:sink|kill|doom|ruin|bring down) (?:it|them|him|her|the \p{L}+)/u,
  /your (?:answer|explanation|reason|culprit)(?= ?[.,;”"!]|$)/,
);
const DID = anyOf(
  /did it|did the trick|settled (?:it|the (?:matter|issue|question|argument))|tipped the (?:balance|scales)|sealed (?:it|(?:the|its|his|her|their) (?:\p{L}+['’]s )?fate)|clinched it/u,
  /explain(?:s|ed) (?:it|it all|everything|a (?:lot|good deal|great deal)|the \p{L}+)|(?:was|is) the end of (?:it|him|them|the \p{L}+)|changed everything|put paid to (?:it|that|the \p{L}+)|proved (?:fatal|decisive)/u,
);

export const thatDidIt: ExplanationRule = {
  id: 'explanations/that-did-it',
  pattern: toPattern(
    'giu',
    anyOf(
      sequenceOf(
        /(?:\bthat|\bthis|, that(?= was| is)|, and that|, and this|; that)/,
        ASIDE,
        '(?:',
        /(?: is|['’]s| was| had been)(?: really| simply| probably)? /,
        IS_IT,
        '| (?:alone |had |has |really |probably )?',
        DID,
        ')',
      ),
      /\b(?:there|here)(?: is|['’]s) (?:your|the) (?:answer|explanation|reason|culprit)(?=[,.]?[”"])|\b(?:there|therein|here)(?:, [\p{L}’' -]{2,50},)? (?:lies|lay) the (?:\p{L}+ )?(?:answer|explanation|reason|cause|secret|rub)(?= ?[.,;”"!]|$)/u,
    ),
    /(?![\p{L}’'-])/u,
  ),
  confidence: 0.7,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cue, region } = passage;
    const words = toText(text, cue);
    if (/^(?:there|here)\b.*[”"]?$/i.test(words) && /^[,.]?[”"]/.test(text.slice(cue.end, cue.end + 2))) {
      const next = findNextQuoted(passage);
      return next === null ? null : toProposal(next, null, cue);
    }
    const before = text.slice(region.start, cue.start);
    const joint = /^[,;] (?:and )?/.exec(words)?.[0].length ?? 0;
    const own = { start: cue.start + joint, end: cue.end };
    if (joint > 0) {
      const claim = findClauseBefore(passage, findTokenIndex(passage.known, cue.start));
      const isClause =
        claim !== null &&
        hasFiniteVerb(passage, findTokenIndex(passage.known, claim.start), findTokenIndex(passage.known, claim.end));
      return isClause || (claim !== null && /^, that/i.test(words)) ? toProposal(claim, null, own) : null;
    }
    if (/[\p{L}\p{N}]/u.test(before.replace(/^\W*(?:and|so|but)\b/i, ''))) return null;
    const said = findSentenceBefore(passage);
    return said === null || /\bbecause\b/i.test(toText(text, said)) ? null : toProposal(said, null, own);
  },
};

/** In UTF-16 code units. */
const LONGEST = 220;

/** “There is your explanation,” he said. “<You cannot pass on porridge>.” */
function findNextQuoted({ known, text, cue, sentence, ...passage }: Passage): Span | null {
  const next = known.language.sentences[sentence + 1];
  if (next === undefined || next.end - next.start > LONGEST || !/^[“"]/.test(text.slice(next.start))) return null;
  const inside = known.language.quotations.find(
    ({ inner }) => inner.start >= next.start && inner.start < next.start + 3,
  );
  if (inside === undefined || text.slice(cue.end, next.start).includes('\n')) return null;
  const end = Math.min(inside.inner.end, next.end);
  return toWordsSpan(
    { known, ...passage } as Passage,
    findTokenIndex(known, inside.inner.start),
    findTokenIndex(known, end),
  );
}
