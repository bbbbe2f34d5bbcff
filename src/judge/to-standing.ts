import type { Judgement } from '../document/judgement.ts';

/** A judgement of the log with whether it is taken back. */
export interface Logged {
  readonly judgement: Judgement;
  readonly isUndone: boolean;
}

/**
 * The log, oldest first, with what is taken back of it. Undoing an undoing brings back what that took away; a judgement stays
 * undone while any undoing of it stands. What undoes a judgement that comes later, itself or nothing does nothing. Linear in
 * the length of the log.
 */
export function toLogged(judgements: readonly Judgement[]): readonly Logged[] {
  const undone = new Set<number>();
  // Only what comes later can undo, so that going backwards each undoing is settled before what it undoes.
  for (let index = judgements.length - 1; index >= 0; index--) {
    const { decision, number } = judgements[index] as Judgement;
    if (decision.kind === 'undo' && decision.number < number && !undone.has(number)) undone.add(decision.number);
  }
  return judgements.map((judgement) => ({ judgement, isUndone: undone.has(judgement.number) }));
}

/** What stands of the log, oldest first: neither what is undone nor the undoings themselves. */
export function toStanding(judgements: readonly Judgement[]): readonly Judgement[] {
  return toLogged(judgements)
    .filter(({ judgement, isUndone }) => !isUndone && judgement.decision.kind !== 'undo')
    .map(({ judgement }) => judgement);
}
