// Catches: Reyes said that they would appeal · According to Reyes, they would.
// Not: what stands inside a quotation; "says, paraphrased".
import type { Attribution } from '../document/findings.ts';
import { isInside, isOverlapping, type Span, toHull, toText } from '../document/span.ts';
import { type Claim, countWords, isSpoken, type ReadDraft } from './claim.ts';
import { makeShelf, type Shelf } from './shelf.ts';

/** Attributions that are less sure than this say too little. */
const LEAST_SURE = 0.5;
/** Code units outside quotation marks that a statement has at least. */
const LEAST_FREE = 20;

/** The attributed statements of a draft: those that reading it found, and those whose form alone says whose they are. */
export function findToldClaims(found: ReadDraft): readonly Claim[] {
  const { reading, reportFrom } = found;
  const statements = reading.attributions
    .filter(({ content }) => content.every(({ end }) => end <= reportFrom))
    .flatMap((attribution) => toStatement(found, attribution));
  const stated = makeShelf(statements, ({ spans }) => spans);
  const plain = reading.sentences.flatMap((sentence) =>
    sentence.end <= reportFrom ? toPlainStatement(found, stated, sentence) : [],
  );
  return [...statements, ...plain];
}

/** What somebody is said to have said, in the draft's own words. */
function toStatement({ text, look, quotations, sentences }: ReadDraft, attribution: Attribution): readonly Claim[] {
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
function toPlainStatement({ text, quotations }: ReadDraft, stated: Shelf<Claim>, sentence: Span): readonly Claim[] {
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
