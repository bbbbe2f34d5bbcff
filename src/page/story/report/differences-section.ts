import { toText } from '../../../document/span.ts';
import type { Conflict, ConflictTelling, Ref, Update } from '../../../document/story.ts';
import { toExcerpt } from '../../excerpt.ts';
import { toSpansText } from '../../spans-text.ts';
import { type SidePiece, toDifferingSides } from '../differing-sides.ts';
import { type StoryIndex, toRefWords } from '../story-index.ts';
import { CONFLICT_WORDS, toVoiceName } from '../story-wording.ts';
import { inQuotes, plain, quiet, strong, toCapped, toShort, toTellers } from './lines.ts';
import type { Block, Line, Side } from './report.ts';

const MOST_CONFLICTS = 8;
const MOST_UPDATES = 5;
const MOST_SIDES = 4;

/** Code units of one account. */
const MOST_WORDS = 200;

/** Below this a conflict is shown as a question. */
const UNCLEAR_BELOW = 0.5;

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
  const sides = toDifferingSides(...words);
  return sides === null ? null : [toLine(sides[0]), toLine(sides[1])];
}

function toLine(pieces: readonly SidePiece[]): Line {
  return inQuotes(pieces.map(({ text, isOnly }) => ({ kind: isOnly ? 'stress' : 'words', text })));
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
  // The space may stand on either side of the mark.
  const gapBefore = /\s$/.test(text.slice(start, span.start)) || /^\s/.test(toText(text, span)) ? ' ' : '';
  const gapAfter = /^\s/.test(text.slice(span.end, end)) || /\s$/.test(toText(text, span)) ? ' ' : '';
  return inQuotes([
    { kind: 'words', text: `${isCutBefore ? '… ' : ''}${before}${gapBefore}` },
    { kind: 'stress', text: toShort(toSpansText(text, [span]), MOST_WORDS) },
    { kind: 'words', text: `${gapAfter}${after}${isCutAfter ? ' …' : ''}` },
  ]);
}
