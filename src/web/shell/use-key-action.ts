import { useContext, useEffect, useRef } from 'preact/hooks';
import type { KeyAction } from '../state/keys.ts';
import { KeyHandlersContext } from './key-handlers.ts';

/** Does something when a key asks for it, as long as the component is on the page; the one that came last hears it. */
export function useKeyAction(action: KeyAction | 'leave', handle: () => unknown): void {
  const handlers = useContext(KeyHandlersContext);
  const latest = useRef(handle);
  latest.current = handle;
  useEffect(() => {
    const call = (): void => void latest.current();
    const stack = handlers.get(action) ?? [];
    handlers.set(action, [...stack, call]);
    return () => {
      handlers.set(
        action,
        (handlers.get(action) ?? []).filter((other) => other !== call),
      );
    };
  }, [action, handlers]);
}
