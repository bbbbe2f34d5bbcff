import type { StoryVoice } from '../../document/story.ts';
import { addTo } from '../add-to.ts';
import { toOrganisationWords } from '../voices/name-key.ts';

/** Roles in which somebody speaks for a body and not for himself. */
const SPEAKS_FOR =
  /\b(?:spokes(?:man|woman|person|people)|chief executive|ceo|chair(?:man|woman|person)?|president|director|head|chief|minister|secretary|commissioner|manager|mayor|governor|press officer|representative|ambassador|envoy|officials?|agents?|officers?|executive|lawyer|attorney|agent|owner|captain|leader)\b/i;
/** Words that many bodies have in their names. */
const COMMON =
  /^(?:national|international|police|office|department|ministry|service|services|agency|company|group|council|committee|state|city|county|united|north|south|new|central|general|news|press|university|hospital|board|union|association|institute|party|house|team|club)$/;

/**
 * For each voice the voice of the body it speaks for, itself where it speaks for none: "Dana Kerr, a Tindall spokeswoman" and
 * "Tindall Home" are one origin. Only bodies that are named in full, or by their one telling word, in a role.
 */
export function toBodies(voices: readonly StoryVoice[]): ReadonlyMap<string, string> {
  const byWord = new Map<string, { id: string; words: readonly string[] }[]>();
  for (const { id, name, kind, roles } of voices) {
    // A company is now and then taken for a person; it has no roles.
    if (kind === 'group' || (kind === 'person' && roles.length > 0)) continue;
    const words = toOrganisationWords(name);
    const [first] = words;
    if (first !== undefined) addTo(byWord, first, { id, words });
  }
  const bodies = new Map<string, string>();
  for (const { id, name, kind, roles } of voices) {
    bodies.set(id, kind === 'organisation' || kind === 'place' ? id : (findBody([...roles, name], id, byWord) ?? id));
  }
  return bodies;
}

function findBody(
  roles: readonly string[],
  own: string,
  byWord: ReadonlyMap<string, readonly { id: string; words: readonly string[] }[]>,
): string | null {
  const found = new Set<string>();
  for (const role of roles) {
    if (!SPEAKS_FOR.test(role) || /\bformer\b|\bex-/i.test(role)) continue;
    const words = toOrganisationWords(role);
    for (const [index, word] of words.entries()) {
      for (const { id, words: body } of byWord.get(word) ?? []) {
        if (id === own) continue;
        const isWhole = body.every((part, offset) => words[index + offset] === part);
        const isTelling = body.length > 1 && !COMMON.test(word) && (byWord.get(word)?.length ?? 0) === 1;
        if (isWhole ? body.length > 1 || !COMMON.test(word) : isTelling) found.add(id);
      }
    }
  }
  return found.size === 1 ? ([...found][0] as string) : null;
}
