import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findSpeakers } from '../../../src/extract/speakers/find-speakers.ts';
import { toLanguage } from '../../../src/language/language.ts';
import { readMarked, toTestArticle } from './mark-sources.ts';

const PIECES = [
  'Ana Ruiz',
  'Ruiz',
  'Kim Jong Un',
  'Kim',
  'Mr. ',
  'Sen. ',
  'the ',
  'spokesman',
  'officials',
  ' said ',
  ' he ',
  ' she ',
  'They ',
  'I ',
  'who ',
  ', ',
  '. ',
  '.\n\n',
  '“',
  '”',
  '"',
  "'s ",
  '(',
  ')',
  '-',
  'al-',
  ' of ',
  ' and ',
  'Ministry',
  'CNN',
  'New York',
  'Jr.',
  'Reuters',
  '[',
  ']',
  '{',
  '}',
  '\ud800',
  '\u0000',
  'É',
  '米',
  '\n',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test('for any string: no throw, spans inside the text, unique ids, no range in two entities, every speaker exists, twice the same', () => {
  fc.assert(
    fc.property(text, (marked) => {
      const { text: plain, attributions } = readMarked(marked);
      const language = toLanguage(plain);
      const found = findSpeakers(toTestArticle(plain), language, attributions);
      const ids = new Set(found.entities.map(({ id }) => id));
      expect(ids.size).toBe(found.entities.length);
      const ranges = new Set<string>();
      for (const entity of found.entities) {
        expect(entity.mentions.length).toBeGreaterThan(0);
        expect(entity.name).not.toBe('');
        for (const { start, end } of entity.mentions) {
          expect(start >= 0 && start < end && end <= plain.length).toBe(true);
          expect(ranges.has(`${start} ${end}`)).toBe(false);
          ranges.add(`${start} ${end}`);
        }
      }
      expect(found.attributions.length).toBe(attributions.length);
      for (const [index, attribution] of found.attributions.entries()) {
        expect(attribution.speaker === null || ids.has(attribution.speaker)).toBe(true);
        expect({ ...attribution, speaker: null, named: 'unnamed' }).toEqual(attributions[index]);
      }
      expect(findSpeakers(toTestArticle(plain), language, attributions)).toEqual(found);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['namesakes', (index: number) => `Ana${index} Ruiz and Ruiz met. `],
  ['one role held by many', (index: number) => `Spokesman Ana${index} Cole said so. The spokesman left. `],
  ['no sentence end', () => 'Kim and he and the spokesman '],
  ['capitals only', () => 'ANA RUIZ '],
  ['open brackets and marks', () => 'Ana Ruiz (“ '],
])('work grows with the length, not its square: %s', (_name, toPiece) => {
  const workOf = (count: number): number => {
    const plain = Array.from({ length: count }, (_, index) => toPiece(index)).join('');
    const language = toLanguage(plain);
    const article = toTestArticle(plain);
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 3; round++) {
      const before = process.cpuUsage();
      findSpeakers(article, language, []);
      const used = process.cpuUsage(before);
      best = Math.min(best, used.user + used.system);
    }
    return best;
  };
  workOf(500);
  // Eight times the text: linear work is about 8 times as much, quadratic 64.
  expect(workOf(8000)).toBeLessThan(30 * Math.max(workOf(1000), 2000));
});
