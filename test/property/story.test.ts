import { readdirSync } from 'node:fs';
import * as fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/document/reading.ts';
import { isInside } from '../../src/document/span.ts';
import type { Ref, Story } from '../../src/document/story.ts';
import { storySchema } from '../../src/export/schema/story-schema.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { loadNetwork, loadWordVectors } from '../../src/ingest/load-network.ts';
import { toArticle } from '../../src/ingest/to-article.ts';
import { read } from '../../src/read.ts';
import { story } from '../../src/story.ts';
import { makeTinyNetwork } from '../model/tiny-network.ts';
import { anyText, RUNS } from './runs.ts';

// Tiny networks tag at random: laws must hold whatever they say. These seeds tag much, and nest.
const readers = [2, 14, 24].map((seed) => makeTinyNetwork({ seed }));

const HOSTILE: readonly string[] = [
  '\ud800 said \udc00 “\u202e\u2066',
  '"'.repeat(3000),
  '“'.repeat(2000),
  '‘a’ '.repeat(1500),
  'said '.repeat(800),
  '12 12 12, 3 to 4. '.repeat(300),
  'Ann Lee, Bob Lee, Ann Leo. '.repeat(150),
  '---\n# \n---',
  '\u0000',
];
/** What two reports of one event may say, so that there is something to join and to differ in. */
const TOLD: readonly string[] = [
  'The ferry sank off Melvik on Monday.',
  '"Nobody was hurt," harbour master Ola Brandt said.',
  '"Nobody was harmed," Brandt said.',
  'Brandt denied that the ferry had been overloaded.',
  'The ferry was overloaded, according to the union.',
  'It carried 900 tonnes of grain.',
  'It carried 600 tonnes of grain.',
  'Divers will search the wreck on Thursday because the hull may be open.',
  'The search of the wreck on Thursday was called off.',
  'The Post could not verify the account.',
  'Coast Wire contributed to this report.',
];
const anyPassage = fc.oneof(
  { weight: 3, arbitrary: anyText },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...TOLD), { maxLength: 8 }).map((parts) => parts.join('\n\n')) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
);
const anyReading = fc
  .record({
    text: anyPassage,
    outlet: fc.constantFrom('Coast Wire', 'The Post', '\u202e<b>', undefined),
    published: fc.constantFrom('2019-03-04', '2019-03-05', '2019-03', undefined),
  })
  .map(({ text, outlet, published }): Reading => {
    const given = { ...(outlet === undefined ? {} : { outlet }), ...(published === undefined ? {} : { published }) };
    const { article, problems } = toArticle(text, given);
    const reader = readers[text.length % readers.length] as (typeof readers)[number];
    return read({ ...article, language: 'en' }, reader, problems);
  });
const anyReadings = fc.array(anyReading, { minLength: 0, maxLength: 5 });

/** Every reference in a story, wherever it stands. */
function toRefs(part: unknown): Ref[] {
  if (typeof part !== 'object' || part === null) return [];
  const own = 'article' in part && 'span' in part ? [part as Ref] : [];
  return [...own, ...Object.values(part).flatMap(toRefs)];
}

function expectRefsInside(made: Story, readings: readonly Reading[]): void {
  const articles = new Map(readings.map((reading) => [reading.article.id, reading]));
  for (const { article, finding, span } of toRefs(made)) {
    const reading = articles.get(article) as Reading;
    expect(reading).toBeDefined();
    expect(span.start <= span.end && isInside(span, { start: 0, end: reading.article.text.length })).toBe(true);
    if (finding === null) continue;
    expect(toFindingIds(reading)).toContain(finding);
  }
}

function toFindingIds(reading: Reading): string[] {
  const { attributions, entities, times, notices, certainties, happenings, explanations, forecasts } = reading;
  return [attributions, entities, times, notices, certainties, happenings, explanations, forecasts]
    .flat()
    .map(({ id }) => id);
}

function expectIdsToExist(made: Story): void {
  const { articles, voices, points, origins, families, conflicts, updates, timeline, questions } = made;
  const { explanations, forecasts } = made;
  const lists = [articles, voices, points, origins, families, conflicts, updates, timeline, questions];
  const sets = [...lists, explanations, forecasts].map((list) => {
    const ids = new Set<string | null>(list.map(({ id }) => id));
    expect(ids.size).toBe(list.length);
    return ids;
  });
  const [inArticles, inVoices, inPoints, inOrigins, , , , , inQuestions, inExplanations] = sets as [
    ...Set<string | null>[],
  ] as Set<string | null>[];
  const expectIn = (known: Set<string | null> | undefined, ids: readonly (string | null)[]): void => {
    for (const id of ids) if (id !== null) expect([...(known ?? [])]).toContain(id);
  };
  for (const { tellings, origins: independent, confirmations, silent } of points) {
    expect(tellings.length).toBeGreaterThan(0);
    expectIn(inVoices, [...tellings.map(({ speaker }) => speaker), ...confirmations.map(({ voice }) => voice)]);
    expectIn(inOrigins, [...tellings.map(({ origin }) => origin), ...independent]);
    expectIn(inArticles, silent);
    expect(new Set(independent).size).toBe(independent.length);
  }
  expectIn(
    inVoices,
    origins.map(({ voice }) => voice),
  );
  expectIn(
    inVoices,
    timeline.flatMap((entry) => entry.voices),
  );
  expectIn(
    inVoices,
    forecasts.map(({ holder }) => holder),
  );
  expectIn(
    inVoices,
    explanations.flatMap(({ holders }) => holders.map(({ voice }) => voice)),
  );
  expectIn(
    inArticles,
    explanations.flatMap(({ holders }) => holders.map(({ article }) => article)),
  );
  expectIn(
    inQuestions,
    explanations.map(({ question }) => question),
  );
  expectIn(
    inExplanations,
    questions.flatMap((question) => question.explanations),
  );
  expectIn(
    inExplanations,
    questions.flatMap(({ matrix }) => matrix.flatMap(({ cells }) => cells.map((cell) => cell.explanation))),
  );
  expectIn(
    inOrigins,
    families.map(({ origin }) => origin),
  );
  expectIn(
    inArticles,
    families.flatMap((family) => family.articles),
  );
  expectIn(
    inPoints,
    [...conflicts, ...updates].map(({ point }) => point),
  );
  expectIn(
    inVoices,
    [...conflicts, ...updates].flatMap(({ tellings }) => tellings.map(({ speaker }) => speaker)),
  );
}

describe('a story of any texts', () => {
  it('points into its articles, names nothing that does not exist, and fits its schema', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        const made = story(readings);
        expectRefsInside(made, readings);
        expectIdsToExist(made);
        expect(storySchema.safeParse(JSON.parse(JSON.stringify(made))).error).toBeUndefined();
      }),
      { numRuns: RUNS * 2 },
    );
  });

  it('is the same in whatever order they come', () => {
    fc.assert(
      fc.property(
        anyReadings.chain((readings) =>
          fc.tuple(fc.constant(readings), fc.shuffledSubarray(readings, { minLength: readings.length })),
        ),
        ([readings, shuffled]) => {
          expect(story(shuffled)).toEqual(story(readings));
        },
      ),
      { numRuns: RUNS },
    );
  });

  it('counts the same article once', () => {
    fc.assert(
      fc.property(anyReadings, (readings) => {
        const once = story(readings);
        const twice = story([...readings, ...readings]);
        const withoutCounts = ({ articles, problems, ...rest }: Story): unknown => ({
          ...rest,
          articles: articles.map(({ inputs: _, ...article }) => article),
          problems: problems.filter(({ code }) => code !== 'same-article'),
        });
        expect(withoutCounts(twice)).toEqual(withoutCounts(once));
        expect(twice.articles.map(({ inputs }) => inputs)).toEqual(once.articles.map(({ inputs }) => 2 * inputs));
      }),
      { numRuns: RUNS },
    );
  });

  it('compares one article with nothing, and says so', () => {
    fc.assert(
      fc.property(anyReading, (reading) => {
        const { articles, points, families, problems } = story([reading]);
        expect(articles).toHaveLength(1);
        expect(families).toEqual([]);
        for (const { standing } of points) expect(['single', 'disputed']).toContain(standing);
        expect(problems.map(({ code }) => code)).toContain('story-of-one');
      }),
      { numRuns: RUNS },
    );
  });
});

const EXAMPLES = ['moscow-visit', 'product-recall', 'town-vote'];

describe('the story of an example', () => {
  const readings = new Map<string, Reading[]>();
  beforeAll(async () => {
    for (const example of EXAMPLES) {
      const files = readdirSync(`examples/${example}`).filter((file) => /\.(?:txt|md|html)$/.test(file));
      const inputs = await Promise.all(files.map((file) => ingest(`examples/${example}/${file}`)));
      readings.set(
        example,
        inputs.map(({ article, problems }) => read(article, loadNetwork(), problems)),
      );
    }
  });

  it.each(EXAMPLES)('%s is the same in every order, and leaves its readings as they were', (example) => {
    const all = readings.get(example) as Reading[];
    const before = structuredClone(all);
    const made = story(all, loadWordVectors());
    expectRefsInside(made, all);
    expectIdsToExist(made);
    for (let turn = 1; turn < all.length; turn++) {
      const turned = [...all.slice(turn), ...all.slice(0, turn)];
      expect(story(turned, loadWordVectors())).toEqual(made);
      expect(story(turned.reverse(), loadWordVectors())).toEqual(made);
    }
    expect(all).toEqual(before);
  });

  it('is the same with all others beside it, where they are of other matters', () => {
    const all = EXAMPLES.flatMap((example) => readings.get(example) as Reading[]);
    const { conflicts, points, problems } = story(all, loadWordVectors());
    const exampleOf = (article: string): string | undefined =>
      EXAMPLES.find((example) => readings.get(example)?.some((reading) => reading.article.id === article));
    for (const { tellings } of [...conflicts, ...points]) {
      expect(new Set(tellings.map(({ article }) => exampleOf(article))).size).toBe(1);
    }
    expect(problems.map(({ code }) => code)).toContain('story-outsiders');
  });
});

describe('time', () => {
  /** Reports with words of their own around what they share. */
  const toReports = (count: number): Reading[] =>
    Array.from({ length: count }, (_, number) => {
      const own = `Reporter${number} Quill saw ${number + 13} boats near pier${number}.`;
      const told = TOLD.filter((_sentence, index) => (number + index) % 3 !== 0);
      const text = [`Ferry sinks, report ${number}`, own, ...told].join('\n\n');
      const { article } = toArticle(text, { published: '2019-03-04', outlet: `Paper ${number}` });
      return read(article, readers[0] as (typeof readers)[number]);
    });

  it('grows little faster than the number of articles', () => {
    const [few, many] = [toReports(50), toReports(200)];
    const time = (readings: readonly Reading[]): number => {
      const start = performance.now();
      story(readings);
      return performance.now() - start;
    };
    // Four times the articles: linear is 4, quadratic 16. One try in three must do, for the machine may be busy.
    let ratio = Infinity;
    for (let attempt = 0; attempt < 3 && ratio >= 10; attempt++) {
      ratio = Math.min(ratio, time(many) / (Math.min(time(few), time(few)) + 1));
    }
    expect(ratio).toBeLessThan(10);
  });
});
