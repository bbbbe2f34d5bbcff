// Catches: “We will appeal,” said Reyes · Reyes: “No.” · > a block quote.
// Not: a “closed” shop, the film “Long Winter”.
import type { Attribution } from '../document/findings.ts';
import type { Reading } from '../document/reading.ts';
import { isInside, isOverlapping, type Span, toHull, toText } from '../document/span.ts';
import type { Quotation } from '../language/quotations/quotation.ts';
import { type Claim, countWords, isSpoken, type ReadDraft } from './claim.ts';
import type { DraftText } from './draft-text.ts';
import { findPlainNames, toNamedBy, toNearNames, toRowNames } from './plain-names.ts';
import { findPointedAt } from './pointed-at.ts';
import type { Shelf } from './shelf.ts';

/** Between two parts of one sentence that is quoted at most so many code units. */
const LONGEST_INTERRUPTION = 160;
/** Code units between a short quotation and the words that report it. */
const CLOSE_BY = 60;

/** Words whose place in an article is given are quoted from there; one or two may be a name or a catchword at the end of a sentence that rests on it. */
const LEAST_PLACED = 3;

/** The quotations of a draft, those with marks (`outer`, the outermost) and those set off as blocks. */
export function findQuotedClaims(
  found: ReadDraft,
  outer: readonly Quotation[],
  { blockQuotes }: Pick<DraftText, 'blockQuotes'>,
): readonly Claim[] {
  return [
    ...joinParts(found.text, outer).map((parts) => toQuotation(found, parts)),
    ...withoutCovered([...blockQuotes, ...findQuoteBlocks(found.reading)])
      .filter((block) => !found.quotations.near(block).some((quotation) => isOverlapping(quotation, block)))
      .flatMap((block) => toBlockQuotation(found, block)),
  ];
}

/** Those that do not begin inside another one. */
function withoutCovered(blocks: readonly Span[]): readonly Span[] {
  const inOrder = [...blocks].sort((a, b) => a.start - b.start || b.end - a.end);
  let end = -1;
  return inOrder.filter((block) => {
    const isCovered = block.start < end;
    end = Math.max(end, block.end);
    return !isCovered;
  });
}

function findQuoteBlocks({ article }: Reading): readonly Span[] {
  return article.blocks.filter(({ kind }) => kind === 'quote');
}

/** Quotations that go on in the next paragraph, or behind ", he said, ", are one. */
function joinParts(text: string, quotations: readonly Quotation[]): readonly (readonly Quotation[])[] {
  const joined: Quotation[][] = [];
  for (const quotation of quotations) {
    const parts = joined.at(-1);
    const last = parts?.at(-1);
    if (parts !== undefined && last !== undefined && (last.continues || goesOn(text, last, quotation)))
      parts.push(quotation);
    else joined.push([quotation]);
  }
  return joined;
}

/** "We will," he said, "appeal": the sentence is not over, and goes on in small letters behind words that report. */
function goesOn(text: string, before: Quotation, after: Quotation): boolean {
  if (after.start - before.end > LONGEST_INTERRUPTION || before.use !== 'speech') return false;
  const between = text.slice(before.end, after.start);
  const ending = text.slice(before.inner.start, before.inner.end).trimEnd().slice(-1) + between.slice(0, 1);
  return (
    ending.includes(',') &&
    !/[.!?;:\n]\s/.test(between) &&
    /,\s*$/.test(between) &&
    /\b(?:sa(?:id|ys)|added|told|continued|went on|wrote|explained|asked|argued|insisted|warned|noted)\b/i.test(
      between,
    ) &&
    /^\P{L}*\p{Ll}/u.test(text.slice(after.inner.start, after.inner.start + 20))
  );
}

function toQuotation(
  { text, look, attributions, pointers, names, reportFrom, rows }: ReadDraft,
  parts: readonly Quotation[],
): Claim {
  const spans = parts.map(({ inner }) => inner);
  const whole = toHull(parts);
  const isPointedAt = findPointedAt(pointers, text, whole).length > 0;
  const isReport = whole.start >= reportFrom || isPointedAt;
  const found = isReport ? null : findAttribution(attributions, spans);
  const attribution = found !== null && isTold(text, found, whole) ? found : null;
  const near = [
    ...findPlainNames(text, whole),
    ...toNearNames({ text, names }, whole),
    ...toRowNames(rows, text, names, whole),
  ].slice(0, 1);
  const speakers = near.length > 0 || attribution === null ? near : look.toSpeakers(attribution);
  const words = countWords(text, spans);
  const isSpeech = parts.some(({ use }) => use === 'speech');
  const isWork = parts.every(({ use }) => use === 'title' || use === 'nickname');
  const isSurely =
    !isWork &&
    ((isSpeech && words > 4) ||
      (isPointedAt && words >= LEAST_PLACED) ||
      near.length > 0 ||
      isCalled(text, attribution, whole));
  return {
    kind: 'quotation',
    spans,
    whole: attribution === null ? whole : toHull([whole, ...attribution.source, ...attribution.cue]),
    told: whole,
    speakers,
    attribution,
    quoted: [],
    isSurely: isSurely && !(speakers.length === 0 && isTitleCase(text, spans)),
  };
}

/** Called a “disgrace” by somebody: the words that report stand close by, and nothing holds the quoted ones at arm's length. */
function isCalled(text: string, attribution: Attribution | null, { start, end }: Span): boolean {
  if (attribution === null || attribution.kind === 'indirect' || attribution.source.length === 0) return false;
  if (!isSpoken(text, attribution)) return false;
  if (/\b(?:so-called|known as|named|dubbed)\s*$/i.test(text.slice(Math.max(0, start - 20), start))) return false;
  return attribution.cue.some((cue) => Math.max(start - cue.end, cue.start - end) < CLOSE_BY);
}

/** "A Bill to Ban Plastic Bags": what is called so, not what is said. */
function isTitleCase(text: string, spans: readonly Span[]): boolean {
  const long = spans.flatMap((span) => toText(text, span).match(/[\p{L}]{4,}/gu) ?? []);
  return long.length > 1 && long.length < 16 && long.every((word) => /^\p{Lu}/u.test(word));
}

/** Full stops belong to it where they shorten a title or a first name: "— Del. Ann B. Miller". */
const SIGNATURE = /(?:^|\n|\s)\s*[—–-]{1,2}\s*(\p{Lu}(?:[^\n.!?]|(?<=\b\p{Lu}\p{Ll}{0,4})\.){1,79})\s*$/u;

/** A block quote without marks of its own; its signature ("— Ann Miller") is none of it. */
function toBlockQuotation({ text, look, attributions, names }: ReadDraft, block: Span): readonly Claim[] {
  const words = toText(text, block);
  const signature = SIGNATURE.exec(words);
  const end = signature === null ? block.end : block.start + signature.index;
  // "[T]he" begins with its bracket, and "15 boats" with its figure.
  const start = block.start + (/^[^\p{L}\p{N}[]*/u.exec(words.slice(0, 50))?.[0].length ?? 0);
  if (end <= start || /["“”«»]/.test(text.slice(start, end))) return [];
  const spans = [{ start, end }];
  const named =
    signature?.[1] === undefined ? toNearNames({ text, names }, block) : toNamedBy(signature[1], null, 'first');
  const attribution = findAttribution(attributions, spans);
  const isTold = /:\s*$/.test(text.slice(Math.max(0, block.start - 8), block.start));
  const speakers = named.length > 0 || attribution === null || !isTold ? named : look.toSpeakers(attribution);
  return [{ kind: 'quotation', spans, whole: block, told: block, speakers, attribution, quoted: [], isSurely: true }];
}

/** The words that report stand in the paragraph of what they report, or end the one before with a colon. */
function isTold(text: string, { cue, source }: Attribution, whole: Span): boolean {
  return [...cue, ...source].some(({ start, end }) => {
    const between =
      end <= whole.start ? text.slice(end, whole.start) : start >= whole.end ? text.slice(whole.end, start) : '';
    return !/\n\s*\n/.test(between) || (end <= whole.start && /:\s*$/.test(between));
  });
}

/** The innermost attribution that holds most of the words. */
function findAttribution(attributions: Shelf<Attribution>, spans: readonly Span[]): Attribution | null {
  const hull = toHull(spans);
  const size = hull.end - hull.start;
  let best: Attribution | null = null;
  let bestSize = Number.POSITIVE_INFINITY;
  for (const attribution of attributions.near(hull)) {
    const held = attribution.content.reduce(
      (sum, part) => sum + Math.max(0, Math.min(part.end, hull.end) - Math.max(part.start, hull.start)),
      0,
    );
    if (held < size * 0.5) continue;
    // One whose cue stands among the quoted words is of what is quoted.
    if (attribution.cue.some((cue) => spans.some((span) => isInside(cue, span)))) continue;
    const length = attribution.content.reduce((sum, part) => sum + part.end - part.start, 0);
    if (length < bestSize) {
      best = attribution;
      bestSize = length;
    }
  }
  return best;
}
