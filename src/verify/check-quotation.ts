import type { Article } from '../document/article.ts';
import type { Span } from '../document/span.ts';
import type { Difference } from '../document/verification.ts';
import { type Alignment, findAligned, widenEnds } from './align.ts';
import { passesOn } from './cited.ts';
import type { Claim } from './claim.ts';
import { findCutOff } from './cut-off.ts';
import { findExact, findLongest } from './find-exact.ts';
import { findDifferences, isNegator } from './hunks.ts';
import type { Material } from './material.ts';
import type { Outcome, Place } from './outcome.ts';
import { type QuotedWords, splitQuotedWords } from './plain-words.ts';
import type { WordIndex } from './word-index.ts';

/** Words that stand together in an article with so many between them belong to one statement, if an ellipsis says so. */
const LONGEST_GAP = 400;
/** So few words left out can turn the sense, if one of them denies. */
const SHORT_GAP = 3;
/** Words of a piece that is aligned at once. */
const LONGEST_PIECE = 80;
/** Of words that are weighed by how rare they are, the share that makes one text of two. */
const LEAST_SHARE = 0.5;
/** And the share that makes it the nearest there is. */
const LEAST_LIKE = 0.2;
/** Words of a part of a quotation that was put together. */
const LEAST_PART = 3;

/** Holds a quotation against the articles; null where it holds no words, or is none of somebody's words and stands in no article. */
export function checkQuotation(
  material: Material,
  text: string,
  claim: Claim,
  cited: ReadonlySet<number>,
): Outcome | null {
  const { index } = material;
  const quoted = splitQuotedWords(text, claim.spans);
  if (quoted.forms.length === 0) return null;
  const pieces = splitAtGaps(quoted);
  const results = pieces.map((piece) => matchPiece(index, text, piece));
  const bad = results.filter(({ kind }) => kind !== 'found');
  if (bad.length > 0) {
    if (!claim.isSurely) return null;
    return toFault(index, quoted, results);
  }
  const chains = joinPieces(index, results as readonly Found[]);
  const [first] = chains;
  if (first === undefined) {
    return {
      verdict: 'stitched',
      reason: 'The parts stand in different places, and not in this order.',
      places: (results as readonly Found[]).map(({ places }) => places[0] as Place),
      differences: [],
    };
  }
  return judgeChains(material, text, claim, cited, chains);
}

/** All pieces of a quotation in one article, in order. */
type Chain = readonly Place[];

interface Found {
  readonly kind: 'found';
  readonly places: readonly Place[];
}

interface Altered {
  readonly kind: 'altered';
  readonly place: Place;
  readonly differences: readonly Difference[];
}

interface Stitched {
  readonly kind: 'stitched';
  readonly places: readonly Place[];
}

interface Missing {
  readonly kind: 'missing';
  readonly nearest: Alignment | null;
}

type Matched = Found | Altered | Stitched | Missing;

function splitAtGaps(quoted: QuotedWords): readonly QuotedWords[] {
  const pieces: QuotedWords[] = [];
  let from = 0;
  for (let at = 1; at <= quoted.forms.length; at++) {
    if (at < quoted.forms.length && quoted.gaps[at] !== 1) continue;
    pieces.push(slice(quoted, from, at));
    from = at;
  }
  return pieces;
}

function slice(quoted: QuotedWords, from: number, to: number): QuotedWords {
  return {
    forms: quoted.forms.slice(from, to),
    starts: quoted.starts.slice(from, to),
    ends: quoted.ends.slice(from, to),
    gaps: quoted.gaps.slice(from, to + 1),
    inserted: quoted.inserted.slice(from, to),
    bent: quoted.bent.slice(from, to),
  };
}

function toNumbers({ numbers }: WordIndex, { forms }: QuotedWords): readonly number[] {
  return forms.map((form) => numbers.get(form) ?? -1);
}

/** Looks for one piece: as it is, then as it nearly is, then in parts. */
function matchPiece(index: WordIndex, text: string, piece: QuotedWords): Matched {
  const words = toNumbers(index, piece);
  const isPlain = !piece.inserted.includes(1) && !piece.bent.includes(1);
  if (isPlain) {
    const exact = findExact(index, words);
    if (exact.length > 0) return { kind: 'found', places: exact.map((from) => ({ from, to: from + words.length })) };
  } else if (piece.inserted.every((isInserted) => isInserted === 1)) return { kind: 'found', places: [] };
  return words.length > LONGEST_PIECE ? matchLong(index, text, piece, words) : matchNear(index, text, piece, words);
}

function matchNear(index: WordIndex, text: string, piece: QuotedWords, words: readonly number[]): Matched {
  const aligned = findAligned(index, piece, words);
  const judged = aligned.map((alignment) => ({
    alignment,
    differences: findDifferences(index, text, piece, alignment),
  }));
  const clean = judged.filter(({ alignment, differences }) => differences.length === 0 && alignment.same > 0);
  if (clean.length > 0) return { kind: 'found', places: clean.map(({ alignment: { from, to } }) => ({ from, to })) };
  const [best] = judged;
  const parts = findParts(index, words);
  if (parts !== null && (best === undefined || parts.cost < best.alignment.errors)) {
    const near = joinNear(index, parts.places);
    if (near === null) return { kind: 'stitched', places: parts.places };
    if (parts.isAll) return { kind: 'altered', place: near, differences: toCuts(index, piece, parts.places) };
  }
  if (best === undefined || best.alignment.share < LEAST_LIKE) return { kind: 'missing', nearest: null };
  if (best.alignment.share < LEAST_SHARE || best.alignment.same < Math.min(2, words.length - 1)) {
    return { kind: 'missing', nearest: best.alignment };
  }
  const alignment = widenEnds(index, best.alignment);
  const place = { from: alignment.from, to: alignment.to };
  return { kind: 'altered', place, differences: findDifferences(index, text, piece, alignment) };
}

/** What the article has between parts that stand one behind the other. */
function toCuts(index: WordIndex, { starts, ends }: QuotedWords, places: readonly Place[]): readonly Difference[] {
  let joint = 0;
  return places.flatMap(({ from, to }, at): readonly Difference[] => {
    const before = places[at - 1];
    const draftEnd = ends[joint - 1] ?? starts[0] ?? 0;
    joint += to - from;
    if (before === undefined || before.to === from) return [];
    const article = index.articles[index.owners[from] as number] as Article;
    const articleSpan = { start: index.starts[before.to] as number, end: index.ends[from - 1] as number };
    const { text } = article;
    // A whole sentence that is left out takes its own "not" with it.
    const isWhole = [before.to, from].every((at) => /[.!?]/.test(text.slice(index.ends[at - 1], index.starts[at])));
    const denies =
      !isWhole && [...index.words.subarray(before.to, from)].some((word) => isNegator(index.forms[word] ?? ''));
    return [
      {
        kind: denies ? 'negation' : 'words',
        draft: '',
        article: text.slice(articleSpan.start, articleSpan.end),
        draftSpan: { start: draftEnd, end: draftEnd },
        articleSpan,
      },
    ];
  });
}

/** A long piece in chunks of sentences' length, one behind the other. */
function matchLong(index: WordIndex, text: string, piece: QuotedWords, words: readonly number[]): Matched {
  const places: Place[] = [];
  for (let from = 0; from < words.length; from += LONGEST_PIECE) {
    const to = Math.min(words.length, from + LONGEST_PIECE);
    const chunk = slice(piece, from, to);
    const exact = findExact(index, words.slice(from, to)).map((at) => ({ from: at, to: at + to - from }));
    const last = places.at(-1);
    const matched: Matched =
      exact.length > 0 ? { kind: 'found', places: exact } : matchNear(index, text, chunk, words.slice(from, to));
    if (matched.kind !== 'found') return matched;
    const next =
      last === undefined ? matched.places[0] : matched.places.find((place) => Math.abs(place.from - last.to) <= 1);
    if (next === undefined) return { kind: 'stitched', places: [...places, ...matched.places.slice(0, 1)] };
    places.push(next);
  }
  return { kind: 'found', places: [{ from: (places[0] as Place).from, to: (places.at(-1) as Place).to }] };
}

/** The fewest stretches of articles that the words are made of; `cost` counts joints and words that stand nowhere. */
function findParts(
  index: WordIndex,
  words: readonly number[],
): { readonly places: readonly Place[]; readonly cost: number; readonly isAll: boolean } | null {
  const places: Place[] = [];
  let covered = 0;
  for (let at = 0; at + LEAST_PART <= words.length; ) {
    const part = findLongest(index, words, at);
    if (part === null) {
      at++;
      continue;
    }
    places.push({ from: part.position, to: part.position + part.length });
    covered += part.length;
    at += part.length;
  }
  const uncovered = words.length - covered;
  if (places.length < 2 || uncovered > words.length * 0.2) return null;
  return { places, cost: 2 * (places.length - 1) + uncovered, isAll: uncovered === 0 };
}

/** Within so many words the parts are one place, and what is between them was left out or changed. */
const ONE_PLACE = 12;

/** The parts as one place, where they stand close together and in order; null where they do not. */
function joinNear(index: WordIndex, places: readonly Place[]): Place | null {
  for (const [at, { from }] of places.entries()) {
    const before = places[at - 1];
    if (before === undefined) continue;
    if (index.owners[before.from] !== index.owners[from] || from < before.to || from - before.to > ONE_PLACE)
      return null;
  }
  return { from: (places[0] as Place).from, to: (places.at(-1) as Place).to };
}

function toFault(index: WordIndex, quoted: QuotedWords, results: readonly Matched[]): Outcome {
  const stitched = results.find((result): result is Stitched => result.kind === 'stitched');
  const altered = results.find((result): result is Altered => result.kind === 'altered');
  const missing = results.find((result): result is Missing => result.kind === 'missing');
  const found = results.find((result): result is Found => result.kind === 'found' && result.places.length > 0);
  if (missing !== undefined && altered === undefined && stitched === undefined && found === undefined) {
    const { nearest } = missing;
    return {
      verdict: 'not-found',
      reason: quoted.forms.length < 3 ? 'No article has these words.' : 'No article has these words or any like them.',
      places: nearest === null ? [] : [{ from: nearest.from, to: nearest.to }],
      differences: [],
    };
  }
  if (altered !== undefined) {
    return {
      verdict: 'altered',
      reason: toAlteredReason(altered.differences),
      places: [altered.place],
      differences: altered.differences,
    };
  }
  if (stitched !== undefined) {
    const count = new Set(stitched.places.map(({ from }) => index.owners[from])).size;
    return {
      verdict: 'stitched',
      reason:
        count > 1
          ? 'Words of several articles are quoted as if they were one saying.'
          : 'Words of several places are quoted as if they stood together.',
      places: stitched.places,
      differences: [],
    };
  }
  return {
    verdict: 'altered',
    reason: 'A part of the quotation stands in no article.',
    places: found === undefined ? [] : found.places.slice(0, 1),
    differences: [],
  };
}

/** What was changed, in a sentence. */
export function toAlteredReason(differences: readonly Difference[]): string {
  const kinds = new Set(differences.map(({ kind }) => kind));
  if (kinds.has('negation')) return 'A "not" or the like was left out or put in, which turns the sense.';
  if (kinds.has('number')) return 'A figure is another one in the article.';
  if (kinds.has('date')) return 'A date is another one in the article.';
  const isCut = differences.length > 0 && differences.every(({ draft }) => draft === '');
  return isCut ? 'Words were left out, and nothing marks it.' : 'The article has other words here.';
}

/** Every way to have all pieces in one article in order, or nothing. */
function joinPieces(index: WordIndex, results: readonly Found[]): readonly Chain[] {
  const real = results.filter(({ places }) => places.length > 0);
  const [first, ...rest] = real;
  if (first === undefined) return [];
  const chains: Chain[] = [];
  for (const start of first.places) {
    const chain: Place[] = [start];
    for (const { places } of rest) {
      const last = chain.at(-1) as Place;
      const next = places
        .filter(
          ({ from }) =>
            index.owners[from] === index.owners[last.from] &&
            from >= last.to &&
            from - last.to <= LONGEST_GAP &&
            isOneText(index, last.to, from),
        )
        .reduce<Place | null>((best, place) => (best === null || place.from < best.from ? place : best), null);
      if (next === null) break;
      chain.push(next);
    }
    if (chain.length === real.length) chains.push(chain);
  }
  return chains;
}

/** Nothing separates the positions. */
function isOneText(index: WordIndex, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (index.words[at] === -1) return false;
  return true;
}

function judgeChains(
  { index, saidThere, toSpan }: Material,
  text: string,
  claim: Claim,
  cited: ReadonlySet<number>,
  chains: readonly Chain[],
): Outcome {
  const ownerOf = (chain: Chain): number => index.owners[(chain[0] as Place).from] as number;
  const toOutcome = (verdict: Outcome['verdict'], reason: string, chain: Chain): Outcome => ({
    verdict,
    reason,
    places: chain,
    differences: [],
  });
  const cutOffs = chains.map((chain) => findCutOff(index, text, claim, chain));
  const [firstCut] = cutOffs;
  const whole = chains.filter((_, at) => cutOffs[at] === null);
  if (whole.length === 0 && firstCut) {
    // The passage shows what was cut off as well.
    const shown = (chains[0] as Chain).map((place, at, all) =>
      at === all.length - 1 ? { ...place, to: firstCut.to } : place,
    );
    return { ...toOutcome('altered', firstCut.reason, shown), differences: [firstCut.difference] };
  }
  const hiding = whole.filter((chain) => !hidesNegation(index, chain));
  if (hiding.length === 0) {
    return toOutcome('altered', 'What the ellipsis leaves out denies what is quoted.', chains[0] as Chain);
  }
  const inCited = cited.size === 0 ? hiding : hiding.filter((chain) => cited.has(ownerOf(chain)));
  const articlesCited = [...cited].map((article) => index.articles[article] as Article);
  const candidates =
    inCited.length > 0
      ? inCited
      : hiding.filter((chain) =>
          passesOn(index.articles[ownerOf(chain)] as Article, toSpan(chain[0] as Place), articlesCited),
        );
  const compared = (candidates.length > 0 ? candidates : hiding).map((chain) => {
    const { compare, speakersAt } = saidThere(ownerOf(chain));
    const spans = chain.map(toSpan);
    // Whose words they are may be found for one of several parts alone.
    const told = spans.find((span) => speakersAt(span).length > 0) ?? (spans[0] as Span);
    return { chain, result: claim.speakers.length === 0 ? 'open' : compare(claim.speakers, told) };
  });
  const right = compared.find(({ result }) => result === 'same') ?? compared.find(({ result }) => result === 'open');
  if (candidates.length === 0) {
    return toOutcome(
      'other-article',
      'The words stand in another article than the one the draft names.',
      (right ?? compared[0])?.chain as Chain,
    );
  }
  if (right === undefined) {
    return toOutcome('other-speaker', 'The article has these words from somebody else.', compared[0]?.chain as Chain);
  }
  return toOutcome('verbatim', 'The words stand so in the article.', right.chain);
}

/** "I will … resign" of "I will not resign". */
function hidesNegation(index: WordIndex, chain: Chain): boolean {
  return chain.some(({ from }, at) => {
    const before = chain[at - 1];
    if (before === undefined || from - before.to > SHORT_GAP) return false;
    return [...index.words.subarray(before.to, from)].some((word) => isNegator(index.forms[word] ?? ''));
  });
}
