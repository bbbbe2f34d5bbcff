import { BLOCK_ELEMENTS, isClosedBy, splitMarkup, VOID_ELEMENTS } from './split-markup.ts';

/** A page made safe to build a document tree of. */
export interface ShallowPage {
  readonly html: string;
  /** Elements left in the page, and the pieces that entities cut its words into: what a tree of it would hold. */
  readonly nodeCount: number;
  /** True where elements were left out because they lay too deep. */
  readonly isFlattened: boolean;
}

/** Real pages nest fewer than a hundred elements; tree walkers that recurse survive this many. */
const DEEPEST = 150;

/** Elements that never hold words of the article. */
const DROPPED: ReadonlySet<string> = new Set('svg math canvas object embed applet template'.split(' '));

/**
 * The page without scripts (save linked data), styles, comments and drawings, and without elements that lie too deep; the
 * words of those stay, with a break where a block began. Linear in the length of the page.
 */
export function toShallow(html: string): ShallowPage {
  const parts: string[] = [];
  /** Open elements; false for one that was left out. */
  const names: string[] = [];
  const isKept: boolean[] = [];
  const openCounts = new Map<string, number>();
  let depth = 0;
  let nodeCount = 0;
  let isFlattened = false;
  /** How many elements down a dropped element began; its content is dropped with it. */
  let droppedFrom = -1;

  const closeTop = (): string => {
    const top = names.pop() as string;
    const kept = isKept.pop() as boolean;
    openCounts.set(top, (openCounts.get(top) as number) - 1);
    if (kept) {
      depth -= 1;
      if (droppedFrom < 0) parts.push(`</${top}>`);
    }
    if (names.length === droppedFrom) droppedFrom = -1;
    return top;
  };

  splitMarkup(html, (markup) => {
    if (markup.kind === 'text') {
      if (droppedFrom >= 0) return;
      const words = html.slice(markup.start, markup.end);
      nodeCount += countNodes(words);
      parts.push(words);
      return;
    }
    if (markup.kind === 'raw') {
      if (droppedFrom < 0 && isRawKept(html, markup.name, markup.start)) {
        nodeCount += 1;
        parts.push(html.slice(markup.start, markup.end));
      }
      return;
    }
    const name = markup.kind === 'close' ? toOpenName(markup.name, openCounts) : markup.name;
    if (markup.kind === 'open') {
      const isVoid = VOID_ELEMENTS.has(name);
      if (isClosedBy(names.at(-1), name)) closeTop();
      if (droppedFrom < 0 && !DROPPED.has(name)) {
        if (isVoid || depth < DEEPEST) {
          nodeCount += 1;
          parts.push(toLowerNames(html.slice(markup.start, markup.end)));
        } else {
          isFlattened = true;
          if (BLOCK_ELEMENTS.has(name) && parts.at(-1) !== '<br><br>') {
            nodeCount += 2;
            parts.push('<br><br>');
          }
        }
      }
      if (isVoid || (DROPPED.has(name) && html[markup.end - 2] === '/')) return;
      if (DROPPED.has(name) && droppedFrom < 0) droppedFrom = names.length;
      const kept = droppedFrom < 0 && depth < DEEPEST;
      names.push(name);
      isKept.push(kept);
      if (kept) depth += 1;
      openCounts.set(name, (openCounts.get(name) ?? 0) + 1);
      return;
    }
    // A closing tag without its opening one closes nothing.
    if ((openCounts.get(name) ?? 0) === 0) {
      if (droppedFrom < 0 && (name === 'p' || name === 'br')) parts.push('<br>');
      return;
    }
    while (closeTop() !== name);
  });
  return { html: parts.join(''), nodeCount, isFlattened };
}

/** A tree builder cuts text at each entity and each stray "<". */
function countNodes(words: string): number {
  let count = 0;
  for (const mark of ['&', '<']) {
    for (let index = words.indexOf(mark); index >= 0; index = words.indexOf(mark, index + 1)) count += 1;
  }
  return count;
}

/** `<H1>…</H2>` closes the heading that is open. */
function toOpenName(name: string, openCounts: ReadonlyMap<string, number>): string {
  if (!/^h[1-6]$/.test(name) || (openCounts.get(name) ?? 0) > 0) return name;
  return ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].find((heading) => (openCounts.get(heading) ?? 0) > 0) ?? name;
}

/** `<META NAME="author">` as `<META name="author">`: the document tree tells capitals in names apart. */
function toLowerNames(tag: string): string {
  if (tag.length > 4000 || !/\s[A-Za-z-]*[A-Z][\w:-]*\s*[=\s>]/.test(tag)) return tag;
  return tag.replace(/"[^"]*"|'[^']*'|\s[A-Za-z][\w:-]*/g, (part) => (/^\s/.test(part) ? part.toLowerCase() : part));
}

function isRawKept(html: string, name: string, start: number): boolean {
  if (name === 'title') return true;
  if (name !== 'script') return false;
  return /^<script\b[^>]{0,300}application\/ld\+json/i.test(html.slice(start, start + 340));
}
