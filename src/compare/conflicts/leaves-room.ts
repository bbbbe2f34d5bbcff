// Catches what two statements may say at once: "have opened no inquiry" and, days later, "opened one on Tuesday"; "not all did" and "most did".
// Not: what the one denies and the other tells of one time.
import { anyOf, toPattern } from '../../language/pattern.ts';
import { MONTHS } from '../../lexicon/calendar-words.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { isPartlyDenied } from './partly-denied.ts';

/** True where the first denies something and the second may hold all the same. */
export function leavesRoom(denying: Statement, plain: Statement): boolean {
  return (
    denying.isNegated &&
    !plain.isNegated &&
    (isOnlyLater(denying, plain) || isSaidToo(denying, plain) || isPartlyDenied(denying, plain))
  );
}

/** True where what an article says is not so is told by a later one of days after it: "have opened no inquiry", "opened one on Tuesday". */
function isOnlyLater(denying: Statement, plain: Statement): boolean {
  const { day } = denying.article;
  if (denying.isOpen || day === null) return false;
  if (plain.days.length > 0) return plain.days.every(({ from }) => from > day);
  return (
    plain.article.day !== null &&
    plain.article.day > day &&
    NOT_SO_FAR.test(toStatementWords(denying)) &&
    BY_NOW.test(toStatementWords(plain))
  );
}

/** "Have not returned" holds of the day of its report, and "have gone back to sea" of that of another. */
const NOT_SO_FAR = /\b(?:has|have)(?:n['’]t| not| yet to)\b/i;
const BY_NOW = /\b(?:has|have)(?! (?:to|not|no|never)\b) \p{Ll}/iu;

/** "Before January 2019", "until last June", "until 2020". */
const BOUND_BY_MONTH = toPattern(
  'i',
  /\b(?:before|until|till) (?:(?:late|early|mid|last|this|the end of|the start of)[ -])?/,
  anyOf(new RegExp(MONTHS.flat().join('|')), /(?:1[89]|20)\d\d/),
  /\b/,
);

/** True where what is denied is denied only of the time up to a month or a year. */
export function isBoundByMonth(says: string): boolean {
  return BOUND_BY_MONTH.test(says);
}

/** Pairs of what leaves room for the other: "not all followed the whip" and "most did", "has not risen since 2028" and "last rose three years ago". */
const LEAVING_ROOM: readonly (readonly [denying: RegExp, plain: RegExp])[] = [
  [
    /\bnot (?:all|every|everyone|everybody|everything|always|necessarily)\b/i,
    /^(?!.*\b(?:all|every|everyone|everybody|everything|always|each|throughout)\b)/is,
  ],
  // "Cannot go home before Saturday" tells that they are away.
  [/\b(?:cannot|(?:can|wo)n['’]t|(?:can|could|will|would|may|must) not)\b[^;:]*\b(?:before|until|till)\b/i, /./],
  // "No charges had been filed by Monday night": afterwards they may be.
  [
    /\bby (?:(?:late|early|mid) )?(?:\w+day|noon|midday|midnight|dawn|dusk|nightfall|the (?:time|end))\b/i,
    /^(?!.*\b(?:before|until|till|by|already)\b)/is,
  ],
  // "Had not known until January", "denied having known before January 2019": they may have known in January.
  [BOUND_BY_MONTH, /^(?!.*\b(?:before|until|till|by)\b)/is],
  [
    /(?:n['’]t|\b(?:not|never|no|none|nobody))\b.*\bsince\b/is,
    /\blast\b(?! (?:week|month|year|night|summer|winter|autumn|spring|\w+day)\b)/i,
  ],
  [
    /^(?!.*\b(?:bid|efforts?|attempt\w*|drive|fight|push|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|tr(?:y|ies|ied|ying))\b)/is,
    /\b(?:bid|efforts?|attempts?|drive|fight|push|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|tr(?:y|ies|ied|ying)|so as|in order) to\b/i,
  ],
];

/** "Are looking into the possibility of arson", "were investigating whether it was arson": nobody says that it is so. */
const INQUIRY = toPattern(
  'i',
  /\b/,
  anyOf(
    /(?:look(?:s|ed|ing)? (?:in)?(?:to|at)|investigat(?:es?|ed|ing)|examin(?:es?|ed|ing)|consider(?:s|ed|ing)?|study(?:ing)?|studied|check(?:s|ed|ing)?)/,
    /(?:inquiry|investigation|probe) into|prob(?:es?|ed|ing)|explor(?:es?|ed|ing)|pursu(?:es?|ed|ing)/,
  ),
  / (?:[\w'’-]+ ){0,2}(?:possibilit(?:y|ies)|whether|if|theor(?:y|ies)|suspicions?|reports?|claims?|allegations?|signs?|idea)\b/,
);

/** True where the one may hold beside what the other says is not so. */
function isSaidToo(denying: Statement, plain: Statement): boolean {
  if (INQUIRY.test(toStatementWords(plain))) return true;
  return LEAVING_ROOM.some(([one, two]) => one.test(toStatementWords(denying)) && two.test(toStatementWords(plain)));
}

/** "Advises people not to eat it", "never saw any tape": that something is not so is told by neither. */
const NO_ACCOUNT =
  /\b(?:advis|urg|warn|tell|told|ask|order|instruct|beg)\w*\b[^.;]{0,60}\bnot to\b|\byou (?:can ?not|can['’]t|do not|don['’]t|never)\b|\b(?:never|not|n['’]t|nobody|no one|none)(?: \w+)? (?:see|saw|seen|notice|noticed|hear|heard|look|looked|remember|recall|know|knew)\b/i;

/** "Nobody burns a barn to save on paint", "no one jokes about bread": what is held to be so always, and tells of no event. */
const OF_ALL_TIMES =
  /\b(?:nobody|no ?one) (?:in (?:\p{L}+ ){1,3})?(?:ever |really |just )?(?!(?:is|was|has|does|seems|lives|works|remains|owns)\b)\p{Ll}+[^\Ws]s\b/iu;

/** True where somebody only does not know, is told not to do something, or says what nobody ever does. */
export function isNoAccount(statement: Statement): boolean {
  if (!statement.isNegated) return false;
  const says = toStatementWords(statement);
  return NO_ACCOUNT.test(says) || OF_ALL_TIMES.test(says);
}

/** "Will not appeal" and not "may not appeal", "whether he appeals": a plan that is told as one that stands. */
export function isFirm(statement: Statement): boolean {
  return !/\?|\b(?:may|might|could|should|if|whether|unless|perhaps|possibl[ey])\b/i.test(toStatementWords(statement));
}

/** What one promises and another predicts are no two accounts. */
export function isPredicted({ attribution }: Statement): boolean {
  return attribution?.act === 'expects' || attribution?.act === 'fears';
}
