import type { Span } from './span.ts';

/** Anything found in one article. */
export interface Finding {
  /** Unique within its reading. */
  readonly id: string;
  /** 0..1: the share of such findings expected to be right. */
  readonly confidence: number;
  /** The rule path ("times/relative-weekday") or model name that found it. */
  readonly by: string;
}

export type Act =
  | 'says'
  | 'denies'
  | 'confirms'
  | 'asks'
  | 'promises'
  | 'threatens'
  | 'believes'
  | 'doubts'
  | 'expects'
  | 'intends'
  | 'fears'
  | 'alleges'
  | 'other';

export type Named = 'named' | 'role' | 'group' | 'unnamed';

export type Basis = 'direct' | 'briefing' | 'document' | 'broadcast' | 'other-source' | 'unstated';

/** Source + cue + content: who says, the words that report, what is reported. Spans may be discontinuous, in order of `start`. */
export interface Attribution extends Finding {
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** Empty where nobody is named. */
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Id of the attribution whose content holds this one. */
  readonly within: string | null;
  /** Entity id. */
  readonly speaker: string | null;
  readonly act: Act;
  readonly named: Named;
  readonly basis: Basis;
  readonly addressee: Span | null;
  /** Id of the time that dates the saying. */
  readonly time: string | null;
}

export interface Mention extends Span {
  readonly how: 'name' | 'role' | 'pronoun';
}

export interface Entity {
  readonly id: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'group';
  readonly name: string;
  readonly roles: readonly string[];
  readonly mentions: readonly Mention[];
}

export interface Time extends Finding, Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value. */
  readonly value: string | null;
  /** TIMEX3 modifier: "START", "END", "APPROX", ... */
  readonly mod: string | null;
  readonly anchor: 'absolute' | 'published' | 'previous-time' | 'event' | 'none';
  readonly candidates: readonly string[];
}

/** ICD 203 likelihood bands. */
export type Band =
  | 'almost-no-chance'
  | 'very-unlikely'
  | 'unlikely'
  | 'even'
  | 'likely'
  | 'very-likely'
  | 'almost-certain';

export interface Notice extends Finding, Span {
  readonly kind:
    | 'unconfirmed'
    | 'confirmed'
    | 'unclear'
    | 'no-comment'
    | 'no-explanation'
    | 'anonymous'
    | 'denied'
    | 'correction'
    | 'disclaimer';
  readonly source: Span | null;
  readonly about: string | null;
}

export interface Certainty extends Finding {
  /** Attribution id, or "sentence:" and the index of the sentence. */
  readonly about: string;
  readonly polarity: 'affirmed' | 'denied' | 'unknown';
  /** How firmly the words hold it, as MEANTIME grades events: CERTAIN, PROBABLE, POSSIBLE. */
  readonly level: 'certain' | 'probable' | 'possible';
  /** Only where the words carry a likelihood. */
  readonly band: Band | null;
  /** The words that hedge, boost or negate, in order of `start`. */
  readonly cues: readonly Span[];
}

export type Status = 'planned' | 'occurred' | 'ongoing' | 'cancelled' | 'postponed' | 'denied' | 'hypothetical';

/** One place where an article speaks of a happening, and what it says of it there. */
export interface HappeningMention {
  readonly what: Span;
  /** The words that carry the status. */
  readonly cue: Span;
  readonly status: Status;
  /** Id of the time given here. */
  readonly when: string | null;
  /** Id of the attribution in whose content it stands; null for the article's own voice. */
  readonly holder: string | null;
}

/** A datable event or planned event; `what`, `when`, `status` and `cue` are those that stand at the end. */
export interface Happening extends Finding {
  readonly what: Span;
  readonly when: string | null;
  readonly where: Span | null;
  /** Entity ids. */
  readonly who: readonly string[];
  readonly status: Status;
  readonly cue: Span;
  /** Every mention in order of `start`: the history of its statuses. */
  readonly mentions: readonly HappeningMention[];
}

/** A proposed reason. */
export interface Explanation extends Finding {
  /** What is explained. */
  readonly of: Span | null;
  readonly claim: Span;
  /** The words that make it a reason ("because of", "another hypothesis"). */
  readonly cue: Span | null;
  /** Id of the attribution that holds it; null for the article's own voice. */
  readonly holder: string | null;
  /** How the article itself stands to it; where `stanceCue` stands in words of its holder, how they do: they doubt it, or turn it down. */
  readonly stance: 'advanced' | 'reported' | 'doubted' | 'rejected';
  /** The words the stance rests on, where it is not the plain one of the cue. */
  readonly stanceCue: Span | null;
  readonly evidence: readonly (Span & { readonly bears: 'for' | 'against' | 'neutral' })[];
}

/** A statement about what will be. */
export interface Forecast extends Finding, Span {
  /** Id of the attribution that holds it; null for the article's own voice. */
  readonly holder: string | null;
  /** The words that make it one, in order of `start`. */
  readonly cues: readonly Span[];
  readonly band: Band | null;
  /** Id of the time by which it is to be seen. */
  readonly horizon: string | null;
  readonly condition: Span | null;
  readonly voidedBy: string | null;
}
