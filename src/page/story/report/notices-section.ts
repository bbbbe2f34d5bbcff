import type { Notice } from '../../../document/findings.ts';
import type { Reading } from '../../../document/reading.ts';
import { NOTICE_WORDS, toNoticeSource } from '../../finding-words.ts';
import { type StoryIndex, toArticleName } from '../story-index.ts';
import { plain, quiet, strong, toCapped, toList, toQuotation } from './lines.ts';
import type { Block } from './report.ts';

const MOST_NOTICES = 8;

/** The order in which a reader needs them; what the articles say about themselves is left to the articles. */
const KINDS: readonly Notice['kind'][] = [
  'correction',
  'unconfirmed',
  'denied',
  'unclear',
  'no-explanation',
  'no-comment',
  'anonymous',
];

/** What the articles say nobody has confirmed, explained or put a name to. */
export function toNoticesBlocks(index: StoryIndex): readonly Block[] {
  const notices = index.story.articles
    .flatMap(({ id }) => toNotices(index.readings.get(id)).map((notice) => ({ id, notice })))
    .sort((a, b) => KINDS.indexOf(a.notice.kind) - KINDS.indexOf(b.notice.kind));
  return toCapped(notices, MOST_NOTICES, ({ id, notice }) => toNoticeBlock(index, id, notice));
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
