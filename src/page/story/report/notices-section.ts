import type { Notice } from '../../../document/findings.ts';
import type { Span } from '../../../document/span.ts';
import { NOTICE_WORDS } from '../../finding-words.ts';
import { toChosenNotices } from '../chosen-notices.ts';
import { toNoticeContext } from '../notice-context.ts';
import { SHORT_NOTICE, toOtherSource } from '../notice-source.ts';
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
  const span = toShownSpan(index, article, notice);
  const source = catalogue === null ? null : toOtherSource(catalogue, notice, span);
  const outlet = toArticleName(index, article);
  return {
    kind: 'row',
    lead: [
      ...toList([
        [strong(NOTICE_WORDS[notice.kind])],
        source === null || source.replace(/^The /, '') === outlet ? [] : [plain(source)],
        [plain(outlet)],
      ]),
      quiet(': '),
      ...toQuotation(index, { article, finding: notice.id, span }, MOST_IN_CONTEXT),
    ],
    details: [],
  };
}

/** The words of a notice from whoever they are about on; short ones with as much around them as tells what they mean. */
function toShownSpan(index: StoryIndex, article: string, { start, end, source }: Notice): Span {
  const reading = index.readings.get(article);
  const context = reading === undefined ? null : toNoticeContext(reading, { start, end });
  if (context === null) return { start, end };
  const isNear = source !== null && source.start >= context.start && source.start < start && start - source.end < NEAR;
  const from = isNear ? source.start : start;
  if (end - start >= SHORT_NOTICE) return { start: from, end };
  return {
    start: context.end - context.start <= MOST_IN_CONTEXT ? context.start : from,
    end: Math.max(end, context.end),
  };
}

/** Code units of a notice and what stands around it that a line shows. */
const MOST_IN_CONTEXT = 260;

/** Code units between whoever a notice is about and its words. */
const NEAR = 60;
