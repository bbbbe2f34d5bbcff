import { toText } from '../../src/document/span.ts';
import type { CoreferenceDocument, InstanceMention } from './meantime-coreference.ts';

/** A sentence of a corpus: article name and corpus number. */
export interface SentenceRef {
  readonly article: string;
  readonly sentence: number;
}

/** Two sentences of two articles, `a` before `b` in order of article name. */
export interface SentencePair {
  readonly a: SentenceRef;
  readonly b: SentenceRef;
}

export interface EventPair extends SentencePair {
  /** Labels of the event instances that both mention. */
  readonly shared: readonly string[];
  /** Two shared events, or one with a participant that marks it: see `findEventPairs`. */
  readonly isStrict: boolean;
}

/** An entity told of in more articles than this share says nothing about which event a sentence tells ("Boeing"). */
const COMMON_SHARE = 1 / 3;

/**
 * Pairs of sentences of two articles that mention one event instance. Left out are grammatical events ("is", "begin") and sayings and
 * thoughts, for two statements by one spokesman share his saying and nothing else. Strict are those that share two event instances, or one
 * and an entity that no more than a third of the articles mention.
 */
export function findEventPairs(documents: readonly CoreferenceDocument[]): EventPair[] {
  const common = findCommonEntities(documents);
  const pairs: EventPair[] = [];
  for (const [first, second] of toPairs(documents)) {
    const ours = groupBySentence(first.mentions);
    const theirs = groupBySentence(second.mentions);
    for (const [a, mine] of ours) {
      for (const [b, other] of theirs) {
        const events = toShared(mine.filter(isTold), other);
        if (events.length === 0) continue;
        const entities = toShared(
          mine.filter(({ kind, instance }) => kind === 'entity' && !common.has(instance)),
          other,
        );
        pairs.push({
          a: { article: first.name, sentence: a },
          b: { article: second.name, sentence: b },
          shared: events.map(({ label }) => label),
          isStrict: events.length > 1 || entities.length > 0,
        });
      }
    }
  }
  return pairs;
}

/**
 * The `count` pairs of sentences from two articles whose words are most alike by the cosine of their words' rarity, the most alike
 * first. Date lines are left out.
 */
export function findAlikePairs(documents: readonly CoreferenceDocument[], count: number): SentencePair[] {
  const sentences = documents.flatMap(({ name, text, sentences: spans }) =>
    spans.flatMap((span, sentence) =>
      sentence === 1 ? [] : [{ article: name, sentence, words: toWordSet(toText(text, span)) }],
    ),
  );
  const frequencies = new Map<string, number>();
  for (const { words } of sentences) for (const word of words) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
  const weigh = (word: string): number => Math.log(sentences.length / (frequencies.get(word) ?? 1)) ** 2;
  const norms = sentences.map(({ words }) => Math.sqrt([...words].reduce((sum, word) => sum + weigh(word), 0)));
  const scored: (SentencePair & { readonly likeness: number })[] = [];
  for (const [index, a] of sentences.entries()) {
    for (const [offset, b] of sentences.slice(index + 1).entries()) {
      if (a.article === b.article) continue;
      let dot = 0;
      for (const word of a.words) if (b.words.has(word)) dot += weigh(word);
      if (dot === 0) continue;
      const likeness = dot / ((norms[index] ?? 1) * (norms[index + 1 + offset] ?? 1));
      scored.push({ a: toRef(a), b: toRef(b), likeness });
    }
  }
  return scored
    .sort((x, y) => y.likeness - x.likeness || (toPairKey(x) < toPairKey(y) ? -1 : 1))
    .slice(0, count)
    .map(({ a, b }) => ({ a, b }));
}

/** The same for the same two sentences. */
export function toPairKey({ a, b }: SentencePair): string {
  return `${a.article} ${a.sentence} ${b.article} ${b.sentence}`;
}

/** All pairs of different items, each once, in order. */
export function toPairs<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((first, index) => items.slice(index + 1).map((second) => [first, second] as const));
}

function isTold({ kind, eventClass }: InstanceMention): boolean {
  return kind === 'event' && eventClass !== 'GRAMMATICAL' && eventClass !== 'SPEECH_COGNITIVE';
}

/** The first mention of each instance among `mine` that `theirs` mention too. */
function toShared(mine: readonly InstanceMention[], theirs: readonly InstanceMention[]): InstanceMention[] {
  const others = new Set(theirs.map(({ instance }) => instance));
  const first = new Map<string, InstanceMention>();
  for (const mention of mine) {
    if (others.has(mention.instance) && !first.has(mention.instance)) first.set(mention.instance, mention);
  }
  return [...first.values()];
}

function findCommonEntities(documents: readonly CoreferenceDocument[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { mentions } of documents) {
    const entities = new Set(mentions.filter(({ kind }) => kind === 'entity').map(({ instance }) => instance));
    for (const instance of entities) counts.set(instance, (counts.get(instance) ?? 0) + 1);
  }
  return new Set(
    [...counts].flatMap(([instance, count]) => (count > documents.length * COMMON_SHARE ? [instance] : [])),
  );
}

function groupBySentence(mentions: readonly InstanceMention[]): Map<number, InstanceMention[]> {
  const groups = new Map<number, InstanceMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.sentence);
    if (group === undefined) groups.set(mention.sentence, [mention]);
    else group.push(mention);
  }
  return groups;
}

function toWordSet(words: string): Set<string> {
  return new Set(words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

function toRef({ article, sentence }: SentenceRef): SentenceRef {
  return { article, sentence };
}
