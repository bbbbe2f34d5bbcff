import type { Notice } from '../../../document/findings.ts';
import { NOTICE_WORDS, toNoticeSource } from '../../finding-words.ts';
import { toChosenNotices } from '../chosen-notices.ts';
import { type StoryIndex, toArticleName } from '../story-index.ts';
import { plain, quiet, strong, toLeftNote, toList, toQuotation } from './lines.ts';
import type { Block } from './report.ts';

const MOST_NOTICES = 8;

/** What the articles say nobody has confirmed, explained or put a name to. */
export function toNoticesBlocks(index: StoryIndex): readonly Block[] {
  const { shown, left } = toChosenNotices(index, MOST_NOTICES);
  const blocks = shown.map(({ article, notice }) => toNoticeBlock(index, article, notice));
  return left > 0 ? [...blocks, toLeftNote(left)] : blocks;
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
