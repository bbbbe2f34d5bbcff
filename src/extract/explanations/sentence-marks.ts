import { type Span, toText } from '../../document/span.ts';
import { findMatches } from '../../language/pattern.ts';
import { findTokenIndex, type Known } from '../known.ts';

/** A sentence longer than this tells by its beginning, in UTF-16 code units. */
const LONGEST = 600;
const WORD = /\p{L}[\p{L}'-]*|\d[\d.,]*|["“”‘?!:;]/gu;
const ENDING = /(?:'s|ing|edly|ed|es|ly|s|e)$/;
/** Shorter words keep their ending. */
const LEAST_LETTERS = 5;
/** Tokens in a row whose shape is a mark. */
const SHORTEST_SHAPE = 3;
const LONGEST_SHAPE = 4;

/** The words of an article, as far as marks are made of them. */
export type MarkedWords = Pick<Known, 'language' | 'words'>;

/**
 * What a sentence is told by, whoever and whatever it speaks of: its words without their endings, and each two in a row (names, of any
 * number of words, are "Name", figures are 0); and how it is built: three or four tokens in a row, with classes in place of nouns,
 * adjectives and verbs ("~what VBD the NN"). Each once.
 */
export function toSentenceMarks(marked: MarkedWords, sentence: Span): ReadonlySet<string> {
  const marks = new Set<string>();
  const end = Math.min(sentence.end, sentence.start + LONGEST);
  let before: string | null = null;
  for (const [word] of findMatches(
    WORD,
    toText(marked.language.text, { start: sentence.start, end }).replaceAll('’', "'"),
  )) {
    const mark = toMark(word, before === null);
    if (mark === 'Name' && before === 'Name') continue;
    marks.add(mark);
    if (before !== null) marks.add(`${before} ${mark}`);
    before = mark;
  }
  const shapes = toShapes(marked, sentence.start, end);
  for (let length = SHORTEST_SHAPE; length <= LONGEST_SHAPE; length++)
    for (let at = 0; at + length <= shapes.length; at++) marks.add(`~${shapes.slice(at, at + length).join(' ')}`);
  return marks;
}

function toMark(word: string, isFirst: boolean): string {
  if (/^\d/.test(word)) return '0';
  if (!isFirst && word !== 'I' && /^\p{Lu}/u.test(word)) return 'Name';
  const lower = word.toLowerCase();
  return lower.length < LEAST_LETTERS ? lower : lower.replace(ENDING, '');
}

/** The tokens of a stretch, those that carry meaning as their class; several nouns in a row count once. "<" and ">" are its ends. */
function toShapes({ language, words }: MarkedWords, start: number, end: number): string[] {
  const { tokens, text } = language;
  const shapes = ['<'];
  for (let at = findTokenIndex({ language }, start); at < tokens.count && (tokens.starts[at] as number) < end; at++) {
    const word = text.slice(tokens.starts[at], tokens.ends[at]).toLowerCase().replace('’', "'");
    const shape = toShape(words.tags[at] ?? '', word);
    if (shape === shapes.at(-1) && /^(?:NNP?|CD)$/.test(shape)) continue;
    shapes.push(shape);
  }
  return [...shapes, '>'];
}

function toShape(tag: string, word: string): string {
  if (tag.startsWith('NNP')) return 'NNP';
  if (tag.startsWith('NN')) return 'NN';
  if (tag.startsWith('JJ')) return 'JJ';
  return tag === 'CD' || tag.startsWith('VB') ? tag : word.replaceAll(/[|\s]/g, '');
}
