import type { Band } from '../../../document/findings.ts';
import type { AnalystConfidence, Credibility } from '../../../document/judgement.ts';

/** How much somebody agrees, in the words of STIX. */
export type Agreement = 'strongly-disagree' | 'disagree' | 'neutral' | 'agree' | 'strongly-agree';

/** A value of a scale: STIX 2.1, appendix A, has a number for it. The name of the scale goes with it everywhere, for the numbers of two scales are not alike. */
export interface ScaleValue {
  /** 0 to 100. */
  readonly confidence: number;
  readonly scale: string;
  /** In the words of the scale. */
  readonly words: string;
  /** As a tag of the MISP taxonomies, which many tools know. */
  readonly tag: string;
  readonly agreement: Agreement;
}

const CREDIBILITY: Readonly<Record<Exclude<Credibility, '6'>, readonly [number, string, Agreement]>> = {
  '1': [90, 'confirmed by other sources', 'strongly-agree'],
  '2': [70, 'probably true', 'agree'],
  '3': [50, 'possibly true', 'neutral'],
  '4': [30, 'doubtful', 'disagree'],
  '5': [10, 'improbable', 'strongly-disagree'],
};

/** Null for 6: what cannot be judged has no number. */
export function toCredibilityValue(credibility: Credibility): ScaleValue | null {
  if (credibility === '6') return null;
  const [confidence, words, agreement] = CREDIBILITY[credibility];
  return { confidence, scale: 'Admiralty Credibility', words, tag: toCredibilityTag(credibility), agreement };
}

export function toCredibilityTag(credibility: Credibility): string {
  return `admiralty-scale:information-credibility="${credibility}"`;
}

/** The seven bands of ICD 203; STIX calls them the DNI scale. */
const LIKELIHOOD: Readonly<Record<Band, readonly [number, string, Agreement]>> = {
  'almost-no-chance': [5, 'almost no chance', 'strongly-disagree'],
  'very-unlikely': [15, 'very unlikely', 'strongly-disagree'],
  unlikely: [30, 'unlikely', 'disagree'],
  even: [50, 'roughly even chance', 'neutral'],
  likely: [70, 'likely', 'agree'],
  'very-likely': [85, 'very likely', 'strongly-agree'],
  'almost-certain': [95, 'almost certain', 'strongly-agree'],
};

export function toLikelihoodValue(band: Band): ScaleValue {
  const [confidence, words, agreement] = LIKELIHOOD[band];
  const tag = `estimative-language:likelihood-probability="${words.replaceAll(' ', '-')}"`;
  return { confidence, scale: 'DNI', words, tag, agreement };
}

const FOUNDED: Readonly<Record<AnalystConfidence, number>> = { low: 15, moderate: 50, high: 85 };

/** How well founded the analyst's likelihood is; it agrees or disagrees with nothing. */
export function toFoundedValue(level: AnalystConfidence): ScaleValue {
  return {
    confidence: FOUNDED[level],
    scale: 'None / Low / Med / High',
    words: level,
    tag: `estimative-language:confidence-in-analytic-judgment="${level}"`,
    agreement: 'neutral',
  };
}
