/** What the exit codes of the program mean. */
export const EXIT = {
  done: 0,
  /** It ran, and a check found something. */
  found: 1,
  /** It could not do all that was asked. */
  notAll: 2,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
