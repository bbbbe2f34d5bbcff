import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import type { Profile } from '../profile.ts';
import type { Statement } from '../statements/statement.ts';
import { toStem } from '../stem.ts';
import type { WordLikeness } from '../word-likeness.ts';
import { toForm, toWordRange } from '../words.ts';
import { createAlphabet } from './alphabet.ts';

/** What can be said of the words of a statement without the story around it; parallel arrays, in the order of its profile. */
export interface StatementWords {
  /** Their number among all that one `Wording` has given. */
  readonly number: number;
  /** Numbers of the stems that say something; the same stem has one number for all statements of one `Wording`. */
  readonly stems: Int32Array;
  readonly rarities: Float64Array;
  /** 1 for names. */
  readonly isName: Uint8Array;
  /** Numbers of its names, rising; those that say nothing too. */
  readonly names: Int32Array;
  /** Number of the name that comes first; `NO_LEAD` without any that says something. */
  readonly lead: number;
  /** Places of the months and days of the week among its stems. */
  readonly dates: readonly number[];
  /** Places of the figures among them. */
  readonly figures: readonly number[];
  /** Vector of each stem that is no name; null where nothing is known of it. */
  readonly vectors: readonly (Float32Array | null)[];
  /** Each two stems that follow each other, as one number, in the order of the text. */
  readonly steps: Float64Array;
  readonly sortedSteps: Float64Array;
  /** By step: the places of its two stems. */
  readonly stepFroms: Int32Array;
  readonly stepTos: Int32Array;
  /** True where a stem follows itself. */
  readonly isDoubling: boolean;
}

export const NO_LEAD = -1;

const FIGURE = /^\d/;
/** Stems of the months and days of the week. */
export const DATES: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS].flat().map(toStem));

/** By number of the words: their place in a list; -1, or nothing, for words that are not in it. */
export function toPlaceByNumber(list: readonly { readonly words: Pick<StatementWords, 'number'> }[]): Int32Array {
  let most = -1;
  for (const { words } of list) most = Math.max(most, words.number);
  const places = new Int32Array(most + 1).fill(-1);
  for (let place = 0; place < list.length; place++) places[list[place]?.words.number as number] = place;
  return places;
}

/** The words of a statement as they are spelled: what can be said of it on one machine and holds on another. */
export interface SpelledWords {
  /** Its stems that say something, in the order of its profile; `rarities` and `forms` are parallel to it. */
  readonly stems: readonly string[];
  readonly rarities: readonly number[];
  /** How each stands in the text, in small letters. */
  readonly forms: readonly string[];
  readonly names: readonly string[];
  /** Each two stems that follow each other, by their places in `stems`, in the order of the text. */
  readonly steps: readonly (readonly [from: number, to: number])[];
}

/** Gives the words of statements; those of one statement are worked out once, for as long as its profile is kept. */
export interface Wording {
  readonly toWords: (statement: Statement) => StatementWords;
  /** The same for words that were spelled elsewhere; nothing of them is kept but their numbers. */
  readonly toNumbered: (spelled: SpelledWords) => StatementWords;
  /** By number of the stem: its place in the alphabet. Further stems leave the order of those that are there. */
  readonly toPlaces: () => Float64Array;
  /** The stems by number. */
  readonly toStems: () => readonly string[];
}

/** More than the number of any stem. */
const STEP = 2 ** 26;

/** A wording that has seen no statement yet. */
export function createWording(likeness: WordLikeness): Wording {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const alphabet = createAlphabet();
  let count = 0;
  const toNumber = (stem: string): number => {
    const number = numbers.get(stem) ?? stems.length;
    if (number === stems.length) {
      numbers.set(stem, number);
      stems.push(stem);
    }
    return number;
  };
  // A statement is made anew for each story, its profile is not.
  const known = new WeakMap<Profile, StatementWords>();
  return {
    toPlaces: () => alphabet.toPlaces(stems),
    toStems: () => stems,
    toNumbered: (spelled) => toNumbered(spelled, likeness, toNumber, count++),
    toWords(statement) {
      let words = known.get(statement.profile);
      if (words === undefined) {
        words = toNumbered(spellWords(statement), likeness, toNumber, count++);
        known.set(statement.profile, words);
      }
      return words;
    },
  };
}

function toNumbered(
  { stems: keys, rarities, forms, names: nameKeys, steps: places }: SpelledWords,
  likeness: WordLikeness,
  toNumber: (stem: string) => number,
  number: number,
): StatementWords {
  const names = new Set(nameKeys);
  const stems = Int32Array.from(keys, toNumber);
  const steps = Float64Array.from(places, ([from, to]) => (stems[from] as number) * STEP + (stems[to] as number));
  return {
    number,
    stems,
    rarities: Float64Array.from(rarities),
    isName: Uint8Array.from(keys, (stem) => (names.has(stem) ? 1 : 0)),
    names: Int32Array.from(names, toNumber).sort(),
    lead: stems[keys.findIndex((stem) => names.has(stem))] ?? NO_LEAD,
    dates: keys.flatMap((stem, place) => (names.has(stem) && DATES.has(stem) ? [place] : [])),
    figures: keys.flatMap((stem, place) => (FIGURE.test(stem) ? [place] : [])),
    vectors: keys.map((stem, place) =>
      names.has(stem) ? null : likeness.toVector(likeness.toRow(forms[place] as string)),
    ),
    steps,
    sortedSteps: steps.slice().sort(),
    stepFroms: Int32Array.from(places, ([from]) => from),
    stepTos: Int32Array.from(places, ([, to]) => to),
    isDoubling: places.some(([from, to]) => from === to),
  };
}

/** The words of a statement of an article. */
export function spellWords(statement: Statement): SpelledWords {
  const { weights } = statement.profile;
  const forms = toForms(statement);
  const stems = [...weights.keys()];
  return {
    stems,
    rarities: [...weights.values()],
    forms: stems.map((stem) => forms.get(stem) ?? ''),
    names: [...statement.names],
    steps: toSteps(statement, stems),
  };
}

function toForms({ article: { words }, spans }: Statement): ReadonlyMap<string, string> {
  const forms = new Map<string, string>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) {
      const stem = words.stems[index] as string;
      if (!forms.has(stem)) forms.set(stem, toForm(words, index).toLowerCase());
    }
  }
  return forms;
}

function toSteps({ article: { words }, spans }: Statement, stems: readonly string[]): SpelledWords['steps'] {
  const places = new Map(stems.map((stem, place) => [stem, place]));
  const steps = new Map<number, readonly [number, number]>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    let last: number | undefined;
    for (let index = from; index < to; index++) {
      const place = places.get(words.stems[index] as string);
      if (place === undefined) continue;
      if (last !== undefined) steps.set(last * stems.length + place, [last, place]);
      last = place;
    }
  }
  return [...steps.values()];
}
