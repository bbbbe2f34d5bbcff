import type { Span } from '../document/span.ts';

/** A class of words, as the Penn Treebank names them (Marcus, Santorini & Marcinkiewicz 1993): "NN", "VBD", "MD", … */
export type WordTag = string;

/**
 * The words of one verb with its auxiliaries: "would not have been", "is", "to meet". Spans first to last of them, and with them a subject
 * in between ("will the two meet"). A particle ("backed out") is no part of it. "is expected to visit" is two: "is expected", "to visit".
 */
export interface VerbGroup extends Span {
  /** Token index of the first word, of the main verb, and one past the last word. */
  readonly firstToken: number;
  readonly headToken: number;
  readonly endToken: number;
  /** The main verb's base form, lower case. */
  readonly lemma: string;
  /** False for "to meet", "meeting", "met with protests" without an auxiliary. True for an order: "Leave the house". */
  readonly isFinite: boolean;
  /** That of the first word: "would", "could" and other modals but "will" and "shall" count as present; "going to" after a present as future. */
  readonly tense: 'past' | 'present' | 'future' | 'none';
  /** Lower case, as a whole word: "will" for "'ll", "would", "could", "may", "ought", "going to", …; null where there is none. */
  readonly modal: string | null;
  readonly isPerfect: boolean;
  readonly isProgressive: boolean;
  readonly isPassive: boolean;
  /**
   * "not", "n't", "never", "no longer", "nor", "neither"; first or last in the group, or within. In "did not attack or destroy" the second
   * verb has that of the first, which stands before it.
   */
  readonly negation: Span | null;
}

/** What the words of an article are. */
export interface Words {
  /** One for each token. */
  readonly tags: readonly WordTag[];
  /** In order of `start`, not overlapping. */
  readonly verbs: readonly VerbGroup[];
}
