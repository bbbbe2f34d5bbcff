// Catches: "no one had been hurt" and "two people had been burned"; "there were no casualties" and "killed at least three".
// Not: "no more people were hurt", nobody hurt when it was last attacked in January, nobody hurt in one accident and three in another, nobody dead and nine hurt.
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide, toSpeaker } from './draft.ts';
import { areOfOtherYears } from './other-years.ts';

const NO_ONE = toPattern(
  'i',
  anyOf(
    sequenceOf(
      /\b/,
      anyOf(
        /no ?one|nobody|none of the (?:passengers|people|workers|staff|crew|guests|residents|inmates)/,
        /no (?:people|person|passengers?|workers?|residents?|employees?|children|civilians|soldiers)/,
      ),
      /\b[^.;,]{0,40}\b(?:hurt|injur|kill|wound|burn|harm|die|dead)/,
    ),
    /\b(?:no|without(?: any)?) (?:serious )?(?:injur|casualt|fatalit|deaths)/,
  ),
);
const SOMEONE = /\b(?:hurt|injur(?:ed|ing)|kill(?:ed|ing)|wound(?:ed|ing)|burned|burnt|died|dead|burns)\b/i;
/** "A technician was treated for an injury to his hand", "a nurse was brought in with burns". */
const ONE_HURT =
  /\b(?:an?|one|another) (?:[\w-]+ ){1,4}?(?:(?:was|had been|has been|is being) (?:(?:\w+ ){0,6}?(?:treated|brought in|taken to hospital|admitted)\b[^.;:]{0,40}\b(?:injur(?:y|ies)|wounds?|burns?|fracture|broken)\b|(?:\w+ly )?(?:hurt|injured|killed|wounded|burned|burnt)\b)|(?:broke|lost) (?:an?|his|her) (?:arm|leg|hip|hand|finger|eye|foot|rib)\b)/i;
const NOT_PLAIN = /\b(?:no|not|nobody|none|never|without|could|might|would|may|if|feared?|risk|avoid\w*|prevent\w*)\b/i;
/** The second report must come this soon, in days. */
const SOON = 14;
/** So alike the articles must be for one accident to be meant. */
const LEAST_KIN = 0.4;

/** One report has nobody hurt, the other somebody. */
export function findHurtConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  const none = material.articles.flatMap((article) => once(article, findNoOne));
  const some = material.articles.flatMap((article) => once(article, findSomeone));
  const drafts: ConflictDraft[] = [];
  for (const one of none.slice(0, MOST_COMPARED)) {
    const two = some.find((other) => isAgainst(material, one, other));
    if (two === undefined) continue;
    const [speakerOfOne, speakerOfTwo] = [toSpeaker(material, one), toSpeaker(material, two)];
    const isWithdrawn =
      one.article.order < two.article.order &&
      ((speakerOfOne !== null && speakerOfOne === speakerOfTwo) ||
        (isSoFar(one) && toDaysBetween(one.article, two.article) !== 0));
    drafts.push({
      kind: 'polarity',
      isUpdate: isWithdrawn,
      sides: [toSide(material, one, one.span, 'no'), toSide(material, two, two.span, 'yes')],
      confidence: 0.7,
      by: 'conflicts/no-one-hurt',
      what: 'One says that nobody was hurt, the other that somebody was',
    });
  }
  return drafts;
}

/** "Nobody has died" is told of the day; who dies later is no contradiction. */
function isSoFar(statement: Statement): boolean {
  return /\b(?:has|have) (?:been |so far |yet )*(?:died|hurt|injured|killed|fallen)|\b(?:so far|yet|as yet|no (?:deaths|fatalities))\b/i.test(
    toStatementWords(statement),
  );
}

/** "Nobody died of a bullet" says how, and not that nobody died. */
const OF_WHAT = /\b(?:died|dead|killed|hurt|injured) (?:of|from|by|in|at|on|because|due|through)\b/i;

const DEATH = /\b(?:kill|die[ds]?\b|dead\b|deaths?\b|fatalit)/i;
const HURT = /\b(?:hurt|injur|wound|burn|harm|casualt)/i;

/** That nobody died says nothing of those who were hurt. */
function isOfOtherFate(one: Statement, two: Statement): boolean {
  const [says, other] = [toStatementWords(one), toStatementWords(two)];
  return DEATH.test(says) && !HURT.test(says) && !DEATH.test(other);
}

const GROUP =
  /\b(?:no|none of the) (passengers?|workers?|staff|crew|residents?|employees?|children|civilians|soldiers|guests|inmates)\b/i;
const ANYONE = /\b(?:people|persons?|others?|m[ae]n|wom[ae]n)\b/i;

/** "No passengers were hurt" says nothing of a fireman. */
function isOfOtherGroup(one: Statement, two: Statement): boolean {
  const group = GROUP.exec(toStatementWords(one))?.[1];
  return group !== undefined && !two.profile.weights.has(toStem(group)) && !ANYONE.test(toStatementWords(two));
}

const MOST_COMPARED = 100;

function findNoOne(_: OwnArticle, article: Compared): readonly Statement[] {
  return statementsOf(article).filter((statement) => {
    const says = toStatementWords(statement);
    return NO_ONE.test(says) && !OF_WHAT.test(says);
  });
}

function findSomeone(_: OwnArticle, article: Compared): readonly Statement[] {
  return statementsOf(article).filter(isSomeone);
}

function isSomeone(statement: Statement): boolean {
  const says = toStatementWords(statement);
  if (NOT_PLAIN.test(says)) return false;
  return ONE_HURT.test(says) || (SOMEONE.test(says) && statement.quantities.some(({ kind }) => kind === 'count'));
}

/** "Was last attacked in January, when nobody was hurt", in May. */
function isOfEarlier({ days, article: { day } }: Statement): boolean {
  return day !== null && days.length > 0 && days.every(({ to }) => day - to > SOON);
}

function isAgainst(material: ConflictMaterial, one: Statement, two: Statement): boolean {
  if (one.article === two.article || !canDisagree(material, one, two) || isOfOtherFate(one, two)) return false;
  if (isOfOtherGroup(one, two)) return false;
  if (areOfOtherYears(one, two) || isOfEarlier(one) || isOfEarlier(two)) return false;
  const days = toDaysBetween(one.article, two.article);
  return days !== null && Math.abs(days) <= SOON && material.kinship(one.article.order, two.article.order) >= LEAST_KIN;
}
