import type { VNode } from 'preact';
import type { Span } from '../document/span.ts';
import { toKey } from './catalogue.ts';
import { NOTICE_WORDS, toNoticeSource } from './finding-words.ts';
import type { Key } from './layers.ts';
import { trimSpan } from './segments.ts';
import { type Shown, WordsLink } from './shown.tsx';

/** A remark that stands beside a block, at the words it is about. */
export interface Remark extends Span {
  readonly key: Key;
  readonly label: string;
  readonly source: string | null;
}

/** Notices, and problems that point at words, in the order of the text. */
export function toRemarks({ catalogue }: Shown): readonly Remark[] {
  const { reading, text, notices } = catalogue;
  const remarks: Remark[] = notices.map((notice) => ({
    ...trimSpan(notice, text),
    key: toKey(catalogue, notice),
    label: NOTICE_WORDS[notice.kind],
    source: toNoticeSource(catalogue, notice),
  }));
  for (const [index, { span }] of reading.problems.entries()) {
    if (span === null) continue;
    remarks.push({ ...trimSpan(span, text), key: `p${index + 1}`, label: 'Worth a look', source: null });
  }
  return remarks.sort((a, b) => a.start - b.start);
}

/** The remarks on one block: beside it where there is room, else under it. */
export function MarginNotices({ shown, remarks }: { shown: Shown; remarks: readonly Remark[] }): VNode {
  return (
    <div class="beside" role="note" aria-label="Notices on the words above">
      <ul>
        {remarks.map((remark) => (
          <li key={remark.key}>
            <WordsLink
              shown={shown}
              of={remark.key}
              span={remark}
              label={remark.source === null ? remark.label : `${remark.label}: ${remark.source}`}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
