import { createKinship } from '../../src/compare/article-likeness.ts';
import { type Compared, toMaterial } from '../../src/compare/material.ts';
import { type OneMatter, toOneMatter } from '../../src/compare/matter.ts';
import { findStatements } from '../../src/compare/statements/find-statements.ts';
import type { Statement } from '../../src/compare/statements/statement.ts';
import { type JoinedHappening, joinHappenings } from '../../src/compare/timeline/join-happenings.ts';
import { joinVoices } from '../../src/compare/voices/join-voices.ts';
import type { JoinedVoices } from '../../src/compare/voices/joined-voices.ts';
import { toText } from '../../src/document/span.ts';
import type { Ref } from '../../src/document/story.ts';
import { loadNetwork } from '../../src/ingest/load-network.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { read } from '../../src/read.ts';

/** An article of a test: its words, the day it appeared, and where. */
export interface TestArticle {
  readonly text: string;
  readonly published?: string;
  readonly outlet?: string;
}

/** Articles as the program reads and joins them, with a way to the words of a reference and to a voice's name. */
export interface TestStory {
  readonly articles: readonly Compared[];
  readonly voices: JoinedVoices;
  readonly statements: readonly Statement[];
  readonly happenings: readonly JoinedHappening[];
  readonly isOneMatter: OneMatter;
  readonly toWords: (ref: Ref) => string;
  readonly toName: (voice: string | null) => string | null;
}

/** Reads the articles of a test with the program's own network. */
export function readStory(given: readonly TestArticle[]): TestStory {
  const readings = given.map(({ text, ...options }) => {
    const { article, problems } = toArticle(text, options);
    return read(article, loadNetwork(), problems);
  });
  const articles = toMaterial(readings);
  const voices = joinVoices(articles);
  const isOneMatter = toOneMatter(createKinship(articles));
  const textById = new Map(articles.map(({ id, words }) => [id, words.text]));
  return {
    articles,
    voices,
    statements: findStatements(articles),
    happenings: joinHappenings(articles, voices, isOneMatter),
    isOneMatter,
    toWords: ({ article, span }) => toText(textById.get(article) ?? '', span).replace(/\s+/g, ' '),
    toName: (voice) => voices.voices.find(({ id }) => id === voice)?.name ?? voice,
  };
}

/** All orders of a few items. */
export function toOrders<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    toOrders([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}
