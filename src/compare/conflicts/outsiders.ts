import type { Statement } from '../statements/statement.ts';

const OUTSIDERS =
  /\b(?:critics?|opponents?|opposition|parents|residents|neighbou?rs|activists?|campaigners?|protesters?|rivals?|analysts?|experts?|observers?|rumou?rs?|sources?)\b/i;

/** True of what critics, neighbours or analysts say: whatever is planned is not theirs. */
export function isToldByOutsiders({ article: { words }, attribution, speaker }: Statement): boolean {
  const source = attribution?.source.map(({ start, end }) => words.text.slice(start, end)) ?? [];
  return OUTSIDERS.test([...speaker, ...source].join(' '));
}
