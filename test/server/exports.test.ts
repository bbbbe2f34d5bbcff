import { describe, expect, it } from 'vitest';
import { toDisposition } from '../../src/server/exports.ts';

describe('the name of an exported file', () => {
  it.each([
    ['visit.html', 'attachment; filename="visit.html"; filename*=UTF-8\'\'visit.html'],
    ['a"b.html', 'attachment; filename="a_b.html"; filename*=UTF-8\'\'a%22b.html'],
    [
      'a\r\nSet-Cookie: x=1.html',
      'attachment; filename="a__Set-Cookie_ x_1.html"; filename*=UTF-8\'\'a%0D%0ASet-Cookie%3A%20x%3D1.html',
    ],
    ["it's (new)*.md", 'attachment; filename="it_s (new)_.md"; filename*=UTF-8\'\'it%27s%20%28new%29%2A.md'],
    [
      'Besuch in Köln.json',
      'attachment; filename="Besuch in K_ln.json"; filename*=UTF-8\'\'Besuch%20in%20K%C3%B6ln.json',
    ],
    ['\ud800.json', 'attachment; filename="_.json"; filename*=UTF-8\'\'%EF%BF%BD.json'],
  ])('%j', (name, header) => {
    expect(toDisposition(name)).toBe(header);
    expect(() => new Headers({ 'content-disposition': header })).not.toThrow();
  });
});
