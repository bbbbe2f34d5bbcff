import { describe, expect, it } from 'vitest';
import { createStore } from '../../src/web/state/store.ts';

describe('a store', () => {
  it('tells who looks on of every change, once, and of nothing else', () => {
    const store = createStore({ a: 1, b: 'x' });
    const seen: number[] = [];
    const leave = store.follow(() => seen.push(store.get().a));
    store.set({ a: 2, b: 'y' });
    store.set({ a: 2 });
    store.set({});
    expect(seen).toEqual([2]);
    leave();
    store.set({ a: 3 });
    expect(seen).toEqual([2]);
    expect(store.get()).toEqual({ a: 3, b: 'y' });
  });

  it('lets one leave while others are being told', () => {
    const store = createStore({ a: 1 });
    const seen: string[] = [];
    const leave = store.follow(() => {
      seen.push('first');
      leave();
    });
    store.follow(() => seen.push('second'));
    store.set({ a: 2 });
    store.set({ a: 3 });
    expect(seen).toEqual(['first', 'second', 'second']);
  });
});
