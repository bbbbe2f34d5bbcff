// Catches: "The views expressed are the author's own." · "Opinions here do not necessarily reflect the position of this paper."
// Not: the views from the tower · his views do not reflect the party's
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import type { NoticeRule } from '../notice-rule.ts';

const WORDS = /\b(?:views|opinions|ideas|commentary|statements)\b[^.]{0,160}/i;
const NOT_REFLECT =
  /\b(?:do|does|may|should|might)\s+not\s+(?:necessarily\s+)?(?:reflect|represent|express|be\s+(?:taken|attributed))\b/i;
const OWN = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /\b(?:are|is|remain)\s+(?:solely\s+|entirely\s+|strictly\s+|purely\s+|exclusively\s+)?/,
      /(?:(?:those|that)\s+of\s+the|the)\s+(?:authors?|writers?|contributors?|columnists?|individual)/,
    ),
    /\b(?:are|is)\s+(?:(?:his|her|their|my|the\s+(?:author|writer)['’]s)\s+own)\b/,
  ),
);
const WHOSE = toPattern(
  'i',
  /\b/,
  anyOf(
    /expressed|stated|contained|presented|written|published|here(?:in)?/,
    /in\s+this\s+(?:article|column|piece|commentary|post)/,
    /authors?|writers?|opinion\s+pieces?|op-eds?|columns?/,
  ),
  /\b/,
);

export const viewsOwn: NoticeRule = {
  id: 'notices/views-own',
  kind: 'disclaimer',
  confidence: 0.97,
  pattern: /\b(?:views|opinions|ideas|statements)\b/gi,
  extent: 'sentence',
  source: 'none',
  isMeant({ known, sentence, isQuoted }) {
    if (isQuoted || sentence.end - sentence.start > 900) return false;
    const words = WORDS.exec(known.language.text.slice(sentence.start, sentence.end))?.[0];
    if (words === undefined) return false;
    const whole = known.language.text.slice(sentence.start, sentence.end);
    return (
      (NOT_REFLECT.test(whole) || OWN.test(whole)) &&
      WHOSE.test(words) &&
      !/\b(?:said|told|his\s+party|voters)\b/i.test(whole)
    );
  },
};
