import type { Attribution } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isInside, type Span, toHull, toText } from '../../document/span.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
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
/** Acts whose content is a threat, a wish or a question: none is a forecast of the one who speaks. */
const NO_FORECAST: ReadonlySet<Attribution['act']> = new Set(['asks', 'threatens']);
/** Of all that is intended only a hope is no one's own to bring about. */
const HOPES = /\bhop(?:es?|ed|ing)\b/i;

const FORETELLS = toPattern(
  'i',
  /\b/,
  anyOf(
    /predict(?:s|ed|ing|ions?)?|forecast(?:s|ed|ing)?|project(?:s|ed|ing|ions?)|foresees?|foresaw|prophes\w+/,
    /expects?|expecting|(?:is|are)(?: \w+)? (?:expected|anticipated)|anticipates?|estimates? that|reckons?/,
  ),
  /\b/,
);
/** Told in the past, it holds no longer unless its time is still to come. */
const FORETOLD = /\b(?:expected|anticipated|foresaw)\b/i;
const BELIEVES = toPattern(
  'i',
  /\b/,
  anyOf(
    /confident|convinced|certain|sure/,
    /believe[sd]?|believing|thinks?|thought|guess|bets?|reckon(?:s|ed)?|suspects?/,
    /fear(?:s|ed|ing)?|afraid|warn(?:s|ed|ing)?|caution(?:s|ed)?|worr(?:y|ies|ied)/,
    /optimistic|pessimistic|doubts?|doubted|doubtful|s[ck]eptical/,
  ),
  /\b/,
);
const FEARS = /\b(?:fear(?:s|ed|ing)?|warn(?:s|ed|ing)?|caution(?:s|ed)?|worr(?:y|ies|ied)|afraid)\b/i;
const NEGATES = /\b(?:not|no longer|never|hardly|cannot|neither)\b|n['’]t\b/i;

/** The text parted by voice and sentence: for each sentence what the article says itself, for each attribution its own words. */
export function findPassages(read: Known): Passage[] {
  const known = { ...read, attributions: withoutNobody(read) };
  const lowers = toLowers(known.language);
  const passages: Passage[] = [];
  const outermost = toMerged(known.attributions.flatMap(({ content }) => content));
  for (const sentence of known.language.sentences) {
    if (!isRunningText(known, sentence)) continue;
    addPassage(passages, toStretch(known, lowers, sentence, findOverlapping(outermost, sentence)), {
      holder: null,
      holderCue: [],
      cueWords: '',
      isPromised: false,
      isDenied: false,
      isRetold: false,
      isForetold: false,
      isBelieved: false,
      isFeared: false,
      isDoubted: false,
      isBygone: false,
      isHoped: false,
      isOfBody: false,
    });
  }
  const inner = toInner(known.attributions);
  const bodies = new Set(known.entities.filter(({ kind }) => kind !== 'person').map(({ id }) => id));
  const byId = new Map(known.attributions.map((attribution) => [attribution.id, attribution]));
  for (const attribution of known.attributions) {
    if (NO_FORECAST.has(attribution.act)) continue;
    if (attribution.act === 'intends' && !HOPES.test(toCueWords(known, attribution))) continue;
    const holes = inner.get(attribution.id) ?? [];
    const voice = toVoice(known, attribution, byId, bodies);
    // "never said that rents would fall": nobody foretells it.
    if (voice.isDoubted && !voice.isForetold && !voice.isBelieved && !voice.isDenied) continue;
    if (isSupposed(known, attribution)) continue;
    for (const part of splitBySentence(known, attribution.content, Number.POSITIVE_INFINITY)) {
      const hull = toHull(part);
      if (!isRunningText(known, hull)) continue;
      const outside = toMerged([...toGaps(part), ...findOverlapping(holes, hull)]);
      addPassage(passages, toStretch(known, lowers, hull, outside), voice);
    }
  }
  return passages;
}

/** "A ruling is expected in June": expected by nobody in particular, it is told by whoever says so. */
const EXPECTED =
  /\b(?:is|are|was|were|been|being|be)(?:n['’]t)?(?: (?:now|not|still|also|widely|generally))* (?:expected|anticipated|forecast|projected|predicted)\b/i;

/** "I'd be surprised [if it opened]": what is foretold stands in both parts. */
const SURPRISED = /^(?:would|['’]d)(?: not)?(?: be)?(?: \w+)? (?:surprised|amazed|astonished|shocked|astounded)$/i;

function withoutNobody(known: Known): readonly Attribution[] {
  const nobodies = new Map(
    known.attributions
      .filter((attribution) => {
        const words = toCueWords(known, attribution);
        return attribution.act === 'expects' && attribution.source.length === 0
          ? EXPECTED.test(words)
          : SURPRISED.test(words);
      })
      .map((attribution) => [attribution.id, attribution.within]),
  );
  if (nobodies.size === 0) return known.attributions;
  return known.attributions
    .filter(({ id }) => !nobodies.has(id))
    .map((attribution) => {
      let { within } = attribution;
      for (let depth = 0; within !== null && nobodies.has(within) && depth < MOST_NOBODIES; depth++)
        within = nobodies.get(within) ?? null;
      return within === attribution.within ? attribution : { ...attribution, within };
    });
}

/** Chains are no deeper than this. */
const MOST_NOBODIES = 8;

type Voice = Omit<Passage, 'stretch' | 'parts' | 'likelihoods'>;

function toVoice(
  known: Known,
  attribution: Attribution,
  byId: ReadonlyMap<string, Attribution>,
  bodies: ReadonlySet<string>,
): Voice {
  const { act, source, speaker, named, within } = attribution;
  const words = toCueWords(known, attribution);
  const isBygone = FORETOLD.test(words) && !FORETELLS.test(words);
  const isHoped = act === 'intends' && HOPES.test(words);
  // "said he expected", without his "he": what he says is what he expects.
  const outer = source.length === 0 && within !== null ? byId.get(within) : undefined;
  return {
    holder: outer ?? attribution,
    holderCue: attribution.cue,
    cueWords: words,
    isPromised: act === 'promises',
    isDenied: act === 'denies' && !NEGATES.test(words),
    isRetold: isPastCue(known, attribution),
    isOfBody: speaker === null ? named !== 'named' : bodies.has(speaker),
    isForetold:
      !/\bhad\b/i.test(words) &&
      (isHoped ? !NEGATES.test(words) : act === 'expects' && (isBygone || FORETELLS.test(words))),
    isHoped,
    isBelieved: BELIEVES.test(words) && !/\bhad\b/i.test(words),
    isFeared: FEARS.test(words) && !/\bhad\b/i.test(words),
    isDoubted: act === 'doubts' || (act !== 'believes' && NEGATES.test(words)) || isNobody(known, source),
    // "said she expected" is what she expects now.
    isBygone: isBygone && within === null && !isSaidOn(known, attribution),
  };
}

/** "Steyn added that … She expected": what follows what somebody said, of the same one, is told of now. */
function isSaidOn(known: Known, { source, cue: [cue], speaker }: Attribution): boolean {
  const { sentences, text } = known.language;
  const [who] = source;
  if (who === undefined || cue === undefined || speaker === null || !/^(?:he|she)$/i.test(toText(text, who)))
    return false;
  const before = sentences[findLastStarting(sentences, cue.start) - 1];
  if (before === undefined) return false;
  const said = known.attributions.filter(
    ({ within, cue: [first] }) => within === null && first !== undefined && isInside(first, before),
  );
  return said.length > 0 && said.every((one) => one.act === 'says' && one.speaker === speaker);
}

function addPassage(passages: Passage[], stretch: Stretch, voice: Voice): void {
  // Questions foretell nothing.
  if (stretch.count === 0 || isQuestion(stretch) || ASKED.has(stretch.lowers[0] as string)) return;
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
  if ([token, token + 1].some((index) => known.words.tags[index] === 'VBD')) return true;
  // "Has previously said it would"
  const words = known.language.text.slice(first.start, first.end);
  return /^(?:has|have) (?:\w+ly |always |since |also |already |long )*(?:said|told|announced|promised|warned|predicted|argued|insisted|maintained)\b/i.test(
    words,
  );
}

/** "Few think", "no one expects". */
function isNobody({ language: { text } }: Known, source: readonly Span[]): boolean {
  const [first] = source;
  return (
    first !== undefined && /^(?:few|no|none|nobody|neither|hardly any\w*)\b/i.test(text.slice(first.start, first.end))
  );
}

/** "If people think that rents will fall": nobody is said to think so. */
function isSupposed({ language: { text } }: Known, { source, cue }: Attribution): boolean {
  const start = Math.min(...[...source, ...cue].map((span) => span.start));
  return /\b(?:if|unless|whether)\s+$/i.test(text.slice(Math.max(0, start - 10), start));
}

function toCueWords({ language: { text } }: Known, { cue }: Attribution): string {
  return cue.map(({ start, end }) => text.slice(start, end)).join(' ');
}
