// Catches: the north gate and the south gate, the first offer and the second, pump 1 and pump 2, North Korea and South Korea.
// Not: "it was the third delay" and "the fourth delay", which count; the north gate and a gate of which nothing more is said.
import { ANY_LATER, NUMBERED_NOUNS, QUALIFIERS } from '../../lexicon/qualifiers.ts';
import { once } from '../material.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import type { Statement } from './statement.ts';

/** Words behind a qualifier among which its noun is: "the first armed man", "the women's final". */
const REACH = 3;
/** A word that is less rare than this ends what a qualifier belongs to. */
const LEAST_RARITY = 0.1;

/** True where the two tell of different things of one kind: each qualifies the same noun, and otherwise. */
export function areOfOtherThings(a: Statement, b: Statement): boolean {
  const [one, two] = [toTold(a), toTold(b)];
  if (isOfOneMore(one, two) || isOfOneMore(two, one)) return true;
  if (one.qualified.size === 0 || two.qualified.size === 0) return false;
  for (const [key, values] of one.qualified) {
    const against = two.qualified.get(key);
    if (against !== undefined && [...values].every((one) => [...against].every((two) => areApart(one, two))))
      return true;
  }
  return false;
}

/** What a statement says to tell things apart, without any other. */
interface Told {
  /** By sort and noun ("point gate"): what is said to tell the thing apart. */
  readonly qualified: ReadonlyMap<string, ReadonlySet<string>>;
  /** What there is one more of, and what is known. */
  readonly more: ReadonlySet<string>;
  readonly known: ReadonlySet<string>;
}

/** Worked out when it is first asked for. */
function toTold(statement: Statement): Told {
  const told = once(statement.article, createTold);
  const found = told.get(statement);
  if (found !== undefined) return found;
  const made = {
    qualified: findQualified(statement),
    more: findBehind(statement, ONE_MORE),
    known: findBehind(statement, /^the$/),
  };
  told.set(statement, made);
  return made;
}

function createTold(): Map<Statement, Told> {
  return new Map();
}

/** "A second crash" of the one, and "the crash" of the other. */
function isOfOneMore({ more }: Told, { known }: Told): boolean {
  return [...more].some((noun) => known.has(noun));
}

const ONE_MORE = /^(?:another|a (?:second|third|fourth|fifth|further))$/;

/** The word right behind what introduces a thing, where that tells something. */
function findBehind({ article: { words }, spans }: Statement, introducing: RegExp): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    for (let index = from + 1; index < to; index++) {
      if ((words.rarities[index] as number) < LEAST_RARITY) continue;
      const [two, one] = [index - 2, index - 1].map((at) => (at < from ? '' : toForm(words, at).toLowerCase()));
      if (introducing.test(`${one}`) || introducing.test(`${two} ${one}`)) nouns.add(words.stems[index] as string);
    }
  }
  return nouns;
}

function areApart(one: string, two: string): boolean {
  if (one === ANY_LATER || two === ANY_LATER) return one === '1' || two === '1';
  return one !== two;
}

function findQualified({ article: { words }, spans }: Statement): ReadonlyMap<string, ReadonlySet<string>> {
  const qualified = new Map<string, Set<string>>();
  const add = (key: string, value: string): void => {
    const known = qualified.get(key);
    if (known === undefined) qualified.set(key, new Set([value]));
    else known.add(value);
  };
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      const form = toForm(words, index).toLowerCase();
      for (const [sort, value] of QUALIFIERS.get(form) ?? []) {
        if (sort === 'order' && isCount(words, index, from)) continue;
        for (const noun of findNouns(words, index, to)) add(`${sort} ${noun}`, value);
      }
      if (index > from && /^\d{1,4}[A-Za-z]?$/.test(form)) {
        const noun = toForm(words, index - 1).toLowerCase();
        if (NUMBERED_NOUNS.has(noun)) add(`number ${noun}`, form);
      }
    }
  }
  return qualified;
}

/** "It was the third delay", "for the first time": how many there were by then, and not which of them is meant. */
function isCount(words: Words, index: number, from: number): boolean {
  const [one, two, three] = [1, 2, 3].map((before) =>
    index - before >= from ? toForm(words, index - before).toLowerCase() : '',
  ) as [string, string, string];
  if (/^(?:is|was|were|are|be|been|being|becomes?|became|makes?|made)$/.test(two)) return true;
  if (one === 'the' && two === 'for') return true;
  return /^(?:is|was|be|been)$/.test(three) && /^only$/.test(one);
}

function findNouns(words: Words, index: number, to: number): readonly string[] {
  const nouns: string[] = [];
  for (let at = index + 1; at < Math.min(to, index + 1 + REACH); at++) {
    const form = toForm(words, at);
    if (/^['’]s?$/.test(form)) continue;
    if (!/^\p{L}/u.test(form) || (words.rarities[at] as number) < LEAST_RARITY) break;
    nouns.push(words.stems[at] as string);
  }
  return nouns.filter((noun) => noun !== '');
}
