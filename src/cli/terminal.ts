/** Wider lines are hard to read on any terminal. */
export const WIDEST = 100;
export const WIDTH_OF_A_PIPE = 80;

/** What standard output is like for text. */
export interface Terminal {
  readonly isOnTerminal: boolean;
  /** Columns. */
  readonly width: number;
  readonly color: boolean;
}

/** Looks at standard output, unless the result goes to a file. */
export function toTerminal(outputFile: string | undefined): Terminal {
  const isOnTerminal = outputFile === undefined && process.stdout.isTTY === true;
  return {
    isOnTerminal,
    width: isOnTerminal ? Math.min(process.stdout.columns || WIDTH_OF_A_PIPE, WIDEST) : WIDTH_OF_A_PIPE,
    color: isColorWanted(process.env, isOnTerminal),
  };
}

/** NO_COLOR (no-color.org) wins over FORCE_COLOR; else colour goes to a terminal that has it. */
function isColorWanted(env: NodeJS.ProcessEnv, isOnTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== '') return FORCE_COLOR !== '0';
  return isOnTerminal && TERM !== 'dumb';
}
