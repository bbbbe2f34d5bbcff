import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type CoreferenceDocument, readMeantimeCoreference } from '../../bench/accuracy/meantime-coreference.ts';
import { type Told, toToldPairs } from '../../bench/accuracy/told-pairs.ts';
import type { Compared } from '../../src/compare/material.ts';
import type { Statement } from '../../src/compare/statements/statement.ts';
import { findLastStarting } from '../../src/document/ordered.ts';

/** The articles of a topic of MEANTIME with the pairs of their statements that one careful reading found to tell the same. */
export function readGradedTopic(folder: string): {
  readonly documents: readonly CoreferenceDocument[];
  readonly toPositives: (
    articles: readonly Compared[],
    statements: readonly Statement[],
  ) => { positive: ReadonlySet<string>; ignored: ReadonlySet<string> };
} {
  const documents = readMeantimeCoreference(folder);
  const told = JSON.parse(readFileSync('bench/accuracy/judged/meantime-tellings.json', 'utf8')) as Record<string, Told>;
  const pairs = toToldPairs(
    told[basename(folder)] as Told,
    documents.map(({ name }) => name),
  );
  return {
    documents,
    toPositives(articles, statements) {
      const bySentence = toBySentence(documents, articles, statements);
      const positive = new Set<string>();
      const ignored = new Set<string>();
      for (const { a, b, grade } of pairs.values()) {
        const ones = bySentence.get(`${a.article} ${a.sentence}`) ?? [];
        const twos = bySentence.get(`${b.article} ${b.sentence}`) ?? [];
        const keys = ones
          .flatMap((one) =>
            twos.map((two) => ({
              shared: toShare(one, two),
              key: `${Math.min(one.index, two.index)} ${Math.max(one.index, two.index)}`,
            })),
          )
          .sort((x, y) => y.shared - x.shared)
          .map(({ key }) => key);
        // One event with other things said of it is neither the same nor plainly something else.
        if (grade === 'same' && keys[0] !== undefined) positive.add(keys[0]);
        for (const key of grade === 'same' ? keys.slice(1) : keys) ignored.add(key);
      }
      for (const key of positive) ignored.delete(key);
      return { positive, ignored };
    },
  };
}

function toBySentence(
  documents: readonly CoreferenceDocument[],
  articles: readonly Compared[],
  statements: readonly Statement[],
): ReadonlyMap<string, readonly Statement[]> {
  const documentOf = new Map(
    articles.map((article) => [article, documents.find(({ text }) => text === article.words.text)]),
  );
  const bySentence = new Map<string, Statement[]>();
  for (const statement of statements) {
    const document = documentOf.get(statement.article);
    if (document === undefined) continue;
    const key = `${document.name} ${findLastStarting(document.sentences, statement.span.start)}`;
    bySentence.set(key, [...(bySentence.get(key) ?? []), statement]);
  }
  return bySentence;
}

function toShare(one: Statement, two: Statement): number {
  let shared = 0;
  for (const [stem, weight] of one.profile.weights) if (two.profile.weights.has(stem)) shared += weight * weight;
  return shared / Math.sqrt(one.profile.norm * two.profile.norm || 1);
}
