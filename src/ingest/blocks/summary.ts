// Catches: "Story highlights", "Key points:", "At a glance".  Not: "Highlights of the evening were few."
import { anyOf, toPattern } from '../../language/pattern.ts';

const LABEL = toPattern(
  'i',
  /^[*_#\s]*/,
  anyOf(
    /story\s+highlights?|highlights?|key\s+(?:points?|takeaways?|facts?|developments?)/,
    /(?:main|top)\s+(?:points?|takeaways?)|takeaways?/,
    /at\s+a\s+glance|in\s+brief|in\s+short|in\s+summary|summary/,
    /what\s+(?:you\s+need\s+)?to\s+know|what\s+we\s+know(?:\s+so\s+far)?|the\s+gist|quick\s+read|tl;dr/,
  ),
  /\s*:?[*_\s]*$/,
);

/** Longest point of a summary list, in characters; prose paragraphs are longer. */
export const LONGEST_POINT = 220;

/** A line that says that a list of the main points follows. */
export function isSummaryLabel(line: string): boolean {
  return line.length <= 48 && LABEL.test(line);
}

/** Points of a list without marks end without a full stop; a sentence after the label is the article itself. */
export function isSummaryPoint(line: string): boolean {
  return line.length <= LONGEST_POINT && !/[.!?:]["”’')\]]*$/.test(line) && !/[\r\n]/.test(line);
}
