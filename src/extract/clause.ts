import { findIndexAt } from '../document/ordered.ts';
import type { Span } from '../document/span.ts';
import type { Language } from '../language/language.ts';
import type { RelationSpans } from './attributions/relation-spans.ts';

/** The words around one cue that speak of the saying itself, never of what is said. */
export interface Clause {
  /** What opens the sentence before the source: "In a letter on Monday, ". */
  readonly lead: Span | null;
  /** From the source or cue, whichever is first, to where the clause ends or the content begins. */
  readonly core: Span;
}

/** Marks that end the clause of a saying. */
const STOP = /[;:—“"«\n]| – /;
/** After a comma, these still speak of the saying: ", in a letter to staff". */
const GOES_ON = /^,\s+(?:in|on|at|during|through|via|speaking|citing|quoting|late|early|earlier|according)\b/;
const LEAD =
  /^(?:in|on|at|during|through|via|speaking|asked|reached|late|early|earlier|yesterday|today|last|this|a|two|three|days|hours|shortly|mon|tues|wednes|thurs|fri|satur|sun)[^"“;:]*,\s*$/i;
/** No lead, and no tail of a clause, is longer than this: beyond it the words belong to something else. */
const REACH = 200;

/** The clause of an attribution; null where it has neither cue nor source. */
export function toClause({ text, sentences }: Language, relation: RelationSpans): Clause | null {
  const anchors = [...relation.cue, ...relation.source];
  const first = relation.cue[0] ?? relation.source[0];
  if (first === undefined) return null;
  const sentence = sentences[findIndexAt(sentences, first.start)] ?? { start: first.start, end: first.end };
  const inside = anchors.filter((span) => span.start >= sentence.start && span.start < sentence.end);
  const start = Math.min(first.start, ...inside.map((span) => span.start));
  const lastEnd = Math.max(first.end, ...inside.map((span) => span.end));
  const contentAfter = Math.min(
    ...relation.content.filter((span) => span.start >= lastEnd).map((span) => span.start),
    Infinity,
  );
  const contentBefore = Math.max(...relation.content.filter((span) => span.end <= start).map((span) => span.end), 0);
  const limit = Math.min(contentAfter, sentence.end, lastEnd + REACH);
  const leadStart = Math.max(sentence.start, contentBefore, start - REACH);
  const leadText = text.slice(leadStart, start);
  return {
    lead: leadStart < start && LEAD.test(leadText.trimStart()) ? { start: leadStart, end: start } : null,
    core: { start, end: lastEnd + toTailLength(text.slice(lastEnd, Math.max(lastEnd, limit))) },
  };
}

/** How much of the words after source and cue still belongs to the clause. */
function toTailLength(tail: string): number {
  const stop = tail.search(STOP);
  const end = stop === -1 ? tail.length : stop;
  for (let comma = tail.indexOf(','); comma !== -1 && comma < end; comma = tail.indexOf(',', comma + 1)) {
    const isInDate = /^,(?:\s+\d{4}\b|\d{3})/.test(tail.slice(comma, comma + 8));
    if (!isInDate && !GOES_ON.test(tail.slice(comma, comma + 16))) return comma;
  }
  return end;
}
