import type { Language } from '../../../language/language.ts';
import { findTokenIndex } from '../../known.ts';
import type { TokenRange } from './rule.ts';

/** The tokens between two offsets. */
export function toRange(language: Language, start: number, end: number): TokenRange {
  const { tokens } = language;
  const first = findTokenIndex({ language }, start);
  let last = first;
  while (last < tokens.count && tokens.starts[last]! < end) last++;
  return { first, end: last };
}
