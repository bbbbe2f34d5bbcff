import type { Attribution } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, type Span, toText } from '../../document/span.ts';
import { addTo } from '../add-to.ts';
import type { OwnArticle } from '../material.ts';
import { type Profile, toProfile, toShared } from '../profile.ts';
import { toForm, toWordRange } from '../words.ts';
import { isReporting } from './reporting.ts';
import { findSaidByTheWay, type SaidByTheWay } from './split-particulars.ts';
import { isVerbAt } from './verb-words.ts';

/** A statement of which its inner statements tell this share says nothing of its own. */
const MOSTLY = 0.7;
/** So much of a sentence must stand outside its attributions to be told in the article's own voice. */
const OWN_SHARE = 0.5;

/** A part of a sentence with who tells it. */
export interface Piece {
  readonly attribution: Attribution | null;
  readonly spans: readonly Span[];
  readonly profile: Profile;
}

/** The contents in a sentence, each with the innermost attribution that tells most of it, and what the sentence says besides. */
export function toPieces(article: OwnArticle, sentence: Span, attributions: readonly Attribution[]): readonly Piece[] {
  const { words } = article;
  const reporting = attributions.filter((attribution) => isReporting(words, attribution));
  const pieces: (Piece & {
    readonly attribution: Attribution;
    readonly id: string;
    readonly within: string | null;
  })[] = [];
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
    ({ id, spans, profile }) =>
      !pieces.some(
        (inner) =>
          inner.within === id &&
          toShared(inner.profile, profile) > MOSTLY * toProfile(words, toWithoutTeller(spans, inner.attribution)).norm,
      ),
  );
  const outer = toOuter(reporting);
  const own = toRest(
    sentence,
    outer.flatMap((attribution) => [
      ...attribution.content,
      ...attribution.cue,
      ...toSourceAtCue(article, attribution),
    ]),
  );
  const whole = toProfile(words, [sentence]);
  const ownProfile = toProfile(words, own);
  if (outer.length === 0) kept.push({ attribution: null, spans: [sentence], profile: whole });
  else if (ownProfile.norm > OWN_SHARE * whole.norm && isToldItself(article, sentence, own)) {
    const spans = own.map((span) => toUnjoined(article, span));
    kept.push({ attribution: null, spans, profile: ownProfile });
  } else {
    for (const span of toClausesBeside(article, sentence, own, outer)) {
      kept.push({ attribution: null, spans: [span], profile: toProfile(words, [span]) });
    }
  }
  return kept;
}

/** What is said by the way of who reports or of what is reported: "Gohl, who resigned on August 11, said …", "he blamed the price, which has doubled". */
export function toSaidByTheWay(
  { words, reading }: OwnArticle,
  sentence: Span,
  attributions: readonly Attribution[],
  pieces: readonly Piece[],
): readonly SaidByTheWay[] {
  const outer = toOuter(attributions.filter((attribution) => isReporting(words, attribution)));
  if (outer.length === 0) return [];
  const taken: readonly Span[] = [
    ...outer.flatMap(({ content, cue }) => [...content, ...cue]),
    // What the article tells itself is cut where that is told.
    ...pieces.flatMap(({ attribution, spans }) => (attribution === null ? spans : [])),
    // "Who spoke on condition of anonymity" is told of the article's sources, not of the story.
    ...reading.notices.filter((notice) => notice.kind === 'anonymous' && isOverlapping(notice, sentence)),
  ];
  return findSaidByTheWay(words, sentence).filter(
    ({ said }) => !said.some((span) => taken.some((other) => isOverlapping(span, other))),
  );
}

function toOuter(reporting: readonly Attribution[]): readonly Attribution[] {
  return reporting.filter(({ within }) => !reporting.some(({ id }) => id === within));
}

/** The source of an attribution but where it does something else before it says anything: "Ruiz accepted the resignations and thanked them". */
function toSourceAtCue(article: OwnArticle, { source, cue, content }: Attribution): readonly Span[] {
  const [last, first] = [source.at(-1), cue[0]];
  if (last === undefined || first === undefined || last.end >= first.start) return source;
  // Behind a comma stands what he is, or what he did otherwise: "Ruiz, who had resigned, said …".
  if (article.words.text[last.end] === ',' || article.words.text[last.end - 1] === ',') return source;
  const between = toRest({ start: last.end, end: first.start }, content);
  return between.some((span) => countTelling(article, [span]) >= LEAST_DEED_WORDS) ? [] : source;
}

const LEAST_DEED_WORDS = 2;

/**
 * What stands beside a report as a clause of its own: "The school has 38 children, | and the council says …", "…, the service said, | and
 * two firefighters were hurt". What follows a content may be reported too, and is not taken.
 */
function toClausesBeside(
  article: OwnArticle,
  sentence: Span,
  own: readonly Span[],
  outer: readonly Attribution[],
): readonly Span[] {
  const { text } = article.words;
  const clauses: Span[] = [];
  const [first] = own;
  const last = own.at(-1);
  if (first !== undefined && first.start === sentence.start) {
    const before =
      JOINED_AFTER.exec(toText(text, first)) ??
      (hasVerb(article, first) ? HUNG_BEFORE.exec(toText(text, first)) : null);
    if (before !== null) clauses.push({ start: first.start, end: first.start + before.index });
  }
  if (last !== undefined && last !== first && last.end === sentence.end && JOINED_BEFORE.test(toText(text, last))) {
    const isBehindCue = outer.some(({ cue, source }) => [...cue, ...source].some(({ end }) => end === last.start));
    if (isBehindCue) clauses.push(last);
  }
  return clauses.filter((span) => countTelling(article, [span]) >= LEAST_OWN_WORDS);
}

/** The conjunction that ends a clause before a report, with what may lead to the source: "…, and its director". */
const JOINED_AFTER = /(?:[,;] (?:and|but)(?: [^,;]{1,40},?)?| and)\s*$/;
/** The conjunction that hangs a report on what is told before it: "… resigned on Tuesday, two days after". */
const HUNG_BEFORE =
  /(?:,? (?:[\w-]+ ){0,2}(?:days?|weeks?|months?|years?|hours?|minutes?))?(?<!\b(?:only|until|except)) (?:after|before|when|while|as|because|since|although|though)(?: [^,;]{1,40})?\s*$/;
const JOINED_BEFORE = /^[,;] (?:and|but) /;

function hasVerb({ words }: OwnArticle, span: Span): boolean {
  const { from, to } = toWordRange(words, span);
  const forms = Array.from({ length: to - from }, (_, at) => toForm(words, from + at));
  const lower = forms.map((form) => form.toLowerCase());
  return forms.some((_, at) => isVerbAt(forms, lower, at));
}

/** Without the conjunction that leads on to a report: "has only 38 children, and | the council says", "resigned, two days after | a letter said". */
function toUnjoined({ words: { text } }: OwnArticle, { start, end }: Span): Span {
  const told = toText(text, { start, end });
  const joint = /[,;]? (?:and|but)\s*$/.exec(told) ?? HUNG_BEFORE.exec(told);
  return joint === null || joint.index === 0 ? { start, end } : { start, end: start + joint.index };
}

const LEAST_OWN_WORDS = 4;

/** True where the rest of a sentence could stand alone: what trails behind a saying (", ending months of speculation") cannot. */
function isToldItself(article: OwnArticle, sentence: Span, own: readonly Span[]): boolean {
  const [first] = own;
  if (first === undefined || first.start > sentence.start) return false;
  return countTelling(article, [first]) >= LEAST_OWN_WORDS;
}

function countTelling({ words }: OwnArticle, spans: readonly Span[]): number {
  let count = 0;
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) if ((words.rarities[index] as number) > 0.15) count++;
  }
  return count;
}

/** What is left of a statement without who says what is said in it, and that he says it. */
function toWithoutTeller(spans: readonly Span[], { source, cue }: Attribution): readonly Span[] {
  return spans.flatMap((span) => toRest(span, [...source, ...cue]));
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

/** By index of the sentence: the attributions of which some part stands in it. */
export function toAttributionsBySentence({ reading }: OwnArticle): ReadonlyMap<number, readonly Attribution[]> {
  const bySentence = new Map<number, Attribution[]>();
  for (const attribution of reading.attributions) {
    const seen = new Set<number>();
    for (const part of [...attribution.content, ...attribution.source, ...attribution.cue]) {
      for (
        let sentence = Math.max(0, findLastStarting(reading.sentences, part.start));
        sentence < reading.sentences.length;
        sentence++
      ) {
        if ((reading.sentences[sentence] as Span).start >= part.end) break;
        if (seen.has(sentence)) continue;
        seen.add(sentence);
        addTo(bySentence, sentence, attribution);
      }
    }
  }
  return bySentence;
}
