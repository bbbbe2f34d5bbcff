import type { Span } from '../document/span.ts';

/** A class of words, as the Penn Treebank names them (Marcus, Santorini & Marcinkiewicz 1993): "NN", "VBD", "MD", … */
export type WordTag = string;

/** The words of one verb with its auxiliaries: "would not have been", "is", "to meet". Spans first to last of them. */
export interface VerbGroup extends Span {
  /** Token index of the first word, of the main verb, and one past the last word. */
  readonly firstToken: number;
  readonly headToken: number;
  readonly endToken: number;
  /** The main verb's base form, lower case. */
  readonly lemma: string;
  /** False for "to meet", "meeting", "met with protests" without an auxiliary. */
  readonly isFinite: boolean;
  readonly tense: 'past' | 'present' | 'future' | 'none';
  /** Lower case, as a whole word: "will" for "'ll", "would", "could", "may", …; null where there is none. */
  readonly modal: string | null;
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly isPassive: boolean;
  /** "not", "n't", "never", "no longer" within the group. */
  readonly negation: Span | null;
}

/** What the words of an article are. */
export interface Words {
  /** One for each token. */
  readonly tags: readonly WordTag[];
  /** In order of `start`, not overlapping. */
  readonly verbs: readonly VerbGroup[];
}
