import type { Article, Problem } from './article.ts';
import type { Span } from './span.ts';

/** What checking one quotation or statement of a draft came to. */
export type Verdict =
  /** The words stand so in an article, but for what editors may change. */
  | 'verbatim'
  /** A statement told in other words, which the nearest words of an article bear out as far as a program can tell. */
  | 'paraphrase'
  /** The words nearly stand in an article, or it says something else: a word, a figure, a "not". */
  | 'altered'
  /** Words of several places, put together as if they were one. */
  | 'stitched'
  /** An article has the words, from somebody else. */
  | 'other-speaker'
  /** An article has the words, another one than the draft names. */
  | 'other-article'
  /** No article has anything like it. */
  | 'not-found'
  /** A statement that says too little to be held against anything: for a person to look up. */
  | 'unchecked';

/** The verdicts, those that call for a correction first. */
export const VERDICTS: readonly Verdict[] = [
  'not-found',
  'altered',
  'stitched',
  'other-speaker',
  'other-article',
  'unchecked',
  'paraphrase',
  'verbatim',
];

/** True where the draft has to be corrected. */
export function isWrong(verdict: Verdict): boolean {
  return verdict !== 'verbatim' && verdict !== 'paraphrase' && verdict !== 'unchecked';
}

/** Where words stand, so that a person finds them: a line of a text file, a paragraph of a web page or a Word document, or a page of a PDF. */
export interface Spot {
  readonly unit: 'line' | 'paragraph' | 'page';
  /** 1 or more. */
  readonly number: number;
}

/** Words of an article. */
export interface Passage {
  /** Article id. */
  readonly article: string;
  /** In the article's text, in order of `start`. */
  readonly spans: readonly Span[];
  /** The words of `spans`. */
  readonly words: string;
  readonly spot: Spot;
  /** Who says them there, as the article names them; null where it is nobody, or nobody known. */
  readonly speaker: string | null;
}

/** One place where draft and article differ, in the words of both; an empty string where one has nothing. */
export interface Difference {
  readonly draft: string;
  readonly article: string;
  /** In the draft; of no length where it has nothing. */
  readonly draftSpan: Span;
  /** In the article; of no length where it has nothing. */
  readonly articleSpan: Span;
  readonly kind: 'words' | 'number' | 'negation' | 'date';
}

/** One quotation or attributed statement of a draft, held against the articles. */
export interface Check {
  readonly id: string;
  readonly kind: 'quotation' | 'statement';
  /** In the draft's text, quotation marks left out, in order of `start`. */
  readonly spans: readonly Span[];
  /** The words of `spans`. */
  readonly words: string;
  readonly spot: Spot;
  /** Whom the draft names for it. */
  readonly speaker: string | null;
  /** Ids of the articles that the draft names for it, of those given. */
  readonly cited: readonly string[];
  readonly verdict: Verdict;
  /** Why, in a sentence. */
  readonly reason: string;
  /** The words of the articles that come nearest, the best first; several for what is stitched. */
  readonly nearest: readonly Passage[];
  /** Between the draft and the first of `nearest`. */
  readonly differences: readonly Difference[];
}

type Told = Omit<Article, 'text' | 'blocks'>;

/** A draft held against articles. */
export interface Verification {
  readonly schema: 'hearsay/verification/1';
  readonly draft: Told;
  /** What the draft was held against, earliest first, those without a date last; "A" in a report is the first. */
  readonly articles: readonly Told[];
  /** In the order of the draft. */
  readonly checks: readonly Check[];
  readonly problems: readonly Problem[];
  readonly model: { readonly name: string; readonly version: string };
}
