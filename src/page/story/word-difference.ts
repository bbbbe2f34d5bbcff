/** A run of words that two wordings share, or that only one of them has. */
export interface DifferencePiece {
  /** As `a` has them; as `b` has them for `only-b`. */
  readonly words: string;
  readonly kind: 'same' | 'only-a' | 'only-b';
  /** The same words as `b` has them: capitals and punctuation may differ. Empty for `only-a`. */
  readonly wordsInB: string;
}

interface Word {
  readonly text: string;
  /** What is compared. */
  readonly key: string;
}

/** Pairs of words that are compared at most; beyond it, what lies between the shared ends counts as different. */
const MOST_PAIRS = 250_000;

/**
 * What two wordings share and where they differ, word by word, in order; of a place that differs, `a` comes first. Words
 * are the same where only capitals, apostrophes or the punctuation around them differ.
 */
export function toWordDifference(a: string, b: string): readonly DifferencePiece[] {
  const left = splitWords(a);
  const right = splitWords(b);
  const shorter = Math.min(left.length, right.length);
  let head = 0;
  while (head < shorter && isSame(left[head], right[head])) head++;
  let tail = 0;
  while (tail < shorter - head && isSame(left[left.length - 1 - tail], right[right.length - 1 - tail])) tail++;
  const pairs: (readonly [Word | null, Word | null])[] = [];
  for (let index = 0; index < head; index++) pairs.push([left[index] as Word, right[index] as Word]);
  pairs.push(...alignWords(left.slice(head, left.length - tail), right.slice(head, right.length - tail)));
  for (let index = tail; index > 0; index--) pairs.push([left.at(-index) as Word, right.at(-index) as Word]);
  return joinPairs(pairs);
}

function isSame(a: Word | undefined, b: Word | undefined): boolean {
  return a !== undefined && b !== undefined && a.key === b.key;
}

/** The longest common subsequence. */
function alignWords(left: readonly Word[], right: readonly Word[]): readonly (readonly [Word | null, Word | null])[] {
  const onlyLeft = left.map((word) => [word, null] as const);
  const onlyRight = right.map((word) => [null, word] as const);
  if (left.length * right.length > MOST_PAIRS) return [...onlyLeft, ...onlyRight];
  const columns = right.length + 1;
  // By place: how many words the rest of both has in common.
  const common = new Uint16Array((left.length + 1) * columns);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const here = i * columns + j;
      common[here] = isSame(left[i], right[j])
        ? (common[here + columns + 1] as number) + 1
        : Math.max(common[here + columns] as number, common[here + 1] as number);
    }
  }
  const pairs: (readonly [Word | null, Word | null])[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    const here = i * columns + j;
    if (isSame(left[i], right[j])) pairs.push([left[i++] as Word, right[j++] as Word]);
    else if ((common[here + columns] as number) >= (common[here + 1] as number)) pairs.push([left[i++] as Word, null]);
    else pairs.push([null, right[j++] as Word]);
  }
  return [...pairs, ...onlyLeft.slice(i), ...onlyRight.slice(j)];
}

function joinPairs(pairs: readonly (readonly [Word | null, Word | null])[]): readonly DifferencePiece[] {
  const pieces: DifferencePiece[] = [];
  let shared: (readonly [Word, Word])[] = [];
  let onlyA: Word[] = [];
  let onlyB: Word[] = [];
  const flush = (): void => {
    if (shared.length > 0) {
      pieces.push({ words: join(shared.map(([a]) => a)), kind: 'same', wordsInB: join(shared.map(([, b]) => b)) });
    }
    if (onlyA.length > 0) pieces.push({ words: join(onlyA), kind: 'only-a', wordsInB: '' });
    if (onlyB.length > 0) pieces.push({ words: join(onlyB), kind: 'only-b', wordsInB: join(onlyB) });
    shared = [];
    onlyA = [];
    onlyB = [];
  };
  for (const [a, b] of pairs) {
    const isShared = a !== null && b !== null;
    if (isShared ? onlyA.length + onlyB.length > 0 : shared.length > 0) flush();
    if (isShared) shared.push([a, b]);
    else if (a !== null) onlyA.push(a);
    else if (b !== null) onlyB.push(b);
  }
  flush();
  return pieces;
}

function join(words: readonly Word[]): string {
  return words.map(({ text }) => text).join(' ');
}

/** Words at white space; punctuation that stands alone belongs to the word before it. */
function splitWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const piece of text.split(/\s+/)) {
    if (piece === '') continue;
    const key = toWordKey(piece);
    const before = words.at(-1);
    if (key === '' && before !== undefined) words[words.length - 1] = { ...before, text: `${before.text} ${piece}` };
    else words.push({ text: piece, key });
  }
  return words;
}

const OPENING = new Set('"\'“”‘’«»„‚`([{…—–');
const CLOSING = new Set('"\'“”‘’«»)]}.,;:!…—–-');

function toWordKey(word: string): string {
  let start = 0;
  let end = word.length;
  while (start < end && OPENING.has(word.charAt(start))) start++;
  while (end > start && CLOSING.has(word.charAt(end - 1))) end--;
  return word.slice(start, end).replaceAll('’', "'").toLowerCase();
}
