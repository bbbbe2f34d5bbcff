import { type Block, toBareArticle } from '../../../src/document/article.ts';
import type { Attribution, Entity } from '../../../src/document/findings.ts';
import type { Span } from '../../../src/document/span.ts';
import type { Known } from '../../../src/extract/known.ts';
import { findTimes } from '../../../src/extract/times/find-times.ts';
import { toWords } from '../../../src/extract/to-words.ts';
import { loadNetwork } from '../../../src/ingest/load-network.ts';
import { toLanguage } from '../../../src/language/language.ts';

interface Given {
  /** ISO 8601; null where it is not known. */
  readonly published?: string | null;
  /** For each person or body the words that name it; every place where they stand is a mention. */
  readonly who?: Readonly<Record<string, readonly string[]>>;
  /** What somebody says, word for word as in the text. */
  readonly contents?: readonly string[];
  /** True where the first line is the title. */
  readonly hasTitle?: boolean;
}

/** All that finders get, for a passage written for a test; people and sayings are given, words and times are really read. */
export function toKnown(
  text: string,
  { published = '2025-03-12', who = {}, contents = [], hasTitle = false }: Given = {},
): Known {
  const language = toLanguage(text);
  const titleEnd = hasTitle ? text.indexOf('\n') : 0;
  const blocks: Block[] = hasTitle ? [{ kind: 'title', start: 0, end: titleEnd }] : [];
  const article = { ...toBareArticle(text), published, blocks };
  const words = toWords(language, loadNetwork().tagger);
  return {
    article,
    language,
    words,
    entities: Object.entries(who).map(([id, names]) => toEntity(id, names, text)),
    attributions: contents.map((content, index) => toAttribution(`a${index + 1}`, toSpan(text, content))),
    times: findTimes(article, language, words),
  };
}

function toEntity(id: string, names: readonly string[], text: string): Entity {
  const mentions = names.flatMap((name) =>
    [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + name.length,
      how: 'name' as const,
    })),
  );
  return { id, kind: 'person', name: names[0] ?? id, roles: [], mentions };
}

function toSpan(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start === -1) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function toAttribution(id: string, content: Span): Attribution {
  return {
    id,
    confidence: 1,
    by: 'test',
    kind: 'indirect',
    source: [],
    cue: [],
    content: [content],
    within: null,
    speaker: null,
    act: 'says',
    named: 'unnamed',
    basis: 'unstated',
    addressee: null,
    time: null,
  };
}
