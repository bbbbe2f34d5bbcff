import type { Draft } from './draft.ts';
import type { Words } from './words.ts';

/** Which entity's name, if any, covers each word; all arrays by word index. */
export interface NameMarks {
  /** 1 + the index of the entity in `drafts`, 0 where no name stands. */
  readonly owners: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly drafts: readonly Draft[];
}

export function toNameMarks(words: Words, drafts: readonly Draft[]): NameMarks {
  const owners = new Int32Array(words.count);
  const starts = new Int32Array(words.count);
  const ends = new Int32Array(words.count);
  for (const [index, draft] of drafts.entries()) {
    for (const mention of draft.mentions) {
      if (mention.how !== 'name') continue;
      owners.fill(index + 1, mention.start, mention.end);
      starts.fill(mention.start, mention.start, mention.end);
      ends.fill(mention.end, mention.start, mention.end);
    }
  }
  return { owners, starts, ends, drafts };
}

/** The entity whose name covers a word, or null. */
export function ownerAt(marks: NameMarks, word: number): Draft | null {
  const owner = word < 0 ? 0 : (marks.owners[word] ?? 0);
  return owner === 0 ? null : (marks.drafts[owner - 1] as Draft);
}
