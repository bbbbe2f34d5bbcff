import { describe, expect, it } from 'vitest';
import { toUuid } from '../../../src/export/exchange/uuid.ts';

describe('toUuid', () => {
  it('is a UUID of version 5 as other libraries make it', () => {
    // Python: uuid.uuid5(uuid.uuid5(uuid.NAMESPACE_URL, 'urn:hearsay'), '["note",1]')
    expect(toUuid(['note', 1])).toBe('9d24079e-97c8-51bb-b8b6-6d0441151701');
  });

  it('is another one for anything else', () => {
    const ids = [['a', 'b'], ['ab'], ['a', ['b']], ['b', 'a'], []].map(toUuid);
    expect(new Set(ids).size).toBe(5);
  });
});
