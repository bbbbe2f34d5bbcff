import { expect, test } from 'vitest';
import { renderBlocks } from '../../../src/ingest/html/render-blocks.ts';
import { toShallow } from '../../../src/ingest/html/to-shallow.ts';

test.each([
  ['paragraphs', '<p>One\n two</p><p>Three</p>', ['One two', 'Three']],
  ['paragraphs left open', '<p>One<p>Two<div>Three', ['One', 'Two', 'Three']],
  ['inline elements', 'a<b>b</b><i> c</i>', ['ab c']],
  ['one line break, then two', 'One<br>two<br><br>three', ['One\ntwo', 'three']],
  ['cells', '<table><tr><th>A<th>B<tr><td>1</td><td></td><td>2</td></tr></table>', ['A | B', '1 | 2']],
  [
    'hidden words',
    '<p>One</p><p hidden>no</p><p style="color:red; display: none">no</p><span aria-hidden="true">no</span><b class="x sr-only">no</b>',
    ['One'],
  ],
  ['raw content', '<script>if (a < b) "<p>no</p>"</script><style>p{}</style><p>One</p>', ['One']],
  ['comments', '<!-- <p>no</p> -->One<!-- no', ['One']],
  ['a bracket in an attribute', '<a title="x > y" href=z>One</a>', ['One']],
  ['a bracket that opens nothing', 'a < b and 1 <2', ['a < b and 1 <2']],
  ['closing tags of nothing', '</div></b>One</section>', ['One']],
  ['nothing', '', []],
])('%s', (_name, html, words) => {
  expect(renderBlocks(html).map((block) => block.words)).toEqual(words);
});

test('elements say what their blocks are', () => {
  const blocks = renderBlocks(
    '<h2>A</h2><ul><li>B</li></ul><blockquote><p>C</p></blockquote><figcaption>D</figcaption><p>E</p>',
  );
  expect(blocks.map(({ hint, level }) => [hint, level])).toEqual([
    ['heading', 2],
    ['item', 0],
    ['quote', 0],
    ['caption', 0],
    [null, 0],
  ]);
});

test.each([
  [
    'drawings and comments go, linked data stays',
    '<svg><text>no</text></svg><!-- no --><script>no</script><script type="application/ld+json">{}</script><p>One',
    '<script type="application/ld+json">{}</script><p>One',
  ],
  ['a heading closed by another one', '<h1>One</h2><p>Two', '<h1>One</h1><p>Two'],
  ['names in capitals', '<META NAME="Author" CONTENT="Ada B">', '<META name="Author" content="Ada B">'],
])('%s', (_name, html, expected) => {
  expect(toShallow(html).html).toBe(expected);
});
