import type { Known } from '../known.ts';
import type { VerbGroup } from '../words.ts';

/**
 * A whole sentence has a finite verb. Where none was found in one that ends with a full stop, the first word that may be a past
 * tense as well as a participle, and follows a noun, is it: "The ministers held talks in Cairo."
 */
export function mendVerbs({ language: { sentences, text }, words: { verbs, tags } }: Known): readonly VerbGroup[] {
  const mended = [...verbs];
  let at = 0;
  for (const { start, end } of sentences) {
    const first = at;
    let isWhole = false;
    for (; at < verbs.length && (verbs[at] as VerbGroup).start < end; at++)
      if ((verbs[at] as VerbGroup).isFinite) isWhole = true;
    if (isWhole || first === at || text[end - 1] !== '.' || start === end) continue;
    for (let index = first; index < at; index++) {
      const verb = verbs[index] as VerbGroup;
      if (!isMistaken(verb, tags)) continue;
      mended[index] = { ...verb, isFinite: true, tense: 'past', isPassive: false };
      break;
    }
  }
  return mended;
}

function isMistaken({ firstToken, headToken, endToken }: VerbGroup, tags: readonly string[]): boolean {
  if (firstToken !== headToken || endToken !== headToken + 1) return false;
  return /^VBN?$/.test(tags[headToken] ?? '') && /^(?:NN|PRP$|PRP)/.test(tags[headToken - 1] ?? '');
}
