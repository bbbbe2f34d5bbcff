// Catches what a denial leaves standing: "did not fly alone", "not the first wolf", "no new offer", "was not closed because of the fire",
// "did not travel with her husband" where nobody else speaks of him.
// Not: a denial of the deed itself, wherever and whenever it was.
import type { Entity } from '../../document/findings.ts';
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { toRarity } from '../rarity.ts';
import { findDenials } from '../statements/negation.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toForm, toWordRange } from '../words.ts';
import { DAY_STEMS } from './plan-days.ts';

const NOT = /(?:\b(?:not|never)|n['’]t) /;
/** "Not enough", "not the first", "did not at once", "does not have to": how, which and when are denied, or that it must be. */
const IN_PART = toPattern(
  'i',
  anyOf(
    sequenceOf(
      NOT,
      /(?:[\w'’]+ ){0,2}?/,
      anyOf(
        /(?:all|every\w*|always|necessarily|only|just|merely|simply|enough|entirely|fully|completely|wholly|exactly|quite|immediately|directly|too|very)\b/,
        /(?:alone|until|because|at once|right away|straight away|before (?:had|has|have|was|were|did)|the (?:first|last|only|same|one)|so (?:much|many))\b/,
      ),
    ),
    sequenceOf(
      NOT,
      /[^.,;:]{0,60}\b(?:alone|enough|because|until|at once|right away|as (?:\w+ )?as|on (?:his|her|its|their) own)\b/,
    ),
    sequenceOf(NOT, /(?:have|need|oblig\w+|required|bound|forced) to\b/),
    /\bneed(?: not|n['’]t)\b/,
    /(?:\b(?:not|never)|n['’]t) [^.,;:]{0,60}\b(?:reasons|by accident|by mistake|on purpose|by choice|willingly|voluntarily|out of (?:spite|fear|malice|greed|anger|love|pity|need|necessity|habit|choice|curiosity|concern))\b/,
    /\b(?:no (?:body |one )|nobody |nothing |none )(?:but|else|except|other than|apart from)\b/,
    /\bno (?:more|fewer|less) than\b/,
    sequenceOf(anyOf(/\bfail(?:ed|s|ing)? to /, NOT), /(?:prevent|stop|avert|avoid|keep)\b/),
    /\b(?:at first|first|initially|originally) (?:refus|declin|den|reject|did|had|was|were|said)/,
  ),
);
/** "Did not steer the night before". */
const TIME_BEFORE = /\bthe (?:night|evening|morning|day|week|month|year) (?:before|earlier)\b/i;
/** "No new offer" leaves an old one. */
const ANOTHER =
  /(?:\bno|\bnor any|\bnot an?|\bnot any|n['’]t an?|n['’]t any) (new|other|further|additional|second|more|such|similar|better)\b/i;
/** "No longer share" denies the present. */
const NO_LONGER =
  /\bno longer (?!hold|say|believ|think|claim|maintain)|(?:\bnot|n['’]t)\b[^.,;]{0,60}\bany ?(?:more|longer)\b/i;
const PRESENT = /\b(?:is|are|has|have|still|now|today|will|does|do|remains?|continues?)\b/i;
const YEAR = /\b(?:19|20)\d\d\b/g;

/** True where what the one denies is only part of what the other says, or is of somebody or some time else. */
export function isPartlyDenied(denying: Statement, plain: Statement): boolean {
  const [denies, says] = [toStatementWords(denying), toStatementWords(plain)];
  const another = ANOTHER.exec(denies)?.[1]?.toLowerCase();
  return (
    isOnlyInPart(denies, says) ||
    (another !== undefined && !new RegExp(`\\b${another}\\b`, 'i').test(says)) ||
    (NO_LONGER.test(denies) && !PRESENT.test(says)) ||
    (TIME_BEFORE.test(denies) && !TIME_BEFORE.test(says)) ||
    isOfOtherYear(denies, says) ||
    isOfOtherCircumstance(denying, plain) ||
    isOfOtherSubject(denying, plain)
  );
}

/** "Not too fast" denies "too fast" and leaves "fast". */
function isOnlyInPart(denies: string, says: string): boolean {
  const part = IN_PART.exec(denies)?.[0].split(' ').at(-1);
  return part !== undefined && !new RegExp(`\\b${part.replace(/\W/g, '')}\\b`, 'i').test(says);
}

function isOfOtherYear(denies: string, says: string): boolean {
  const [of, others] = [denies.match(YEAR), says.match(YEAR)];
  return of !== null && others !== null && !of.some((year) => others.includes(year));
}

/** What circumstances begin with; "of" and "to" bring in what the deed is about. */
const CIRCUMSTANCE =
  /^(?:with|without|for|by|as|in|at|on|from|during|into|through|under|over|near|inside|because|due)$/;
const LEAST_TELLING = 0.15;

/** True where the denial ends on a circumstance of which the other article knows nothing. */
function isOfOtherCircumstance({ article: { words }, spans }: Statement, { article }: Statement): boolean {
  const known = once(article, findStems);
  for (const { negator, to } of findDenials(words, spans)) {
    let isInside = false;
    let told: string[] = [];
    const isOther = (): boolean => isInside && told.length > 0 && !told.some((stem) => known.has(stem));
    for (let index = negator + 2; index < to; index++) {
      const form = toForm(words, index).toLowerCase();
      if (/^[,.;:—–]$/.test(form)) break;
      if (CIRCUMSTANCE.test(form)) {
        if (isOther()) return true;
        isInside = true;
        told = [];
        continue;
      }
      const stem = words.stems[index] as string;
      // "At any time", "from Thursday on": every time is meant, or one that the rules of days compare.
      if (form === 'any' || DAY_STEMS.has(stem)) isInside = false;
      if (isInside && stem !== '' && toRarity(stem) >= LEAST_TELLING) told.push(stem);
    }
    if (isOther()) return true;
  }
  return false;
}

function findStems({ words }: OwnArticle): ReadonlySet<string> {
  return new Set(words.stems);
}

/** True where the one denies it of somebody, or of a place or body, and the other tells it of another. */
function isOfOtherSubject(denying: Statement, plain: Statement): boolean {
  const [first] = findDenials(denying.article.words, denying.spans);
  if (first === undefined) return false;
  const { words } = denying.article;
  const [start, end] = [denying.span.start, words.starts[first.negator] as number];
  if (isUnknown(denying, start, end, plain)) return true;
  const of = findNamed(denying.article, start, end);
  if (of.length === 0) return false;
  const { from, to } = toWordRange(plain.article.words, plain.span);
  let at = from;
  while (at < to && !first.denied.has(plain.article.words.stems[at] as string)) at++;
  if (at === to) return false;
  const others = findNamed(plain.article, plain.span.start, plain.article.words.starts[at] as number);
  return (
    others.some(({ kind }) => of.some((one) => one.kind === kind)) &&
    !others.some(({ name }) => of.some((one) => sharesWord(one.name, name)))
  );
}

/** True where the words name somebody or some place, and none of the names stands in the other article. */
function isUnknown(
  { article: { words }, names }: Statement,
  start: number,
  end: number,
  { article }: Statement,
): boolean {
  const { from, to } = toWordRange(words, { start, end });
  const named = words.stems.slice(from, to).filter((stem) => names.has(stem));
  const known = once(article, findStems);
  return named.length > 0 && !named.some((stem) => known.has(stem));
}

function findNamed({ mentions }: Compared, start: number, end: number): readonly Entity[] {
  return mentions.flatMap(({ start: from, end: to, how, entity }) =>
    from >= start && to <= end && how !== 'role' && entity.kind !== 'group' ? [entity] : [],
  );
}

function sharesWord(one: string, two: string): boolean {
  const words = two.toLowerCase().split(/\s+/);
  return one
    .toLowerCase()
    .split(/\s+/)
    .some((word) => words.includes(word));
}
