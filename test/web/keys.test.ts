import { describe, expect, it } from 'vitest';
import {
  findAction,
  isBindable,
  isWritten,
  KEY_ACTIONS,
  parseKeys,
  USUAL_KEYS,
  withKey,
} from '../../src/web/state/keys.ts';

const pressed = (key: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'metaKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...held,
});

describe('keys', () => {
  it('ask for what they are bound to, and for nothing with Ctrl, Alt or Meta held', () => {
    expect(findAction(USUAL_KEYS, pressed('a'))).toBe('accept');
    expect(findAction(USUAL_KEYS, pressed('?'))).toBe('keys');
    expect(findAction(USUAL_KEYS, pressed('A'))).toBeNull();
    for (const held of ['ctrlKey', 'altKey', 'metaKey'] as const) {
      expect(findAction(USUAL_KEYS, pressed('a', { [held]: true }))).toBeNull();
    }
  });

  it('change places where one is taken, so that no two actions share a key', () => {
    const changed = withKey(USUAL_KEYS, 'accept', 'x');
    expect([changed.accept, changed.reject]).toEqual(['x', 'a']);
    expect(new Set(Object.values(withKey(changed, 'undo', 'z'))).size).toBe(KEY_ACTIONS.length);
  });

  it.each([
    ['a', true],
    ['ä', true],
    ['F4', true],
    ['Tab', false],
    ['Enter', false],
    ['Escape', false],
    [' ', false],
    ['ArrowDown', false],
  ])('%s can be chosen: %s', (key, isIt) => expect(isBindable(key)).toBe(isIt));

  it('are the usual ones where what was kept cannot be read, is of another kind or gives two actions one key', () => {
    for (const kept of [null, '', 'no JSON', '[]', 'null', '7', '{"accept":7}', '{"accept":"Tab"}', '{"accept":"x"}']) {
      expect(parseKeys(kept)).toEqual(USUAL_KEYS);
    }
    expect(parseKeys('{"accept":"y"}')).toEqual({ ...USUAL_KEYS, accept: 'y' });
    expect(parseKeys(JSON.stringify(withKey(USUAL_KEYS, 'accept', 'x')))).toEqual(withKey(USUAL_KEYS, 'accept', 'x'));
  });

  it.each([
    ['INPUT', 'text', false, true],
    ['INPUT', '', false, true],
    ['INPUT', 'search', false, true],
    ['INPUT', 'checkbox', false, false],
    ['TEXTAREA', '', false, true],
    ['SELECT', '', false, true],
    ['DIV', '', true, true],
    ['BUTTON', '', false, false],
    ['A', '', false, false],
  ])('letters are written in %s of type "%s", editable %s: %s', (tag, type, isEditable, isIt) => {
    expect(isWritten(tag, type, isEditable)).toBe(isIt);
  });
});
