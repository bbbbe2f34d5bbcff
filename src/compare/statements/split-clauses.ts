// Splits: "it had nine reports | and that no one had been hurt", "the toll is 12; | two are missing", "…, but | …".
// Not: "the mayor and that of the next town", lists, short asides.
import type { Span } from '../../document/span.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { toForm, toWordRange, type Words } from '../words.ts';

/** Both sides of a cut must say at least this much, in weights of their stems. */
const LEAST_SIDE = 0.3;

/** The clauses of a statement that could each be told alone, as lists of spans. */
export function splitClauses(words: Words, spans: readonly Span[]): readonly (readonly Span[])[] {
  const clauses: Span[][] = [[]];
  const total = spans.reduce((sum, span) => sum + toWeight(words, span), 0);
  let before = 0;
  let done = 0;
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    let start = span.start;
    for (let index = from; index < to; index++) {
      if (index > from && isCut(words, index)) {
        const head = before;
        if (head >= LEAST_SIDE && total - done >= LEAST_SIDE) {
          const cut = words.starts[index] as number;
          if (cut > start) clauses.at(-1)?.push({ start, end: words.ends[index - 1] as number });
          clauses.push([]);
          start = cut;
          before = 0;
        }
      }
      const weight = words.rarities[index] as number;
      before += weight;
      done += weight;
    }
    if (start < span.end) clauses.at(-1)?.push({ start, end: span.end });
  }
  return clauses.map((clause) => clause.filter((span) => toWeight(words, span) > 0)).filter(({ length }) => length > 0);
}

function isCut(words: Words, index: number): boolean {
  const form = toWord(words, index);
  const previous = toWord(words, index - 1);
  if (previous === ';') return true;
  if ((form === 'and' || form === 'but') && DENYING.test(toNext(words, index + 1))) return true;
  const next = toWord(words, index + 1);
  if (/^(?:and|but)$/.test(form) && next === 'that') return toWord(words, index + 2) !== 'of';
  if (previous !== ',' && previous !== '—' && previous !== '–') return false;
  if (/^(?:but|while|whereas|although|though|yet)$/.test(form)) return true;
  if (form !== 'and') return false;
  return /^(?:he|she|it|they|we|i|the|that|there|who|which)$/.test(next) || hasVerbSoon(words, index + 2);
}

/** "… on July 28 | and had not been near a hospital": what is denied of the same subject is told for itself. */
const DENYING = toPattern(
  'i',
  /^/,
  anyOf(/has|have|had|is|are|was|were|did|does|do|will|would|can|could|found|saw|gave|made|took|knew|\w+ed/),
  /(?: (?:so far|yet|also|still|since|already|itself|himself|herself|themselves))?/,
  /(?: (?:no|not|never|nothing|nobody|none|neither|no one)\b|n['’]t\b)/,
);

function toNext({ text, starts, count }: Words, index: number): string {
  const start = index < count ? (starts[index] as number) : text.length;
  return text.slice(start, start + LONGEST_DENYING);
}

const LONGEST_DENYING = 40;

/** ", and shops will have it": within a few words after the subject an auxiliary shows a clause. */
function hasVerbSoon(words: Words, from: number): boolean {
  for (let index = from; index < Math.min(words.count, from + 3); index++) {
    const form = toForm(words, index).toLowerCase();
    if (/^(?:will|would|has|have|had|is|are|was|were|did|does|can|could|may|must|should)$/.test(form)) return true;
    if (/^[,.;:]$/.test(form)) return false;
  }
  return false;
}

function toWord(words: Words, index: number): string {
  return index < words.count ? toForm(words, index).toLowerCase() : '';
}

function toWeight(words: Words, span: Span): number {
  const { from, to } = toWordRange(words, span);
  let weight = 0;
  for (let index = from; index < to; index++) weight += words.rarities[index] as number;
  return weight;
}
