// Finds: "there had been no offer of any kind" right after another's "he had offered us the ministry"; "asked whether the firm had paid, she
// said that nobody had". Not: "they did not come", what nobody else has claimed, what the speaker himself told before.
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { toReduced, toShared } from '../profile.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toStem } from '../stem.ts';

/** Words by which somebody says more than that he knows of nothing. */
const EVER = toPattern(
  'i',
  anyOf(
    /\b(?:of any kind|nothing of the (?:kind|sort)|never|at no time|no such)\b/,
    // "Not one of them pays" counts what was spoken of before.
    /\bnot (?:one|a single)\b(?! of (?:them|us|these|those)\b)/,
    /^\W*there (?:is|are|was|were|has been|have been|had been) no\b/,
  ),
);
/** The same where a claim stands right before. */
const IN_ANSWER = toPattern(
  'i',
  anyOf(
    /\bthere(?: (?:is|are|was|were|has been|have been|had been)|['’]s) (?:no\b|none\b|not any\b)/,
    sequenceOf(
      /(?:^|\bthat |["“])\W*(?:no [\p{L}-]+|none of [\p{L} -]+|nobody|no one)\b[^,;]{0,60}? /u,
      /(?:had|has|have|was|were)\b/,
    ),
    /\b(?:not|[a-z]+n['’]t) [^,;.]{1,40}\bany\b/,
  ),
);
/** "Nobody has looked at it since 2010" says that somebody did. */
const UP_TO_NOW = /\b(?:since|until|before|other than|except|more than|apart from)\b/i;

/** How a saying denies: `ever`, whoever claims it and wherever, or `in-answer` to what stands right before; null where it only says "not". */
export function toFlatness(statement: Statement): 'ever' | 'in-answer' | null {
  const told = toStatementWords(statement);
  if (UP_TO_NOW.test(told)) return null;
  return EVER.test(told) ? 'ever' : IN_ANSWER.test(told) ? 'in-answer' : null;
}

/** How many sentences back the claim may stand. */
const SENTENCES_BACK = 2;
/** So much of what is said not to be must stand in the claim. */
const LEAST_SHARED = 0.5;
const ANYBODY: ReadonlySet<string> = new Set(
  ['nobody', 'none', 'nothing', 'never', 'anybody', 'anyone', 'anything', 'them', 'kind', 'sort'].map(toStem),
);
/** The norm of words that say nothing by themselves. */
const NEXT_TO_NOTHING = 0.02;

/**
 * The claim that a flat denial answers with its own words: what the speaker was asked in the same sentence, else what another was reported
 * to say just before. Null where there is neither.
 */
export function findAnswered(denial: Statement, statements: readonly Statement[]): number | null {
  for (let before = denial.index - 1; before >= 0; before--) {
    const claim = statements[before] as Statement;
    if (claim.article !== denial.article || claim.sentence < denial.sentence - SENTENCES_BACK) return null;
    if (claim.attribution === null || claim.attribution.id === denial.attribution?.id) continue;
    if (claim.sentence === denial.sentence && isAsked(claim)) return answers(denial, claim) ? before : null;
    if (claim.isNegated || claim.isOpen || isOfSameSpeaker(claim, denial)) continue;
    if (answers(denial, claim)) return before;
  }
  return null;
}

/** "There was no time for questions" answers nothing: what is said not to be must have been claimed, beside the names; "nobody had" says it all. */
function answers(denial: Statement, claim: Statement): boolean {
  const denied = toReduced(denial.profile, (stem) => !denial.names.has(stem) && !ANYBODY.has(stem));
  return denied.norm < NEXT_TO_NOTHING || toShared(denied, claim.profile) >= LEAST_SHARED * denied.norm;
}

function isAsked({ attribution, article: { words } }: Statement): boolean {
  return attribution?.cue.some(({ start, end }) => /\basked\b/i.test(words.text.slice(start, end))) ?? false;
}

function isOfSameSpeaker({ attribution: one }: Statement, { attribution: two }: Statement): boolean {
  return one?.speaker !== null && one?.speaker === two?.speaker;
}
