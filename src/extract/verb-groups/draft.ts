/** A verb group while its words are read. */
import type { Span } from '../../document/span.ts';
import { toVerbLemma } from '../../language/lemmas.ts';
import type { Tokens } from '../../language/tokens.ts';
import { MODALS } from '../../lexicon/auxiliaries.ts';
import type { VerbGroup, WordTag } from '../words.ts';

/** The words of a text with their classes. */
export interface TaggedTokens {
  readonly tokens: Tokens;
  /** Lower case, straight apostrophes. */
  readonly words: readonly string[];
  /** Changed in place where grammar is certain. */
  readonly tags: WordTag[];
  /** True where the word may be of the class, whatever class it was given. */
  canBe(index: number, tag: WordTag): boolean;
}

/** What is known of a group while its words are read. */
export interface Draft {
  first: number;
  head: number;
  end: number;
  isFinite: boolean;
  tense: VerbGroup['tense'];
  modal: string | null;
  isPerfect: boolean;
  isProgressive: boolean;
  isPassive: boolean;
  negation: Span | null;
  /** One past the last token of the negation; 0 where there is none. */
  negationEnd: number;
}

/** Tense and finiteness of a word that leads a group, from its class. */
export function setForm(draft: Draft, tag: WordTag): void {
  draft.isFinite = tag === 'VBD' || tag === 'VBZ' || tag === 'VBP';
  draft.tense = tag === 'VBD' ? 'past' : draft.isFinite ? 'present' : 'none';
}

export function toGroup({ tokens, words }: TaggedTokens, draft: Draft): VerbGroup {
  const word = words[draft.head] as string;
  return {
    start: tokens.starts[draft.first] as number,
    end: tokens.ends[draft.end - 1] as number,
    firstToken: draft.first,
    headToken: draft.head,
    endToken: draft.end,
    lemma: word === "'s" ? 'be' : (MODALS.get(word) ?? toVerbLemma(word)),
    isFinite: draft.isFinite,
    tense: draft.tense,
    modal: draft.modal,
    isPerfect: draft.isPerfect,
    isProgressive: draft.isProgressive,
    isPassive: draft.isPassive,
    negation: draft.negation,
  };
}
