import type { Happening } from '../../document/findings.ts';
import { toText } from '../../document/span.ts';
import type { StretchVerb } from '../stretch.ts';
import type { Passage } from './prospect.ts';

/** Words by which a statement knows that the thing is off. */
const KNOWS =
  /^(?:would-be|would|cancel\w*|scrapp?\w*|call|called|postpon\w*|aborted|abandon\w*|planned|instead|without|not|absence|failed)$/;

const CALLS_OFF = /^(?:postpone|cancel|scrap|abandon|delay|suspend|put|call)$/;

/** Happenings that were called off, by the last word of what they are. */
export function toVoided(text: string, happenings: readonly Happening[]): ReadonlyMap<string, string> {
  const voided = new Map<string, string>();
  for (const { id, status, mentions } of happenings) {
    if (status !== 'cancelled' && status !== 'postponed') continue;
    for (const { what } of mentions) {
      const word = /[\p{L}-]+$/u.exec(toText(text, what).trim())?.[0]?.toLowerCase();
      if (word !== undefined && word.length > 3 && !voided.has(word)) voided.set(word, id);
    }
  }
  return voided;
}

/** Id of the happening that is the subject of the verb and was called off, where the words themselves do not say so; else null. */
export function findVoiding(
  { stretch }: Passage,
  verb: StretchVerb,
  from: number,
  voided: ReadonlyMap<string, string>,
): string | null {
  // "Fewer than 2,000 operations will be postponed": that they are off is what is foretold.
  if (CALLS_OFF.test(verb.group.lemma)) return null;
  let found: string | null = null;
  for (let at = Math.max(from, verb.first - 12); at < verb.first; at++) {
    const word = stretch.lowers[at] as string;
    if (KNOWS.test(word)) return null;
    if ((stretch.tags[at] ?? '').startsWith('NN')) found = voided.get(word) ?? found;
  }
  return found;
}
