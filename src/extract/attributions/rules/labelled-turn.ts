// Catches: the turns of an interview or a transcript: "Ana Reyes: [I never said so.]" · "A Voice: [What about us?]".
// Not: tallies ("Reyes: 547"), sections ("Ana Reyes: Student loans"), notes ("Update:", "Pictured:"), one label alone,
// "Q:" and "A:", which name nobody: what is reported in the answer says more.
import type { Language } from '../../../language/language.ts';
import { anyOf, toPattern } from '../../../language/pattern.ts';
import type { LayoutFinding } from './rule.ts';
import { toRange } from './to-range.ts';

const LABELLED_TURN = {
  id: 'attributions/labelled-turn',
  confidence: 0.8,
} as const;

const LABEL =
  /^[^\S\n]*(?:[*_>]{1,2}[^\S\n]*)?(\p{Lu}[\p{L}\p{M}.'’-]*(?:[^\S\n]\p{Lu}[\p{L}\p{M}.'’-]*){0,3})(?:, (?:BYLINE|HOST|ANCHOR))?(?:[*_]{1,2})?[^\S\n]?(:)[*_]{0,2}[^\S\n]+/gmu;

/** Words that label a note on the article, not a speaker. */
const NOTE = toPattern(
  'i',
  /^/,
  anyOf(
    /update|updated|read|photo|picture|pictured|image|note|notes|opinion|review|analysis|correction|related/,
    /watch|source|sources|name|age|date|time|when|where|who|what|why|how|ref|att|attendance|contact|tel|email/,
    /video|by|editor|editors|summary|more|also|see|caption|credit|location|price|exclusive|breaking|live/,
    /sketch|poll|report|news|from|to|subject|re|p\.?s/,
  ),
  /\b/,
);
/** What people say to each other has one of these; headings and tallies have none. */
const TALK = /\b(?:I|we|you|me|my|our|your|us|I['’]m|you['’]re|we['’]re|yes|no|well)\b|\?/;
const LEAST_WORDS = 3;
const LEAST_TURNS = 2;
/** So many people who talk, labelled in capitals, make a text a transcript. */
const LEAST_SPEAKERS = 2;

/** A label of one word that stands once may be that of a fact box: "VENUE: The old town hall". */
const SPEAKERS =
  /\b(?:WOMAN|MAN|BOY|GIRL|HOST|REPORTER|BYLINE|ANCHOR|UNIDENTIFIED|SPEAKER|ANNOUNCER|CALLER|PRESENTER|MODERATOR)\b/;

function isInCapitals(label: string): boolean {
  return label === label.toUpperCase();
}

/** In order of place; none where the labelled lines of the text are no talk. */
export function findLabelledTurns(language: Language): LayoutFinding[] {
  const { text } = language;
  const lines = listLabelled(text);
  const talkers = new Set(lines.filter(({ isTalk }) => isTalk).map(({ label }) => label));
  const isTranscript = [...talkers].filter((label) => label.length > 1 && isInCapitals(label)).length >= LEAST_SPEAKERS;
  const isSpeaker = (label: string): boolean =>
    isInCapitals(label) &&
    (/ /.test(label) || SPEAKERS.test(label) || lines.filter((line) => line.label === label).length > 1);
  let count = 0;
  const turns: LayoutFinding[] = [];
  for (const { label, from, colon, start, end, isTalk } of lines) {
    if (isTalk) count++;
    // Whoever talks in one line talks in the others that carry the same label, and so does who is labelled in capitals like those who talk.
    else if (!(talkers.has(label) || (isTranscript && isSpeaker(label))) || !isSpoken(text.slice(start, end))) continue;
    turns.push({
      rule: LABELLED_TURN,
      rest: null,
      source: toRange(language, from, from + label.length),
      cue: toRange(language, colon, colon + 1),
      content: toRange(language, start, end),
    });
  }
  return count >= LEAST_TURNS && turns.length * 2 >= lines.length ? turns : [];
}

/** A line with a label, by offsets: where the label, its colon, and the words stand. */
interface Labelled {
  readonly label: string;
  readonly from: number;
  readonly colon: number;
  readonly start: number;
  readonly end: number;
  readonly isTalk: boolean;
}

function listLabelled(text: string): Labelled[] {
  const lines: Labelled[] = [];
  for (const match of text.matchAll(LABEL)) {
    const label = match[1] as string;
    if (NOTE.test(label) || label.length === 1) continue;
    const start = match.index + match[0].length;
    const end = findLineEnd(text, start);
    const words = text.slice(start, end);
    lines.push({
      label,
      from: match.index + match[0].indexOf(label),
      colon: match.index + match[0].lastIndexOf(':'),
      start,
      end,
      isTalk: isTalk(label, words) && isSpoken(words),
    });
  }
  return lines;
}

/** A sentence of some words, with its stop. */
function isSpoken(words: string): boolean {
  return words.split(/\s+/).length >= LEAST_WORDS && /[.?!…]["”’')]*$/.test(words);
}

/** Talk, and not about whoever the label names: "Ana Reyes: Loans. Ms Reyes calls for reform." */
function isTalk(label: string, words: string): boolean {
  const last = label.slice(label.lastIndexOf(' ') + 1);
  return TALK.test(words) && !words.includes(last);
}

function findLineEnd(text: string, start: number): number {
  const lineEnd = text.indexOf('\n', start);
  let end = lineEnd < 0 ? text.length : lineEnd;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return end;
}
