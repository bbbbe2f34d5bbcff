// Finds: the deed that a report begins with and that others tell in verbs of their own: "drones struck one of the oil refineries", "drones from
// the north hit the oil refinery"; "rejected its budget", "the budget was voted down". Not: what is planned, denied or asked, a like deed of another
// day, one that shares no more than the verb ("struck the bridge", "struck a deal").
import { type Days, toDays } from '../../document/days.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isInside, isOverlapping, type Span, toText } from '../../document/span.ts';
import { findMatches } from '../../language/pattern.ts';
import { PAST_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import { addTo } from '../add-to.ts';
import { type Compared, findInside, type OwnArticle, once } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import { toProfile } from '../profile.ts';
import { quantitiesOf } from '../quantities/find-quantities.ts';
import { statementsOf } from '../statements/find-statements.ts';
import type { Statement } from '../statements/statement.ts';
import { FUNCTION_WORDS } from '../statements/verb-words.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange } from '../words.ts';
import type { Heads } from './heads.ts';
import { MAIN_DEEDS } from './main-deed-verbs.ts';
import { compareDays } from './pair-features.ts';
import type { Parts } from './parts.ts';

/** A deed as one article tells it. */
interface ToldDeed {
  readonly verb: Span;
  /** Whom and what it is told of, with how much each of these stems tells. */
  readonly of: ReadonlyMap<string, number>;
  /** Those of them that are names. */
  readonly names: ReadonlySet<string>;
  readonly patient: Patient;
  readonly statement: Statement;
}

/** Whom or what a deed befalls. */
interface Patient {
  /** True where it stands behind an active verb, or before a passive one; false for whoever does a deed that befalls nobody else. */
  readonly isPassive: boolean;
  /** In order; empty where it is not told. */
  readonly stems: readonly string[];
  readonly names: ReadonlySet<string>;
  /** "The vessel": whatever else it is called. */
  readonly isBare: boolean;
}

/** The main deed of a story. */
export interface MainDeed {
  /** One telling of each article, in the order of the articles. */
  readonly tellings: readonly Statement[];
  /** All that tells it, those of the article that begins with it first. */
  readonly again: readonly Statement[];
}

/** So much both tell of whom and what it is done to, in rarities; on one day, or of what the head tells twice, less. */
const LEAST_SHARED = 0.6;
const LEAST_SHARED_OF_DAY = 0.25;
/** A word so rare is enough alone. */
const LEAST_ALONE = 0.8;
/** The sentences of a report that tell what it begins with. */
const FIRST_SENTENCES = 4;

/** The deeds that reports begin with and others tell as well, the one that most tell first. */
export function findMainDeeds(
  articles: readonly Compared[],
  heads: Heads,
  { tiedTo }: Pick<Parts, 'tiedTo'>,
): readonly MainDeed[] {
  const found = articles.flatMap((article): readonly (MainDeed & { readonly score: number })[] => {
    const others = tiedTo(article.order).flatMap((order) =>
      order === article.order ? [] : [articles[order] as Compared],
    );
    if (others.length === 0) return [];
    const head = statementsOf(article)
      .filter((statement) => heads.isHead(statement))
      .map(({ sentence }) => toSentence(article, sentence))
      .join('\n');
    return MAIN_DEEDS.flatMap((pattern, deed) => {
      if (head.search(pattern) < 0) return [];
      const own = once(article, toDeeds)(deed);
      const atHead = own.filter(({ statement }) => heads.isHead(statement));
      if (atHead.length === 0) return [];
      const group = toGroup(own, atHead);
      const twice = toTwice(group);
      const best = others.flatMap((other) => toBest(group, once(other, toDeeds)(deed), heads, twice) ?? []);
      if (best.length === 0) return [];
      const [clearest] = group.filter(({ statement }) => !statement.isHeadline);
      const first = clearest ?? (group[0] as ToldDeed);
      const all = [first, ...best.map(({ told }) => told)];
      return [
        {
          tellings: all.map(({ statement }) => statement).sort((a, b) => a.article.order - b.article.order),
          again: [...group, ...others.flatMap((other) => toSame(group, once(other, toDeeds)(deed), twice))].map(
            ({ statement }) => statement,
          ),
          score: best.reduce((sum, { shared }) => sum + 1 + Math.min(1, shared) / 2, 0),
        },
      ];
    });
  });
  return found.sort((a, b) => b.score - a.score);
}

/** What a report tells of its main deed: at its head, and again of the same in the sentences after. */
function toGroup(own: readonly ToldDeed[], atHead: readonly ToldDeed[]): readonly ToldDeed[] {
  const [first] = atHead;
  const from = first?.statement.sentence ?? 0;
  return own.filter(
    (one) =>
      atHead.includes(one) ||
      (one.statement.sentence - from <= FIRST_SENTENCES && one.statement.sentence >= from && !isOfOtherDay(one, first)),
  );
}

function isOfOtherDay({ statement }: ToldDeed, other: ToldDeed | undefined): boolean {
  return other !== undefined && compareDays(statement.days, other.statement.days) === 'other';
}

/** The telling of another article that shares most with one of the group; of like ones the one at its head, then the first. */
function toBest(
  group: readonly ToldDeed[],
  others: readonly ToldDeed[],
  heads: Heads,
  twice: ReadonlySet<string>,
): { readonly told: ToldDeed; readonly shared: number } | null {
  let best: ToldDeed | null = null;
  let most = 0;
  let shared = 0;
  for (const told of others) {
    if (group.some((one) => isOfOtherDay(told, one))) continue;
    const share = Math.max(...group.map((one) => toShare(one, told, twice)));
    const worth =
      share === 0 ? 0 : share + (heads.isHead(told.statement) ? 1 : 0) - (told.statement.isHeadline ? 0.5 : 0);
    if (worth > most) [best, most, shared] = [told, worth, share];
  }
  return best === null ? null : { told: best, shared };
}

/** All tellings of another article that share enough with one of the group. */
function toSame(
  group: readonly ToldDeed[],
  others: readonly ToldDeed[],
  twice: ReadonlySet<string>,
): readonly ToldDeed[] {
  return others.filter(
    (told) => !group.some((one) => isOfOtherDay(told, one)) && group.some((one) => toShare(one, told, twice) > 0),
  );
}

/** What the head tells the deed of in more than one sentence. */
function toTwice(group: readonly ToldDeed[]): ReadonlySet<string> {
  const sentences = new Map<string, Set<number>>();
  for (const { of, statement } of group)
    for (const stem of of.keys()) sentences.set(stem, (sentences.get(stem) ?? new Set()).add(statement.sentence));
  return new Set([...sentences].flatMap(([stem, { size }]) => (size > 1 ? [stem] : [])));
}

/** How much two tell of the same, in rarities; 0 where it is too little for one deed. */
function toShare(one: ToldDeed, two: ToldDeed, twice: ReadonlySet<string>): number {
  let shared = 0;
  let count = 0;
  let hasTwice = false;
  let hasNoun = false;
  let names = 0;
  for (const [stem, rarity] of one.of) {
    if (!two.of.has(stem)) continue;
    shared += rarity;
    count++;
    hasTwice ||= twice.has(stem);
    if (one.names.has(stem) || two.names.has(stem)) names++;
    else hasNoun = true;
  }
  if (!hasNoun && names < 2) return 0;
  if (befallOthers(one, two)) return 0;
  const isOfDay = compareDays(one.statement.days, two.statement.days) === 'same';
  if (count === 1 && shared >= LEAST_ALONE && hasNoun) return shared;
  const isEnough = count > 1 && shared >= (isOfDay ? LEAST_SHARED_OF_DAY : LEAST_SHARED);
  return isEnough || (hasTwice && shared >= LEAST_SHARED_OF_DAY) ? shared : 0;
}

/** "A shell struck the school" and "struck the customs post", "Reyes was jailed" and "Hale was jailed", "rejected the housing bill" and "the pension bill". */
function befallOthers({ patient: one, of: ofOne }: ToldDeed, { patient: two, of: ofTwo }: ToldDeed): boolean {
  if (one.stems.length === 0 || two.stems.length === 0) return false;
  if (one.isPassive !== two.isPassive)
    return !one.stems.some((stem) => ofTwo.has(stem)) && !two.stems.some((stem) => ofOne.has(stem));
  if (one.names.size > 0 && two.names.size > 0) return ![...one.names].some((name) => two.names.has(name));
  const shared = one.stems.filter((stem) => two.stems.includes(stem));
  if (shared.length === 0) return !one.isBare && !two.isBare;
  return shared.length === 1 && hasBefore(one, shared[0]) && hasBefore(two, shared[0]);
}

/** "Housing" before "bill": true where the last word of it is this one and others tell it apart. */
function hasBefore({ stems, names }: Patient, head: string | undefined): boolean {
  return names.size === 0 && stems.length > 1 && stems.at(-1) === head;
}

/** What is not told as done: "will withdraw", "did not fall", "threatened to resign". Not "voted to withdraw". */
const NOT_DONE =
  /(?:\b(?:not|never|nobody|none|no one|will|would|could|can|cannot|may|might|must|should|shall|if|whether|unless|without|denied|denies|refus\w*|threaten\w*|against|before)|n['’]t)\s+(?:(?:be|have|been|being|even|yet|then|ever|also|now|\w+ly)\s+){0,3}$/i;
const TO_BE_DONE = /\bto\s+(?:(?:be|have|\w+ly)\s+){0,2}$/i;
const RESOLVED =
  /\b(?:voted?s?|decided?|decides|chose|chosen|opted|resolved|forced|obliged|compelled|led|agreed),?\s(?:[\w–-]+,?\s){0,8}to\s+$/i;
/** "The rejected budget", "a failed bid", "over stolen crown". */
const BEFORE_NOUN =
  /\b(?:the|an?|its|his|her|their|our|any|this|that|these|those|of|for|in|on|over|with|by|from|into|about|at|no|first|second|latest|new)\s+(?:(?!(?:assembly|family|ally|rally|bully|supply|italy|july|monopoly|fly)\s)\w+ly\s+)?$/i;
/** "The ministry denies that a missile hit it", "rejected claims that". */
const DOUBTED =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|(?:reject|dismiss)(?:s|es|ed|ing)?\s(?:the\s)?(?:claims?|reports?|suggestions?|allegations?|accusations?|idea)|accus(?:e|es|ed|ing))\b[^;.!?"“”]*$/i;
const DONE = /(?:ed|ing)$|^(?:was|were|been|did|is|are|hit|cut|shut|quit|beat|burst|set|put|let|slain)$/;
/** "In 2007 cholera killed more", "the last time that shots were fired". */
const BEFORE_NOW =
  /\b(?:(?:last|first|only) time|(?:years?|winters?|summers?|seasons?|decades?|centur(?:y|ies)) (?:ago|earlier|before)|once before|(?:last|the previous) (?:year|season|decade|century))\b/i;
const YEAR = /\b(?:1[5-9]|20)\d\d\b/g;
/** In UTF-16 code units: how far back a word that leaves it open stands. */
const REACH = 90;

/** "Was struck", "have been hit by". */
const PASSIVE = /\b(?:is|are|was|were|be|been|being)\s+(?:\w+ly\s+)?[\w-]+$/i;
/** What a deed is done to stands right behind it. */
const OBJECT =
  /^\s+(?!(?:in|on|at|by|to|of|for|from|with|after|before|when|while|as|because|during|and|but|or|over|under|into|against|about|amid|off|near|across|along|through|within)\b)[\p{L}\d]/iu;

const BREAK =
  /[;—–()?!"“”]|:(?!\d)|,(?!\d)|\b(?:after|before|when|while|since|until|because|although|though|as|who|whom|which|that|whose|where|than|and|but|or|if|whether|hours?|days?|weeks?|months?)\b/gi;
const MARK = /[;—–()?!"“”]|:(?!\d)|,(?!\d)/;
const RELATIVE = /\b(?:who|which|that)\s+(?:(?:has|have|had|was|were|is|are|\w+ly)\s+)*$/i;
const PRONOUN = /^(?:he|she|they|it)$/i;
const NOUN =
  /(?:\b(?:the|an?|its|his|her|their)\s+(?:[\p{L}'’-]+\s+){0,3}|(?:\p{Lu}[\p{L}'’.-]*\s+){0,3})[\p{L}'’-]+,?\s+$/u;
/** Of what it is told stands so far before the verb, in UTF-16 code units, where only an aside stands between. */
const LONGEST_ASIDE = 140;
const LEAST_RARITY = 0.15;
/** In UTF-16 code units: a longer one tells no deed of its own, and would be looked through from each of its verbs. */
const LONGEST_SENTENCE = 800;

/** Gives by deed of `MAIN_DEEDS` where an article tells it as done; looked for when first asked for, since most are never asked for. */
function toDeeds(_: OwnArticle, self: Compared): (deed: number) => readonly ToldDeed[] {
  const known = new Map<number, readonly ToldDeed[]>();
  return (deed) => {
    let found = known.get(deed);
    if (found === undefined) {
      found = findDeeds(self, MAIN_DEEDS[deed] as RegExp);
      known.set(deed, found);
    }
    return found;
  };
}

function toSentence({ reading: { sentences }, words: { text } }: OwnArticle, sentence: number): string {
  return toText(text, sentences[sentence] as Span);
}

function findDeeds(article: Compared, pattern: RegExp): readonly ToldDeed[] {
  const deeds: ToldDeed[] = [];
  for (const [sentence, statements] of once(article, toStatements)) {
    const span = article.reading.sentences[sentence] as Span;
    if (span.end - span.start > LONGEST_SENTENCE) continue;
    const text = toSentence(article, sentence);
    for (const { index, 0: words } of findMatches(pattern, text)) {
      if (!isDone(text, index, words, statements[0]?.isHeadline === true)) continue;
      const verb = { start: index, end: index + words.length };
      const told = toTold(article, span, text, verb, statements);
      if (told !== null) deeds.push(told);
    }
  }
  return deeds.sort((a, b) => a.verb.start - b.verb.start);
}

function toStatements(_: OwnArticle, self: Compared): ReadonlyMap<number, readonly Statement[]> {
  const bySentence = new Map<number, Statement[]>();
  for (const one of statementsOf(self)) addTo(bySentence, one.sentence, one);
  return bySentence;
}

function isDone(text: string, at: number, verb: string, isHeadline: boolean): boolean {
  const before = text.slice(Math.max(0, at - REACH), at);
  if (NOT_DONE.test(before) || DOUBTED.test(text.slice(0, at)) || /\?\W*$/.test(text)) return false;
  if (TO_BE_DONE.test(before)) return RESOLVED.test(before);
  if (BEFORE_NOUN.test(before)) return false;
  // "The strikes", "a collapse": only headlines tell in the present what is done.
  const first = (verb.split(' ')[0] ?? '').toLowerCase();
  return isHeadline || PAST_VERB_FORMS.has(first) || DONE.test(first);
}

/** The clause of a deed as a telling of its own; null where nothing is left that it is told of. */
function toTold(
  article: Compared,
  sentence: Span,
  text: string,
  verb: Span,
  statements: readonly Statement[],
): ToldDeed | null {
  const start = toStart(text, verb.start);
  if (start === null) return null;
  const breaks = [...text.slice(verb.end).matchAll(BREAK)];
  const end = verb.end + (breaks[0]?.index ?? text.length - verb.end);
  const mark = verb.end + Math.max(0, text.slice(verb.end).search(MARK));
  const toldEnd = mark === verb.end && !MARK.test(text[mark] ?? '') ? text.length : Math.max(end, mark);
  const at = (from: number, to: number): Span => ({ start: sentence.start + from, end: sentence.start + to });
  const span = trim(article.words.text, at(start, toldEnd));
  const whole = at(verb.start, verb.end);
  const { of, names } = toArguments(article, at(start, end), whole);
  if (of.size === 0 || isOfThePast(article, text.slice(Math.max(0, start - REACH), toldEnd))) return null;
  const holding = statements.filter(({ spans }) => spans.some((one) => isInside(whole, one)));
  const base = [...holding].sort((a, b) => a.span.end - a.span.start - b.span.end + b.span.start)[0] ?? statements[0];
  if (base === undefined) return null;
  // Whoever rejects a bill is no source, though his deed reads like a denial.
  const isOwnCue = base.attribution?.cue.some((cue) => isOverlapping(cue, whole)) === true;
  const attribution = holding.length === 0 || isOwnCue ? null : base.attribution;
  if (attribution?.kind === 'direct') return null;
  const statement: Statement = {
    ...base,
    attribution,
    speaker: attribution === null ? [] : base.speaker,
    spans: [span],
    span,
    profile: toProfile(article.words, [span]),
    names,
    ofWhom: null,
    days: toDaysIn(article, span),
    quantities: findInside(quantitiesOf(article), [span]),
    wordingKey: toText(article.words.text, span)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' '),
    isNegated: false,
    isOpen: false,
  };
  const isPassive = PASSIVE.test(text.slice(Math.max(0, verb.start - REACH), verb.end));
  const isActive = !isPassive && OBJECT.test(text.slice(verb.end));
  const part = isActive ? { start: verb.end, end } : { start, end: verb.start };
  const patient = toPatient(article, text, part, whole, at, isActive || isPassive);
  return { verb: whole, of, names, patient, statement };
}

/** What stands in a part of the sentence, up to where and when. */
function toPatient(
  article: Compared,
  text: string,
  { start, end }: Span,
  verb: Span,
  at: (from: number, to: number) => Span,
  isPassive: boolean,
): Patient {
  const words = text.slice(start, end);
  // "The vessel which was seized": what it stands for may be called anything; "the marriage of Skyline and <Boreal, long planned,>" is cut short.
  const isCut = words.includes(',') && /\band\s*$/i.test(text.slice(Math.max(0, start - REACH), start));
  if (isCut || RELATIVE.test(`${words.trimEnd()} `)) return { isPassive, stems: [], names: new Set(), isBare: false };
  const until = words.search(BESIDE);
  const span = at(start, until < 0 ? end : start + until);
  const { of } = toArguments(article, span, verb);
  const names = new Set<string>();
  for (const { entity, how } of findMentionsIn(article, span)) {
    if (entity.kind !== 'person' && (entity.kind !== 'organisation' || how !== 'name')) continue;
    for (const word of entity.name.split(/\s+/)) if (of.has(toStem(word))) names.add(toStem(word));
  }
  return { isPassive, stems: [...of.keys()], names, isBare: of.size === 1 && names.size === 0 && BARE.test(words) };
}

const BESIDE =
  /(?:^|\s)(?:in|on|at|by|to|for|from|with|over|under|into|off|near|against|about|across|during|amid|out|along|through|within)\s/i;
const BARE = /^[\s,]*(?:the|this|that|these|those)\s/i;

/** True where the words name another year than that of the article alone, or say that it was long before. */
function isOfThePast({ day }: Compared, words: string): boolean {
  const years = words.match(YEAR) ?? [];
  if (BEFORE_NOW.test(words)) return true;
  if (day === null) return false;
  const year = new Date(day * MS_A_DAY).getUTCFullYear();
  return years.length > 0 && years.every((one) => Number(one) < year - 1);
}

const MS_A_DAY = 86_400_000;

/** Where the clause of a verb begins: at what its "who" stands for, before an aside on whoever does it; null where that is too far off. */
function toStart(text: string, verb: number): number | null {
  const last = [...text.slice(0, verb).matchAll(BREAK)].at(-1);
  const from = last === undefined ? 0 : last.index + last[0].length;
  const before = text.slice(0, verb);
  const relative = RELATIVE.exec(before);
  // "Paid the hackers who stole": from the noun on.
  if (relative !== null) return relative.index - (NOUN.exec(before.slice(0, relative.index))?.[0].length ?? 0);
  if (/[\p{L}\p{N}]/u.test(text.slice(from, verb).replace(/\b(?:has|have|had|was|were|is|are|been|to|\w+ly)\b/g, '')))
    return from;
  if (last === undefined) return 0;
  // "The mayor, Erik Lund, resigned".
  const marks = [
    ...text
      .slice(0, last.index)
      .matchAll(/[;:—–()?!"“”]|\b(?:after|before|when|while|because|although|and|but|that)\b/gi),
  ].at(-1);
  const start = marks === undefined ? 0 : marks.index + marks[0].length;
  return verb - start > LONGEST_ASIDE ? null : start;
}

function trim(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const from = words.search(/[\p{L}\p{N}"“]/u);
  const tail = /[\s,;:—–.]+$/u.exec(words)?.[0].length ?? 0;
  return { start: start + Math.max(0, from), end: end - tail };
}

const VERBAL: ReadonlySet<string> = new Set(
  'vote decide choose agree force time people person thing say tell new first last'.split(' ').map(toStem),
);

/** The stems that a clause tells its verb of; whom "she" stands for among them. */
function toArguments(
  article: Compared,
  clause: Span,
  verb: Span,
): { readonly of: ReadonlyMap<string, number>; readonly names: ReadonlySet<string> } {
  const { words } = article;
  const of = new Map<string, number>();
  const names = new Set<string>();
  const times = findInside(article.reading.times, [clause]);
  const { from, to } = toWordRange(words, clause);
  for (let index = from; index < to; index++) {
    const span = { start: words.starts[index] as number, end: words.ends[index] as number };
    const form = toForm(words, index);
    const stem = words.stems[index] as string;
    const rarity = words.rarities[index] as number;
    const isFigure = /^\d/.test(form);
    if (isInside(span, verb) || (rarity < LEAST_RARITY && !isFigure) || VERBAL.has(stem)) continue;
    if (FUNCTION_WORDS.has(form.toLowerCase()) || times.some((time) => isOverlapping(time, span))) continue;
    if (isFigure && !(Number(form) > MOST_USUAL)) continue;
    of.set(stem, isFigure ? FIGURE_RARITY : rarity);
    if (/^\p{Lu}/u.test(form) && index > from) names.add(stem);
  }
  for (const { entity, how, start, end } of findMentionsIn(article, clause)) {
    if (entity.kind !== 'person' || (how !== 'name' && !PRONOUN.test(toText(words.text, { start, end })))) continue;
    for (const word of entity.name.split(/\s+/)) {
      const stem = toStem(word);
      if (!/^\p{Lu}/u.test(word) || word.length < LEAST_NAME) continue;
      of.set(stem, of.get(stem) ?? NAME_RARITY);
      names.add(stem);
    }
  }
  return { of, names };
}

const LEAST_NAME = 3;
/** Counts up to here are of many things. */
const MOST_USUAL = 12;
const FIGURE_RARITY = 0.3;
/** How much a name tells whose owner only a pronoun stands for. */
const NAME_RARITY = 0.6;
/** In days. */
const LONGEST_DATED = 31;

function toDaysIn({ reading: { times } }: Compared, span: Span): readonly Days[] {
  const at = findLastStarting(times, span.start - 1) + 1;
  const days: Days[] = [];
  for (let index = at; index < times.length && (times[index]?.start ?? span.end) < span.end; index++) {
    const { type, value, mod, candidates } = times[index] as (typeof times)[number];
    if (value === null || candidates.length > 1 || (type !== 'DATE' && type !== 'TIME')) continue;
    const found = toDays(value.replace(/T.*$/, ''), mod);
    if (found !== null && found.to - found.from <= LONGEST_DATED) days.push(found);
  }
  return days;
}
