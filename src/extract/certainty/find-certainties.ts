import type { Attribution, Certainty } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isInside, type Span, toHull, toText } from '../../document/span.ts';
import { findOverlapping, isRunningText, splitBySentence, toGaps, toMerged } from '../content-parts.ts';
import { findInside, findSentenceIndex, type Known } from '../known.ts';
import { type Stretch, toLowers, toStretch, toStretchSpan } from '../stretch.ts';
import { type ActEffect, toActEffect } from './by-act.ts';
import type { Mark } from './mark.ts';
import { findMainVerb, findStatementMarks, kindOf, parseCertainty } from './parse-certainty.ts';
import { STATEMENT_RULES } from './rules.ts';
import { toWeaker, weighMarks } from './weigh-marks.ts';

type Draft = Omit<Certainty, 'id'>;

/** A mark with its words in the article. */
interface PlacedMark {
  readonly mark: Mark;
  readonly cues: readonly Span[];
}

/** How firmly each attributed content and each own-voice sentence is held; contents first, in the order of attributions. */
export function findCertainties(known: Known): Certainty[] {
  const lowers = toLowers(known.language);
  const found: Draft[] = [];
  for (const attribution of known.attributions) {
    const certainty = toContentCertainty(known, lowers, attribution);
    if (certainty !== null) found.push(certainty);
  }
  const contents = toOutermost(known.attributions);
  const unsourced = toUnsourcedCues(known.attributions);
  for (const [index, sentence] of known.language.sentences.entries()) {
    if (!isRunningText(known, sentence)) continue;
    const stretch = toStretch(known, lowers, sentence, findOverlapping(contents, sentence));
    const certainty = toOwnCertainty(known, stretch, index, unsourced);
    if (certainty !== null) found.push(certainty);
  }
  return found.map((certainty, index) => ({ id: `certainty:${index + 1}`, ...certainty }));
}

/** Shares expected to be right, as judged by reading (bench/accuracy): plain statements, and those with words that change them. */
const CONFIDENCE = { plain: 0.95, marked: 0.9 } as const;

function toContentCertainty(known: Known, lowers: readonly string[], attribution: Attribution): Draft | null {
  const first = attribution.content[0];
  if (first === undefined) return null;
  const stretch = toContentStretch(known, lowers, attribution.content, first);
  const parsed = parseCertainty(stretch, STATEMENT_RULES);
  const marks = toPlaced(known, stretch, findStatementMarks(parsed));
  const words = toText(known.language.text, first);
  const isThing = findMainVerb(parsed) === null && stretch.verbs.every(({ group }) => group.isFinite);
  if (isThing && !SAYING.has(attribution.act)) return null;
  const ofCue = isTold(known, attribution) ? [] : findCueMarks(known, lowers, attribution);
  if (ofCue.length > 0) return toDraft(attribution.id, [...ofCue, ...marks], null, []);
  const effect = toActEffect(attribution.act, toCueWords(known, attribution), words);
  const nobody = attribution.act === 'other' ? toNobody(known, attribution) : null;
  if (nobody !== null)
    return toDraft(attribution.id, marks, { ...effect, level: 'possible', opens: true, isCue: true }, [nobody]);
  const few = toFewSources(known, attribution);
  if (few === null) return toDraft(attribution.id, marks, effect, attribution.cue);
  return toDraft(attribution.id, marks, { ...effect, flips: !effect.flips, isCue: true }, [few, ...attribution.cue]);
}

/** True for a cue of a named source that has no word of likelihood in it. */
function isTold({ language: { text } }: Known, { source, cue }: Attribution): boolean {
  return source.length > 0 && !cue.some((span) => /doubt|likel|probab|chance|odds|certain/i.test(toText(text, span)));
}

/** Acts whose content says something even without a verb: "called him 'a clown'". With others it is a mere thing: "wants the job". */
const SAYING: ReadonlySet<Attribution['act']> = new Set(['says', 'denies', 'confirms', 'alleges', 'doubts', 'expects']);

/** The first word of "neither side admits": what nobody grants stays open. */
function toNobody({ language: { text } }: Known, { source: [first] }: Attribution): Span | null {
  const word =
    first === undefined
      ? null
      : /^(?:neither|nobody|no one|none)\b/i.exec(text.slice(first.start, Math.min(first.end, first.start + 12)));
  return first === undefined || word === null ? null : { start: first.start, end: first.start + word[0].length };
}

/** The first word of "few experts believe", "no one expects": those who are not there hold the opposite. */
function toFewSources({ language: { text } }: Known, { source, act }: Attribution): Span | null {
  const first = source[0];
  if (first === undefined || (act !== 'believes' && act !== 'expects' && act !== 'says')) return null;
  const word = /^(?:few|no one|nobody|none|no|hardly any)\b/i.exec(
    text.slice(first.start, Math.min(first.end, first.start + 12)),
  );
  return word === null ? null : { start: first.start, end: first.start + word[0].length };
}

/** The words of the first sentence of a content that says something: fragments before it ("Look.") are passed over. */
function toContentStretch(known: Known, lowers: readonly string[], content: readonly Span[], first: Span): Stretch {
  let fallback: Stretch | null = null;
  for (const part of splitBySentence(known, content, SENTENCES)) {
    const stretch = toStretch(known, lowers, toHull(part), toGaps(part));
    if (stretch.verbs.some(({ group, first }) => group.isFinite && (first > 1 || stretch.count > CALL))) return stretch;
    fallback ??= stretch;
  }
  return fallback ?? toStretch(known, lowers, first);
}

/** "“Look.": a sentence of no more words than this that opens with its verb is a call. */
const CALL = 4;

/** Sentences of a content that are looked at for one that states something. */
const SENTENCES = 4;

/**
 * Where nobody is named, the cue is the article's own word for how sure it is: "there is little doubt", "reportedly". Where somebody is,
 * only words of likelihood in the cue count here, for the act tells the rest.
 */
function findCueMarks(known: Known, lowers: readonly string[], { content, cue, source }: Attribution): PlacedMark[] {
  const first = cue[0];
  const sentence = first === undefined ? undefined : known.language.sentences[findSentenceIndex(known, first.start)];
  if (sentence === undefined) return [];
  const spans = toMerged([...content, ...cue])
    .map(({ start, end }) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }))
    .filter(({ start, end }) => start < end);
  if (spans.length === 0) return [];
  const stretch = toStretch(known, lowers, toHull(spans), toGaps(spans));
  const { marks } = parseCertainty(stretch, STATEMENT_RULES);
  return toPlaced(
    known,
    stretch,
    marks.filter(({ isOfEvents, rule }) => !isOfEvents && (source.length === 0 || rule === 'certainty/likelihood')),
  ).filter(({ cues }) => cues.every((span) => cue.some((words) => isInside(span, words))));
}

function toOwnCertainty(known: Known, stretch: Stretch, index: number, unsourced: readonly Span[]): Draft | null {
  const parsed = parseCertainty(stretch, STATEMENT_RULES);
  const main = findMainVerb(parsed);
  // Without a finite verb outside what others say, the article states nothing of its own there.
  if (main === null || !main.group.isFinite || kindOf(parsed, main) !== 'main') return null;
  if (findInside(unsourced, main.group).length > 0 || isWithin(unsourced, main.group)) return null;
  return toDraft(`sentence:${index}`, toPlaced(known, stretch, findStatementMarks(parsed)), null, []);
}

function toDraft(
  about: string,
  placed: readonly PlacedMark[],
  effect: ActEffect | null,
  actCues: readonly Span[],
): Draft {
  const weighed = weighMarks(placed.map(({ mark }) => mark));
  const polarity = effect?.opens === true ? 'unknown' : toTurned(weighed.polarity, effect?.flips === true);
  const cues = placed.flatMap((mark) => mark.cues);
  if (effect?.isCue === true) cues.push(...actCues);
  const isPlain = cues.length === 0;
  return {
    confidence: isPlain ? CONFIDENCE.plain : CONFIDENCE.marked,
    by: placed[0]?.mark.rule ?? (isPlain ? 'certainty/plain' : 'certainty/by-act'),
    about,
    polarity,
    level: effect === null ? weighed.level : toWeaker(weighed.level, effect.level),
    band: weighed.band,
    cues: toMerged(cues),
  };
}

function toPlaced(known: Known, stretch: Stretch, marks: readonly Mark[]): PlacedMark[] {
  return marks.map((mark) => ({
    mark,
    cues: mark.cues.map(({ from, to }) => toWholeWord(known, toStretchSpan(known.language, stretch, from, to))),
  }));
}

/** "cannot" for its "not", "don't" for its "n't". */
function toWholeWord({ language: { text } }: Known, { start, end }: Span): Span {
  let from = start;
  if (!/[\p{L}’']/u.test(text[start] ?? '')) return { start, end };
  while (from > 0 && from > start - 12 && /[\p{L}’']/u.test(text[from - 1] as string)) from--;
  return { start: /^\p{L}/u.test(text.slice(from, from + 2)) ? from : start, end };
}

function toTurned(polarity: Certainty['polarity'], isTurned: boolean): Certainty['polarity'] {
  if (!isTurned || polarity === 'unknown') return polarity;
  return polarity === 'denied' ? 'affirmed' : 'denied';
}

/** The cue with the words before it in its sentence, up to forty characters. */
function toCueWords(known: Known, { cue }: Attribution): string {
  const first = cue[0];
  if (first === undefined) return '';
  const sentence = known.language.sentences[findSentenceIndex(known, first.start)];
  const start = Math.max(first.start - 40, sentence?.start ?? 0);
  return known.language.text.slice(start, Math.min((cue.at(-1) as Span).end, first.end + 120)).replace(/\s+/g, ' ');
}

/** Contents that lie in no other, in order of `start`, those that overlap joined. */
function toOutermost(attributions: readonly Attribution[]): Span[] {
  return toMerged(attributions.flatMap(({ content }) => content));
}

/** Cues of attributions without a source, in order of `start`. */
function toUnsourcedCues(attributions: readonly Attribution[]): Span[] {
  return toMerged(attributions.filter(({ source }) => source.length === 0).flatMap(({ cue }) => cue));
}

function isWithin(spans: readonly Span[], { start, end }: Span): boolean {
  const span = spans[findLastStarting(spans, start)];
  return span !== undefined && span.start <= start && span.end >= end;
}
