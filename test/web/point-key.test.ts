import { describe, expect, it } from 'vitest';
import type { Point } from '../../src/document/story.ts';
import { findPointIndex, toPointKey } from '../../src/web/views/point-key.ts';

const toRef = (article: string, start: number) => ({ article, finding: null, span: { start, end: start + 5 } });
const toPoint = (id: string, ...refs: ReturnType<typeof toRef>[]): Point =>
  ({ id, gist: refs[0], tellings: refs.map((ref) => ({ ...ref, speaker: null, origin: 'o1' })) }) as unknown as Point;

describe('the name of a point', () => {
  it('finds it again after its number has changed and another telling has become the clearest', () => {
    const key = toPointKey(toPoint('p1', toRef('sha256:ab', 3), toRef('sha256:cd', 9)));
    const later = [toPoint('p1', toRef('sha256:ef', 0)), toPoint('p2', toRef('sha256:cd', 9), toRef('sha256:ab', 3))];
    expect(findPointIndex(later, key)).toBe(1);
  });

  it('finds nothing for other words, and for what is no name', () => {
    const points = [toPoint('p1', toRef('a', 3))];
    for (const key of [null, '', 'p1', 'a', 'a.3-9', 'b.3-8', 'a.x-y']) expect(findPointIndex(points, key)).toBe(-1);
  });
});
