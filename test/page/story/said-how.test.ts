import { describe, expect, it } from 'vitest';
import { createToForetold, createToSaid } from '../../../src/page/story/said-how.ts';
import { toStoryIndex } from '../../../src/page/story/story-index.ts';
import { tell } from '../../compare/tell.ts';

/** What is shown of everything that is said in a text, each with how. */
function toShown(text: string): string[] {
  const { story, readings, toWords } = tell([{ outlet: 'Melvik Post', on: '2019-03-04', text }]);
  const toSaid = createToSaid(toStoryIndex(story, readings));
  return story.voices
    .flatMap(({ tellings }) => tellings)
    .map(toSaid)
    .map(({ how, ref }) => `${how ?? '-'}: ${toWords(ref)}`);
}

describe('createToSaid', () => {
  it.each([
    ['Mayor Ola Brandt said that the barge sank at noon.', '-: the barge sank at noon'],
    ['Mayor Ola Brandt denied that the barge sank at noon.', 'denied: that the barge sank at noon'],
    ['Mayor Ola Brandt does not believe that the barge sank.', 'does not believe: that the barge sank'],
    ['Mayor Ola Brandt called the barge “a floating coffin”.', 'called: the barge “a floating coffin”'],
    ['Mayor Ola Brandt blamed the sinking on “a cheap refit”.', 'blamed: the sinking on “a cheap refit”'],
    ['Mayor Ola Brandt argued that the barge was too old.', 'argued: that the barge was too old'],
    ['Mayor Ola Brandt also said in a statement on Monday that the barge was too old.', '-: the barge was too old'],
    ['Mayor Ola Brandt went on to say that the barge was too old.', '-: the barge was too old'],
    ['The owner was attacked by Mayor Ola Brandt for suggesting that it was safe.', 'suggesting: that it was safe'],
    ['It was said by Mayor Ola Brandt that the barge was old.', '-: the barge was old'],
    ['“That is what I saw from the quay,” Mayor Ola Brandt said.', '-: “That is what I saw from the quay,”'],
  ])('%s', (sentence, shown) => {
    expect(toShown(`Barge sinks off Melvik\n\n${sentence}`)).toContain(shown);
  });
});

describe('createToForetold', () => {
  it.each([
    ['Mayor Ola Brandt did not expect the barge to be raised in May.', 'did not expect: the barge to be raised in May'],
    ['“[T]he barge will be raised in May,” Mayor Ola Brandt said.', '-: [T]he barge will be raised in May'],
    ['Mayor Ola Brandt said the barge will be raised in May.', '-: the barge will be raised in May'],
  ])('%s', (sentence, shown) => {
    const text = `Barge sinks off Melvik\n\n${sentence}`;
    const { story, readings, toWords } = tell([{ outlet: 'Melvik Post', on: '2019-03-04', text }]);
    const toForetold = createToForetold(toStoryIndex(story, readings));
    expect(
      story.forecasts.map(({ what }) => toForetold(what)).map(({ how, ref }) => `${how ?? '-'}: ${toWords(ref)}`),
    ).toEqual([shown]);
  });
});
