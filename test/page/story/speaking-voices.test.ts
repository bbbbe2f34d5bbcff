import { describe, expect, it } from 'vitest';
import { toSpeakingVoices } from '../../../src/page/story/speaking-voices.ts';
import { toStoryIndex } from '../../../src/page/story/story-index.ts';
import { tell } from '../../compare/tell.ts';

function toNames(text: string): string[] {
  const { story, readings } = tell([{ outlet: 'Melvik Post', on: '2019-03-04', text: `Ferry tied up\n\n${text}` }]);
  expect(story.voices.map(({ name }) => name)).toEqual(['Ola Brandt']);
  return toSpeakingVoices(toStoryIndex(story, readings)).map(({ name }) => name);
}

describe('who is told to have said something', () => {
  it.each([
    ['who should, has not', 'Mayor Ola Brandt should say that the ferry is safe.', []],
    ['who may, has not', 'Mayor Ola Brandt may worry that the ferry is unsafe.', []],
    ['who said it', 'Mayor Ola Brandt said that the ferry is safe.', ['Ola Brandt']],
    ['who will say it plans to', 'Mayor Ola Brandt will announce that the ferry is safe.', ['Ola Brandt']],
    [
      'who could not promise it has answered',
      'Mayor Ola Brandt could not promise that the ferry was safe.',
      ['Ola Brandt'],
    ],
  ])('%s', (_, text, names) => {
    expect(toNames(text)).toEqual(names);
  });
});
