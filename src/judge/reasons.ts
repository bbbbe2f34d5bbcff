import type { SubjectKind } from '../document/judgement.ts';

/** Why a judgement has no hold, each a sentence an analyst can act on. */

const NAMES: Readonly<Record<SubjectKind, string>> = {
  attribution: 'attribution',
  notice: 'notice',
  happening: 'happening',
  article: 'article',
  voice: 'voice',
  point: 'point',
  conflict: 'conflict',
  question: 'question',
  explanation: 'explanation',
  evidence: 'piece of evidence',
  forecast: 'forecast',
  source: 'source',
  'own-explanation': 'explanation of your own',
  'own-evidence': 'evidence of your own',
};

export const WORDS_GONE = 'The words it rests on stand in the article no more.';
export const CORRECTED_WORDS_GONE = 'The words it corrects to stand in the article no more.';
export const ARTICLE_OUT = 'An article it rests on is not in the case.';

/** The words are there, and what was judged is not. */
export function toNothingFound(of: SubjectKind): string {
  return `The words stand in the article, but no ${NAMES[of]} is found at them now.`;
}

/** What an analyst vouched for stays, though the program finds it no more. */
export const KEPT_AS_OWN =
  "The words stand in the article, but no attribution is found at them now; it is kept as the analyst's own.";
