import type { GoldAttribution } from '../../bench/accuracy/hand-gold.ts';
import type { Span } from '../../src/document/span.ts';

/** The path of the article a gold file is about, from its first line. Throws an Error where there is none. */
export function parseArticlePath(gold: string): string {
  const path = /^article (\S+)$/m.exec(gold)?.[1];
  if (path === undefined) throw new Error('a gold file opens with "article PATH"');
  return path;
}

/** Reads a gold file against the text of its article. Throws an Error that names the line and the words not found. */
export function parseGold(gold: string, text: string): GoldAttribution[] {
  const found: GoldAttribution[] = [];
  for (const [lineIndex, line] of gold.split('\n').entries()) {
    if (line === '' || line.startsWith('#') || line.startsWith('article ')) continue;
    const head = /^([\d.]+)(\??) +(.*?)(?: {2}@ (.+))?$/.exec(line);
    if (head === null) throw new Error(`line ${lineIndex + 1}: not an attribution: ${line}`);
    const [, id = '', mark = '', body = '', speaker] = head;
    const pieces = [...body.matchAll(/([[{<])(.+?)([\]}>])(?:#(\d+))?(?= |$)/g)];
    const of = (open: string): Piece[] =>
      pieces
        .filter((piece) => piece[1] === open)
        .map((piece) => ({ words: piece[2] ?? '', nth: piece[4] === undefined ? null : Number(piece[4]) }));
    try {
      const content = of('<').map(({ words, nth }) => toUniqueSpan(text, words, nth));
      if (content.length === 0) throw new Error('no content');
      const resolve = ({ words, nth }: Piece, anchors: readonly Span[]): Span =>
        nth === null ? toNearestSpan(text, words, content, anchors) : toUniqueSpan(text, words, nth);
      const cue = of('{').map((piece) => resolve(piece, content));
      const source = of('[').map((piece) => resolve(piece, cue));
      found.push({
        id,
        optional: mark === '?',
        within: id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : null,
        source,
        cue,
        content,
        speakers: speaker === undefined ? null : speaker.split(' / ').filter((name) => name !== '-'),
      });
    } catch (cause) {
      throw new Error(`line ${lineIndex + 1} (${id}): ${(cause as Error).message}`, { cause });
    }
  }
  return found;
}

/** The words of one bracket, and which of their occurrences is meant; null: the nearest. */
interface Piece {
  readonly words: string;
  readonly nth: number | null;
}

/** All places where `words` stand as whole words; " … " in them stands for words left out. */
function findWords(text: string, words: string): Span[] {
  const [first = '', last] = words.split(' … ');
  const spans: Span[] = [];
  for (let at = text.indexOf(first); at !== -1; at = text.indexOf(first, at + 1)) {
    let end = at + first.length;
    if (!isWholeWord(text, at, last === undefined ? end : null)) continue;
    if (last !== undefined) {
      const lastAt = text.indexOf(last, end);
      if (lastAt === -1) continue;
      end = lastAt + last.length;
    }
    spans.push({ start: at, end });
  }
  return spans;
}

function isWholeWord(text: string, start: number, end: number | null): boolean {
  const isWordAt = (index: number): boolean => /[\p{L}\p{N}]/u.test(text[index] ?? '');
  if (isWordAt(start) && isWordAt(start - 1)) return false;
  return end === null || !(isWordAt(end - 1) && isWordAt(end));
}

function toUniqueSpan(text: string, words: string, nth: number | null): Span {
  const spans = findWords(text, words);
  const span = spans[(nth ?? 1) - 1];
  if (span === undefined) throw new Error(`not in the text: ${words}${nth === null ? '' : `#${nth}`}`);
  if (nth === null && spans.length > 1) throw new Error(`${spans.length} times in the text: ${words}`);
  return span;
}

/** The occurrence nearest to one of `anchors` that lies outside the content. */
function toNearestSpan(text: string, words: string, content: readonly Span[], anchors: readonly Span[]): Span {
  const spans = findWords(text, words).filter((span) =>
    content.every((piece) => span.end <= piece.start || span.start >= piece.end),
  );
  const gap = (span: Span): number =>
    Math.min(...anchors.map((anchor) => Math.max(anchor.start - span.end, span.start - anchor.end)));
  const [nearest, second] = spans.sort((a, b) => gap(a) - gap(b));
  if (nearest === undefined) throw new Error(`not in the text outside the content: ${words}`);
  if (second !== undefined && gap(second) === gap(nearest)) throw new Error(`two are equally near: ${words}`);
  return nearest;
}
