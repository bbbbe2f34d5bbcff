// Catches: "The firm, which had denied for days that a pump had failed, admitted that it had stood still", "having first claimed that no letter
// had come, the office conceded that one lay in the files", where another article reports the earlier claim.
// Not: who denies a charge and admits another, what was claimed by somebody and admitted by somebody else, a claim that no other article reports.
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { countNegations } from '../statements/negation.ts';
import type { Statement } from '../statements/statement.ts';
import { toStems, toWeight } from './deed.ts';
import { type ConflictDraft, type ConflictMaterial, toDaysBetween, toSide } from './draft.ts';

/** So alike the articles must be for one matter to be meant. */
const LEAST_KIN = 0.4;
/** What is claimed is taken back within this many days. */
const FURTHEST_APART = 120;
/** So much of what was claimed, in rarities, and of the earlier report of it, must be the same. */
const LEAST_SHARE = 0.5;
const LEAST_SHARED = 0.5;

/** A claim and what its maker has to admit, as one sentence tells them. */
interface TakenBack {
  readonly claim: ReadonlySet<string>;
  readonly isDenial: boolean;
  readonly admitted: Statement;
}

/** What somebody is told to have claimed until it was admitted, against the report of the claim. */
export function findTakenBack(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) => {
    const found = once(article, findIn);
    if (found.length === 0) return [];
    return material.parts.tiedTo(article.order).flatMap((order) => {
      const other = material.articles[order] as Compared;
      const days = toDaysBetween(other, article);
      if (other === article || days === null || days < 0 || days > FURTHEST_APART) return [];
      if (material.kinship(article.order, order) < LEAST_KIN) return [];
      return found.flatMap((one) => {
        const claim = findClaim(one, other);
        return claim === null ? [] : [toDraft(material, claim, one)];
      });
    });
  });
}

function toDraft(material: ConflictMaterial, claim: Statement, { admitted }: TakenBack): ConflictDraft {
  return {
    kind: 'polarity',
    isUpdate: false,
    sides: [toSide(material, claim, claim.span, 'claimed'), toSide(material, admitted, admitted.span, 'admitted')],
    confidence: 0.75,
    by: 'conflicts/taken-back',
    what: 'What was claimed first is told later to have been taken back',
  };
}

/** The report of a claim that comes nearest to its words; null where none is near. */
function findClaim({ claim, isDenial }: TakenBack, article: Compared): Statement | null {
  let best: { readonly statement: Statement; readonly share: number } | null = null;
  const all = toWeight(claim);
  for (const statement of statementsOf(article)) {
    if (statement.isHeadline || statement.attribution === null || statement.isNegated !== isDenial) continue;
    const shared = toWeight([...claim].filter((stem) => statement.profile.weights.has(stem)));
    if (shared < LEAST_SHARED || shared < LEAST_SHARE * all) continue;
    if (shared > (best?.share ?? 0)) best = { statement, share: shared };
  }
  return best?.statement ?? null;
}

const CLAIMED =
  /(?:den(?:ied|ying)|claim(?:ed|ing)|maintain(?:ed|ing)|insist(?:ed|ing)|assert(?:ed|ing)|stat(?:ed|ing)|declar(?:ed|ing)|sa(?:id|ying)|swor(?:n|e)|assured \w+|told [\w ]{2,20}?)/;
const ADMITS =
  /(?:(?:now|later|then|finally|eventually|since|last week|has|have|had|was forced to|had to|on \w+day) ){0,3}(?:admit(?:s|ted)?|acknowledge[sd]?|concede[sd]?|confirm(?:s|ed)?|confess(?:es|ed)?|accept(?:s|ed)?|now says|own(?:s|ed) up)\b/;
/** "Which had denied for days that": he spoke otherwise before. */
const BEFORE =
  /(?:(?:had|has|have|having|still|first|at first|initially|originally|previously|earlier|until (?:then|now|\w+day)|always|long|repeatedly|consistently|at the time|on [\w ]{3,30}?|only [\w ]{3,20}?) )+/;
const FOR_DAYS = /(?: (?:for|until|as late as|only) [\w ]{3,30}?| on \w+day| repeatedly)?/;
const CLAIM = / (?:that )?([^.;:!?]{12,140}?)/;
const TAKEN_BACK = toPattern(
  'i',
  anyOf(
    sequenceOf(/\b(?:which|who) /, BEFORE, CLAIMED, FOR_DAYS, CLAIM, /, /, ADMITS),
    sequenceOf(
      /\b(?:having|after) (?:(?:first|initially|at first|originally|previously|long|repeatedly|for \w+|\w+ (?:days|weeks|months|years) of) ){0,2}/,
      CLAIMED,
      CLAIM,
      /, [^.;:!?]{2,80}? /,
      ADMITS,
    ),
    sequenceOf(
      /\b(?:had|has|have) (?:(?:first|initially|at first|originally|previously|earlier|always|long|repeatedly|consistently) )+/,
      CLAIMED,
      CLAIM,
      /,? (?:but|and|before|until) [^.;:!?]{0,50}?/,
      ADMITS,
    ),
  ),
);
const CUE = /\b(?:deni|deny|claim|maintain|insist|assert|stat|declar|said|saying|swor|told)/i;
const ADMITS_AT_ALL = /\b(?:admit|acknowledg|conced|confirm|confess|accept|now says|owned? up|owns up)/i;
const DENIES = /\bden(?:ied|ying)\b/i;
/** A charge is for a court; what is admitted besides takes nothing back. */
const CHARGE =
  /\b(?:guilty|charge[sd]?|counts?|accus\w+|wrongdoing|misconduct|offen[cs]es?|liability|responsib\w+|allegations?|crimes?|fraud|murder|rape)\b/i;
const LONGEST = 500;
/** So much in common shows that what is admitted is what was claimed; where he "still claimed" it no word need be the same. */
const LEAST_IN_COMMON = 0.15;
const HELD_OUT =
  /\b(?:still|first|initially|originally|for (?:\w+ )?(?:days|weeks|months|years)|until|always|long|repeatedly|consistently)\b/i;

function findIn(_: OwnArticle, article: Compared): readonly TakenBack[] {
  const { words, reading } = article;
  const statements = statementsOf(article);
  return reading.sentences.flatMap((sentence, index) => {
    const says = words.text.slice(sentence.start, sentence.end);
    if (says.length > LONGEST || !ADMITS_AT_ALL.test(says) || !CUE.test(says)) return [];
    const match = TAKEN_BACK.exec(says);
    const claimed = match?.slice(1).find((group) => group !== undefined);
    if (match === null || claimed === undefined || CHARGE.test(claimed)) return [];
    const start = sentence.start + match.index + match[0].lastIndexOf(claimed);
    const span = { start, end: start + claimed.length };
    const behind = sentence.start + match.index + match[0].length;
    const admitted = statements.find(
      (one) => one.sentence === index && one.span.end > behind && one.span.start >= behind - 1,
    );
    if (admitted === undefined || admitted.isHeadline) return [];
    const claim = toStems(words, [span], null);
    const common = toWeight([...claim].filter((stem) => admitted.profile.weights.has(stem)));
    const before = match[0].slice(0, match[0].lastIndexOf(claimed));
    if (claim.size === 0 || (common < LEAST_IN_COMMON && !HELD_OUT.test(before))) return [];
    const isDenial = (countNegations(words, span) % 2 === 1) !== DENIES.test(before);
    return [{ claim, isDenial, admitted }];
  });
}
