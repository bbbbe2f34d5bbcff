import { type Context, createContext } from 'preact';
import type { KeyAction } from '../state/keys.ts';

/** What hears each action; the last one is asked. "leave" is the Escape key, which cannot be changed. */
export type KeyHandlers = Map<KeyAction | 'leave', readonly (() => void)[]>;

/** One for the whole page. */
export const KeyHandlersContext: Context<KeyHandlers> = createContext<KeyHandlers>(new Map());
