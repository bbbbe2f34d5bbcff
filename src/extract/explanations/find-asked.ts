// Catches, near other reasons: Could it be the nitrogen? Wolter thinks not · Was it because of the rotas?
// Not: the same words where nobody discusses a reason · Could it be true? · Is it Monday? · Is it a good idea?
import { findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, type Span, toText } from '../../document/span.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { findInside, findTokenIndex } from '../known.ts';
import { findPhraseFrom } from './clauses.ts';
import { toDiscussedSentences } from './discussed-sentences.ts';
import { type Passage, type Scene, toPassage, toTag, toWordsSpan } from './passage.ts';
import { isPersonal } from './personal.ts';
import { type PlacedProposal, toGiven } from './placed-proposal.ts';

const BY = 'explanations/asked';
const CONFIDENCE = 0.7;
/** In UTF-16 code units. */
const LONGEST = 200;
const LEAD = /^["“'‘(]*(?:(?:and|but|or|so) )?/;
/** "Could it be <the nitrogen>". */
const IS_IT = toPattern(
  'i',
  LEAD,
  anyOf(
    /(?:could|can|may|might|would) (?:it|this|that) (?:simply |just |really )?(?:be|have been) (?:because of |down to )?/,
    /(?:is|was) it (?:simply |just |really )?(?:because of |down to )/,
  ),
);
const REFUSED = toPattern(
  'i',
  /^["“'‘(]*/,
  anyOf(
    /(?:hardly|no|not at all|not really|not likely|unlikely|far from it|nonsense|rubbish|of course not|certainly not)\b/,
    /[^.;:?!]{2,60} (?:thinks?|thought|believes?|said|says) (?:not|no)\b/,
    /[^.;:?!]{2,60} (?:doubts?|doubted) (?:it|that|this)\b/,
    /[^.;:?!]{2,60} (?:is|are|was|were) (?:sceptical|skeptical|unconvinced|doubtful|not (?:so )?sure|not convinced)\b/,
  ),
);

/** The reasons that a question puts up, near others; `proposals` are those found by other words. */
export function findAsked(scene: Scene, proposals: readonly PlacedProposal[]): PlacedProposal[] {
  const { known } = scene;
  const { text, sentences } = known.language;
  const found: PlacedProposal[] = [];
  for (const index of toDiscussedSentences(proposals)) {
    const sentence = sentences[index];
    if (sentence === undefined || text[sentence.end - 1] !== '?') continue;
    const kind = known.article.blocks[findLastStarting(known.article.blocks, sentence.start)]?.kind;
    const passage = toPassage(scene, { start: sentence.start, end: sentence.start + 1 });
    if (kind !== 'paragraph' || passage === null || passage.isQuoted) continue;
    const claim = toAsked(passage, sentence);
    if (claim === null || proposals.some((other) => isOverlapping(other.claim, claim))) continue;
    found.push(toAnswered(scene, passage, claim, index));
  }
  return found;
}

function toAsked(passage: Passage, sentence: Span): Span | null {
  const { known, text } = passage;
  const words = toText(text, { start: sentence.start, end: Math.min(sentence.end, sentence.start + LONGEST) });
  const lead = IS_IT.exec(words);
  if (lead === null) return null;
  const first = findTokenIndex(known, sentence.start + lead[0].length);
  if (!/^(?:DT|NN|PRP\$|VBG)/.test(toTag(passage, first))) return null;
  const whole = toWordsSpan(passage, first, findTokenIndex(known, sentence.end));
  const phrase = findPhraseFrom(passage, first);
  return whole === null || phrase === null ? null : toThing(passage, phrase, whole);
}

/** A thing with what hangs on it; null for a person and for a mere pronoun. */
function toThing({ text, known }: Passage, phrase: Span, whole = phrase): Span | null {
  const words = toText(text, phrase);
  if (isPersonal(words) || /^(?:it|this|that|there|they|he|she|true|time|possible)\b/i.test(words)) return null;
  if (phrase === whole && findInside(known.words.verbs, phrase).some((group) => group.isFinite)) return null;
  return whole;
}

/** Who answers at once and turns it down doubts it; a question left open only puts it up. */
function toAnswered({ known }: Scene, passage: Passage, claim: Span, index: number): PlacedProposal {
  const { text, sentences } = known.language;
  const next = sentences[index + 1];
  const given = { by: BY, confidence: CONFIDENCE, isArgued: true, isReported: false };
  const refused =
    next === undefined
      ? null
      : REFUSED.exec(toText(text, { start: next.start, end: Math.min(next.end, next.start + LONGEST) }));
  if (next === undefined || refused === null) return toGiven(passage, claim, claim, given);
  const verdict = { start: next.start, end: next.start + refused[0].length };
  const answer = known.attributions.find(
    ({ within, cue }) => within === null && cue.some((part) => part.start >= next.start && part.end <= next.end),
  );
  return toGiven(passage, claim, claim, { ...given, isDenial: true, doubtedBy: verdict, holder: answer ?? null });
}
