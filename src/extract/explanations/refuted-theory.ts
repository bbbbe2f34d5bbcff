// Catches: The suspicion that the heirs were behind it turned out to be baseless · The theory that gas set it off has been disproved.
// Not: The fact that the valve stuck turned out to be harmless · The theory that gas set it off is popular (a theory, and nobody turns it down).
import { type Span, toText } from '../../document/span.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { findInside } from '../known.ts';
import type { PlacedProposal } from './placed-proposal.ts';

/** In UTF-16 code units: how far before a reason the noun may stand that calls it a theory. */
const REACH = 40;

/** A noun that makes of what follows its "that" something somebody holds. */
const FRAME = toPattern(
  'i',
  /\b/,
  anyOf(
    /suspicions?|theor(?:y|ies)|hypothes[ei]s|ideas?|notions?|suggestions?|rumou?rs?|speculation|talk|claims?/,
    /allegations?|accusations?|assumptions?|assertions?|beliefs?|stor(?:y|ies)|fears?|views?|opinions?|explanations?|versions?/,
  ),
  / that (?:it (?:is|was) )?["“'‘]?$/,
);

const REFUTED = toPattern(
  'i',
  /\b/,
  anyOf(
    /(?:turns|turned|(?:has|have|had) turned) out|prove(?:s|d)?|(?:has|have|had) prove[dn]/,
    /(?:was|were|(?:has|have|had) been) (?:shown|found)|is|are|was|were/,
  ),
  /(?: to be| to have been)?(?: \w+ly)? /,
  anyOf(
    /baseless|groundless|unfounded|false|wrong|untrue|mistaken|incorrect|misplaced|unjustified|nonsense/,
    /a (?:mistake|myth|fiction|hoax)|without (?:any )?(?:basis|foundation|substance)/,
  ),
  /\b|/,
  /\b(?:has|have|had|was|were) (?:since |later |now |also )?(?:been )?(?:refuted|disproved|disproven|debunked|discredited|dispelled|retracted|withdrawn|dropped|abandoned|discarded|laid to rest)\b/,
);

/** What becomes of a reason that its sentence calls a suspicion or a theory: the words that refute it, or null where it only is one; undefined where nothing calls it so. */
export function findRefutation({ claim, of, cue, passage }: PlacedProposal): Span | null | undefined {
  const { text, sentence, known } = passage;
  const whole = known.language.sentences[sentence];
  if (whole === undefined || claim.start < whole.start) return undefined;
  const start = Math.min(claim.start, of?.start ?? claim.start);
  if (!FRAME.test(text.slice(Math.max(whole.start, start - REACH), start))) return undefined;
  const from = Math.max(claim.end, of?.end ?? 0, cue.end);
  const match = from < whole.end ? REFUTED.exec(text.slice(from, whole.end)) : null;
  if (match === null) return null;
  const refuted = { start: from + match.index, end: from + match.index + match[0].length };
  return isPredicate(passage, { start: from, end: refuted.start }) ? refuted : null;
}

/** False where another verb or clause stands between: "The suspicion that … hardened when the alibi was found to be false". */
function isPredicate({ text, known }: PlacedProposal['passage'], between: Span): boolean {
  return (
    !ANOTHER_CLAUSE.test(toText(text, between)) && !findInside(known.words.verbs, between).some((verb) => verb.isFinite)
  );
}

const ANOTHER_CLAUSE =
  /[;:]|\b(?:when|while|after|before|as|because|since|once|although|though|but|and|until|if|where|who|which)\b/i;
