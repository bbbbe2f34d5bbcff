import { toRarity } from '../compare/rarity.ts';
import { toStem } from '../compare/stem.ts';
import { toCosine, type WordLikeness } from '../compare/word-likeness.ts';
import type { Article } from '../document/article.ts';
import { isInside, isOverlapping, type Span } from '../document/span.ts';
import type { Difference } from '../document/verification.ts';
import { TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.ts';
import { OPPOSITES } from '../lexicon/opposites.ts';
import { type Alignment, findAligned } from './align.ts';
import { toAlteredReason } from './check-quotation.ts';
import type { Claim } from './claims.ts';
import { findExact } from './find-exact.ts';
import { findDifferences, isNegator, NEGATORS } from './hunks.ts';
import type { Material } from './material.ts';
import type { Outcome, Place } from './outcome.ts';
import { splitPlainWords, splitQuotedWords } from './plain-words.ts';
import { isName } from './same-speaker.ts';
import { type Figure, findCalendarWords, findFigures, isLikeFigure } from './statement-facts.ts';
import { toCount, type WordIndex } from './word-index.ts';

/** A word of a statement that tells something. */
interface Telling {
  readonly form: string;
  readonly stem: string;
  readonly stemNumber: number;
  readonly weight: number;
}

/** Articles' words that come near a statement. */
interface Near extends Place {
  readonly article: number;
  /** 0..1: how much of what the statement's words tell stands there. */
  readonly coverage: number;
  /** How many of the words stand there. */
  readonly same: number;
}

const MOST_POSTINGS = 4000;
const MOST_ROUSING = 20;
const MOST_CANDIDATES = 8;
/** Words of a window: two long sentences. */
const WINDOW = 56;
const STEP = 28;
/** Words that tell less are in every article. */
const LEAST_TELLING = 0.12;
/** What a figure tells. */
const OF_A_FIGURE = 0.35;
/** Under this share nothing resembles the statement. */
const LEAST_RESEMBLING = 0.45;
/** From this share on the words are of the same thing, and a figure or a "not" can be held against the article's. */
const SAME_THING = 0.5;
/** From this share on a wrong speaker is one. */
const SURELY_THERE = 0.6;
/** A word that is used alike counts so much less than the word itself. */
const OF_ALIKE = 0.75;
/** By so little less of its words another place tells a thing as fully. */
const AS_FULLY = 0.02;
/** Words of a statement that is laid on the article's at once. */
const LONGEST_ALIGNED = 120;
/** Words that stand in place of others, at most; more are another way to put it. */
const MOST_TURNED = 5;
/** Cosine from which two words are used alike. */
const LEAST_ALIKE = 0.55;

/** Holds what somebody is said to have said, in the draft's words, against the articles; null where it may be no statement at all. */
export function checkStatement(
  material: Material,
  text: string,
  claim: Claim,
  cited: ReadonlySet<number>,
): Outcome | null {
  const outcome = compareStatement(material, text, claim, cited);
  if (outcome !== null || !claim.isSurely || claim.attribution === null) return outcome;
  const reason = 'It says too little to be held against an article; look it up.';
  return { verdict: 'unchecked', reason, places: [], differences: [] };
}

/** The same; null as well where it says too little to tell. */
function compareStatement(material: Material, text: string, claim: Claim, cited: ReadonlySet<number>): Outcome | null {
  const { index } = material;
  const plain = claim.spans.flatMap((span) => splitPlainWords(text, span).forms);
  const words = plain.map((form) => index.numbers.get(form) ?? -1);
  const skipped = plain[0] === 'that' || plain[0] === 'to' ? 1 : 0;
  const bare = words.slice(skipped);
  const exact = bare.length > 3 ? findExact(index, bare).map((from) => ({ from, to: from + bare.length })) : [];
  const tellings = toTellings(index, plain);
  const total = tellings.reduce((sum, { weight }) => sum + weight, 0);
  const near = exact.length > 0 ? exact.map((place) => toNear(index, place, 1)) : findNear(material, tellings, total);
  if (exact.length === 0 && (tellings.length < 2 || total < 0.8))
    return findOneDenial(material, text, claim, plain.slice(skipped));
  const [best] = near;
  if (best === undefined || best.coverage < LEAST_RESEMBLING || (best.same < 2 && best.coverage < SURELY_THERE)) {
    if (!claim.isSurely || tellings.length < 3) return null;
    return {
      verdict: 'not-found',
      reason: 'No article tells anything like it.',
      places: best === undefined ? [] : [toWhole(index, best)],
      differences: [],
    };
  }
  const inCited = cited.size === 0 ? near : near.filter(({ article }) => cited.has(article));
  const fitting = (inCited.length > 0 ? inCited : near).filter(({ coverage }) => coverage >= best.coverage * 0.8);
  const isOtherFigure =
    fitting.length > 0 &&
    fitting.every((place) => findContradictions(index, text, claim, place).some(({ kind }) => kind === 'number'));
  if (exact.length > 0 && !isOtherFigure)
    return judgeSpeaker(material, claim, fitting, 'verbatim', 'The words stand so in the article.');
  const judged = (fitting.length > 0 ? fitting : [best]).map((place) => ({
    place,
    differences: findContradictions(index, text, claim, place),
  }));
  // Another place excuses what one contradicts only where it tells the thing just as fully.
  const least = (judged[0]?.differences.length ?? 0) > 0 ? (judged[0]?.place.coverage ?? 0) - AS_FULLY : 0;
  const clean = judged
    .filter(({ differences, place }) => differences.length === 0 && place.coverage >= least)
    .map(({ place }) => place);
  const [worst] = judged;
  if (clean.length === 0 && worst !== undefined) {
    return {
      verdict: 'altered',
      reason: toAlteredReason(worst.differences),
      places: [toWhole(index, worst.place)],
      differences: worst.differences,
    };
  }
  return judgeSpeaker(material, claim, clean, 'paraphrase', 'An article tells it in other words; compare them.');
}

/** Words of a short statement that has to stand in an article but for a "not". */
const LEAST_BUT_ONE = 4;
const MOST_BUT_ONE = 20;
const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'any', 'some']);

/** "It had information" of "it had no information": all the words stand there, and a denial in their midst, or the other way round. */
function findOneDenial({ index }: Material, text: string, claim: Claim, forms: readonly string[]): Outcome | null {
  if (forms.length < LEAST_BUT_ONE || forms.length > MOST_BUT_ONE) return null;
  const words = forms.map((form) => index.numbers.get(form) ?? -1);
  const denials = [...NEGATORS].flatMap((form) => index.numbers.get(form) ?? []);
  const turned = [
    ...words.flatMap((_, at) => (isNegator(forms[at] as string) ? [words.toSpliced(at, 1)] : [])),
    ...denials.flatMap((denial) => words.slice(1).map((_, at) => words.toSpliced(at + 1, 0, denial))),
    // "A reason" of "no reason".
    ...denials.flatMap((denial) =>
      words.flatMap((_, at) => (INDEFINITE.has(forms[at] as string) ? [words.with(at, denial)] : [])),
    ),
  ];
  for (const other of turned) {
    if (other.length < LEAST_BUT_ONE) continue;
    const [from] = findExact(index, other);
    if (from === undefined) continue;
    const place = toNear(index, { from, to: from + other.length }, 1);
    const differences = findTurned(index, text, claim, place).filter(({ kind }) => kind === 'negation');
    if (differences.length === 0) continue;
    return { verdict: 'altered', reason: toAlteredReason(differences), places: [toWhole(index, place)], differences };
  }
  return null;
}

function toNear(index: WordIndex, place: Place, coverage: number): Near {
  return { ...place, article: index.owners[place.from] as number, coverage, same: place.to - place.from };
}

function toTellings(index: WordIndex, plain: readonly string[]): readonly Telling[] {
  const seen = new Set<string>();
  return plain.flatMap((form) => {
    const stem = toStem(form);
    const weight = /^\d/.test(form) ? OF_A_FIGURE : toRarity(stem);
    if (weight < LEAST_TELLING || seen.has(stem)) return [];
    seen.add(stem);
    return [{ form, stem, weight, stemNumber: index.stemNumbers.get(stem) ?? -1 }];
  });
}

/** The windows of articles that hold most of what the words tell, best first. */
function findNear(material: Material, tellings: readonly Telling[], total: number): readonly Near[] {
  const { index } = material;
  const votes = new Map<number, number>();
  const known = tellings
    .map(({ stemNumber, weight }) => ({ stemNumber, weight, count: toCount(index.byStem, stemNumber) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count);
  for (const { stemNumber, weight, count } of known.slice(0, MOST_ROUSING)) {
    if (count > MOST_POSTINGS && votes.size > 0) break;
    const from = index.byStem.offsets[stemNumber] as number;
    let last = -1;
    for (let at = from; at < from + Math.min(count, MOST_POSTINGS); at++) {
      const bucket = Math.floor((index.byStem.positions[at] as number) / STEP);
      // A word counts once a window.
      if (bucket === last) continue;
      last = bucket;
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight);
    }
  }
  const weighed: (readonly [bucket: number, weight: number])[] = [];
  for (const [bucket, weight] of votes) weighed.push([bucket, weight + (votes.get(bucket + 1) ?? 0)]);
  weighed.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return weighed
    .slice(0, MOST_CANDIDATES)
    .map(([bucket]) => weigh(material, tellings, total, bucket * STEP))
    .sort((a, b) => b.coverage - a.coverage || a.from - b.from);
}

/** How much of what the words tell stands in a window, and from where to where. */
function weigh({ index, likeness }: Material, tellings: readonly Telling[], total: number, at: number): Near {
  let from = at;
  let to = Math.min(index.firstSpeech, at + WINDOW);
  const owner = index.owners[Math.min(at + STEP - 1, index.firstSpeech - 1)] as number;
  while (from < to && (index.owners[from] !== owner || index.words[from] === -1)) from++;
  while (to > from && (index.owners[to - 1] !== owner || index.words[to - 1] === -1)) to--;
  const first = new Map<number, number>();
  for (let position = from; position < to; position++) {
    const stem = index.stems[index.words[position] as number] as number;
    if (!first.has(stem)) first.set(stem, position);
  }
  let covered = 0;
  let [low, high] = [to, from];
  const missing: Telling[] = [];
  for (const telling of tellings) {
    const position = first.get(telling.stemNumber);
    if (position === undefined) {
      missing.push(telling);
      continue;
    }
    covered += telling.weight;
    low = Math.min(low, position);
    high = Math.max(high, position + 1);
  }
  covered += coverAlike(index, likeness, missing, from, to);
  if (high <= low) [low, high] = [from, to];
  return {
    from: low,
    to: high,
    article: owner,
    coverage: total === 0 ? 0 : covered / total,
    same: tellings.length - missing.length,
  };
}

/** What words that are used alike make up for. */
function coverAlike(
  index: WordIndex,
  likeness: WordLikeness,
  missing: readonly Telling[],
  from: number,
  to: number,
): number {
  let covered = 0;
  for (const { form, weight } of missing) {
    const vector = likeness.toVector(likeness.toRow(form));
    if (vector === null) continue;
    let best = 0;
    for (let position = from; position < to; position++) {
      const other = index.forms[index.words[position] as number] as string;
      if (toRarity(toStem(other)) < LEAST_TELLING) continue;
      const otherVector = likeness.toVector(likeness.toRow(other));
      if (otherVector !== null) best = Math.max(best, toCosine(vector, otherVector));
    }
    if (best >= LEAST_ALIKE) covered += weight * best * OF_ALIKE;
  }
  return covered;
}

/** Words that a passage is widened by on either side, at most. */
const MOST_WIDENED = 40;

/** The sentences that a place lies in, so that a reader can judge its words. */
function toWhole(index: WordIndex, { from, to }: Near): Place {
  const isEnd = (before: number): boolean => {
    const article = index.articles[index.owners[before] as number];
    const word = article?.text.slice(index.starts[before], (index.ends[before] as number) + 1) ?? '';
    // "St. Croix", "J. Smith".
    if (word.endsWith('.') && (TITLE_ABBREVIATIONS.has(word.slice(0, -1)) || /^\p{Lu}\.$/u.test(word))) return false;
    return /[.!?]["”’')]*\s|\n/.test(
      article?.text.slice(index.ends[before] as number, index.starts[before + 1] as number) ?? '\n',
    );
  };
  let first = from;
  while (first > Math.max(0, from - MOST_WIDENED) && index.words[first - 1] !== -1 && !isEnd(first - 1)) first--;
  let last = to;
  while (last < Math.min(index.firstSpeech - 1, to + MOST_WIDENED) && index.words[last] !== -1 && !isEnd(last - 1))
    last++;
  return { from: first, to: last, core: { from, to } };
}

/** What the statement says otherwise than the words it comes from: figures, dates, a denial. */
function findContradictions(index: WordIndex, text: string, claim: Claim, place: Near): readonly Difference[] {
  if (place.coverage < SAME_THING) return [];
  const article = index.articles[place.article] as Article;
  const around = toAround(article.text, {
    start: index.starts[place.from] as number,
    end: index.ends[place.to - 1] as number,
  });
  return [
    ...findOtherFigures(text, claim, article, around),
    ...findOtherDays(text, claim, article, around),
    ...findTurned(index, text, claim, place),
  ]
    .filter(({ draftSpan }) => !claim.quoted.some((one) => isOverlapping(one, draftSpan) || isInside(draftSpan, one)))
    .filter(
      ({ draftSpan }, at, all) =>
        all.findIndex((other) => other.draftSpan.start <= draftSpan.start && other.draftSpan.end >= draftSpan.end) ===
        at,
    );
}

/** The sentences that the words stand in, as their full stops tell. */
function toAround(text: string, { start, end }: Span): Span {
  const before = text.slice(Math.max(0, start - 400), start);
  const behind = text.slice(end, end + 400);
  const from = Math.max(
    before.lastIndexOf('\n'),
    before.search(/[.!?]["”’]?\s+(?=["“‘\p{Lu}])(?!.*[.!?]["”’]?\s+["“‘\p{Lu}])/su) + 1,
  );
  const stop = /[.!?](?=["”’]?(?:\s|$))|\n/.exec(behind);
  return { start: start - before.length + from, end: end + (stop === null ? behind.length : stop.index) };
}

/** "50 officials" where the article has "15 senior officials": another figure of the same thing. */
function findOtherFigures(text: string, claim: Claim, article: Article, around: Span): readonly Difference[] {
  const theirs = findFigures(article.text, around);
  // "Said in 1991, …": a figure between the words that report and what is reported belongs to it too.
  const mine = findFigures(text, claim.told).filter((figure) => !claim.quoted.some((one) => isInside(figure, one)));
  const wider = { start: Math.max(0, around.start - 600), end: Math.min(article.text.length, around.end + 600) };
  const all: readonly Figure[] = findFigures(article.text, wider);
  return mine.flatMap((figure) => {
    if (all.some((other) => isLikeFigure(figure, other))) return [];
    const things = toThings(text, figure);
    const other = theirs.find((one) => toThings(article.text, one).some((thing) => things.includes(thing)));
    return other === undefined ? [] : [toDifference(text, figure, article, other, 'number')];
  });
}

/** What a figure counts: the words behind it, and its currency. */
function toThings(text: string, { start, end }: Span): readonly string[] {
  const behind = splitPlainWords(text.slice(end, end + 40).replace(/[.;:!?\n].*$/s, '')).forms.slice(0, 3);
  const sign = /[$€£¥]\s*$/.exec(text.slice(Math.max(0, start - 2), start))?.[0].trim();
  return [
    ...behind.map(toStem).filter((stem) => toRarity(stem) >= LEAST_TELLING),
    ...(sign === undefined ? [] : [sign]),
  ];
}

function findOtherDays(text: string, claim: Claim, article: Article, around: Span): readonly Difference[] {
  const theirs = findCalendarWords(article.text, around);
  return claim.spans.flatMap((span) =>
    findCalendarWords(text, span).flatMap((mine) => {
      const sort = mine.key.charAt(0);
      const others = theirs.filter(({ key }) => key.startsWith(sort));
      const [other] = others;
      return other === undefined || others.some(({ key }) => key === mine.key)
        ? []
        : [toDifference(text, mine, article, other, 'date')];
    }),
  );
}

/** Where the statement runs along the article's words: a figure, a date, a denial or an opposite in place of another. */
function findTurned(index: WordIndex, text: string, claim: Claim, place: Near): readonly Difference[] {
  const quoted = splitQuotedWords(text, claim.spans);
  if (quoted.forms.length > LONGEST_ALIGNED) return [];
  const words = quoted.forms.map((form) => index.numbers.get(form) ?? toKindred(index, form));
  const [near] = findAligned(index, quoted, words, true).filter(
    ({ from, to }) => from < place.to + STEP && place.from - STEP < to && index.owners[from] === place.article,
  );
  if (near === undefined || near.share < SAME_THING) return [];
  return [...findDifferences(index, text, quoted, near), ...findDenialBefore(index, text, claim, near)].filter(
    ({ kind, draft, article }) => {
      const [mine, theirs] = [draft, article].map((part) => splitPlainWords(part).forms) as [
        readonly string[],
        readonly string[],
      ];
      if (mine.length > MOST_TURNED || theirs.length > MOST_TURNED) return false;
      if (kind === 'number') return !isRoughly(draft, article);
      if (kind !== 'words') return true;
      return mine.some((form) => theirs.some((other) => OPPOSITES.get(form)?.has(other) === true));
    },
  );
}

/** A word of the articles that is another form of the same. */
function toKindred({ stemNumbers, wordOfStem }: WordIndex, form: string): number {
  const stem = stemNumbers.get(toStem(form));
  return stem === undefined ? -1 : (wordOfStem[stem] as number);
}

/** Words before the first that lies on the article's, in which a denial is of what follows. */
const REACH_BEFORE = 3;

/** "He expected more" of "he did not expect more": the denial stands before the first word that both have. */
function findDenialBefore(index: WordIndex, text: string, claim: Claim, { from }: Alignment): readonly Difference[] {
  const start = claim.spans[0]?.start ?? claim.whole.start;
  const mine = splitPlainWords(text.slice(Math.max(0, start - 40), start)).forms.slice(-REACH_BEFORE);
  if (mine.some(isNegator) || claim.attribution?.act === 'denies') return [];
  for (let at = from - 1; at >= Math.max(0, from - REACH_BEFORE); at--) {
    const word = index.words[at] as number;
    if (word < 0) break;
    const article = index.articles[index.owners[at] as number] as Article;
    const span = { start: index.starts[at] as number, end: index.ends[at] as number };
    if (/[.;:!?,"“”]/.test(article.text.slice(span.end, index.starts[at + 1]))) break;
    if (isNegator(index.forms[word] as string)) {
      return [toDifference(text, { start, end: start }, article, span, 'negation')];
    }
  }
  return [];
}

function isRoughly(draft: string, article: string): boolean {
  const [mine, theirs] = [draft, article].map((part) => findFigures(part, { start: 0, end: part.length })) as [
    readonly Figure[],
    readonly Figure[],
  ];
  return mine.every((figure) => theirs.some((other) => isLikeFigure(figure, other)));
}

function toDifference(text: string, mine: Span, article: Article, theirs: Span, kind: Difference['kind']): Difference {
  return {
    kind,
    draft: text.slice(mine.start, mine.end),
    article: article.text.slice(theirs.start, theirs.end),
    draftSpan: { start: mine.start, end: mine.end },
    articleSpan: { start: theirs.start, end: theirs.end },
  };
}

/** The best place of whoever the draft names; where each has the words surely from somebody else, that is what is wrong. */
function judgeSpeaker(
  { index, saidThere }: Material,
  claim: Claim,
  places: readonly Near[],
  verdict: 'verbatim' | 'paraphrase',
  reason: string,
): Outcome {
  const compared = places.map((place) => ({
    place,
    result: saidThere(place.article).compare(claim.speakers, {
      start: index.starts[place.from] as number,
      end: index.ends[place.to - 1] as number,
    }),
  }));
  const right = compared.find(({ result }) => result === 'same') ?? compared.find(({ result }) => result === 'open');
  const [first] = compared;
  if (
    right === undefined &&
    first !== undefined &&
    first.place.coverage >= SURELY_THERE &&
    claim.speakers.some(isName)
  ) {
    return {
      verdict: 'other-speaker',
      reason: 'The article has this from somebody else.',
      places: [toWhole(index, first.place)],
      differences: [],
    };
  }
  const chosen = (right ?? first)?.place;
  return {
    verdict,
    reason,
    places: chosen === undefined ? [] : [verdict === 'verbatim' ? chosen : toWhole(index, chosen)],
    differences: [],
  };
}
