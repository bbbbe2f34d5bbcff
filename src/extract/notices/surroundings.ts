import type { Attribution } from '../../document/findings.ts';
import { countLeading, findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, type Span } from '../../document/span.ts';
import { type Known, type Places, toPlaces } from '../known.ts';

/** What a place in the text is part of; made once for an article. */
export interface Surroundings {
  readonly places: Places;
  /** The attribution with a cue that shares words with `span`. */
  findCued(span: Span): Attribution | null;
  /** Start of the first cue that starts after `offset`; Infinity where there is none. */
  findCueAfter(offset: number): number;
  /** Attributions whose last span ends at or before `offset`, the nearest first, at most `most` of them. */
  findBefore(offset: number, most: number): readonly Attribution[];
  /** The first attribution with some content that starts inside `span`. */
  findContentIn(span: Span): Attribution | null;
  /** Attributions with a source that shares words with `span`. */
  findSourcedIn(span: Span): Attribution | null;
  /** The quotation of speech that holds `span`. */
  findQuotation(span: Span): Span | null;
  /** The paragraph that holds `offset`. */
  findParagraph(offset: number): Span | null;
}

interface Part extends Span {
  readonly attribution: Attribution;
}

/** Indexes the attributions, quotations and paragraphs of an article by place. */
export function toSurroundings(known: Known): Surroundings {
  const { attributions, language } = known;
  const toParts = (pick: (attribution: Attribution) => readonly Span[]): Part[] =>
    attributions
      .flatMap((attribution) => pick(attribution).map(({ start, end }) => ({ start, end, attribution })))
      .sort((a, b) => a.start - b.start || a.end - b.end);
  const cues = toParts(({ cue }) => cue);
  const contents = toParts(({ content }) => content);
  const sources = toParts(({ source }) => source);
  const byEnd = attributions
    .map((attribution) => ({ attribution, end: toEnd(attribution) }))
    .sort((a, b) => a.end - b.end);
  const speech = language.quotations.filter(({ depth, use }) => depth === 0 && use === 'speech');
  return {
    places: toPlaces(known),
    findCued: (span) => findOverlapping(cues, span),
    findCueAfter(offset) {
      return cues[findLastStarting(cues, offset) + 1]?.start ?? Number.POSITIVE_INFINITY;
    },
    findBefore(offset, most) {
      const low = countLeading(byEnd.length, (index) => (byEnd[index] as { end: number }).end <= offset);
      return byEnd
        .slice(Math.max(0, low - most), low)
        .reverse()
        .map(({ attribution }) => attribution);
    },
    findContentIn(span) {
      const part = contents[findLastStarting(contents, span.start - 1) + 1];
      return part !== undefined && part.start < span.end ? part.attribution : null;
    },
    findSourcedIn: (span) => findOverlapping(sources, span),
    findQuotation(span) {
      const quotation = speech[findLastStarting(speech, span.start)];
      return quotation !== undefined && span.end <= quotation.end ? quotation : null;
    },
    findParagraph(offset) {
      const paragraph = language.paragraphs[findLastStarting(language.paragraphs, offset)];
      return paragraph !== undefined && offset < paragraph.end ? paragraph : null;
    },
  };
}

/** Spans of cues and sources hardly overlap each other, so that a look at the two before is enough. */
function findOverlapping(parts: readonly Part[], span: Span): Attribution | null {
  const last = findLastStarting(parts, span.end - 1);
  for (let index = last; index >= 0 && index > last - 3; index--) {
    const part = parts[index] as Part;
    if (isOverlapping(part, span)) return part.attribution;
  }
  return null;
}

function toEnd({ source, cue, content }: Attribution): number {
  let end = 0;
  for (const spans of [source, cue, content]) for (const span of spans) if (span.end > end) end = span.end;
  return end;
}
