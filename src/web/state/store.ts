import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';

/** One place for a state that many parts of a page look at. */
export interface Store<State> {
  readonly get: () => State;
  /** Puts new values in the place of old ones; who looks on is told once, and only where something is another value. */
  readonly set: (changes: Partial<State>) => void;
  /** Calls `look` after every change, until the function that is given back is called. */
  readonly follow: (look: () => void) => () => void;
}

/** Keeps a state, beginning with `first`. */
export function createStore<State extends object>(first: State): Store<State> {
  let state = first;
  const lookers = new Set<() => void>();
  return {
    get: () => state,
    set(changes) {
      const names = Object.keys(changes) as (keyof State)[];
      if (names.every((name) => Object.is(state[name], changes[name]))) return;
      state = { ...state, ...changes };
      for (const look of [...lookers]) look();
    },
    follow(look) {
      lookers.add(look);
      return () => lookers.delete(look);
    },
  };
}

/** What `pick` takes from the state; the component is drawn anew when that is another value. */
export function usePicked<State, Picked>(store: Store<State>, pick: (state: State) => Picked): Picked {
  const [, drawAnew] = useReducer<number, null>((count) => count + 1, 0);
  const picked = pick(store.get());
  const last = useRef({ picked, pick });
  last.current = { picked, pick };
  useLayoutEffect(() => {
    const look = (): void => {
      if (!Object.is(last.current.pick(store.get()), last.current.picked)) drawAnew(null);
    };
    // The state may have changed between drawing and now.
    look();
    return store.follow(look);
  }, [store]);
  return picked;
}
