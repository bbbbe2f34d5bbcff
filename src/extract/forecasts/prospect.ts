import type { Attribution, Certainty } from '../../document/findings.ts';
import type { LikelihoodWords } from '../likelihood-words.ts';
import type { SentenceClauses } from '../sentence-clauses.ts';
import type { Stretch, StretchVerb } from '../stretch.ts';

/** Words of one voice in one sentence, in which a forecast may stand. */
export interface Passage {
  readonly stretch: Stretch;
  readonly parts: SentenceClauses;
  /** Who says it; null for the article itself. */
  readonly holder: Attribution | null;
  /** True where it is retold in the past tense ("said it would rain"), so that "would" is "will". */
  readonly isRetold: boolean;
  /** True where the holder is a body, not a person, so that its "it" may be itself. */
  readonly isOfBody: boolean;
  /** True where the cue of the holder foretells ("predicts", "forecasts"). */
  readonly isForetold: boolean;
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
