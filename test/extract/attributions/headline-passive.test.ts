import { expect, test } from 'vitest';
import { isHeadlinePassive } from '../../../src/extract/attributions/headline-passive.ts';
import { toArticle } from '../../../src/ingest/to-article.ts';

const BODY = 'The pump at the clinic stopped on Monday, and nobody could tell why it had been left on for so long.';

test.each([
  ['Clinic {warned} <of faulty pump> in May', true],
  ['Mayor {told} <to pay back> ferry money', true],
  ['Clinic {warned of} <faulty pump> in May', true],
  ['Clinic {warns} <of faulty pump> in May', false],
  ['Mayor {told} <court> of ferry money', false],
])('whom a headline says somebody spoke to does not speak: %s', (marked, isPassive) => {
  const title = marked.replace(/[{}<>]/g, '');
  const { article } = toArticle(`${title}\n\n${BODY}\n\n${title}. ${BODY}\n`);
  const find = (pattern: RegExp, from: number): { start: number; end: number } => {
    const words = pattern.exec(marked)?.[1] as string;
    const start = article.text.indexOf(words, from);
    return { start, end: start + words.length };
  };
  const at = (from: number): boolean =>
    isHeadlinePassive(article, {
      source: [find(/^(\w+)/, from)],
      cue: [find(/\{(.*?)\}/, from)],
      content: [find(/<(.*?)>/, from)],
    });
  expect([at(0), at(article.text.lastIndexOf(title))]).toEqual([isPassive, false]);
});
