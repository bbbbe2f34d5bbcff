// Catches: "Correction: An earlier version misstated the year." · "Editor's note: The name was misspelled." · "This story has been updated to include …"
// Not: a market correction · correction officers · "Correction," he said · a clarification of the law · an editor's note that corrects nothing
import { findLastStarting } from '../../../document/ordered.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import type { NoticeRule } from '../notice-rule.ts';
import type { Scene } from '../scene.ts';

const DESK = /(?:editor|publisher|author|reporter)(?:s|['’]s|s['’])?/;
const LABEL_END = /(?:\s*\([^)]{0,60}\))?\s*(?:[:.—–]|-\s|$)/;
/** "10.58 CORRECTION:", "(Corrects paragraph 4 to say …)": as live pages and agencies label theirs. */
const LABEL = toPattern(
  'i',
  /^[(*_\s[]*(?:\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?\s+)?/,
  anyOf(
    sequenceOf(/(?:correction|clarification|erratum)s?/, LABEL_END),
    /(?:corrects|clarifies)\s+(?:(?:the\s+)?(?:\w+\s+)?(?:paragraph|headline|name|spelling|date|figure|title|attribution|lead|typo|byline|number|day)s?\b|to\s)/,
  ),
);
const NOTE = toPattern('i', /^[(*_\s[]*/, DESK, /\s+notes?/, LABEL_END);
const TEXT = anyWordOf('article story post piece report column headline');
/** "This story has been updated", "an earlier version of this article", "the report originally stated" */
const REVISED = toPattern(
  'i',
  /\b/,
  anyOf(
    sequenceOf(
      sequenceOf(/this\s+/, anyOf(TEXT, 'page'), /\s+(?:has\s+(?:since\s+)?been|was)\s+(?:\w+ly\s+)?/),
      /(?:updated|corrected|revised|amended|changed|clarified|edited)/,
    ),
    sequenceOf(/an?\s+(?:earlier|previous|prior)\s+version\s+of\s+this\s+/, TEXT),
    sequenceOf(
      /(?:article|story|post|report)\s+(?:originally|initially|incorrectly|mistakenly|previously)\s+/,
      /(?:stated|said|reported|misstated|misidentified)/,
    ),
  ),
);
/** Words by which a note of the desk owns to a mistake or a change; one about an article of another day always does. */
const MENDED = toPattern(
  'i',
  /\b/,
  anyOf(
    /correct(?:ed|s|ion|ions)|incorrect(?:ly)?|clarif(?:y|ies|ied|ication)/,
    /mis(?:stated|spelled|spelt|identified|attributed|quoted|represented|reported|characteri[sz]ed)/,
    /mistaken(?:ly)?|erroneous(?:ly)?|in error|an? (?:editing )?(?:error|mistake)|inaccura\w+/,
    /(?:earlier|previous|prior|original) version/,
    /(?:has|have) (?:since )?been (?:updated|revised|amended|changed|edited|removed|retracted|withdrawn)/,
    /updated (?:to|with)|retracts?|retracted|regrets?/,
    sequenceOf(
      /an? (?:[\w-]+ ){0,2}(?:article|column|report|review|picture|caption|headline) /,
      /(?:published |that appeared )?(?:on|in|last)/,
    ),
  ),
  /\b/,
);
/** Words by which it speaks of the text or of who wrote it, not of the news. */
const ON_THE_TEXT = toPattern(
  'i',
  /\b/,
  anyWordOf(
    `articles? story stories posts? columns? columnists? op-eds? essays? excerpts? transcripts? interviews? headlines? series writers?
    authors? reporters? contributors? published republished reprinted translated`,
  ),
  /\b/,
);
/** A label has no more before it than a bracket and the time of an entry, in UTF-16 code units. */
const LONGEST_BEFORE = 12;
/** How much of a note is read, in UTF-16 code units. */
const REACH = 1500;

export const correction: NoticeRule = {
  id: 'notices/correction',
  kind: 'correction',
  confidence: 0.97,
  pattern: toPattern(
    'gi',
    anyOf(
      sequenceOf(/\b/, DESK, /\s+notes?\b/),
      /\bcorrections?\b|\bclarifications?\b|\berratum\b/,
      /(?<=^|[([])(?:corrects|clarifies)\s/,
      /\b(?:earlier|previous|prior)\s+version\s+of\s+this\b/,
      sequenceOf(/\bthis\s+/, anyOf(TEXT, 'page'), /\s+(?:has|was)\b/),
    ),
  ),
  extent: 'paragraph',
  source: 'none',
  isMeant(scene) {
    const { known, sentence, isQuoted, core } = scene;
    if (isQuoted) return false;
    const { text } = known.language;
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 600));
    if (REVISED.test(words)) return true;
    if (core.start - sentence.start >= LONGEST_BEFORE) return false;
    return LABEL.test(words) || (NOTE.test(words) && MENDED.test(toNoteText(scene)));
  },
};

/** A note of the desk that mends nothing: whose text it is, what ties its author has, where it first stood. */
export const editorsNote: NoticeRule = {
  id: 'notices/correction',
  kind: 'disclaimer',
  confidence: 0.85,
  pattern: toPattern('gi', /\b/, DESK, /\s+notes?\b/),
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
