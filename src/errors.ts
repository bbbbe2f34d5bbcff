/**
 * Every error and problem of the program, with its words. A message says what happened, on what, and what to do.
 * An error stops the work on one input; a problem travels with a reading and stops nothing.
 */

/** The outside world refused something: a file, a network address, a model. `code` is a key of `ERRORS`. */
export class HearsayError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, detail: string, cause?: unknown) {
    super(`${detail}: ${ERRORS[code]}`, cause === undefined ? undefined : { cause });
    this.name = 'HearsayError';
    this.code = code;
  }
}

export type ErrorCode = keyof typeof ERRORS;
export type ProblemCode = keyof typeof PROBLEMS;

export const ERRORS = {
  'file-missing': 'there is no such file. Check the path.',
  'file-unreadable': 'the file cannot be read. Check its permissions.',
  'file-is-directory': 'this is a folder, not a file. Give the files in it, for example FOLDER/*.txt.',
  'file-empty': 'the file holds no text. Nothing can be read from it.',
} as const;

export const PROBLEMS = {
  'published-unknown': 'No publication date is known, so relative times have no value. Give one with --published YYYY-MM-DD.',
} as const;
