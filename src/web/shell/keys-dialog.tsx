import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { isBindable, KEY_ACTIONS, KEY_WORDS, type KeyAction, USUAL_KEYS, withKey } from '../state/keys.ts';
import { useApp, useDesk } from '../state/workbench.ts';
import { Dialog } from './dialog.tsx';

/** Keys that are the page's own. */
const FIXED: readonly (readonly [key: string, words: string])[] = [
  ['Tab', 'To the next link, button or underlined words'],
  ['Enter', 'Open it; on underlined words, go to what can be done with them'],
  ['Esc', 'Leave what is chosen, close a form'],
  ['Arrow keys', 'From cell to cell of a matrix; 1 to 6 rate the cell, 0 leaves it blank'],
  ['+ − ← →', 'On the drawn timeline: closer, farther, earlier, later'],
];

/** All keys, each of which can be changed. */
export function KeysDialog(): VNode {
  const desk = useDesk();
  const keys = useApp((state) => state.keys);
  const [changing, setChanging] = useState<KeyAction | null>(null);
  const [hint, setHint] = useState('');
  const take = (event: KeyboardEvent, action: KeyAction): void => {
    if (event.key === 'Tab' || event.key === 'Shift') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') {
      setChanging(null);
      setHint('');
      return;
    }
    if (!isBindable(event.key)) {
      setHint(`${event.key} is a key of the page itself. Press another.`);
      return;
    }
    const holder = KEY_ACTIONS.find((other) => other !== action && keys[other] === event.key);
    desk.setKeys(withKey(keys, action, event.key));
    setChanging(null);
    setHint(
      holder === undefined
        ? `${KEY_WORDS[action]}: ${event.key}`
        : `${KEY_WORDS[action]}: ${event.key}. ${KEY_WORDS[holder]} has ${keys[action]} now.`,
    );
  };
  return (
    <Dialog title="Keys" onClose={() => desk.show({ dialog: null })}>
      <p class="intro">They do nothing while you write in a field.</p>
      <table class="keys">
        <tbody>
          {KEY_ACTIONS.map((action) => (
            <tr key={action}>
              <th scope="row">{KEY_WORDS[action]}</th>
              <td>
                <kbd>{keys[action]}</kbd>
              </td>
              <td>
                <button
                  type="button"
                  aria-pressed={changing === action}
                  onClick={() => {
                    setChanging(action);
                    setHint('Press the new key, or Escape to leave it.');
                  }}
                  onKeyDown={(event) => {
                    if (changing === action) take(event, action);
                  }}
                  onBlur={() => setChanging(null)}
                >
                  {changing === action ? 'Press a key …' : 'Change'}
                  <span class="unseen"> the key for “{KEY_WORDS[action]}”</span>
                </button>
              </td>
            </tr>
          ))}
          {FIXED.map(([key, words]) => (
            <tr key={key}>
              <th scope="row">{words}</th>
              <td>
                <kbd>{key}</kbd>
              </td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint-line" role="status">
        {hint}
      </p>
      <p class="buttons">
        <button type="button" onClick={() => desk.setKeys(USUAL_KEYS)}>
          Set all keys back
        </button>
      </p>
    </Dialog>
  );
}
