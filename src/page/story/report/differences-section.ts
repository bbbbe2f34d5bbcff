import type { Conflict, ConflictTelling, Ref, Update } from '../../../document/story.ts';
import { toExcerpt } from '../../excerpt.ts';
import { toSpansText } from '../../spans-text.ts';
import { type StoryIndex, toRefWords } from '../story-index.ts';
import { CONFLICT_WORDS, toVoiceName } from '../story-wording.ts';
import { type DifferencePiece, toWordDifference } from '../word-difference.ts';
import { inQuotes, plain, quiet, strong, toCapped, toShort, toTellers } from './lines.ts';
import type { Block, Inline, Line, Side } from './report.ts';

const MOST_CONFLICTS = 8;
const MOST_UPDATES = 5;
const MOST_SIDES = 4;

/** Code units of one account. */
const MOST_WORDS = 200;

/** Below this a conflict is shown as a question. */
const UNCLEAR_BELOW = 0.5;

/** The share of words that two wordings must have in common for their difference to be worth marking. */
const LEAST_SHARED = 0.3;

/** What cannot all stand, each side in its exact words. */
export function toConflictBlocks(index: StoryIndex): readonly Block[] {
  const { conflicts, articles } = index.story;
  if (conflicts.length === 0 && articles.length > 1) {
    return [{ kind: 'note', line: [plain('No difference was found. That is no proof that there is none.')] }];
  }
  return toCapped(conflicts, MOST_CONFLICTS, (conflict) => toConflictBlock(index, conflict));
}

/** Figures and statements that a later telling replaces. */
export function toUpdateBlocks(index: StoryIndex): readonly Block[] {
  return toCapped(
    index.story.updates,
    MOST_UPDATES,
    ({ difference, tellings }: Update): Block => ({
      kind: 'sides',
      lead: [plain(toLead(difference))],
      sides: toSides(index, tellings, null),
    }),
  );
}

function toConflictBlock(index: StoryIndex, { kind, difference, confidence, tellings }: Conflict): Block {
  return {
    kind: 'sides',
    lead: [
      strong(CONFLICT_WORDS[kind]),
      quiet(confidence < UNCLEAR_BELOW ? ' (unclear)' : ''),
      quiet(' · '),
      plain(toLead(difference)),
    ],
    sides: toSides(index, tellings, kind),
  };
}

/** What differs without the words themselves, which follow. */
function toLead(difference: string): string {
  const words = difference.indexOf(': “');
  return words > 0 ? difference.slice(0, words) : difference;
}

/** One for each side: who tells it, and the words of the first. */
function toSides(
  index: StoryIndex,
  tellings: readonly ConflictTelling[],
  kind: Conflict['kind'] | null,
): readonly Side[] {
  const bySide = new Map<number, ConflictTelling[]>();
  for (const telling of tellings) {
    const side = bySide.get(telling.side);
    if (side) side.push(telling);
    else bySide.set(telling.side, [telling]);
  }
  const sides = [...bySide.values()].slice(0, MOST_SIDES);
  const firsts = sides.map((side) => side[0] as ConflictTelling);
  const isWording = kind === 'quotation' || kind === 'attribution';
  const compared = isWording && firsts.length === 2 ? toCompared(index, firsts[0] as Ref, firsts[1] as Ref) : null;
  return sides.map((side, sideIndex): Side => {
    const first = firsts[sideIndex] as ConflictTelling;
    const speaker = toVoiceName(index, first.speaker);
    return {
      who: [...toTellers(index, side), ...(speaker === null ? [] : [quiet(', '), plain(speaker)])],
      words: compared?.[sideIndex] ?? toWordsAround(index, first),
    };
  });
}

/** Both wordings with the words that differ stressed; null where they share too few words for that to help. */
function toCompared(index: StoryIndex, a: Ref, b: Ref): readonly [Line, Line] | null {
  const words = [toRefWords(index, a), toRefWords(index, b)] as const;
  if (words.some((text) => text.length > MOST_WORDS)) return null;
  const pieces = toWordDifference(...words);
  const shared = pieces.filter(({ kind }) => kind === 'same').reduce((sum, piece) => sum + piece.words.length, 0);
  if (shared < LEAST_SHARED * Math.min(words[0].length, words[1].length)) return null;
  return [toSideOf(pieces, 'only-a', 'words'), toSideOf(pieces, 'only-b', 'wordsInB')];
}

/**
 * One side of a difference. A single word shared between two that differ is stressed with them, for a line of scraps is
 * hard to read; punctuation at the end of what differs is not.
 */
function toSideOf(pieces: readonly DifferencePiece[], own: DifferencePiece['kind'], field: 'words' | 'wordsInB'): Line {
  const line: Inline[] = [];
  let stressed: string[] = [];
  const flush = (): void => {
    if (stressed.length === 0) return;
    const text = stressed.join(' ');
    const marks = /[)\]"'”’.,;:!?]{0,4}$/.exec(text)?.[0] ?? '';
    line.push({ kind: 'stress', text: text.slice(0, text.length - marks.length) }, { kind: 'words', text: marks });
    stressed = [];
  };
  const sides = pieces.filter(({ kind }) => kind === 'same' || kind === own);
  for (const [at, piece] of sides.entries()) {
    const text = piece[field];
    const isBetween = at > 0 && at < sides.length - 1 && !text.includes(' ');
    if (piece.kind === own || (isBetween && sides[at - 1]?.kind === own && sides[at + 1]?.kind === own)) {
      if (stressed.length === 0 && line.length > 0) line.push({ kind: 'words', text: ' ' });
      stressed.push(text);
      continue;
    }
    flush();
    line.push({ kind: 'words', text: at === 0 ? text : ` ${text}` });
  }
  flush();
  return inQuotes(line);
}

/** The words that differ, stressed, with as much of their sentence as tells what they are about. */
function toWordsAround(index: StoryIndex, { article, span }: Ref): Line {
  const reading = index.readings.get(article);
  if (reading === undefined) return [];
  const { text } = reading.article;
  const sentence = reading.sentences.find(({ start, end }) => start <= span.start && span.end <= end);
  const isWhole = sentence === undefined || sentence.end - sentence.start - (span.end - span.start) < 3;
  if (isWhole) return inQuotes([{ kind: 'words', text: toShort(toSpansText(text, [span]), MOST_WORDS) }]);
  const { start, end, isCutBefore, isCutAfter } = toExcerpt(text, span, sentence);
  const before = toSpansText(text, [{ start, end: span.start }]);
  const after = toSpansText(text, [{ start: span.end, end }]);
  const gapBefore = /\s$/.test(text.slice(start, span.start)) ? ' ' : '';
  const gapAfter = /^\s/.test(text.slice(span.end, end)) ? ' ' : '';
  return inQuotes([
    { kind: 'words', text: `${isCutBefore ? '… ' : ''}${before}${gapBefore}` },
    { kind: 'stress', text: toShort(toSpansText(text, [span]), MOST_WORDS) },
    { kind: 'words', text: `${gapAfter}${after}${isCutAfter ? ' …' : ''}` },
  ]);
}
