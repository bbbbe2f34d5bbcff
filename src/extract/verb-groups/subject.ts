/** Subjects that stand after their verb: "Will the two meet?" */
import type { TaggedTokens } from './draft.ts';

/** Words of a subject between two parts of a verb. */
const MOST_SUBJECT_WORDS = 8;

/** True where a verb at `index` stands before its subject: first in a question, after "who" or "nor". */
export function isAskedFor({ words, tags }: TaggedTokens, first: number, index: number, isBe: boolean): boolean {
  if (index === first) return true;
  const before = tags[index - 1] as string;
  if (before === '``' || before === 'WRB' || before === ':') return true;
  // "What does the minister say?", but "Who is the man accused of it?"
  if (before === 'WP') return !isBe;
  const word = words[index - 1];
  return word === 'nor' || word === 'neither' || (index === first + 1 && (before === 'CC' || before === "''"));
}

/** The first word after a noun phrase that begins at `index`; `index` where none does. */
export function skipSubject({ words, tags }: TaggedTokens, index: number, end: number): number {
  let at = index;
  const tag = at < end ? (tags[at] as string) : '';
  if (tag === 'PRP' || tag === 'EX') return at + 1;
  while (at < end && at < index + MOST_SUBJECT_WORDS) {
    const next = tags[at] as string;
    if (!/^(?:DT|PDT|PRP\$|CD|JJ[RS]?|NN|NNS|NNP|NNPS|POS|HYPH|\$)$/.test(next) && !(words[at] === 'of' && at > index))
      break;
    at++;
    // "can that vote be": what follows an article is no verb.
    if (at === index + 1 && tag === 'DT' && at < end && /^VBP?$/.test(tags[at] as string)) {
      tags[at] = 'NN';
    }
  }
  return at;
}
