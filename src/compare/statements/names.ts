import type { Span } from '../../document/span.ts';
import type { OwnArticle } from '../material.ts';
import { toForm, toWordRange } from '../words.ts';

/** 1 for each word of an article that is part of a name: of one that reading found, or capitalised inside a sentence. */
export function toNameFlags({ words, reading: { entities, sentences } }: OwnArticle): Uint8Array {
  const flags = new Uint8Array(words.count);
  for (const { mentions } of entities) {
    for (const mention of mentions) {
      if (mention.how !== 'name') continue;
      const { from, to } = toWordRange(words, mention);
      flags.fill(1, from, to);
    }
  }
  const firsts = new Set(sentences.map((span) => toWordRange(words, span).from));
  for (let index = 1; index < words.count; index++) {
    const isOpening = firsts.has(index) || /^["“‘'(]$/.test(toForm(words, index - 1));
    if (!isOpening && /^\p{Lu}\p{L}*\p{Ll}/u.test(toForm(words, index))) flags[index] = 1;
  }
  return flags;
}

/** The stems in `spans` that are names by `isName`. */
export function toNames({ words }: OwnArticle, spans: readonly Span[], isName: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      const stem = words.stems[index] as string;
      if (isName[index] === 1 && stem !== '') names.add(stem);
    }
  }
  return names.size === 0 ? NONE : names;
}

/** Shared by all statements that name nobody: an empty set is not small. */
const NONE: ReadonlySet<string> = new Set();
