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

/** The words are there, and belong to more than one now. */
export function toManyFound(of: SubjectKind): string {
  return `The words belong to more than one ${NAMES[of]} now, and it is open which is meant.`;
}

/** Some of the words are there, and no one thing rests on all of them. */
export function toNoneOfAll(of: SubjectKind): string {
  return `The words stand in the articles, but no ${NAMES[of]} rests on all of them now.`;
}

export const MERGED_GONE = 'A voice that it merges is not in the story now.';
export const SPLIT_GONE = 'None of the words it splits off are said by this voice now.';
export const SOURCE_GONE = 'No article of the case appeared under this name, and nobody of this name speaks in it.';
export const OWN_GONE = 'What it is about was taken back, or has itself no hold now.';
export const CELL_GONE = 'The explanation that it rates the evidence for is not in the story now.';
export const CELL_APART = 'The evidence and the explanation answer different questions now.';
export const EVIDENCE_GONE = 'The words of the evidence stand in the article no more.';
