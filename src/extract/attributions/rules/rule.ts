/** A half-open range of token indices. */
export interface TokenRange {
  readonly first: number;
  readonly end: number;
}

/** A sentence as the rules see it. */
export interface RuleScene {
  readonly sentence: TokenRange;
  /** The sentence without its closing marks and full stop: one past its last word. */
  readonly end: number;
  formOf(token: number): string;
  lowerOf(token: number): string;
  /** The class of a word (`Words.tags`). */
  tagOf(token: number): string;
  /** True where the token belongs to an attribution already found. */
  isUsed(token: number): boolean;
}

export interface RuleFinding {
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  readonly content: TokenRange;
  /** The rest of the content, behind a report in the middle of it; null where the content is in one piece. */
  readonly rest: TokenRange | null;
}

/** What the layout alone tells, whatever the network makes of the words. */
export interface LayoutFinding extends RuleFinding {
  readonly source: TokenRange;
  readonly rule: Pick<AttributionRule, 'id' | 'confidence'>;
}

/** Finds attributions that the network leaves out: it marks each token once, and knows only the cues it was shown. */
export interface AttributionRule {
  readonly id: string;
  /** Share of what the rule adds in PolNeAR's articles that the annotators marked too; 0.5 where it adds too few to tell. */
  readonly confidence: number;
  /** True where it only adds an attribution around others; they must be all there are in the sentence. */
  readonly isAround: boolean;
  /** True where one sentence may hold several. */
  readonly isRepeated?: boolean;
  find(scene: RuleScene): RuleFinding | null;
}
