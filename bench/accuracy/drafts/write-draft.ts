import type { Span } from '../../../src/document/span.ts';
import { findQuoted, findTold, type Original, type Saying } from './originals.ts';

/** One draft with what was done to it. */
export interface PlantedDraft {
  readonly text: string;
  /** Indexes of the articles that it is held against. */
  readonly against: readonly number[];
  /** Null for a draft in which nothing is wrong. */
  readonly fault: string | null;
  /** What may be said of a draft in which nothing is wrong. */
  readonly change: string;
  /** Where the planted words stand. */
  readonly span: Span;
}

/** One of the items, by chance. */
export type Pick = <Item>(items: readonly Item[]) => Item;

/** Where a draft is written: the articles, the one it is about, and chance. */
export interface Desk {
  readonly originals: readonly Original[];
  readonly at: number;
  readonly random: () => number;
  readonly pick: Pick;
}

/** Writes a draft; null where the article allows none of its kind. */
export type Make = (desk: Desk) => PlantedDraft | null;

/** One telling of a saying, in the manner of people and of programs; `{w}` the words, `{s}` who, `{o}` the outlet. */
export const QUOTED_TEMPLATES = [
  '“{w},” {s} said.',
  '"{w}," said {s}.',
  '{s} said: “{w}.”',
  '{s} told {o} that there was more to it: “{w}.”',
  'According to {s}, “{w}.”',
  '- **{s}**: “{w}.”',
  '“{w},” {s} was quoted as saying by {o}.',
  '> {w}.\n>\n> — {s}',
  '«{w}», {s} said.',
  'In the words of {s}, “{w}.”',
] as const;
export const TOLD_TEMPLATES = [
  '{s} said that {w}.',
  '{s} said {w}.',
  'According to {s}, {w}.',
  '{w}, {s} said.',
  '- {s} said {w}.',
  '{s} told reporters that {w}.',
] as const;
const BEFORE = [
  'The debate goes on.',
  '## What was said\n',
  'Much has been written about this in recent days.',
  'Here is a short summary of the coverage.',
  'The reactions were mixed.',
] as const;
const AFTER = [
  'More is expected tomorrow.',
  'It remains to be seen what follows.',
  '',
  'That is where things stand.',
] as const;

/**
 * Writes a draft of one saying, with another one of the same article before it in half of the drafts where `hasCompany` allows it.
 * Its span is that of the saying.
 */
export function writeDraft(
  desk: Desk,
  templates: readonly string[],
  words: string,
  speaker: string,
  outlet: string,
  against: readonly number[],
  hasCompany = true,
): PlantedDraft {
  const { pick, random, originals, at } = desk;
  const template = pick(templates);
  const bare = words.replace(/[\s.,;:!?]+$/, '');
  const sentence = template
    .replaceAll('{s}', () => speaker)
    .replaceAll('{o}', () => outlet)
    .replace('{w}', () => bare);
  const before = `${pick(BEFORE)}\n\n`;
  const own = originals[at] as Original;
  const company = hasCompany && random() < 0.5 ? findQuoted(own).filter((other) => other.words !== words) : [];
  const beside = company.length > 0 ? toPlain(pick(company)) : '';
  const head = beside === '' ? before : `${before}${beside}\n\n`;
  const start = head.length;
  return {
    text: `${head}${sentence}\n\n${pick(AFTER)}\n`,
    against,
    fault: null,
    change: '',
    span: { start, end: start + sentence.length },
  };
}

/** Another saying of the article, told rightly. */
function toPlain({ words, speaker }: Saying): string {
  return `“${words.replace(/[\s.,;:]+$/, '')},” ${speaker} said.`;
}

/** The articles that a draft is held against: its own and some that have nothing to do with it. */
export function toAgainst({ originals, at, random }: Desk, more: readonly number[] = []): readonly number[] {
  const chosen = new Set([at, ...more]);
  while (chosen.size < Math.min(6, originals.length)) chosen.add(Math.floor(random() * originals.length));
  return [...chosen];
}

/** A draft of a quotation whose words are changed; null where the change gives none. */
export function quote(change: (words: string, desk: Desk) => string | null, least?: number): Make {
  return (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findQuoted(own, least);
    if (sayings.length === 0) return null;
    const { words, speaker } = desk.pick(sayings);
    const changed = change(words, desk);
    return changed === null ? null : writeDraft(desk, QUOTED_TEMPLATES, changed, speaker, own.outlet, toAgainst(desk));
  };
}

/** The same of a reported statement. */
export function tell(change: (words: string, desk: Desk) => string | null): Make {
  return (desk) => {
    const own = desk.originals[desk.at] as Original;
    const sayings = findTold(own);
    if (sayings.length === 0) return null;
    const { words, speaker } = desk.pick(sayings);
    const changed = change(words.replace(/^that\s+/, ''), desk);
    return changed === null ? null : writeDraft(desk, TOLD_TEMPLATES, changed, speaker, own.outlet, toAgainst(desk));
  };
}
