import { describe, expect, it } from 'vitest';
import { toWebAddress } from '../../../src/export/exchange/web-address.ts';

describe('toWebAddress', () => {
  it.each([
    ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['HTTP://Example.org', 'http://example.org/'],
    ['https://eve:secret@example.org/a', 'https://example.org/a'],
    ['https://example.org/a b[1]|{2}^`"<>\\', 'https://example.org/a%20b%5B1%5D%7C%7B2%7D%5E%60%22%3C%3E/'],
    ['https://[::1]:8080/x', 'https://[::1]:8080/x'],
    ['https://example.org/a\r\nB: c', 'https://example.org/aB:%20c'],
    ['https://münchen.example/ü', 'https://xn--mnchen-3ya.example/%C3%BC'],
  ])('%j is %j', (url, address) => {
    expect(toWebAddress(url)).toBe(address);
  });

  it.each([
    [null],
    [''],
    ['javascript:alert(1)'],
    ['ftp://example.org/'],
    ['file:///etc/passwd'],
    ['https://'],
    ['//example.org'],
  ])('%j is none', (url) => {
    expect(toWebAddress(url)).toBeNull();
  });
});
