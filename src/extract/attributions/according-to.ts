// Catches: According to Ms Reyes, [officials said the bridge is closed] · [The mayor told staff to leave], according to two aides.
// Not: According to Ms Reyes, the bridge is closed (the network's own) · according to plan · a sentence without an attribution in it.
import type { Segment } from './segments.ts';

/** Tokens as this rule sees them. `isUsed`: the token belongs to an attribution already found. */
export interface OuterScene {
  lowerOf(token: number): string;
  readonly isUsed: (token: number) => boolean;
  readonly sentences: readonly { readonly first: number; readonly end: number }[];
  /** The attributions found, as the range of all their tokens, in order of `first`. */
  readonly hulls: readonly { readonly first: number; readonly end: number }[];
}

export interface OuterRelation {
  readonly source: Segment;
  readonly cue: Segment;
  readonly content: Segment;
  /** Indices into `hulls`: the attributions inside the content. */
  readonly inner: readonly number[];
}

/** A source longer than this is no name or description of one. */
const LONGEST_SOURCE = 16;

/**
 * One "according to" around attributions that the network found inside its content: the network marks each token once, so of two
 * attributions one around the other it sees only one.
 */
export function findOuterRelations(scene: OuterScene): OuterRelation[] {
  const outers: OuterRelation[] = [];
  let next = 0;
  for (const { first, end: sentenceEnd } of scene.sentences) {
    while (next < scene.hulls.length && scene.hulls[next]!.first < first) next++;
    const mine: number[] = [];
    for (let i = next; i < scene.hulls.length && scene.hulls[i]!.first < sentenceEnd; i++) mine.push(i);
    if (mine.length === 0) continue;
    const end = trimEnd(scene, first, sentenceEnd);
    const at = findAccordingTo(scene, first, end);
    if (at < 0) continue;
    const outer = at === first ? toFront(scene, at, end) : toBack(scene, first, at, end);
    if (!outer) continue;
    const inner = mine.filter((i) => scene.hulls[i]!.first >= outer.content.first && scene.hulls[i]!.end <= outer.content.end);
    if (inner.length > 0 && inner.length === mine.length) outers.push({ ...outer, inner });
  }
  return outers;
}

function findAccordingTo(scene: OuterScene, first: number, end: number): number {
  for (let i = first; i + 2 < end; i++) {
    if (scene.lowerOf(i) === 'according' && scene.lowerOf(i + 1) === 'to' && !scene.isUsed(i)) return i;
  }
  return -1;
}

/** One past the last token that is no closing mark or full stop. */
function trimEnd(scene: OuterScene, first: number, end: number): number {
  let last = end;
  while (last > first && /^[.!?”"’')\]]+$/.test(scene.lowerOf(last - 1))) last--;
  return last;
}

type Outer = Omit<OuterRelation, 'inner'>;

function toFront(scene: OuterScene, at: number, end: number): Outer | null {
  let comma = at + 2;
  while (comma < end && comma - at - 2 <= LONGEST_SOURCE && scene.lowerOf(comma) !== ',') comma++;
  if (comma >= end || scene.lowerOf(comma) !== ',') return null;
  return toOuter(scene, { first: at + 2, end: comma }, at, { first: comma + 1, end });
}

function toBack(scene: OuterScene, first: number, at: number, end: number): Outer | null {
  if (scene.lowerOf(at - 1) !== ',') return null;
  return toOuter(scene, { first: at + 2, end }, at, { first, end: at - 1 });
}

function toOuter(scene: OuterScene, source: Omit<Segment, 'role'>, at: number, content: Omit<Segment, 'role'>): Outer | null {
  const length = source.end - source.first;
  if (length < 1 || length > LONGEST_SOURCE || content.end <= content.first) return null;
  for (let i = source.first; i < source.end; i++) if (scene.isUsed(i)) return null;
  return {
    source: { role: 'source', ...source },
    cue: { role: 'cue', first: at, end: at + 2 },
    content: { role: 'content', ...content },
  };
}
