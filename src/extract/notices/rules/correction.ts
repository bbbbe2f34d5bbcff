// Catches: "Correction: An earlier version misstated the year." · "Editor's note: The name was misspelled." · "This story has been updated to include …"
// Not: a market correction · correction officers · "Correction," he said · a clarification of the law · an editor's note that corrects nothing
import { findLastStarting } from '../../known.ts';
import type { NoticeRule } from '../notice-rule.ts';
import type { Scene } from '../scene.ts';

const DESK = "(?:editor|publisher|author|reporter)(?:s|['’]s|s['’])?";
const LABEL_END = '(?:\\s*\\([^)]{0,60}\\))?\\s*(?:[:.—–]|-\\s|$)';
const LABEL = new RegExp(`^[(*_\\s[]*(?:correction|clarification|erratum)s?${LABEL_END}`, 'i');
const NOTE = new RegExp(`^[(*_\\s[]*${DESK}\\s+notes?${LABEL_END}`, 'i');
const REVISED =
  /\b(?:this\s+(?:article|story|post|piece|report|column|headline|page)\s+(?:has\s+(?:since\s+)?been|was)\s+(?:\w+ly\s+)?(?:updated|corrected|revised|amended|changed|clarified|edited)|an?\s+(?:earlier|previous|prior)\s+version\s+of\s+this\s+(?:article|story|post|piece|report|column|headline)|(?:article|story|post|report)\s+(?:originally|initially|incorrectly|mistakenly|previously)\s+(?:stated|said|reported|misstated|misidentified))/i;
/** Words by which a note of the desk owns to a mistake or a change; one about an article of another day always does. */
const MENDED =
  /\b(?:correct(?:ed|s|ion|ions)|incorrect(?:ly)?|clarif(?:y|ies|ied|ication)|mis(?:stated|spelled|spelt|identified|attributed|quoted|represented|reported|characteri[sz]ed)|mistaken(?:ly)?|erroneous(?:ly)?|in error|an? (?:editing )?(?:error|mistake)|inaccura\w+|(?:earlier|previous|prior|original) version|(?:has|have) (?:since )?been (?:updated|revised|amended|changed|edited|removed|retracted|withdrawn)|updated (?:to|with)|retracts?|retracted|regrets?|an? (?:[\w-]+ ){0,2}(?:article|column|report|review|picture|caption|headline) (?:published |that appeared )?(?:on|in|last))\b/i;
/** Words by which it speaks of the text or of who wrote it, not of the news. */
const ON_THE_TEXT =
  /\b(?:articles?|story|stories|posts?|columns?|columnists?|op-eds?|essays?|excerpts?|transcripts?|interviews?|headlines?|series|writers?|authors?|reporters?|contributors?|published|republished|reprinted|translated)\b/i;
/** How much of a note is read, in UTF-16 code units. */
const REACH = 1500;

export const correction: NoticeRule = {
  id: 'notices/correction',
  kind: 'correction',
  confidence: 0.97,
  pattern:
    /\b(?:editor|publisher|author|reporter)(?:s|['’]s|s['’])?\s+notes?\b|\bcorrections?\b|\bclarifications?\b|\berratum\b|\b(?:earlier|previous|prior)\s+version\s+of\s+this\b|\bthis\s+(?:article|story|post|piece|report|column|headline|page)\s+(?:has|was)\b/gi,
  extent: 'paragraph',
  source: 'none',
  isMeant(scene) {
    const { known, sentence, isQuoted, core } = scene;
    if (isQuoted) return false;
    const { text } = known.language;
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
    if (REVISED.test(words)) return true;
    if (core.start - sentence.start >= 4) return false;
    return LABEL.test(words) || (NOTE.test(words) && MENDED.test(toNoteText(scene)));
  },
};

/** A note of the desk that mends nothing: whose text it is, what ties its author has, where it first stood. */
export const editorsNote: NoticeRule = {
  id: 'notices/correction',
  kind: 'disclaimer',
  confidence: 0.85,
  pattern: new RegExp(`\\b${DESK}\\s+notes?\\b`, 'gi'),
  extent: 'paragraph',
  source: 'none',
  isMeant(scene) {
    const { known, sentence, isQuoted, core } = scene;
    if (isQuoted || core.start - sentence.start >= 4) return false;
    if (!NOTE.test(known.language.text.slice(sentence.start, sentence.start + 100))) return false;
    return ON_THE_TEXT.test(toNoteText(scene).slice(core.end - core.start));
  },
};

/** The note from its label to the end of its paragraph. */
function toNoteText({ known, core }: Scene): string {
  const { text, paragraphs } = known.language;
  const paragraph = paragraphs[findLastStarting(paragraphs, core.start)];
  return text.slice(core.start, Math.min(paragraph?.end ?? text.length, core.start + REACH));
}
