/** What a key can ask for. */
export type KeyAction =
  | 'accept'
  | 'reject'
  | 'edit'
  | 'note'
  | 'undo'
  | 'next'
  | 'previous'
  | 'search'
  | 'add'
  | 'keys';

/** In the order in which they are listed. */
export const KEY_ACTIONS: readonly KeyAction[] = [
  'next',
  'previous',
  'accept',
  'reject',
  'edit',
  'note',
  'undo',
  'search',
  'add',
  'keys',
];

/** A key for each action, as `KeyboardEvent.key` names it. No two actions share one. */
export type KeyBindings = Readonly<Record<KeyAction, string>>;

export const USUAL_KEYS: KeyBindings = {
  accept: 'a',
  reject: 'x',
  edit: 'e',
  note: 'n',
  undo: 'u',
  next: 'j',
  previous: 'k',
  search: '/',
  add: '+',
  keys: '?',
};

/** What each action is called. */
export const KEY_WORDS: Readonly<Record<KeyAction, string>> = {
  accept: 'Accept what is chosen',
  reject: 'Reject what is chosen',
  edit: 'Correct what is chosen',
  note: 'Write a note on it',
  undo: 'Undo the last judgement',
  next: 'Next finding',
  previous: 'Previous finding',
  search: 'Search',
  add: 'Add articles',
  keys: 'Show all keys',
};

/** Keys of the page itself or of the browser: no action may take them. */
const TAKEN: ReadonlySet<string> = new Set(['Tab', 'Enter', 'Escape', ' ']);

/** A pressed key as far as bindings look at it. */
export interface PressedKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** The action that a key asks for; null with Ctrl, Alt or Meta held, which are the browser's. */
export function findAction(bindings: KeyBindings, pressed: PressedKey): KeyAction | null {
  if (pressed.ctrlKey || pressed.altKey || pressed.metaKey) return null;
  return KEY_ACTIONS.find((action) => bindings[action] === pressed.key) ?? null;
}

/** True where a key can stand for an action: one that writes a character, or a function key. */
export function isBindable(key: string): boolean {
  return !TAKEN.has(key) && (/^F\d{1,2}$/.test(key) || [...key].length === 1);
}

/** The bindings with another key for an action; whatever had that key takes the key that is given up. */
export function withKey(bindings: KeyBindings, action: KeyAction, key: string): KeyBindings {
  const holder = KEY_ACTIONS.find((other) => bindings[other] === key);
  return {
    ...bindings,
    ...(holder === undefined ? {} : { [holder]: bindings[action] }),
    [action]: key,
  };
}

/** Bindings as they were kept; the usual ones where the words are none, for what they do not name, and where two share a key. */
export function parseKeys(words: string | null): KeyBindings {
  const kept = parseObject(words);
  const bindings: Record<KeyAction, string> = { ...USUAL_KEYS };
  for (const action of KEY_ACTIONS) {
    const key = kept[action];
    if (typeof key === 'string' && isBindable(key)) bindings[action] = key;
  }
  return new Set(Object.values(bindings)).size === KEY_ACTIONS.length ? bindings : USUAL_KEYS;
}

/** True where letters are written rather than asked for: in fields, in lists to choose from, in text that can be edited. */
export function isWritten(tagName: string, type: string, isEditable: boolean): boolean {
  const tag = tagName.toLowerCase();
  if (tag === 'input') return !['checkbox', 'radio', 'button', 'submit', 'file', 'reset'].includes(type.toLowerCase());
  return tag === 'textarea' || tag === 'select' || isEditable;
}

function parseObject(words: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(words ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
