import type { Entity, Mention } from '../../document/findings.ts';
import { toPlainLetters } from '../../language/spelling.ts';
import { findSentenceIndex, findTokenIndex, type Known } from '../known.ts';

/** A person of the article as names tell them apart. */
export interface NamedPerson {
  readonly entity: Entity;
  /** The words of the fullest name, in plain letters. */
  readonly words: readonly string[];
  /** Mentions by name, in order. */
  readonly names: readonly Mention[];
  /** How often the family name stands in the article, whoever it is taken for. */
  readonly standing: number;
}

/** A person named once, with what stands around the name. */
export interface Passing extends NamedPerson {
  readonly mention: Mention;
  /** The sentence, lower case. */
  readonly sentence: string;
  /** A few words before and after the name, lower case. */
  readonly before: string;
  readonly after: string;
}

/** How far the words around a name reach, in UTF-16 code units. */
const NEAR = 45;
/** A longer sentence tells nothing about one name in it. */
const LONGEST_SENTENCE = 1200;

/** Everybody whom the article names. */
export function toNamedPeople(known: Known): NamedPerson[] {
  const counts = countNameWords(known);
  return known.entities
    .filter(({ kind }) => kind === 'person')
    .map((entity) => ({
      entity,
      words: toNameWords(entity.name),
      names: entity.mentions.filter(({ how }) => how === 'name'),
    }))
    .map((person) => ({ ...person, standing: counts.get(person.words.at(-1) ?? '') ?? 0 }))
    .filter(({ names, words }) => names.length > 0 && words.length > 0 && words.length <= 6);
}

/** The words of a name without initials, in plain letters; a hyphen parts them, as in "Geun-hye". */
export function toNameWords(name: string): string[] {
  return toPlainLetters(name)
    .split(/[\s-]+/)
    .filter((word) => !/^\p{L}\.?$|^(?:\p{L}\.)+$|^(?:jr|sr)\.?,?$/u.test(word) && word !== '');
}

/** The person with what stands around the only mention; null where there are several, or it stands in a heading. */
export function toPassing(known: Known, person: NamedPerson): Passing | null {
  const [mention] = person.names;
  if (mention === undefined || person.names.length > 1) return null;
  const { text, sentences } = known.language;
  const sentence = sentences[findSentenceIndex(known, mention.start)];
  if (sentence === undefined || sentence.end - sentence.start > LONGEST_SENTENCE) return null;
  const toLower = (start: number, end: number): string =>
    text.slice(Math.max(start, sentence.start), Math.min(end, sentence.end)).toLowerCase().replaceAll('’', "'");
  return {
    ...person,
    mention,
    sentence: toLower(sentence.start, sentence.end),
    before: toLower(mention.start - NEAR, mention.start),
    after: toLower(mention.end, mention.end + NEAR),
  };
}

/** The noun in "Kim Jong Un's [visit]", lower case; null where no possessive follows the name. */
export function findPossessed(known: Known, { mention }: Passing): string | null {
  const { text, tokens } = known.language;
  let token = findTokenIndex(known, mention.end);
  const form = (index: number): string => text.slice(tokens.starts[index], tokens.ends[index]);
  if (!/^(?:['’]s?|s['’])$/.test(form(token)) || tokens.starts[token] !== mention.end) return null;
  for (let noun: string | null = null; ; ) {
    token++;
    const tag = token < tokens.count ? (known.words.tags[token] ?? '') : '';
    if (tag.startsWith('NN')) noun = form(token).toLowerCase();
    else if (noun !== null || !/^(?:JJ|VBN|CD)/.test(tag)) return noun;
  }
}

/** How often each word stands as part of a name, in plain letters. */
function countNameWords({ language: { text, tokens }, words: { tags } }: Known): Map<string, number> {
  const counts = new Map<string, number>();
  for (let token = 0; token < tokens.count; token++) {
    if (tags[token] !== 'NNP') continue;
    const word = toPlainLetters(text.slice(tokens.starts[token], tokens.ends[token]));
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
