import type { Language } from '../../../language/language.ts';
import { findAnsweredTurns } from './answered-turn.ts';
import { findLabelledTurns } from './labelled-turn.ts';
import type { LayoutFinding } from './rule.ts';
import { findSignedQuotations } from './signed-quotation.ts';

/** The attributions that layout alone tells, in order of place, none sharing a word with another. */
export function findByLayout(language: Language): LayoutFinding[] {
  const all = [...findSignedQuotations(language), ...findLabelledTurns(language), ...findAnsweredTurns(language)].sort(
    (a, b) => toFirst(a) - toFirst(b),
  );
  const kept: LayoutFinding[] = [];
  let reached = 0;
  for (const finding of all) {
    if (toFirst(finding) < reached) continue;
    kept.push(finding);
    reached = toEnd(finding);
  }
  return kept;
}

export function toFirst({ source, cue, content }: LayoutFinding): number {
  return Math.min(source.first, cue.first, content.first);
}

export function toEnd({ source, cue, content }: LayoutFinding): number {
  return Math.max(source.end, cue.end, content.end);
}
