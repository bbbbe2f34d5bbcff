import { describe, expect, it } from 'vitest';
import type { Ref } from '../../src/document/story.ts';
import { NO_KEYS, toRowKeys } from '../../src/web/state/row-keys.ts';

const toRefs = (...starts: readonly number[]): readonly Ref[] =>
  starts.map((start) => ({ article: 'a', finding: null, span: { start, end: start + 1 } }));

describe('keys of rows', () => {
  it('go with the words, whatever the order', () => {
    const first = toRowKeys([toRefs(1, 2), toRefs(3)], NO_KEYS);
    expect(new Set(first.keys).size).toBe(2);
    const then = toRowKeys([toRefs(9), toRefs(3, 8), toRefs(0, 1, 2)], first.given);
    expect(then.keys.slice(1)).toEqual([...first.keys].reverse());
    expect(first.keys).not.toContain(then.keys[0]);
  });

  it('stay where most of the words are, and one row alone has each', () => {
    const first = toRowKeys([toRefs(1, 2, 3), toRefs(4)], NO_KEYS);
    const parted = toRowKeys([toRefs(1), toRefs(2, 3), toRefs(4)], first.given);
    expect(parted.keys.slice(1)).toEqual(first.keys);
    expect(first.keys).not.toContain(parted.keys[0]);
    const joined = toRowKeys([toRefs(1, 2, 3, 4)], parted.given);
    expect(joined.keys).toEqual([first.keys[0]]);
  });

  it('come back with rows that were gone for a while, and are never given to others', () => {
    const first = toRowKeys([toRefs(1), toRefs(2), toRefs(3)], NO_KEYS);
    const between = toRowKeys([toRefs(2)], first.given);
    expect(between.keys).toEqual([first.keys[1]]);
    const back = toRowKeys([toRefs(3), toRefs(4), toRefs(1)], between.given);
    expect([back.keys[0], back.keys[2]]).toEqual([first.keys[2], first.keys[0]]);
    expect(first.keys).not.toContain(back.keys[1]);
  });
});
