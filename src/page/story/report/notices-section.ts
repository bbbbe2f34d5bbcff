import type { Notice } from '../../../document/findings.ts';
import { findIndexAt } from '../../../document/ordered.ts';
import type { Span } from '../../../document/span.ts';
import { NOTICE_WORDS } from '../../finding-words.ts';
import { toChosenNotices } from '../chosen-notices.ts';
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
      ...toQuotation(index, { article, finding: notice.id, span }, MOST_WORDS),
    ],
    details: [],
  };
}

/** The words of a notice from whoever they are about on; short ones with as much of their sentence as tells what they mean. */
function toShownSpan(index: StoryIndex, article: string, { start, end, source }: Notice): Span {
  const reading = index.readings.get(article);
  const sentence = reading?.sentences[findIndexAt(reading.sentences, start)];
  if (sentence === undefined) return { start, end };
  const isNear = source !== null && source.start >= sentence.start && source.start < start && start - source.end < NEAR;
  const from = isNear ? source.start : start;
  if (end - start >= SHORT_NOTICE) return { start: from, end };
  return {
    start: sentence.end - sentence.start <= MOST_WORDS ? sentence.start : from,
    end: Math.max(end, sentence.end),
  };
}

/** Code units of a notice that a line shows. */
const MOST_WORDS = 160;

/** Code units between whoever a notice is about and its words. */
const NEAR = 60;
