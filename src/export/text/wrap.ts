import { takeWidth, toWidth } from './width.ts';

export type Style = 'plain' | 'source' | 'cue' | 'content' | 'quiet' | 'strong';

/** Words in one style. White space separates words and is never kept as it is; a no-break space holds two together. */
export interface Run {
  readonly text: string;
  readonly style: Style;
}

/** Puts colour on a piece of one line. */
export type Paint = (text: string, style: Style) => string;

export interface WrapOptions {
  /** Columns, 20 or more, the indent included. */
  readonly width: number;
  readonly indent: string;
  /** The indent from the second line on; the same where it is not given. */
  readonly hang?: string;
  readonly paint: Paint;
}

/** Code units from which on a word is not measured any more. */
const HUGE = 4096;

interface Word {
  readonly runs: readonly Run[];
  /** Columns; Infinity for a word so long that it fits no line. */
  readonly width: number;
  /** How the space before it is painted. */
  readonly gap: Style;
}

/** Sets runs as lines of at most `width` columns. A word longer than a line is cut; nothing else is. */
export function wrap(runs: readonly Run[], { width, indent, hang = indent, paint }: WrapOptions): readonly string[] {
  const limit = Math.max(2, width - Math.max(indent.length, hang.length));
  const lines: string[] = [];
  let line: Run[] = [];
  let column = 0;
  const flush = (): void => {
    if (line.length === 0) return;
    lines.push((lines.length === 0 ? indent : hang) + paintLine(line, paint));
    line = [];
    column = 0;
  };
  for (const word of splitWords(runs)) {
    if (column > 0 && column + 1 + word.width <= limit) {
      line.push({ text: ' ', style: word.gap }, ...word.runs);
      column += 1 + word.width;
      continue;
    }
    flush();
    if (word.width <= limit) {
      line.push(...word.runs);
      column = word.width;
      continue;
    }
    for (const run of word.runs) {
      let rest = run.text;
      while (rest !== '') {
        // At the start of a line there is always progress, also where one character is wider than the line.
        const head = takeWidth(rest, limit - column) || (column === 0 ? rest.slice(0, 2) : '');
        if (head === '') {
          flush();
          continue;
        }
        line.push({ text: head, style: run.style });
        column += toWidth(head);
        rest = rest.slice(head.length);
      }
    }
  }
  flush();
  return lines;
}

function splitWords(runs: readonly Run[]): readonly Word[] {
  const words: Word[] = [];
  let parts: Run[] = [];
  let gap: Style = 'plain';
  const flush = (): void => {
    if (parts.length === 0) return;
    const isHuge = parts.some(({ text }) => text.length > HUGE);
    words.push({
      runs: parts,
      width: isHuge ? Infinity : parts.reduce((sum, { text }) => sum + toWidth(text), 0),
      gap,
    });
    parts = [];
  };
  for (const { text, style } of runs) {
    for (const match of text.matchAll(/[^\S\u00a0\u202f]+|[\S\u00a0\u202f]+/g)) {
      const piece = match[0];
      if (/^[^\S\u00a0\u202f]/.test(piece)) {
        flush();
        gap = style;
      } else {
        parts.push({ text: piece, style });
      }
    }
  }
  flush();
  return words;
}

function paintLine(line: readonly Run[], paint: Paint): string {
  let painted = '';
  let text = '';
  let style: Style = 'plain';
  for (const run of line) {
    if (run.style !== style) {
      if (text !== '') painted += paint(text, style);
      text = '';
      style = run.style;
    }
    text += run.text.replace(/[\u00a0\u202f]/g, ' ');
  }
  return text === '' ? painted : painted + paint(text, style);
}
