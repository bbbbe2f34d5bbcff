// Catches, after words that leave a cause open: What set off the blast is unknown. Lee said a fan had failed · What went wrong? Rovers say it was money.
// Not: what else the same person says there · what nobody is said to hold.
import type { Attribution } from '../../document/findings.ts';
import { isOverlapping, type Span, toHull, toText } from '../../document/span.ts';
import { findLastStarting, type Known } from '../known.ts';
import { type Scene, toPassage } from './passage.ts';
import type { PlacedProposal } from './placed-proposal.ts';

const UNKNOWN =
  '(?:not (?:yet )?(?:known|clear)|unclear|unknown|disputed|a mystery|being investigated|under investigation)';
const OPEN: readonly RegExp[] = [
  new RegExp(
    `\\bwhat (?:had |has |may have )?(?:caused|set off|triggered|sparked|started|led to|went wrong|brought)\\b[^.?!]{0,100}\\b(?:is|was|remains|remained) (?:still )?${UNKNOWN}`,
    'i',
  ),
  new RegExp(
    `\\b(?:causes?|reasons?)\\b[^.?!]{0,60}\\b(?:is|was|are|were|remains?|remained) (?:still )?${UNKNOWN}`,
    'i',
  ),
  /\b(?:conflicting|different|rival|competing|several|various) (?:opinions|accounts|theories|explanations|versions|answers)\b/i,
  /^(?:and )?(?:how could (?:it|this|that) happen|what went wrong|what happened|what caused [^?]{2,80}|why(?: [^?]{2,80})?|how did (?:it|this|that) (?:happen|start|begin))\?/i,
  /^as to the (?:reasons?|causes?)\b/i,
];
/** What these say gives no reason. */
const NO_ANSWER =
  /\b(?:not (?:yet )?(?:known|clear|said|say)|unclear|unknown|investigat\w+|too (?:early|soon)|no comment|would not|declined|nothing to|questions?|expla(?:in|nation)\w*)\b/i;
/** What did not happen is the reason of nothing. */
const DENIES = /^.{0,60}\b(?:no|not|never|nobody|nothing|none)\b|^.{0,60}n['’]t\b/i;
const POINTS_BACK = /^(?:he|she|they|it)$/i;
const ACTS: ReadonlySet<Attribution['act']> = new Set(['says', 'believes', 'alleges', 'fears']);
const LEAST_CONFIDENCE = 0.6;
/** In sentences: further on a paragraph speaks of other things. */
const REACH = 5;
const LONGEST = 400;
/** In UTF-16 code units: "yes" is no reason. */
const SHORTEST = 4;

/** What different people say where the article leaves a cause open; `proposals` are those that have words of their own. */
export function findAnswers(scene: Scene, proposals: readonly PlacedProposal[]): PlacedProposal[] {
  const { known } = scene;
  const sayings = toSayings(known);
  const found: PlacedProposal[] = [];
  let taken = -1;
  for (const [index, sentence] of known.language.sentences.entries()) {
    if (index <= taken || !isOpen(known, sentence)) continue;
    const until = findEnd(known, index);
    taken = until;
    const speakers = new Set<string>();
    for (const saying of findBetween(sayings, known, index + 1, until)) {
      const { speaker, id, source } = saying.attribution;
      const who = speaker ?? id;
      // "He added": the same one goes on.
      const goesOn = speakers.size > 0 && source.some((span) => POINTS_BACK.test(toText(known.language.text, span)));
      if (speakers.has(who) || goesOn) continue;
      speakers.add(who);
      const proposal = toAnswer(scene, saying);
      if (proposal !== null && !proposals.some(({ claim }) => isOverlapping(claim, proposal.claim)))
        found.push(proposal);
    }
  }
  return found;
}

interface Saying extends Span {
  readonly attribution: Attribution;
}

function toSayings({ attributions }: Known): readonly Saying[] {
  return attributions
    .filter(
      ({ within, content, source, confidence }) =>
        within === null && content.length > 0 && source.length > 0 && confidence >= LEAST_CONFIDENCE,
    )
    .map((attribution) => ({
      ...toHull([...attribution.source, ...attribution.cue, ...attribution.content]),
      attribution,
    }))
    .sort((a, b) => a.start - b.start);
}

function isOpen({ language: { text } }: Known, sentence: Span): boolean {
  const words = text
    .slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST))
    .replace(/^["“'‘#*\s\d:.]+/, '');
  return OPEN.some((pattern) => pattern.test(words));
}

/** Index of the last sentence that goes with the one at `index`: those of its paragraph, or of the one below a heading. */
function findEnd({ article: { blocks }, language: { sentences } }: Known, index: number): number {
  const block = findLastStarting(blocks, (sentences[index] as Span).start);
  const own = blocks[block];
  const last = own?.kind === 'heading' || own?.kind === 'title' ? blocks[block + 1] : own;
  let until = index;
  while (
    until + 1 < sentences.length &&
    until < index + REACH &&
    (sentences[until + 1] as Span).start < (last?.end ?? 0)
  )
    until++;
  return until;
}

function findBetween(
  sayings: readonly Saying[],
  { language: { sentences } }: Known,
  first: number,
  last: number,
): readonly Saying[] {
  const start = sentences[first]?.start ?? Number.POSITIVE_INFINITY;
  const end = sentences[last]?.end ?? 0;
  const from = findLastStarting(sayings, start - 1) + 1;
  let to = from;
  while (to < sayings.length && (sayings[to] as Saying).start < end) to++;
  return sayings.slice(from, to);
}

function toAnswer(scene: Scene, { attribution }: Saying): PlacedProposal | null {
  const { text } = scene.known.article;
  const [cue] = attribution.cue;
  if (cue === undefined || !ACTS.has(attribution.act)) return null;
  const content = toHull(attribution.content);
  const lead = /^["“'‘]*(?:that\s+)?["“'‘]*/.exec(text.slice(content.start, content.start + 12))?.[0].length ?? 0;
  const tail = /[.,!"”'’\s]*$/.exec(text.slice(Math.max(content.start, content.end - 6), content.end))?.[0].length ?? 0;
  const claim = { start: content.start + lead, end: content.end - tail };
  const words = text.slice(claim.start, Math.min(claim.end, claim.start + LONGEST));
  if (claim.end - claim.start < SHORTEST || NO_ANSWER.test(words) || DENIES.test(words) || isOverlapping(claim, cue))
    return null;
  const passage = toPassage(scene, cue);
  if (passage === null) return null;
  return {
    claim,
    of: null,
    cue,
    isArgued: false,
    isReported: true,
    rejectedBy: null,
    holder: attribution,
    passage,
    by: 'explanations/answer',
    confidence: 0.68,
  };
}
