import type { Explanation } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isInside, isOverlapping, type Span, toText } from '../../document/span.ts';
import { findMatches } from '../../language/pattern.ts';
import { findTokenIndex, type Known } from '../known.ts';
import { readBearing } from './bearing.ts';
import { toDiscussedSentences } from './discussed-sentences.ts';
import { findAnswers } from './find-answers.ts';
import { findAsked } from './find-asked.ts';
import { findDiscussed } from './find-discussed.ts';
import { findFailures } from './find-failures.ts';
import { findLikely } from './find-likely.ts';
import { findMotives } from './find-motives.ts';
import { findPresented } from './find-presented.ts';
import { findTurnedDown } from './find-turned-down.ts';
import { type Passage, type Scene, toPassage, toScene } from './passage.ts';
import type { PlacedProposal } from './placed-proposal.ts';
import { toAsked } from './raised-question.ts';
import type { Proposal } from './rule.ts';
import { ownIdea } from './rules/own-theory.ts';
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
  const meant = [...discussed, ...findMotives(scene, discussed)];
  const asked = [...meant, ...findAsked(scene, meant)];
  const likely = findLikely(scene, asked).filter(({ claim }) => hasContent(scene, claim));
  const told = toAsked(scene, [...asked, ...likely]);
  const proposals = [...told, ...findTurnedDown(scene, told)].sort((a, b) => a.cue.start - b.cue.start);
  return weighProposals(scene, proposals)
    .sort((a, b) => a.claim.start - b.claim.start || a.claim.end - b.claim.end)
    .map((explanation, index) => ({ ...explanation, id: `x${index + 1}` }));
}

function findProposals(scene: Scene): PlacedProposal[] {
  const { text, blocks } = scene.known.article;
  const placed: (PlacedProposal & { readonly rank: number })[] = [];
  EXPLANATION_RULES.forEach(({ id, pattern, confidence, propose }, rank) => {
    for (const match of findMatches(pattern, text)) {
      const cue = { start: match.index, end: match.index + match[0].length };
      const block = blocks[findLastStarting(blocks, cue.start)];
      if (block === undefined || APART.has(block.kind)) continue;
      const passage = toPassage(scene, cue);
      const proposal = passage === null ? null : withoutThat(passage, propose(passage));
      if (passage !== null && proposal !== null && hasContent(scene, proposal.claim) && !isAskedWhether(passage))
        placed.push({ ...proposal, passage, by: id, confidence, rank });
    }
  });
  placed.sort((a, b) => a.passage.cue.start - b.passage.cue.start || a.rank - b.rank);
  return withoutLoneIdeas(placed).filter(
    (proposal, index) =>
      !(placed[index - 1]?.isArgued && isRestatement(proposal, placed[index - 1] as PlacedProposal)) &&
      !placed
        .slice(Math.max(0, index - NEIGHBOURS), index + NEIGHBOURS)
        .some((other) => other !== proposal && isRepeatOf(proposal, other)),
  );
}

/** "Norin has another idea": of what, only a discussion of reasons tells; where what follows has a reason of its own, that is told. */
function withoutLoneIdeas<Placed extends PlacedProposal>(placed: readonly Placed[]): readonly Placed[] {
  const near = toDiscussedSentences(placed.filter(({ by }) => by !== ownIdea.id));
  const cues = new Set(placed.filter(({ by }) => by !== ownIdea.id).map(({ passage }) => passage.sentence));
  return placed.filter(
    ({ by, passage: { sentence } }) => by !== ownIdea.id || (near.has(sentence) && !cues.has(sentence + 1)),
  );
}

/** "Asked whether the tablets were the cause": who is asked has not said so. */
function isAskedWhether({ holder, text, known, sentence, cue }: Passage): boolean {
  const [content] = holder?.content ?? [];
  // What was found to be said may begin with it: "<Asked whether …>, she said <nothing>".
  const start = known.language.sentences[sentence]?.start ?? cue.start;
  if (/^["“'‘(]*(?:when )?asked (?:\w+ )?(?:whether|if) [^,;:]*$/i.test(text.slice(start, cue.start))) return true;
  return holder?.act === 'asks' && content !== undefined && /^(?:whether|if)\b/i.test(toText(text, content));
}

/** "Believes <that pressure> was behind it": the word belongs to what somebody believes, and not to the reason. */
function withoutThat(passage: Passage, proposal: Proposal | null): Proposal | null {
  if (proposal === null || passage.holder === null || proposal.claim.start !== passage.region.start) return proposal;
  const lead = /^that\s+(?=\p{L})/iu.exec(toText(passage.text, proposal.claim))?.[0].length ?? 0;
  const claim = { start: proposal.claim.start + lead, end: proposal.claim.end };
  return lead === 0 ? proposal : { ...proposal, claim };
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
