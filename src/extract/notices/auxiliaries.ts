import { SUBJECT_PRONOUNS, type TokenView } from './token-view.ts';

/** Words between a subject and the verb that tells the notice. */
const AUXILIARIES = new Set(
  `has have had having did does do was were is are am be been being will would could can cannot may might must should shall not n't n’t 've ’ve 'd ’d
  'll ’ll 're ’re 'm ’m ca wo yet also still never ever even so far again later then just only both all ever neither nor either repeatedly too
  themselves himself herself itself always often remain remains remained seem seems seemed`.split(/\s+/),
);
const CLITIC_IS = new Set(["'s", '’s']);

/** True for an auxiliary or adverb that belongs to the verb behind it. */
export function isAuxiliary({ lower, tag, isInside }: TokenView, token: number): boolean {
  const word = lower(token);
  if (AUXILIARIES.has(word)) return true;
  if (CLITIC_IS.has(word)) return isInside(token - 1) && SUBJECT_PRONOUNS.has(lower(token - 1));
  return word.endsWith('ly') && tag(token).startsWith('RB');
}
