import type { Attribution } from '../../document/findings.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
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
  /\b(?:know|knew|known|knows|realis|realiz|aware|agree|accept|understand|understood|learn|found|find|finds|recogni[sz]|acknowledg|discover|notic|remember|determin|establish|saw\b|seen\b)/i;
const WISH = /\b(?:hop(?:e|es|ed|ing)|want|wish|seek|sought|try|tries|tried|consider|mull|would like|ready|willing)/i;
/** Not to want it is to lean against it. */
const UNWILLING =
  /(?:n['’]t|\b(?:not|never|no longer|no)) (?:\w+ )?(?:want|plan|intend|wish|going|intention|plans|seek|try|mean)/i;
/** Not to be able or willing to say leaves open what was asked; not to deny or exclude leaves it possible. */
const UNSAID = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /(?:n['’]t|\b(?:not|cannot|never|unable|declin\w+|refus\w+|unclear|unknown))\b.{0,40}?\b/,
      anyWordOf(
        'confirm verif know known say said clear tell certain sure answer comment respond corroborat establish determin',
      ),
    ),
    /\b(?:unclear|unknown|neither confirm)/,
  ),
);
const UNDENIED =
  /(?:n['’]t|\b(?:not|never|cannot|without|neither|declin\w+|refus\w+))\b.{0,30}?\b(?:deny|denied|denies|denying|rul(?:e|es|ed|ing) out|exclud\w+|dismiss)/i;

const ASKED = /^["'“‘]*(?:why|what|how|who|whom|whose|when|where|which|whether|if)\b/i;
/** To deny and to dispute bear on any content; to reject or dismiss only on what can be true or false. */
const DENIES =
  /\b(?:den(?:y|ies|ied|ying)|disput\w+|refut\w+|rebut\w*|contradict\w*|rul(?:e|es|ed|ing) out|disavow\w*|negat\w+)\b/i;
const CLAIM = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /\b/,
      anyWordOf(
        `claims? allegations? charges? accusations? reports? suggestions? notions? ideas? arguments? rumou?rs? speculation criticisms?
        assertions? assumptions? conclusions? findings? version account theor(?:y|ies) hypothes[ei]s`,
      ),
      /\b/,
    ),
    /^\W*that\b/,
  ),
);

/** "played down the risk", "dismissed him as a clown", "rejected a request": nothing is called untrue. */
function isBelittled(words: string, content: string): boolean {
  if (DENIES.test(words)) return false;
  return / as (?:a|an|the|being|mere|"|“)/.test(content) || !CLAIM.test(content.slice(0, 80));
}

/** `words`: the cue with what stands before it in its clause, so that "did not" is seen. */
export function toActEffect(act: Attribution['act'], words: string, content: string): ActEffect {
  switch (act) {
    case 'denies':
      if (isBelittled(words, content)) return PLAIN;
      return { ...PLAIN, flips: true, isCue: true };
    case 'doubts':
      // "questioned how he could" asks.
      if (ASKED.test(content)) return { ...PLAIN, level: 'possible', opens: true, isCue: true };
      return { ...PLAIN, level: 'probable', flips: true, isCue: true };
    case 'asks':
      return { ...PLAIN, level: 'possible', opens: true, isCue: true };
    case 'believes':
      if (SURE.test(words)) return { ...PLAIN, isCue: true };
      return KNOWN.test(words) ? PLAIN : { ...PLAIN, level: 'probable', isCue: true };
    case 'expects':
      return { ...PLAIN, level: 'probable', isCue: true };
    case 'intends':
      if (UNWILLING.test(words)) return { ...PLAIN, level: 'probable', flips: true, isCue: true };
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
