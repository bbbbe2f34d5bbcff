import type { Article } from '../document/article.ts';
import type { Attribution, Entity, Mention, Time } from '../document/findings.ts';
import { countLeading, findIndexAt, findLastStarting } from '../document/ordered.ts';
import type { Span } from '../document/span.ts';
import type { Language } from '../language/language.ts';
import type { VerbGroup, Words } from './words.ts';

/** What is known of an article when the finders of time, certainty, happenings and reasons set to work. */
export interface Known {
  readonly article: Article;
  readonly language: Language;
  readonly words: Words;
  readonly entities: readonly Entity[];
  /** In order of the first span of the content. */
  readonly attributions: readonly Attribution[];
  /** All times of the text, in order of `start`, not overlapping. */
  readonly times: readonly Time[];
}

/** Those of `items` (in order of `start`, not overlapping) that lie wholly inside `span`. */
export function findInside<T extends Span>(items: readonly T[], span: Span): T[] {
  const found: T[] = [];
  for (let i = Math.max(0, findLastStarting(items, span.start - 1)); i < items.length; i++) {
    const item = items[i] as T;
    if (item.start >= span.end) break;
    if (item.start >= span.start && item.end <= span.end) found.push(item);
  }
  return found;
}

/** Index of the sentence that holds `offset`; -1 between sentences. */
export function findSentenceIndex({ language: { sentences } }: Pick<Known, 'language'>, offset: number): number {
  return findIndexAt(sentences, offset);
}

/** Index of the first token that ends after `offset`. */
export function findTokenIndex({ language: { tokens } }: Pick<Known, 'language'>, offset: number): number {
  return countLeading(tokens.count, (index) => (tokens.ends[index] as number) <= offset);
}

/** Index of the first of `verbs` that ends after a token. */
export function findVerbIndex(verbs: readonly VerbGroup[], token: number): number {
  return countLeading(verbs.length, (index) => (verbs[index] as VerbGroup).endToken <= token);
}

/** Who holds the words at a place, and who is mentioned there; made once for an article. */
export interface Places {
  /** The innermost attribution whose content holds all of `span`; null for the article's own voice. */
  findHolder(span: Span): Attribution | null;
  /** Entities with their mentions inside `span`, in order of `start`. */
  findMentions(span: Span): (Mention & { readonly entity: Entity })[];
}

/** Indexes attributions and mentions by place. */
export function toPlaces({ entities, attributions }: Pick<Known, 'entities' | 'attributions'>): Places {
  const contents = attributions
    .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  // Nearest item before each that reaches at least as far: contents nest, so this is a walk up a few levels.
  const parents: number[] = [];
  const open: number[] = [];
  contents.forEach(({ end }, index) => {
    while (open.length > 0 && (contents[open.at(-1) as number] as Span).end < end) open.pop();
    parents.push(open.at(-1) ?? -1);
    open.push(index);
  });
  const mentions = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return {
    findHolder(span) {
      for (let i = findLastStarting(contents, span.start); i >= 0; i = parents[i] as number) {
        const content = contents[i] as (typeof contents)[number];
        if (content.end >= span.end) return content.attribution;
      }
      return null;
    },
    findMentions: (span) => findInside(mentions, span),
  };
}
