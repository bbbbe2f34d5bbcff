import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/reading.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadNetwork, loadWordVectors } from '../../src/ingest/load-network.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
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

const SHARED: readonly string[] = [
  'The ferry sank off Melvik on Monday.',
  'The ferry went down near Melvik harbour in a storm.',
  '“Nobody was hurt,” harbour master Ola Brandt said.',
  'Ola Brandt denied that the ferry had been overloaded.',
  'The ferry carried 900 tonnes of grain, according to the union.',
];

/** One of many reports of one event, with words of its own. */
function toReport(number: number): Reading {
  const told = SHARED.filter((_, index) => (number + index) % 4 !== 0);
  const own = `Reporter Quill${number % 9} counted ${number + 13} boats near the pier.`;
  const published = `2019-03-0${1 + (number % 7)}`;
  const { article } = toArticle([`Ferry sinks, report ${number}`, own, ...told].join('\n\n'), { published });
  return read(article, loadNetwork());
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
        const { tell } = createStoryteller(likeness);
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

  it('is the one that the readings give at once, where more tell a thing than are compared with each other', () => {
    const likeness = loadWordVectors();
    const reports = Array.from({ length: 64 }, (_, number) => toReport(number));
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(63), { minLength: 1, maxLength: 4 }), { maxLength: 5 }), (rounds) => {
        const { tell } = createStoryteller(likeness);
        let now = new Set(reports.slice(4));
        tell([...now]);
        for (const round of rounds) {
          now = new Set(now);
          // Who is there goes, and who is not comes.
          for (const which of round) if (!now.delete(reports[which] as Reading)) now.add(reports[which] as Reading);
          expect(JSON.stringify(tell([...now]))).toBe(JSON.stringify(story([...now], likeness)));
        }
      }),
      { numRuns: Math.ceil(RUNS / 12) },
    );
  });

  it('is the one that the readings give at once, where some were prepared, in whatever order', () => {
    const likeness = loadWordVectors();
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...readings.keys()], { minLength: 1, maxLength: 12 }),
        fc.nat(12),
        (all, count) => {
          const { tell, prepare } = createStoryteller(likeness);
          const given = all.map((index) => readings[index] as Reading);
          given.slice(0, count).forEach(prepare);
          expect(tell(given)).toEqual(story(given, likeness));
        },
      ),
      { numRuns: Math.ceil(RUNS / 8) },
    );
  });

  it('is the one of all readings, whatever was told before', () => {
    const likeness = loadWordVectors();
    const { tell } = createStoryteller(likeness);
    const half = readings.filter((_, index) => index % 2 === 1);
    tell(readings);
    tell(half);
    tell([]);
    tell(half);
    expect(JSON.stringify(tell(readings))).toBe(JSON.stringify(story(readings, likeness)));
  });
});
