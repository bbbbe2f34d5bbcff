import type { Block, BlockKind } from '../../document/article.ts';
import { type Days, toDays } from '../../document/days.ts';
import type { Attribution, Time } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { type Span, toHull, toText } from '../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { PAST_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import { type Compared, findInside, type OwnArticle, once } from '../material.ts';
import { type Profile, toProfile } from '../profile.ts';
import { quantitiesOf } from '../quantities/find-quantities.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Words } from '../words.ts';
import { toNameFlags, toNames } from './names.ts';
import { countNegations } from './negation.ts';
import { type Piece, toAttributionsBySentence, toPieces, toSaidByTheWay } from './pieces.ts';
import { isDenial, isOpenAct } from './reporting.ts';
import { splitClauses } from './split-clauses.ts';
import { type SaidByTheWay, splitParticulars, toHeadOf } from './split-particulars.ts';
import type { Statement } from './statement.ts';

/** Blocks that speak of the article and not of the story. */
const NOT_TOLD: ReadonlySet<BlockKind | null> = new Set(['byline', 'date', 'dateline', 'credit', 'disclaimer', 'link']);
const HEADLINES: ReadonlySet<BlockKind | null> = new Set(['title', 'summary', 'heading']);
/** The least that a statement must be about, in weights of its stems: two words that say something. */
const LEAST_ABOUT = 0.6;
/** "No one was hurt", "it began on 27 January" and what somebody confirms say much in few words. */
const LEAST_IN_FEW = 0.3;
/** A quotation of so many words is somebody's, however common they are: "It is beautiful, and it is late". */
const LEAST_QUOTED = 6;
/** A heading of fewer words mostly says what the text below it is about, and tells nothing of it. */
const LEAST_IN_HEADING = 4;
/** "There are eight" is a figure and nothing else. */
const LEAST_BY_FIGURE = 0.1;

/** All statements of a story, by article and place; those of an article are the same objects in the next story. */
export function findStatements(articles: readonly Compared[]): readonly Statement[] {
  return toPlaced(articles, findInArticle);
}

/** The same with what is said by the way cut from what is told: "the bank had 90 branches", "the bank, founded in 1866". */
export function findParticulars(articles: readonly Compared[]): readonly Statement[] {
  return toPlaced(articles, findParticularsInArticle);
}

function toPlaced(articles: readonly Compared[], find: typeof findInArticle): readonly Statement[] {
  const statements: Statement[] = [];
  for (const article of articles) {
    for (const statement of once(article, find)) {
      statement.index = statements.length;
      statements.push(statement);
    }
  }
  return statements;
}

/** The statements of an article, in order. */
export function statementsOf(article: Compared): readonly Statement[] {
  return once(article, findInArticle);
}

/** The particulars of an article, in order. */
export function particularsOf(article: Compared): readonly Statement[] {
  return once(article, findParticularsInArticle);
}

/** A statement that is given its place anew by each story. */
type Placed = { -readonly [Name in 'index']: Statement[Name] } & Omit<Statement, 'index'>;

type Draft = Pick<Statement, 'attribution' | 'spans' | 'span' | 'sentence' | 'profile' | 'isHeadline' | 'ofWhom'> & {
  /** The spans whose days are its own. */
  readonly dated: readonly Span[];
};

function findInArticle(article: OwnArticle, self: Compared): readonly Placed[] {
  return findSplit(article, self, false);
}

function findParticularsInArticle(article: OwnArticle, self: Compared): readonly Placed[] {
  return findSplit(article, self, true);
}

function findSplit(article: OwnArticle, self: Compared, isFine: boolean): readonly Placed[] {
  const { reading, words } = article;
  const found = once(self, findOnce);
  const bySentence = toAttributionsBySentence(article);
  const drafts: Draft[] = [];
  for (const [sentence, span] of reading.sentences.entries()) {
    const block = findBlock(article, span);
    const kind = block?.kind ?? null;
    if (NOT_TOLD.has(kind)) continue;
    const told = withoutDateline(article, span, block);
    if (HEADLINES.has(kind) && isAnnouncing(toText(words.text, told))) continue;
    if (kind === 'heading' && isCrosshead(toText(words.text, told), countWords(words, [told]))) continue;
    const attributions = bySentence.get(sentence) ?? [];
    const pieces = toPieces(article, told, attributions);
    // By the way mostly who somebody is is told; with a day, what happened.
    const byTheWay = toSaidByTheWay(article, told, attributions, pieces).filter(
      ({ head, said }) => isFine || (findInside(found.dated, said).length > 0 && !isTimeAlone(article, head)),
    );
    for (const { attribution, spans, head: ofPiece } of [...pieces.map(toWhole), ...byTheWay.map(toPiece)]) {
      for (const { head, spans: clause } of isFine
        ? splitFinely(words, spans)
        : splitClauses(words, spans).map(toMain)) {
        const profile = toProfile(words, clause);
        const saysMuch =
          attribution?.act === 'confirms' ||
          clause.some((part) => countNegations(words, part) > 0) ||
          findInside(found.dated, clause).length > 0;
        const hasFigure = findInside(found.quantities, clause).length > 0;
        const isQuoted = attribution?.kind === 'direct' && countWords(words, spans) >= LEAST_QUOTED;
        const least = hasFigure
          ? LEAST_BY_FIGURE
          : saysMuch || isQuoted || attribution !== null
            ? LEAST_IN_FEW
            : LEAST_ABOUT;
        if (toAbout(profile) < least || (attribution === null && isTimeAlone(article, clause))) continue;
        const isHeadline = HEADLINES.has(kind);
        const isThen = findInside(found.dated, clause).length === 0 && isWhenClause(words, clause);
        const dated = isThen ? spans : clause;
        const ofWhom = toHeadOf(words, head.length > 0 ? head : ofPiece);
        drafts.push({ attribution, spans: clause, span: toHull(clause), sentence, profile, isHeadline, dated, ofWhom });
      }
    }
  }
  return drafts
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((draft) => toStatement(article, draft, found, self));
}

function splitFinely(words: Words, spans: readonly Span[]): readonly SaidByTheWay[] {
  return splitClauses(words, spans).flatMap((clause) => splitParticulars(words, clause));
}

function toMain(clause: readonly Span[]): SaidByTheWay {
  return { spans: clause, head: [], said: clause };
}

type Told = Pick<Draft, 'attribution' | 'spans'> & Pick<SaidByTheWay, 'head'>;

function toWhole({ attribution, spans }: Piece): Told {
  return { attribution, spans, head: [] };
}

function toPiece({ spans, head }: SaidByTheWay): Told {
  return { attribution: null, spans, head };
}

/** "Two were seized on May 3 | when gunmen stopped a bus": that was then as well. */
function isWhenClause({ text }: Words, [first]: readonly Span[]): boolean {
  return first !== undefined && /^\W*(?:when|while|as)\s/i.test(toText(text, first));
}

/** "What we know about the fire", "The fire: live updates": says what the text below is, and none of what happened. */
const ANNOUNCING = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /(?:here(?:['’]s| is) )?(?:what|all|everything) /,
      /(?:(?:we|you) (?:(?:still )?(?:do not|don['’]t) )?(?:need to |should |must )?(?:know|understand)|to (?:know|expect|watch))\b.*/,
    ),
    // At either end only: "hundreds live in tents", "police explained the delay", "faces key questions" tell.
    /^\W*(?:live(?: updates?| blog)?|as it happened|in pictures|in photos|in brief|explained|explainer|at a glance|q ?& ?a|questions and answers)\s*[:|–—-]/,
    /(?:^|[:|–—]\s*|\s-\s+)(?:live|explained)\W*$/,
    /\b(?:live (?:updates?|blog)|as it happened|in pictures|in photos|in brief|explainer|at a glance|q ?& ?a|questions and answers)\W*$/,
    /(?:^|[:|–—]\s*|\s-\s+)(?:an? |the |some |\w+ )?(?:(?:timeline|chronology) of|key (?:facts|dates|questions|moments))\b.*/,
  ),
);
/** "Ferry Astrid: what we know" has so few words beside; "Twelve die on ferry: what we know" tells. */
const MOST_BESIDE = 4;

function isAnnouncing(headline: string): boolean {
  return (
    ANNOUNCING.test(headline) &&
    (headline.replace(ANNOUNCING, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)?.length ?? 0) <= MOST_BESIDE
  );
}

/** A question, or what begins like one: "How did they get out?", "What comes next". */
const ASKING = /\?\W*$|^\W*(?:how|what|when|where|who|whose|why)\b/i;
const LAST_WORD = /(\p{L}[\p{L}’'-]*)\W*$/u;
const IS_VERB = /(?:ed|s)$|^(?:burst|hit|cut|shut|quit|split|spread|bet|hurt)$/;
/** "The victims": with a word before, the last one may be a verb, as in "Harbour master resigns". */
const LEAST_WITH_VERB = 3;

/** "The builder", "The death toll", "Fight for life": what the text below is about, and nothing of it; not "The dam burst". */
function isCrosshead(heading: string, count: number): boolean {
  if (ASKING.test(heading)) return true;
  if (count >= LEAST_IN_HEADING) return false;
  const last = LAST_WORD.exec(heading)?.[1]?.toLowerCase() ?? '';
  return count < LEAST_WITH_VERB || !(PAST_VERB_FORMS.has(last) || IS_VERB.test(last));
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** "June 4, 2019." under a headline tells nothing; as somebody's answer it does. */
function isTimeAlone({ words: { text }, reading: { times } }: OwnArticle, clause: readonly Span[]): boolean {
  const inside = findInside(times, clause);
  if (inside.length === 0) return false;
  return clause.every((part) => {
    let at = part.start;
    for (const { start, end } of inside) {
      if (start >= part.end || end <= at) continue;
      if (LETTER_OR_DIGIT.test(text.slice(at, start))) return false;
      at = end;
    }
    return !LETTER_OR_DIGIT.test(text.slice(at, part.end));
  });
}

function toStatement(
  article: OwnArticle,
  { attribution, spans, span, sentence, profile, isHeadline, ofWhom, dated: ofDays }: Draft,
  { quantities, isName, dated }: Found,
  self: Compared,
): Placed {
  const isDenied = attribution !== null && isDenial(article.words, attribution);
  const isNegatedInside = spans.some((span) => countNegations(article.words, span) > 0);
  const negated = isNegatedInside !== (attribution !== null && isDoubted(article.words, attribution));
  return {
    index: 0,
    article: self,
    attribution,
    spans,
    span,
    sentence,
    place: span.start / Math.max(1, article.words.text.length),
    speaker: toSpeakerWords(article, attribution),
    isHeadline,
    profile,
    ofWhom,
    names: toNames(article, spans, isName),
    days: toUnique(findInside(dated, ofDays).map(({ days }) => days)),
    clock: toClock(findInside(article.reading.times, spans)),
    quantities: findInside(quantities, spans),
    wordingKey: toWordingKey(spans.map((part) => toText(article.words.text, part)).join(' ')),
    isNegated: negated !== isDenied,
    isOpen: isOpenTold(article, attribution, spans),
  };
}

/** "Does not expect another rise", "do not believe that": who does not hold something holds that it is not so. */
const NOT_HELD =
  /(?:\bnot|n['’]t|\bnever|\bno longer)(?: \w+)? (?:expect|believe|think|intend|plan|anticipate|foresee|consider|see)\b/i;
const BEFORE_CUE = 14;

function isDoubted({ text }: Words, { cue }: Attribution): boolean {
  return cue.some(({ start, end }) => NOT_HELD.test(text.slice(Math.max(0, start - BEFORE_CUE), end)));
}

function toWordingKey(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
}

/** Shared by all statements of nobody known. */
const NOBODY: readonly string[] = [];
/** "Dr", "of", initials: no name is known by them. */
const LEAST_NAME = 3;

function toSpeakerWords({ entityById }: OwnArticle, attribution: Attribution | null): readonly string[] {
  const speaker = attribution?.speaker ?? null;
  const entity = speaker === null ? undefined : entityById.get(speaker);
  if (entity === undefined) return NOBODY;
  return entity.name
    .toLowerCase()
    .split(/\s+/)
    .filter(({ length }) => length >= LEAST_NAME);
}

/** Each stretch of days once: "at 2 p.m. on Thursday" names one day twice. */
function toUnique(days: readonly Days[]): readonly Days[] {
  return days.length < 2 ? days : [...new Map(days.map((one) => [`${one.from} ${one.to}`, one])).values()];
}

/** What is looked for once an article. */
interface Found {
  readonly quantities: readonly Quantity[];
  /** 1 for each word that is part of a name. */
  readonly isName: Uint8Array;
  readonly dated: readonly (Span & { readonly days: Days })[];
}

function findOnce(article: OwnArticle, self: Compared): Found {
  const { reading } = article;
  return {
    quantities: quantitiesOf(self),
    isName: toNameFlags(article),
    dated: toDated(reading.times),
  };
}

/** Longer times ("2015", "the spring") say little of when something was. */
const LONGEST_DATED = 31;

function toDated(times: readonly Time[]): Found['dated'] {
  return times.flatMap(({ start, end, type, value, mod, candidates }) => {
    const days =
      value === null || candidates.length > 1 || (type !== 'DATE' && type !== 'TIME')
        ? null
        : toDays(value.replace(/T.*$/, ''), mod);
    return days === null || days.to - days.from > LONGEST_DATED ? [] : [{ start, end, days }];
  });
}

/** Lengths of years and more are mostly ages and backgrounds. */
const CLOCK = /^P(?:T\d+[HMS]|\d+[DWM])$|T\d\d:\d\d/;

/** Shared by all statements without: an empty set is not small. */
const NO_CLOCK: ReadonlySet<string> = new Set();

function toClock(times: readonly Time[]): ReadonlySet<string> {
  const values = times.flatMap(({ value }) => (value !== null && CLOCK.test(value) ? [value] : []));
  if (values.length === 0) return NO_CLOCK;
  return new Set(values.map((value) => value.replace(/^.*(?=T\d\d:)/, '')));
}

const OPEN_WORDS = toPattern(
  '',
  anyOf(
    sequenceOf(
      /\b/,
      anyWordOf(
        `[Ww]ould [Cc]ould may [Mm]ight [Ss]hould [Ii]f [Ww]hether [Pp]lans? [Pp]lanned [Pp]lanning [Hh]opes? [Hh]oped [Ee]xpected
    [Ee]xpects? [Ii]ntends? [Ii]ntended [Ww]ill [Uu]nless [Pp]ossible [Pp]ossibly [Pp]erhaps [Ff]orecast`,
      ),
      /\b/,
    ),
    /\?/,
  ),
);

function isOpenTold({ words: { text } }: OwnArticle, attribution: Attribution | null, spans: readonly Span[]): boolean {
  return isOpenAct(attribution) || spans.some((span) => OPEN_WORDS.test(toText(text, span)));
}

/** The block that a sentence begins in; the marks of a Markdown heading ("# ") stand in front of theirs. */
function findBlock({ reading: { article } }: OwnArticle, { start, end }: Span): Block | null {
  const { blocks } = article;
  const index = findLastStarting(blocks, start);
  const here = blocks[index];
  // A date alone in front of the lead ("April 11, 2024 - ") begins its sentence.
  if (here !== undefined && start < here.end && !(here.kind === 'dateline' && here.end < end)) return here;
  const next = blocks[index + 1];
  return next !== undefined && next.start < end ? next : null;
}

/** The sentence without the dateline, and without the marks, before it. */
function withoutDateline({ reading: { article } }: OwnArticle, { start, end }: Span, block: Block | null): Span {
  const dateline = article.dateline?.span;
  if (dateline !== undefined && dateline.start >= start && dateline.end < end) return { start: dateline.end, end };
  return { start: Math.max(start, block?.start ?? start), end };
}

function countWords(words: Words, spans: readonly Span[]): number {
  return spans.reduce(
    (sum, span) =>
      sum +
      toText(words.text, span)
        .split(/[^\p{L}\p{N}'’]+/u)
        .filter(Boolean).length,
    0,
  );
}

function toAbout({ weights }: Profile): number {
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  return sum;
}
