import { toWidth } from './width.ts';
import { type Paint, type Run, wrap } from './wrap.ts';

/** The lines of a text as they are set, top to bottom. */
export interface Sheet {
  /** Columns, 20 or more. */
  readonly width: number;
  readonly lines: string[];
  /** Sets runs in as many lines as they take; `hang` is the indent from the second line on. */
  readonly add: (runs: readonly Run[], indent?: string, hang?: string) => void;
  /** The same with cells at the right edge of the first line, each right-aligned in `cellWidth` columns. */
  readonly addWithCells: (runs: readonly Run[], cells: readonly Run[], cellWidth: number, indent?: string) => void;
  readonly heading: (words: string) => void;
  /** One empty line, never two. */
  readonly space: () => void;
}

/** An empty sheet of so many columns, 20 or more. */
export function createSheet(width: number, paint: Paint): Sheet {
  const lines: string[] = [];
  const add: Sheet['add'] = (runs, indent = '', hang = indent) => {
    for (const line of wrap(runs, { width, indent, hang, paint })) lines.push(line);
  };
  return {
    width,
    lines,
    add,
    addWithCells(runs, cells, cellWidth, indent = '') {
      const options = { width: width - cells.length * cellWidth, indent };
      const first = wrap(runs, { ...options, paint: (text) => text })[0] ?? '';
      const [painted = '', ...rest] = wrap(runs, { ...options, paint });
      const row = cells.map(
        ({ text, style }) => ' '.repeat(Math.max(0, cellWidth - toWidth(text))) + paint(text, style),
      );
      lines.push(
        `${painted}${' '.repeat(Math.max(0, options.width - toWidth(first)))}${row.join('')}`.trimEnd(),
        ...rest,
      );
    },
    heading(words) {
      add([{ text: words, style: 'strong' }]);
      lines.push(paint('─'.repeat([...words].length), 'quiet'));
    },
    space() {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
  };
}
