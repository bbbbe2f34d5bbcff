import type { Act } from '../../document/findings.ts';
import { toVerbForms } from '../../language/verb-forms.ts';
import { REPORTING_ADJECTIVES, REPORTING_NOUNS, REPORTING_VERBS } from '../../lexicon/reporting-verbs.ts';

/** A reporting word found in a cue. */
export interface ReportingWord {
  readonly act: Act;
  /** True for reporting in the narrow sense: somebody uttered or wrote something. */
  readonly spoken: boolean;
  /** The base form: "point out". */
  readonly base: string;
  /** Position in the list of words, and how many of them it takes. */
  readonly index: number;
  readonly count: number;
}

interface Entry {
  readonly act: Act;
  readonly spoken: boolean;
  readonly base: string;
  readonly words: readonly string[];
}

/** Verb phrases by their first word in any form, the longest first. */
const verbs = new Map<string, Entry[]>();
for (const { act, spoken, verbs: bases } of REPORTING_VERBS) {
  for (const base of bases) {
    for (const form of toVerbForms(base)) {
      const words = form.split(' ');
      const first = words[0] as string;
      const entries = verbs.get(first) ?? [];
      entries.push({ act: act as Act, spoken, base, words });
      verbs.set(first, entries);
    }
  }
}
for (const entries of verbs.values()) entries.sort((a, b) => b.words.length - a.words.length);

/** The reporting verb that starts at `index` of `words` (lower case), the longest phrase winning; null where none does. */
export function parseVerb(words: readonly string[], index: number): ReportingWord | null {
  for (const entry of verbs.get(words[index] ?? '') ?? []) {
    if (entry.words.every((word, offset) => words[index + offset] === word))
      return { act: entry.act, spoken: entry.spoken, base: entry.base, index, count: entry.words.length };
  }
  return null;
}

/** The reporting noun or adjective at `index` of `words` (lower case; plurals count), or null. */
export function parseNominal(words: readonly string[], index: number): ReportingWord | null {
  const word = words[index] ?? '';
  const singular = REPORTING_NOUNS.has(word) ? word : word.replace(/ies$/, 'y').replace(/s$/, '');
  const act = REPORTING_ADJECTIVES.get(word) ?? REPORTING_NOUNS.get(singular);
  if (act === undefined) return null;
  return { act: act as Act, spoken: false, base: REPORTING_ADJECTIVES.has(word) ? word : singular, index, count: 1 };
}
