// Catches: "The views expressed in this article are the author's own.", "Editor's note: …", "Correction: …",
// "Opinions expressed here do not necessarily reflect the position of …".  Not: "The views from the tower are splendid."
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';

const LONGEST = 1500;

const VIEWS = toPattern(
  'i',
  /^[(*_\s[]*(?:(?:all|any|the)\s+)?(?:views|opinions|statements|ideas)(?:,?\s+(?:and|or|&)\s+\w+)?\s+/,
  anyOf(
    /expressed|stated|contained|represented|presented|here|in\s+this/,
    /are\s+(?:those|my|his|her|their|the\s+author)/,
  ),
);
const NOT_REFLECT = toPattern(
  'i',
  /\b(?:do|does|may|should)(?:es)?\s+not\s+(?:necessarily\s+)?/,
  /(?:reflect|represent|be\s+(?:taken|attributed))\b[^.]{0,80}\b/,
  anyOf(/view|opinion|position|polic|stance|those\s+of|editorial|organi[sz]ation/),
);
const OWN_VIEWS =
  /\b(?:views|opinions)\b[^.]{0,80}\b(?:are|is)\s+(?:solely\s+|entirely\s+|strictly\s+)?(?:(?:those\s+of\s+the|the)\s+(?:authors?|writers?|contributors?)|(?:his|her|their|my)\s+own)\b/i;
const NOTE = toPattern(
  'i',
  /^[(*_\s[]*/,
  anyOf(
    /(?:editor|publisher)(?:s|['’]s|s['’])?\s+note|a\s+note\s+(?:to|from)\s+/,
    /correction|clarification|disclaimer|disclosure|update|author['’]s\s+note|programming\s+note/,
  ),
  /s?(?:\s*\([^)]{0,60}\))?\s*(?:[:.—–-]|$)/,
);
const REVISED = toPattern(
  'i',
  /^[(*_\s[]*/,
  anyOf(
    sequenceOf(
      /this\s+(?:article|story|post|piece|report|version|headline)\s+(?:has\s+been|was)\s+/,
      /(?:updated|corrected|revised|amended|edited|changed|clarified)/,
    ),
    /an?\s+(?:earlier|previous|prior)\s+version\s+of\s+this\s+(?:article|story|post|piece|report|headline)/,
  ),
);
const INVENTED = /\b(?:is|are)\s+(?:all\s+|entirely\s+)?(?:invented|fictional|fictitious|made\s+up)\.?[*_\s]*$/i;
const RIGHTS = /^[(*_\s[]*(?:©|\(c\)\s|copyright\b|all\s+rights\s+reserved\b)/i;

/** True where a paragraph speaks about the text itself: whose views it holds, what was corrected, who owns it. */
export function isDisclaimer(line: string, isLate: boolean): boolean {
  if (line.length > LONGEST) return false;
  if (VIEWS.test(line) && (NOT_REFLECT.test(line) || OWN_VIEWS.test(line) || /\bown\b|\bauthors?\b/i.test(line)))
    return true;
  if (NOTE.test(line))
    return !/^[(*_\s[]*update/i.test(line) || /^[(*_\s[]*update(?:\s*\([^)]{0,60}\))?\s*:/i.test(line);
  if (REVISED.test(line) || RIGHTS.test(line)) return true;
  if (line.length > 500) return false;
  if (NOT_REFLECT.test(line) && !/["“]/.test(line) && isLate) return true;
  return isLate && line.length <= 240 && INVENTED.test(line);
}

/** True for words that only stand under opinion pieces. */
export function isViewsDisclaimer(line: string): boolean {
  return (
    line.length <= LONGEST &&
    (VIEWS.test(line) || NOT_REFLECT.test(line)) &&
    (NOT_REFLECT.test(line) || OWN_VIEWS.test(line) || /\bown\b/i.test(line))
  );
}

/** "The Moscow Times" in "do not necessarily reflect the position of The Moscow Times", or null. */
export function findDisclaimedOutlet(line: string): string | null {
  const match =
    /\b(?:view(?:s|points?)?|opinions?|positions?|polic(?:y|ies)|stance|those|editorial\s+(?:policy|stance|position))\s+of\s+((?:the\s+|The\s+)?\p{Lu}[\p{L}\p{M}'’&.-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}'’&.-]*|of|the|and|for|&)){0,6})/u.exec(
      line.slice(0, LONGEST),
    );
  if (match === null) return null;
  const name = (match[1] as string)
    .replace(/(?:\s+(?:of|the|and|for|&))+$/, '')
    .replace(/[.'’]+$/, '')
    .replace(/^the\s+/, '');
  // "its Board", "the Editorial Board of X" and universities that employ the author are no outlets.
  return /\b(?:University|Institute|College|Department|Ministry|Government|Board|Editors?|Staff|Company|Foundation|Army|Navy)\b/.test(
    name,
  )
    ? null
    : name;
}
