// Catches: who is named beside a quotation without a verb that reports: `Reyes: “…”`, `“…” — Dana Reyes, mayor`, "in the words of Reyes",
// the first cell of a table's row. Not: "Denied: “…”", which names nobody.
import { isInside, type Span } from '../document/span.ts';
import type { ReadDraft } from './claim.ts';
import type { Named } from './named.ts';
import { PRONOUN } from './same-speaker.ts';
import type { Shelf } from './shelf.ts';

/** A signature or a name before a colon, in code units. */
const LONGEST_NAME = 80;
const SIGNED_AFTER = /^\s*(?:[—–]|--|-)\s*(\p{Lu}(?:[^\n.!?:;“”"]|(?<=\b\p{Lu}\p{Ll}{0,4})\.(?=\s\p{Lu})){1,79})/u;

/** `Reyes: “…”` and `“…” — Dana Reyes, mayor`, where no verb reports. */
export function toNearNames(
  { text, names }: Pick<ReadDraft, 'text' | 'names'>,
  { start, end }: Span,
): readonly Named[] {
  const before = /(?:^|[\n.!?(;]|·)\s*((?:\p{L}[^\n.!?:;“”"]{0,60}, )?\p{Lu}[^\n.!?:;“”"]{1,79}):\s*$/u.exec(
    text.slice(Math.max(0, start - LONGEST_NAME), start),
  )?.[1];
  if (before !== undefined) return toNamedBy(before, names);
  const after = SIGNED_AFTER.exec(text.slice(end, end + LONGEST_NAME))?.[1];
  return after === undefined ? [] : toNamedBy(after, names, 'first');
}

/** Marks that close a quotation, with the stop before or behind them. */
const CLOSING = /^[.,!?]?["”»’']*\.?/u;

/** `“…” — Dana Reyes, mayor` on a line that ends with it, in an article that says in no other way whose words they are. */
export function findSigned(text: string, { end }: Span, names: ReadonlySet<string>): readonly Named[] {
  const closed = end + (CLOSING.exec(text.slice(end, end + 8))?.[0].length ?? 0);
  const behind = text.slice(closed, closed + LONGEST_NAME + 8);
  const signed = SIGNED_AFTER.exec(behind);
  return signed?.[1] !== undefined && /^[.\s]*(?:\n|$)/.test(behind.slice(signed[0].length))
    ? toNamedBy(signed[1], names, 'first')
    : [];
}

/** The first cell of a table's row that is a name, beside one with a quotation. */
export function toRowNames(rows: Shelf<Span>, text: string, names: ReadonlySet<string>, whole: Span): readonly Named[] {
  const row = rows.near(whole).find((one) => isInside(whole, one));
  if (row === undefined) return [];
  const cells = text.slice(row.start, whole.start).split(/\n\s*|\|/);
  return cells
    .flatMap((cell) => (/^\p{L}[\p{L} .,'’-]{1,60}$/u.test(cell.trim()) ? toNamedBy(cell.trim(), names) : []))
    .slice(0, 1);
}

const NAMED = String.raw`((?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|bin|al))*)`;
/** "Reyes was quoted as saying by the agency": the words are Reyes's. */
const QUOTED_AFTER = new RegExp(`^[,.]?["”»’]?\\s*${NAMED}\\s+(?:was|is|were)\\s+quoted`, 'u');
const QUOTED_BEFORE = new RegExp(
  `\\b(?:quot(?:es|ed|ing)|cit(?:es|ed|ing))\\s+${NAMED}(?:,[^,\\n“”"]{1,60},)?\\s+as\\s+(?:saying|having said|telling)[\\s:,]*$`,
  'u',
);
/** "In the words of Reyes, “…”". */
const WORDS_OF = new RegExp(
  `\\b(?:[Ii]n the words of|[Aa]ccording to|[Aa]s put by|[Pp]er|[Tt]o quote)\\s+(?:\\p{Ll}+\\s+){0,3}${NAMED}(?:,[^,\\n“”"]{1,60})?[\\s,:]*$`,
  'u',
);

/** Who is named for a quotation beside it, in words that leave no doubt. */
export function findPlainNames(text: string, { start, end }: Span): readonly Named[] {
  const before = text.slice(Math.max(0, start - 2 * LONGEST_NAME), start);
  const name =
    QUOTED_AFTER.exec(text.slice(end, end + LONGEST_NAME))?.[1] ??
    QUOTED_BEFORE.exec(before)?.[1] ??
    WORDS_OF.exec(before)?.[1];
  return name === undefined ? [] : [{ name, entity: null, words: name }];
}

/**
 * A name made of words alone, where one word has to be known as a name unless `names` is null: what stands in capitals before the first
 * comma that has any. Of several such parts a signature has the name first ("Dana Reyes, Brenford Institute"), and other words have it last.
 */
export function toNamedBy(
  words: string,
  names: ReadonlySet<string> | null,
  which: 'first' | 'last' = 'last',
): readonly Named[] {
  const parts = words.split(/[,(·]/).map((part) => part.trim());
  const isFull = (part: string): boolean =>
    /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|bin|al|el|la)(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|bin|al|el|la)){1,4}$/u.test(
      part,
    );
  const name = which === 'first' ? parts.find(isFull) : parts.findLast(isFull);
  const said = (name ?? parts[0] ?? '').replace(/\s+(?:said|says|wrote|added|told .*)$/, '');
  // "Denied: “…”" names nobody.
  if (names !== null && !said.includes(' ') && !names.has(said)) return [];
  const long = said.match(/\p{L}{4,}/gu) ?? [];
  if (PRONOUN.test(said.split(' ')[0] ?? '') || long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 <= long.length)
    return [];
  return /^\p{Lu}[\p{L}'’.-]*(?:\s+[\p{L}'’.-]+){0,5}$/u.test(said) ? [{ name: said, entity: null, words: said }] : [];
}
