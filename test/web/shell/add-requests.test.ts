import { expect, test } from 'vitest';
import { toAddRequests } from '../../../src/web/shell/add-requests.ts';

test.each([
  ['', []],
  [' \n', []],
  ['https://example.org/a', [{ url: 'https://example.org/a' }]],
  [' HTTP://example.org\n', [{ url: 'HTTP://example.org' }]],
  ['www.example.org', [{ url: 'https://www.example.org' }]],
  ['news.example.org/a?b=c', [{ url: 'https://news.example.org/a?b=c' }]],
  ['https://example.org/a\nexample.org/b', [{ url: 'https://example.org/a' }, { url: 'https://example.org/b' }]],
  ['https://example.org/a said so', [{ text: 'https://example.org/a said so' }]],
  ['The bridge is safe, she said.', [{ text: 'The bridge is safe, she said.' }]],
  ['Yes.', [{ text: 'Yes.' }]],
  ['ftp://example.org/a', [{ text: 'ftp://example.org/a' }]],
])('%j is asked for as %j', (given, requests) => {
  expect(toAddRequests(given)).toEqual(requests);
});
