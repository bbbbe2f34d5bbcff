import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/document/span.ts';
import { LIKELY_BY } from '../../../src/extract/explanations/find-likely.ts';
import { toExplanationLikelihood } from '../../../src/extract/explanations/likelihood.ts';
import { type MarkedWords, toSentenceMarks } from '../../../src/extract/explanations/sentence-marks.ts';
import { toWords } from '../../../src/extract/to-words.ts';
import { loadNetwork } from '../../../src/ingest/load-network.ts';
import { toArticle } from '../../../src/ingest/to-article.ts';
import { toLanguage } from '../../../src/language/language.ts';
import { read } from '../../../src/read.ts';

function toMarked(text: string): MarkedWords {
  const language = toLanguage(text);
  return { language, words: toWords(language, loadNetwork().tagger) };
}

function toMarks(text: string): string[] {
  return [...toSentenceMarks(toMarked(text), { start: 0, end: text.length })];
}

function toLikelihood(text: string): number {
  return toExplanationLikelihood(toMarked(text), { start: 0, end: text.length });
}

describe('toSentenceMarks', () => {
  it('gives the words without endings, names and figures as such, and each two in a row', () => {
    expect(toMarks('Some blamed Ada Quill’s 14 workers.').filter((mark) => !mark.startsWith('~'))).toEqual([
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

  it('gives how it is built, with classes in place of what it speaks of', () => {
    expect(toMarks('The debts, say the police.').filter((mark) => mark.startsWith('~'))).toEqual([
      '~< the NN',
      '~the NN ,',
      '~NN , VBP',
      '~, VBP the',
      '~VBP the NN',
      '~the NN .',
      '~NN . >',
      '~< the NN ,',
      '~the NN , VBP',
      '~NN , VBP the',
      '~, VBP the NN',
      '~VBP the NN .',
      '~the NN . >',
    ]);
  });

  it('stays small for a sentence that never ends', () => {
    expect(toMarks('word '.repeat(100_000)).length).toBeLessThan(40);
    expect(toMarks('')).toEqual([]);
  });
});

describe('toExplanationLikelihood', () => {
  it.each([
    ['The sluice, say the old keepers.', 'The sluice opens at noon.'],
    ['Engineers suspect that a worn cable may have snapped.', 'Engineers arrived with a new cable on Friday.'],
    ['Reyes does not believe in the theory of the worn cable.', 'Reyes does not work on Fridays.'],
  ])('is greater for %s', (reason, plain) => {
    expect(toLikelihood(reason)).toBeGreaterThan(2 * toLikelihood(plain));
    expect(toLikelihood(plain)).toBeLessThan(0.25);
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
        'I think that the pumps were simply too old.',
      ].join('\n\n'),
    );
    expect(found[0]).toMatch(
      /^reported, Professor Ada Quill: .*the company itself has brought it on by saving on pumps$/,
    );
    expect(found[1]).toMatch(/^rejected, The mayor, Dana Reyes,?: the pumps$/);
    expect(found[2]).toBe('advanced, nobody: the pumps were simply too old');
    expect(found).toHaveLength(3);
  });

  it('turn down what nobody found a trace of, and are none where somebody only speaks of a reason', () => {
    const found = findReasons(
      [
        'The barge sank at Melvik on Monday.',
        'Many in the town blame the pumps.',
        'The coroner said that divers had found no sign of an explosion.',
        'The owner sees it differently.',
        'But this explanation does not account for the noise.',
      ].join('\n\n'),
    );
    expect(found).toEqual(['rejected, The coroner: an explosion']);
  });

  it('are not turned down by what is denied before', () => {
    const found = findReasons(
      [
        'The barge sank at Melvik on Monday.',
        'Many in the town blame the pumps.',
        'Olckers denied reports on social media that the owner had been seen at a filling station outside Arden, and said that a photograph doing the rounds was of somebody else.',
      ].join('\n\n'),
    );
    expect(found.filter((reason) => reason.startsWith('rejected'))).toEqual([]);
  });

  it('are none where nobody knows or tells the reason', () => {
    const head = 'The barge sank at Melvik on Monday.\n\nMany in the town blame the pumps.\n\n';
    expect(findReasons(`${head}The harbour office said it had no information about the reason.`)).toEqual([]);
    expect(findReasons(`${head}The mayor would not say why the pumps had failed.`)).toEqual([]);
  });

  it.each([
    ['Divers suspect that a loose plate let water into the hold.', 'a loose plate let water into the hold'],
    [
      'The owner said that a frozen pipe had most likely burst and caused the leak.',
      'a frozen pipe had most likely burst',
    ],
    ['Dana Reyes, the mayor, believes that the crew was simply too small.', 'the crew was simply too small'],
    ['A collision is unlikely, according to the coroner.', 'doubted, the coroner: A collision'],
  ])('stand alone where they are a conjecture: %s', (sentence, claim) => {
    const found = findReasons(`The barge sank at Melvik on Monday.\n\n${sentence}`);
    expect(found.join('; ')).toContain(claim);
  });

  it.each([
    'The owner said that the barge had been bought in 1987.',
    'The report left little doubt that the river was rising.',
    'Dana Reyes said that she would believe in the barge again.',
    'Divers believe that they will reach the hold on Friday.',
    'The company no longer speaks of a leak.',
    'The mayor said that the harbour had nothing more to do with the club.',
    'The race was started by the mayor, the organisers said.',
  ])('are none alone where nothing is guessed: %s', (sentence) => {
    expect(findReasons(`The barge sank at Melvik on Monday.\n\n${sentence}`)).toEqual([]);
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
