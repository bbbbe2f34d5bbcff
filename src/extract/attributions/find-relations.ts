import type { Span } from '../../document/span.ts';
import type { Language } from '../../language/language.ts';
import { QUOTE_STATES } from '../../language/quotations/quote-states.ts';
import { LONGEST_CHUNK } from '../../model/network.ts';
import { toConfidences } from './confidence.ts';
import { linkSegments } from './link.ts';
import { toLinkScene } from './link-features.ts';
import type { AttributionReader } from './reader.ts';
import type { RelationSpans } from './relation-spans.ts';
import { type Segment, toSegments } from './segments.ts';
import { makeTags, type Passage, tagPassages } from './tag-tokens.ts';
import { type TokenContext, toTokenContext } from './token-context.ts';

/** The words of one attribution, how likely they are right, and the relation whose content holds it (an index into the list). */
export interface Relation extends RelationSpans {
  readonly confidence: number;
  readonly within: number | null;
}

/** How many contents deep the reading goes: an attribution, one inside it, … */
const DEEPEST = 4;

/** Shorter contents hold no attribution of their own. Counted in tokens. */
const SHORTEST_NESTED = 4;

/**
 * Finds who says what: the network tags the whole text, the linker joins what it tagged, and the same is done again inside each
 * content. In order of depth, then of the cue's place.
 */
export function findRelations(language: Language, reader: AttributionReader): Relation[] {
  const context = toTokenContext(language);
  const { chunkStarts } = context;
  let passages: PassageOf[] = [];
  for (let i = 0; i + 1 < chunkStarts.length; i++) {
    const first = chunkStarts[i]!;
    const end = chunkStarts[i + 1]!;
    const quotes = context.quotes.subarray(first, end);
    passages.push({ first, end, quotes, positions: context.positions.subarray(first, end), within: null });
  }
  const relations: Relation[] = [];
  for (let depth = 0; depth < DEEPEST && passages.length > 0; depth++) {
    const found = findIn(language, context, reader, passages);
    const nested: PassageOf[] = [];
    for (const { relation, contents } of found) {
      const index = relations.push(relation) - 1;
      for (const content of contents) {
        if (content.end - content.first >= SHORTEST_NESTED) nested.push(...toNestedPassages(context, content, index));
      }
    }
    passages = nested;
  }
  return relations;
}

interface PassageOf extends Passage {
  readonly within: number | null;
}

interface Found {
  readonly relation: Relation;
  readonly contents: readonly Segment[];
}

function findIn(language: Language, context: TokenContext, reader: AttributionReader, passages: readonly PassageOf[]): Found[] {
  const { text, tokens } = language;
  const { network, linker, confidence } = reader;
  const tags = makeTags(tokens.count);
  tagPassages(network, (token) => text.slice(tokens.starts[token]!, tokens.ends[token]!), passages, tags);
  const isNested = passages[0]?.within != null;
  // Nested passages are linked one by one: nothing in one content belongs to another.
  const groups = isNested ? passages.map((passage) => [passage]) : [passages];
  const segments = toSegments(tags.labels);
  const toSpan = ({ first, end }: Segment): Span => ({ start: tokens.starts[first]!, end: tokens.ends[end - 1]! });
  const found: Found[] = [];
  let next = 0;
  for (const group of groups) {
    const start = group[0]!.first;
    const end = group[group.length - 1]!.end;
    while (next < segments.length && segments[next]!.first < start) next++;
    const mine: Segment[] = [];
    for (; next < segments.length && segments[next]!.end <= end; next++) mine.push(segments[next]!);
    if (mine.length === 0) continue;
    const scene = toLinkScene(context, tags.hashes, mine);
    const drafts = linkSegments(scene, linker);
    const confidences = toConfidences(confidence, scene, tags.unary, drafts);
    drafts.forEach((draft, i) => {
      if (confidences[i]! < network.model.threshold) return;
      const relation: Relation = {
        source: draft.source ? [toSpan(draft.source)] : [],
        cue: [toSpan(draft.cue)],
        content: draft.contents.map(toSpan),
        confidence: confidences[i]!,
        within: group[0]!.within,
      };
      found.push({ relation, contents: draft.contents });
    });
  }
  return found;
}

/** A content as a text of its own: it begins like a sentence, and marks around all of it are not there. */
function toNestedPassages(context: TokenContext, content: Segment, within: number): PassageOf[] {
  let { first, end } = content;
  const { quotes } = context;
  if (quotes[first] === QUOTE_STATES.opening) first++;
  if (end > first && quotes[end - 1] === QUOTE_STATES.closing) end--;
  const isQuoted = quotes[first] === QUOTE_STATES.inside && quotes[end - 1] === QUOTE_STATES.inside;
  const passages: PassageOf[] = [];
  for (let start = first; start < end; start += LONGEST_CHUNK) {
    const stop = Math.min(end, start + LONGEST_CHUNK);
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
