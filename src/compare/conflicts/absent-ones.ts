// Catches: "will box in the final on Friday" and "watched the final from the bench"; "will open the fair" and "in her stead the deputy cut the ribbon".
// Not: absence on another day, from another thing ("missed a penalty"), of another person; whoever is told to have done it after all.
import { anyOf, toPattern } from '../../language/pattern.ts';
import { IS_AWAY_FROM_IT, IS_THERE_INSTEAD, TAKES_PART } from '../../lexicon/absence-words.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import { compareDays } from '../points/pair-features.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toPersonWords } from '../voices/name-key.ts';
import { type ConflictDraft, type ConflictMaterial, toSide } from './draft.ts';
import { isToldByOutsiders } from './outsiders.ts';
import { DAY_STEMS } from './plan-days.ts';
import { toPlanDraft } from './plan-draft.ts';
import { findFirmPlans, findReportsBefore, isDue, isInTimeFor, weighAround } from './plan-link.ts';

const CONFIDENCE = 0.6;
/** What stands around both must share this much, in rarities. */
const LEAST_AROUND = 1.2;
/** In days: how long after the day of the plan an absence is told. */
const LONGEST_AFTER = 10;

const AWAY = toPattern('iu', /\b/, anyOf(IS_AWAY_FROM_IT), /\b/);
const INSTEAD = toPattern('u', /\b/, anyOf(IS_THERE_INSTEAD), /\b/);
const PART = toPattern('i', /\b/, anyOf(TAKES_PART), /\b/);
const NOT_SO =
  /\b(?:if|whether|unless|might|may|could|should|must|can|would|will|fear\w*|hop\w+|want\w*|urg\w+|ask(?:s|ed|ing)?|den(?:y|ies|ied)|until|before|after|since|last (?:year|season|month)|years ago|once)\b[^.;]{0,60}$|n['’]t [^.;]{0,20}$/i;

/** Somebody's plan to take part, and when. */
interface Part {
  readonly statement: Statement;
  readonly people: ReadonlySet<string>;
  /** The stem of what is to be done. */
  readonly deed: string;
}

interface Absence {
  readonly statement: Statement;
  readonly people: ReadonlySet<string>;
}

/** Plans to take part in something on a day, of which a later report tells that whoever had them was away, or that another took the place. */
export function findAbsentOnes(material: ConflictMaterial): readonly ConflictDraft[] {
  return material.articles.flatMap((article) => {
    const absences = once(article, findAbsences);
    if (absences.length === 0) return [];
    return findReportsBefore(material, article).flatMap((other) => {
      const parts = once(other, findParts);
      return parts.flatMap((part): readonly ConflictDraft[] => {
        const end = absences.find((absence) => isOf(part, absence));
        if (end === undefined || isDone(part, article)) return [];
        const { statement } = end;
        return [
          {
            ...toPlanDraft(
              toSide(material, part.statement, part.statement.span, 'planned'),
              toSide(material, statement, statement.span, 'absent'),
              CONFIDENCE,
            ),
            by: 'conflicts/absent',
            what: 'Somebody was to take part, and is told later to have been away',
          },
        ];
      });
    });
  });
}

function isOf({ statement: plan, people }: Part, { statement: end, people: absent }: Absence): boolean {
  const [day] = plan.days;
  const told = end.article.day;
  return (
    day !== undefined &&
    told !== null &&
    isDue(plan, end) &&
    told - day.from <= LONGEST_AFTER &&
    [...people].some((name) => absent.has(name)) &&
    compareDays(plan.days, end.days) !== 'other' &&
    isInTimeFor(plan, end) &&
    weighAround(plan, end, people) >= LEAST_AROUND
  );
}

/** True where the later report tells that it was done: "did play for an hour". */
function isDone({ people, deed }: Part, article: Compared): boolean {
  return statementsOf(article).some(
    (other) =>
      !other.isHeadline &&
      !other.isOpen &&
      !other.isNegated &&
      other.profile.weights.has(deed) &&
      !AWAY.test(toStatementWords(other)) &&
      !INSTEAD.test(toStatementWords(other)) &&
      findPeople(other).some((name) => people.has(name)),
  );
}

function findParts(_: OwnArticle, article: Compared): readonly Part[] {
  return once(article, findFirmPlans).flatMap((statement) => {
    const [day, ...more] = statement.days;
    const says = toStatementWords(statement);
    const lead = LEAD.exec(says)?.[0].length ?? 0;
    const match = PART.exec(says.slice(lead));
    if (day === undefined || more.length > 0 || day.to - day.from > 1 || match === null) return [];
    const people = new Set(findPeople(statement));
    if (people.size === 0) {
      if (/^\W*(?:(?:that|and) )?(?:he|she)\b/i.test(says))
        for (const name of findPeopleBefore(statement)) people.add(name);
      else for (const name of toNames(statement, says.slice(0, lead + match.index)).slice(-1)) people.add(name);
    }
    return people.size === 0 ? [] : [{ statement, people, deed: toStem(match[0].split(' ')[0] as string) }];
  });
}

function findAbsences(_: OwnArticle, article: Compared): readonly Absence[] {
  return statementsOf(article).flatMap((statement): readonly Absence[] => {
    if (statement.isHeadline || isToldByOutsiders(statement)) return [];
    const says = toStatementWords(statement);
    const away = AWAY.exec(says);
    const match = away ?? INSTEAD.exec(says);
    if (match === null || NOT_SO.test(says.slice(0, match.index))) return [];
    const before = says.slice(0, match.index);
    const known = away === null ? findPeople(statement) : findPeopleWithin(statement, match.index);
    const own = known.length > 0 ? known : toNames(statement, before);
    // "In his stead", "it fell to the deputy": of whom the sentences beside tell.
    const isOfOthers = away === null || /\b(?:he|she)\b/i.test(before) || before.trim() === '';
    const people = new Set([...own, ...(isOfOthers && own.length === 0 ? findPeopleBefore(statement) : [])]);
    if (away === null) for (const name of findPeopleBeside(statement)) people.add(name);
    return people.size === 0 ? [] : [{ statement, people }];
  });
}

const LEAD = /^.*?\b(?:will|would|is to|are to|due to|set to)\b/i;

/** Of whoever is not known as a person: "Maestro Lund", whatever reading took it for. */
function toNames({ names }: Statement, text: string): readonly string[] {
  return (text.match(/\p{Lu}\p{Ll}[\p{L}’-]*/gu) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word) => names.has(toStem(word)) && !DAY_STEMS.has(toStem(word)));
}

function findPeople({ article, span }: Statement): readonly string[] {
  return toSurnames(article, span.start, span.end);
}

/** Whoever is named before the words for his absence. */
function findPeopleWithin({ article, span }: Statement, length: number): readonly string[] {
  return toSurnames(article, span.start, span.start + length);
}

function findPeopleBefore({ article, sentence }: Statement): readonly string[] {
  const before = article.reading.sentences[sentence - 1];
  return before === undefined ? [] : toSurnames(article, before.start, before.end);
}

function findPeopleBeside({ article, sentence }: Statement): readonly string[] {
  return article.reading.sentences.slice(Math.max(0, sentence - 1), sentence + 2).flatMap(({ start, end }) => {
    const first = /^\W*(\p{Lu}\p{Ll}{2,})/u.exec(article.words.text.slice(start, end))?.[1];
    return [...toSurnames(article, start, end), ...(first === undefined ? [] : [first.toLowerCase()])];
  });
}

function toSurnames(article: Compared, start: number, end: number): readonly string[] {
  return findMentionsIn(article, { start, end }).flatMap(({ entity: { kind, name } }) =>
    kind === 'person' ? (toPersonWords(name).at(-1) ?? []) : [],
  );
}
