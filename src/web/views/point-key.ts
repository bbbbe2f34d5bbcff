import type { Point } from '../../document/story.ts';

/** Names a point in an address by the words of its clearest telling: its number changes with every article that is added. */
export function toPointKey({ gist: { article, span } }: Point): string {
  return `${article}.${span.start}-${span.end}`;
}

/** The index of the point that tells the words of a key, -1 where none does. */
export function findPointIndex(points: readonly Point[], key: string | null): number {
  const [, article, start, end] = /^(.+)\.(\d{1,9})-(\d{1,9})$/.exec(key ?? '') ?? [];
  if (article === undefined) return -1;
  return points.findIndex(({ gist, tellings }) =>
    [gist, ...tellings].some(
      (ref) => ref.article === article && ref.span.start === Number(start) && ref.span.end === Number(end),
    ),
  );
}
