import { createKinshipMemory, type KinshipMemory } from './article-likeness.ts';
import { createQuotedRows, type QuotedRows } from './conflicts/quoted-words.ts';
import type { ReadingMemory } from './material.ts';
import { createRunMemory, type RunMemory } from './origins/shared-runs.ts';
import { createStatementMemory, type StatementMemory } from './points/join-statements.ts';
import { particularsOf } from './statements/find-statements.ts';
import type { WordLikeness } from './word-likeness.ts';

/**
 * What one story leaves for the next: what depends on a reading alone, and on pairs of them alone. What depends on all of them, such as
 * how rare a word is in the story, is worked out anew. No story depends on what is kept.
 */
export interface StoryMemory {
  readonly readings: ReadingMemory;
  readonly runs: RunMemory;
  readonly kinship: KinshipMemory;
  readonly statements: StatementMemory;
  /** Of statements cut finer. */
  readonly particulars: StatementMemory;
  readonly quotedRows: QuotedRows;
  readonly likeness: WordLikeness;
}

/** A memory of nothing; `likeness` knows which words are used alike. */
export function createStoryMemory(likeness: WordLikeness): StoryMemory {
  return {
    readings: new WeakMap(),
    runs: createRunMemory(),
    kinship: createKinshipMemory(),
    statements: createStatementMemory(likeness),
    particulars: createStatementMemory(likeness, particularsOf),
    quotedRows: createQuotedRows(),
    likeness,
  };
}
