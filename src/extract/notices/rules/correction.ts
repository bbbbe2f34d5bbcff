// Catches: "Correction: An earlier version misstated the year." · "Editor's note: …" · "This story has been updated to include …"
// Not: a market correction · correction officers · "Correction," he said · a clarification of the law
import type { NoticeRule } from '../notice-rule.ts';

const NOTE =
  /^[(*_\s[]*(?:(?:editor|publisher|author|reporter)(?:s|['’]s|s['’])?\s+note|correction|clarification|erratum)s?(?:\s*\([^)]{0,60}\))?\s*(?:[:.—–]|-\s|$)/i;
const REVISED =
  /\b(?:this\s+(?:article|story|post|piece|report|column|headline|page)\s+(?:has\s+(?:since\s+)?been|was)\s+(?:\w+ly\s+)?(?:updated|corrected|revised|amended|changed|clarified|edited)|an?\s+(?:earlier|previous|prior)\s+version\s+of\s+this\s+(?:article|story|post|piece|report|column|headline)|(?:article|story|post|report)\s+(?:originally|initially|incorrectly|mistakenly|previously)\s+(?:stated|said|reported|misstated|misidentified))/i;

export const correction: NoticeRule = {
  id: 'notices/correction',
  kind: 'correction',
  confidence: 0.97,
  pattern:
    /\b(?:editor|publisher|author|reporter)(?:s|['’]s|s['’])?\s+notes?\b|\bcorrections?\b|\bclarifications?\b|\berratum\b|\b(?:earlier|previous|prior)\s+version\s+of\s+this\b|\bthis\s+(?:article|story|post|piece|report|column|headline|page)\s+(?:has|was)\b/gi,
  extent: 'paragraph',
  source: 'none',
  isMeant({ known, sentence, isQuoted, core }) {
    if (isQuoted) return false;
    const { text, paragraphs } = known.language;
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
    if (REVISED.test(words)) return true;
    return NOTE.test(words) && core.start - sentence.start < 4 && paragraphs.length > 0;
  },
};
