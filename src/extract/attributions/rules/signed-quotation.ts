// Catches: [“We will appeal.”] — [Ana Reyes, mayor] (a paragraph of its own) · the same with the name in the next line.
// Not: “We will appeal” — and the mayor meant it. · “Yes” — No. · a quotation in the middle of a paragraph.

import type { Language } from '../../../language/language.ts';
import type { Quotation } from '../../../language/quotations/quotation.ts';
import { WEEKDAYS } from '../../../lexicon/calendar-words.ts';
import type { LayoutFinding } from './rule.ts';
import { toRange } from './to-range.ts';

/** The convention of pull quotes, blurbs and round-ups of opinion: nothing but a quotation, a dash and who said it. */
export const SIGNED_QUOTATION = {
  id: 'attributions/signed-quotation',
  confidence: 0.95,
} as const;

/** A signature is no longer than this, in UTF-16 code units, and is not a sentence. */
const LONGEST_SIGNATURE = 90;
const DASH = /^[^\S\n]*(?:\n[^\S\n]*){0,2}(―|—|–|--|-)[^\S\n]*(?=\p{Lu})/u;
const NAME =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?:[^\S\n]+(?:(?:de|del|der|den|van|von|da|la|le|al|bin|ibn|of|the|and)[^\S\n]+){0,2}\p{Lu}[\p{L}\p{M}.’'-]*){1,5}(?:,[^\n]*)?$/u;
const SHORTEST_QUOTATION = 3;
const DAY_NAMES = new Set(WEEKDAYS.flat());

/** In order of place. */
export function findSignedQuotations(language: Language): LayoutFinding[] {
  const { text, quotations } = language;
  const findings: LayoutFinding[] = [];
  let opened: Quotation | null = null;
  for (const quotation of quotations) {
    if (quotation.depth > 0) continue;
    const first: Quotation = opened ?? quotation;
    opened = quotation.continues ? first : null;
    if (quotation.continues || !quotation.closed || !isAtLineStart(text, first.start)) continue;
    const signature = findSignature(text, quotation.end);
    if (signature === null) continue;
    const content = toRange(language, first.start, quotation.end);
    if (content.end - content.first < SHORTEST_QUOTATION + 2) continue;
    findings.push({
      rule: SIGNED_QUOTATION,
      rest: null,
      source: toRange(language, signature.start, signature.end),
      cue: toRange(language, signature.dash, signature.dash + 1),
      content,
    });
  }
  return findings;
}

function findSignature(text: string, from: number): { dash: number; start: number; end: number } | null {
  const after = text.slice(from, from + LONGEST_SIGNATURE + 12);
  const dash = DASH.exec(after);
  if (dash === null) return null;
  const line = after.slice(dash[0].length);
  const lineEnd = line.indexOf('\n');
  if (lineEnd < 0 && from + after.length < text.length) return null;
  const words = (lineEnd < 0 ? line : line.slice(0, lineEnd)).trimEnd();
  if (words.length > LONGEST_SIGNATURE || !NAME.test(words) || /[!?;:]|\p{Ll}\.\s+\p{Lu}/u.test(words)) return null;
  if (DAY_NAMES.has((words.split(/\W/u, 1)[0] ?? '').toLowerCase())) return null;
  const start = from + dash[0].length;
  return { dash: from + dash[0].indexOf(dash[1] as string), start, end: start + words.length };
}

function isAtLineStart(text: string, offset: number): boolean {
  for (let i = offset - 1; i >= 0 && i >= offset - 6; i--) {
    const character = text[i] as string;
    if (character === '\n') return true;
    if (!/[\s>*•·-]/.test(character)) return false;
  }
  return offset <= 6;
}
