import type { ErrorAnswer } from '../document/workbench.ts';
import { type ErrorCode, HearsayError, SERVED_BUG } from '../errors.ts';

/** HTTP status by error code; what is not named is a request that cannot be followed: 422. */
const STATUSES: Readonly<Partial<Record<ErrorCode, number>>> = {
  'serve-locked': 403,
  'serve-host': 403,
  'serve-origin': 403,
  'serve-unknown': 404,
  'serve-method': 405,
  'serve-type': 415,
  'serve-too-large': 413,
  'serve-broken': 400,
  'serve-request': 400,
  'serve-nothing-added': 400,
  'serve-busy': 503,
  'serve-closing': 503,
  'serve-page-missing': 503,
  'story-comparing': 503,
  'story-lost': 503,
  'export-unknown': 404,
  'export-lost': 503,
  'article-unknown': 404,
  'article-known': 409,
  'judgement-unknown': 404,
  'judgement-undone': 409,
  'judgement-invalid': 400,
  'judgement-place': 409,
  'search-invalid': 400,
  'case-read-only': 403,
  'case-busy': 503,
  'case-disk-full': 507,
  'case-damaged': 500,
  'case-unreadable': 500,
  'case-unwritable': 500,
  'case-missing': 500,
};

/** An error as an answer. Anything but a HearsayError is a bug, of which the answer says no more than that. */
export function toErrorAnswer(error: unknown): { readonly status: number; readonly answer: ErrorAnswer } {
  if (error instanceof HearsayError) {
    return { status: STATUSES[error.code] ?? 422, answer: { code: error.code, message: error.message } };
  }
  return { status: 500, answer: { code: 'bug', message: `hearsay serve: ${SERVED_BUG}` } };
}
