import type { Profile } from '../profile.ts';
import type { Statement } from '../statements/statement.ts';
import type { WordLikeness } from '../word-likeness.ts';
import { toForm, toWordRange } from '../words.ts';

/** What can be said of the words of a statement without the story around it; parallel arrays, in the order of its profile. */
export interface StatementWords {
  /** Numbers of the stems that say something; the same stem has one number for all statements of one `Wording`. */
  readonly stems: Int32Array;
  readonly rarities: Float64Array;
  /** 1 for names. */
  readonly isName: Uint8Array;
  /** Numbers of its names, rising; those that say nothing too. */
  readonly names: Int32Array;
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

/** Gives the words of statements; those of one statement are worked out once, for as long as it is kept. */
export interface Wording {
  readonly toWords: (statement: Statement) => StatementWords;
  /** By number of the stem: its place in the order of the alphabet, which no further stem changes for those that are there. */
  readonly toRanks: () => Int32Array;
}

/** More than the number of any stem. */
const STEP = 2 ** 26;

/** A wording that has seen no statement yet. */
export function createWording(likeness: WordLikeness): Wording {
  const numbers = new Map<string, number>();
  const toNumber = (stem: string): number => {
    const number = numbers.get(stem) ?? numbers.size;
    if (number === numbers.size) numbers.set(stem, number);
    return number;
  };
  let ranks = new Int32Array();
  // A statement is made anew for each story, its profile is not.
  const known = new WeakMap<Profile, StatementWords>();
  return {
    toRanks() {
      if (ranks.length === numbers.size) return ranks;
      const ordered = [...numbers].sort(([one], [two]) => (one < two ? -1 : 1));
      ranks = new Int32Array(numbers.size);
      for (const [rank, [, number]] of ordered.entries()) ranks[number] = rank;
      return ranks;
    },
    toWords(statement) {
      let words = known.get(statement.profile);
      if (words === undefined) {
        words = toStatementWords(statement, likeness, toNumber);
        known.set(statement.profile, words);
      }
      return words;
    },
  };
}

function toStatementWords(
  statement: Statement,
  likeness: WordLikeness,
  toNumber: (stem: string) => number,
): StatementWords {
  const { profile, names } = statement;
  const forms = toForms(statement);
  const keys = [...profile.weights.keys()];
  const stems = Int32Array.from(keys, toNumber);
  return {
    stems,
    rarities: Float64Array.from(profile.weights.values()),
    isName: Uint8Array.from(keys, (stem) => (names.has(stem) ? 1 : 0)),
    names: Int32Array.from(names, toNumber).sort(),
    vectors: keys.map((stem) => (names.has(stem) ? null : likeness.toVector(likeness.toRow(forms.get(stem) ?? '')))),
    ...toSteps(statement, keys, stems),
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

function toSteps(
  { article: { words }, spans }: Statement,
  keys: readonly string[],
  stems: Int32Array,
): Pick<StatementWords, 'steps' | 'sortedSteps' | 'stepFroms' | 'stepTos' | 'isDoubling'> {
  const places = new Map(keys.map((stem, place) => [stem, place]));
  const steps = new Map<number, readonly [number, number]>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    let last: number | undefined;
    for (let index = from; index < to; index++) {
      const place = places.get(words.stems[index] as string);
      if (place === undefined) continue;
      if (last !== undefined) steps.set((stems[last] as number) * STEP + (stems[place] as number), [last, place]);
      last = place;
    }
  }
  const inOrder = Float64Array.from(steps.keys());
  return {
    steps: inOrder,
    sortedSteps: inOrder.slice().sort(),
    stepFroms: Int32Array.from(steps.values(), ([from]) => from),
    stepTos: Int32Array.from(steps.values(), ([, to]) => to),
    isDoubling: [...steps.values()].some(([from, to]) => from === to),
  };
}
