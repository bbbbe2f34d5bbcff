import type { Explanation } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, type Span } from '../../document/span.ts';
import type { Known, Places } from '../known.ts';
import { type Bearing, readBearing, type Side } from './bearing.ts';
import type { PlacedProposal } from './placed-proposal.ts';
import { countShared, toTopic } from './topic.ts';

/** What the sentences around a reason make of it. */
export interface Discussion {
  readonly stance: 'doubted' | 'rejected' | null;
  readonly stanceCue: Span | null;
  readonly evidence: Explanation['evidence'];
}

/** How many sentences after a reason may bear on it: where it is set up for discussion, and where it is named in passing. */
const REACH_ARGUED = 9;
const REACH_PLAIN = 3;
/** A reason set up for discussion may be weighed in this many blocks after its own. */
const BLOCKS_ARGUED = 2;

interface Draft {
  stance: Discussion['stance'];
  stanceCue: Span | null;
  readonly evidence: (Span & { bears: Side })[];
}

/** Reads what follows the proposal at `index` (and the rest of its own sentence) for what bears on it. */
export function findDiscussion(
  known: Known,
  places: Places,
  proposals: readonly PlacedProposal[],
  index: number,
): Discussion {
  const proposal = proposals[index] as PlacedProposal;
  const { sentences, text } = known.language;
  const { blocks } = known.article;
  const draft: Draft = { stance: null, stanceCue: null, evidence: [] };
  const topic = toTopic(text, proposal.claim);
  if (proposal.of !== null) for (const word of toTopic(text, proposal.of)) if (!proposal.isArgued) topic.add(word);
  const first = sentences[proposal.passage.sentence] as Span;
  const home = findLastStarting(blocks, proposal.cue.start);
  addConcession(proposal, first, topic, text, draft);
  const reach = proposal.isArgued ? REACH_ARGUED : REACH_PLAIN;
  let side: Side | null = proposal.isArgued ? 'for' : null;
  let isFollowing = proposal.isArgued;
  let previousBlock = home;
  let nextProposal = index + 1;
  // An answer stands in the sentence after its question.
  const from = Math.max(proposal.passage.sentence, findLastStarting(sentences, proposal.claim.start));
  for (let at = from + 1; at <= from + reach; at++) {
    const sentence = sentences[at];
    if (sentence === undefined) break;
    const block = findLastStarting(blocks, sentence.start);
    const kind = blocks[block]?.kind;
    if (kind !== 'paragraph' && kind !== 'quote') break;
    if (block > home + (proposal.isArgued ? BLOCKS_ARGUED : 1)) break;
    while ((proposals[nextProposal]?.passage.sentence ?? Infinity) < at) nextProposal++;
    const rival = proposals[nextProposal];
    if (rival !== undefined && rival.passage.sentence === at && isRival(rival, proposal)) break;
    const bearing = readBearing(text, sentence);
    const words = toTopic(text, sentence);
    const shared = countShared(topic, words);
    const opensBlock = block !== previousBlock;
    previousBlock = block;
    const linked = bearing.isNaming || shared >= (proposal.isArgued ? 1 : 2);
    // A new paragraph that does not take the reason up again has gone on to something else.
    if (opensBlock && !(linked && (hasMarker(bearing) || proposal.isArgued))) break;
    if (opensBlock && !hasMarker(bearing)) break;
    const isOwn = places.findHolder(toCore(sentence)) === null;
    if (isOwn && linked && isVerdict(bearing, proposal)) setStance(draft, bearing);
    const found = toSide(bearing, {
      isBare: isBareVerdict(bearing, sentence),
      linked,
      shared,
      side,
      isFollowing,
      isArgued: proposal.isArgued,
    });
    if (found === null) {
      // The article's own verdict opens the weighing: what follows may go either way.
      isFollowing = isOwn && linked && bearing.isNaming;
      if (isFollowing) side = 'against';
      if (!proposal.isArgued && !linked) break;
      continue;
    }
    side = found === 'neutral' ? side : found;
    isFollowing = true;
    addEvidence(draft, text, sentence, found, topic);
    if (proposal.isArgued && (bearing.isRestating || found === 'for')) for (const word of words) topic.add(word);
  }
  return { stance: draft.stance, stanceCue: draft.stanceCue, evidence: draft.evidence };
}

/** Another reason set up for discussion; in news, any other reason of another sentence. */
function isRival(rival: PlacedProposal, proposal: PlacedProposal): boolean {
  return rival.passage.sentence !== proposal.passage.sentence && (rival.isArgued || !proposal.isArgued);
}

function hasMarker({ opens, backs, doubt, rejection, isNaming }: Bearing): boolean {
  return opens !== null || backs || doubt !== null || rejection !== null || isNaming;
}

function isVerdict(bearing: Bearing, { isArgued }: PlacedProposal): boolean {
  return (bearing.doubt !== null || bearing.rejection !== null) && (bearing.isNaming || isArgued);
}

function setStance(draft: Draft, { doubt, rejection }: Bearing): void {
  if (rejection !== null) {
    draft.stance = 'rejected';
    draft.stanceCue = rejection;
  } else if (draft.stance === null) {
    draft.stance = 'doubted';
    draft.stanceCue = doubt;
  }
}

function toSide(
  bearing: Bearing,
  {
    linked,
    shared,
    side,
    isFollowing,
    isArgued,
    isBare,
  }: {
    linked: boolean;
    shared: number;
    side: Side | null;
    isFollowing: boolean;
    isArgued: boolean;
    isBare: boolean;
  },
): Side | null {
  const turns = bearing.doubt !== null || bearing.rejection !== null;
  // A bare verdict ("this theory is far-fetched") is a stance, and no evidence.
  if (turns && bearing.isNaming && shared === 0 && isBare) return null;
  if (turns && linked) return 'against';
  if (!isArgued && !bearing.isNaming && bearing.opens !== 'support') return null;
  if (bearing.isRestating && isArgued) return 'neutral';
  if (bearing.opens === 'contrast') return linked ? 'against' : null;
  if (bearing.backs && (linked || isArgued)) return 'for';
  if (bearing.opens === 'support' && (linked || (isArgued && isFollowing))) return side ?? 'for';
  if (!isArgued) return null;
  if (bearing.isInstance && isFollowing) return side;
  if (isFollowing && side === 'against') return 'against';
  if (shared >= 2) return side;
  return null;
}

/** "This theory is far-fetched.": nothing follows the verdict that would be a ground for it. */
function isBareVerdict({ doubt, rejection }: Bearing, sentence: Span): boolean {
  const verdict = rejection ?? doubt;
  return verdict !== null && sentence.end - verdict.end < 12;
}

const CONCESSION = /,\s+(?:even though|although|though|even if|despite)\s+/i;

/** A sentence is evidence as a whole, but for a concession at its end, which weighs the other way where it speaks of the same. */
function addEvidence(draft: Draft, text: string, sentence: Span, bears: Side, topic: ReadonlySet<string>): void {
  const words = text.slice(sentence.start, sentence.end);
  const match = words.length < 600 ? CONCESSION.exec(words) : null;
  if (match !== null && bears !== 'neutral') {
    const rest = { start: sentence.start + match.index + 2, end: sentence.end };
    if (countShared(topic, toTopic(text, rest)) > 0) {
      draft.evidence.push({ start: sentence.start, end: sentence.start + match.index, bears });
      draft.evidence.push({ ...rest, bears: bears === 'for' ? 'against' : 'for' });
      return;
    }
  }
  draft.evidence.push({ start: sentence.start, end: sentence.end, bears });
}

/** "…, although others point to the pitch": the rest of the sentence that proposes the reason. */
function addConcession(
  proposal: PlacedProposal,
  sentence: Span,
  topic: ReadonlySet<string>,
  text: string,
  draft: Draft,
): void {
  const from = Math.max(proposal.claim.end, proposal.cue.end, proposal.of?.end ?? 0);
  if (from >= sentence.end || from < sentence.start) return;
  const rest = text.slice(from, Math.min(sentence.end, from + 400));
  const match = /^[^;]{0,60}?(?:,|\s[—–-])\s+(?=(?:although|though|even though|but|while)\s)/i.exec(rest);
  if (match === null) return;
  const span = { start: from + match[0].length, end: from + rest.replace(/[.!?"'”’\s]+$/, '').length };
  if (span.end <= span.start || isOverlapping(span, proposal.claim)) return;
  const bearing = readBearing(text, span);
  const isLinked = bearing.isNaming || countShared(topic, toTopic(text, span)) >= 1;
  if (
    bearing.doubt !== null ||
    bearing.rejection !== null ||
    (isLinked && /^(?:although|though|even)/i.test(text.slice(span.start, span.start + 9)))
  )
    draft.evidence.push({ ...span, bears: 'against' });
}

/** The middle of a sentence, by which its holder is told whatever marks stand at its ends. */
function toCore({ start, end }: Span): Span {
  const margin = Math.min(12, (end - start) >> 2);
  return { start: start + margin, end: end - margin };
}
