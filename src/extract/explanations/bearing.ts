import type { Span } from '../../document/span.ts';
import { BACKINGS, CONTRASTS, DOUBTS, REASON_NAMES, REJECTIONS, SUPPORTS } from '../../lexicon/argument-words.ts';

export type Side = 'for' | 'against' | 'neutral';

/** What the words of a sentence do to a reason spoken of before. */
export interface Bearing {
  readonly opens: 'contrast' | 'support' | null;
  readonly backs: boolean;
  readonly doubt: Span | null;
  readonly rejection: Span | null;
  /** True where it takes the reason up by a name: "this theory", "such an explanation". */
  readonly isNaming: boolean;
  /** True where it goes on spelling the reason out: "It supposes that", "According to it". */
  readonly isRestating: boolean;
  /** True where it opens with an instance: "In 1956,", "Last year". */
  readonly isInstance: boolean;
}

const LONGEST = 500;
const toPattern = (parts: readonly string[], before: string, after: string): RegExp =>
  new RegExp(`${before}(?:${parts.join('|')})${after}`, 'i');
const CONTRAST = toPattern(CONTRASTS, '^["“\'‘(]*', '\\b');
const SUPPORT = toPattern(SUPPORTS, '^["“\'‘(]*(?:and )?', '\\b');
const BACKING = toPattern(BACKINGS, '\\b', '\\b');
const DOUBT = toPattern(DOUBTS, '\\b', '\\b');
const REJECTION = toPattern(REJECTIONS, '\\b', '\\b');
const NAMING = toPattern(
  REASON_NAMES,
  '\\b(?:this|that|these|such(?: an?)?|the (?:same|latter|former))(?: \\w+)? ',
  '\\b',
);
const RESTATING =
  /^["“'‘(]*(?:it|this|they|that|the (?:theory|hypothesis|idea|argument|suggestion|thinking|logic))\s+(?:supposes?|holds?|suggests?|assumes?|implies|posits?|argues?|says|goes|was that|is that|would mean|means)\b/i;
const INSTANCE =
  /^["“'‘(]*(?:in|on|last|earlier|during|as (?:early|recently|late) as|back in|once|twice)\b[^,]{0,30}(?:\d{3,4}|last|year|month|week|spring|summer|autumn|winter)/i;

/** Reads how a sentence bears on what was said before it; no more than its first 500 characters. */
export function readBearing(text: string, sentence: Span): Bearing {
  const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  return {
    opens: CONTRAST.test(words) ? 'contrast' : SUPPORT.test(words) ? 'support' : null,
    backs: BACKING.test(words),
    doubt: toSpan(DOUBT.exec(words), sentence.start),
    rejection: toSpan(REJECTION.exec(words), sentence.start),
    isNaming: NAMING.test(words),
    isRestating: RESTATING.test(words),
    isInstance: INSTANCE.test(words),
  };
}

function toSpan(match: RegExpExecArray | null, offset: number): Span | null {
  return match === null ? null : { start: offset + match.index, end: offset + match.index + match[0].length };
}
