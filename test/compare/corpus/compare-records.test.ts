import { describe, expect, it } from 'vitest';
import {
  compareSubjects,
  createKinship,
  type SpelledSubject,
  WITH_ITSELF,
} from '../../../src/compare/article-likeness.ts';
import {
  compareRecords,
  joinRecords,
  type NearRecords,
  toRecordKeys,
} from '../../../src/compare/corpus/compare-records.ts';
import type { CorpusCounts } from '../../../src/compare/corpus/corpus-counts.ts';
import {
  type ArticleRecord,
  type StatementRecord,
  toArticleRecord,
} from '../../../src/compare/corpus/statement-record.ts';
import { createGroups } from '../../../src/compare/groups.ts';
import { toMaterial } from '../../../src/compare/material.ts';
import { KIN_FROM, MOST_ALONE, MOST_MET } from '../../../src/compare/points/find-candidates.ts';
import { createStatementMemory, joinStatements, SAME_FROM } from '../../../src/compare/points/join-statements.ts';
import { findStatements } from '../../../src/compare/statements/find-statements.ts';
import type { Reading } from '../../../src/document/reading.ts';
import { loadNetwork, loadWordVectors } from '../../../src/ingest/load-network.ts';
import { toArticle } from '../../../src/ingest/to-article.ts';
import { read } from '../../../src/read.ts';
import { makeCorpus } from '../../spark/corpus.ts';

const likeness = loadWordVectors();

/** What passes from one machine to another comes out of JSON. */
const pass = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The joins between the steps, as deploy/spark/ has them in SQL. */
function joinCorpus(articles: readonly ArticleRecord[]): readonly (readonly string[])[] {
  const ordered = [...articles].sort((a, b) => (a.order < b.order ? -1 : 1));
  const all = ordered.flatMap(({ statements }) => statements);
  const leaderOf = new Map<string, number>();
  for (const [id, { wording }] of all.entries()) if (!leaderOf.has(wording)) leaderOf.set(wording, id);
  const unique = [...leaderOf.values()];
  const recordOf = (id: number): StatementRecord => (all[id] as (typeof all)[number]).record;
  const records = unique.map(recordOf);
  const counts = countRecords(records);

  const lists = new Map<string, number[]>();
  for (const [place, keys] of toRecordKeys(records, counts, likeness).entries())
    for (const key of keys) lists.set(key, [...(lists.get(key) ?? []), unique[place] as number]);
  const candidates = new Set<string>();
  for (const list of lists.values()) {
    const reach = list.length > MOST_ALONE ? MOST_MET : list.length;
    for (const [at, a] of list.entries())
      for (const b of list.slice(at + 1, at + 1 + reach)) if (a !== b) candidates.add(`${a} ${b}`);
  }
  const articleOf = new Map(ordered.map((article) => [article.id, article]));
  const subjectOf = ({ article }: StatementRecord): SpelledSubject => (articleOf.get(article) as ArticleRecord).subject;
  const toKin = (a: StatementRecord, b: StatementRecord): number =>
    a.article === b.article ? WITH_ITSELF : (compareSubjects([[subjectOf(a), subjectOf(b)]])[0] as number);
  const met = [...candidates].map((pair) => pair.split(' ').map(Number) as [number, number]);
  const kin = new Set(
    met
      .filter(([a, b]) => recordOf(a).article !== recordOf(b).article && toKin(recordOf(a), recordOf(b)) >= KIN_FROM)
      .map(([a, b]) => `${recordOf(a).article} ${recordOf(b).article}`),
  );
  for (const a of unique)
    for (const b of unique)
      if (a < b && kin.has(`${recordOf(a).article} ${recordOf(b).article}`)) candidates.add(`${a} ${b}`);

  const pairs = [...candidates].map((pair) => pair.split(' ').map(Number) as [number, number]);
  const scores = compareRecords(
    pairs.map(([a, b]) => ({ a: recordOf(a), b: recordOf(b), kinship: toKin(recordOf(a), recordOf(b)) })),
    counts,
    likeness,
  );
  const near = pairs.flatMap(([a, b], index): NearRecords[] => {
    const sameness = scores[index] ?? null;
    return sameness === null ? [] : [{ a, b, sameness }];
  });
  const groups = createGroups(all.length);
  for (const { a, b, sameness } of near) if (sameness >= SAME_FROM) groups.join(a, b);
  const byGroup = new Map<number, NearRecords[]>();
  for (const pair of near) {
    const group = groups.find(pair.a);
    if (group === groups.find(pair.b)) byGroup.set(group, [...(byGroup.get(group) ?? []), pair]);
  }
  const pointOf = new Map<number, number>();
  for (const pairsOfGroup of byGroup.values())
    for (const members of joinRecords(pairsOfGroup))
      for (const member of members) pointOf.set(member, members[0] as number);
  const points = new Map<number, string[]>();
  for (const { wording, record } of all) {
    const leader = leaderOf.get(wording) as number;
    const point = pointOf.get(leader) ?? leader;
    points.set(point, [...(points.get(point) ?? []), `${record.article} ${record.start} ${record.end}`]);
  }
  return [...points.values()].filter(({ length }) => length > 1);
}

function countRecords(records: readonly StatementRecord[]): CorpusCounts {
  const lengths = new Map<string, number>();
  for (const { article } of records) lengths.set(article, (lengths.get(article) ?? 0) + 1);
  const held = new Map<string, string[]>();
  const days = new Map<number, number>();
  for (const { words, days: told, article } of records) {
    for (const stem of words.stems) held.set(stem, [...(held.get(stem) ?? []), article]);
    for (const { from } of told) days.set(from, (days.get(from) ?? 0) + 1);
  }
  return {
    statements: records.length,
    stems: new Map(
      [...held]
        .filter(([, articles]) => articles.length > 1)
        .map(([stem, articles]) => {
          const around = [...new Set(articles)].reduce((sum, article) => sum + (lengths.get(article) as number), 0);
          return [stem, { count: articles.length, around }];
        }),
    ),
    days: new Map([...days].filter(([, count]) => count > 1)),
  };
}

function readCorpus(): readonly Reading[] {
  const network = loadNetwork();
  // The same text once, as the cluster has it.
  const texts = new Map(makeCorpus().map((record) => [record.words, record]));
  return [...texts.values()].map(({ words, day, paper }) =>
    read(toArticle(words, { published: day, outlet: paper }).article, network),
  );
}

describe('comparing a corpus step by step', () => {
  it('finds what one machine finds, from what passes between the steps alone', () => {
    const readings = readCorpus();
    const articles = toMaterial(readings);
    const statements = findStatements(articles);
    const memory = createStatementMemory(likeness);
    // The records of a corpus are without the words that two statements are told apart by.
    const { clusters } = joinStatements(statements, createKinship(articles), memory, () => false);
    const here = clusters.map((members) =>
      members.map((index) => {
        const { article, span } = statements[index] as (typeof statements)[number];
        return `${article.id} ${span.start} ${span.end}`;
      }),
    );
    const toLines = (points: readonly (readonly string[])[]): readonly string[] =>
      points.map((members) => [...members].sort().join(', ')).sort();
    expect(here.length).toBeGreaterThan(100);
    expect(toLines(joinCorpus(readings.map((reading) => pass(toArticleRecord(reading)))))).toEqual(toLines(here));
  }, 400_000);

  it('gives statements of nothing no key', () => {
    expect(toRecordKeys([], { statements: 0, stems: new Map(), days: new Map() }, likeness)).toEqual([]);
    expect(joinRecords([])).toEqual([]);
  });
});
