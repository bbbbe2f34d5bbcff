import { expect, test } from 'vitest';
import { decodeEntities } from '../../../src/ingest/html/decode-entities.ts';

const NAMES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&pound;': '£',
  '&copy': '©',
  '&nothing;': '&nothing;',
};

function decode(...words: string[]): string[] {
  return decodeEntities(words, new Map(), (list) => list.replace(/&\w+;?/g, (name) => NAMES[name] ?? name));
}

test.each([
  ['&pound;2m &amp; more', '£2m & more'],
  ['&#163;2m &#xA3;3m', '£2m £3m'],
  ['&#147;no&#148;', '“no”'],
  ['&#0;&#xD800;&#x110000;', '\ufffd\ufffd\ufffd'],
  ['&amp;amp;', '&amp;'],
  ['&copy 2020', '© 2020'],
  ['&nothing; & others', '&nothing; & others'],
  ['a < b', 'a < b'],
])('%s', (words, expected) => {
  expect(decode(words)).toEqual([expected]);
});

test('each name is looked up once, however many strings have it', () => {
  let calls = 0;
  const names = new Map<string, string>();
  const look = (list: string): string => {
    calls += 1;
    return list.replace('&amp;', '&');
  };
  expect(decodeEntities(['&amp;', '&amp;&amp;'], names, look)).toEqual(['&', '&&']);
  expect(decodeEntities(['&amp;'], names, look)).toEqual(['&']);
  expect(calls).toBe(1);
});
