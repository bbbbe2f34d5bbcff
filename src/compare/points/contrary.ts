// Catches: "the train was going too fast" and "was not going too fast"; "will visit Halvern" and "did not come to Halvern"; "left Port Carrow
// on January 5" and "returned to Port Carrow this morning"; "the licence is under review" and "was revoked"; "is suspected" and "was cleared".
// Not: "no clean towels" and "ran out of clean towels"; "can't sell it, can only melt it" and "it can only be melted".
import { anyOf, anyWordOf, toPattern } from '../../language/pattern.ts';
import { toRarity } from '../rarity.ts';
import { findDenied } from '../statements/negation.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { compareDays } from './pair-features.ts';
import type { PointMaterial } from './point-material.ts';

/** So much of what the one denies the other has to tell, in rarities. */
const LEAST_DENIED = 0.6;
/** Words by which something is told not to be there without a negator. */
const ABSENCE =
  /\b(?:ran out|run out|out of|lack\w*|short(?:age)? of|missing|gone|empty|broken|fail\w*|without|refus\w*|declin\w*|skip\w*|stay\w* away|ruled out|off|last of|only|neither|nor)\b/i;

/** "At 62 million, not at the 90 million he claimed": told with what it is not. */
const CONTRAST = /, (?:and |but )?not (?:an?|the|at|in|on|by|to|for|from|of|with|because)\b/i;

/** Keys of kindred words for deeds of which each undoes the other. */
const UNDOING: readonly (readonly [string, string])[] = [
  ['=arrive', '=depart'],
  ['=depart', '=return'],
  ['=close', '=reopen'],
  ['=arrest', 'releas'],
];

/** What is still to be decided, and what has been. */
const PENDING = toPattern(
  'i',
  /\b/,
  anyOf(
    /under (?:review|consideration|discussion|examination|scrutiny|negotiation)/,
    /(?:is|are|was|were|been|be) (?:still |now |also |being )*(?:reviewing|reviewed|considering|considered|weighing|weighed|examining|examined|discussing|discussed|negotiating|negotiated)/,
    /in talks|undecided|yet to (?:decide|be decided)|pending/,
  ),
  /\b/,
);
const DECIDED = toPattern(
  'i',
  /\b/,
  anyWordOf(
    `terminated ended cancell?ed scrapped dropped signed approved rejected renewed withdrawn withdrew revoked abandoned agreed decided
    settled sealed granted refused extended accepted adopted`,
  ),
  /\b/,
);
/** Who is thought to have done it, and who is known not to have. */
const SUSPECTED = /\b(?:suspect(?:s|ed)?|suspicions?|implicated|accused|charged)\b/i;
/** Not "the school was cleared after a suspected leak", "cleared of snow". */
const CLEARED = toPattern(
  'i',
  /\b/,
  anyOf(
    /exonerated|acquitted|vindicated/,
    /cleared (?:him|them|(?:his|her|their) names?|of (?!(?:all |most |any |the )?(?:people|guests|residents|protesters|crowds|staff|pupils|snow|ice|debris|rubble|mud|water|mines|landmines|trees|traffic|cars|boats|rubbish|weeds)\b)|by (?:the |a |an )?(?:[\w-]+ )?(?:inquiry|investigation|court|jury|tribunal|judge|panel|prosecutors?))\b/,
    /cleared (?:the|a|an|her|its) (?:(?:former|other|two|young|local) )?(?:pilot|captain|skipper|driver|officer|minister|mayor|player|coach|doctor|nurse|suspect|man|woman|teenager|director|manager|athlete|rider|teacher|soldier|guard|official|senator|governor|president)s?\b/,
  ),
  /\b/,
);

/**
 * The tellings in groups of which none says what another says is not so, nor tells of another stage; the first is the largest. `remarks` are
 * pairs that say one thing whatever their words: "you don't just close a school", "you do not close a school".
 */
export function splitContrary(
  members: readonly number[],
  statements: readonly Statement[],
  remarks: PointMaterial['remarks'] = [],
): readonly (readonly number[])[] {
  const at = (index: number): Statement => statements[index] as Statement;
  const isContrary = (one: number, two: number): boolean =>
    areContrary(at(one), at(two)) && !remarks.some((pair) => pair.includes(one) && pair.includes(two));
  const denying = members.filter((one) => at(one).isNegated && members.some((two) => isContrary(one, two)));
  const told = members.filter((one) => denying.some((two) => isContrary(one, two)));
  const countArticles = (group: readonly number[]): number => new Set(group.map((index) => at(index).article)).size;
  const [most, ...few] = splitOff(members, denying, told, countArticles);
  const [first] = most;
  const later = first === undefined ? [] : most.filter((one) => areUndoing(at(first), at(one)));
  const earlier = most.filter((one) => later.some((two) => areUndoing(at(one), at(two))));
  return [...splitOff(most, later, earlier, countArticles), ...few];
}

/** All but the smaller of two sides, and then that side, where there are two; of sides of one size the one goes that leaves more articles. */
function splitOff(
  all: readonly number[],
  some: readonly number[],
  others: readonly number[],
  countArticles: (group: readonly number[]) => number,
): readonly [readonly number[], ...(readonly number[])[]] {
  if (some.length === 0) return [all];
  const without = (off: readonly number[]): readonly number[] => all.filter((member) => !off.includes(member));
  const [withoutSome, withoutOthers] = [without(some), without(others)];
  const isOther =
    some.length > others.length ||
    (some.length === others.length && countArticles(withoutOthers) > countArticles(withoutSome));
  return isOther ? [withoutOthers, others] : [withoutSome, some];
}

function areContrary(a: Statement, b: Statement): boolean {
  if (a.isNegated === b.isNegated || a.article === b.article) return false;
  const [negated, told] = a.isNegated ? [a, b] : [b, a];
  const denied = findDenied(negated.article.words, negated.spans);
  if (
    denied.size === 0 ||
    /\bwithout\b/i.test(toStatementWords(negated)) ||
    CONTRAST.test(toStatementWords(negated)) ||
    ABSENCE.test(toStatementWords(told))
  )
    return false;
  let all = 0;
  let shared = 0;
  for (const stem of denied) {
    const rarity = toRarity(stem);
    all += rarity;
    if (told.profile.weights.has(stem)) shared += rarity;
  }
  return shared >= LEAST_DENIED * all;
}

/** True for two stages of one thing, each of its own day. */
function areUndoing(a: Statement, b: Statement): boolean {
  const [one, two] = [a.profile.weights, b.profile.weights];
  if (a.article !== b.article && (isStageBefore(a, b) || isStageBefore(b, a))) return true;
  return (
    compareDays(a.days, b.days) !== 'same' &&
    UNDOING.some(
      ([first, second]) =>
        (one.has(first) && !one.has(second) && two.has(second) && !two.has(first)) ||
        (one.has(second) && !one.has(first) && two.has(first) && !two.has(second)),
    )
  );
}

/** True where the one is still to be decided in the one, and was in the other. */
function isStageBefore(a: Statement, b: Statement): boolean {
  const [one, two] = [toStatementWords(a), toStatementWords(b)];
  return (
    (PENDING.test(one) && !DECIDED.test(one) && DECIDED.test(two) && !PENDING.test(two)) ||
    (SUSPECTED.test(one) && !CLEARED.test(one) && CLEARED.test(two))
  );
}
