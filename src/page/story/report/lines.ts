import type { Ref } from '../../../document/story.ts';
import type { Said } from '../said-how.ts';
import { type StoryIndex, toArticleName, toRefWords } from '../story-index.ts';
import type { Block, Inline, Line } from './report.ts';

/** Code units of an article's words that one line of a report shows. */
const MOST_WORDS = 220;

/** Articles that a line names. */
const MOST_TELLERS = 4;

export const plain = (text: string): Inline => ({ kind: 'plain', text });
export const strong = (text: string): Inline => ({ kind: 'strong', text });
export const quiet = (text: string): Inline => ({ kind: 'quiet', text });
export const place = (ref: Ref): Inline => ({ kind: 'place', ref });

/** An article's words in quotation marks, cut where they are too long for a line, with where they stand. */
export function toQuotation(index: StoryIndex, ref: Ref, most: number = MOST_WORDS): Line {
  return [...inQuotes([{ kind: 'words', text: toShort(toRefWords(index, ref), most) }]), place(ref)];
}

/** The same, with the name of the article. */
export function toToldQuotation(index: StoryIndex, ref: Ref, most: number = MOST_WORDS): Line {
  const words = toQuotation(index, ref, most);
  return [...words.slice(0, -1), quiet(' · '), plain(toArticleName(index, ref.article)), place(ref)];
}

/** The same of what is said, behind the article's words for saying it where they are no plain "said". */
export function toSaidQuotation(index: StoryIndex, { how, ref }: Said, most: number = MOST_WORDS): Line {
  return [...toHow(how), ...toToldQuotation(index, ref, most)];
}

/** "denied ", "called "; nothing where it was only said. */
export function toHow(how: string | null): Line {
  return how === null ? [] : [plain(`${how} `)];
}

/** Quotation marks around words that do not stand in their own. */
export function inQuotes(words: Line): Line {
  const text = words.map((inline) => (inline.kind === 'place' ? '' : inline.text)).join('');
  const hasOwn = /^["“”„«]/.test(text) && /["”“»][.,;]?$/.test(text);
  return hasOwn ? words : [plain('“'), ...words, plain('”')];
}

/** The words, or as many whole ones as fit with " …" behind them. */
export function toShort(words: string, most: number): string {
  if (words.length <= most) return words;
  const space = words.lastIndexOf(' ', most);
  return `${words.slice(0, space > most / 2 ? space : most)} …`;
}

/** "Coast Wire [A:3] · Island Post [B:2] · 12 more": each article once, by its first words in `refs`. */
export function toTellers(index: StoryIndex, refs: readonly Ref[]): Line {
  const first = new Map<string, Ref>();
  for (const ref of refs) if (!first.has(ref.article)) first.set(ref.article, ref);
  const shown = [...first.values()].slice(0, MOST_TELLERS);
  const left = first.size - shown.length;
  const lines = shown.map((ref) => [plain(toArticleName(index, ref.article)), place(ref)]);
  return toList(left > 0 ? [...lines, [plain(`${left} more`)]] : lines);
}

/** The lines with " · " between them; those without anything are left out. */
export function toList(lines: readonly Line[]): Line {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [quiet(' · '), ...line]));
}

/** A block for each of the first `most`, and a word on how many are left. */
export function toCapped<Item>(
  items: readonly Item[],
  most: number,
  toBlock: (item: Item) => Block | readonly Block[],
): readonly Block[] {
  const blocks = items.slice(0, most).flatMap(toBlock);
  return items.length > most ? [...blocks, toLeftNote(items.length - most)] : blocks;
}

/** "… and 12 more (in --format json)". */
export function toLeftNote(left: number, of = ''): Block {
  return { kind: 'note', line: [quiet(`… and ${left} more${of} (in --format json)`)] };
}
