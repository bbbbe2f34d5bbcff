import type { NoticeRule } from './notice-rule.ts';
import { anonymity, notAuthorised } from './rules/anonymity.ts';
import { calledFalse, calledFalseBehind, flatNo, toldFalse, toldFlatly } from './rules/called-false.ts';
import { cannotConfirm, cannotEstablish } from './rules/cannot-confirm.ts';
import { confirmed } from './rules/confirmed.ts';
import { correction, editorsNote } from './rules/correction.ts';
import { denied, rejectedClaim } from './rules/denied.ts';
import { declinedToComment } from './rules/no-comment.ts';
import { gaveNone } from './rules/no-explanation.ts';
import { noReply, notHeardBack, notReached } from './rules/no-reply.ts';
import { notClear } from './rules/not-clear.ts';
import { neitherVerified, noConfirmation, unconfirmedReport } from './rules/unconfirmed-report.ts';
import { viewsOwn } from './rules/views-own.ts';

/** In order: where two match the same words, the earlier rule wins. */
export const NOTICE_RULES: readonly NoticeRule[] = [
  viewsOwn, // before correction: an editor's note may hold nothing but whose views these are
  correction,
  editorsNote,
  anonymity, // before declinedToComment: "declined to be named"
  notAuthorised,
  gaveNone, // before declinedToComment: "declined to give details"
  declinedToComment, // before cannotConfirm and denied: "would neither confirm nor deny"
  noReply,
  notReached,
  notHeardBack,
  cannotConfirm, // before confirmed and denied: "could not confirm or deny"
  cannotEstablish,
  neitherVerified,
  noConfirmation,
  unconfirmedReport,
  notClear,
  denied,
  calledFalse, // before rejectedClaim: "dismissed the claim as false"
  calledFalseBehind,
  rejectedClaim,
  toldFlatly,
  toldFalse,
  flatNo,
  confirmed,
];
