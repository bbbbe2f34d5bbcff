import type { Span } from '../document/span.ts';
import { findTokenIndex, findVerbIndex, type Known } from './known.ts';
import type { VerbGroup, WordTag } from './words.ts';

/** A verb group by its positions in a stretch. */
export interface StretchVerb {
  readonly group: VerbGroup;
  readonly first: number;
  readonly head: number;
  /** One past the last word. */
  readonly end: number;
}

/** The words of a sentence, or of a part of it, as rules walk over them; what belongs to somebody else may be left out. */
export interface Stretch {
  readonly count: number;
  /** Index of each word among the tokens of the article. */
  readonly tokens: readonly number[];
  /** Lower case, apostrophes straight, clitics in full: "not" for "n't", "will" for "'ll" and "wo". */
  readonly lowers: readonly string[];
  readonly tags: readonly WordTag[];
  /** In order of `first`, not overlapping. */
  readonly verbs: readonly StretchVerb[];
}

/** All tokens in lower case, clitics in full; one for each token of the article. */
export function toLowers({ text, tokens }: Known['language']): string[] {
  const lowers: string[] = [];
  for (let token = 0; token < tokens.count; token++) {
    const lower = text.slice(tokens.starts[token], tokens.ends[token]).toLowerCase();
    if (lower === "n't" || lower === 'n’t') {
      const before = lowers[token - 1];
      if (before === 'ca') lowers[token - 1] = 'can';
      else if (before === 'wo') lowers[token - 1] = 'will';
      else if (before === 'sha') lowers[token - 1] = 'shall';
      lowers.push('not');
    } else if (lower.length === 3 && (lower === "'ll" || lower === '’ll')) lowers.push('will');
    else lowers.push(lower.includes('’') ? lower.replaceAll('’', "'") : lower);
  }
  return lowers;
}

/** No sentence of prose has more words; of one that does only these are read, so that rules may look back and ahead. */
const LONGEST = 400;

/** The words inside `span` and outside all of `holes`, which are in order of `start`. */
export function toStretch(known: Known, lowers: readonly string[], span: Span, holes: readonly Span[] = []): Stretch {
  const { tokens: all } = known.language;
  const { tags, verbs } = known.words;
  const tokens: number[] = [];
  const stretchLowers: string[] = [];
  const stretchTags: WordTag[] = [];
  const first = findTokenIndex(known, span.start);
  let hole = 0;
  for (
    let token = first;
    token < all.count && tokens.length < LONGEST && (all.starts[token] as number) < span.end;
    token++
  ) {
    const start = all.starts[token] as number;
    while (hole < holes.length && (holes[hole] as Span).end <= start) hole++;
    if (hole < holes.length && (holes[hole] as Span).start <= start) continue;
    tokens.push(token);
    stretchLowers.push(lowers[token] as string);
    stretchTags.push(tags[token] ?? '');
  }
  return {
    count: tokens.length,
    tokens,
    lowers: stretchLowers,
    tags: stretchTags,
    verbs: toStretchVerbs(verbs, tokens).filter(
      (verb, index, found) => !isNoun(verb, found[index + 1], stretchLowers, stretchTags),
    ),
  };
}

/** The words from `from` up to `to` (positions) as a span of the article; the range must not be empty. */
export function toStretchSpan(
  { tokens: { starts, ends } }: Known['language'],
  stretch: Stretch,
  from: number,
  to: number,
): Span {
  return {
    start: starts[stretch.tokens[from] as number] as number,
    end: ends[stretch.tokens[to - 1] as number] as number,
  };
}

/** "the climate rules are", "several states could": a noun taken for a verb, right before the real one; not "what the mayor says is". */
function isNoun(
  { first, head, end, group }: StretchVerb,
  next: StretchVerb | undefined,
  lowers: readonly string[],
  tags: readonly string[],
): boolean {
  // "would-be"
  if (tags[end] === 'HYPH' || tags[first - 1] === 'HYPH') return true;
  if (next === undefined || next.first !== end || head !== first || !group.isFinite || !next.group.isFinite)
    return false;
  if (tags[head] !== 'VBZ' && tags[head] !== 'VBP') return false;
  if (!/^(?:NNS?|JJ|DT|PRP\$|CD)$/.test(tags[first - 1] ?? '')) return false;
  for (let at = first - 1; at >= 0 && at >= first - 8; at--)
    if (/^(?:what|who|which|that|all|everything|whatever|how|why|it)$/.test(lowers[at] as string)) return false;
  return true;
}

function toStretchVerbs(verbs: readonly VerbGroup[], tokens: readonly number[]): StretchVerb[] {
  const found: StretchVerb[] = [];
  const firstToken = tokens[0];
  if (firstToken === undefined) return found;
  let index = findVerbIndex(verbs, firstToken);
  let position = 0;
  for (; index < verbs.length; index++) {
    const group = verbs[index] as VerbGroup;
    if (group.firstToken > (tokens.at(-1) as number)) break;
    while (position < tokens.length && (tokens[position] as number) < group.firstToken) position++;
    let head = -1;
    let end = position;
    while (end < tokens.length && (tokens[end] as number) < group.endToken) {
      if (tokens[end] === group.headToken) head = end;
      end++;
    }
    if (head !== -1) found.push({ group, first: position, head, end });
  }
  return found;
}
