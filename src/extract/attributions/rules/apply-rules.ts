import type { Language } from '../../../language/language.ts';
import { ACCORDING_TO } from './according-to.ts';
import { BODY_HOLDS } from './body-holds.ts';
import { FIGURE_GIVEN } from './figure-given.ts';
import { findByLayout, toEnd, toFirst } from './find-by-layout.ts';
import { HELD_VIEW } from './held-view.ts';
import { IN_VIEW } from './in-view.ts';
import { IT_IS_SAID } from './it-is-said.ts';
import { LAYS_CAUSE } from './lays-cause.ts';
import { MIDDLE_REPORT } from './middle-report.ts';
import { NOUN_THAT } from './noun-that.ts';
import { PLAIN_THAT } from './plain-that.ts';
import type { AttributionRule, LayoutFinding, RuleFinding, RuleScene, TokenRange } from './rule.ts';
import { TRAILING_REPORT } from './trailing-report.ts';

/** Tried in order on each sentence; what an earlier one took is used for the later ones. */
const RULES: readonly AttributionRule[] = [
  ACCORDING_TO,
  NOUN_THAT,
  IT_IS_SAID,
  TRAILING_REPORT,
  MIDDLE_REPORT,
  PLAIN_THAT,
  HELD_VIEW,
  BODY_HOLDS,
  LAYS_CAUSE,
  FIGURE_GIVEN,
  IN_VIEW,
];

export interface Added extends RuleFinding {
  readonly rule: Pick<AttributionRule, 'id' | 'confidence'>;
  /** Indices of the given attributions that lie inside the content. */
  readonly inner: readonly number[];
  /** Those of `inner` whose source stands outside: it was linked across the edge of a clause and is not theirs. */
  readonly unsourced: ReadonlySet<number>;
}

/** The ranges of an attribution's tokens: cue and contents, and the source apart. */
export interface FoundTokens {
  readonly source: TokenRange | null;
  readonly rest: readonly TokenRange[];
}

/**
 * Adds what the rules find beside `found` (the attributions of the network); `tags` are the classes of the words. A rule's source and cue are words that no
 * attribution uses; its content holds others wholly or not at all.
 */
export function applyRules(
  language: Language,
  tags: readonly string[],
  found: readonly FoundTokens[],
  byLayout: readonly LayoutFinding[] = findByLayout(language),
): Added[] {
  const { text, tokens } = language;
  const used = new Uint8Array(tokens.count);
  const hulls = found.map(({ source, rest }, index): Hull => {
    const parts = source ? [source, ...rest] : rest;
    for (const { first, end } of parts) used.fill(1, first, end);
    return { index, ...toHull(parts), rest: toHull(rest) };
  });
  hulls.sort((a, b) => a.first - b.first);
  const formOf = (token: number): string => text.slice(tokens.starts[token], tokens.ends[token]);
  const lowerOf = (token: number): string => formOf(token).toLowerCase();
  const tagOf = (token: number): string => tags[token] ?? '';
  const isUsed = (token: number): boolean => used[token] === 1;
  const added: Added[] = [];
  /** `mine` are the attributions that begin in the same stretch, `reached` the end of those before it. */
  const add = (rule: Added['rule'], finding: RuleFinding, mine: readonly Hull[], reached: number): boolean => {
    const { content } = finding;
    const inner = mine.filter((h) => isIn(h.rest, content));
    const isCut =
      reached > content.first || mine.some((h) => !inner.includes(h) && h.first < content.end && h.end > content.first);
    if (isCut) return false;
    const unsourced = new Set(inner.filter((h) => !isIn(h, content)).map(({ index }) => index));
    added.push({ ...finding, rule, inner: inner.map(({ index }) => index), unsourced });
    for (const part of [finding.source, finding.cue, content, finding.rest])
      if (part) used.fill(1, part.first, part.end);
    return true;
  };
  const toMine = makeWindow(hulls);
  for (const finding of byLayout) {
    if (!isFree(finding, isUsed)) continue;
    const { mine, reached } = toMine(toFirst(finding), toEnd(finding));
    add(finding.rule, finding, mine, reached);
  }
  const toNext = makeWindow(hulls);
  for (const sentence of toTokenRanges(language)) {
    const { mine, reached } = toNext(sentence.first, sentence.end);
    const scene: RuleScene = { sentence, end: trimEnd(lowerOf, sentence), formOf, lowerOf, tagOf, isUsed };
    for (const rule of RULES) {
      if (rule.isAround && mine.length === 0) continue;
      const finding = rule.find(scene);
      if (!finding || !isFree(finding, isUsed)) continue;
      if (rule.isAround && !mine.every((h) => isIn(h, finding.content))) continue;
      if (!add(rule, finding, mine, reached)) continue;
      if (rule.isRepeated === true) {
        let more = rule.find(scene);
        while (more && isFree(more, isUsed) && add(rule, more, mine, reached)) more = rule.find(scene);
      }
      break;
    }
  }
  return added;
}

/**
 * Tells whether an attribution crosses one that the layout tells: whether it has words both inside its content and outside it, or uses its
 * source or cue. Who signs a quotation or labels a turn says it, so such an attribution is wrong.
 */
export function makeCrossing(count: number, byLayout: readonly LayoutFinding[]): (found: FoundTokens) => boolean {
  if (byLayout.length === 0) return () => false;
  const SIGNATURE = -1;
  const places = new Int32Array(count);
  byLayout.forEach(({ source, cue, content }, index) => {
    places.fill(index + 1, content.first, content.end);
    for (const part of [source, cue]) places.fill(SIGNATURE, part.first, part.end);
  });
  return ({ source, rest }) => {
    const [first] = rest;
    if (first === undefined) return false;
    const place = places[first.first];
    return (source ? [source, ...rest] : rest).some((part) => {
      for (let i = part.first; i < part.end; i++) if (places[i] !== place || places[i] === SIGNATURE) return true;
      return false;
    });
  };
}

interface Hull extends TokenRange {
  readonly index: number;
  readonly rest: TokenRange;
}

/** Gives the hulls that begin in a range, and where those before it end; asked for ranges in order. */
function makeWindow(hulls: readonly Hull[]): (first: number, end: number) => { mine: Hull[]; reached: number } {
  let next = 0;
  let reached = 0;
  return (first, end) => {
    while (next < hulls.length && hulls[next]!.first < first) reached = Math.max(reached, hulls[next++]!.end);
    const mine: Hull[] = [];
    for (let i = next; i < hulls.length && hulls[i]!.first < end; i++) mine.push(hulls[i]!);
    return { mine, reached };
  };
}

function toHull(parts: readonly TokenRange[]): TokenRange {
  return { first: Math.min(...parts.map((p) => p.first)), end: Math.max(...parts.map((p) => p.end)) };
}

function isIn(inner: TokenRange, outer: TokenRange): boolean {
  return inner.first >= outer.first && inner.end <= outer.end;
}

function isFree({ source, cue }: RuleFinding, isUsed: (token: number) => boolean): boolean {
  for (const part of source ? [source, cue] : [cue])
    for (let i = part.first; i < part.end; i++) if (isUsed(i)) return false;
  return true;
}

/** One past the last token that is no closing mark or full stop. */
function trimEnd(lowerOf: (token: number) => string, { first, end }: TokenRange): number {
  let last = end;
  while (last > first && /^[.!?”"’')\]]+$/.test(lowerOf(last - 1))) last--;
  return last;
}

function toTokenRanges({ sentences, tokens }: Language): TokenRange[] {
  let token = 0;
  return sentences.map(({ start, end }) => {
    while (token < tokens.count && tokens.starts[token]! < start) token++;
    const first = token;
    while (token < tokens.count && tokens.starts[token]! < end) token++;
    return { first, end: token };
  });
}
