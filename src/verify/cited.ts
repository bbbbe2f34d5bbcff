// Catches: [the report](https://…), a note's number, [A:17] of our reports, "told The Ledger", "(Meridian Press)", a heading that names an outlet.
// Not: an outlet that was not given, one that stands in the quotation itself.
import { toOrganisationWords } from '../compare/voices/name-key.ts';
import type { Article } from '../document/article.ts';
import { toOutletName } from '../document/outlet-name.ts';
import type { Reading } from '../document/reading.ts';
import { isInside, isOverlapping, type Span } from '../document/span.ts';
import type { Claim } from './claim.ts';
import type { DraftText, Pointer } from './draft-text.ts';
import { findPointedAt } from './pointed-at.ts';
import { makeShelf } from './shelf.ts';

/** Which of the articles a draft names for a claim, as indexes; empty where it names none of them. */
export type ToCited = (claim: Claim) => ReadonlySet<number>;

/** Code units behind a claim in which a note or a link still belongs to it. */
const BEHIND = 120;

/** Looks up what a draft cites. */
export function createToCited(reading: Reading, draft: DraftText, articles: readonly Article[]): ToCited {
  const { text } = draft;
  const outlets = toOutlets(articles);
  const sentences = makeShelf(reading.sentences, (sentence) => [sentence]);
  const pointers = makeShelf(draft.pointers, (pointer) => [pointer]);
  const headings = draft.headings.map((heading) => ({
    heading,
    articles: findOutlets(text.slice(heading.start, heading.end), outlets),
  }));
  const rows = makeShelf(draft.rows, (row) => [row]);
  const resolve = createResolve(draft, articles, outlets);
  return ({ whole, spans }) => {
    const pointedAt = findPointedAt(pointers, text, { start: whole.start, end: spans.at(-1)?.end ?? whole.end });
    if (pointedAt.length > 0) return new Set(pointedAt.flatMap(resolve));
    const around = sentences.near(whole).filter((sentence) => isOverlapping(sentence, whole));
    const start = Math.min(whole.start, around[0]?.start ?? whole.start);
    const end = Math.max(whole.end, around.at(-1)?.end ?? whole.end);
    const cited = new Set<number>();
    const lineEnd = findLineEnd(text, end);
    for (const pointer of pointers.near({ start, end: Math.min(lineEnd, end + BEHIND) })) {
      if (pointer.end <= start || pointer.start >= Math.min(lineEnd, end + BEHIND)) continue;
      // Behind the sentence only what follows at once, with nothing but other notes between.
      if (pointer.start >= end && /[\p{L}\p{N}]/u.test(text.slice(end, pointer.start))) continue;
      for (const article of resolve(pointer)) cited.add(article);
    }
    if (cited.size > 0) return cited;
    for (const article of findOutlets(
      withoutQuoted(text, { start, end: lineEnd - end < BEHIND ? lineEnd : end }, spans),
      outlets,
    ))
      cited.add(article);
    if (cited.size > 0) return cited;
    const row = rows.near(whole).find((one) => isInside({ start: whole.start, end: whole.start + 1 }, one));
    if (row !== undefined) {
      const beside = withoutQuoted(text, row, spans);
      for (const article of findOutlets(beside, outlets)) cited.add(article);
      if (cited.size > 0) return cited;
    }
    const heading = headings.findLast((one) => one.heading.start <= start);
    return heading?.articles ?? cited;
  };
}

function findLineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}

/** The words around a claim. */
function withoutQuoted(text: string, around: Span, spans: readonly Span[]): string {
  let at = around.start;
  let words = '';
  for (const { start, end } of spans) {
    words += `${text.slice(at, Math.max(at, start))} … `;
    at = Math.max(at, end);
  }
  return words + text.slice(at, Math.max(at, around.end));
}

interface Outlet {
  readonly pattern: RegExp;
  readonly articles: readonly number[];
}

/** The names of the outlets with the articles of each; a name that two share stands for both. */
function toOutlets(articles: readonly Article[]): readonly Outlet[] {
  const byName = new Map<string, number[]>();
  for (const [index, { outlet }] of articles.entries()) {
    const name = (outlet ?? '').replace(/^the\s+/i, '').trim();
    // A single small word would stand everywhere.
    if (name.length < 3 || name.length > 80 || !/\p{Lu}/u.test(name)) continue;
    const held = byName.get(name);
    if (held === undefined) byName.set(name, [index]);
    else held.push(index);
  }
  return [...byName].map(([name, held]) => ({
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${toPattern(name)}(?![\\p{L}\\p{N}])`, 'u'),
    articles: held,
  }));
}

function toPattern(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('\\s+');
}

function findOutlets(words: string, outlets: readonly Outlet[]): ReadonlySet<number> {
  return new Set(outlets.filter(({ pattern }) => pattern.test(words)).flatMap((outlet) => outlet.articles));
}

/** What a link, a note or a letter stands for. */
function createResolve(
  { notes }: DraftText,
  articles: readonly Article[],
  outlets: readonly Outlet[],
): (pointer: Pointer) => readonly number[] {
  const byAddress = new Map<string, number>();
  for (const [index, { url, path }] of articles.entries()) {
    for (const address of [url, path]) if (address !== null) byAddress.set(toPlainAddress(address), index);
    const file = path?.split(/[\\/]/).at(-1);
    if (file !== undefined && !byAddress.has(file.toLowerCase())) byAddress.set(file.toLowerCase(), index);
  }
  const toArticle = (target: string): readonly number[] => {
    const plain = toPlainAddress(target);
    const found = byAddress.get(plain) ?? byAddress.get(plain.split('/').at(-1) ?? plain);
    return found === undefined ? [] : [found];
  };
  return ({ kind, target }) => {
    if (kind === 'letter') {
      const index = toNumber(target);
      return index < articles.length ? [index] : [];
    }
    if (kind === 'link') return target.startsWith('#') ? [] : toArticle(target);
    const note = notes.get(target) ?? notes.get(target.replace('^', ''));
    if (note === undefined) return [];
    const linked = [...note.matchAll(/https?:\/\/[^\s<>()"“”]+|[\w./-]+\.(?:txt|md|html?|pdf|docx|eml)\b/gi)].flatMap(
      ([address]) => toArticle(address),
    );
    if (linked.length > 0) return linked;
    const titled = articles.flatMap(({ title }, index) =>
      title !== null && title.length > 12 && note.includes(title) ? [index] : [],
    );
    return titled.length > 0 ? titled : [...findOutlets(note, outlets)];
  };
}

/** An address without what does not tell one page from another; a path without "./". */
function toPlainAddress(address: string): string {
  const bare = address.replace(/[#?].*$/s, '').replace(/\/+$/, '');
  const decoded = /%[0-9a-f]{2}/i.test(bare) ? decode(bare) : bare;
  return decoded
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/^(?:\.\/)+/, '')
    .toLowerCase();
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** "A" is 0, "Z" 25, "AA" 26. */
function toNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** True where an article itself names one of the cited outlets near the words: it passes on what somebody told them. */
export function passesOn(article: Article, span: Span, cited: Iterable<Article>): boolean {
  const words = article.text.slice(Math.max(0, span.start - 400), span.end + 400);
  return [...cited].some((other) => {
    const name = toOutletName(other);
    return (
      name !== null &&
      name.length > 2 &&
      words.includes(name.replace(/^the\s+/i, '')) &&
      toOrganisationWords(name).length > 0
    );
  });
}
