// Finds: "Source: Press Union", "Pacific Wire contributed to this report", "From our own correspondent and Continental", "(Ledgerline)" after
// the place. Not: an outlet's own name, what a sentence of the story says of another outlet.
import type { Block } from '../../document/article.ts';
import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import { anyOf, findMatches, sequenceOf, toPattern } from '../../language/pattern.ts';
import type { Compared } from '../material.ts';
import { type Outlets, toBareOutletKey, toOutletKey, toOutlets } from './outlet-names.ts';

/** An article that says whose text or material it holds. */
export interface Credit {
  readonly article: Compared;
  /** The credited outlet's article of this story; null where it has none. */
  readonly source: Compared | null;
  readonly name: string;
  readonly span: Span;
  /** True where somebody of the outlet's own wrote it as well: "By Mara Lind and Coast Wire". What is whose is open then. */
  readonly isShared: boolean;
  /** True where it only adds to what the outlet's own reporter wrote: "By Mara Lind" above, "With inputs from Coast Wire" below. */
  readonly isAddition: boolean;
}

/** Blocks that may say where a text comes from, besides those that reading takes for credits. */
const LONGEST = 160;
const FIRST_BLOCKS = 4;
const LAST_BLOCKS = 4;
/** What a line that is no credit by its place must say to be one. */
const CREDITS = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /^[\s(*_–—-]*/,
      anyOf(
        /sources?\s*:/,
        sequenceOf(
          /(?:with\s+)?(?:additional\s+|further\s+|extra\s+)?(?:material|files|reporting|information)\s+(?:by|from)/,
          /\b/,
        ),
      ),
    ),
    /\bcontributed\s+to\s+(?:this|the)\b|\bfrom\s+our\s+(?:\w+\s+)?correspondents?\b/,
  ),
);
const SOURCE_LINE = /^[\s(*_–—-]*sources?\s*:\s*/i;
/** A line under the headline that reading takes for another: "By Mara Lind, with Coast Wire". */
const BYLINE = /^\W*By\s+\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3},?\s(?:and|with)\s[^\n.]{2,60}$/u;
/** "By Mara Lind in Melvik and [Coast Wire]". */
const SHARED_BYLINE = /^\W*by\s+.*\p{Lu}[\p{L}'’-]+.*(?:\b(?:and|with)|[,&/])\s+(?:the\s+)?$/iu;
const NAME = /\p{Lu}[\p{L}\p{N}'’&-]*(?:\s+(?:of\s+|for\s+)?(?:the\s+)?\p{Lu}[\p{L}\p{N}'’&-]*){0,5}/gu;
/** How far into the text an agency stands in brackets after the place. */
const DATELINE_REACH = 160;

/** What the articles of a story credit, and the outlets that they may mean. */
export interface Credits {
  readonly outlets: Outlets;
  /** By article, and in the order of its text. */
  readonly all: readonly Credit[];
}

/** Finds what articles credit. */
export function findCredits(articles: readonly Compared[]): Credits {
  const outlets = toOutlets(articles);
  return { outlets, all: articles.flatMap((article) => findInArticle(article, outlets)) };
}

/** What an article credits, in the order of its text; each name once. */
function findInArticle(article: Compared, outlets: Outlets): readonly Credit[] {
  const { reading } = article;
  const found: Credit[] = [];
  const add = (name: string, span: Span, isStated: boolean): void => {
    if (isOwn(article, name) || found.some((credit) => toOutletKey(credit.name) === toOutletKey(name))) return;
    const source = outlets.find(name).find(({ order }) => order !== article.order) ?? null;
    if (source === null && !isStated) return;
    const isAddition = isAdding(article, span);
    found.push({ article, source, name, span, isShared: isAddition || isBesideName(span), isAddition });
  };
  const { text } = article.words;
  const { blocks, dateline } = reading.article;
  const isBesideName = ({ start }: Span): boolean => {
    const block = blocks[findLastStarting(blocks, start)];
    return (
      block !== undefined && block.end - block.start <= LONGEST && SHARED_BYLINE.test(text.slice(block.start, start))
    );
  };
  for (const { kind, name, span } of reading.article.derivedFrom) if (kind !== 'abridged') add(name, span, true);
  for (const [index, block] of blocks.entries()) {
    const words = text.slice(block.start, block.end);
    if (!mayCredit(block, index, blocks.length) && !(index < FIRST_BLOCKS && BYLINE.test(words))) continue;
    if (block.kind !== 'credit' && block.kind !== 'byline' && !CREDITS.test(words) && !BYLINE.test(words)) continue;
    const line = SOURCE_LINE.exec(words);
    let isFirst = true;
    for (const match of findMatches(NAME, words)) {
      if (line !== null && match.index < line[0].length) continue;
      // "Source: Press Union" names an agency, whoever that is; elsewhere only outlets of the story are known to be some.
      const start = block.start + match.index;
      const span = { start, end: start + match[0].length };
      add(match[0], span, line !== null && isFirst);
      isFirst = false;
    }
  }
  const from = dateline?.span.start ?? -1;
  const head = from < 0 ? '' : text.slice(from, from + DATELINE_REACH);
  const bracket = /\(([^()\n]{2,60})\)/.exec(head);
  if (bracket?.[1] !== undefined) {
    const start = from + bracket.index + 1;
    add(bracket[1], { start, end: start + bracket[1].length }, false);
  }
  return found;
}

/** What an agency gave to a text that is not its own. */
const ADDITION = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /^[\s(*_–—-]*/,
      anyOf(
        /(?:with\s+)?(?:additional|further|extra|other)\s+(?:reporting|research|material|information|inputs?|files)\s*(?::|by\b|from\b)/,
        /with\s+(?:reporting|research|material|information|inputs?|files|contributions|assistance)\s+(?:by|from)\b/,
        /(?:inputs?|files)\s+(?:by|from)\b/,
      ),
    ),
    /\bcontributed\s+(?:(?:additional\s+)?(?:reporting|material)\b|to\s+this\b)/,
  ),
);

/** True where a line at the foot credits somebody with a part of what the outlet's own reporter signs above. */
function isAdding({ reading: { article }, words: { text } }: Compared, { start }: Span): boolean {
  const block = article.blocks[findLastStarting(article.blocks, start)];
  if (block === undefined || block.kind !== 'credit' || article.authors.length === 0) return false;
  return block.end - block.start <= LONGEST && ADDITION.test(text.slice(block.start, block.end));
}

function mayCredit({ kind, start, end }: Block, index: number, count: number): boolean {
  if (kind === 'title' || kind === 'summary' || kind === 'heading' || kind === 'quote' || kind === 'disclaimer')
    return false;
  return end - start <= LONGEST && (kind === 'credit' || index < FIRST_BLOCKS || index >= count - LAST_BLOCKS);
}

function isOwn({ article }: Compared, name: string): boolean {
  return article.outlets.some(
    (outlet) => toOutletKey(outlet) === toOutletKey(name) || toBareOutletKey(outlet) === toBareOutletKey(name),
  );
}
