/** A sentence longer than this tells by its beginning, in UTF-16 code units. */
const LONGEST = 600;
const WORD = /\p{L}[\p{L}'-]*|\d[\d.,]*|["“”‘?!:;]/gu;
const ENDING = /(?:'s|ing|edly|ed|es|ly|s|e)$/;
/** Shorter words keep their ending. */
const LEAST_LETTERS = 5;

/**
 * What a sentence is told by, whoever and whatever it speaks of: its words without their endings, and each two in a row. Names, of any
 * number of words, are "Name", figures are 0. Each once.
 */
export function toSentenceMarks(sentence: string): ReadonlySet<string> {
  const marks = new Set<string>();
  let before: string | null = null;
  for (const [word] of sentence.slice(0, LONGEST).replaceAll('’', "'").matchAll(WORD)) {
    const mark = toMark(word, before === null);
    if (mark === 'Name' && before === 'Name') continue;
    marks.add(mark);
    if (before !== null) marks.add(`${before} ${mark}`);
    before = mark;
  }
  return marks;
}

function toMark(word: string, isFirst: boolean): string {
  if (/^\d/.test(word)) return '0';
  if (!isFirst && word !== 'I' && /^\p{Lu}/u.test(word)) return 'Name';
  const lower = word.toLowerCase();
  return lower.length < LEAST_LETTERS ? lower : lower.replace(ENDING, '');
}
