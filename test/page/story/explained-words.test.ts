import { describe, expect, it } from 'vitest';
import { toOwnExplained } from '../../../src/page/story/explained-words.ts';
import { toStoryIndex } from '../../../src/page/story/story-index.ts';
import { tell } from '../../compare/tell.ts';

/** Of each explanation: what stands above it, its claim, and what it explains by itself where that is something else. */
function toShown(text: string): (string | null)[][] {
  const { story, readings, toWords } = tell([{ outlet: 'Melvik Post', on: '2019-03-04', text }]);
  const index = toStoryIndex(story, readings);
  return story.questions.flatMap((question) =>
    question.explanations.map((id) => {
      const claim = index.explanations.get(id)?.claim;
      if (claim === undefined) throw new Error(`There is no explanation ${id}.`);
      const own = toOwnExplained(index, question, claim);
      return [question.of && toWords(question.of), toWords(claim), own && toWords(own)];
    }),
  );
}

describe('toOwnExplained', () => {
  it('is nothing where the words above say it', () => {
    expect(toShown('Barge sinks off Melvik\n\nThe ferry was late because of the fog.')).toEqual([
      ['The ferry was late', 'the fog', null],
    ]);
  });

  it('is what the reason explains where the words above are those of another', () => {
    const text =
      'Barge sinks off Melvik\n\nThe barge sank on Monday. Mayor Ola Brandt blamed the sinking on a cheap refit. Captain Jon Moe blamed the barge’s loss on rough weather.';
    expect(toShown(text)).toEqual([
      ['the barge’s loss', 'a cheap refit', 'the sinking'],
      ['the barge’s loss', 'rough weather', null],
    ]);
  });
});
