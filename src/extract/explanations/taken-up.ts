// Catches, a few sentences back: what "that explanation", "the suggestion", "this as gossip" speak of.
// Not: a reason that lies further back than what somebody else says right before: the name is for that.
import type { Attribution } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, type Span, toText } from '../../document/span.ts';
import { anyOf, anyWordOf, toPattern } from '../../language/pattern.ts';
import { findInside, findTokenIndex, type Known } from '../known.ts';
import { toWordsSpan } from './passage.ts';
import { isPlainGround, type PlacedProposal } from './placed-proposal.ts';
import { TELLING_ACTS } from './telling-acts.ts';
import { isNamingCharge, isNamingHisReason, isNamingReason } from './turning-down.ts';

/** What a name for a reason stands for. */
export interface TakenUp {
  readonly claim: Span;
  readonly of: Span | null;
  /** Who holds it, where nothing but the name tells that it is a reason. */
  readonly statedBy: Attribution | null;
}

/** In sentences: how far back a reason may stand that is taken up by a name. */
const NAMED_REACH = 4;
/** The same for a bare "that": who gives a reason may back it before somebody answers. */
const BARE_REACH = 2;
const AS_WHAT = /\sas\s.*$/s;
/** "That view: two of them …", "that and spoke of a plot": what is said beyond it. */
const AND_MORE =
  /(?:[:;]| (?:and|but) (?:\w+ )?(?:said|says|spoke|speaks|called|calls|told|insisted|pointed|accused|added)\b).*$/s;

/** "Rejected this: the subsidy had helped": the words that turn a reason down, without what is said beyond them. */
export function toTurningWords(words: string): string {
  return words.replace(AND_MORE, '').trimEnd();
}

/** The name itself, without what it is turned down as and what is said beyond it. */
export function toNamed(words: string): string {
  return words.replace(AS_WHAT, '').replace(AND_MORE, '').trimEnd();
}

/** True of a "this" or "that" and no more, but as what it is turned down: "this as gossip". */
export function isBare(words: string): boolean {
  return /^(?:this|that)$/i.test(toNamed(words).trim());
}

/** What the words of the sentence at `index` take up of the sentences before it: the last reason, or what somebody else said since; null where they name none. */
export function findTakenUp(
  known: Known,
  words: string,
  proposals: readonly PlacedProposal[],
  index: number,
): TakenUp | null {
  const named = toNamed(words);
  if (isNamingReason(named)) return findBefore(known, proposals, index, NAMED_REACH, true, named);
  // "His view": of who has just given one.
  if (isNamingHisReason(named)) return findBefore(known, proposals.filter(isHeld), index, BARE_REACH, true, named);
  if (isNamingCharge(named)) return findBefore(known, proposals.filter(isHeld), index, BARE_REACH, false);
  return isBare(words) ? findBefore(known, proposals, index, BARE_REACH, false, words) : null;
}

/** "Dismissed that as gossip": what somebody is said to have made up. */
const AS_THEORY =
  /\bas (?:an? |the |mere |pure |sheer |idle )*["“'‘]?(?:[\w-]+ ){0,2}?(?:conspiracy theor(?:y|ies)|theor(?:y|ies)|gossip|speculation|fantas(?:y|ies)|fairy ?tales?|rumou?rs?|myths?|fictions?|far-fetched|guesswork)\b/iu;

/** What nobody says is no charge: "He fled because police sought him. His lawyer denied the charge." */
function isHeld({ by, passage, isReported, holder }: PlacedProposal): boolean {
  return !isPlainGround(by) || passage.holder !== null || isReported || holder != null;
}

/** A name that nothing but a reason bears; a suggestion or an idea may be anything that somebody says. */
const THEORY = /\b(?:theor(?:y|ies)|explanations?|hypothes[ei]s|versions?)$/i;

/** The last reason of the sentences before, unless another voice speaks since. */
function findBefore(
  known: Known,
  proposals: readonly PlacedProposal[],
  index: number,
  reach: number,
  isNamed: boolean,
  named = '',
): TakenUp | null {
  let best: PlacedProposal | null = null;
  for (const proposal of proposals) {
    const sentence = toSentenceOf(known, proposal);
    if (sentence >= index || sentence < index - reach || proposal.rejectedBy !== null) continue;
    if (best === null || proposal.cue.start > best.cue.start) best = proposal;
  }
  if (best === null) return isNamed || AS_THEORY.test(named) ? findTheoryBefore(known, index) : null;
  const own = { claim: best.claim, of: best.of, statedBy: null };
  const from = toSentenceOf(known, best);
  if (!isNamed && !isSaidThrough(known, from, index)) return null;
  const since = findSince(known, best, from, index);
  // "One theory is that …": a theory is called one however much is told between.
  const isTheory = THEORY.test(named);
  if (since === null) return isTheory || !isInRelative(known, best) ? own : null;
  if (!isNamed) return null;
  return best.isArgued ? own : (toStated(known, since, best) ?? (isTheory ? own : null));
}

/** "Says that clerks let it out to protect themselves. Reyes dismissed that as gossip": what somebody said right before, where its words tell a cause. */
function findTheoryBefore(known: Known, index: number): TakenUp | null {
  const before = known.language.sentences[index - 1];
  if (before === undefined) return null;
  const said = known.attributions.findLast(
    ({ within, act, cue: [cue] }) =>
      within === null &&
      cue !== undefined &&
      TELLING_ACTS.has(act) &&
      cue.start >= before.start &&
      cue.end <= before.end,
  );
  return said === undefined ? null : toStated(known, said, { of: null });
}

/** "Dealers, who <blamed the bank for the fall>, said they would meet": told by the way, so that the main clause is what was said last. */
function isInRelative(
  { language: { text, sentences }, words: { verbs } }: Known,
  { cue, claim, passage }: PlacedProposal,
): boolean {
  const sentence = sentences[passage.sentence];
  if (sentence === undefined || claim.end > sentence.end) return false;
  const opening = RELATIVE.exec(toText(text, { start: sentence.start, end: cue.start }));
  const rest = { start: Math.max(claim.end, cue.end), end: sentence.end };
  const close = toText(text, rest).indexOf(', ');
  if (opening === null || close === -1) return false;
  return findInside(verbs, { start: rest.start + close, end: rest.end }).some((verb) => verb.isFinite);
}

const RELATIVE = /, (?:who|which) (?:[\p{L}’'-]+ ){0,3}$/iu;

/** "Offered another explanation. The pumps were old": told where it stands, not where it is announced. */
function toSentenceOf({ language: { sentences } }: Known, { passage, claim }: PlacedProposal): number {
  return Math.max(passage.sentence, findLastStarting(sentences, claim.start));
}

/** The last statement of another voice than that of the reason, in the sentences between; null where none speaks. */
function findSince(known: Known, best: PlacedProposal, from: number, index: number): Attribution | null {
  const { sentences } = known.language;
  const [start, end] = [sentences[from]?.end ?? 0, sentences[index]?.start ?? 0];
  if (start >= end) return null;
  const holder = best.holder ?? best.passage.holder;
  let last: Attribution | null = null;
  for (const attribution of known.attributions) {
    const [cue] = attribution.cue;
    if (cue === undefined || attribution.within !== null || cue.start < start || cue.end > end) continue;
    if (!TELLING_ACTS.has(attribution.act) || isOneVoice(known, attribution, holder)) continue;
    const states = attribution.content.some((part) =>
      findInside(known.words.verbs, part).some((verb) => verb.isFinite),
    );
    if (states && (last === null || cue.start > (last.cue[0] as Span).start)) last = attribution;
  }
  return last;
}

/** True where no sentence between is the article's own: "this" points at what was said last. */
function isSaidThrough({ attributions, language: { sentences } }: Known, from: number, index: number): boolean {
  for (let at = from + 1; at < index; at++) {
    const sentence = sentences[at] as Span;
    const isSaid = attributions.some(({ cue, content }) =>
      [...cue, ...content].some((part) => isOverlapping(part, sentence)),
    );
    if (!isSaid) return false;
  }
  return true;
}

const PRONOUN = /^(?:he|she|it|they|who)$/i;

/** "Its chairman, Lars Moe", "branch secretary Ida Sollum": speaks for whom the sentence before is of. */
const OF_IT = /^(?:[Ii]ts|[Tt]heir)\b|^(?!the\b|an?\b|some\b|others?\b|many\b)\p{Ll}/u;

/** True where the same person speaks on: "he said", or by the same name. */
function isOneVoice({ article: { text } }: Known, next: Attribution, holder: Attribution | null): boolean {
  const [source] = next.source;
  if (source === undefined || PRONOUN.test(toText(text, source)) || OF_IT.test(toText(text, source))) return true;
  if (holder === null) return false;
  if (next.speaker !== null && holder.speaker !== null) return next.speaker === holder.speaker;
  const own = holder.source.map((part) => toText(text, part)).join(' ');
  return own.includes(
    toText(text, source)
      .split(/[\s,]+/)
      .at(-1) as string,
  );
}

/** A statement that tells what may have been, and not what is done about it. */
const CONJECTURES = toPattern(
  'i',
  /\b/,
  anyOf(
    anyWordOf(
      'probably likely apparently presumably possibly perhaps must because cause caused due blame reason choice',
    ),
    /(?:may|might|could|can|would) (?:only |well |also )?have\b/,
    /(?:was|were|had been|has been) (?:to blame|behind|meant|intended|designed|brought (?:down|about) by|driven by)/,
    /(?:had|has|have) to do with|in order to|so as to|led to|triggered|to (?:protect|shield|save|enrich) (?:themselves|himself|herself|itself)/,
  ),
  /\b/,
);

/** "Others point to <the leak itself: …>". */
const LEAD = /^["“'‘(]*(?:that\s+|(?:others|some|many|critics) (?:points?|pointed) to\s+)/i;

/** What another voice said since, where it is a conjecture: the suggestion is that one; null where it tells something else. */
function toStated(known: Known, said: Attribution, { of }: Pick<PlacedProposal, 'of'>): TakenUp | null {
  const { text } = known.article;
  const part = said.content.find((span) => findInside(known.words.verbs, span).some((verb) => verb.isFinite));
  if (part === undefined || !CONJECTURES.test(toText(text, part))) return null;
  const lead = LEAD.exec(toText(text, part))?.[0].length ?? 0;
  const claim = toWordsSpan({ known }, findTokenIndex(known, part.start + lead), findTokenIndex(known, part.end));
  return claim === null || isOverlapping(claim, of ?? { start: 0, end: 0 }) ? null : { claim, of, statedBy: said };
}
