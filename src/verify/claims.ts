// Catches: “We will appeal,” said Reyes · Reyes: “No.” · > a block quote · Reyes said that they would appeal.
// Not: a “closed” shop, the film “Long Winter”, what stands inside a quotation.
import type { Attribution } from '../document/findings.ts';
import type { Reading } from '../document/reading.ts';
import { isInside, isOverlapping, type Span, toHull, toText } from '../document/span.ts';
import { toLanguage } from '../language/language.ts';
import { toVerbLemma } from '../language/lemmas.ts';
import type { Quotation } from '../language/quotations/quotation.ts';
import { REPORTING_VERBS } from '../lexicon/reporting-verbs.ts';
import type { DraftText, Pointer } from './draft-text.ts';
import { createLook, type Look, type Named } from './named.ts';
import { findPointedAt } from './pointed-at.ts';
import { PRONOUN } from './same-speaker.ts';
import { makeShelf, type Shelf } from './shelf.ts';

/** Something in a draft that has to be held against the articles. */
export interface Claim {
  readonly kind: 'quotation' | 'statement';
  /** The words, marks left out. */
  readonly spans: readonly Span[];
  /** From the first to the last of them, with marks, source and cue. */
  readonly whole: Span;
  /** The same, to the end of the sentence: a figure behind a statement belongs to what is told there. */
  readonly told: Span;
  readonly speakers: readonly Named[];
  readonly attribution: Attribution | null;
  /** Of a statement: what is quoted in it, and checked as a quotation. */
  readonly quoted: readonly Span[];
  /** False where the marks may be for something else than somebody's words, unless an article has them. */
  readonly isSurely: boolean;
}

/** Between two parts of one sentence that is quoted at most so many code units. */
const LONGEST_INTERRUPTION = 160;
/** A signature or a name before a colon. */
const LONGEST_NAME = 80;
/** Attributions that are less sure than this say too little. */
const LEAST_SURE = 0.5;
/** Code units between a short quotation and the words that report it. */
const CLOSE_BY = 60;
/** Code units outside quotation marks that a statement has at least. */
const LEAST_FREE = 20;

/** All quotations and attributed statements of a draft, in order. `reading` is that of the text without markup. */
export function findClaims(reading: Reading, draft: DraftText): readonly Claim[] {
  const { text } = draft;
  const { quotations } = toLanguage(text);
  const outer = quotations.filter(({ depth }) => depth === 0);
  const found: Found = {
    reading,
    text,
    quotations: makeShelf(outer, (quotation) => [quotation]),
    attributions: makeShelf(reading.attributions, ({ content }) => content),
    names: new Set(reading.entities.flatMap(({ kind, name }) => (kind === 'group' ? [] : name.split(' ')))),
    pointers: makeShelf(draft.pointers, (pointer) => [pointer]),
    look: createLook(reading),
    reportFrom: draft.reportFrom,
    rows: makeShelf(draft.rows, (row) => [row]),
    sentences: makeShelf(reading.sentences, (sentence) => [sentence]),
  };
  const quoted = [
    ...joinParts(text, outer).map((parts) => toQuotation(found, parts)),
    ...withoutCovered([...draft.blockQuotes, ...findQuoteBlocks(reading)])
      .filter((block) => !found.quotations.near(block).some((quotation) => isOverlapping(quotation, block)))
      .flatMap((block) => toBlockQuotation(found, block)),
  ];
  const statements = reading.attributions
    .filter(({ content }) => content.every(({ end }) => end <= draft.reportFrom))
    .flatMap((attribution) => toStatement(found, attribution));
  const stated = makeShelf(statements, ({ spans }) => spans);
  const plain = reading.sentences.flatMap((sentence) =>
    sentence.end <= draft.reportFrom ? toPlainStatement(found, stated, sentence) : [],
  );
  return [...quoted, ...statements, ...plain].sort(
    (a, b) => a.whole.start - b.whole.start || a.whole.end - b.whole.end,
  );
}

/** A draft with the look-ups that finding claims takes. */
interface Found {
  readonly reading: Reading;
  readonly text: string;
  /** Outermost ones. */
  readonly quotations: Shelf<Quotation>;
  readonly attributions: Shelf<Attribution>;
  readonly pointers: Shelf<Pointer>;
  readonly reportFrom: number;
  readonly rows: Shelf<Span>;
  readonly sentences: Shelf<Span>;
  /** Every word of a person's or body's name. */
  readonly names: ReadonlySet<string>;
  readonly look: Look;
}

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
  { text, look, attributions, pointers, names, reportFrom, rows }: Found,
  parts: readonly Quotation[],
): Claim {
  const spans = parts.map(({ inner }) => inner);
  const whole = toHull(parts);
  const isReport = whole.start >= reportFrom || findPointedAt(pointers, text, whole).length > 0;
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
  const isSurely = !isWork && ((isSpeech && words > 4) || near.length > 0 || isCalled(text, attribution, whole));
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

const SPOKEN: ReadonlySet<string> = new Set(
  REPORTING_VERBS.filter(({ spoken }) => spoken).flatMap(({ verbs }) => verbs),
);

/** The words that report are of saying or writing: not "admired", "expects". */
function isSpoken(text: string, { cue }: Attribution): boolean {
  const words = cue.flatMap(
    (span) =>
      toText(text, span)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [],
  );
  return words.some((word) => word === 'according' || SPOKEN.has(word) || SPOKEN.has(toVerbLemma(word)));
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

function countWords(text: string, spans: readonly Span[]): number {
  return spans.reduce(
    (sum, span) =>
      sum +
      (toText(text, span)
        .slice(0, 400)
        .match(/[\p{L}\p{N}]+/gu)?.length ?? 0),
    0,
  );
}

/** Full stops belong to it where they shorten a title or a first name: "— Del. Ann B. Miller". */
const SIGNATURE = /(?:^|\n|\s)\s*[—–-]{1,2}\s*(\p{Lu}(?:[^\n.!?]|(?<=\b\p{Lu}\p{Ll}{0,4})\.){1,79})\s*$/u;

/** A block quote without marks of its own; its signature ("— Ann Miller") is none of it. */
function toBlockQuotation({ text, look, attributions, names }: Found, block: Span): readonly Claim[] {
  const words = toText(text, block);
  const signature = SIGNATURE.exec(words);
  const end = signature === null ? block.end : block.start + signature.index;
  // "[T]he" begins with its bracket, and "15 boats" with its figure.
  const start = block.start + (/^[^\p{L}\p{N}[]*/u.exec(words.slice(0, 50))?.[0].length ?? 0);
  if (end <= start || /["“”«»]/.test(text.slice(start, end))) return [];
  const spans = [{ start, end }];
  const named = signature?.[1] === undefined ? toNearNames({ text, names }, block) : toNamedBy(signature[1], null);
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

const SIGNED_AFTER = /^\s*(?:[—–]|--|-)\s*(\p{Lu}(?:[^\n.!?:;“”"]|(?<=\b\p{Lu}\p{Ll}{0,4})\.(?=\s\p{Lu})){1,79})/u;

/** `Reyes: “…”` and `“…” — Dana Reyes, mayor`, where no verb reports. */
function toNearNames({ text, names }: Pick<Found, 'text' | 'names'>, { start, end }: Span): readonly Named[] {
  const before = /(?:^|[\n.!?(;]|·)\s*((?:\p{L}[^\n.!?:;“”"]{0,60}, )?\p{Lu}[^\n.!?:;“”"]{1,79}):\s*$/u.exec(
    text.slice(Math.max(0, start - LONGEST_NAME), start),
  )?.[1];
  if (before !== undefined) return toNamedBy(before, names);
  const after = SIGNED_AFTER.exec(text.slice(end, end + LONGEST_NAME))?.[1];
  return after === undefined ? [] : toNamedBy(after, names);
}

/** The first cell of a table's row that is a name, beside one with a quotation. */
function toRowNames(rows: Shelf<Span>, text: string, names: ReadonlySet<string>, whole: Span): readonly Named[] {
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
function findPlainNames(text: string, { start, end }: Span): readonly Named[] {
  const before = text.slice(Math.max(0, start - 2 * LONGEST_NAME), start);
  const name =
    QUOTED_AFTER.exec(text.slice(end, end + LONGEST_NAME))?.[1] ??
    QUOTED_BEFORE.exec(before)?.[1] ??
    WORDS_OF.exec(before)?.[1];
  return name === undefined ? [] : [{ name, entity: null, words: name }];
}

/** A name made of words alone, where one word has to be known as a name unless `names` is null: what stands in capitals before the first comma that has any. */
function toNamedBy(words: string, names: ReadonlySet<string> | null): readonly Named[] {
  const parts = words.split(/[,(·]/).map((part) => part.trim());
  const name = parts.findLast((part) =>
    /^(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|bin|al|el|la)(?:\s+(?:\p{Lu}[\p{L}'’.-]*|de|van|von|der|bin|al|el|la)){1,4}$/u.test(
      part,
    ),
  );
  const said = (name ?? parts[0] ?? '').replace(/\s+(?:said|says|wrote|added|told .*)$/, '');
  // "Denied: “…”" names nobody.
  if (names !== null && !said.includes(' ') && !names.has(said)) return [];
  const long = said.match(/\p{L}{4,}/gu) ?? [];
  if (PRONOUN.test(said.split(' ')[0] ?? '') || long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 <= long.length)
    return [];
  return /^\p{Lu}[\p{L}'’.-]*(?:\s+[\p{L}'’.-]+){0,5}$/u.test(said) ? [{ name: said, entity: null, words: said }] : [];
}

/** What somebody is said to have said, in the draft's own words. */
function toStatement({ text, look, quotations, sentences }: Found, attribution: Attribution): readonly Claim[] {
  if (attribution.within !== null || attribution.confidence < LEAST_SURE || attribution.content.length === 0) return [];
  const runsOver = /\n\s*\n/.test(toText(text, toHull(attribution.content)));
  // What runs over the end of a paragraph without quotation marks is reported as far as the paragraph of the words that report.
  const content = runsOver ? cutToParagraph(text, attribution) : attribution.content;
  if (content.length === 0) return [];
  const hull = toHull(content);
  const near = quotations.near(toHull([hull, ...attribution.cue]));
  // What is reported inside a quotation is quoted, and held against the articles with it.
  if (near.some(({ inner }) => isInside(attribution.cue[0] ?? hull, inner))) return [];
  const free = content.reduce((sum, span) => {
    const inQuotes = near.reduce(
      (all, { start, end }) => all + Math.max(0, Math.min(end, span.end) - Math.max(start, span.start)),
      0,
    );
    return sum + span.end - span.start - inQuotes;
  }, 0);
  if (near.length > 0 && free < LEAST_FREE) return [];
  const whole = toHull([...content, ...attribution.source, ...attribution.cue]);
  return [
    {
      kind: 'statement',
      spans: content,
      whole,
      told: toHull([whole, ...sentences.near(hull).filter((sentence) => isOverlapping(sentence, hull))]),
      // "The agency reported that Reyes said …": the words are ultimately of Reyes.
      speakers: [...look.toInnerSpeakers(attribution), ...look.toSpeakers(attribution)],
      attribution,
      quoted: near.map(({ inner }) => inner),
      isSurely:
        !runsOver &&
        isSpoken(text, attribution) &&
        countWords(text, content) > 3 &&
        attribution.source.length > 0 &&
        !isAside(text, attribution),
    },
  ];
}

/** What of a content stands in the paragraph of its cue. */
function cutToParagraph(text: string, { cue, content }: Attribution): readonly Span[] {
  const [anchor] = cue;
  if (anchor === undefined) return [];
  const breaks = [...text.slice(0, anchor.start).matchAll(/\n\s*\n/g)].at(-1);
  const start = breaks === undefined ? 0 : breaks.index + breaks[0].length;
  const behind = /\s*\n\s*\n/.exec(text.slice(anchor.end));
  const end = behind === null ? text.length : anchor.end + behind.index;
  return content.flatMap((span) => {
    const cut = { start: Math.max(span.start, start), end: Math.min(span.end, end) };
    return cut.start < cut.end ? [cut] : [];
  });
}

const WHO = String.raw`((?:[Tt]he\s+)?(?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:\p{Lu}[\p{L}.'’-]*|of|de|van|von|der|for|and))*)`;
/** "According to Reyes, …", "…, according to Reyes", "Reyes said that …": where nothing else was made of the sentence. */
const PLAIN_STATEMENTS: readonly (readonly [pattern: RegExp, who: number, what: number])[] = [
  [new RegExp(`^(?:\\P{L}{0,6})According to ${WHO}(?:,[^,]{1,60})?,\\s+(.{20,600}?)[.!?]?$`, 'su'), 1, 2],
  [new RegExp(`^(?:\\P{L}{0,6})(.{20,600}?),? according to ${WHO}[.!?]?$`, 'su'), 2, 1],
  [
    new RegExp(
      `^(?:\\P{L}{0,6})${WHO} (?:said|says|told \\p{Ll}+|announced|claimed|warned) (?:on \\p{Lu}\\p{Ll}+ )?(?:that )?(.{20,600}?)[.!?]?$`,
      'su',
    ),
    1,
    2,
  ],
  [
    new RegExp(
      `^(?:\\P{L}{0,6})(.{20,600}?), ${WHO} (?:said|says|told \\p{Ll}+|announced|claimed|warned)(?: on \\p{Lu}\\p{Ll}+)?[.!?]?$`,
      'su',
    ),
    2,
    1,
  ],
];
/** From this share of its words on a statement is one that reading the draft has found. */
const FOUND_SHARE = 0.5;

/** A statement that the reading of the draft has left out, where its form alone says whose it is. */
function toPlainStatement({ text, quotations }: Found, stated: Shelf<Claim>, sentence: Span): readonly Claim[] {
  if (sentence.end - sentence.start > 800) return [];
  if (quotations.near(sentence).some((quotation) => isOverlapping(quotation, sentence))) return [];
  const words = toText(text, sentence);
  for (const [pattern, who, what] of PLAIN_STATEMENTS) {
    const match = pattern.exec(words);
    const [name, content] = [match?.[who], match?.[what]];
    if (name === undefined || content === undefined) continue;
    const start = sentence.start + words.indexOf(content);
    const span = { start, end: start + content.length };
    const found = stated
      .near(sentence)
      .flatMap(({ spans }) => spans)
      .reduce((sum, one) => sum + Math.max(0, Math.min(one.end, span.end) - Math.max(one.start, span.start)), 0);
    if (found > content.length * FOUND_SHARE) return [];
    return [
      {
        kind: 'statement',
        spans: [span],
        whole: sentence,
        told: sentence,
        speakers: [{ name, entity: null, words: name }],
        attribution: null,
        quoted: [],
        isSurely: true,
      },
    ];
  }
  return [];
}

/** "Says, paraphrased": what follows behind a comma without quotation marks is seldom what is said. */
function isAside(text: string, { cue, content }: Attribution): boolean {
  const [first] = content;
  return (
    first !== undefined && cue.some(({ end }) => end <= first.start && /^\s*,\s*$/.test(text.slice(end, first.start)))
  );
}
