// Catches: "the alarm went off twice" and "no gas alarm had sounded"; a claim and its denial; "rose" in one, "fell" in the other.
// Not: "did not comment" and "declined to comment", a fear and a fact, what one says will be and the other says may not.
import { anyOf, toPattern } from '../../language/pattern.ts';
import { toProfile } from '../profile.ts';
import { type Denial, findDenials, findDenied } from '../statements/negation.ts';
import { areOpposite } from '../statements/opposites.ts';
import { areOfOtherThings } from '../statements/other-things.ts';
import { isDenial } from '../statements/reporting.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import type { WordLikeness } from '../word-likeness.ts';
import { toForm, toWordRange } from '../words.ts';
import { areOfOtherBackgrounds } from './background.ts';
import { confirmsOther } from './deed.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide, toSpeaker } from './draft.ts';
import { toSentenceWords } from './figure-scope.ts';
import { isFirm, isNoAccount, isPredicted, leavesRoom } from './leaves-room.ts';
import { areOfOtherMoments } from './other-moments.ts';
import { isOfOtherSum } from './other-sums.ts';
import { isToldByOutsiders } from './outsiders.ts';
import { haveOtherParts } from './patients.ts';

const SAME_FROM = 0.52;
/** A denial stands against whatever is likely what it denies, or shares enough with it besides. */
const DENIED_FROM = 0.46;
const SURELY_DENIED_FROM = 0.55;

/** What one says and the other denies must be most of both; less where the two are surely of one thing. */
const LEAST_ALIGNED = 0.45;
const SURELY_FROM = 0.5;
/** So alike the articles must be for that. */
const LEAST_KIN = 0.36;
const LEAST_ALIGNED_SURELY = 0.28;
/** Two plans of which one denies the very deed of the other. */
const LEAST_ALIGNED_CLOSELY = 0.2;
/** Names alone say nothing that could be denied. */
const LEAST_SHARED = 0.2;
const LEAST_SHARED_CLOSELY = 0.1;
/** "Had met Lund six times", "has never met him": a common deed is enough where it is the very one that is denied, of somebody both name. */
const LEAST_SHARED_OF_NAMED = 0.03;
/** "Will not appeal": the deed stands right behind the negator. */
const CLOSE_REACH = 2;
const NEAR_REACH = 4;
/** "Was not the source of the leak": what it was not stands further behind than what was not done. */
const REACH_OF_BEING = 5;
/** "Dismissed the talk" denies nothing that could be looked up. */
const LEAST_DENIED = 0.7;

/** Statements of which one says what the other denies. */
export function findPolarityConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  const { statements, joined, near } = material;
  const drafts: ConflictDraft[] = [];
  const clusterOf = new Map(joined.clusters.flatMap((members, cluster) => members.map((member) => [member, cluster])));
  for (const { a, b, sameness, alignment, sharedWords } of near) {
    if (sameness < Math.min(SAME_FROM, DENIED_FROM)) break;
    const [one, two] = [statements[a] as Statement, statements[b] as Statement];
    if (!canDisagree(material, one, two) || isOneVoice(material, one, two)) continue;
    const isDenial =
      sameness >= DENIED_FROM &&
      (sharedWords >= LEAST_SHARED || sameness >= SURELY_DENIED_FROM) &&
      isDenied(one) !== isDenied(two) &&
      one.isNegated !== two.isNegated &&
      !ACCUSATION.test(toStatementWords(isDenied(one) ? two : one)) &&
      (isDenied(one) ? isOfWhatIsDenied(one, two) : isOfWhatIsDenied(two, one));
    if (isDenial && (isDenied(one) ? confirmsOther(one, two) : confirmsOther(two, one))) continue;
    if (isBare(one) || isBare(two) || isElliptical(one) || isElliptical(two)) continue;
    if (isDenial && (OTHERWISE.test(toStatementWords(one)) || OTHERWISE.test(toStatementWords(two)))) continue;
    if (isDenial && (isDenialTold(one, two) || isDenialTold(two, one))) continue;
    if (isDenial && (areOpposite(one, two) || areContrary(one, two))) continue;
    if (isQuotedHeadline(one) || isQuotedHeadline(two) || isTitle(one) || isTitle(two)) continue;
    if (!isDenial && (isNoAccount(one) || isNoAccount(two))) continue;
    if (leavesRoom(one, two) || leavesRoom(two, one)) continue;
    if (areOfOtherThings(one, two) || areOfOtherMoments(one, two) || areOfOtherBackgrounds(one, two)) continue;
    // Inside one article, what two people say of a matter is its story; only a denial stands against a claim.
    if (one.article === two.article && !isDenial) continue;
    // "Has not answered", "are still waiting for an answer": what tells the same of one voice is no contradiction.
    const isJoined = clusterOf.has(a) && clusterOf.get(a) === clusterOf.get(b);
    if (isJoined && isSaidByOne(material, one, two)) continue;
    if (isTakenBack(one) || isTakenBack(two)) continue;
    const isOpposite = !isDenial && one.isNegated === two.isNegated && areOpposite(one, two);
    const isSurely = sameness >= SURELY_FROM && material.kinship(one.article.order, two.article.order) >= LEAST_KIN;
    const isPlain =
      one.isNegated !== two.isNegated &&
      (one.isOpen || two.isOpen
        ? one.isOpen &&
          two.isOpen &&
          isFirm(one) &&
          isFirm(two) &&
          isPredicted(one) === isPredicted(two) &&
          alignment >= LEAST_ALIGNED_CLOSELY &&
          deniesShared(one, two, CLOSE_REACH)
        : alignment >= LEAST_ALIGNED
          ? deniesShared(one, two, isOfBelief(one.isNegated ? one : two) ? undefined : NEAR_REACH)
          : isSurely &&
            alignment >= LEAST_ALIGNED_SURELY &&
            deniesShared(one, two, isOfBeing(one.isNegated ? one : two) ? REACH_OF_BEING : NEAR_REACH));
    if (
      !(
        isDenial ||
        (sameness >= SAME_FROM &&
          sharedWords >= (isPlain ? toLeastShared(one, two) : LEAST_SHARED) &&
          (isPlain || isOpposite))
      )
    )
      continue;
    if (!isDenial && isPlain && (one.isNegated ? isOfOtherSum(one, two) : isOfOtherSum(two, one))) continue;
    if (!isDenial && isPlain && isOfOtherSubject(one, two, material.likeness)) continue;
    const draft: ConflictDraft = {
      kind: 'polarity',
      isUpdate: false,
      sides: [
        toSide(material, one, one.span, (isDenial ? isDenied(one) : one.isNegated) ? 'no' : 'yes'),
        toSide(
          material,
          two,
          two.span,
          isOpposite ? 'other' : (isDenial ? isDenied(two) : two.isNegated) ? 'no' : 'yes',
        ),
      ],
      confidence: Math.min(0.9, (isDenial ? 0.45 : 0.27) + sameness / 2),
      by: isDenial ? 'conflicts/denial' : 'conflicts/polarity',
      what: isDenial ? 'One is denied by the other' : 'One says what the other says is not so',
    };
    drafts.push({ ...draft, ...toChangedMind(material, one, two, isDenial ? isDenied(one) : one.isNegated) });
  }
  return drafts.filter(({ sides: [one, two] }) => one?.value !== two?.value);
}

/** "Unsafe" and "safe": who denies the one says what the other tells. */
function areContrary(one: Statement, two: Statement): boolean {
  const [words, others] = [toForms(one), toForms(two)];
  const turns = (some: ReadonlySet<string>, more: ReadonlySet<string>): boolean =>
    [...some].some((word) => {
      const plain = word.replace(CONTRARY, '');
      return plain !== word && more.has(plain) && !some.has(plain);
    });
  return turns(words, others) || turns(others, words);
}

function toForms(statement: Statement): ReadonlySet<string> {
  return new Set(
    toStatementWords(statement)
      .toLowerCase()
      .match(/\p{L}+/gu),
  );
}

const CONTRARY = /^(?:un|in|im|il|ir|dis)(?=\p{L}{4})/u;

/** How much two statements share at least of which one denies what the other says. */
function toLeastShared(one: Statement, two: Statement): number {
  if (one.isOpen) return LEAST_SHARED_CLOSELY;
  if (!isOfAllTime(one.isNegated ? one : two)) return LEAST_SHARED;
  const isOfOneName = [...one.names].some((name) => two.names.has(name));
  return isOfOneName && deniesShared(one, two, CLOSE_REACH) ? LEAST_SHARED_OF_NAMED : LEAST_SHARED;
}

const NEVER = /\b(?:never|not\b[^.;:]*\bat all)\b/i;
const LIMITED =
  /\b(?:since|for (?:years|months|weeks|days|decades|(?:a|an|\w+) (?:year|month|week|day|decade|time)s?|long)|in (?:years|months|weeks|decades|private|public|person|\p{Lu}\w*|\d{4})|alone|privately|publicly|officially|formally|together|again|before|after|until|till|during|while|when|without|except|outside|only|just|face to face|one[- ]to[- ]one)\b/u;

/** "Has never met him", and not "has not met him since the summer" or "has never met him alone", beside which he may have met him. */
function isOfAllTime(denying: Statement): boolean {
  const says = toStatementWords(denying);
  const never = NEVER.exec(says);
  return never !== null && !LIMITED.test(says.slice(never.index));
}

/** True where what the negated statement denies is what the other says, and not an aside in it. */
function deniesShared(one: Statement, two: Statement, reach?: number): boolean {
  const [negated, plain] = one.isNegated ? [one, two] : [two, one];
  const deniedByBoth = findDenied(plain.article.words, plain.spans);
  for (const stem of findDenied(negated.article.words, negated.spans, reach)) {
    if (
      plain.profile.weights.has(stem) &&
      !plain.names.has(stem) &&
      !deniedByBoth.has(stem) &&
      !isLacking(plain, stem) &&
      !isAskedFor(plain, stem) &&
      !isProvenOtherwise(negated, plain, stem) &&
      !isOfFire(plain, stem) &&
      !WILL.has(stem)
    )
      return true;
  }
  return false;
}

/** "No longer holds that a relay was at fault": what is denied stands further behind. */
const OF_BELIEF =
  /\b(?:holds?|believes?|thinks?|maintains?|claims?|signs?|evidence|proof|indications?|support|hints?|traces?|true|the case)\b/i;

function isOfBelief(statement: Statement): boolean {
  return OF_BELIEF.test(toStatementWords(statement));
}

const OF_BEING = /\b(?:is|are|was|were)(?: not|n['’]t) (?:an?|the)\b/i;

function isOfBeing(statement: Statement): boolean {
  return OF_BEING.test(toStatementWords(statement));
}

/** "Did not wish to be a burden" and "wished to spare them": what is wanted stands behind. */
const WILL: ReadonlySet<string> = new Set(['wish', 'want', 'intend', 'hope', 'mean', 'try'].map(toStem));

/** True where what is denied is told of another thing or person than what is said: "the church was damaged", "the school was not damaged". */
function isOfOtherSubject(one: Statement, two: Statement, likeness: WordLikeness): boolean {
  const [negated, plain] = one.isNegated ? [one, two] : [two, one];
  const [denial] = findDenials(negated.article.words, negated.spans);
  if (denial === undefined) return false;
  const { words } = plain.article;
  const { from, to } = toWordRange(words, plain.span);
  // "Did not criticise the mayor", "the mayor was criticised": the deed, and no matter what else is told first.
  const first = negated.article.words.stems
    .slice(denial.negator + 1, denial.to)
    .find((stem) => denial.denied.has(stem) && !negated.names.has(stem));
  let deed = from + Math.max(0, words.stems.slice(from, to).indexOf(first ?? ''));
  while (
    deed < to &&
    !(denial.denied.has(words.stems[deed] as string) && !plain.names.has(words.stems[deed] as string))
  )
    deed++;
  if (deed === to) return false;
  const at = findWord(negated, denial, words.stems[deed] as string);
  return haveOtherParts(
    { statement: negated, at, from: denial.negator },
    { statement: plain, at: deed, from: deed },
    likeness,
  );
}

/** Index of the denied word of a stem; of the negator where that judges what stands before it. */
function findWord({ article: { words } }: Statement, { negator, to }: Denial, stem: string): number {
  for (let index = negator + 1; index < to; index++) if (words.stems[index] === stem) return index;
  return negator;
}

/** "Without power" and "a power cut", "no water" and "the lack of water" tell the same. */
function isLacking({ article: { words }, span }: Statement, stem: string): boolean {
  const { from, to } = toWordRange(words, span);
  for (let index = from; index < to; index++) {
    if (words.stems[index] !== stem) continue;
    const [two, one] = [index - 2, index - 1].map((at) => (at < from ? '' : toForm(words, at).toLowerCase()));
    const next = index + 1 < to ? toForm(words, index + 1).toLowerCase() : '';
    if (LACK.test(next) || (LACK.test(two ?? '') && /^(?:of|in|to)$/.test(one ?? ''))) return true;
  }
  return false;
}

/** "Asked for a guarantee", "a request for one": what is asked for is not there yet, and may be refused. */
function isAskedFor({ article: { words }, span }: Statement, stem: string): boolean {
  const { from, to } = toWordRange(words, span);
  for (let index = from; index < to; index++) {
    if (words.stems[index] !== stem) continue;
    const before = words.text.slice(
      Math.max(span.start, (words.starts[index] as number) - LONGEST_ASKING),
      words.starts[index],
    );
    if (ASKED_FOR.test(before)) return true;
  }
  return false;
}

const EVIDENCE = /^(?:evidence|proofs?)$/i;
const PROVES = /^prov(?:e|es|ed|en|ing)$/i;

/** "No evidence of a leak", "the logs to prove it": the one is of what there is nothing to show for, the other of what somebody can show. */
function isProvenOtherwise(negated: Statement, plain: Statement, stem: string): boolean {
  const [denies, says] = [negated, plain].map((statement) => findForms(statement, stem)) as [string[], string[]];
  return denies.some((form) => EVIDENCE.test(form)) && says.length > 0 && says.every((form) => PROVES.test(form));
}

/** "A fire burned for two hours": nobody is hurt by that. */
function isOfFire(plain: Statement, stem: string): boolean {
  if (stem !== HURT) return false;
  return (
    findForms(plain, stem).every((form) => /^burn(?:s|ed|t|ing)?$/i.test(form)) &&
    !/\b(?:was|were|been|being|badly|severely) (?:\w+ly )?burn(?:ed|t)\b|\bwith (?:\w+ ){0,2}burns\b/i.test(
      toStatementWords(plain),
    )
  );
}

const HURT = toStem('hurt');

function findForms({ article: { words }, span }: Statement, stem: string): string[] {
  const { from, to } = toWordRange(words, span);
  return Array.from({ length: to - from }, (_, at) => from + at).flatMap((index) =>
    words.stems[index] === stem ? [toForm(words, index)] : [],
  );
}

const LONGEST_ASKING = 80;
const ASKED_FOR = toPattern(
  'i',
  /\b/,
  anyOf(
    /(?:ask(?:s|ed|ing)?|requests?|calls?|called|appeals?|appealed|appl(?:y|ied)|plead(?:s|ed)?|bids?)\b[^.,;:]{0,30}? for/,
    /demand(?:s|ed|ing)?|request(?:ed|ing)?|seek(?:s|ing)?|sought/,
  ),
  / (?:(?!(?:after|before|because|when|while|as|and|but) )[^\s.,;:]+ ){0,6}$/,
);

const LACK = /^(?:cuts?|outages?|failures?|loss|losses|shortages?|lack|absence|scarcity)$/;

/** A headline in quotation marks is of somebody whom the text below names. */
function isQuotedHeadline(statement: Statement): boolean {
  return statement.isHeadline && /^["“‘]/.test(toStatementWords(statement));
}

/** "The deal that broke the union", "How the mine was lost": a title, which names what the text is about and tells nothing that could be denied. */
const TITLE =
  /^\W*(?:(?:the|an?) (?:[\p{L}’'-]+ ){1,4}?(?:that|who|which|whom|whose) |(?:how|why|what|who|where|when|inside|behind) (?!(?:is|are|was|were|do|does|did|can|will)\b))/iu;

function isTitle(statement: Statement): boolean {
  return statement.isHeadline && TITLE.test(toStatementWords(statement));
}

/** "Admits that his first statement was false": who takes back his words contradicts nobody else's. */
const TAKES_BACK =
  /\b(?:admit(?:s|ted)?|acknowledg(?:es|ed)|conced(?:es|ed)|confess(?:es|ed)|accept(?:s|ed)|retract(?:s|ed)|withdrew|apologi[sz](?:es|ed))\b/i;
const OWN_WORDS =
  /\b(?:(?:his|her|its|their) (?:\w+ ){0,2}(?:statements?|claims?|accounts?|versions?|words|remarks?)|(?:he|she|it|they) (?:had )?(?:said|told|claimed))\b/i;
const FALSE = /\b(?:false|untrue|wrong|incorrect|mistaken|lied|a lie|not true)\b/i;

function isTakenBack(statement: Statement): boolean {
  const says = toSentenceWords(statement);
  return TAKES_BACK.test(says) && OWN_WORDS.test(says) && FALSE.test(says);
}

/** "Siren", "the theory of the roster program": a heading or a name, which states nothing. */
const LEAST_STATED = 2;

function isBare({ profile, attribution }: Statement): boolean {
  return attribution === null && profile.weights.size < LEAST_STATED;
}

/** "Negligence had not been ruled out. Arson had.": the verb stands in the sentence before. */
const ELLIPTICAL =
  /\b(?:has|have|had|did|does|do|was|were|is|are|will|would|could|can)(?: not|n['’]t)?(?:, (?:he|she|they) (?:said|says|added))?\W*$/i;

function isElliptical(statement: Statement): boolean {
  return ELLIPTICAL.test(toStatementWords(statement));
}

/** "The ministry, which had denied any danger, would not comment": that something is denied is told, and not that it is so. */
function isDenialTold(denied: Statement, { article, spans }: Statement): boolean {
  if (!isDenied(denied)) return false;
  return findDenials(article.words, spans).some(
    ({ negator, denied: stems }) =>
      /^den(?:y|ies|ied)$/i.test(toForm(article.words, negator)) &&
      [...stems].some((stem) => denied.profile.weights.has(stem) && !denied.names.has(stem)),
  );
}

function isDenied(statement: Statement): boolean {
  const { article, attribution, profile } = statement;
  return (
    attribution !== null &&
    isDenial(article.words, attribution) &&
    profile.norm >= LEAST_DENIED &&
    !TOPIC.test(toStatementWords(statement)) &&
    !OTHERWISE.test(toStatementWords(statement)) &&
    !REMARKS.test(toStatementWords(statement))
  );
}

/** So much of what is denied the other must have, where an account of how it was follows. */
const LEAST_OF_DENIED = 0.5;

/** "Rejects his claim that the steering failed: the hose burst later": what stands behind the colon is not denied. */
function isOfWhatIsDenied({ article: { words }, span, names }: Statement, { profile }: Statement): boolean {
  const colon = words.text.slice(span.start, span.end).indexOf(': ');
  if (colon < 0) return true;
  const denied = toProfile(words, [{ start: span.start, end: span.start + colon }]);
  const stems = [...denied.weights.keys()].filter((stem) => !names.has(stem));
  return stems.filter((stem) => profile.weights.has(stem)).length >= LEAST_OF_DENIED * stems.length;
}

/** "Dismissed the talk of the reservoir": a topic, of which nobody can tell what is denied. */
const TOPIC =
  /^\W*(?:the|any|all|such)?\s*(?:talk|rumou?rs?|reports?|claims?|idea|suggestions?|speculation) (?:of|about) (?:[\w'’-]+\s*){1,3}\W*$/i;

/** "A clerk at the store said otherwise": what is denied stands in another sentence. */
const OTHERWISE = /\b(?:said|says|saying) (?:otherwise|the (?:opposite|contrary))\W*$/i;

/** "Rejected the criticism of his speech", "defended his remarks on the strike": what is thought of something, and nothing that was or was not. */
const REMARKS = /^\W*(?:[\w'’.-]+,? ){0,6}?(?:critiques?|criticisms?|remarks?|comments?|attacks?)\b(?!.*\bthat\b)/is;

/** "Accusations that the barge was overloaded": told as somebody's words, which the denial answers. */
const ACCUSATION = /^\W*(?:the |an? )?(?:accusations?|allegations?|claims?|suggestions?)\b/i;

/** Who says two things about one matter may have changed his mind; that is for the reader to see, and no conflict of accounts. */
function isOneVoice(material: ConflictMaterial, a: Statement, b: Statement): boolean {
  return a.article === b.article && isSaidByOne(material, a, b);
}

function isSaidByOne(material: ConflictMaterial, a: Statement, b: Statement): boolean {
  const [one, two] = [toSpeaker(material, a), toSpeaker(material, b)];
  return one !== null && one === two;
}

/** "Ruled out a public inquiry", "would appeal": what somebody will do. */
const PLANS =
  /\b(?:will|would|wo(?=n['’]t)|plans?|planned|intends?|intended|going to|is to|are to|rul(?:es?|ed|ing) out)\b/i;

/** In days: what the agency and the paper of the next morning tell is of one hour. */
const LEAST_BETWEEN = 2;

/** What one voice will do and, by its own later words or a later report, will not do, or the other way round, is a plan that was changed. */
function toChangedMind(material: ConflictMaterial, a: Statement, b: Statement, isNo: boolean): Partial<ConflictDraft> {
  const between = toDaysBetween(a.article, b.article);
  if (between === null || Math.abs(between) < LEAST_BETWEEN) return {};
  const [earlier, later, isNoFirst] = between > 0 ? [a, b, isNo] : [b, a, !isNo];
  if (!PLANS.test(toSentenceWords(earlier)) || !(earlier.isOpen || earlier.isNegated || isDenied(earlier))) return {};
  if (later.attribution !== null && !isSaidByOne(material, earlier, later)) return {};
  if (earlier.attribution !== null && !isSaidByOne(material, earlier, later) && !isOwnPlan(earlier)) return {};
  return {
    kind: 'superseded',
    what: isNoFirst
      ? 'What was not to be is told later as done'
      : 'The plan is told as one to come, and elsewhere that it is off',
  };
}

/** "It would close the yard, the owner said", "her office said that the minister would resign". */
const OF_PLANNER = /^(?:that )?(?:it|he|she|they|we|I|there)\b/i;
const OF_OFFICE = /\b(?:office|spokes\w+|aides?|staff|lawyers?|agent|manager)\b/i;

/** True where whoever tells the plan is whose plan it is. */
function isOwnPlan(plan: Statement): boolean {
  const { attribution, speaker, profile } = plan;
  if (attribution === null || isDenied(plan)) return true;
  if (isToldByOutsiders(plan)) return false;
  const who = speaker.join(' ');
  return (
    OF_PLANNER.test(toStatementWords(plan).trim()) ||
    OF_OFFICE.test(who) ||
    speaker.some((word) => profile.weights.has(toStem(word)))
  );
}
