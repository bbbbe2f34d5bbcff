// Catches: "Harold Voss, 71" and "Harold Voss, the first, was 74"; "Kesler, 44" and "He is 44" against "Kessler, 46".
// Not: ages a birthday apart, an age of former years ("was 24 when she won"), ages of two people of one name whom one article knows.
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { isOneSlipApart, toPlainLetters } from '../../language/spelling.ts';
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { type Person, toPeople } from '../voices/people.ts';
import { type ConflictDraft, type ConflictMaterial, type Side, toDaysBetween } from './draft.ts';

/** What an article says how old somebody is. */
interface TellsAge {
  readonly person: Person;
  readonly age: number;
  /** "Turned 35", "was 35 on Wednesday". */
  readonly isBirthday: boolean;
  readonly start: number;
  readonly end: number;
}

/** "When she won", "at the time": the age that somebody then was; whoever was 81 when she died is so now. */
const NOT_THEN =
  /(?!(?: years old)? (?:when (?!(?:he|she|they) (?:died|was killed|drowned))|at the time|at that time|at the start|then|while|as |by then))/;
const BEHIND = toPattern(
  '',
  anyOf(
    sequenceOf(/^(?:,| \() ?(\d{1,3})(?=[,.;:) ]|$)(?! (?:percent|per cent|years in|of|and \d|to \d))/, NOT_THEN),
    sequenceOf(
      /^(?:, [^,.;]{1,30},|, who)? (?:is|was|turned) (\d{1,3})(?=[,.;:) ]| years old| and |$)/,
      /(?! (?:percent|per cent|feet|metres|meters|miles|points))/,
      NOT_THEN,
    ),
  ),
);
const BIRTHDAY_BEFORE = /\bturned $/;
const BIRTHDAY_BEHIND = /^(?: years old)? (?:(?:on|last|this) \p{Lu}\p{Ll}+day|today|yesterday)\b/u;
const BEFORE = /\b(\d{1,3})-year-old (?:\w+ ){0,3}$/;
const YOUNGEST = 1;
const OLDEST = 115;
/** Two articles this far apart, in days, may have a birthday between them. */
const BIRTHDAY = 400;
/** So soon after, in days, hardly anybody has one. */
const SOON = 3;

/** One person of two ages. */
export function findAgeConflicts({ articles, voices, parts }: ConflictMaterial): readonly ConflictDraft[] {
  const bySurname = new Map<string, TellsAge[]>();
  for (const article of articles) {
    for (const told of once(article, findAges)) addTo(bySurname, toPlainLetters(told.person.words[0] ?? ''), told);
  }
  const groupOf = ({ article, entity }: Person): string | undefined => voices.byEntity[article.order]?.get(entity.id);
  const drafts: ConflictDraft[] = [];
  for (const list of bySurname.values()) {
    for (const [index, one] of list.slice(0, MOST_COMPARED).entries()) {
      for (const two of list.slice(index + 1, MOST_COMPARED)) {
        const [a, b] = [one.person.article, two.person.article];
        if (a === b || one.age === two.age || !parts.isTied(a.order, b.order)) continue;
        const between = Math.abs(toDaysBetween(a, b) ?? 0);
        const isBirthday = between > SOON || one.isBirthday || two.isBirthday;
        if (between > BIRTHDAY || (isBirthday && Math.abs(one.age - two.age) === 1)) continue;
        const isOne = groupOf(one.person) === groupOf(two.person) || isOneName(one.person, two.person);
        if (!isOne) continue;
        drafts.push({
          kind: 'number',
          isUpdate: false,
          sides: [toSide(one), toSide(two)],
          confidence: 0.75,
          by: 'conflicts/age',
          what: 'The ages differ',
        });
      }
    }
  }
  return drafts;
}

const MOST_COMPARED = 30;

function isOneName({ words: a }: Person, { words: b }: Person): boolean {
  if (a.length !== b.length || a.length < 2) return false;
  const other = a.flatMap((word, index) => (word === b[index] ? [] : [[word, b[index] as string] as const]));
  return other.length === 1 && other.every(([one, two]) => isOneSlipApart(toPlainLetters(one), toPlainLetters(two)));
}

/** The first age that an article gives for each of the people it names in full. */
function findAges(_: OwnArticle, article: Compared): readonly TellsAge[] {
  const { text } = article.words;
  return toPeople(article).flatMap((person): readonly TellsAge[] => {
    const { entity } = person;
    if (entity.kind !== 'person' || !person.isNamed || person.words.length < 2) return [];
    for (const { how, start, end } of entity.mentions) {
      if (how === 'role') continue;
      const behind = BEHIND.exec(text.slice(end, end + 60));
      const digits = behind?.[1] ?? behind?.[2];
      if (behind !== null && digits !== undefined && isAge(Number(digits))) {
        const at = end + behind[0].lastIndexOf(digits);
        const until = at + digits.length;
        const isBirthday =
          BIRTHDAY_BEFORE.test(text.slice(end, at)) || BIRTHDAY_BEHIND.test(text.slice(until, until + 30));
        return [{ person, age: Number(digits), isBirthday, start: at, end: until }];
      }
      const before = how === 'name' ? BEFORE.exec(text.slice(Math.max(0, start - 50), start)) : null;
      if (before?.[1] !== undefined && isAge(Number(before[1]))) {
        const at = Math.max(0, start - 50) + before.index;
        return [{ person, age: Number(before[1]), isBirthday: false, start: at, end: at + before[1].length }];
      }
    }
    return [];
  });
}

function isAge(years: number): boolean {
  return years >= YOUNGEST && years <= OLDEST;
}

function toSide({ person: { article, entity }, age, start, end }: TellsAge): Side {
  return { article, finding: entity.id, span: { start, end }, speaker: null, value: String(age), statement: null };
}
