// Catches: a signature under "-- ", "Sent from my phone", the message that a reply answers, what bulk mail says about itself.
// Not: a quotation in the middle of a letter, dashes between two parts of it, a letter about unsubscribing.
import { anyOf, toPattern } from '../../language/pattern.ts';

/** A signature has no more lines, and none longer. */
const SIGNATURE_LINES = 15;
const SIGNATURE_WIDTH = 120;

const ANSWERED = /^(?:on|am|le)\b[^\n]{5,200}(?:\n[^\n]{0,100})?\b(?:wrote|schrieb[^\n:]{0,80}|a écrit)\s*:$/i;

const SENT_FROM = /^(?:sent (?:from|via) my\b.{1,60}|get outlook for .{1,40}|von meinem .{1,40} gesendet)$/i;

const BULK = toPattern(
  'i',
  anyOf(
    /\bunsubscribe\b/,
    /\b(?:view|read|open) (?:this|it|the) ?(?:e-?mail|message|newsletter|online)?.{0,30}\bbrowser\b/,
    /\b(?:update|manage|change) your (?:e-?mail )?(?:preferences|subscription)/,
    /\bwas (?:this (?:e-?mail|newsletter) )?forwarded (?:this|to you)/,
    /\byou (?:are receiving|received|get) this (?:e-?mail|newsletter|message)\b/,
  ),
);

/** How far from its top and its end bulk mail speaks of itself, in paragraphs, and how long. */
const TOP_PARAGRAPHS = 3;
const END_PARAGRAPHS = 8;
const LONGEST_BULK = 300;

/** The words of a message without what is no part of what it says. */
export function dropTrimmings(text: string): string {
  return dropBulk(dropSignature(dropAnswered(dropSignature(text))));
}

/** What a reply answers, where nothing but that stands to the end. */
function dropAnswered(text: string): string {
  const lines = text.split('\n');
  let first = lines.length;
  while (first > 0 && /^(?:>|\s*$)/.test(lines[first - 1] as string)) first -= 1;
  if (!lines.slice(first).some((line) => line.startsWith('>'))) return text;
  for (const count of [1, 2]) {
    const introduction = lines
      .slice(Math.max(0, first - count), first)
      .join('\n')
      .trim();
    if (ANSWERED.test(introduction))
      return lines
        .slice(0, Math.max(0, first - count))
        .join('\n')
        .trim();
  }
  return text;
}

function dropSignature(text: string): string {
  const lines = text.trimEnd().split('\n');
  const from = Math.max(0, lines.length - SIGNATURE_LINES);
  for (let index = lines.length - 1; index >= from; index -= 1) {
    const line = lines[index] as string;
    if (line.length > SIGNATURE_WIDTH) break;
    const isEnd = index === lines.length - 1 && SENT_FROM.test(line.trim());
    if (/^--\s*$/.test(line) || isEnd) return lines.slice(0, index).join('\n').trim();
  }
  return text;
}

function dropBulk(text: string): string {
  const paragraphs = text.split(/\n[^\S\n]*\n/);
  return paragraphs
    .filter((words, index) => {
      const isAtEdge = index < TOP_PARAGRAPHS || index >= paragraphs.length - END_PARAGRAPHS;
      return !(isAtEdge && words.length <= LONGEST_BULK && BULK.test(words));
    })
    .join('\n\n')
    .trim();
}
