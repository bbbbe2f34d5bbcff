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

  it('are never given twice, not even to rows that were gone for a while', () => {
    const first = toRowKeys([toRefs(1)], NO_KEYS);
    const gone = toRowKeys([], first.given);
    const back = toRowKeys([toRefs(1)], gone.given);
    expect(back.keys).not.toEqual(first.keys);
  });
});
