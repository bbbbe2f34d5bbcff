import type { Explanation } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isInside, isOverlapping, type Span, toText } from '../../document/span.ts';
import { findTokenIndex, type Known } from '../known.ts';
import { parseAskedCause } from './asked-cause.ts';
import { readBearing } from './bearing.ts';
import { findAnswers } from './find-answers.ts';
import { findAsked } from './find-asked.ts';
import { findDiscussed } from './find-discussed.ts';
import { findFailures } from './find-failures.ts';
import { findLikely } from './find-likely.ts';
import { findPresented } from './find-presented.ts';
import { findTurnedDown } from './find-turned-down.ts';
import { type Scene, toPassage, toScene } from './passage.ts';
import type { PlacedProposal } from './placed-proposal.ts';
import { EXPLANATION_RULES } from './rules.ts';
import { weighProposals } from './weigh-proposals.ts';

/** Blocks that tell no story. */
const APART: ReadonlySet<string> = new Set(['byline', 'date', 'dateline', 'credit', 'disclaimer', 'link']);
/** Repeats stand no further apart than this many proposals. */
const NEIGHBOURS = 6;

/** Every proposed reason, in order of its claim. */
export function findExplanations(known: Known): Explanation[] {
  if (known.words.verbs.length === 0) return [];
  const scene = toScene(known);
  const found = findProposals(scene);
  const answered = [...found, ...findPresented(scene, found), ...findAnswers(scene, found)];
  const failed = [...answered, ...findFailures(scene, answered)];
  const discussed = [...failed, ...findDiscussed(scene, failed)];
  const asked = [...discussed, ...findAsked(scene, discussed)];
  const likely = findLikely(scene, asked).filter(({ claim }) => hasContent(scene, claim));
  const told = toAsked(scene, [...asked, ...likely]);
  const proposals = [...told, ...findTurnedDown(scene, told)].sort((a, b) => a.cue.start - b.cue.start);
  return weighProposals(scene, proposals)
    .sort((a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end)
    .map((explanation, index) => ({ ...explanation, id: `x${index + 1}` }));
}

/** "Why was nothing done? The money was refused. The line blames the ministry": a reason that leaves open what it is for answers the question raised before it in its paragraph. */
function toAsked({ known }: Scene, proposals: readonly PlacedProposal[]): PlacedProposal[] {
  const { blocks } = known.article;
  const asked = new Map<number, Asked | null>();
  const toAskedAt = (sentence: number): Asked | null => {
    const found = asked.get(sentence);
    if (found !== undefined) return found;
    const own = toQuestion(known.language.text, known.language.sentences[sentence] as Span);
    asked.set(sentence, own);
    return own;
  };
  return proposals.map((proposal) => {
    if (proposal.of !== null) return proposal;
    const { sentence } = proposal.passage;
    const start = blocks[findLastStarting(blocks, proposal.cue.start)]?.start ?? 0;
    for (let at = sentence - 1; at >= Math.max(0, sentence - ASKED_REACH); at--) {
      if ((known.language.sentences[at] as Span).start < start) break;
      const question = toAskedAt(at);
      if (question === null || (!question.isAsking && sentence - at > UNKNOWN_REACH)) continue;
      return { ...proposal, of: question.of };
    }
    return proposal;
  });
}

interface Asked {
  readonly of: Span;
  readonly isAsking: boolean;
}

/** In sentences: behind a question, and behind words that call the cause unknown. */
const ASKED_REACH = 10;
const UNKNOWN_REACH = 2;

/** What a sentence asks the reason of; null where it asks none, or says no more than "it". */
function toQuestion(text: string, sentence: Span): Asked | null {
  const asked = parseAskedCause(toText(text, sentence));
  if (asked === null || asked.of === null) return null;
  const [start, end] = asked.of;
  return { of: { start: sentence.start + start, end: sentence.start + end }, isAsking: asked.isAsking };
}

function findProposals(scene: Scene): PlacedProposal[] {
  const { text, blocks } = scene.known.article;
  const placed: (PlacedProposal & { readonly rank: number })[] = [];
  EXPLANATION_RULES.forEach(({ id, pattern, confidence, propose }, rank) => {
    for (const match of text.matchAll(pattern)) {
      const cue = { start: match.index, end: match.index + match[0].length };
      const block = blocks[findLastStarting(blocks, cue.start)];
      if (block === undefined || APART.has(block.kind)) continue;
      const passage = toPassage(scene, cue);
      const proposal = passage === null ? null : propose(passage);
      if (passage !== null && proposal !== null && hasContent(scene, proposal.claim))
        placed.push({ ...proposal, passage, by: id, confidence, rank });
    }
  });
  placed.sort((a, b) => a.passage.cue.start - b.passage.cue.start || a.rank - b.rank);
  return placed.filter(
    (proposal, index) =>
      !(placed[index - 1]?.isArgued && isRestatement(proposal, placed[index - 1] as PlacedProposal)) &&
      !placed
        .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS)
        .some((other) => other !== proposal && isRepeatOf(proposal, other)),
  );
}

/** False for a claim of bare pronouns and determiners ("tied to [our] past", cut short): it gives no reason. */
function hasContent({ known }: Scene, claim: Span): boolean {
  const { tokens } = known.language;
  for (
    let at = findTokenIndex(known, claim.start);
    at < tokens.count && (tokens.starts[at] as number) < claim.end;
    at++
  )
    if (/^(?:NN|VB|JJ|CD|RB)/.test(known.words.tags[at] ?? '')) return true;
  return false;
}

/** True where `other` says the same and its rule is trusted more, or where it spells out a claim that holds this one. */
function isRepeatOf(proposal: PlacedProposal & { rank: number }, other: PlacedProposal & { rank: number }): boolean {
  // "Why did it fail? Because …": the question tells what is explained.
  const isAnswer =
    other.rank < proposal.rank && isInside(proposal.claim, other.claim) && other.claim.start > other.passage.cue.end;
  if (isAnswer && other.by === 'explanations/why-question' && proposal.of === null) return true;
  // "Why now? The letter gives rising costs as the reason": the answer tells the reason by itself.
  const isInAnswer = other.rank < proposal.rank && isInside(other.cue, proposal.claim);
  if (isInAnswer && proposal.by === 'explanations/why-question') return true;
  if (proposal.passage.sentence !== other.passage.sentence) return false;
  if (other.isArgued && other.rank !== proposal.rank && isInside(proposal.cue, other.claim)) return true;
  if (other.rank >= proposal.rank) return false;
  return (
    isOverlapping(proposal.cue, other.cue) ||
    (proposal.claim.start === other.claim.start && proposal.claim.end === other.claim.end)
  );
}

/** "It supposes that the real aim was …": the reason of the sentence before, spelled out. */
function isRestatement({ passage }: PlacedProposal, before: PlacedProposal): boolean {
  const sentence = passage.known.language.sentences[passage.sentence];
  if (sentence === undefined || passage.sentence !== before.passage.sentence + 1) return false;
  return readBearing(passage.text, sentence).isRestating;
}
