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
  readonly band: Band | null;
  readonly cues: readonly Span[];
}

export interface Happening extends Finding {
  readonly what: Span;
  readonly when: string | null;
  readonly where: Span | null;
  readonly who: readonly string[];
  readonly status: 'planned' | 'occurred' | 'ongoing' | 'cancelled' | 'postponed' | 'denied' | 'hypothetical';
  readonly cue: Span;
}

export interface Explanation extends Finding {
  readonly of: Span | null;
  readonly claim: Span;
  readonly holder: string | null;
  readonly stance: 'advanced' | 'reported' | 'doubted' | 'rejected';
  readonly evidence: readonly (Span & { readonly bears: 'for' | 'against' | 'neutral' })[];
}

export interface Forecast extends Finding, Span {
  readonly holder: string | null;
  readonly band: Band | null;
  readonly horizon: string | null;
  readonly condition: Span | null;
  readonly voidedBy: string | null;
}
