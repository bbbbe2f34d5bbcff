// Trims: "that the brakes failed," to "the brakes failed". Not: "that of the next town", words inside a quotation.
import type { Span } from '../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { PAST_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import { isVerbAt } from '../statements/verb-words.ts';

/** What leads up to a clause, and the marks on either side of it. */
const BEFORE = toPattern(
  'iu',
  /^/,
  anyOf(
    /[\s,;:.–—-]+|#+\s+/,
    sequenceOf(
      /(?:and|but|while|whereas|although|though|because|since|as)\s+/,
      /(?=(?:that|he|she|it|they|we|the|there|no|its|his|her|their|an?)\s)/,
    ),
    /(?:that|and|but)\s+(?!of\b|is\b|was\b|are\b|were\b|could\b|would\b|which\b|allegedly\b)/,
  ),
);
const AFTER = /[\s,;:–—-]+$/u;
const LETTERS = /[\p{L}\p{N}]/u;

/** The span of a telling without the conjunction before it and the comma after it; the words between stay as they are. */
export function toToldSpan(text: string, { start, end }: Span): Span {
  let words = text.slice(start, end);
  let from = start;
  for (let match = BEFORE.exec(words); match !== null; match = BEFORE.exec(words)) {
    if (!LETTERS.test(words.slice(match[0].length))) break;
    from += match[0].length;
    words = words.slice(match[0].length);
  }
  // A quotation that was cut has one mark and not two.
  const isOpen = (words.match(/["“”]/g)?.length ?? 0) % 2 === 1;
  if (isOpen && /^["“]/.test(words)) {
    from++;
    words = words.slice(1);
  }
  const trimmed = (isOpen ? words.replace(/["”]$/, '') : words).replace(AFTER, '');
  return LETTERS.test(trimmed) ? { start: from, end: from + trimmed.length } : { start, end };
}

const VERB = toPattern(
  'iu',
  anyOf(
    sequenceOf(
      /\b/,
      anyOf(
        /is|are|was|were|be|been|being|has|have|had|will|would|can|could|may|might|must|should|shall|do|does|did/,
        /says?|said|gets?|got|goes|went|comes?|came|takes?|took|makes?|made|gives?|gave|rose|fell|began|broke/,
        /struck|hit|died|led|held|left|met|put|cut|set|won|lost|ran|saw|knew|felt|wants?|needs?|means?/,
        /\p{L}{2,}(?:n['’]t|ed)/u,
      ),
      /\b/,
    ),
    /['’](?:re|ve|ll|d)\b|\b(?:it|he|she|that|there|who|what|nobody)['’]s\b/,
  ),
);
/** So many words tell something even where no verb of theirs is known. */
const ENOUGH_WORDS = 10;
const FEW_WORDS = 3;

/** True for words that could be told to somebody: with a verb, or long enough; not "9:15 p.m.", "the allegation", "to go slow". */
export function isTold(words: string): boolean {
  if (/^\W*(?:(?:him|her|them|us|me|it)\s+)?to\s+\p{Ll}/u.test(words)) return false;
  const forms = words.match(/[\p{L}\p{N}][\p{L}\p{N}.'’:-]*/gu) ?? [];
  if (forms.length >= ENOUGH_WORDS) return true;
  return forms.length >= FEW_WORDS && (VERB.test(words) || hasIrregularVerb(forms));
}

/** "She wrote to the bank", "the cathedral, begun in 1182"; not "the lost boat". */
function hasIrregularVerb(forms: readonly string[]): boolean {
  const lower = forms.map((form) => form.toLowerCase());
  return forms.some(
    (_, at) =>
      at > 0 && lower[at - 1] !== 'to' && PAST_VERB_FORMS.has(lower[at] as string) && isVerbAt(forms, lower, at),
  );
}
