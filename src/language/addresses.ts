// Catches: https://example.org/a-b, www.example.org, name@example.org, example.co.uk/news.  Not: "visit.He said".
import { BLANK, classOf, isWordCharacter, LETTER } from './characters.ts';

/** Endings by which a name with dots is known as an address or a file: domains met in news, common file types. */
const ENDINGS: ReadonlySet<string> = new Set(
  `com org net gov edu mil int info biz io tv fm uk us eu de fr ru cn jp ca au nz ie nl es pl se ch ua kp kr br mx il ir co
  me in ly doc docx pdf xls txt html htm jpg png gif zip exe mp3 mp4`.split(/\s+/),
);

const LONGEST_LOCAL_PART = 64;

/** The end of a web address that starts at `start`, or -1. `hasScheme` tells that "://" follows the first word. */
export function findAddressEnd(text: string, start: number, length: number): number {
  let end = start;
  while (end < length) {
    const code = text.charCodeAt(end);
    if (classOf(code) === BLANK || isFence(code)) break;
    end++;
  }
  return trimAddress(text, start, end);
}

/** White space apart, what never belongs to an address: brackets of mark-up and quotation marks. */
function isFence(code: number): boolean {
  return code === 0x3c || code === 0x3e || code === 0x22 || (code >= 0x2018 && code <= 0x201f) || code === 0x2026;
}

/** A full stop or a bracket after an address belongs to the sentence. */
function trimAddress(text: string, start: number, from: number): number {
  let end = from;
  let opened = -1;
  while (end > start) {
    const code = text.charCodeAt(end - 1);
    if (code === 0x29 || code === 0x5d) {
      if (opened < 0) opened = text.slice(start, end).search(/[([]/) >= 0 ? 1 : 0;
      if (opened === 1) break;
    } else if (!".,;:!?'*_-".includes(text[end - 1] as string)) break;
    end--;
  }
  return end;
}

/** The end of an e-mail address whose "@" is at `at` and which starts at `start`, or -1. */
export function findMailEnd(text: string, start: number, at: number, length: number): number {
  if (at - start > LONGEST_LOCAL_PART || at === start) return -1;
  for (let index = start; index < at; index++) {
    const code = text.charCodeAt(index);
    if (!isWordCharacter(code) && code !== 0x2e && code !== 0x2d && code !== 0x5f && code !== 0x2b) return -1;
  }
  return findDomainEnd(text, at + 1, length);
}

/** True for the last part of a domain or of a file name. */
export function isKnownEnding(text: string, start: number, end: number): boolean {
  return end - start <= 4 && ENDINGS.has(text.slice(start, end).toLowerCase());
}

/**
 * The end of a name with dots ("example.co.uk") from `start`, a path included; -1 where its last part is no known ending,
 * unless it has three parts or more, all in small letters ("alt.news.talk").
 */
export function findDomainEnd(text: string, start: number, length: number): number {
  let end = start;
  let partStart = start;
  let knownEnd = -1;
  let smallParts = 0;
  const limit = Math.min(length, start + 253);
  for (; end <= limit; end++) {
    const code = end < length ? text.charCodeAt(end) : Number.NaN;
    if (isWordCharacter(code) || code === 0x2d || code === 0x5f) continue;
    if (partStart > start && end > partStart && isKnownEnding(text, partStart, end)) knownEnd = end;
    if (smallParts >= 0 && end > partStart && isSmall(text, partStart)) {
      smallParts++;
      if (smallParts > 2) knownEnd = end;
    } else smallParts = -1;
    if (code !== 0x2e || end === partStart) break;
    partStart = end + 1;
  }
  if (knownEnd < 0) return -1;
  const next = text.charCodeAt(knownEnd);
  if (next === 0x2f && isWordCharacter(text.charCodeAt(knownEnd + 1))) return findAddressEnd(text, start, length);
  return classOf(next) === LETTER ? -1 : knownEnd;
}

function isSmall(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return code >= 0x61 && code <= 0x7a;
}
