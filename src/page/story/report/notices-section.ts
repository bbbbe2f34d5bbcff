import type { Notice } from '../../../document/findings.ts';
import type { Reading } from '../../../document/reading.ts';
import { NOTICE_WORDS, toNoticeSource } from '../../finding-words.ts';
import { type StoryIndex, toArticleName } from '../story-index.ts';
import { plain, quiet, strong, toLeftNote, toList, toQuotation } from './lines.ts';
import { createToRank } from './point-ranks.ts';
import type { Block } from './report.ts';

const MOST_NOTICES = 8;

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

/** What the articles say nobody has confirmed, explained or put a name to. */
export function toNoticesBlocks(index: StoryIndex): readonly Block[] {
  const toRank = createToRank(index);
  const ranked = index.story.articles
    .flatMap(({ id }) =>
      toNotices(index.readings.get(id)).map((notice) => ({ id, notice, rank: toRank(id, notice.about) })),
    )
    // On the story's points first.
    .sort((a, b) => (a.rank === b.rank ? 0 : a.rank - b.rank) || toOrder(a.notice) - toOrder(b.notice));
  const counts = new Map<Notice['kind'], number>();
  const early: typeof ranked = [];
  const late: typeof ranked = [];
  for (const entry of ranked) {
    const count = counts.get(entry.notice.kind) ?? 0;
    counts.set(entry.notice.kind, count + 1);
    (count < MOST_OF_A_KIND ? early : late).push(entry);
  }
  const shown = [...early, ...late].slice(0, MOST_NOTICES).sort((a, b) => toOrder(a.notice) - toOrder(b.notice));
  const blocks = shown.map(({ id, notice }) => toNoticeBlock(index, id, notice));
  return ranked.length > shown.length ? [...blocks, toLeftNote(ranked.length - shown.length)] : blocks;
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

function toNoticeBlock(index: StoryIndex, article: string, notice: Notice): Block {
  const catalogue = index.toCatalogue(article);
  const source = catalogue === null ? null : toNoticeSource(catalogue, notice);
  const outlet = toArticleName(index, article);
  const span = { start: notice.start, end: notice.end };
  return {
    kind: 'row',
    lead: [
      ...toList([
        [strong(NOTICE_WORDS[notice.kind])],
        source === null || source.replace(/^The /, '') === outlet ? [] : [plain(source)],
        [plain(outlet)],
      ]),
      quiet(': '),
      ...toQuotation(index, { article, finding: notice.id, span }, 160),
    ],
    details: [],
  };
}
