// Catches: the lines around an article that extractors drop: byline, date, standfirst, agency credit, "Reporting by", disclaimer.
// Not: bylines and dates of teasers and comments further down, words the extracted article already has.
import { parseAuthorNote } from '../blocks/author-note.ts';
import { parseByline } from '../blocks/byline.ts';
import { findCredit } from '../blocks/credit.ts';
import { parseDateLine } from '../blocks/date-line.ts';
import { parseDateline } from '../blocks/dateline.ts';
import { isDisclaimer } from '../blocks/disclaimer.ts';
import type { Hint } from '../plain/chunk.ts';
import type { PageElement, PageMetadata } from './page-metadata.ts';

/** A block with its words decoded. */
export interface PageBlock {
  readonly words: string;
  readonly hint: Hint;
  readonly level: number;
}

/** How many blocks past the end of the article its credits may stand, and before its start its byline. */
const REACH = 14;

const MARKED =
  /dateline|byline|author|credit|tagline|contrib|report|writer|source|agency|disclaimer|note|footer|updated/i;

/**
 * Takes away the class names by which extractors throw out credits and datelines, where the words show that the element
 * is one. Bylines are left to be thrown out: they come back from the page's own lines.
 */
export function keepMarginalLines(document: PageElement): void {
  for (const element of document.querySelectorAll('[class],[id]')) {
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
    if (!MARKED.test(names)) continue;
    const words = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
    if (words === '' || words.length > 900) continue;
    if (findCredit(words) === null && !isDisclaimer(words, true) && !isDatelineAlone(words)) continue;
    const removable = element as PageElement & { removeAttribute(name: string): void };
    for (const name of ['class', 'id', 'rel', 'itemprop', 'role']) removable.removeAttribute(name);
  }
}

/** The article's blocks with the title before them and the dropped lines put back where a reader would see them. */
export function toWholeArticle(
  article: readonly PageBlock[],
  page: readonly PageBlock[],
  metadata: PageMetadata,
): PageBlock[] {
  const { title } = metadata;
  const titleKey = title === null ? null : toKey(title);
  const description = metadata.description === null ? null : toKey(metadata.description);
  const own = article
    .filter((block, index) => titleKey === null || index > 5 || toKey(block.words) !== titleKey)
    .map((block, index) =>
      index < 3 && block.hint === null && toKey(block.words) === description
        ? { ...block, hint: 'item' as const }
        : block,
    );
  const ownKeys = new Set(own.map((block) => toKey(block.words)));
  const ownText = [...ownKeys].join(' ');
  const places = toPlaces(page, ownKeys);
  const head: PageBlock[] = title === null ? [] : [{ words: title, hint: 'title', level: 1 }];
  const tail: PageBlock[] = [];
  if (places !== null) {
    const isNew = (block: PageBlock): boolean => {
      const key = toKey(block.words);
      return key !== '' && key !== titleKey && !ownKeys.has(key) && !(key.length > 24 && ownText.includes(key));
    };
    const titleIndex = findTitle(page, titleKey, places.first);
    addHead(head, page.slice(titleIndex, places.first + 6).filter(isNew), metadata, own);
    addTail(tail, page.slice(places.first, places.last + REACH).filter(isNew), head, metadata);
  }
  return [...head, ...own, ...tail];
}

function addHead(
  head: PageBlock[],
  blocks: readonly PageBlock[],
  metadata: PageMetadata,
  own: readonly PageBlock[],
): void {
  const opening = own.slice(0, 4).map((block) => block.words);
  let hasByline = opening.some((words) => parseByline(words) !== null);
  let hasDate = opening.some((words) => parseDateLine(words) !== null);
  const description = metadata.description === null ? null : toKey(metadata.description);
  const authorKeys = metadata.authors.map(toKey);
  for (const block of blocks) {
    const words = block.words.replace(/\n+/g, ' ');
    if (!hasDate && parseDateLine(words) !== null) {
      hasDate = true;
      head.push({ words, hint: 'date', level: 0 });
    } else if (!hasByline && isBylineOf(words, authorKeys)) {
      hasByline = true;
      head.push({ words, hint: 'byline', level: 0 });
    } else if (description !== null && block.hint !== 'caption' && toKey(words) === description) {
      head.splice(Math.min(1, head.length), 0, { words, hint: 'item', level: 0 });
    } else if (isDatelineAlone(words)) head.push({ words, hint: null, level: 0 });
  }
}

function addTail(
  tail: PageBlock[],
  blocks: readonly PageBlock[],
  head: readonly PageBlock[],
  metadata: PageMetadata,
): void {
  const taken = new Set(head.map((block) => toKey(block.words)));
  for (const block of blocks) {
    const { words } = block;
    const isNote = parseAuthorNote(words, metadata.authors);
    const isKnownAuthor = isNote !== null && isNote.name !== null && metadata.authors.includes(isNote.name);
    if (taken.has(toKey(words)) || block.hint === 'heading') continue;
    const credit = findCredit(words);
    const isProvenance =
      credit === 'late' && /^\W*(?:this|originally|first|republished|reprinted|translated|a\s+version)\b/i.test(words);
    if (
      credit === 'plain' ||
      isProvenance ||
      isKnownAuthor ||
      (isDisclaimer(words, true) && !/^\W*(?:©|copyright|all\s+rights)/i.test(words))
    ) {
      taken.add(toKey(words));
      tail.push({ words, hint: null, level: 0 });
    }
  }
}

/** Where in the page the article's own blocks stand, first and last. */
function toPlaces(page: readonly PageBlock[], ownKeys: ReadonlySet<string>): { first: number; last: number } | null {
  let first = -1;
  let last = -1;
  for (const [index, block] of page.entries()) {
    const key = toKey(block.words);
    if (key.length < 30 || !ownKeys.has(key)) continue;
    if (first < 0) first = index;
    last = index;
  }
  return first < 0 ? null : { first, last };
}

/** The heading with the title, or a few blocks before the article where the title stands nowhere else. */
function findTitle(page: readonly PageBlock[], titleKey: string | null, first: number): number {
  if (titleKey !== null) {
    for (let index = first; index >= 0; index -= 1)
      if (toKey((page[index] as PageBlock).words) === titleKey) return index;
  }
  return Math.max(0, first - REACH);
}

/** A byline, or a short line over the article that names its author, as "Posted on 12 June by Ada Brook". */
function isBylineOf(words: string, authorKeys: readonly string[]): boolean {
  if (words.length > 200) return false;
  if (parseByline(words) !== null) return true;
  const key = ` ${toKey(words)} `;
  return words.length <= 120 && !/[.!?"”]$/.test(words) && authorKeys.some((author) => key.includes(` ${author} `));
}

/** A dateline with nothing after it, as in `<span class="dateline">LONDON (AP) —</span>`. */
function isDatelineAlone(words: string): boolean {
  const dateline = parseDateline(words);
  return dateline !== null && dateline.end >= words.length;
}

function toKey(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
