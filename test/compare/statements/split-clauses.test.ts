import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../src/compare/statements/split-clauses.ts';
import { splitWords } from '../../../src/compare/words.ts';

/** The clauses of a text with " | " between them. */
function toLine(text: string): string {
  return splitClauses(splitWords(text), [{ start: 0, end: text.length }])
    .map((clause) => clause.map(({ start, end }) => text.slice(start, end)).join(' … '))
    .join(' | ');
}

describe('splitClauses', () => {
  it.each([
    'it had nine reports of fires | and that no customer had been hurt',
    'the toll is twelve miners; | two firemen are missing',
    'the barge struck the breakwater, | but the crew reached the pilot boat',
    'the pumps failed in the cellar, | while the generator kept the ward lit',
    'the harbour closed on Monday, | and the ferries stayed in Melvik',
    'the owner knew of the steering fault, | although the inspectors had warned him',
  ])('cuts “%s”', (expected) => {
    expect(toLine(expected.replaceAll('| ', ''))).toBe(expected);
  });

  it.each([
    'the mayor of Torvale and that of the next town',
    'bread, butter and the eggs',
    'it is there, but not for long',
    'Brandt, the harbour master, closed it',
    'and the barge sank',
    '',
  ])('leaves “%s” whole', (text) => {
    expect(toLine(text)).toBe(text);
  });

  it('keeps the pieces of a statement that others interrupt', () => {
    const text = 'The barge struck rocks [he said] and sank; the crew of five drowned';
    const spans = [
      { start: 0, end: text.indexOf(' [') },
      { start: text.indexOf('and sank'), end: text.length },
    ];
    const clauses = splitClauses(splitWords(text), spans);
    expect(clauses.map((clause) => clause.map(({ start, end }) => text.slice(start, end)))).toEqual([
      ['The barge struck rocks', 'and sank;'],
      ['the crew of five drowned'],
    ]);
  });
});
