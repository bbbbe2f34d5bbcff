import type { Span } from '../../document/span.ts';
import { findTokenIndex, type Known, type Places, toPlaces } from '../known.ts';
import type { VerbGroup } from '../words.ts';
import { mendVerbs } from './mend-verbs.ts';
import { type Clause, splitClauses } from './split-clauses.ts';

/** An article made ready for the rules of happenings: everything by token index. */
export interface Ground {
  readonly known: Known;
  readonly places: Places;
  /** Each token in lower case, a curly apostrophe made straight. */
  readonly words: readonly string[];
  readonly tags: readonly string[];
  /** In order of `start`; those of `known`, mended where a sentence would have none. */
  readonly verbs: readonly VerbGroup[];
  /** For each token the index of the time or verb group it stands in, or -1. */
  readonly timeAt: Int32Array;
  readonly verbAt: Int32Array;
  /** For each token the index of its clause, or -1. */
  readonly clauseAt: Int32Array;
  readonly clauses: readonly Clause[];
  /** For each token the index of its sentence, or -1. */
  readonly sentenceAt: Int32Array;
  /** 1 for each token that stands in the words of a saying. */
  readonly isCue: Uint8Array;
  /** Ids of the times that date a saying and nothing else, with the words that say it. */
  readonly sayingTimes: ReadonlyMap<string, readonly Span[]>;
}

/** Lays out an article; linear in its length. */
export function toGround(known: Known): Ground {
  const { language, times } = known;
  const { text, tokens, sentences } = language;
  const words: string[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const word = text.slice(tokens.starts[i], tokens.ends[i]).toLowerCase();
    words.push(word.includes('’') ? word.replace('’', "'") : word);
  }
  const timeAt = toTokenIndex(known, times);
  const { verbs, tags } = mendVerbs(known);
  const verbAt = toTokenIndex(known, verbs);
  const sentenceAt = toTokenIndex(known, sentences);
  const { clauses, clauseAt } = splitClauses({
    words,
    tags,
    verbs,
    verbAt,
    timeAt,
    sentenceAt,
  });
  return {
    known,
    places: toPlaces(known),
    verbs,
    words,
    tags,
    timeAt,
    verbAt,
    clauseAt,
    clauses,
    sentenceAt,
    isCue: toCueFlags(known),
    sayingTimes: toSayingTimes(known),
  };
}

function toCueFlags(known: Known): Uint8Array {
  const { tokens } = known.language;
  const flags = new Uint8Array(tokens.count);
  for (const { start, end } of known.attributions.flatMap(({ cue }) => cue)) {
    for (let at = findTokenIndex(known, start); at < tokens.count && (tokens.starts[at] as number) < end; at++)
      if ((tokens.starts[at] as number) >= start) flags[at] = 1;
  }
  return flags;
}

function toSayingTimes({ attributions, times, language: { text } }: Known): ReadonlyMap<string, readonly Span[]> {
  const timeOf = new Map(times.map((time) => [time.id, time]));
  const found = new Map<string, Span[]>();
  for (const { time: id, cue, source } of attributions) {
    const time = id === null ? undefined : timeOf.get(id);
    const start = Math.min(...[...source, ...cue].map((span) => span.start));
    // "The row began on Monday, when she said …": the time is that of both.
    if (
      id === null ||
      time === undefined ||
      WHEN.test(text.slice(time.end, Math.max(time.end, Math.min(start, time.end + 12))))
    )
      continue;
    const cues = found.get(id);
    if (cues === undefined) found.set(id, [...cue]);
    else cues.push(...cue);
  }
  return found;
}

const WHEN = /^,?\s+when\b/;

/** The words from one token to the next, as a range of the text. */
export function toTokenSpan({ known }: Pick<Ground, 'known'>, first: number, end: number): Span {
  const { tokens } = known.language;
  return { start: tokens.starts[first] as number, end: tokens.ends[Math.max(first, end - 1)] as number };
}

/** The verb group at a token; null where there is none. */
export function findVerbAt({ verbs, verbAt }: Pick<Ground, 'verbs' | 'verbAt'>, token: number): VerbGroup | null {
  return verbs[verbAt[token] ?? -1] ?? null;
}

/** For each token the index of the item (in order of `start`, not overlapping) that holds its start, or -1. */
function toTokenIndex({ language: { tokens } }: Known, items: readonly Span[]): Int32Array {
  const at = new Int32Array(tokens.count).fill(-1);
  let token = 0;
  for (let index = 0; index < items.length; index++) {
    const { start, end } = items[index] as Span;
    while (token < tokens.count && (tokens.ends[token] as number) <= start) token++;
    while (token < tokens.count && (tokens.starts[token] as number) < end) at[token++] = index;
  }
  return at;
}
