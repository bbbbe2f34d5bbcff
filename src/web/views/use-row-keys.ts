import { useMemo, useRef } from 'preact/hooks';
import type { Ref } from '../../document/story.ts';
import { NO_KEYS, toRowKeys } from '../state/row-keys.ts';

/** Keys of rows that stay with their words while the story changes, so that what is half written about a row stays with it. */
export function useRowKeys<Row>(rows: readonly Row[], toRefs: (row: Row) => readonly Ref[]): readonly string[] {
  const given = useRef(NO_KEYS);
  return useMemo(() => {
    const made = toRowKeys(rows.map(toRefs), given.current);
    given.current = made.given;
    return made.keys;
  }, [rows]);
}
