import type { Reading } from '../document/reading.ts';
import { toLanguage } from '../language/language.ts';
import type { Claim, ReadDraft } from './claim.ts';
import type { DraftText } from './draft-text.ts';
import { createLook } from './named.ts';
import { findQuotedClaims } from './quoted-claims.ts';
import { makeShelf } from './shelf.ts';
import { findToldClaims } from './told-claims.ts';

/** All quotations and attributed statements of a draft, in order. `reading` is that of the text without markup. */
export function findClaims(reading: Reading, draft: DraftText): readonly Claim[] {
  const { text } = draft;
  const outer = toLanguage(text).quotations.filter(({ depth }) => depth === 0);
  const found: ReadDraft = {
    reading,
    text,
    quotations: makeShelf(outer, (quotation) => [quotation]),
    attributions: makeShelf(reading.attributions, ({ content }) => content),
    names: new Set(reading.entities.flatMap(({ kind, name }) => (kind === 'group' ? [] : name.split(' ')))),
    pointers: makeShelf(draft.pointers, (pointer) => [pointer]),
    look: createLook(reading),
    reportFrom: draft.reportFrom,
    rows: makeShelf(draft.rows, (row) => [row]),
    sentences: makeShelf(reading.sentences, (sentence) => [sentence]),
  };
  return [...findQuotedClaims(found, outer, draft), ...findToldClaims(found)].sort(
    (a, b) => a.whole.start - b.whole.start || a.whole.end - b.whole.end,
  );
}
