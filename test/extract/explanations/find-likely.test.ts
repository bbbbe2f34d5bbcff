import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/document/span.ts';
import { LIKELY_BY } from '../../../src/extract/explanations/find-likely.ts';
import { toExplanationLikelihood } from '../../../src/extract/explanations/likelihood.ts';
import { toSentenceMarks } from '../../../src/extract/explanations/sentence-marks.ts';
import { loadNetwork } from '../../../src/ingest/load-network.ts';
import { toArticle } from '../../../src/ingest/to-article.ts';
import { read } from '../../../src/read.ts';

describe('toSentenceMarks', () => {
  it('gives the words without endings, names and figures as such, and each two in a row', () => {
    expect([...toSentenceMarks('Some blamed Ada Quill’s 14 workers.')]).toEqual([
      'some',
      'blam',
      'some blam',
      'Name',
      'blam Name',
      '0',
      'Name 0',
      'worker',
      '0 worker',
    ]);
  });

  it('stays small for a sentence that never ends', () => {
    expect(toSentenceMarks('word '.repeat(1_000_000)).size).toBe(2);
    expect(toSentenceMarks('').size).toBe(0);
  });
});

describe('toExplanationLikelihood', () => {
  it.each([
    ['The sluice, say the old keepers.', 'The sluice opens at noon.'],
    ['Engineers suspect that a worn cable may have snapped.', 'Engineers arrived with a new cable on Friday.'],
    ['Reyes does not believe in the theory of the worn cable.', 'Reyes does not work on Fridays.'],
  ])('is greater for %s', (reason, plain) => {
    expect(toExplanationLikelihood(reason)).toBeGreaterThan(2 * toExplanationLikelihood(plain));
    expect(toExplanationLikelihood(plain)).toBeLessThan(0.35);
  });
});

/** The reasons found by whole sentences, each with its stance and the words of its holder. */
function findReasons(text: string): string[] {
  const { article, problems } = toArticle(text, { published: '2019-03-04' });
  const { explanations, attributions } = read(article, loadNetwork(), problems);
  return explanations
    .filter(({ by }) => by === LIKELY_BY)
    .map(({ claim, stance, holder }) => {
      const who = attributions.find(({ id }) => id === holder)?.source[0];
      return `${stance}, ${who === undefined ? 'nobody' : toText(article.text, who)}: ${toText(article.text, claim)}`;
    });
}

describe('reasons found by all words of a sentence', () => {
  it('have the holder and the stance of their sentence', () => {
    const found = findReasons(
      [
        'The barge sank at Melvik on Monday.',
        'Professor Ada Quill believes that the company itself has brought it on by saving on pumps.',
        'The mayor, Dana Reyes, does not believe in the theory of the pumps.',
        'My own suspicion is that it was plain greed.',
      ].join('\n\n'),
    );
    expect(found[0]).toMatch(
      /^reported, Professor Ada Quill: .*the company itself has brought it on by saving on pumps$/,
    );
    expect(found[1]).toMatch(/^rejected, The mayor, Dana Reyes,?: the theory of the pumps$/);
    expect(found[2]).toBe('advanced, nobody: My own suspicion is that it was plain greed');
    expect(found).toHaveLength(3);
  });

  it('are none where only one sentence of an article sounds like one, and no questions', () => {
    expect(findReasons('The barge sank at Melvik on Monday.\n\nThe pilots, say the dockers.')).toEqual([]);
    expect(
      findReasons(
        'The barge sank.\n\nDo the dockers believe in the theory of the pumps?\n\nDoes Reyes believe in the theory of the sluice?',
      ),
    ).toEqual([]);
  });
});
