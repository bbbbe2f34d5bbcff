import { IRREGULAR_VERB_FORMS, UNCHANGING_VERBS } from '../lexicon/irregular-verbs.ts';
import {
  ENDINGS_WITH_E,
  IRREGULAR_PLURALS,
  VERBS_IN_EED,
  VERBS_WITH_DOUBLE_END,
  VERBS_WITH_E,
  VERBS_WITHOUT_E,
} from '../lexicon/stems.ts';

const HAS_VOWEL = /[aeiouy]/;
const ENDS_IN_CHE = /(?:^|[dt]|he[ad]{2})aches$|(?:cli|ni|ca)ches$/;

/**
 * The base of a verb's form, lower case: "backed" gives "back", "denied" "deny", "marries" "marry". Irregular verbs come from a
 * list, the rest from rules of English spelling; a form that is no verb's comes back as it is.
 */
export function toVerbLemma(form: string): string {
  const irregular = IRREGULAR_VERB_FORMS.get(form);
  if (irregular !== undefined) return irregular;
  if (form.length > 4 && form.endsWith('ing'))
    return HAS_VOWEL.test(form.slice(0, -3)) ? toBase(form.slice(0, -3)) : form;
  if (form.length > 3 && form.endsWith('ed')) {
    if (VERBS_IN_EED.has(form) || UNCHANGING_VERBS.has(form)) return form;
    if (form.endsWith('ied')) return form.length === 4 ? `${form.slice(0, -1)}` : `${form.slice(0, -3)}y`;
    if (form.endsWith('eed')) return form.slice(0, -1);
    return HAS_VOWEL.test(form.slice(0, -2)) ? toBase(form.slice(0, -2)) : form;
  }
  if (form.length > 3 && form.endsWith('s') && !/(?:ss|us)$/.test(form)) return toWithoutS(form);
  return form;
}

/** A noun's singular, lower case: "talks" gives "talk", "countries" "country". A form that is no plural comes back as it is. */
export function toSingular(form: string): string {
  const irregular = IRREGULAR_PLURALS.get(form);
  if (irregular !== undefined) return irregular;
  if (/(?:^|wo|[^gio])men$/.test(form)) return `${form.slice(0, -2)}an`;
  if (form.endsWith('children')) return form.slice(0, -3);
  if (form.length <= 3 || !form.endsWith('s') || /(?:ss|us|is)$/.test(form)) return form;
  return toWithoutS(form);
}

function toWithoutS(form: string): string {
  if (form.endsWith('ies')) return form.length === 4 ? form.slice(0, -1) : `${form.slice(0, -3)}y`;
  // "passes", "wishes", "reaches", "fixes", "vetoes", "focuses"; not "aches", "cases".
  if (/(?:ss|sh|[^y]ch|x|zz|[^aeiou]o)es$/.test(form) && !ENDS_IN_CHE.test(form)) return form.slice(0, -2);
  return /[aiu]ses$/.test(form) && VERBS_WITHOUT_E.has(form.slice(0, -2)) ? form.slice(0, -2) : form.slice(0, -1);
}

/** The base of which only "ed" or "ing" was taken: "hop" of "hoped", "plann" of "planned". */
function toBase(stem: string): string {
  if (VERBS_WITHOUT_E.has(stem)) return stem;
  const withE = `${stem}e`;
  if (VERBS_WITH_E.has(withE)) return withE;
  const last = stem.charAt(stem.length - 1);
  if (last === stem.charAt(stem.length - 2)) {
    if (/[bdgmnprtk]/.test(last)) return VERBS_WITH_DOUBLE_END.has(stem) ? stem : stem.slice(0, -1);
    if (last === 'l') return VERBS_WITHOUT_E.has(stem.slice(0, -1)) ? stem.slice(0, -1) : stem;
    return stem;
  }
  return ENDINGS_WITH_E.test(stem) ? withE : stem;
}
