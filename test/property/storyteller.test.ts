import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/reading.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadNetwork, loadWordVectors } from '../../src/ingest/load-network.ts';
import { read } from '../../src/read.ts';
import { createStoryteller, story } from '../../src/story.ts';
import { RUNS } from './runs.ts';

const FOLDERS = [
  ...['moscow-visit', 'product-recall', 'town-vote'].map((name) => `examples/${name}`),
  ...['brenford-fever', 'carton-merger', 'hollin-mine', 'mayor-verdict'].map((name) => `test/stories/${name}`),
];
const readings: Reading[] = [];

/** One step of an analyst's work on a case: an article comes or goes, or its day of publication is corrected. */
interface Step {
  readonly kind: 'add' | 'remove' | 'correct' | 'copy';
  readonly which: number;
  readonly published: string | null;
}

const anySteps = fc.array(
  fc.record<Step>({
    kind: fc.constantFrom('add', 'add', 'remove', 'correct', 'copy'),
    which: fc.nat(1000),
    published: fc.constantFrom(null, '2011-05-01', '2015-06-02', '2019-03-04'),
  }),
  { minLength: 1, maxLength: 6 },
);

function toNext(now: readonly Reading[], { kind, which, published }: Step): readonly Reading[] {
  if (kind === 'add' || now.length === 0) return [...now, readings[which % readings.length] as Reading];
  const at = which % now.length;
  if (kind === 'remove') return now.filter((_, index) => index !== at);
  const { article, ...findings } = now[at] as Reading;
  const corrected = { ...findings, article: { ...article, published } };
  return kind === 'copy' ? [...now, corrected] : now.map((reading, index) => (index === at ? corrected : reading));
}

beforeAll(async () => {
  for (const folder of FOLDERS) {
    const files = readdirSync(folder).filter((file) => /\.(?:txt|md|html)$/.test(file) && file !== 'README.md');
    for (const file of files.sort()) {
      const { article, problems } = await ingest(`${folder}/${file}`);
      readings.push(read(article, loadNetwork(), problems));
    }
  }
});

describe('a story of readings that come and go', () => {
  it('is the one that the readings give at once', () => {
    const likeness = loadWordVectors();
    fc.assert(
      fc.property(fc.subarray([...readings.keys()], { minLength: 1, maxLength: 12 }), anySteps, (first, steps) => {
        const tell = createStoryteller(likeness);
        let now: readonly Reading[] = first.map((index) => readings[index] as Reading);
        expect(tell(now)).toEqual(story(now, likeness));
        for (const step of steps) {
          now = toNext(now, step);
          expect(tell(now)).toEqual(story(now, likeness));
        }
      }),
      { numRuns: RUNS / 4 },
    );
  });

  it('is the one of all readings, whatever was told before', () => {
    const likeness = loadWordVectors();
    const tell = createStoryteller(likeness);
    const half = readings.filter((_, index) => index % 2 === 1);
    tell(readings);
    tell(half);
    tell([]);
    tell(half);
    expect(JSON.stringify(tell(readings))).toBe(JSON.stringify(story(readings, likeness)));
  });
});
