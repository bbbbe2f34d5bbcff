// Catches: "the guards fired first", "the first shots came from the Norish bank" and "a Velish boat had opened fire first": each names another who began.
// Not: one who "was fired first", who scored or arrived first, whoever is named in both, what nobody is named for.
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { compareDays } from '../points/pair-features.ts';
import { toRarity } from '../rarity.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { type ConflictDraft, type ConflictMaterial, canDisagree, toDaysBetween, toSide } from './draft.ts';
import { toSentenceWords } from './figure-scope.ts';
import { areOfOtherYears } from './other-years.ts';

/** So alike the articles must be for one fight to be meant. */
const LEAST_KIN = 0.4;
/** In days. */
const FURTHEST_APART = 30;

/** Who is told to have begun a fight. */
interface Beginner {
  readonly statement: Statement;
  /** Stems of the words that say who. */
  readonly who: ReadonlySet<string>;
  readonly isDenied: boolean;
}

/** Without one of these neither pattern below fits; to look for whoever stands before them in all sentences takes long. */
const MAY_TELL = /\bfirst\b|\b(?:began|begun|started|starting) the\b/i;
const WHO = /(?<![\p{L}’'-])(?<who>(?:[\p{L}’'-]+ ){1,6}?)/u;
const HAD = /(?:has |have |had |who |which |that )*/;
/** "A patrol boat opened fire first", "it was the guards who fired first", "the rebels struck first", "the visitors threw the first punch". */
const BEGAN = toPattern(
  'iu',
  WHO,
  HAD,
  anyOf(
    /(?:opened|open|opening) fire first\b/,
    /(?<!\b(?:was|were|been|be|being|got) )(?:fired|firing|shot|shooting|struck|attacked) first\b/,
    /(?:fired|firing|threw|throwing|landed|struck) the first (?:shots?|punch(?:es)?|blows?|stones?|rounds?|shells?)\b/,
    /(?:began|begun|started|starting) the (?:shooting|firing|fighting|fight|brawl|shelling|clash(?:es)?|battle|hostilities|war)\b/,
  ),
);
/** "The first shots were fired from the Norish bank", "came from the crowd". */
const FIRST_FROM = toPattern(
  'iu',
  sequenceOf(
    /\bthe first (?:shots?|rounds?|shells?|blows?|punch(?:es)?|stones?) /,
    /(?:had |have |has )?(?:been |was |were )?(?:come|came|coming|fired|thrown|landed|launched) (?:from|by) (?<who>(?:the |an? )?(?:[\p{L}’'-]+ ?){1,4})/u,
  ),
);

/** Two accounts of which each names another who began. */
export function findWhoBegan(material: ConflictMaterial): readonly ConflictDraft[] {
  const begun = material.articles.flatMap((article) => once(article, findBeginners));
  const drafts: ConflictDraft[] = [];
  for (const [index, one] of begun.slice(0, MOST_COMPARED).entries()) {
    for (const two of begun.slice(index + 1, MOST_COMPARED)) {
      if (!isAgainst(material, one, two)) continue;
      drafts.push({
        kind: 'polarity',
        isUpdate: false,
        sides: [one, two].map(({ statement, who }) =>
          toSide(material, statement, statement.span, [...who].sort().join(' ')),
        ),
        confidence: 0.75,
        by: 'conflicts/who-began',
        what: 'Each names another who began',
      });
    }
  }
  return drafts;
}

const MOST_COMPARED = 100;

function isAgainst(material: ConflictMaterial, one: Beginner, two: Beginner): boolean {
  const [a, b] = [one.statement, two.statement];
  if (one.isDenied || two.isDenied || !canDisagree(material, a, b)) return false;
  if (areOfOtherYears(a, b) || compareDays(a.days, b.days) === 'other') return false;
  const days = toDaysBetween(a.article, b.article);
  if (days === null || Math.abs(days) > FURTHEST_APART) return false;
  if (a.article !== b.article && material.kinship(a.article.order, b.article.order) < LEAST_KIN) return false;
  return ![...one.who].some((stem) => two.who.has(stem)) && [one, two].every(isNamed);
}

/** "A Velish boat", "the Norish side": of whom it is is known by a name. */
function isNamed({ statement: { names }, who }: Beginner): boolean {
  return [...who].some((stem) => names.has(stem));
}

const DENIES = /\b(?:not|never|n['’]t|den(?:y|ies|ied|ying)|whether|who had|which side|each|other|unclear)\b/i;
/** "Melvik struck first through Ortega": whoever scored. */
const PLAYED =
  /\b(?:goals?|scor(?:e|es|ed|ing)|through \p{Lu}\p{L}+|half|(?:first|second|third|last|next|\d+(?:st|nd|rd|th)) (?:round|set|minute|quarter|period|inning)|match|penalty|header|free[- ]kick|touchdown|lead|league|cup)\b|\bafter (?:just |only )?[\p{L}\d-]+ minutes\b/u;
const EMPTY: ReadonlySet<string> = new Set(
  'side bank soldier troop force boat guard army police'.split(' ').map(toStem),
);

function findBeginners(_: OwnArticle, article: Compared): readonly Beginner[] {
  const bySentence = new Map<number, Beginner[]>();
  for (const statement of statementsOf(article)) {
    if (statement.isHeadline || statement.isOpen) continue;
    const says = toStatementWords(statement);
    if (!MAY_TELL.test(says)) continue;
    const from = FIRST_FROM.exec(says);
    const active = from === null ? BEGAN.exec(says) : null;
    const named = (from ?? active)?.groups?.['who'];
    if (named === undefined || PLAYED.test(toSentenceWords(statement))) continue;
    const who = new Set(
      named
        .split(/[\s-]+/)
        .map(toStem)
        .filter((stem) => toRarity(stem) >= LEAST_TELLING && !EMPTY.has(stem)),
    );
    if (who.size === 0) continue;
    addTo(bySentence, statement.sentence, { statement, who, isDenied: statement.isNegated || DENIES.test(says) });
  }
  return [...bySentence.values()].flat();
}

const LEAST_TELLING = 0.15;
