import type { Notice } from '../../document/findings.ts';
import type { Reading } from '../../document/reading.ts';
import { createToRank } from './point-ranks.ts';
import type { StoryIndex } from './story-index.ts';

/** A notice and the article it stands in. */
export interface StoryNotice {
  /** Article id. */
  readonly article: string;
  readonly notice: Notice;
}

/** The notices that a report shows, by kind, and how many it leaves out. */
export interface ChosenNotices {
  readonly shown: readonly StoryNotice[];
  readonly left: number;
}

/** Shown of one kind before the others have had their turn. */
const MOST_OF_A_KIND = 3;

/** The order in which a reader needs them; what the articles say about themselves is left to the articles. */
const KINDS: readonly Notice['kind'][] = [
  'unconfirmed',
  'correction',
  'denied',
  'unclear',
  'no-explanation',
  'no-comment',
  'anonymous',
];

/** What the articles say nobody has confirmed, explained or put a name to: on the story's points first, `most` at most. */
export function toChosenNotices(
  index: StoryIndex,
  most: number,
  isShowable: (notice: StoryNotice) => boolean = () => true,
): ChosenNotices {
  const toRank = createToRank(index);
  const all = index.story.articles.flatMap(({ id }) =>
    toNotices(index.readings.get(id)).map((notice) => ({ article: id, notice, rank: toRank(id, notice.about) })),
  );
  const ranked = all
    .filter(isShowable)
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank) || toOrder(a.notice) - toOrder(b.notice));
  const counts = new Map<Notice['kind'], number>();
  const early: StoryNotice[] = [];
  const late: StoryNotice[] = [];
  for (const entry of ranked) {
    const count = counts.get(entry.notice.kind) ?? 0;
    counts.set(entry.notice.kind, count + 1);
    (count < MOST_OF_A_KIND ? early : late).push(entry);
  }
  const shown = [...early, ...late].slice(0, most).sort((a, b) => toOrder(a.notice) - toOrder(b.notice));
  return { shown, left: all.length - shown.length };
}

function toOrder({ kind }: Notice): number {
  return KINDS.indexOf(kind);
}

/** The first of each kind in each sentence: "who asked not to be named because he was not authorised to speak" is one remark. */
function toNotices(reading: Reading | undefined): readonly Notice[] {
  if (reading === undefined) return [];
  const seen = new Set<string>();
  const inOrder = [...reading.notices].sort((a, b) => a.start - b.start);
  let sentence = 0;
  return inOrder.filter(({ kind, start }) => {
    while ((reading.sentences[sentence]?.end ?? Number.POSITIVE_INFINITY) <= start) sentence++;
    const key = `${kind} ${sentence}`;
    return KINDS.includes(kind) && !seen.has(key) && seen.add(key);
  });
}
