import type { Status, Time } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import type { EventNoun } from './event-nouns.ts';
import type { Governor } from './governor.ts';
import type { Ground } from './ground.ts';

/** What a rule gets: an event noun, the verbs it belongs to, and whether it stands in a title. */
export interface EventMention {
  readonly noun: EventNoun;
  readonly governors: readonly Governor[];
  readonly isHeadline: boolean;
  /** The time on the phrase itself, or else the nearest in the clause of its verb. */
  readonly ownTime: Time | null;
  readonly clauseTime: Time | null;
}

/** What the words around an event noun say became of it. */
export interface FoundStatus {
  readonly status: Status;
  readonly cue: Span;
  /** The time that goes with the status, where that is not the phrase's own ("postponed until Friday"). */
  readonly when?: Time | null;
  /** The first token of the phrase, where a title made it look longer. */
  readonly first?: number;
}

/** One way in which words say what became of an event. */
export interface StatusRule {
  /** "happenings/" and the name of the rule's file. */
  readonly id: string;
  /** The share of its findings expected to be right. */
  readonly confidence: number;
  toStatus(mention: EventMention, ground: Ground): FoundStatus | null;
}
