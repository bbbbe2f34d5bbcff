import type { Span } from '../document/span.ts';
import { toAlteredReason } from './check-quotation.ts';
import type { Claim } from './claim.ts';
import { findContradictions, findTurned, hasFigure } from './contradictions.ts';
import { findExact } from './find-exact.ts';
import { isNegator, NEGATORS } from './hunks.ts';
import type { Material } from './material.ts';
import { findNear, type Near, toNear, toTellings, toWhole } from './near-places.ts';
import type { Outcome } from './outcome.ts';
import { splitPlainWords } from './plain-words.ts';
import { isName } from './same-speaker.ts';
import { findFigures } from './statement-facts.ts';

/** Under this share nothing resembles the statement. */
const LEAST_RESEMBLING = 0.45;
/** From this share on a wrong speaker is one. */
const SURELY_THERE = 0.6;
/** By so little less of its words another place tells a thing as fully. */
const AS_FULLY = 0.02;

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
  const plain = joinClose(text, claim.spans).flatMap((span) => splitPlainWords(text, span).forms);
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
  const isOnlyFigure = findFigures(text, claim.told).length < 2;
  const judged = (fitting.length > 0 ? fitting : [best]).map((place) => ({
    place,
    // One of several figures may come from another article: "put it at $3 million, and later at $4.5 million".
    differences: findContradictions(index, text, claim, place).filter(
      ({ kind, draftSpan }) =>
        kind !== 'number' || isOnlyFigure || !near.some((other) => hasFigure(index, text, draftSpan, other)),
    ),
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

/** Code units of a dash with a small word, which interrupt no statement. */
const SHORT_GAP = 12;

/** The spans of a statement as they were before a dash or a "but" between them was left out. */
function joinClose(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, span.start);
    if (last === undefined || between.length > SHORT_GAP || between.includes('\n')) joined.push(span);
    else joined[joined.length - 1] = { start: last.start, end: span.end };
  }
  return joined;
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
