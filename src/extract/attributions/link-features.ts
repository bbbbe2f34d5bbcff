import { countLeading } from '../../document/ordered.ts';
import { addFeature, combine, type Features } from '../../model/ranker.ts';
import type { Segment } from './segments.ts';
import type { TokenContext } from './token-context.ts';

/** What the linker sees of an article: where its tokens stand, a hash of each known form, and the segments. */
export interface LinkScene {
  readonly context: TokenContext;
  readonly hashes: Int32Array;
  readonly segments: readonly Segment[];
  /** First tokens of the segments of each role, in order. */
  readonly firsts: Readonly<Record<Segment['role'], readonly number[]>>;
}

export function toLinkScene(context: TokenContext, hashes: Int32Array, segments: readonly Segment[]): LinkScene {
  const listFirsts = (role: Segment['role']): number[] => segments.filter((s) => s.role === role).map((s) => s.first);
  return {
    context,
    hashes,
    segments,
    firsts: { source: listFirsts('source'), cue: listFirsts('cue'), content: listFirsts('content') },
  };
}

/** How many segments of a role begin in the tokens [from, to), at most 3. */
function countBetween(scene: LinkScene, role: Segment['role'], from: number, to: number): number {
  const firsts = scene.firsts[role];
  const low = countLeading(firsts.length, (index) => firsts[index]! < from);
  let count = 0;
  while (count < 3 && low + count < firsts.length && firsts[low + count]! < to) count++;
  return count;
}

function toBucket(distance: number): number {
  if (distance < 6) return distance;
  if (distance < 9) return 6;
  if (distance < 14) return 7;
  if (distance < 22) return 8;
  if (distance < 40) return 9;
  return distance < 80 ? 10 : 11;
}

function clip(value: number, low: number, high: number): number {
  return value < low ? low : value > high ? high : value;
}

function hashAt(scene: LinkScene, token: number): number {
  return token < 0 || token >= scene.hashes.length ? -1 : scene.hashes[token]!;
}

/** Hash of a segment's words, up to four. */
function hashOf(scene: LinkScene, { first, end }: Segment): number {
  let hash = end - first;
  for (let i = first; i < Math.min(end, first + 4); i++) hash = combine(hash, scene.hashes[i]!);
  return hash;
}

/** Features of linking `one` (a content, or a cue) to `other` (a cue, or a source). `base` keeps the two rankers' templates apart. */
export function addLinkFeatures(
  features: Features,
  scene: LinkScene,
  one: Segment,
  other: Segment,
  rank: number,
): void {
  const { context } = scene;
  features.count = 0;
  const isAfter = other.first >= one.end;
  const side = isAfter ? 1 : 0;
  const from = isAfter ? one.end : other.end;
  const to = isAfter ? other.first : one.first;
  const gap = toBucket(Math.max(0, to - from));
  const lastOfOne = one.end - 1;
  const sentence = clip(context.sentenceOf[other.first]! - context.sentenceOf[isAfter ? lastOfOne : one.first]!, -4, 3);
  const paragraph = clip(
    context.paragraphOf[other.first]! - context.paragraphOf[isAfter ? lastOfOne : one.first]!,
    -2,
    2,
  );
  const cues = countBetween(scene, 'cue', from, to);
  const contents = countBetween(scene, 'content', from, to);
  const sources = countBetween(scene, 'source', from, to);
  const quoteOne = context.quotes[one.first]! * 8 + context.quotes[lastOfOne]!;
  const quoteOther = context.quotes[other.first]!;
  const otherHash = hashOf(scene, other);
  const otherLast = scene.hashes[other.end - 1]!;
  const place = combine(side, sentence);
  const between = combine(combine(cues, contents), sources);
  let t = 0;
  const add = (value: number): void => addFeature(features, t++, value);
  add(0);
  add(place);
  add(combine(side, gap));
  add(combine(place, gap));
  add(combine(place, paragraph));
  add(combine(place, between));
  add(combine(combine(place, between), gap));
  add(combine(side, cues));
  add(combine(side, contents));
  add(combine(side, sources));
  add(combine(combine(side, quoteOne), quoteOther));
  add(combine(combine(combine(place, quoteOne), quoteOther), between));
  add(combine(side, otherHash));
  add(combine(place, otherLast));
  add(combine(combine(side, gap), otherLast));
  add(combine(side, scene.hashes[other.first]!));
  add(combine(side, scene.hashes[one.first]!));
  add(combine(side, scene.hashes[lastOfOne]!));
  add(combine(combine(side, scene.hashes[one.first]!), scene.hashes[other.first]!));
  add(combine(side, hashAt(scene, one.first - 1)));
  add(combine(side, hashAt(scene, one.end)));
  add(combine(side, hashAt(scene, other.first - 1)));
  add(combine(side, hashAt(scene, other.end)));
  add(combine(combine(side, hashAt(scene, one.end)), hashAt(scene, other.first - 1)));
  add(combine(combine(side, hashAt(scene, one.first - 1)), hashAt(scene, other.end)));
  add(combine(side, toBucket(one.end - one.first)));
  add(combine(side, toBucket(other.end - other.first)));
  add(combine(combine(side, rank), sentence));
  add(combine(rank, between));
  // The words between, where they are few; else only whether a comma, a full stop, a colon or a mark stands there.
  if (to - from <= 3 && to >= from) {
    let words = combine(side, to - from);
    for (let i = from; i < to; i++) words = combine(words, scene.hashes[i]!);
    add(words);
    add(combine(words, otherLast));
  } else {
    let marks = 0;
    for (let i = from; i < Math.min(to, from + 40); i++)
      marks |= context.quotes[i] === 1 ? 1 : context.quotes[i] === 3 ? 2 : 0;
    add(combine(combine(side, marks), gap));
    t++;
  }
}

/** Features of linking `one` to nothing. */
export function addNoLinkFeatures(features: Features, scene: LinkScene, one: Segment, candidates: number): void {
  const { context } = scene;
  features.count = 0;
  let t = 64;
  const add = (value: number): void => addFeature(features, t++, value);
  add(0);
  add(hashOf(scene, one));
  add(scene.hashes[one.first]!);
  add(scene.hashes[one.end - 1]!);
  add(hashAt(scene, one.first - 1));
  add(hashAt(scene, one.end));
  add(combine(hashAt(scene, one.first - 1), scene.hashes[one.first]!));
  add(combine(scene.hashes[one.end - 1]!, hashAt(scene, one.end)));
  add(toBucket(one.end - one.first));
  add(Math.min(candidates, 3));
  add(context.quotes[one.first]! * 8 + context.quotes[one.end - 1]!);
  add(context.positions[one.first]!);
}
