import type { TokenRange } from '../rules/rule.ts';

/** The words of one attribution, as the network and the linker gave them or as an earlier mend left them. */
export interface RelationTokens {
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  readonly contents: readonly TokenRange[];
}

/** The words of an article as the mends see them; beyond the text a word is '' and its class ''. */
export interface MendScene {
  /** In lower case, with straight apostrophes. */
  lowerOf(token: number): string;
  /** True where a word begins with a capital letter. */
  isCapital(token: number): boolean;
  /** The class of a word (`Words.tags`). */
  tagOf(token: number): string;
  /** Indices of the sentence and of the paragraph that hold a token. */
  sentenceOf(token: number): number;
  paragraphOf(token: number): number;
}

/** Puts right what the network reads wrongly in ways that can be told by rule: the attribution as it should be, the same where nothing is wrong, or null where nobody reports anything. */
export type Mend = (scene: MendScene, relation: RelationTokens) => RelationTokens | null;
