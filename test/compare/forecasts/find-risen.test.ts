import { describe, expect, it } from 'vitest';
import { findRisen } from '../../../src/compare/forecasts/find-risen.ts';
import { toToldForecasts } from '../../../src/compare/forecasts/told-forecast.ts';
import { readStory } from '../read-articles.ts';

/** What becomes of the forecast of the first report, where `before` there is told as `after` in the second. */
function toOutcomes(first: string, before: string, second: string, after: string): string[] {
  const { articles, voices } = readStory(
    [first, second].map((passage, index) => ({
      published: `2022-06-0${index + 1}`,
      text: `Ferry report ${index + 1}\n\nThe ferry sank off Dunmere on Monday, officials said.\n\n${passage}\n`,
    })),
  );
  const tellings = [before, after].map((words, side) => {
    const article = articles[side] as (typeof articles)[number];
    const start = article.words.text.indexOf(words);
    return { article: article.id, finding: null, span: { start, end: start + words.length }, side, speaker: null };
  });
  const told = articles.flatMap((article) => toToldForecasts(article, voices));
  const risen = findRisen(told, articles, [{ id: 'u1', point: null, tellings, difference: '' }]);
  return told.map((one) => risen.get(one)?.outcome ?? 'open');
}

describe('a count that is to rise', () => {
  it.each([
    [
      'by a later toll',
      'Seven people died. Ada Quill said the toll was likely to rise.',
      'Seven',
      'Twelve people are known to have died.',
      'Twelve',
      ['borne-out'],
    ],
    [
      'by a later number of the same',
      'There were 23 deaths. Ada Quill said the number of deaths was certain to rise.',
      '23',
      'The report counts 27 people who might have lived.',
      '27',
      ['borne-out'],
    ],
    [
      'by a later number that is lower',
      'There were 40 boats in port. Ada Quill said the number of boats was certain to rise.',
      '40',
      'Officials counted 25 boats in port.',
      '25',
      ['not-borne-out'],
    ],
    [
      'but not by a count of something else',
      'Seven people died. Ada Quill said the toll was likely to rise.',
      'Seven',
      'Twelve boats were searched.',
      'Twelve',
      ['open'],
    ],
    [
      'nor by a lower one before its time is over',
      'There were 40 boats in port. Ada Quill said the number of boats was certain to rise next month.',
      '40',
      'Officials counted 25 boats in port.',
      '25',
      ['open'],
    ],
    [
      'nor where it is to rise by so much',
      'Seven people died. Ada Quill said the toll was likely to rise to 40.',
      'Seven',
      'Twelve people are known to have died.',
      'Twelve',
      ['open'],
    ],
    [
      'nor what is no count',
      'Seven people died. Ada Quill said prices were certain to rise.',
      'Seven',
      'Twelve people are known to have died.',
      'Twelve',
      ['open'],
    ],
  ])('%s', (_, first, before, second, after, outcomes) => {
    expect(toOutcomes(first, before, second, after)).toEqual(outcomes);
  });
});
