import type { Correction, Decision, Judgement, Subject } from '../../src/document/judgement.ts';
import type { Reading } from '../../src/document/reading.ts';
import { toJudgement } from '../../src/judge/quotes.ts';

/** What is decided about a subject, in the order of the log. */
export type Entry = readonly [about: Subject, decision: Decision];

/** An undoing of the judgement of a number; what it is about is of no account. */
export function undo(number: number): Entry {
  return [
    { of: 'source', name: '', places: [] },
    { kind: 'undo', number },
  ];
}

export const UNCHANGED: Correction = { source: null, cue: null, content: null, speaker: null, act: null };

/** A log of these decisions, numbered from 1, with the words of the readings that they were made on. Throws where an article is in none of them. */
export function toLog(readings: readonly Reading[], entries: readonly Entry[]): readonly Judgement[] {
  const texts = new Map(readings.map(({ article }) => [article.id, article.text]));
  return entries.map(([about, decision], index) => {
    const entry = { number: index + 1, at: `2026-01-01T00:00:${`${index % 60}`.padStart(2, '0')}Z`, by: 'Ann Lee' };
    const made = toJudgement({ decision, about, why: null }, entry, (id) => texts.get(id) ?? null);
    if (made === null) throw new RangeError(`no words for judgement ${index + 1}`);
    return made;
  });
}
