import type { Statement } from '../statements/statement.ts';

/** Stems for what befalls people that are counted: so many hurt are not so many held. */
const FATES: readonly string[] = ['=kill', '=hurt', '=miss', '=arrest', '=rescue', '=evacuate'];

/** True where both tell what befell people, and tell nothing that befell both. */
export function hasOtherFate(
  { profile: { weights: one } }: Statement,
  { profile: { weights: two } }: Statement,
): boolean {
  const [some, others] = [one, two].map((weights) => FATES.filter((stem) => weights.has(stem))) as [string[], string[]];
  return some.length > 0 && others.length > 0 && !some.some((stem) => others.includes(stem));
}
