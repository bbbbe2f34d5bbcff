import type { ConflictDraft, Side } from './draft.ts';

/** A plan, and what has become of it. */
export function toPlanDraft(planned: Side, off: Side, confidence: number): ConflictDraft {
  return {
    kind: 'superseded',
    isUpdate: false,
    sides: [planned, off],
    confidence,
    by: 'conflicts/superseded',
    what: 'The plan is told as one to come, and elsewhere that it is off',
  };
}
