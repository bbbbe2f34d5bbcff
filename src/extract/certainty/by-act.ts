import type { Attribution } from '../../document/findings.ts';
import type { Weighed } from './weigh-marks.ts';

/** What the act of saying leaves of the content's firmness; `isCue` where the words of the cue are what does it. */
export interface ActEffect {
  readonly level: Weighed['level'];
  readonly flips: boolean;
  readonly opens: boolean;
  readonly isCue: boolean;
}

const PLAIN: ActEffect = { level: 'certain', flips: false, opens: false, isCue: false };
const SURE = /\b(?:sure|certain|convinced|confident|no doubt|little doubt|without doubt|beyond doubt|positive)\b/i;
/** What is known, learnt or agreed is held to be so. */
const KNOWN =
  /\b(?:know|knew|known|knows|realis|realiz|aware|agree|accept|understand|understood|learn|found|find|finds|recogni[sz]|acknowledg)/i;
const WISH = /\b(?:hop(?:e|es|ed|ing)|want|wish|seek|sought|try|tries|tried|consider|mull|would like|ready|willing)/i;
/** Not to be able or willing to say leaves open what was asked; not to deny or exclude leaves it possible. */
const UNSAID =
  /\b(?:not|n['’]t|cannot|never|unable|declin\w+|refus\w+|unclear|unknown|without)\b.{0,40}?\b(?:confirm|verif|know|known|say|said|clear|tell|certain|sure|answer|comment|respond|corroborat|establish|determin)|\b(?:unclear|unknown|neither confirm)/i;
const UNDENIED =
  /\b(?:not|n['’]t|never|cannot|without|neither|declin\w+|refus\w+)\b.{0,30}?\b(?:deny|denied|denies|denying|rul(?:e|es|ed|ing) out|exclud\w+|dismiss)/i;

/** `words`: the cue with what stands before it in its clause, so that "did not" is seen. */
export function toActEffect(act: Attribution['act'], words: string): ActEffect {
  switch (act) {
    case 'denies':
      return { ...PLAIN, flips: true, isCue: true };
    case 'doubts':
      return { ...PLAIN, level: 'probable', flips: true, isCue: true };
    case 'asks':
      return { ...PLAIN, level: 'possible', opens: true, isCue: true };
    case 'believes':
      if (SURE.test(words)) return { ...PLAIN, isCue: true };
      return KNOWN.test(words) ? PLAIN : { ...PLAIN, level: 'probable', isCue: true };
    case 'expects':
      return { ...PLAIN, level: 'probable', isCue: true };
    case 'intends':
      return { ...PLAIN, level: WISH.test(words) ? 'possible' : 'probable', isCue: true };
    case 'promises':
      return { ...PLAIN, level: 'probable', isCue: true };
    case 'threatens':
    case 'fears':
      return { ...PLAIN, level: 'possible', isCue: true };
    case 'other':
      if (UNDENIED.test(words)) return { ...PLAIN, level: 'possible', isCue: true };
      if (UNSAID.test(words)) return { ...PLAIN, level: 'possible', opens: true, isCue: true };
      return PLAIN;
    default:
      return PLAIN;
  }
}
