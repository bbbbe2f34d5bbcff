// Catches: "Original url:", "<https://…>", "https://…", "Source: https://…", "[Read more](https://…)".
// Not: a sentence with an address in it, "Source: NATO."
import { anyOf, toPattern } from '../../language/pattern.ts';

const ADDRESS = /^<?https?:\/\/[^\s<>]{1,2000}>?$/i;
const ORIGINAL_LABEL = /^[*_]*original\s+(?:url|link|address|source|article|page)\s*:?[*_]*$/i;
const OPENING = /^(?:original|source|url|link|via|read|more|see|related|retrieved|archived|permalink|canonical)\b/i;
const LABELLED = toPattern(
  'i',
  /^/,
  anyOf(
    /original(?:\s+(?:url|link|article|source))?|source(?:\s+url)?|url|link|via|read\s+more|more|see\s+also/,
    /related|retrieved\s+from|archived(?:\s+at|\s+from)?|permalink|canonical(?:\s+url)?/,
  ),
  /\s*(?::|\bat\b|\bfrom\b)?\s*<?https?:\/\/[^\s<>]{1,2000}>?$/,
);
const MARKDOWN_LINK = toPattern(
  'i',
  /^/,
  '(?:',
  anyOf(
    /read\s+more|more|see\s+also|related(?:\s+(?:article|story|stories))?|original(?:\s+(?:url|article))?/,
    /source/,
  ),
  /\s*:?\s*/,
  ')?',
  /\[[^\]]{1,200}\]\(<?https?:\/\/[^\s)>]{1,2000}>?(?:\s+"[^"]{0,200}")?\)[.]?$/,
);

/** "Original url:", which gives the meaning of the address after it. */
export function isOriginalLabel(line: string): boolean {
  return line.length <= 40 && ORIGINAL_LABEL.test(line);
}

/** True where the whole line is an address, a link, or the label of one. */
export function isLinkLine(line: string): boolean {
  if (isOriginalLabel(line)) return true;
  switch (line[0]) {
    case '<':
    case 'h':
    case 'H':
      return ADDRESS.test(line);
    case '[':
      return MARKDOWN_LINK.test(line);
    default:
      return OPENING.test(line) && (LABELLED.test(line) || MARKDOWN_LINK.test(line));
  }
}

/** The address in a link line, or null. */
export function findAddress(line: string): string | null {
  const match = /https?:\/\/[^\s<>\])"]{1,2000}/i.exec(line);
  return match === null ? null : match[0].replace(/[.,;]+$/, '');
}

/** True where the line itself says that the address is where the article stood. */
export function isOriginalLink(line: string): boolean {
  return (
    /^(?:original|source\s+url|url|canonical|retrieved|archived|permalink)\b/i.test(line) && findAddress(line) !== null
  );
}
