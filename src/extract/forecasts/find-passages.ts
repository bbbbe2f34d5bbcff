import type { Attribution } from '../../document/findings.ts';
import { type Span, toHull } from '../../document/span.ts';
import { findOverlapping, isRunningText, splitBySentence, toGaps, toMerged } from '../content-parts.ts';
import { findTokenIndex, type Known } from '../known.ts';
import { findLikelihoodAt, type LikelihoodWords } from '../likelihood-words.ts';
import { findSentenceClauses } from '../sentence-clauses.ts';
import { type Stretch, toLowers, toStretch } from '../stretch.ts';
import type { Passage } from './prospect.ts';

/** What happens time and again is no forecast. */
const HABITS: ReadonlySet<string> = new Set(
  'whenever usually often typically sometimes generally normally anytime periodically'.split(' '),
);
/** A content that opens with one of these is asked or supposed, not foretold. */
const ASKED: ReadonlySet<string> = new Set('what how why who whom whose which whether'.split(' '));
/** Acts whose content is a promise, a wish, a question or what is denied: none is a forecast of the one who speaks. */
const NO_FORECAST: ReadonlySet<Attribution['act']> = new Set([
  'asks',
  'promises',
  'threatens',
  'intends',
  'denies',
  'doubts',
]);

const FORETELLS =
  /\b(?:predict(?:s|ed|ing|ions?)?|forecast(?:s|ed|ing)?|project(?:s|ed|ing|ions?)|foresees?|foresaw|prophes\w+|expects?|expecting|(?:is|are)(?: \w+)? (?:expected|anticipated)|anticipates?|estimates? that|reckons?)\b/i;

/** The text parted by voice and sentence: for each sentence what the article says itself, for each attribution its own words. */
export function findPassages(known: Known): Passage[] {
  const lowers = toLowers(known.language);
  const passages: Passage[] = [];
  const outermost = toMerged(known.attributions.flatMap(({ content }) => content));
  for (const sentence of known.language.sentences) {
    if (!isRunningText(known, sentence)) continue;
    addPassage(passages, toStretch(known, lowers, sentence, findOverlapping(outermost, sentence)), {
      holder: null,
      isRetold: false,
      isForetold: false,
      isOfBody: false,
    });
  }
  const inner = toInner(known.attributions);
  const bodies = new Set(known.entities.filter(({ kind }) => kind !== 'person').map(({ id }) => id));
  for (const attribution of known.attributions) {
    if (NO_FORECAST.has(attribution.act)) continue;
    const holes = inner.get(attribution.id) ?? [];
    const voice = {
      holder: attribution,
      isRetold: isPastCue(known, attribution),
      isOfBody: attribution.speaker === null ? attribution.named !== 'named' : bodies.has(attribution.speaker),
      isForetold: attribution.act === 'expects' && isForetelling(known, attribution),
    };
    for (const part of splitBySentence(known, attribution.content, Number.POSITIVE_INFINITY)) {
      const hull = toHull(part);
      if (!isRunningText(known, hull)) continue;
      const outside = toMerged([...toGaps(part), ...findOverlapping(holes, hull)]);
      addPassage(passages, toStretch(known, lowers, hull, outside), voice);
    }
  }
  return passages;
}

type Voice = Pick<Passage, 'holder' | 'isRetold' | 'isForetold' | 'isOfBody'>;

function addPassage(passages: Passage[], stretch: Stretch, voice: Voice): void {
  // Questions foretell nothing.
  if (stretch.verbs.length === 0 || isQuestion(stretch) || ASKED.has(stretch.lowers[0] as string)) return;
  if (stretch.lowers.some((word) => HABITS.has(word))) return;
  const likelihoods: LikelihoodWords[] = [];
  for (let at = 0; at < stretch.count; at++) {
    const found = findLikelihoodAt(stretch, at);
    if (found === null) continue;
    if (found.words !== null && !found.words.isAttributive) likelihoods.push(found.words);
    at = found.end - 1;
  }
  passages.push({ stretch, parts: findSentenceClauses(stretch), ...voice, likelihoods });
}

function isQuestion({ lowers, count }: Stretch): boolean {
  for (let at = count - 1; at >= 0 && at >= count - 3; at--) {
    if ((lowers[at] as string).startsWith('?')) return true;
    if (!/^["”’')\]]+$/.test(lowers[at] as string)) return false;
  }
  return false;
}

/** Contents that lie in each attribution's own, by its id. */
function toInner(attributions: readonly Attribution[]): Map<string, Span[]> {
  const inner = new Map<string, Span[]>();
  for (const { within, content } of attributions) {
    if (within === null) continue;
    const spans = inner.get(within);
    if (spans === undefined) inner.set(within, [...content]);
    else spans.push(...content);
  }
  for (const [id, spans] of inner) inner.set(id, toMerged(spans));
  return inner;
}

/** True where an indirect saying is told in the past: then "would" stands for "will". */
function isPastCue(known: Known, { kind, cue }: Attribution): boolean {
  const first = cue[0];
  if (kind === 'direct' || first === undefined) return false;
  const token = findTokenIndex(known, first.start);
  return [token, token + 1].some((index) => known.words.tags[index] === 'VBD');
}

/**
 * True for "predicts", "forecast", "expects"; an expectation told in the past ("expected", "had predicted") may long be over, but for
 * one that somebody is said to have now ("said she expected").
 */
function isForetelling({ language: { text } }: Known, { cue, within }: Attribution): boolean {
  const words = cue.map(({ start, end }) => text.slice(start, end)).join(' ');
  const foretells = FORETELLS.test(words) || (within !== null && /^(?:expected|anticipated)$/i.test(words.trim()));
  return foretells && !/\bhad\b|n['’]t\b|\b(?:not|no longer|never)\b/i.test(words);
}
