import { describe, expect, it } from 'vitest';
import { toNoticesBlocks } from '../../../src/page/story/report/notices-section.ts';
import { toStoryIndex } from '../../../src/page/story/story-index.ts';
import { tell } from '../../compare/tell.ts';

/** The lines of a report on what an article says of its own evidence. */
function toLines(text: string): string[] {
  const { story, readings } = tell([
    { outlet: 'Melvik Post', on: '2019-03-04', text: `Barge sinks off Melvik\n\n${text}` },
  ]);
  return toNoticesBlocks(toStoryIndex(story, readings)).map((block) =>
    'lead' in block ? block.lead.map((inline) => (inline.kind === 'place' ? '' : inline.text)).join('') : '',
  );
}

describe('toNoticesBlocks', () => {
  it.each([
    [
      'Brandt called for an inquiry, and his spokesman declined to comment.',
      'No comment · Melvik Post: “Brandt called for an inquiry, and his spokesman declined to comment.”',
    ],
    [
      'Mayor Olga Brandt met the crew on Monday. She said the crew was safe. She declined to comment.',
      'No comment · Olga Brandt · Melvik Post: “She declined to comment.”',
    ],
    [
      'The ceremony was cancelled without explanation.',
      'No explanation · Melvik Post: “The ceremony was cancelled without explanation.”',
    ],
    [
      'The crew had warned the owner twice, a deckhand said. Marlow Shipping denies this.',
      'Denied · Melvik Post: “The crew had warned the owner twice, a deckhand said. Marlow Shipping denies this.”',
    ],
    [
      'The crew had warned the owner twice.\n\nMarlow Shipping rejected the claim.',
      'Denied · Melvik Post: “The crew had warned the owner twice. Marlow Shipping rejected the claim.”',
    ],
    [
      '“The crew had warned us,” the mayor said. Marlow Shipping denies this.',
      'Denied · Melvik Post: “Marlow Shipping denies this.”',
    ],
    ['Marlow Shipping rejected the claim.', 'Denied · Melvik Post: “Marlow Shipping rejected the claim.”'],
    [
      'The crew had warned the owner twice. Marlow Shipping denied any guilt.',
      'Denied · Melvik Post: “Marlow Shipping denied any guilt.”',
    ],
  ])('%s', (text, line) => {
    expect(toLines(text)).toContain(line);
  });
});
