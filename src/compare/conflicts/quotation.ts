// Catches: "internal Korean affairs" and "relations between the Koreas" as one man's reason; "leave anyone behind" and "leave nobody
// down there" as one promise. Not: a shorter and a longer piece of one quotation, two sentences of one speech, a paraphrase, a few
// words whose like are strewn over a long speech.
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import { toRarity } from '../rarity.ts';
import type { Statement } from '../statements/statement.ts';
import { toPersonWords } from '../voices/name-key.ts';
import { isProperName } from '../voices/proper-name.ts';
import { areAlike, type ConflictDraft, type ConflictMaterial, canDisagree, type Side } from './draft.ts';
import {
  countCommon,
  findDiffering,
  isPartOf,
  type Quoted,
  STEMS_IN_ROW,
  splitQuotedWords,
  toBestStretch,
} from './quoted-words.ts';
import { toUtteranceSide, type Utterance } from './utterances.ts';

/** Quotations that share so much of their words are one utterance. */
const SAME_UTTERANCE = 0.6;
/** "We", "are" and "the" alone make no two quotations one. */
const LEAST_OF_WORDS = 0.35;
/** And with so many words between them they are worth comparing. */
const LEAST_WORDS = 4;
/** A remark that is told alike but quoted otherwise. */
const SAME_REMARK = 0.74;
/** So alike the articles must be for a remark to be one that shares few words. */
const LEAST_KIN = 0.25;
/** A remark told so much alike needs no word in common. */
const SURELY_FROM = 0.8;
/** Quotations of one voice that are compared with each other, the first ones; the work stays bounded in a story of one speech. */
const MOST_COMPARED = 60;

/** What is quoted with different words. */
export interface Requoted {
  readonly drafts: readonly ConflictDraft[];
  /** Indices of two statements that are one remark of one speaker, as surely as their words and their places in the reports tell. */
  readonly remarks: readonly (readonly [number, number])[];
}

/** One speaker's one remark, quoted with different words. */
export function findRequoted(material: ConflictMaterial, utterances: readonly Utterance[]): Requoted {
  const count = material.statements.length;
  const isQuoted = new Uint8Array(count);
  for (const { all } of utterances) for (const { index } of all) isQuoted[index] = 1;
  const sameness = new Map<number, number>();
  for (const { a, b, sameness: value } of material.near) {
    if (value < SAME_REMARK) break;
    if (isQuoted[a] === 1 && isQuoted[b] === 1) sameness.set(a * count + b, value);
  }
  /** The likest clauses of the two; null where none are told as much alike as one remark. */
  const toLikest = (one: Utterance, two: Utterance): Likest | null => {
    let likest: Likest | null = null;
    for (const { index: a } of one.all) {
      for (const { index: b } of two.all) {
        const like = sameness.get(Math.min(a, b) * count + Math.max(a, b)) ?? 0;
        if (like > (likest?.like ?? 0)) likest = { like, pair: [a, b] };
      }
    }
    return likest;
  };
  const found: { readonly draft: ConflictDraft; readonly remark: readonly [number, number] | null }[] = [];
  const compare = (one: Utterance, two: Utterance): void => {
    if (one.statement.article === two.statement.article) return;
    if (!areAlike(material, one.statement.article, two.statement.article)) return;
    if (!canDisagree(material, one.statement, two.statement)) return;
    const isOneVoice = isVoiceOf(one, two, material);
    const isKin = material.kinship(one.statement.article.order, two.statement.article.order) >= LEAST_KIN;
    const likest = isOneVoice && isKin ? toLikest(one, two) : null;
    const confidence = weighPair(one, two, likest?.like ?? 0, isOneVoice);
    if (confidence === null) return;
    const remark = likest !== null && one.voice === two.voice ? likest.pair : null;
    found.push({ draft: toDraft(material, one, two, confidence), remark });
  };
  for (const all of toListsByBody(utterances, material)) {
    for (let one = 0; one < all.length; one++) {
      for (let two = one + 1; two < all.length; two++) compare(all[one] as Utterance, all[two] as Utterance);
    }
  }
  for (const [one, two] of findWithoutVoice(utterances, material)) compare(one, two);
  for (const [one, two] of findNear(utterances, material)) compare(one, two);
  for (const [one, two] of findNamed(utterances, material)) compare(one, two);
  const byArticle = new Map<Compared, Utterance[]>();
  for (const { draft } of found) for (const { article } of draft.sides) byArticle.set(article, []);
  for (const utterance of utterances) byArticle.get(utterance.statement.article)?.push(utterance);
  const kept = found.filter(({ draft }) => !isQuotedAlikeElsewhere(draft, byArticle));
  return {
    drafts: kept.map(({ draft }) => draft),
    remarks: kept.flatMap(({ remark }) => (remark === null ? [] : [remark])),
  };
}

/** Two clauses, and how likely they are one remark: 0..1. */
interface Likest {
  readonly like: number;
  readonly pair: readonly [number, number];
}

/** By the body that somebody speaks for: a company is quoted by its own name or by its spokesman's. */
function toListsByBody(
  utterances: readonly Utterance[],
  { bodies }: ConflictMaterial,
): readonly (readonly Utterance[])[] {
  const byBody = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    if (utterance.voice !== null) addTo(byBody, bodies.get(utterance.voice) ?? utterance.voice, utterance);
  }
  return [...byBody.values()].map((all) => all.slice(0, MOST_COMPARED));
}

/** Pairs of which one has a speaker without a name, or a shorter one of the same name, but four words in a row of the other; of long ones all. */
function findWithoutVoice(
  utterances: readonly Utterance[],
  material: ConflictMaterial,
): readonly (readonly [Utterance, Utterance])[] {
  const repeated = material.quotedRows.ofStems.find(utterances.map(({ quoted }) => quoted.stemRows));
  const byRun = new Map<string, Utterance[]>();
  const pairs = new Map<string, readonly [Utterance, Utterance]>();
  for (let index = 0; index < utterances.length; index++) {
    const utterance = utterances[index] as Utterance;
    const { stems } = utterance.quoted;
    for (const at of repeated[index] as readonly number[]) {
      const key = stems.slice(at, at + STEMS_IN_ROW).join(' ');
      for (const other of byRun.get(key)?.slice(0, MOST_COMPARED) ?? []) {
        if (!areAlike(material, other.statement.article, utterance.statement.article)) continue;
        const isOpen =
          !(isNamed(other, material) && isNamed(utterance, material)) ||
          sharesName(other, utterance, material) ||
          Math.min(other.quoted.words.length, utterance.quoted.words.length) >= MANY_WORDS;
        if (isOpen && (other.voice !== utterance.voice || other.voice === null))
          pairs.set(`${other.statement.index} ${other.quoted.span.start} ${index}`, [other, utterance]);
      }
      addTo(byRun, key, utterance);
    }
  }
  return [...pairs.values()];
}

/** Pairs of different voices, or of nobody known, that are told much alike. */
function findNear(
  utterances: readonly Utterance[],
  { near }: ConflictMaterial,
): readonly (readonly [Utterance, Utterance])[] {
  const byStatement = new Map<number, Utterance>();
  for (const utterance of utterances) {
    for (const { index } of utterance.all) if (!byStatement.has(index)) byStatement.set(index, utterance);
  }
  const pairs: (readonly [Utterance, Utterance])[] = [];
  for (const { a, b, sameness } of near) {
    if (sameness < NEAR_REMARK) break;
    const one = byStatement.get(a);
    const two = byStatement.get(b);
    if (one === undefined || two === undefined || one === two) continue;
    if (one.voice === null || two.voice === null || one.voice !== two.voice) pairs.push([one, two]);
  }
  return pairs;
}

const NEAR_REMARK = 0.5;

/** So long a remark, told in most of the same words, is one remark even where it is given to two. */
const MANY_WORDS = 8;

/** "The driver" and "the woman at the controls" may be one; two people with a name are two. */
function isNamed({ voice }: Utterance, { voiceById }: ConflictMaterial): boolean {
  const name = voiceById.get(voice ?? '')?.name;
  return name !== undefined && isProperName(name);
}

/** "Kasta" and "President Kasta" may be one whom joining left apart. */
function sharesName({ voice: one }: Utterance, { voice: two }: Utterance, { voiceById }: ConflictMaterial): boolean {
  const [a, b] = [one, two].map(
    (voice) =>
      voiceById
        .get(voice ?? '')
        ?.name.toLowerCase()
        .split(/\s+/) ?? [],
  );
  return a !== undefined && b !== undefined && a.at(-1) !== undefined && a.at(-1) === b.at(-1);
}

/** Pairs of which one is quoted of nobody known, beside the name of the speaker of the other. */
function findNamed(
  utterances: readonly Utterance[],
  material: ConflictMaterial,
): readonly (readonly [Utterance, Utterance])[] {
  const byName = new Map<string, Utterance[]>();
  for (const utterance of utterances) {
    const key = toSurname(utterance, material);
    if (key !== null) addTo(byName, key, utterance);
  }
  return utterances.flatMap((utterance) => {
    if (utterance.voice !== null) return [];
    return toNamesBeside(utterance).flatMap((name) =>
      (byName.get(name)?.slice(0, MOST_COMPARED) ?? []).map((other) => [other, utterance] as const),
    );
  });
}

/** Names in the sentence of a quotation, in small letters; where it has "she said" and nobody is known, whoever is named last before it as well. */
function toNamesBeside({ statement: { article, sentence }, quoted }: Utterance): readonly string[] {
  const span = article.reading.sentences[sentence];
  if (span === undefined) return [];
  const { text } = article.words;
  const names = text.slice(span.start, span.end).match(/\p{Lu}[\p{L}'’-]+/gu) ?? [];
  const around = `${text.slice(span.start, quoted.span.start)} ${text.slice(quoted.span.end, span.end)}`;
  const before = SAYS_PRONOUN.test(around)
    ? findMentionsIn(article, { start: Math.max(0, span.start - LONGEST_BACK), end: span.start }).findLast(
        ({ how, entity: { kind } }) => how === 'name' && kind === 'person',
      )
    : undefined;
  const last = before === undefined ? [] : toPersonWords(before.entity.name).slice(-1);
  return [...new Set([...names.map((name) => name.toLowerCase()), ...last])];
}

const SAYS_PRONOUN =
  /\b(?:he|she) (?:\w+ )?(?:says?|said|wrote|writes|written|added|told|replied|posted|insisted|recalled|explained|repeated|concluded|went on)\b|\b(?:said|says|wrote|added|replied) (?:he|she)\b/i;
/** In UTF-16 code units. */
const LONGEST_BACK = 400;

function toSurname(utterance: Utterance, material: ConflictMaterial): string | null {
  if (!isNamed(utterance, material)) return null;
  const voice = material.voiceById.get(utterance.voice ?? '');
  return voice?.kind === 'person' ? (voice.name.split(' ').at(-1)?.toLowerCase() ?? null) : null;
}

/** One voice, or one body; or of the two only one is known, and the sentence of the other names him. */
function isVoiceOf(one: Utterance, two: Utterance, material: ConflictMaterial): boolean {
  if (one.voice !== null && two.voice !== null) return toBody(one.voice, material) === toBody(two.voice, material);
  const [known, open] = one.voice === null ? [two, one] : [one, two];
  const name = toSurname(known, material);
  return name !== null && toNamesBeside(open).includes(name);
}

function toBody(voice: string, { bodies }: ConflictMaterial): string {
  return bodies.get(voice) ?? voice;
}

function weighPair(
  { statement: a, quoted: one }: Utterance,
  { statement: b, quoted: two }: Utterance,
  sameness: number,
  isOneVoice: boolean,
): number | null {
  if (one.words.length === 0 || two.words.length === 0) return null;
  if (isPartOf(one.words, two.words) && !isWhole(one.words, two.words)) return null;
  const least = Math.min(one.words.length, two.words.length);
  const isLongEnough = least >= LEAST_WORDS;
  if (isLongEnough && countCommon(one.stems, two.stems) >= SAME_UTTERANCE * least) {
    const [short, stretch] = toBestStretch(one.stems, two.stems);
    const share = countCommon(short, stretch) / least;
    if (
      share >= SAME_UTTERANCE &&
      toTellingShare(short, stretch) >= LEAST_OF_WORDS &&
      toTold(short, stretch) >= LEAST_TOLD
    )
      return hasOtherWords(one, two) ? Math.min(0.95, 0.4 + share / 2) : null;
  }
  if (!isOneVoice) return null;
  if (isReason(a, one) && isReason(b, two) && hasSharedStem(one, two)) return 0.7;
  if (!isLongEnough || sameness < SAME_REMARK) return null;
  const [short, stretch] = toBestStretch(one.stems, two.stems);
  return (sameness >= SURELY_FROM && hasOtherWords(one, two)) || isOneRemark(short, stretch)
    ? Math.min(0.9, 0.4 + sameness / 2)
    : null;
}

/** "The tide has turned", "the tide turned": of two quotations with the same beginning and end none is a piece of the other. */
function isWhole(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length && Math.min(a.length, b.length) >= LEAST_WORDS && a[0] === b[0] && a.at(-1) === b.at(-1);
}

/** A short remark may share one telling word with its other wording; of a long one half must be there. */
const SHORT_REMARK = 9;
const LEAST_OF_SHORT = 0.4;
const LEAST_OF_LONG = 0.5;

function isOneRemark(short: readonly string[], stretch: readonly string[]): boolean {
  return toTellingShare(short, stretch) >= (short.length <= SHORT_REMARK ? LEAST_OF_SHORT : LEAST_OF_LONG);
}

/** How much of what the shorter one's words say is in the other's, rare words counting most: 0..1. */
function toTellingShare(short: readonly string[], stretch: readonly string[]): number {
  let all = 0;
  let shared = 0;
  for (const stem of new Set(short)) {
    const rarity = toRarity(stem);
    all += rarity;
    if (stretch.includes(stem)) shared += rarity;
  }
  return all === 0 ? 0 : shared / all;
}

/** "A lot going on" and "a lot of people are going" have nothing in common that tells. */
const LEAST_TOLD = 0.7;

/** How much the words tell that both have, in rarities. */
function toTold(short: readonly string[], stretch: readonly string[]): number {
  return [...new Set(short)].reduce((sum, stem) => sum + (stretch.includes(stem) ? toRarity(stem) : 0), 0);
}

/** True where a word that says something differs: not "a" for "the", "don't" for "do not", nor what only one of them goes on to quote. */
function hasOtherWords({ forms: a }: Quoted, { forms: b }: Quoted): boolean {
  const [one, two] = toBestStretch(a, b);
  return findDiffering(one, two, (stem) => SMALL.has(stem)).length > 0;
}

const SMALL: ReadonlySet<string> = new Set(
  "a an the and but that so well just ve s re ll d do not don't isn't it it's i'm is am are was to of in on very really though although".split(
    ' ',
  ),
);

/** A word that is in every tenth article makes no two reasons one. */
const LEAST_TELLING = 0.3;

function hasSharedStem(one: Quoted, two: Quoted): boolean {
  return one.stems.some((stem) => toRarity(stem) >= LEAST_TELLING && two.stems.includes(stem));
}

const REASON =
  /\b(?:reasons?|because|due to|had to do with|connected with|related to|to do with|linked to|alluded to|blam|explain|attribut|caus|about|behind|owing to|decision)/i;

/** A reason in more words is a speech. */
const LONGEST_REASON = 12;

/** True where the quoted words fill the place of a reason. */
function isReason({ article, sentence, attribution, span }: Statement, { words }: Quoted): boolean {
  if (words.length > LONGEST_REASON) return false;
  const whole = article.reading.sentences[sentence] ?? span;
  const quotedAt = article.words.text.slice(whole.start, whole.end).search(/["“]/);
  const before = article.words.text.slice(whole.start, whole.start + (quotedAt < 0 ? 0 : quotedAt));
  if (attribution?.kind === 'direct')
    return (
      REASON.test(article.words.text.slice(span.start, span.end)) &&
      /\b(?:connected|because|reason|due|decision)\b/i.test(article.words.text.slice(span.start, span.end))
    );
  return REASON.test(before);
}

function toDraft(material: ConflictMaterial, one: Utterance, two: Utterance, confidence: number): ConflictDraft {
  return {
    kind: 'quotation',
    isUpdate: false,
    sides: [one, two].map((utterance) => toUtteranceSide(material, utterance, utterance.quoted.words.join(' '))),
    confidence,
    by: 'conflicts/quotation',
    what: 'The same remark is quoted with different words',
  };
}

/** True where either article has the other's words too: then the speaker said both. */
function isQuotedAlikeElsewhere(
  { sides }: ConflictDraft,
  byArticle: ReadonlyMap<Compared, readonly Utterance[]>,
): boolean {
  const [one, two] = sides;
  if (one === undefined || two === undefined) return false;
  const hasWordsOf = (here: Side, there: Side): boolean =>
    once(here.article, toPlainWords).includes(` ${there.value} `) ||
    (byArticle.get(here.article) ?? []).some(
      ({ quoted }) =>
        quoted.span.start !== here.span.start &&
        quoted.words.length > 2 &&
        isPartOf(quoted.words, there.value.split(' ')),
    );
  return hasWordsOf(one, two) || hasWordsOf(two, one);
}

/** All words of an article, as those of a quotation are written. */
function toPlainWords({ words: { text } }: OwnArticle): string {
  return ` ${splitQuotedWords(text).join(' ')} `;
}
