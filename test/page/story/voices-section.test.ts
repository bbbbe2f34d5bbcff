import { expect, it } from 'vitest';
import { toVoicesBlocks } from '../../../src/page/story/report/voices-section.ts';
import { toStoryIndex } from '../../../src/page/story/story-index.ts';
import { tell } from '../../compare/tell.ts';

/** The lines on what each voice says. */
function toLines(...texts: readonly [outlet: string, text: string][]): readonly string[] {
  const { story, readings } = tell(
    texts.map(([outlet, text], day) => ({
      outlet,
      on: `2019-03-0${day + 4}`,
      text: `Barge sinks off Melvik\n\n${text}`,
    })),
  );
  return toVoicesBlocks(toStoryIndex(story, readings)).flatMap((block) =>
    block.kind === 'row'
      ? block.details.map((line) => line.map((inline) => (inline.kind === 'place' ? '' : inline.text)).join(''))
      : [],
  );
}

const SAME: [string, string] = [
  'Melvik Post',
  'The harbour master, Olga Brandt, said 41 passengers of the barge Corrie had been taken to the hospital in Melvik.',
];

it('names whoever has the same words of a voice', () => {
  expect(
    toLines(SAME, [
      'Coast Gazette',
      'Olga Brandt, the harbour master, said 41 passengers of the barge Corrie had been taken to the hospital in Melvik.',
    ]),
  ).toEqual([expect.stringContaining('also Coast Gazette')]);
});

it('gives what a voice says otherwise elsewhere a line of its own', () => {
  const lines = toLines(SAME, [
    'Coast Gazette',
    'Olga Brandt, the harbour master, said 35 passengers of the barge Corrie had been taken to the hospital in Melvik.',
  ]);
  expect(lines).toEqual([expect.stringContaining('41 passengers'), expect.stringContaining('35 passengers')]);
});
