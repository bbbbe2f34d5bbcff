import type { Act, Attribution } from '../../document/findings.ts';
import type { Correction } from '../../document/judgement.ts';
import type { Span } from '../../document/span.ts';
import { trimSpan } from '../../page/segments.ts';

/** The parts of an attribution that are words of the text. */
export type CorrectedPart = 'source' | 'cue' | 'content';

export const CORRECTED_PARTS: readonly CorrectedPart[] = ['source', 'cue', 'content'];

/** An attribution as it is being corrected. */
export interface CorrectionDraft extends Readonly<Record<CorrectedPart, readonly Span[]>> {
  readonly speaker: string;
  readonly act: Act;
}

/** What is corrected, as it stands; `speaker` is the name it stands under, "" for nobody known. */
export function toDraft({ source, cue, content, act }: Attribution, speaker: string): CorrectionDraft {
  return { source, cue, content, speaker, act };
}

/** The draft with more words in a part; what touches or overlaps becomes one span. White space at the edges is no part of it. */
export function withWords(draft: CorrectionDraft, part: CorrectedPart, words: Span, text: string): CorrectionDraft {
  const added = trimSpan(words, text);
  return added.start >= added.end ? draft : { ...draft, [part]: toJoined([...draft[part], added], text) };
}

/** The draft with other words alone in a part. */
export function withOnlyWords(draft: CorrectionDraft, part: CorrectedPart, words: Span, text: string): CorrectionDraft {
  return withWords({ ...draft, [part]: [] }, part, words, text);
}

/** The draft without one of the spans of a part. */
export function withoutWords(draft: CorrectionDraft, part: CorrectedPart, index: number): CorrectionDraft {
  return { ...draft, [part]: draft[part].filter((_, at) => at !== index) };
}

/** Moves an edge of a span by a word; it stays where it is at the ends of the text, and where nothing would be left of the span. */
export function withMovedEdge(
  draft: CorrectionDraft,
  part: CorrectedPart,
  index: number,
  edge: keyof Span,
  by: 1 | -1,
  text: string,
): CorrectionDraft {
  const span = draft[part][index];
  if (span === undefined) return draft;
  const moved = {
    ...span,
    [edge]: edge === 'start' ? toWordStart(text, span.start, by) : toWordEnd(text, span.end, by),
  };
  if (moved.start >= moved.end) return draft;
  const others = draft[part].filter((_, at) => at !== index);
  return { ...draft, [part]: toJoined([...others, moved], text) };
}

/** What of the draft is another than it stands; null where nothing is. */
export function toCorrection(draft: CorrectionDraft, standing: CorrectionDraft): Correction | null {
  const toChanged = (part: CorrectedPart): readonly Span[] | null =>
    isEqual(draft[part], standing[part]) ? null : draft[part].map(({ start, end }) => ({ start, end }));
  const speaker = draft.speaker.trim();
  const to: Correction = {
    source: toChanged('source'),
    cue: toChanged('cue'),
    content: toChanged('content'),
    speaker: speaker === standing.speaker.trim() ? null : speaker,
    act: draft.act === standing.act ? null : draft.act,
  };
  return Object.values(to).every((value) => value === null) ? null : to;
}

/** By `start`; spans with no more than white space between them become one. */
function toJoined(spans: readonly Span[], text: string): readonly Span[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last !== undefined && (start <= last.end || text.slice(last.end, start).trim() === '')) {
      last.end = Math.max(last.end, end);
    } else joined.push({ start, end });
  }
  return joined;
}

function isEqual(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every(({ start, end }, index) => start === b[index]?.start && end === b[index].end);
}

/** Words longer than this are moved through in steps. */
const LONGEST_WORD = 200;

function toWordStart(text: string, from: number, by: 1 | -1): number {
  if (by < 0) return from - (/\S+\s*$/.exec(text.slice(Math.max(0, from - LONGEST_WORD), from))?.[0].length ?? 0);
  return from + (/^\S+\s*/.exec(text.slice(from, from + LONGEST_WORD))?.[0].length ?? 0);
}

function toWordEnd(text: string, from: number, by: 1 | -1): number {
  if (by > 0) return from + (/^\s*\S+/.exec(text.slice(from, from + LONGEST_WORD))?.[0].length ?? 0);
  return from - (/\s*\S+$/.exec(text.slice(Math.max(0, from - LONGEST_WORD), from))?.[0].length ?? 0);
}
