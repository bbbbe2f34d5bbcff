import type { Attribution, Certainty } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import type { LikelihoodWords } from '../likelihood-words.ts';
import type { SentenceClauses } from '../sentence-clauses.ts';
import type { Stretch, StretchVerb } from '../stretch.ts';

/** Words of one voice in one sentence, in which a forecast may stand. */
export interface Passage {
  readonly stretch: Stretch;
  readonly parts: SentenceClauses;
  /** Who says it; null for the article itself. */
  readonly holder: Attribution | null;
  /** The words that report it; empty for the article itself. */
  readonly holderCue: readonly Span[];
  readonly cueWords: string;
  /** True where it is retold in the past tense ("said it would rain"), so that "would" is "will". */
  readonly isRetold: boolean;
  /** True where the holder is a body, not a person, so that its "it" may be itself. */
  readonly isOfBody: boolean;
  /** True where the cue of the holder foretells ("predicts", "forecasts"). */
  readonly isForetold: boolean;
  /** True where the holder undertakes it: "promised to", "vows that". */
  readonly isPromised: boolean;
  /** True where the holder takes it for so, or fears it: "is confident that", "thinks that", "warned that". */
  readonly isBelieved: boolean;
  /** True where the holder fears or warns, so that "could" is what is to come. */
  readonly isFeared: boolean;
  /** True where the holder does not think so: "does not expect", "doubts that". */
  readonly isDoubted: boolean;
  /** True where the holder denies it: "denied that rents would rise". */
  readonly isDenied: boolean;
  /** True where the holder hopes for it: a forecast only with its time. */
  readonly isHoped: boolean;
  /** True where the cue of the holder looks ahead from a time that may be long over: "expected". */
  readonly isBygone: boolean;
  /** Words of likelihood that speak of a clause, in order. */
  readonly likelihoods: readonly LikelihoodWords[];
}

/** Words that make a forecast, by positions [from, to). */
export interface ForecastCue {
  readonly from: number;
  readonly to: number;
}

/** What a rule makes of a verb that foretells. */
export interface Prospect {
  readonly cues: readonly ForecastCue[];
  readonly band: Certainty['band'];
  /** True where it is a forecast only with a time that is still to come. */
  readonly needsTime?: true;
  /** True where the rule has seen to it that the one who speaks holds it. */
  readonly isHeld?: true;
  /** True where all that stands before the verb belongs to it. */
  readonly isFromStart?: true;
  /** True where the clause with "if" is what is foretold. */
  readonly isUnconditional?: true;
}

/** One way to speak of what will be. */
export interface ForecastRule {
  /** "forecasts/" and the name of the rule's file. */
  readonly id: string;
  /** The share of its findings expected to be right. */
  readonly confidence: number;
  /** Null where `verb` foretells nothing. */
  toProspect(passage: Passage, verb: StretchVerb): Prospect | null;
}
