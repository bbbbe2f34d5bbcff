import { DAY_PARTS } from '../../lexicon/time-words.ts';

/** "TNI" for "night" or "nights"; empty where there is no part of a day. */
export function toPartSuffix(word: string | undefined): string {
  const letters = DAY_PARTS.get(word?.toLowerCase().replace(/s$/, '') ?? '');
  return letters === undefined ? '' : `T${letters}`;
}
