import type { Article } from '../../document/article.ts';
import { findPageTurns, toLayout } from '../../page/layout.ts';
import { toAttributionMarks } from '../../page/marks.ts';
import { type Mark, type Segment, splitSegments } from '../../page/segments.ts';
import { toVisible } from '../../page/visible-text.ts';
import type { Voices } from '../../page/voices.ts';
import type { Sheet } from './sheet.ts';
import type { Run, Style } from './wrap.ts';

/** The whole article; each attribution's words as "[1: …]" unless `voices` is null. */
export function addArticle(sheet: Sheet, article: Article, voices: Voices | null): void {
  const layout = toLayout(article);
  const marks = voices === null ? [] : toAttributionMarks(voices, article.text);
  const segmentsByLine = splitSegments(
    layout.flatMap((block) => block.lines),
    marks,
    article.text,
  );
  const edges = toEdges(marks);
  let lineIndex = 0;
  const pageTurns = findPageTurns(layout);
  for (const [index, block] of layout.entries()) {
    const page = pageTurns.get(index);
    if (page !== undefined) sheet.add([{ text: `page ${page}`, style: 'quiet' }]);
    const base = block.kind === 'title' || block.kind === 'heading' ? 'strong' : 'plain';
    for (const _ of block.lines) {
      sheet.add(toRuns(article.text, segmentsByLine[lineIndex++] ?? [], edges, base));
    }
    sheet.lines.push('');
  }
}

interface Edges {
  /** Numbers of the attributions with content that starts there, the outermost first. */
  readonly opening: ReadonlyMap<number, readonly string[]>;
  /** How many contents end there. */
  readonly closing: ReadonlyMap<number, number>;
}

function toEdges(marks: readonly Mark[]): Edges {
  const opening = new Map<number, string[]>();
  const closing = new Map<number, number>();
  for (const { start, end, part, key } of marks) {
    if (part !== 'content') continue;
    const numbers = opening.get(start);
    if (numbers) numbers.push(key);
    else opening.set(start, [key]);
    closing.set(end, (closing.get(end) ?? 0) + 1);
  }
  return { opening, closing };
}

const STYLES: Readonly<Partial<Record<Mark['part'], Style>>> = { source: 'source', cue: 'cue', content: 'content' };

function toRuns(text: string, segments: readonly Segment[], { opening, closing }: Edges, base: Style): readonly Run[] {
  const runs: Run[] = [];
  for (const { start, end, marks } of segments) {
    for (const number of opening.get(start) ?? []) {
      runs.push({ text: `[${number}:\u00a0`, style: 'quiet' });
    }
    const smallest = marks[0];
    const style = smallest === undefined ? base : (STYLES[smallest.part] ?? base);
    runs.push({ text: toVisible(text.slice(start, end)), style });
    const closings = closing.get(end) ?? 0;
    if (closings > 0) runs.push({ text: ']'.repeat(closings), style: 'quiet' });
  }
  return runs;
}
