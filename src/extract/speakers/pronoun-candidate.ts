import type { Draft } from './draft.ts';

/** A person whom a pronoun further on may stand for, as last mentioned. */
export interface Candidate {
  readonly draft: Draft;
  word: number;
  count: number;
  isSubject: boolean;
  isPossessor: boolean;
  afterPreposition: boolean;
  viaPronoun: boolean;
  /** This mention is the source of an attribution. */
  isSpeaker: boolean;
  /** The paragraph that opened with "And Ana?", and so is about this person; null where none did. */
  readonly topicIn: number | null;
  /** "her daughter", "a man": seldom who the text goes on about. */
  readonly isKin: boolean;
  /** "her daughter Ana": the one whose daughter she is may be meant by "she" as well. */
  readonly isNamedKin: boolean;
}
