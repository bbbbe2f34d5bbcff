import { describe, expect, it } from 'vitest';
import { toCatalogue } from '../../src/page/catalogue.ts';
import { toAllMarks, toAttributionMarks } from '../../src/page/marks.ts';
import { toVoices } from '../../src/page/voices.ts';
import { toReading } from '../fixtures/reading-fixture.ts';
import { TRAM_LINE } from '../fixtures/tram-line.ts';

describe('toAttributionMarks', () => {
  it('leaves out white space at the edges and spans without words', () => {
    const reading = toReading('Ada\n said\t', [{ source: 'Ada', content: '\n said\t' }]);
    const spaces = { ...reading, attributions: [{ ...reading.attributions[0]!, cue: [{ start: 4, end: 5 }] }] };
    const marks = toAttributionMarks(toVoices(spaces), spaces.article.text);
    expect(marks.map(({ key, start, end, part }) => [key, part, start, end])).toEqual([
      ['1', 'source', 0, 3],
      ['1', 'content', 5, 9],
    ]);
  });
});

describe('toAllMarks', () => {
  const { text } = TRAM_LINE.article;
  const marks = toAllMarks(toCatalogue(TRAM_LINE));
  const of = (key: string) =>
    marks.filter((mark) => mark.key === key).map(({ part, start, end }) => [part, text.slice(start, end)]);

  it('marks every part of a finding', () => {
    expect(of('e1')).toEqual([
      ['words', 'a quarrel over pay'],
      ['cue', 'behind'],
      ['explained', 'the delay'],
      ['for', 'Drivers had refused to work on Saturday.'],
      ['cue', 'not very convincing'],
      ['against', 'No driver had been asked to work that day'],
    ]);
    expect(of('f1')).toEqual([
      ['words', 'The line will probably open in September'],
      ['cue', 'will probably'],
      ['condition', 'if the repairs go well'],
    ]);
    expect(of('p1')).toEqual([['words', 'Ana Dorne']]);
  });

  it('marks words once that a happening names twice', () => {
    expect(of('h1')).toEqual([
      ['words', 'The opening of the Vellin tram line'],
      ['cue', 'planned'],
      ['cue', 'called off'],
    ]);
  });

  it('is in order of start, the longer mark first', () => {
    for (const [index, { start, end }] of marks.slice(1).entries()) {
      const last = marks[index]!;
      expect(last.start < start || (last.start === start && last.end >= end)).toBe(true);
    }
  });
});
