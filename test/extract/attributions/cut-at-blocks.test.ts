import { expect, test } from 'vitest';
import type { Block, BlockKind } from '../../../src/document/article.ts';
import { cutAtBlocks } from '../../../src/extract/attributions/cut-at-blocks.ts';

const TEXT = 'The port says the pier is shut\n\nIt was safe in May\n\nIt will open, he said.';

function toBlocks(...kinds: BlockKind[]): Block[] {
  let start = 0;
  return TEXT.split('\n\n').map((line, index) => {
    const block = { kind: kinds[index] ?? 'paragraph', start, end: start + line.length };
    start = block.end + 2;
    return block;
  });
}

const CUE = { start: TEXT.indexOf('says'), end: TEXT.indexOf('says') + 4 };
const CONTENT = { start: TEXT.indexOf('the pier'), end: TEXT.indexOf('\n\nIt will') };

function cut(blocks: readonly Block[], cue = CUE): string[] {
  return cutAtBlocks(blocks, { source: [], cue: [cue], content: [CONTENT] }).content.map(({ start, end }) =>
    TEXT.slice(start, end),
  );
}

test('what a line of a summary says ends with the line', () => {
  expect(cut(toBlocks('summary', 'summary'))).toEqual(['the pier is shut']);
});

test('a paragraph may go on in the next', () => {
  expect(cut(toBlocks('paragraph', 'paragraph'))).toEqual(['the pier is shut\n\nIt was safe in May']);
});

test('without blocks, and where nothing would be left, the words stay as they are', () => {
  expect(cut([])).toHaveLength(1);
  expect(cut(toBlocks('title', 'summary'), { start: TEXT.length - 5, end: TEXT.length - 1 })).toEqual([
    'the pier is shut\n\nIt was safe in May',
  ]);
});

test('a dateline apart from the cue is no content', () => {
  const content = [CONTENT, { start: TEXT.indexOf('It will'), end: TEXT.indexOf(', he said') }];
  const blocks = toBlocks('title', 'paragraph', 'dateline');
  const { content: cut } = cutAtBlocks(blocks, { source: [], cue: [CUE], content });
  expect(cut.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['the pier is shut']);
});

test('a dateline is no part of what is said', () => {
  const second = { start: TEXT.indexOf('he said') + 3, end: TEXT.indexOf('he said') + 7 };
  const content = [{ start: TEXT.indexOf('It was'), end: TEXT.indexOf(', he said') }];
  const { content: cut } = cutAtBlocks(toBlocks('paragraph', 'dateline'), { source: [], cue: [second], content });
  expect(cut.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['It will open']);
});

test('a heading is no part of what the paragraph under it begins with', () => {
  const second = { start: TEXT.indexOf('he said') + 3, end: TEXT.indexOf('he said') + 7 };
  const content = [{ start: TEXT.indexOf('It was'), end: TEXT.indexOf(', he said') }];
  const { content: cut } = cutAtBlocks(toBlocks('paragraph', 'heading'), { source: [], cue: [second], content });
  expect(cut.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['It will open']);
});

test('a dateline is no part of who says it', () => {
  const second = { start: TEXT.indexOf('he said') + 3, end: TEXT.indexOf('he said') + 7 };
  const source = [{ start: TEXT.indexOf('It was'), end: TEXT.indexOf(' open,') }];
  const cut = cutAtBlocks(toBlocks('paragraph', 'dateline'), { source, cue: [second], content: [] });
  expect(cut.source.map(({ start, end }) => TEXT.slice(start, end))).toEqual(['It will']);
});
