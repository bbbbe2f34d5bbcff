// Catches: It was not immediately clear who fired · how the fire began remains unclear · it is not known whether he will appeal
// Not: the road was not clear · I am not clear · he is not known for patience · unclear instructions
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import type { NoticeRule } from '../notice-rule.ts';
import { isJustPerson } from '../subjects.ts';

/** What follows where the words are about a question that is open. */
const QUESTION = toPattern(
  '',
  /^\s*,?\s*/,
  '(?:',
  anyOf(
    /yet|still|exactly|precisely|just|as to|to (?:what extent|whom|which)/,
    /at (?:this|the) (?:point|time|moment|stage)|by|for|from|in|on|under|with/,
  ),
  /\s*,?\s+/,
  ')*',
  /(?:whether|if|how|what|when|where|who|whom|whose|why|which|that)\b/,
);
const OVER =
  /^\s*(?:[.;,:!?)*—–-]|$|(?:on|late|early|by|as of|at|last|this|until|for now|yet|to (?:investigators|officials|police|authorities))\b)/;
const BE =
  /\b(?:is|are|was|were|be|been|'s|’s|it's|isn't|wasn't|aren't|weren't|remains?|remained|remaining|seems?|seemed|stays?|stayed|left|leaves?|leaving)\b/;

/** How far something is clear, or not: "not immediately clear". */
const HOW_CLEAR = anyWordOf(
  `immediately yet entirely altogether completely fully exactly quite precisely at\\s+all so always really publicly necessarily even made
  instantly initially totally wholly overly all\\s+that generally widely readily right\\s+away`,
);

/** The question is the subject: "Whether she will appeal is unclear". */
export const OPEN_QUESTION: RegExp = /^(?:whether|how|what|why|who|when|where|which)\b/i;

export const notClear: NoticeRule = {
  id: 'notices/not-clear',
  kind: 'unclear',
  confidence: 0.92,
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(
      sequenceOf(/(?:not|n['’]t)\s+/, `(?:${HOW_CLEAR}\\s+){0,2}`, /(?:clear|known|apparent)/),
      /unclear|unknown|uncertain/,
    ),
    /\b(?!-)/,
  ),
  extent: 'clause',
  source: 'none',
  isMeant(scene) {
    const { core, sentence, groupText, subjectText, afterText, restText, isRelative, known } = scene;
    const words = known.language.text.slice(core.start, core.end).toLowerCase();
    if (isRelative || isJustPerson(scene)) return false;
    const isQuestion = OPEN_QUESTION.test(known.language.text.slice(sentence.start, sentence.start + 8));
    const isImpersonal = /^(?:it|what|that|also|there|)$/.test(
      subjectText.replace(/^(?:and|but|still|yet|although|though|while)\s+/, ''),
    );
    const asks = QUESTION.test(restText);
    if (/\bknown\b/.test(words)) {
      if (/^\s*(?:for|as|to|by|if\s+you)\b/.test(afterText) && !asks) return false;
      return /\b(?:immediately|yet|publicly|exactly|fully)\b/.test(words) || (asks && isImpersonal);
    }
    if (/^(?:unknown|uncertain)$/.test(words)) {
      if (!BE.test(groupText)) return false;
      return (
        (asks && (isImpersonal || words === 'unknown')) ||
        (words === 'unknown' &&
          OVER.test(restText) &&
          (!isImpersonal || isQuestion) &&
          !/\b(?:he|she|i|we|you|they)$/.test(subjectText))
      );
    }
    if (asks) return isImpersonal || BE.test(groupText) || words === 'unclear';
    if (!BE.test(groupText) || !OVER.test(restText)) return false;
    if (words === 'unclear')
      return (subjectText !== '' || isQuestion) && !/^(?:i|you|we|he|she|they)$/.test(subjectText);
    return (
      /\b(?:immediately|yet|entirely|exactly|fully|instantly|initially|readily)\b/.test(words) ||
      /^(?:how|what|why|when|where|who|whether|which)\b/.test(subjectText)
    );
  },
};
