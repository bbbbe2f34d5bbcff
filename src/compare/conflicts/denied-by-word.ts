// Catches: "denied hiring anyone", "denied that there had been a sale", "denied that the group had received a demand".
// Not: "denied that he had anything to do with it", "denied the charge".
import { toRarity } from '../rarity.ts';
import { findDenials } from '../statements/negation.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import {
  type DeniedDeed,
  type Found,
  findBeside,
  findDeed,
  findObject,
  findThing,
  isVerb,
  LEAST_DEED,
  LIGHT,
  MARK,
  NOBODY,
  toContext,
  toTold,
} from './deed-words.ts';

/** "That there had been a sale", "that any guarantee had been asked for"; "a report that the screens cracked". */
const CLAUSE = /^(?:that|it|he|she|they|any)$/i;
const REPORT =
  /^(?:(?:an?|the|any|all|such|media|press) )*(?:reports?|claims?|suggestions?|allegations?|accusations?|rumou?rs?)\b/i;

/** "Denied hiring temporary workers", "denied that it had hired them". */
export function findInDenial(statement: Statement): readonly DeniedDeed[] {
  const { article, attribution, profile } = statement;
  const { words } = article;
  const { from, to } = toWordRange(words, statement.span);
  if (attribution === null || findDenials(words, statement.spans).length > 0) return [];
  if (/\bto do with\b/i.test(toStatementWords(statement))) return [];
  const begin = REPORT.test(words.text.slice(statement.span.start, statement.span.end))
    ? findWord(words, from, to, /^that$/i)
    : from;
  const isGerund = /ing$/.test(toForm(words, begin));
  if (begin === to || !(isGerund || CLAUSE.test(toForm(words, begin)))) return [];
  const there = findWord(words, begin, Math.min(to, begin + REACH_OF_THERE), /^there$/i);
  const isThere = there < Math.min(to, begin + REACH_OF_THERE);
  const thing = isThere ? findThing(statement, there + 1, to) : findThingOfClause(statement, begin, to);
  const isThing = thing !== null;
  const deed = thing ?? (isThere ? null : findDeed(statement, begin, to));
  if (deed === null) return [];
  // "That any guarantee had been requested": nobody is told apart.
  const isOpenTo = isThere || (!isGerund && !isThing && isPassiveOfAnyone(words, begin, to));
  const sources = attribution.source.flatMap((span) => {
    const range = toWordRange(words, span);
    return words.stems.slice(range.from, range.to).filter((stem) => toRarity(stem) >= LEAST_DEED);
  });
  const told = toTold(
    words,
    begin,
    to,
    new Set([...profile.weights.keys()].filter((stem) => !statement.names.has(stem))),
  );
  return [
    {
      statement,
      subject: isOpenTo ? NOBODY : new Set([...sources, ...statement.speaker.map(toStem)]),
      isOfAnyone: isOpenTo,
      negator: null,
      at: deed.end - 1,
      deed: deed.stem,
      object: isThing || !isGerund ? null : findObject(words, deed.end, to),
      isClause: !isGerund && !isThing,
      isThing,
      denied: isThing ? deed.stems : told,
      beside: isThing ? findBeside(statement, deed.end, to) : NOBODY,
      context: isThing ? toContext(statement, deed.end) : NOBODY,
    },
  ];
}

const REACH_OF_THERE = 3;

/** "That the group had received a ransom demand", "that any such warning was received": what was not given or got; null for another verb. */
function findThingOfClause(statement: Statement, from: number, to: number): Found | null {
  const { words } = statement.article;
  let verb = from;
  while (verb < to && (AUXILIARY_FORMS.test(toForm(words, verb)) || !isVerb(words, from, verb))) {
    if (MARK.test(toForm(words, verb))) return null;
    verb++;
  }
  if (verb >= to || !LIGHT.has(words.stems[verb] as string)) return null;
  const isPassive = /^(?:been|was|were|being|be)$/i.test(toForm(words, verb - 1));
  return findThing(statement, isPassive ? from : verb + 1, to);
}

/** "Any guarantee had been requested", and not "he had been beaten". */
function isPassiveOfAnyone(words: Words, from: number, to: number): boolean {
  const first = /^that$/i.test(toForm(words, from)) ? from + 1 : from;
  const been = findWord(words, first, to, /^(?:been|was|were|being|is|are)$/i);
  return /^(?:an?|any|no)$/i.test(toForm(words, first)) && been < to - 1;
}

const AUXILIARY_FORMS = /^(?:is|are|was|were|be|been|being|has|have|had|having|did|do|does|will|would|ever)$/i;

function findWord(words: Words, from: number, to: number, is: RegExp): number {
  let index = from;
  while (index < to && !is.test(toForm(words, index))) index++;
  return index;
}
