// Catches: "was", "closed" in "the harbour master closed the port". Not: "the closed port", "the badly damaged hall", "Closed".
import {
  AUXILIARIES,
  CONJUNCTIONS,
  DETERMINERS,
  POSSESSIVE_PRONOUNS,
  PREPOSITIONS,
} from '../../lexicon/closed-classes.ts';
import { PAST_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';

/** Words that open what is said of somebody or something. */
export const RELATIVES: ReadonlySet<string> = new Set(['who', 'whom', 'whose', 'which', 'where']);
/** Words that alone name nothing. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...POSSESSIVE_PRONOUNS,
  ...PREPOSITIONS,
  ...AUXILIARIES,
  ...CONJUNCTIONS,
]);
/** Forms that are a verb wherever they stand. */
export const FINITE: ReadonlySet<string> = new Set(
  'is are was were has have had will would can could may might must should shall does do did'.split(' '),
);
/** Present forms that are hardly ever the plural of a noun. */
const PRESENT: ReadonlySet<string> = new Set(
  `remains continues wants says seems appears becomes begins includes contains believes expects intends goes comes takes makes gives gets
  keeps knows thinks lies stands sits faces needs denies rejects refuses declines admits accuses brings carries tells asks means
  weighs owns employs earns occurs arrives leads serves provides requires allows follows suggests argues warns insists belongs consists depends exists happens lives dies wins loses`.split(
    /\s+/,
  ),
);
const BEFORE_NOUN: ReadonlySet<string> = new Set([...DETERMINERS, ...POSSESSIVE_PRONOUNS, ...PREPOSITIONS, "'s"]);

/** True where a word is surely a verb, by itself and what stands before it; `forms` as they stand, `lower` in small letters. */
export function isVerbAt(forms: readonly string[], lower: readonly string[], at: number): boolean {
  const form = lower[at] ?? '';
  const before = lower[at - 1] ?? '';
  if (FINITE.has(form)) return true;
  if (!/^\p{Ll}/u.test(forms[at] ?? '')) return false;
  if (before === '' || BEFORE_NOUN.has(before) || /^\d/.test(before)) return false;
  // "The badly damaged hall".
  if (before.endsWith('ly') && BEFORE_NOUN.has(lower[at - 2] ?? '')) return false;
  return PRESENT.has(form) || PAST_VERB_FORMS.has(form) || /\p{L}{3}ed$/u.test(form);
}
