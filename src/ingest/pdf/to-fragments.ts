import type { PageText, TextItem } from './pdf-text.ts';

/** Words on one line with no wide gap between them: a line of a column, or a part of one. */
export interface Fragment {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  /** Of the line that the letters stand on; grows upwards. */
  readonly y: number;
  readonly size: number;
  /** The font of most letters. */
  readonly font: number;
  readonly isRightToLeft: boolean;
  readonly isArtifact: boolean;
}

/** Gaps are in parts of the size of the letters. From the first on there is a space, from the second on perhaps another column. */
const SPACE = 0.15;
const WIDE = 0.8;

/** Further back than letters are moved closer together: another line, or print over print. */
const OVERLAP = -0.4;

/** The same letters drawn this close to each other are one letter, made bold or given a shadow. */
const SAME_PLACE = 0.12;

/** Letters of two sizes on one line: a note's number, small capitals. */
const SMALLER = 0.8;

/** What may stand raised before a note. */
const NOTE_NUMBER = /^[\d*†‡§]{1,3}$/;

const UNITS = /(?:^|[\s\d])(?:m|km|cm|mm|ft|mi|yd)$/;

/** The print of a page as fragments, the page turned so that most of its text is upright; what stands askew is left out. */
export function toFragments(page: PageText): readonly Fragment[] {
  const items = toDistinct(toUpright(page.items));
  return joinNeighbours(joinDrawn(items).sort((a, b) => b.y - a.y || a.left - b.left));
}

/** Only what is turned as most of the page is, within five degrees, with x and y along its lines. */
function toUpright(items: readonly TextItem[]): TextItem[] {
  const letters = [0, 0, 0, 0];
  const toQuarter = ({ angle }: TextItem): number => {
    const quarter = Math.round(angle / 90) % 4;
    return Math.abs(((angle - quarter * 90 + 540) % 360) - 180) <= 5 ? quarter : -1;
  };
  for (const item of items) {
    const quarter = toQuarter(item);
    if (quarter >= 0) letters[quarter] = (letters[quarter] as number) + item.words.trim().length;
  }
  const main = letters.indexOf(Math.max(...letters));
  const upright = items.filter((item) => toQuarter(item) === main);
  switch (main) {
    case 1:
      return upright.map((item) => ({ ...item, x: item.y, y: -item.x }));
    case 2:
      return upright.map((item) => ({ ...item, x: -item.x, y: -item.y }));
    case 3:
      return upright.map((item) => ({ ...item, x: -item.y, y: item.x }));
    default:
      return upright;
  }
}

/** Without what is drawn twice in nearly the same place. */
function toDistinct(items: readonly TextItem[]): TextItem[] {
  const places = new Map<string, TextItem[]>();
  return items.filter((item) => {
    if (item.words.trim() === '') return true;
    const cells = [Math.floor(item.y / 8), Math.floor(item.y / 8) + 1, Math.floor(item.y / 8) - 1];
    const near = cells.flatMap((cell) => places.get(`${cell} ${item.words}`) ?? []);
    const limit = item.size * SAME_PLACE;
    if (near.some(({ x, y }) => Math.abs(x - item.x) < limit && Math.abs(y - item.y) < limit)) return false;
    const key = `${cells[0]} ${item.words}`;
    const there = places.get(key);
    if (there === undefined) places.set(key, [item]);
    // A page of nothing but one word on one line gains nothing by being looked through.
    else if (there.length < 64) there.push(item);
    return true;
  });
}

interface OpenFragment {
  words: string;
  left: number;
  right: number;
  readonly y: number;
  size: number;
  font: number;
  readonly isRightToLeft: boolean;
  readonly isArtifact: boolean;
  /** Letters by font and size, to tell which has the most. */
  readonly letters: Map<string, { readonly font: number; readonly size: number; count: number }>;
}

/** Pieces that are drawn one after the other and follow each other on one line. */
function joinDrawn(items: readonly TextItem[]): OpenFragment[] {
  const fragments: OpenFragment[] = [];
  let open: OpenFragment | null = null;
  let hasSpace = false;
  for (const item of items) {
    const words = item.words.trim();
    if (words === '') {
      hasSpace = true;
      continue;
    }
    const fragment = toOpenFragment(item);
    if (open !== null && isOnLine(open, fragment) && !isNoteMark(open, fragment)) {
      const gap = fragment.left - open.right;
      const limit = Math.max(open.size, fragment.size);
      if (gap < WIDE * limit && gap > OVERLAP * limit) {
        append(open, fragment, hasSpace || /^\s/.test(item.words) || gap > SPACE * limit);
        hasSpace = /\s$/.test(item.words);
        continue;
      }
    }
    if (open !== null && isOnLine(open, fragment) && isNoteMark(open, fragment)) continue;
    fragments.push(fragment);
    open = fragment;
    hasSpace = /\s$/.test(item.words);
  }
  return fragments;
}

function toOpenFragment({ words, x, y, width, size, font, isRightToLeft, isArtifact }: TextItem): OpenFragment {
  const trimmed = words.trim();
  // Blanks at the ends are as wide as a quarter of the letters are high.
  const before = words.length - words.trimStart().length;
  const after = words.length - words.trimEnd().length;
  const left = Math.min(x + before * size * 0.25, x + width);
  return {
    words: trimmed.replace(/\s+/g, ' '),
    left,
    right: Math.max(left, x + width - after * size * 0.25),
    y,
    size,
    font,
    isRightToLeft,
    isArtifact,
    letters: new Map([[`${font} ${size.toFixed(1)}`, { font, size, count: trimmed.length }]]),
  };
}

function append(open: OpenFragment, next: OpenFragment, isSpaced: boolean): void {
  const between = isSpaced && !open.words.endsWith(' ') ? ' ' : '';
  open.words = open.words + between + next.words;
  open.left = Math.min(open.left, next.left);
  open.right = Math.max(open.right, next.right);
  for (const [key, { font, size, count }] of next.letters) {
    const known = open.letters.get(key);
    if (known === undefined) open.letters.set(key, { font, size, count });
    else known.count += count;
  }
  let most = 0;
  for (const { font, size, count } of open.letters.values()) {
    if (count <= most) continue;
    most = count;
    open.font = font;
    open.size = size;
  }
}

/** True where `next` stands on the line of `open`, be it raised or lowered as a note's number is. */
function isOnLine(open: Fragment, next: Fragment): boolean {
  if (open.isArtifact !== next.isArtifact) return false;
  const distance = Math.abs(open.y - next.y);
  const [small, large] = open.size < next.size ? [open.size, next.size] : [next.size, open.size];
  if (small >= large * SMALLER && !NOTE_NUMBER.test(open.words)) return distance < large * 0.25;
  // A letter that begins a chapter is no raised note.
  return large < small * 2.2 && distance < large * 0.5;
}

/** A raised small number or star right after a word leads to a note; "km²" and "10²" are no notes. */
function isNoteMark(open: Fragment, next: Fragment): boolean {
  return (
    next.size < open.size * SMALLER &&
    next.y - open.y > open.size * 0.15 &&
    /^(?:[\d*†‡§]{1,3}(?:[,–]\d{1,3})*|\[\d{1,3}\])$/.test(next.words) &&
    next.left - open.right < open.size * 0.3 &&
    /[\p{L}\p{P}]$/u.test(open.words) &&
    !UNITS.test(open.words)
  );
}

/** What follows on the same line without having been drawn right after; `fragments` from the top down and from left to right. */
function joinNeighbours(fragments: readonly OpenFragment[]): Fragment[] {
  const rows: OpenFragment[][] = [];
  for (const fragment of fragments) {
    const row = rows.at(-1);
    if (row !== undefined && isOnLine(row[0] as OpenFragment, fragment)) row.push(fragment);
    else rows.push([fragment]);
  }
  return rows.flatMap((row) => {
    const joined: OpenFragment[] = [];
    for (const fragment of row.sort((a, b) => a.left - b.left)) {
      const open = joined.at(-1);
      const limit = open === undefined ? 0 : Math.max(open.size, fragment.size);
      if (open !== undefined && isOnLine(open, fragment) && isClose(open, fragment, limit)) {
        if (!isNoteMark(open, fragment)) append(open, fragment, fragment.left - open.right > SPACE * limit);
      } else joined.push(fragment);
    }
    return joined;
  });
}

function isClose(open: OpenFragment, next: OpenFragment, size: number): boolean {
  const gap = next.left - open.right;
  return gap < WIDE * size && gap > OVERLAP * size;
}
