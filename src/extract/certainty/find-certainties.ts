import type { Attribution, Certainty } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import { findInside, findLastStarting, findSentenceIndex, type Known } from '../known.ts';
import { type Stretch, toLowers, toStretch, toStretchSpan } from '../stretch.ts';
import { type ActEffect, toActEffect } from './by-act.ts';
import type { Mark } from './mark.ts';
import { findMainVerb, findStatementMarks, parseCertainty } from './parse-certainty.ts';
import { toWeaker, weighMarks } from './weigh-marks.ts';

/** Kinds of blocks that state something in the article's running text. */
const RUNNING: ReadonlySet<string> = new Set(['paragraph', 'quote', 'summary']);

/** How firmly each attributed content and each own-voice sentence is held; contents first, in the order of attributions. */
export function findCertainties(known: Known): Certainty[] {
  const lowers = toLowers(known.language);
  const found: Omit<Certainty, 'id'>[] = [];
  for (const attribution of known.attributions) {
    const certainty = toContentCertainty(known, lowers, attribution);
    if (certainty !== null) found.push(certainty);
  }
  const contents = toOutermost(known.attributions);
  const unsourced = toUnsourcedCues(known.attributions);
  for (const [index, sentence] of known.language.sentences.entries()) {
    if (!isRunning(known, sentence)) continue;
    const stretch = toStretch(known, lowers, sentence, findOverlapping(contents, sentence));
    const certainty = toOwnCertainty(known, stretch, index, unsourced);
    if (certainty !== null) found.push(certainty);
  }
  return found.map((certainty, index) => ({ id: `certainty:${index + 1}`, ...certainty }));
}

/** Shares expected to be right, as judged by reading (bench/accuracy): plain statements, and those with words that change them. */
const CONFIDENCE = { plain: 0.95, marked: 0.85 } as const;

function toContentCertainty(
  known: Known,
  lowers: readonly string[],
  attribution: Attribution,
): Omit<Certainty, 'id'> | null {
  const first = attribution.content[0];
  if (first === undefined) return null;
  const stretch = toContentStretch(known, lowers, attribution, first);
  const marks = findStatementMarks(parseCertainty(stretch));
  const effect = toActEffect(attribution.act, toCueWords(known, attribution));
  return toCertainty(known, stretch, marks, attribution.id, effect, attribution.cue);
}

/**
 * The words of the first sentence of a content that says something: fragments before it ("Look.") are passed over. Where nobody is
 * named, the cue is part of the statement: "There is little doubt" that he is in charge.
 */
function toContentStretch(
  known: Known,
  lowers: readonly string[],
  { content, cue, source }: Attribution,
  first: Span,
): Stretch {
  const spans = source.length === 0 ? toMerged([...content, ...cue]) : content;
  const last = spans.at(-1) as Span;
  const { sentences } = known.language;
  let fallback: Stretch | null = null;
  for (
    let index = Math.max(0, findLastStarting(sentences, (spans[0] ?? first).start)), seen = 0;
    index < sentences.length && seen < 4;
    index++, seen++
  ) {
    const sentence = sentences[index] as Span;
    if (sentence.start >= last.end) break;
    const part = spans
      .map(({ start, end }) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }))
      .filter(({ start, end }) => start < end);
    const head = part[0];
    const tail = part.at(-1);
    if (head === undefined || tail === undefined) continue;
    const stretch = toStretch(known, lowers, { start: head.start, end: tail.end }, toGaps(part));
    if (stretch.verbs.some(({ group }) => group.isFinite)) return stretch;
    fallback ??= stretch;
  }
  return fallback ?? toStretch(known, lowers, first);
}

function toOwnCertainty(
  known: Known,
  stretch: Stretch,
  index: number,
  unsourced: readonly Span[],
): Omit<Certainty, 'id'> | null {
  const parsed = parseCertainty(stretch);
  const main = findMainVerb(parsed);
  // Without a finite verb outside what others say, the article states nothing of its own there.
  if (main === null || !main.group.isFinite) return null;
  if (findInside(unsourced, main.group).length > 0 || isWithin(unsourced, main.group)) return null;
  return toCertainty(known, stretch, findStatementMarks(parsed), `sentence:${index}`, null, []);
}

function toCertainty(
  known: Known,
  stretch: Stretch,
  marks: readonly Mark[],
  about: string,
  effect: ActEffect | null,
  actCues: readonly Span[],
): Omit<Certainty, 'id'> {
  const weighed = weighMarks(marks);
  const isFlipped = effect?.flips === true;
  const polarity = effect?.opens === true ? 'unknown' : toTurned(weighed.polarity, isFlipped);
  const cues = marks.flatMap((mark) =>
    mark.cues.map(({ from, to }) => toStretchSpan(known.language, stretch, from, to)),
  );
  if (effect?.isCue === true) cues.push(...actCues);
  const isPlain = cues.length === 0;
  return {
    confidence: isPlain ? CONFIDENCE.plain : CONFIDENCE.marked,
    by: marks[0]?.rule ?? (isPlain ? 'certainty/plain' : 'certainty/by-act'),
    about,
    polarity,
    level: effect === null ? weighed.level : toWeaker(weighed.level, effect.level),
    band: weighed.band,
    cues: toMerged(cues),
  };
}

function toTurned(polarity: Certainty['polarity'], isTurned: boolean): Certainty['polarity'] {
  if (!isTurned || polarity === 'unknown') return polarity;
  return polarity === 'denied' ? 'affirmed' : 'denied';
}

/** The cue with the words before it in its sentence, up to forty characters. */
function toCueWords(known: Known, { cue }: Attribution): string {
  const first = cue[0];
  if (first === undefined) return '';
  const sentence = known.language.sentences[findSentenceIndex(known, first.start)];
  const start = Math.max(first.start - 40, sentence?.start ?? 0);
  return known.language.text.slice(start, Math.min((cue.at(-1) as Span).end, first.end + 120)).replace(/\s+/g, ' ');
}

function isRunning({ article: { blocks } }: Known, sentence: Span): boolean {
  if (blocks.length === 0) return true;
  const block = blocks[findLastStarting(blocks, sentence.start)];
  return block !== undefined && sentence.start < block.end && RUNNING.has(block.kind);
}

/** Contents that lie in no other, in order of `start`, those that overlap joined. */
function toOutermost(attributions: readonly Attribution[]): Span[] {
  return toMerged(attributions.flatMap(({ content }) => content));
}

/** Cues of attributions without a source, in order of `start`. */
function toUnsourcedCues(attributions: readonly Attribution[]): Span[] {
  return toMerged(attributions.filter(({ source }) => source.length === 0).flatMap(({ cue }) => cue));
}

/** In order of `start`, overlapping ones joined. */
function toMerged(spans: readonly Span[]): Span[] {
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** What lies between spans in order. */
function toGaps(spans: readonly Span[]): Span[] {
  return spans.slice(1).map(({ start }, index) => ({ start: (spans[index] as Span).end, end: start }));
}

function findOverlapping(spans: readonly Span[], { start, end }: Span): Span[] {
  const found: Span[] = [];
  for (let i = Math.max(0, findLastStarting(spans, start)); i < spans.length; i++) {
    const span = spans[i] as Span;
    if (span.start >= end) break;
    if (span.end > start) found.push(span);
  }
  return found;
}

function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  const span = spans[findLastStarting(spans, start)];
  return span !== undefined && span.start <= start && span.end >= end;
}
