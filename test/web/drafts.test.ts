import { describe, expect, it } from 'vitest';
import { toArticleSubject } from '../../src/document/subjects.ts';
import { createDrafts, toDraftKey } from '../../src/web/state/drafts.ts';

describe('words that were written and not kept', () => {
  it('are there until they are kept or wiped out', () => {
    const drafts = createDrafts();
    const key = toDraftKey('note', toArticleSubject('sha256:1'));
    expect([drafts.get(key), drafts.isEmpty()]).toEqual(['', true]);
    drafts.set(key, 'Ask the harbour ');
    expect([drafts.get(key), drafts.isEmpty()]).toEqual(['Ask the harbour ', false]);
    drafts.set(key, '  ');
    expect([drafts.get(key), drafts.isEmpty()]).toEqual(['', true]);
  });

  it('are of one kind and one subject', () => {
    const one = toArticleSubject('sha256:1');
    const keys = [
      toDraftKey('note', one),
      toDraftKey('explain', one),
      toDraftKey('note', toArticleSubject('sha256:2')),
    ];
    expect(new Set(keys).size).toBe(3);
    expect(toDraftKey('note', { ...one, places: [...one.places] })).toBe(keys[0]);
  });
});
