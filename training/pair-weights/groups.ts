import { readFileSync } from 'node:fs';
import type { Compared } from '../../src/compare/material.ts';
import type { Statement } from '../../src/compare/statements/statement.ts';

/** Words of an article that tell the same as the others of their group. */
interface Told {
  readonly file: string;
  readonly words: string;
}

/** The groups of a tellings.json. */
export function readGroups(file: string): readonly (readonly Told[])[] {
  const { groups } = JSON.parse(readFileSync(file, 'utf8')) as { groups: { same: Told[] }[] };
  return groups.map(({ same }) => same);
}

/** Pairs of statements ("3 17") that tell the same, and those of one group of which others are the better pair. */
export function toPositives(
  groups: readonly (readonly Told[])[],
  articles: readonly Compared[],
  statements: readonly Statement[],
): { positive: ReadonlySet<string>; ignored: ReadonlySet<string> } {
  const positive = new Set<string>();
  const ignored = new Set<string>();
  for (const group of groups) {
    const places = group.map((told) => findStatementsOf(told, articles, statements));
    for (const [index, ones] of places.entries()) {
      for (const twos of places.slice(index + 1)) {
        const pairs = ones.flatMap((one) => twos.map((two) => toPair(one, two))).filter((pair) => pair !== null);
        const [best, ...rest] = [...pairs].sort((a, b) => b.shared - a.shared);
        if (best !== undefined) positive.add(best.key);
        for (const { key } of rest) ignored.add(key);
      }
    }
  }
  for (const key of positive) ignored.delete(key);
  return { positive, ignored };
}

function findStatementsOf(
  { file, words }: Told,
  articles: readonly Compared[],
  statements: readonly Statement[],
): readonly Statement[] {
  const article = articles.find(({ reading }) => reading.article.path?.endsWith(`/${file}`) === true);
  if (article === undefined) throw new Error(`no such article: ${file}`);
  const pattern = words
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/['’]/g, "['’]")
        .replace(/["“”]/g, '["“”]'),
    )
    .join('\\s+');
  const match = new RegExp(pattern).exec(article.words.text);
  if (match === null) return [];
  const end = match.index + match[0].length;
  return statements.filter(
    (statement) => statement.article === article && statement.span.start < end && match.index < statement.span.end,
  );
}

function toPair(one: Statement, two: Statement): { key: string; shared: number } | null {
  if (one.article === two.article) return null;
  let shared = 0;
  for (const [stem, weight] of one.profile.weights) if (two.profile.weights.has(stem)) shared += weight * weight;
  const share = shared / Math.sqrt(one.profile.norm * two.profile.norm || 1);
  return { key: `${Math.min(one.index, two.index)} ${Math.max(one.index, two.index)}`, shared: share };
}
