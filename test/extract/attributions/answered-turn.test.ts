import { describe, expect, test } from 'vitest';
import { findAnsweredTurns } from '../../../src/extract/attributions/rules/answered-turn.ts';
import { findLabelledTurns } from '../../../src/extract/attributions/rules/labelled-turn.ts';
import type { LayoutFinding, TokenRange } from '../../../src/extract/attributions/rules/rule.ts';
import { loadNetwork } from '../../../src/ingest/load-network.ts';
import { toArticle } from '../../../src/ingest/to-article.ts';
import { type Language, toLanguage } from '../../../src/language/language.ts';
import { read } from '../../../src/read.ts';

function toWords({ text, tokens }: Language, { first, end }: TokenRange): string {
  return text.slice(tokens.starts[first], tokens.ends[end - 1]);
}

function toTurns(find: (language: Language) => LayoutFinding[], text: string): string[] {
  const language = toLanguage(text);
  return find(language).map(({ source, content }) => `${toWords(language, source)}: ${toWords(language, content)}`);
}

describe('the answers of an interview', () => {
  test('reach up to the next question', () => {
    const text =
      'Q: When did you start?\nA: In June. I was nine.\n\nIt rained.\n\nQ: And then?\n\n**A:** We went home.\n\nHe has two sons.';
    expect(toTurns(findAnsweredTurns, text)).toEqual(['A: In June. I was nine.\n\nIt rained.', 'A: We went home.']);
  });

  test.each([
    ['an article that answers itself', 'Q: Is it over?\nA: Not yet.\nQ: And tomorrow?\nA: Better.'],
    ['one answer', 'Q: When did you start?\nA: I was nine.'],
    ['no questions', 'A: I was nine.\nA: We went home.'],
  ])('none: %s', (_, text) => {
    expect(toTurns(findAnsweredTurns, text)).toEqual([]);
  });
});

describe('who answers', () => {
  const TURNS = '\n\nQ: When did you start?\n\nA: I began in June.\n\nQ: Why?\n\nA: We had no choice.\n';
  const speakersOf = (head: string): (string | null)[] => {
    const { article } = toArticle(head + TURNS);
    const { attributions, entities } = read(article, loadNetwork());
    return attributions
      .filter(({ by }) => by === 'attributions/answered-turn')
      .map(({ speaker }) => entities.find(({ id }) => id === speaker)?.name ?? null);
  };

  test.each([
    ['is named in the introduction', 'Ten questions\n\nIda Strand has run the harbour for ten years.', 'Ida Strand'],
    [
      'is not who asks',
      'Ten questions\n\nBy Paul Wick\n\nIda Strand has run the harbour for ten years. She spoke to Paul Wick.',
      'Ida Strand',
    ],
    [
      'is named in the title, of two',
      'Ten questions for Ida Strand\n\nShe took over the harbour from Bob Cole in May.',
      'Ida Strand',
    ],
    ['stays open between two', 'Ten questions\n\nIda Strand took over the harbour from Bob Cole in May.', null],
  ])('%s', (_, head, speaker) => {
    expect(speakersOf(head)).toEqual([speaker, speaker]);
  });
});

test('whoever talks in one labelled line talks in the others', () => {
  const text =
    'REYES: I have the letter here.\n\nCOLE: He said it was the same.\n\nCOLE: Well, did you?\n\nREYES: Then he is wrong.';
  expect(toTurns(findLabelledTurns, text)).toEqual([
    'REYES: I have the letter here.',
    'COLE: He said it was the same.',
    'COLE: Well, did you?',
    'REYES: Then he is wrong.',
  ]);
});
