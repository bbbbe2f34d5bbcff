import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Compared } from '../../src/compare/material.ts';
import type { Statement } from '../../src/compare/statements/statement.ts';
import type { Reading } from '../../src/document/reading.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadNetwork } from '../../src/ingest/load-network.ts';
import { read } from '../../src/read.ts';

type Grade = 'same' | 'part' | 'other';

/** Articles of PolNeAR that were read together, with the pairs of their statements that somebody judged. */
export interface JudgedReports {
  /** Paths below DATA/polnear. */
  readonly files: readonly string[];
  /** Place of the article among the files, start and end of the one statement, and the same of the other. */
  readonly pairs: readonly (readonly [number, number, number, number, number, number, Grade])[];
}

/** All groups of bench/accuracy/judged/report-pairs.json. */
export function readJudgedReports(): readonly JudgedReports[] {
  const { groups } = JSON.parse(readFileSync('bench/accuracy/judged/report-pairs.json', 'utf8')) as {
    groups: JudgedReports[];
  };
  return groups;
}

/** Reads the articles of a group. */
export async function readReports({ files }: JudgedReports, polnear: string): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const file of files) {
    const { article, problems } = await ingest(join(polnear, file));
    readings.push(read(article, loadNetwork(), problems));
  }
  return readings;
}

/** The grades by pair of statements ("3 17"). A statement that is cut otherwise now is the one that shares most with what was judged. */
export function toGrades(
  { files, pairs }: JudgedReports,
  statements: readonly Statement[],
): ReadonlyMap<string, Grade> {
  const find = (place: number, start: number, end: number): Statement | undefined => {
    let best: Statement | undefined;
    let most = 0;
    for (const statement of statements) {
      const { span, article } = statement;
      const shared = Math.min(end, span.end) - Math.max(start, span.start);
      const share = shared / (Math.max(end, span.end) - Math.min(start, span.start));
      if (share <= most || !isOf(article, files[place] as string)) continue;
      [best, most] = [statement, share];
    }
    return most >= LEAST_OVERLAP ? best : undefined;
  };
  const grades = new Map<string, Grade>();
  for (const [one, oneStart, oneEnd, two, twoStart, twoEnd, grade] of pairs) {
    const a = find(one, oneStart, oneEnd);
    const b = find(two, twoStart, twoEnd);
    if (a !== undefined && b !== undefined)
      grades.set(`${Math.min(a.index, b.index)} ${Math.max(a.index, b.index)}`, grade);
  }
  return grades;
}

const LEAST_OVERLAP = 0.7;

function isOf({ article: { path } }: Compared, file: string): boolean {
  return path?.endsWith(`/${file}`) === true;
}
