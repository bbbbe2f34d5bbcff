// Catches, within a few sentences of a reason: Her deputy dismissed that theory as “pure fantasy” · The council rejects this as gossip · called this “nonsense”.
// Not: the same words where no reason stands before · "denied that" after the mere ground of a clause · dismissed the clerk.
import { findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, type Span, toText } from '../../document/span.ts';
import { findInside, findTokenIndex } from '../known.ts';
import { toDiscussedSentences } from './discussed-sentences.ts';
import { findSpelledBehind, toStatedBefore } from './find-answers.ts';
import { type Passage, type Scene, toPassage, toWordsSpan } from './passage.ts';
import { isPlainGround, type PlacedProposal, toGiven } from './placed-proposal.ts';
import { findTakenUp, isBare, toTurningWords } from './taken-up.ts';
import { isNamingReason, toCalledName, toLeadLength, toVerdict } from './turning-down.ts';

const BY = 'explanations/turned-down';
/** Of an attribution. */
const LEAST_CONFIDENCE = 0.5;
const LEAST_SURE = 0.4;

function isTurned({ rejectedBy, doubtedBy }: PlacedProposal): boolean {
  return rejectedBy !== null || doubtedBy !== undefined;
}

function isSaid({ by, passage }: PlacedProposal): boolean {
  return !isPlainGround(by) || passage.holder !== null;
}

/** "Rejected any suggestion that <the pilot was tired>", near other reasons. */
function findSpelled(passage: Passage, content: Span, proposals: readonly PlacedProposal[]): Span | null {
  const { known, text } = passage;
  const words = toText(text, content);
  const lead = toLeadLength(words);
  if (lead === 0 || !/ that $/i.test(words.slice(0, lead))) return null;
  const more = words.slice(lead).search(/[:;]/);
  const claim = { start: content.start + lead, end: more < 1 ? content.end : content.start + lead + more };
  // What is claimed may be anything; what is told as a reason already has its own verdict.
  if (CLAIMS.test(words.slice(0, lead)) || proposals.some((other) => isOverlapping(other.claim, claim))) return null;
  const verb = findInside(known.words.verbs, claim).find((group) => group.isFinite);
  if (verb === undefined || verb.modal !== null || /^(?:he|she|i|we|you)\b/i.test(words.slice(lead))) return null;
  return toWordsSpan(passage, findTokenIndex(known, claim.start), findTokenIndex(known, claim.end));
}

const CLAIMS = /\b(?:claims?|assertions?|accusations?|allegations?|charges?) that $/i;

/** Who turns down a reason given before, without saying it again; `proposals` are all that were found. */
export function findTurnedDown(scene: Scene, proposals: readonly PlacedProposal[]): PlacedProposal[] {
  const { text, sentences } = scene.known.language;
  const named = proposals.filter(({ by }) => !isPlainGround(by));
  const near = toDiscussedSentences(proposals);
  const found: PlacedProposal[] = [];
  for (const attribution of scene.known.attributions) {
    const [cue] = attribution.cue;
    const [content] = attribution.content;
    if (cue === undefined || content === undefined || attribution.confidence < LEAST_SURE) continue;
    const said = toText(text, content);
    const called = toCalledName(toText(text, cue), said);
    const verdict = called === null ? toVerdict(toText(text, cue)) : 'rejected';
    const words = called ?? said;
    // A name for a reason is surely about one.
    if (attribution.confidence < LEAST_CONFIDENCE && !isNamingReason(words.replace(/[:;].*$/s, ''))) continue;
    const passage = verdict === null ? null : toPassage(scene, cue);
    if (passage === null || passage.isQuoted) continue;
    const index = findLastStarting(sentences, cue.start);
    const spelled =
      findSpelledBehind(passage, attribution) ?? (near.has(index) ? findSpelled(passage, content, proposals) : null);
    // "Calls this nonsense": of a statement with its ground, whoever made it.
    const answered = isBare(words) ? (called === null ? named : proposals.filter(isSaid)) : proposals;
    const before =
      spelled === null
        ? findTakenUp(scene.known, words, answered, index)
        : { claim: spelled, of: null, statedBy: null };
    if (before === null || proposals.some((other) => isTurned(other) && isOverlapping(other.cue, cue))) continue;
    const end = spelled === null ? content.start + toTurningWords(said).length : content.end;
    const turned = { start: Math.min(cue.start, content.start), end: Math.max(cue.end, end) };
    const stated = toStatedBefore(scene, before, before.of, BY);
    found.push(
      ...(stated === null ? [] : [stated]),
      toGiven(passage, before.claim, cue, {
        by: BY,
        confidence: 0.7,
        of: before.of,
        holder: attribution,
        isDenial: true,
        [verdict === 'rejected' ? 'rejectedBy' : 'doubtedBy']: turned,
      }),
    );
  }
  return found;
}
