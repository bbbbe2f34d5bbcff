import { describe, expect, it } from 'vitest';
import { scoreTellings, toTellingRates } from '../../bench/accuracy/score-tellings.ts';
import { toBareArticle } from '../../src/document/article.ts';
import type { Reading } from '../../src/document/reading.ts';
import type { Point } from '../../src/document/story.ts';

const TEXTS: Readonly<Record<string, string>> = {
  'first.txt': 'Twelve people died. The ferry was full.',
  'second.txt': 'The ferry went down. Twelve are dead.',
};

const readings = new Map(
  Object.entries(TEXTS).map(([file, text]): [string, Reading] => [
    file,
    {
      schema: 'hearsay/reading/1',
      article: { ...toBareArticle(text), id: file },
      sentences: [],
      entities: [],
      attributions: [],
      times: [],
      notices: [],
      certainties: [],
      happenings: [],
      explanations: [],
      forecasts: [],
      problems: [],
      model: { name: 'test', version: '0' },
    },
  ]),
);

/** A point with tellings as "file: words". */
function toPoint(...tellings: readonly string[]): Point {
  const refs = tellings.map((telling) => {
    const [file = '', words = ''] = telling.split(': ');
    const start = TEXTS[file]?.indexOf(words) ?? 0;
    return { article: file, finding: null, span: { start, end: start + words.length }, speaker: null, origin: 'o1' };
  });
  const [gist] = refs;
  if (gist === undefined) throw new RangeError('a point needs a telling');
  return { id: 'p1', gist, tellings: refs, origins: [], standing: 'single', confirmations: [], silent: [] };
}

const groups = [
  {
    same: [
      { file: 'first.txt', words: 'Twelve people died' },
      { file: 'second.txt', words: 'Twelve are dead' },
    ],
    disagrees: false,
  },
];

describe('statements brought together', () => {
  it('are right where one group has both, found where one point has both', () => {
    const together = toPoint('first.txt: Twelve people died.', 'second.txt: Twelve are dead.');
    expect(scoreTellings({ points: [together] }, readings, { groups })).toMatchObject({
      gold: 1,
      met: 1,
      found: 1,
      right: 1,
    });
  });

  it('are wrong where no group has both, and of one article they count neither way', () => {
    const points = [
      toPoint('first.txt: The ferry was full', 'second.txt: The ferry went down'),
      toPoint('first.txt: Twelve people died', 'first.txt: The ferry was full'),
    ];
    const score = scoreTellings({ points }, readings, { groups });
    expect(score).toMatchObject({ gold: 1, met: 0, found: 1, right: 0 });
    expect(score.missed).toHaveLength(1);
    expect(score.wrong).toHaveLength(1);
  });

  it('have rates over several stories', () => {
    const some = { gold: 4, met: 1, found: 2, right: 2, missed: [], wrong: [] };
    expect(toTellingRates([some, { ...some, found: 0, right: 0, met: 0 }])).toEqual({
      p: 100,
      r: 12.5,
      f1: 25 / 1.125,
    });
    expect(toTellingRates([])).toEqual({ p: 0, r: 0, f1: 0 });
  });
});
