// Catches, in a text that asks why and weighs answers: She has one odd habit — she never rehearses · Then there is the cost.
// Not: the same words in a text that asks nothing, or before the first answer and after the last.
import type { Block } from '../../document/article.ts';
import { findLastStarting } from '../../document/ordered.ts';
import type { Span } from '../../document/span.ts';
import { anyWordOf, toPattern } from '../../language/pattern.ts';
import type { Known } from '../known.ts';
import { type Scene, toPassage } from './passage.ts';
import type { PlacedProposal } from './placed-proposal.ts';

const ANNOUNCED = toPattern(
  'i',
  /^[^.;:—–]{0,90}\b(?:has|have|had|is|was|are|were|there['’]s)\b[^.;:—–]{0,40}\b(?:one|another|an?|also)\b/,
  /[^.;:—–]{0,50}\b/,
  anyWordOf(
    `attribute habit trait feature factor reason thing fact detail circumstance aspect peculiarity quirk weakness obstacle
    difficulty consideration explanation possibility problem complication ingredient element clue`,
  ),
  /s?(?:\s*[—–:]\s*|\s+--?\s+)/,
);
const ADDED =
  /^["“'‘(]*(?:(?:and )?then there (?:is|are|was|were)|there (?:is|are|was|were) also|and there (?:is|are|was|were)|add to (?:that|this))\s+/i;
const ASKS_WHY = /^[#*\s"“'‘]*why\s+(?:(?:did|does|do|is|was|are|were|has|have|had)\s+)?/i;

/** The reasons that stand in the list of a text's answers without a cue of their own; `proposals` in order of their cues. */
export function findPresented(scene: Scene, proposals: readonly PlacedProposal[]): PlacedProposal[] {
  const { known } = scene;
  const { blocks, text } = known.article;
  const asked = findAsked(known);
  const argued = proposals.filter(({ isArgued }) => isArgued);
  if (asked === null || argued.length < 2) return [];
  const taken = new Set(argued.map(({ cue }) => findLastStarting(blocks, cue.start)));
  const last = findLastStarting(blocks, (argued.at(-1) as PlacedProposal).cue.start);
  const found: PlacedProposal[] = [];
  for (let index = findLastStarting(blocks, (argued[0] as PlacedProposal).cue.start) + 1; index <= last; index++) {
    const block = blocks[index] as Block;
    if (block.kind !== 'paragraph' || taken.has(index)) continue;
    const sentence = known.language.sentences[findLastStarting(known.language.sentences, block.start)];
    if (sentence === undefined) continue;
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 400));
    const match = ANNOUNCED.exec(words) ?? ADDED.exec(words);
    if (match === null) continue;
    const cue = { start: sentence.start, end: sentence.start + match[0].trimEnd().length };
    const passage = toPassage(scene, cue);
    const claim = {
      start: sentence.start + match[0].length,
      end: sentence.end - (/[.!?"'”’\s]*$/.exec(words)?.[0].length ?? 0),
    };
    if (passage === null || claim.end - claim.start < 8 || passage.isQuoted) continue;
    found.push({
      claim,
      of: asked,
      cue,
      isArgued: true,
      isReported: false,
      rejectedBy: null,
      passage,
      by: 'explanations/find-presented',
      confidence: 0.72,
    });
  }
  return found;
}

/** What the title asks the reason of, without "Why did"; null where it asks no such thing. */
function findAsked({ article: { blocks, text } }: Known): Span | null {
  const title = blocks.find(({ kind }) => kind === 'title' || kind === 'heading');
  if (title === undefined) return null;
  const words = text.slice(title.start, Math.min(title.end, title.start + 300));
  const match = ASKS_WHY.exec(words);
  if (match === null) return null;
  const end = title.start + words.replace(/[?!.*\s"”'’]+$/, '').length;
  const start = title.start + match[0].length;
  return end - start < 8 ? null : { start, end };
}
