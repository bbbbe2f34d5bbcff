// Catches: "fire chief Ellen Novak" in one report and "fire chief Helen Novak" in the other; "Garrow" and "Garrod"; "Gordon Lisle, the
// managing director" and "Graham Lisle, who runs the company"; "Tarrow Rigging" and "Tarlow Rigging"; "her sons Malik and Jordan" and "Malick and
// Jordan"; a name slip of one article. Not: brothers, two people whom one article names both, two people of one surname with other roles.
import { isOneSlipApart, toPlainLetters } from '../../language/spelling.ts';
import { KIN_NOUNS } from '../../lexicon/roles.ts';
import { areFormsOfOne } from '../../lexicon/short-first-names.ts';
import { addTo } from '../add-to.ts';
import type { Compared } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import { toRarity } from '../rarity.ts';
import { toStem } from '../stem.ts';
import { toPersonWords } from '../voices/name-key.ts';
import { type Person, toPeople } from '../voices/people.ts';
import type { ConflictDraft, ConflictMaterial, Side } from './draft.ts';

/** People that share a word of their names, compared with each other. */
const MOST_ALIKE = 30;

/** One person under two names. */
export function findNameConflicts(material: ConflictMaterial): readonly ConflictDraft[] {
  return [...material.articles.flatMap(findSlips), ...findAcross(material)];
}

/** What reading found to be a slip of the pen. */
function findSlips(article: Compared): readonly ConflictDraft[] {
  const {
    problems,
    entities,
    article: { text },
  } = article.reading;
  return problems.flatMap(({ code, span, message }) => {
    if (code !== 'name-slip' || span === null) return [];
    const meant = entities.find(({ name }) => message.includes(`beside “${name}”`));
    const mention = meant?.mentions.find(({ how, start }) => how === 'name' && start !== span.start);
    if (meant === undefined || mention === undefined) return [];
    const sides: readonly Side[] = [span, mention].map((words) => ({
      article,
      finding: words === span ? null : meant.id,
      span: { start: words.start, end: words.end },
      speaker: null,
      value: text.slice(words.start, words.end),
      statement: null,
    }));
    return [
      {
        kind: 'name' as const,
        isUpdate: false,
        sides,
        confidence: 0.75,
        by: 'conflicts/name-slip',
        what: 'One person seems to be named in two ways',
      },
    ];
  });
}

function findAcross({ articles, voices, parts }: ConflictMaterial): readonly ConflictDraft[] {
  const byWord = new Map<string, Person[]>();
  /** By group: how each article names it first. */
  const byGroup = new Map<string, Person[]>();
  /** By article: the groups of the people it names. */
  const groupsIn = articles.map(() => new Set<string>());
  for (const article of articles) {
    const groups = groupsIn[article.order] as Set<string>;
    for (const person of toPeople(article)) {
      const { entity } = person;
      if (entity.kind !== 'person' && entity.kind !== 'organisation') continue;
      const group = voices.byEntity[article.order]?.get(entity.id);
      if (!person.isNamed || group === undefined || groups.has(group)) continue;
      const keys = toKeys(person);
      if (keys.length === 0) continue;
      groups.add(group);
      addTo(byGroup, group, person);
      for (const key of keys) addTo(byWord, key, person);
    }
  }
  const drafts: ConflictDraft[] = [];
  const seen = new Set<string>();
  const groupOf = ({ article, entity }: Person): string => voices.byEntity[article.order]?.get(entity.id) as string;
  const peopleOf = (group: string): readonly Person[] => byGroup.get(group) ?? [];
  for (const list of byWord.values()) {
    const some = list.slice(0, MOST_ALIKE);
    for (const [index, one] of some.entries()) {
      for (const two of some.slice(index + 1)) {
        if (one.words.length !== two.words.length || one.article === two.article) continue;
        const groupOfOne = groupOf(one);
        const groupOfTwo = groupOf(two);
        if (groupOfOne === groupOfTwo || !parts.isTied(one.article.order, two.article.order)) continue;
        const key = groupOfOne < groupOfTwo ? `${groupOfOne} ${groupOfTwo}` : `${groupOfTwo} ${groupOfOne}`;
        if (seen.has(key)) continue;
        const confidence = weighNames(one, two);
        if (confidence === null || (one.words.length === 1 && areOfOtherFamilies(one, two))) continue;
        // Whoever names both knows two people.
        if (peopleOf(groupOfOne).some(({ article }) => groupsIn[article.order]?.has(groupOfTwo))) continue;
        seen.add(key);
        drafts.push({
          kind: 'name',
          isUpdate: false,
          sides: [...peopleOf(groupOfOne), ...peopleOf(groupOfTwo)].map(toSide),
          confidence,
          by: 'conflicts/name',
          what: `One ${one.entity.kind === 'person' ? 'person' : 'body'} seems to be named in two ways`,
        });
      }
    }
  }
  return drafts;
}

/** By which of its words a name is compared; of whoever has but a first name, by whose child or wife it is. */
function toKeys({ entity: { kind }, words, roles }: Person): readonly string[] {
  const [first] = words;
  if (words.length >= 2) return [`${kind} last ${words.at(-1)}`, `${kind} first ${first}`];
  if (kind !== 'person' || first === undefined) return [];
  return [...new Set(roles.flatMap((role) => [...role].filter((stem) => KIN.has(stem))))].map(
    (stem) => `${stem} ${first.charAt(0)}`,
  );
}

/** "Her son Malik" of Ines Kroll and "her son Malick" of Berit Moe. */
function areOfOtherFamilies(one: Person, two: Person): boolean {
  const [a, b] = [toKin(one), toKin(two)];
  return a !== null && b !== null && !a.some((word) => b.includes(word));
}

/** The words of the name of whose son or wife somebody is told to be; null where nobody is named. */
function toKin({ article, entity }: Person): readonly string[] | null {
  const { text } = article.words;
  for (const { how, start } of entity.mentions) {
    if (how !== 'name') continue;
    const kin = findMentionsIn(article, { start: Math.max(0, start - LONGEST_OF_KIN), end: start }).findLast(
      (mention) => mention.entity.kind === 'person' && OWNS.test(text.slice(mention.start, mention.end + 2)),
    );
    if (kin !== undefined) return toPersonWords(kin.entity.name);
  }
  return null;
}

/** In UTF-16 code units: "her sons Malik and Jordan". */
const LONGEST_OF_KIN = 60;
const OWNS = /^(?:his|her)\b|['’]s?$/i;

/** How likely the two names are meant for one person; null where they are not. */
function weighNames(one: Person, two: Person): number | null {
  if (one.words.length !== two.words.length) return null;
  const other = one.words.flatMap((word, index) =>
    word === two.words[index] ? [] : [[word, two.words[index] as string] as const],
  );
  const [pair] = other;
  if (pair === undefined || other.length > 1) return null;
  const [a, b] = pair.map(toPlainLetters) as [string, string];
  if (one.entity.kind !== two.entity.kind) return null;
  if (one.entity.kind === 'organisation') return areSlipsOfBody(a, b) ? 0.6 : null;
  if (one.words.length === 1) return isOneSlipApart(a, b) && Math.min(a.length, b.length) > 3 ? 0.7 : null;
  // "Greg Pallister" and "Gregory Pallister" are one name.
  if (pair[0] === one.words[0] && areFormsOfOne(a, b)) return null;
  const hasRole = hasSameRole(one, two);
  const isSlip = isOneSlipApart(a, b) || hasSameLetters(a, b) || `${a}s` === b || `${b}s` === a || isNearly(a, b);
  if (isSlip && Math.min(a.length, b.length) > (hasRole ? 2 : 3)) return hasRole ? 0.85 : 0.6;
  // Another first name with the same surname is a relative oftener than a slip, unless both hold one post.
  return hasRole && one.words.at(-1) === two.words.at(-1) ? 0.65 : null;
}

/** "Halvorsen" and "Halverson"; not "Marlow" and "Harlow", nor "Defence" and "Defense", which are one word, nor two words that everybody uses. */
function areSlipsOfBody(a: string, b: string): boolean {
  return (
    a.charAt(0) === b.charAt(0) &&
    [a, b].every((word) => word.length >= LEAST_OF_BODY && toRarity(toStem(word)) >= RARE) &&
    (isOneSlipApart(a, b) || hasSameLetters(a, b)) &&
    toOneSpelling(a) !== toOneSpelling(b)
  );
}

/** The same for a word as it is spelled in Britain and in America. */
function toOneSpelling(word: string): string {
  return word
    .replace(/our/g, 'or')
    .replace(/re(?=s?$)/, 'er')
    .replace(/ce(?=s?$)/, 'se')
    .replace(/is(?=e|ing|ation)/g, 'iz')
    .replace(/ll/g, 'l')
    .replace(/[ao]e/g, 'e');
}

const LEAST_OF_BODY = 6;
const RARE = 0.7;

/** "Hester" and "Esther". */
function hasSameLetters(a: string, b: string): boolean {
  return a.length > 4 && [...a].sort().join('') === [...b].sort().join('');
}

/** Two spellings of one sound: Birgit and Brigitte, Katherine and Catharina begin or end alike and share most letters. */
function isNearly(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 2) return false;
  let common = 0;
  const rest = [...b];
  for (const letter of a) {
    const at = rest.indexOf(letter);
    if (at < 0) continue;
    rest.splice(at, 1);
    common++;
  }
  return common >= Math.max(a.length, b.length) - 2 && a.charAt(0) === b.charAt(0);
}

const KIN: ReadonlySet<string> = new Set(KIN_NOUNS.map(toStem));

function hasSameRole(one: Person, two: Person): boolean {
  // "A cousin of the opposition leader" is not the opposition leader.
  const isOffice = (role: ReadonlySet<string>): boolean => role.size > 0 && ![...role].some((stem) => KIN.has(stem));
  return (
    one.roles.some((role) => isOffice(role) && two.roles.some((other) => isOffice(other) && isAlike(role, other))) ||
    (isAtHead(one) && isAtHead(two) && (isToldByDeed(one) || isToldByDeed(two))) ||
    (toParent(one) !== null && toParent(one) === toParent(two))
  );
}

/** "Her mother, Hedwig Brandauer": whoever is written of has but one. */
function toParent({ article, entity }: Person): string | null {
  for (const { how, start } of entity.mentions) {
    const before = article.words.text.slice(Math.max(0, start - 24), start);
    const match =
      how === 'name' ? /\b(?:his|her|their|['’]s) (mother|father|wife|husband|widow|widower),? $/i.exec(before) : null;
    if (match !== null) return (match[1] as string).toLowerCase();
  }
  return null;
}

const HEADS: ReadonlySet<string> = new Set(
  'director chief head manager boss president chairman chairwoman chair leader executive mayor governor owner captain commander'
    .split(' ')
    .map(toStem),
);
/** "The company's president" and "president of Merrow Lines". */
const ANY_BODY: ReadonlySet<string> = new Set('company firm group operator'.split(' ').map(toStem));
/** "Graham Lisle, who runs the company": a post told by what is done in it. */
const WHO_HEADS = /^,? who (?:runs|ran|heads|headed|leads|led|manages|managed|chairs|chaired|directs|owns|commands)\b/;

/** True for whoever is told to be at the head of something. */
function isAtHead(person: Person): boolean {
  return (
    person.roles.some(
      (role) => [...role].some((stem) => HEADS.has(stem)) && ![...role].some((stem) => KIN.has(stem)),
    ) || isToldByDeed(person)
  );
}

function isToldByDeed({ article, entity }: Person): boolean {
  return entity.mentions.some(
    ({ how, end }) => how === 'name' && WHO_HEADS.test(article.words.text.slice(end, end + 20)),
  );
}

function isAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  const isPost = [...small].some((stem) => HEADS.has(stem));
  return small.size > 0 && [...small].every((stem) => large.has(stem) || (isPost && ANY_BODY.has(stem)));
}

function toSide({ article, entity }: Person): Side {
  const mention =
    entity.mentions.find(({ start, end }) => article.words.text.slice(start, end) === entity.name) ??
    entity.mentions.find(({ how }) => how === 'name');
  const span = mention === undefined ? { start: 0, end: 0 } : { start: mention.start, end: mention.end };
  return { article, finding: entity.id, span, speaker: null, value: entity.name, statement: null };
}
