// Catches: The minister denied any wrongdoing · a charge the club strongly denies · the reports were denied by the palace
// Not: denied bail · was denied entry · the judge denied the motion · nobody denies · in denial · denying people the vote
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { CLAIM_NOUNS, FACT_NOUNS, GUILT_NOUNS, WITHHELD_NOUNS } from '../../../lexicon/notice-words.ts';
import type { NoticeRule } from '../notice-rule.ts';
import type { Scene } from '../scene.ts';

const WITHHELD = toPattern('', /^\s*(?:[\w'-]+\s+){0,4}?/, anyOf(...WITHHELD_NOUNS), /\b/);
/** What is denied, right behind the verb: "that she knew", "having met him", "any wrongdoing". */
const CLAIM = toPattern(
  '',
  /^\s*/,
  anyOf(
    sequenceOf(
      anyOf(
        /that|having|being|it|them|this|everything|ever|knowing/,
        /all\s+(?:of\s+)?(?:it|them|this)/,
        /(?:he|she|it|they|there)\s+\w+/,
      ),
      /\b/,
    ),
    sequenceOf(
      /(?!anything|something|everything|nothing|during|king|housing|funding|hearing|training|standing)/,
      /[a-z]{2,}ing\b/,
    ),
    sequenceOf(/(?:[\w'-]+\s+){0,5}?/, anyOf(...CLAIM_NOUNS, ...GUILT_NOUNS, ...FACT_NOUNS), /\b/),
  ),
);
const ABOUT_CLAIM = toPattern('', /\b/, anyOf(...CLAIM_NOUNS, ...GUILT_NOUNS, 'which', 'something'), /\b/);
/** Nobody denies where nobody is said to have denied. */
const UNREAL =
  /\b(?:not|n't|never|cannot|nobody|no one|hardly|would|could|might|may|should|must|can|will|to|if|neither|nor|who can|without)\b/;
const NEVER_WITHHELD =
  /^\s*(?:that|having|being|it\s*(?:[.,;]|$)|any\s+(?:wrongdoing|involvement|knowledge|links?|ties?|connection|role|such))\b/;
const GIVEN_TO_SOMEBODY =
  /^\s+(?:(?:Mr|Mrs|Ms|Dr)\.?\s+)?(?:\p{Lu}[\p{L}.-]+\s+){1,4}(?:an?|the|his|her|their|its|any|access|entry)\s/u;
const COURT = /\b(?:judges?|justices?|court|panel|jury|tribunal|magistrate|insurers?|registrar)\b/;

export const denied: NoticeRule = {
  id: 'notices/denied',
  kind: 'denied',
  confidence: 0.9,
  pattern: /\bden(?:ied|ies|ying|y)\b/gi,
  extent: 'clause',
  source: 'agent',
  isMeant(scene) {
    const { groupText, afterText, subjectText, beforeText, restText, cued } = scene;
    if (UNREAL.test(groupText) || /\bto (?:\w+ly )?$/.test(beforeText)) return false;
    if (/^(?:nobody|no one|none|few|who|you|science|they can)\b/.test(subjectText) && !scene.isRelative) return false;
    if (/\bno $/.test(beforeText)) return false;
    const isPassive = /\b(?:was|were|been|being|is|are|be|get|got)\b/.test(groupText);
    if (isPassive)
      return (
        ABOUT_CLAIM.test(subjectText) &&
        (/^\s*by\b/.test(restText) || /\bbeen\b/.test(groupText)) &&
        !COURT.test(restText)
      );
    const isBase = /\bdeny$/.test(groupText);
    const reports = cued !== null && (cued.act === 'denies' || !isBase);
    if (isWithheld(scene)) return false;
    if (COURT.test(subjectText) && !/^\s*(?:that|having)\b/.test(afterText)) return false;
    if (isBase) return reports && CLAIM.test(afterText) && !/\b(?:and|or) $/.test(beforeText);
    if (/\bdenying$/.test(groupText))
      return (
        reports && /(?:,|statement|\bby|\band|tweet|letter) (?:\w+ly )?$/.test(beforeText) && CLAIM.test(afterText)
      );
    if (CLAIM.test(afterText)) return true;
    // "a charge that the club denied."
    if (/^\s*(?:$|[.,;)—–]|strongly|vehemently|repeatedly)/.test(afterText))
      return (
        /\b(?:which|that|something|what|charges?|claims?|allegations?|accusations?|reports?)\b[^,;]{1,60}$/.test(
          beforeText,
        ) || reports
      );
    return reports && /^\s*(?:\w+\s+){1,6}?(?:was|were|is|are|had|has|have|would|did|will|could)\b/.test(restText);
  },
};

/** "denied bail", "denied him a visa", "denied Ms Roe the right to". */
function isWithheld({ afterText, restText, known, core }: Scene): boolean {
  if (NEVER_WITHHELD.test(afterText)) return false;
  if (
    WITHHELD.test(afterText) ||
    /^\s*(?:him|her|me|us|you|people|americans|women|men|children|others)\b/.test(restText)
  )
    return true;
  return GIVEN_TO_SOMEBODY.test(known.language.text.slice(core.end, core.end + 80));
}

export const rejectedClaim: NoticeRule = {
  id: 'notices/denied',
  kind: 'denied',
  confidence: 0.85,
  pattern: toPattern(
    'gi',
    /\b(?:(?:dismissed|rejected|refuted|rebutted|disputed)|dismisses|rejects|refutes|disputes)\s+/,
    anyOf(
      /(?:that|it|this)(?=\s*[.,;])/,
      /any\s+(?:\w+\s+)?(?:responsibility|blame|wrongdoing|fault|liability|involvement|link)\b/,
      sequenceOf(
        /(?:(?:the|that|those|these|this|any|all|such|both|his|her|their|its|as)\s+)?(?:[\w’'-]+\s+){0,2}?/,
        anyOf(
          /allegations?|accusations?|claims?|reports?|rumou?rs?|suggestions?|assertions?|insinuations?|charges?/,
          /notion\s+that|contention|(?:idea|theory|account|version|findings?|conclusions?)(?=\s*[.,;]|\s+(?:that|of|as)\b)/,
        ),
        /\b/,
      ),
    ),
  ),
  extent: 'clause',
  source: 'agent',
  isMeant({ subjectText, groupText, restText, beforeText }) {
    if (UNREAL.test(groupText) || COURT.test(subjectText) || /\bto (?:\w+ly )?$/.test(beforeText)) return false;
    if (/\b(?:was|were|been|is|are|be)\b/.test(groupText)) return false;
    if (
      /\b(?:insurance|asylum|compensation|patent|refugee|benefit|the charges)\b/.test(groupText) &&
      !/^\s+(?:as|that|by|against|made|of)\b/.test(restText)
    )
      return false;
    return !/\breports?$/.test(groupText) || /^\s*(?:that|of|as|about|in|by|[.,;]|$)/.test(restText);
  },
};
