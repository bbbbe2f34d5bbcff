import type { BlockKind } from '../../document/article.ts';
import type { Attribution } from '../../document/findings.ts';
import { isInside, isOverlapping, type Span, toHull, toText } from '../../document/span.ts';
import { type Compared, findLastAt, toBlockKind } from '../material.ts';
import { type Profile, toProfile, toShared } from '../profile.ts';
import { findQuantities } from '../quantities/find-quantities.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { toRarity } from '../rarity.ts';
import { toWordRange } from '../words.ts';
import { countNegations } from './negation.ts';
import { isReporting } from './reporting.ts';
import { splitClauses } from './split-clauses.ts';
import type { Statement } from './statement.ts';

/** Blocks that speak of the article and not of the story. */
const NOT_TOLD: ReadonlySet<BlockKind | null> = new Set(['byline', 'date', 'dateline', 'credit', 'disclaimer', 'link']);
const HEADLINES: ReadonlySet<BlockKind | null> = new Set(['title', 'summary', 'heading']);
/** The least that a statement must be about, in weights of its stems: two words that say something. */
const LEAST_ABOUT = 0.6;
/** A statement of which its inner statements tell this share says nothing of its own. */
const MOSTLY = 0.7;
/** So much of a sentence must stand outside its attributions to be told in the article's own voice. */
const OWN_SHARE = 0.5;

type Draft = Omit<Statement, 'index'>;

/** All statements of a story, by article and place. */
export function findStatements(articles: readonly Compared[]): readonly Statement[] {
  return articles.flatMap(findInArticle).map((draft, index) => ({ ...draft, index }));
}

function findInArticle(article: Compared): readonly Draft[] {
  const { reading, words } = article;
  const quantities = findQuantities(words, reading.times);
  const bySentence = toAttributionsBySentence(article);
  const drafts: Draft[] = [];
  for (const [sentence, span] of reading.sentences.entries()) {
    const block = toBlockKind(article, span.start);
    if (NOT_TOLD.has(block)) continue;
    const pieces = toPieces(article, toTold(article, span), bySentence.get(sentence) ?? []);
    for (const { attribution, spans } of pieces) {
      for (const clause of splitClauses(words, spans)) {
        const profile = toProfile(words, clause);
        if (toAbout(profile) < LEAST_ABOUT) continue;
        drafts.push(
          toDraft(
            article,
            { attribution, spans: clause, sentence, profile, isHeadline: HEADLINES.has(block) },
            quantities,
          ),
        );
      }
    }
  }
  return drafts.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function toDraft(
  article: Compared,
  draft: Pick<Draft, 'attribution' | 'spans' | 'sentence' | 'profile' | 'isHeadline'>,
  quantities: readonly Quantity[],
): Draft {
  const { attribution, spans } = draft;
  const isDenied = attribution !== null && attribution.act === 'denies';
  const negated = spans.reduce((sum, span) => sum + countNegations(article.words, span), 0) % 2 === 1;
  return {
    ...draft,
    article,
    span: toHull(spans),
    quantities: quantities.filter((quantity) => spans.some((span) => isInside(quantity, span))),
    isNegated: negated !== isDenied,
    isOpen: isOpenTold(article, draft),
  };
}

const OPEN_ACTS: ReadonlySet<Attribution['act']> = new Set([
  'asks',
  'promises',
  'threatens',
  'intends',
  'expects',
  'fears',
  'doubts',
]);
const OPEN_WORDS =
  /\b(?:would|could|may|might|should|if|whether|plans?|planned|planning|hopes?|hoped|expected|expects?|intends?|intended|will|unless|possible|possibly|perhaps|\?)/i;

function isOpenTold(
  { words: { text } }: Compared,
  { attribution, spans }: Pick<Draft, 'attribution' | 'spans'>,
): boolean {
  return (
    (attribution !== null && OPEN_ACTS.has(attribution.act)) ||
    spans.some((span) => OPEN_WORDS.test(toText(text, span)))
  );
}

/** The sentence without the dateline before it. */
function toTold({ reading: { article } }: Compared, { start, end }: Span): Span {
  const dateline = article.dateline?.span;
  if (dateline === undefined || dateline.start < start || dateline.end >= end) return { start, end };
  return { start: dateline.end, end };
}

function toAttributionsBySentence({ reading }: Compared): ReadonlyMap<number, readonly Attribution[]> {
  const bySentence = new Map<number, Attribution[]>();
  for (const attribution of reading.attributions) {
    const seen = new Set<number>();
    for (const part of [...attribution.content, ...attribution.source, ...attribution.cue]) {
      for (
        let sentence = Math.max(0, findLastAt(reading.sentences, part.start));
        sentence < reading.sentences.length;
        sentence++
      ) {
        if ((reading.sentences[sentence] as Span).start >= part.end) break;
        if (seen.has(sentence)) continue;
        seen.add(sentence);
        const list = bySentence.get(sentence);
        if (list) list.push(attribution);
        else bySentence.set(sentence, [attribution]);
      }
    }
  }
  return bySentence;
}

interface Piece {
  readonly attribution: Attribution | null;
  readonly spans: readonly Span[];
  readonly profile: Profile;
}

/** The contents in a sentence, each with the innermost attribution that tells most of it, and what the sentence says besides. */
function toPieces(article: Compared, sentence: Span, attributions: readonly Attribution[]): readonly Piece[] {
  const { words } = article;
  const reporting = attributions.filter((attribution) => isReporting(words, attribution));
  const pieces: (Piece & { readonly id: string; readonly within: string | null })[] = [];
  for (const attribution of reporting) {
    const spans = toCut(attribution.content, sentence);
    if (spans.length === 0) continue;
    pieces.push({
      attribution,
      spans,
      profile: toProfile(words, spans),
      id: attribution.id,
      within: attribution.within,
    });
  }
  const kept: Piece[] = pieces.filter(
    ({ id, profile }) =>
      !pieces.some((inner) => inner.within === id && toShared(inner.profile, profile) > MOSTLY * profile.norm),
  );
  const outer = reporting.filter(({ within }) => !reporting.some(({ id }) => id === within));
  const own = toRest(
    sentence,
    outer.flatMap(({ content, source, cue }) => [...content, ...source, ...cue]),
  );
  const whole = toProfile(words, [sentence]);
  const ownProfile = toProfile(words, own);
  if (outer.length === 0) kept.push({ attribution: null, spans: [sentence], profile: whole });
  else if (
    own.length > 0 &&
    ownProfile.norm > OWN_SHARE * whole.norm &&
    countTelling(article, own) >= LEAST_OWN_WORDS
  ) {
    kept.push({ attribution: null, spans: own, profile: ownProfile });
  }
  return kept;
}

const LEAST_OWN_WORDS = 4;

function countTelling({ words }: Compared, spans: readonly Span[]): number {
  let count = 0;
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) if (toRarity(words.stems[index] as string) > 0.15) count++;
  }
  return count;
}

function toCut(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  return spans
    .filter((span) => isOverlapping(span, { start, end }))
    .map((span) => ({ start: Math.max(span.start, start), end: Math.min(span.end, end) }));
}

/** What of `whole` lies in none of `parts`. */
function toRest(whole: Span, parts: readonly Span[]): readonly Span[] {
  const rest: Span[] = [];
  let { start } = whole;
  for (const part of [...toCut(parts, whole)].sort((a, b) => a.start - b.start)) {
    if (part.start > start) rest.push({ start, end: part.start });
    start = Math.max(start, part.end);
  }
  if (start < whole.end) rest.push({ start, end: whole.end });
  return rest;
}

function toAbout({ weights }: Profile): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}
