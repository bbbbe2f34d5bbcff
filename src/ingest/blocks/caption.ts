// Catches: "Photo: Jane Doe/Agency", "FILE - The bridge in May. (AP Photo/Jane Doe)", "![The bridge](bridge.jpg)", "Image credit: …".
// Not: "Photo ops were few.", "The photo, taken in May, shows …".
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';

const LONGEST = 700;
const IMAGE = /^!\[[^\]]{0,500}\]\([^)]{0,1000}\)$/;
const OPENING = toPattern(
  'iu',
  /^[(*_\s[]*/,
  anyOf(
    sequenceOf(
      /(?:file\s+)?(?:photo(?:graph)?|image|picture|video|illustration|graphic|map|chart)(?:\s*\/\s*\w+)?/,
      /(?:\s+(?:credit|caption|source|courtesy|by))?\s*:/,
    ),
    /(?:caption|credit|media\s+caption|image\s+caption)\s*:/,
    /FILE\s*(?:PHOTO)?\s*[-–—:]+\s/,
  ),
);
const PICTURE_BY = /^[(*_\s[]*(?:Photo(?:graph)?|Image|Illustration|Graphic)s?\s+(?:by|courtesy\s+of)\s+\p{Lu}/u;
/** "(AP Photo/Jane Doe)", "(Photo by Jane Doe)", "(Jane Doe/Reuters)" */
const IN_BRACKETS = sequenceOf(
  /\(/,
  anyOf(
    /(?:AP|Reuters|Getty|AFP|EPA|File)\b[^)]{0,80}/,
    /(?:Photo|Image|Credit)(?:\s*:|\s+(?:by|courtesy))[^)]{0,80}/,
    /[^()]{1,40}\/(?:AP|AFP|Reuters|Getty|EPA|Getty Images|TASS|Bloomberg)[^)]{0,40}/,
  ),
  /\)/,
);
const CLOSING = toPattern(
  'u',
  anyOf(
    IN_BRACKETS,
    /REUTERS\/\p{Lu}[\p{L} .]{2,40}|\/\s?Getty\s+Images|\bGetty\s+Images/u,
    /via\s+(?:AP|Getty\s+Images|Reuters|AFP)|\/(?:AFP|AP|EPA)(?:\s+Photo)?/,
  ),
  /[\s.*_)]*$/,
);

/** True where a short paragraph belongs to a picture. */
export function isCaption(line: string): boolean {
  if (line.length > LONGEST) return false;
  return IMAGE.test(line) || OPENING.test(line) || PICTURE_BY.test(line) || CLOSING.test(line.slice(-160));
}
