import type { Span } from '../../document/span.ts';
import type { Language } from '../../language/language.ts';
import { QUOTE_STATES } from '../../language/quotations/quote-states.ts';
import type { Words } from '../words.ts';
import { toConfidences } from './confidence.ts';
import { type Draft, linkSegments } from './link.ts';
import { toLinkScene } from './link-features.ts';
import { mendCitedWords } from './mend/cited-words.ts';
import type { MendScene, RelationTokens } from './mend/mend.ts';
import { mendRelation, toMendScene } from './mend/mend-relation.ts';
import type { AttributionReader } from './reader.ts';
import type { RelationSpans } from './relation-spans.ts';
import { applyRules, type FoundTokens, makeCrossing } from './rules/apply-rules.ts';
import { findByLayout } from './rules/find-by-layout.ts';
import type { TokenRange } from './rules/rule.ts';
import { isSayingIdiom } from './rules/saying-idiom.ts';
import { type Segment, toSegments } from './segments.ts';
import { makeTags, type Passage, tagPassages } from './tag-tokens.ts';
import { LONGEST_CHUNK_TOKENS, type TokenContext, toTokenContext } from './token-context.ts';

/** The words of one attribution, how likely they are right, and the relation whose content holds it (an index into the list). */
export interface Relation extends RelationSpans {
  readonly confidence: number;
  readonly within: number | null;
  /** The rule that found it; null where the network did. */
  readonly rule: string | null;
}

/** How many contents deep the reading goes: an attribution, one inside it, … */
const DEEPEST = 4;

/** Shorter contents hold no attribution of their own. Counted in tokens. */
const SHORTEST_NESTED = 4;

/** A nested attribution must be this likely: nothing in the corpus says how often they are right. */
const NESTED_THRESHOLD = 0.5;

/**
 * Finds who says what: the network tags the whole text, the linker joins what it tagged, rules mend what is plainly wrong, and the
 * same is done again inside each content. In order of depth, then of place.
 */
export function findRelations(language: Language, words: Words, reader: AttributionReader): Relation[] {
  const context = toTokenContext(language);
  const scene = toMendScene(language, words, context);
  let passages = listPassages(context);
  const relations: Relation[] = [];
  for (let depth = 0; depth < DEEPEST && passages.length > 0; depth++) {
    let found = findIn(language, context, scene, reader, passages);
    if (depth === 0) found = addByRule(language, words.tags, found, relations);
    const nested: NestedPassage[] = [];
    for (const { segments, confidence, within } of found) {
      const index = relations.push({ ...toSpans(language, segments), confidence, within, rule: null }) - 1;
      for (const content of segments.contents) {
        if (content.end - content.first >= SHORTEST_NESTED) nested.push(...toNestedPassages(context, content, index));
      }
    }
    passages = nested.sort((a, b) => a.first - b.first);
  }
  return relations;
}

interface NestedPassage extends Passage {
  /** Index of the relation in whose content the passage lies. */
  readonly within: number | null;
}

interface Found {
  readonly segments: RelationTokens;
  readonly confidence: number;
  readonly within: number | null;
}

function listPassages({ chunkStarts, quotes, positions }: TokenContext): NestedPassage[] {
  return chunkStarts.slice(0, -1).map((first, i) => {
    const end = chunkStarts[i + 1]!;
    return { first, end, quotes: quotes.subarray(first, end), positions: positions.subarray(first, end), within: null };
  });
}

function findIn(
  language: Language,
  context: TokenContext,
  scene: MendScene,
  reader: AttributionReader,
  passages: readonly NestedPassage[],
): Found[] {
  const { text, tokens } = language;
  const { network, linker, confidence } = reader;
  const tags = makeTags(tokens.count);
  tagPassages(network, (token) => text.slice(tokens.starts[token]!, tokens.ends[token]!), passages, tags);
  // Passages of the whole text are linked together; nested ones each alone, for nothing in one content belongs to another.
  const groups = passages[0]?.within === null ? [passages] : passages.map((passage) => [passage]);
  const all = toSegments(tags.labels);
  const lowerOf = (token: number): string => text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase();
  const found: Found[] = [];
  let next = 0;
  for (const group of groups) {
    const { first, within } = group[0]!;
    const { end } = group[group.length - 1]!;
    while (next < all.length && all[next]!.first < first) next++;
    const segments: Segment[] = [];
    for (; next < all.length && all[next]!.end <= end; next++) segments.push(all[next]!);
    if (segments.length === 0) continue;
    const linkScene = toLinkScene(context, tags.hashes, segments);
    const drafts = linkSegments(linkScene, linker);
    const confidences = toConfidences(confidence, linkScene, tags.unary, drafts);
    const threshold = within === null ? network.model.threshold : Math.max(network.model.threshold, NESTED_THRESHOLD);
    const kept: { segments: RelationTokens; confidence: number }[] = [];
    drafts.forEach((draft, i) => {
      if (confidences[i]! < threshold || isSayingIdiom(lowerOf, draft.cue)) return;
      const segments = mendRelation(scene, toRelationTokens(draft));
      if (segments !== null) kept.push({ segments, confidence: confidences[i]! });
    });
    const mended = mendCitedWords(
      scene,
      kept.map(({ segments }) => segments),
    );
    for (const [i, segments] of mended.entries()) found.push({ segments, confidence: kept[i]!.confidence, within });
  }
  return found;
}

function toRelationTokens({ source, cue, contents }: Draft): RelationTokens {
  return { source, cue, contents };
}

/** Puts what the rules add into `relations`, and gives `found` back with those inside it marked so, without those that cross what the layout tells. */
function addByRule(
  language: Language,
  tags: readonly string[],
  found: readonly Found[],
  relations: Relation[],
): Found[] {
  const byLayout = findByLayout(language);
  const isCrossing = makeCrossing(language.tokens.count, byLayout);
  const kept = found.filter(({ segments }) => !isCrossing(toParts(segments)));
  const marked = [...kept];
  for (const { source, cue, content, rest, rule, inner, unsourced } of applyRules(
    language,
    tags,
    kept.map(({ segments }) => toParts(segments)),
    byLayout,
  )) {
    const spans = toSpans(language, { source, cue, contents: rest === null ? [content] : [content, rest] });
    const within = relations.push({ ...spans, confidence: rule.confidence, within: null, rule: rule.id }) - 1;
    for (const index of inner) {
      const { segments, confidence } = kept[index]!;
      marked[index] = { segments: unsourced.has(index) ? { ...segments, source: null } : segments, confidence, within };
    }
  }
  return marked;
}

function toParts({ source, cue, contents }: RelationTokens): FoundTokens {
  return { source, rest: [cue, ...contents] };
}

function toSpans({ tokens }: Language, { source, cue, contents }: RelationTokens): RelationSpans {
  const toSpan = ({ first, end }: TokenRange): Span => ({ start: tokens.starts[first]!, end: tokens.ends[end - 1]! });
  return { source: source ? [toSpan(source)] : [], cue: [toSpan(cue)], content: contents.map(toSpan) };
}

/** A content as a text of its own: it begins like a sentence, and marks around all of it are not there. */
function toNestedPassages(context: TokenContext, content: TokenRange, within: number): NestedPassage[] {
  let { first, end } = content;
  const { quotes } = context;
  if (quotes[first] === QUOTE_STATES.opening) first++;
  if (end > first && quotes[end - 1] === QUOTE_STATES.closing) end--;
  const isQuoted = quotes[first] === QUOTE_STATES.inside && quotes[end - 1] === QUOTE_STATES.inside;
  const passages: NestedPassage[] = [];
  for (let start = first; start < end; start += LONGEST_CHUNK_TOKENS) {
    const stop = Math.min(end, start + LONGEST_CHUNK_TOKENS);
    const states = quotes.slice(start, stop);
    if (isQuoted) for (let i = 0; i < states.length; i++) states[i] = toInnerState(states[i]!);
    const positions = context.positions.slice(start, stop).map((position) => position & 3);
    positions[0] = Math.max(1, positions[0]!);
    passages.push({ first: start, end: stop, quotes: states, positions, within });
  }
  return passages;
}

function toInnerState(state: number): number {
  if (state === QUOTE_STATES.nested) return QUOTE_STATES.inside;
  return state === QUOTE_STATES.inside ? QUOTE_STATES.outside : state;
}
