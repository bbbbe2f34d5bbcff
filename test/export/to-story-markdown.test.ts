import { describe, expect, it } from 'vitest';
import { toStoryMarkdown } from '../../src/export/to-story-markdown.ts';
import { FERRY_READINGS, FERRY_STORY, toHostileStory } from '../fixtures/ferry-story.ts';

describe('toStoryMarkdown', () => {
  it('sets a whole story', async () => {
    await expect(toStoryMarkdown(FERRY_STORY, FERRY_READINGS)).toMatchFileSnapshot('golden/ferry-story.md');
  });

  it('links to the file at its line, else to the web address, and to nothing else', () => {
    const markdown = toStoryMarkdown(
      {
        ...FERRY_STORY,
        articles: FERRY_STORY.articles.map((article, at) => (at === 1 ? { ...article, path: null } : article)),
      },
      FERRY_READINGS,
    );
    const targets = new Set([...markdown.matchAll(/\]\(([^)]*)\)/g)].map((match) => match[1]?.replace(/#L\d+$/, '')));
    expect([...targets].sort()).toEqual(['./news/column.md', './news/wire.txt', 'https://post.example/ferry']);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '![i](https://evil.example/a.png)',
    ')](https://evil.example) ',
    '[ref]: https://evil.example',
    '`code` **b** _i_ ~~s~~ | cell | $x$ [^1] @user #12',
    '\n\n# head\n\n',
    '\n- item\n---\n',
    '  \t two spaces  ',
    '```\n<script>',
    '&lt;b&#x3e;',
    'https://evil.example www.evil.example //evil.example mailto:a@evil.example',
    '\\',
    '1. one',
    '+ x',
    '\u001b[2J\u202e\ud800',
  ])('shows %j and makes nothing of it', (hostile) => {
    const { story, readings } = toHostileStory(hostile);
    const markdown = toStoryMarkdown(story, readings);
    const ours = markdown
      .replace(/\\[!-/:-@[-`{-~]/g, 'e')
      .replace(/\[e[A-Z]:¶?\d+e\]\((?:\.|\/(?!\/)|https:\/\/example\.org\/)[\w./:?#@!$&',;=%+~-]*\)/g, '')
      .replace(/\[(?:file|web page)\]\((?:\.|\/(?!\/)|https:\/\/example\.org\/)[\w./:?#@!$&',;=%+~-]*\)/g, '');
    expect(ours).not.toMatch(/[<>`_[\]&$@]|https?:\/\/|www\.|(?:^|[^*])\*(?!\*)/m);
    // Blocks are ours: headings, lists, tables, paragraphs that begin with words; none is indented into code.
    const titles = ours.match(/^#+ .*$/gm) ?? [];
    expect(titles.filter((title) => title.startsWith('## '))).toHaveLength(11);
    expect(titles.filter((title) => !title.startsWith('## ')).length).toBe(2);
    for (const [, words = ''] of ours.matchAll(/^ *(?:-|\d+\.) (.*)$/gm)) {
      expect(words).not.toMatch(/^(?:\s|[-+=#>~|]|\d+[.)])/);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(markdown).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]|\p{Surrogate}/u);
  });
});
