import { type Subject, toArticleLikeness, toSubject } from './article-likeness.ts';
import type { Compared } from './material.ts';

/** Tells whether two articles report one matter. */
export type OneMatter = (a: Compared, b: Compared) => boolean;

/** Below all pairs of one story, and above most pairs of articles on one election campaign: see `toArticleLikeness`. */
const LEAST_LIKENESS = 0.28;

/** A test of pairs of articles by all their words; each pair is compared once, and only when asked for. */
export function createOneMatter(): OneMatter {
  const subjects = new Map<string, Subject>();
  const known = new Map<string, boolean>();
  const toKnownSubject = (article: Compared): Subject => {
    const subject = subjects.get(article.id) ?? toSubject(article);
    subjects.set(article.id, subject);
    return subject;
  };
  return (a, b) => {
    if (a.id === b.id) return true;
    const key = a.order < b.order ? `${a.order}-${b.order}` : `${b.order}-${a.order}`;
    const answer = known.get(key) ?? toArticleLikeness(toKnownSubject(a), toKnownSubject(b)) >= LEAST_LIKENESS;
    known.set(key, answer);
    return answer;
  };
}
