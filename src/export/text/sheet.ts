import { type Paint, type Run, wrap } from './wrap.ts';

/** The lines of a text as they are set, top to bottom. */
export interface Sheet {
  readonly lines: string[];
  /** Sets runs in as many lines as they take; `hang` is the indent from the second line on. */
  readonly add: (runs: readonly Run[], indent?: string, hang?: string) => void;
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
    lines,
    add,
    heading(words) {
      add([{ text: words, style: 'strong' }]);
      lines.push(paint('─'.repeat([...words].length), 'quiet'));
    },
    space() {
      if (lines.length > 0 && lines.at(-1) !== '') lines.push('');
    },
  };
}
