import type { Reading } from '../../src/document/reading.ts';
import type { Span } from '../../src/document/span.ts';
import { toHull } from '../../src/document/span.ts';

/** The kinds of findings judged by hand, with the share that must be right. */
export const BARS = {
  times: 0.85,
  notices: 0.85,
  certainty: 0.85,
  happenings: 0.75,
  explanations: 0.75,
  forecasts: 0.75,
} as const;

export type Kind = keyof typeof BARS;

export const KINDS: readonly Kind[] = Object.keys(BARS) as Kind[];

/** A finding as it is put before a judge. */
export interface Judged extends Span {
  /** File name of the article without its ending. */
  readonly article: string;
  readonly by: string;
  /** What it says besides its words: a value, a status, a stance. A judgement holds for this alone. */
  readonly says: string;
}

/** What somebody found on reading the finding in its article. */
export interface Judgement extends Judged {
  readonly right: boolean;
  /** In a few words of the judge's own, never the article's. */
  readonly why: string;
}

export interface Tally {
  readonly judged: number;
  readonly right: number;
  /** Findings of the present program without a judgement. */
  readonly unjudged: readonly Judged[];
  /** Judgements on what the program no longer finds. */
  readonly stale: number;
}

/** The articles judged: from file names in any order, every fourth of those in order from the second on, at most 20. */
export function toJudgedFiles(files: readonly string[]): string[] {
  return [...files]
    .sort()
    .filter((_, index) => index % 4 === 1)
    .slice(0, 20);
}

/** The findings of one kind in a reading. Of certainties only those that rest on words: a plain statement shows nothing to judge. */
export function toJudged(kind: Kind, reading: Reading, article: string): Judged[] {
  const toItem = ({ start, end }: Span, by: string, says: string): Judged => ({ article, start, end, by, says });
  switch (kind) {
    case 'times':
      return reading.times.map((time) =>
        toItem(time, time.by, [time.type, time.value ?? '-', time.mod ?? ''].join(' ').trim()),
      );
    case 'notices':
      return reading.notices.map((notice) => toItem(notice, notice.by, notice.kind));
    case 'certainty':
      return reading.certainties
        .filter(({ cues }) => cues.length > 0)
        .map(({ cues, by, polarity, level, band }) =>
          toItem(toHull(cues), by, [polarity, level, band ?? ''].join(' ').trim()),
        );
    case 'happenings':
      return reading.happenings.map(({ what, by, status }) => toItem(what, by, status));
    case 'explanations':
      return reading.explanations.map(({ claim, by, stance }) => toItem(claim, by, stance));
    case 'forecasts':
      return reading.forecasts.map((forecast) => toItem(forecast, forecast.by, forecast.band ?? '-'));
  }
}

/** Sets the findings of the present program against the judgements: those count that were made on the same span and the same say. */
export function tallyJudgements(found: readonly Judged[], judgements: readonly Judgement[]): Tally {
  const byKey = new Map(judgements.map((judgement) => [toKey(judgement), judgement]));
  const unjudged: Judged[] = [];
  const met = new Set<string>();
  let right = 0;
  for (const item of found) {
    const key = toKey(item);
    const judgement = byKey.get(key);
    if (judgement === undefined) unjudged.push(item);
    else if (!met.has(key)) {
      met.add(key);
      if (judgement.right) right++;
    }
  }
  return { judged: met.size, right, unjudged, stale: byKey.size - met.size };
}

/** `count` of the items, the same each time, spread over all of them by a hash of their places (FNV-1a). */
export function pickSample(items: readonly Judged[], count: number): Judged[] {
  return items
    .map((item) => ({ item, rank: toHash(toKey(item)) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, count)
    .map(({ item }) => item)
    .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start));
}

function toKey({ article, start, end, says }: Judged): string {
  return `${article} ${start} ${end} ${says}`;
}

function toHash(words: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < words.length; index++) hash = Math.imul(hash ^ words.charCodeAt(index), 0x01000193) >>> 0;
  return hash;
}
