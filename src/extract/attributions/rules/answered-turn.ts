// Catches: the answers of an interview set as "Q: …" and "A: [I never wanted the job.]", up to the next question.
// Not: questions that an article answers itself ("Q: Is the worst over? A: Not yet, forecasters say."), which have no "I" or "we" in them; a single answer.
import type { Language } from '../../../language/language.ts';
import type { LayoutFinding } from './rule.ts';
import { toRange } from './to-range.ts';

const ANSWERED_TURN = {
  id: 'attributions/answered-turn',
  confidence: 0.8,
} as const;

const LINE = /^[^\S\n]*(?:[*_]{1,2}[^\S\n]*)?([QA])(?:[*_]{1,2})?[^\S\n]?(:)[*_]{0,2}[^\S\n]+(?=\S)/gmu;
const OWN = /\b(?:I|[Ww]e|[Mm]y|[Oo]ur|me|us)\b/;
const LEAST_ANSWERS = 2;

/** In order of place; none where the article answers its questions itself. */
export function findAnsweredTurns(language: Language): LayoutFinding[] {
  const { text } = language;
  const lines = [...text.matchAll(LINE)];
  const turns: LayoutFinding[] = [];
  let own = 0;
  for (const [index, match] of lines.entries()) {
    if (match[1] !== 'A' || lines[index - 1]?.[1] !== 'Q') continue;
    const start = match.index + match[0].length;
    const last = lines[index + 1]?.index ?? findParagraphEnd(text, start);
    const end = start + text.slice(start, last).trimEnd().length;
    if (OWN.test(text.slice(start, end))) own++;
    const label = match.index + match[0].indexOf('A');
    const colon = match.index + match[0].lastIndexOf(':');
    turns.push({
      rule: ANSWERED_TURN,
      rest: null,
      source: toRange(language, label, label + 1),
      cue: toRange(language, colon, colon + 1),
      content: toRange(language, start, end),
    });
  }
  return turns.length >= LEAST_ANSWERS && own * 2 >= turns.length ? turns : [];
}

/** Behind the last answer the article may go on in its own voice. */
function findParagraphEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
}
