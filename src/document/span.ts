/** A half-open range [start, end) of an article's text, counted in UTF-16 code units; 0 <= start <= end <= text.length. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** True where the two ranges share at least one code unit. */
export function isOverlapping(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where `inner` lies wholly inside `outer`; equal ranges contain each other. */
export function isInside(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** The smallest range that holds all of `spans`. Throws a RangeError for an empty list. */
export function toHull(spans: readonly Span[]): Span {
  if (spans.length === 0) throw new RangeError('toHull needs at least one span');
  let { start, end } = spans[0] as Span;
  for (const span of spans) {
    if (span.start < start) start = span.start;
    if (span.end > end) end = span.end;
  }
  return { start, end };
}

/** The words a range stands for. */
export function toText(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
