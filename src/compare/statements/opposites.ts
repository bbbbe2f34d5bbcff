import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { toRarity } from '../rarity.ts';
import { toStem } from '../stem.ts';
import { toForm, toWordRange, type Words } from '../words.ts';
import type { Statement } from './statement.ts';

/** Keys of kindred words that cannot hold of one thing at once. */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['=rise', '=fall'],
  ['=rise', '=cut'],
  ['=guilty', '=acquit'],
  ['accept', '=deny'],
  ['approv', '=deny'],
  ['=arrive', '=depart'],
  ['=hire', '=fire_from'],
  ['=let', '=ban'],
  ['=confirm', '=deny'],
  ['=destroy', 'intact'],
  ['=explode', 'intact'],
  ['broken', 'unbroken'],
  ['lock', 'unlock'],
  ['arm', 'unarm'],
];

/** The same where some may do the one and others the other: no conflict, and no two who tell the same. */
const SIDES: readonly (readonly [string, string])[] = [['=supporter', 'oppos']];

/** Keys of kindred words for two stages of one thing, each of which has its own day. */
const STAGES: readonly (readonly [string, string])[] = [
  ['=begin', '=end'],
  ['=begin', '=close'],
  ['=close', '=reopen'],
  ['=arrive', '=depart'],
  ['=depart', '=return'],
  ['=arrest', 'releas'],
  ['=arrest', 'free'],
];

/** True where each has a word that cannot hold of one thing together with one of the other, told of the same: "the water rose", "the water fell". */
export function areOpposite(a: Statement, b: Statement): boolean {
  return OPPOSITES.some(([one, two]) => isOpposite(a, one, b, two) || isOpposite(a, two, b, one));
}

/** True as well where they tell of two sides: "most supported the plan", "two opposed the plan". */
export function areOfTwoSides(a: Statement, b: Statement): boolean {
  return areOpposite(a, b) || SIDES.some(([one, two]) => isOpposite(a, one, b, two) || isOpposite(a, two, b, one));
}

function isOpposite(a: Statement, one: string, b: Statement, two: string): boolean {
  const [some, others] = [a.profile.weights, b.profile.weights];
  if (!some.has(one) || some.has(two) || !others.has(two) || others.has(one)) return false;
  const around = findAround(a, one);
  const beside = findAround(b, two);
  if (areNamedApart(around, a, beside, b)) return false;
  // What rises and falls is a thing of whoever is named; who is found guilty or leaves is he himself.
  const isOfThings = one === '=rise' || two === '=rise';
  return [...beside].some((stem) => around.has(stem) && !MEASURES.has(stem) && !(isOfThings && a.names.has(stem)));
}

/** "Calder shares fell", "Skyline shares rose": two names, none of which the other has. */
function areNamedApart(around: ReadonlySet<string>, a: Statement, others: ReadonlySet<string>, b: Statement): boolean {
  const [some, more] = [
    [...around].filter((stem) => a.names.has(stem)),
    [...others].filter((stem) => b.names.has(stem)),
  ];
  return some.length > 0 && more.length > 0 && !some.some((stem) => more.includes(stem));
}

/** "By 6 per cent on Tuesday": by how much and when, and nothing of which it is told. */
const MEASURES: ReadonlySet<string> = new Set(
  [
    'cent percent percentage per points point pounds dollars euros million billion early trading today yesterday tonight week month year morning evening'.split(
      ' ',
    ),
    ...WEEKDAYS,
    ...MONTHS,
  ]
    .flat()
    .map(toStem),
);

/** Words before and behind, within the clause, that say of what an opposite is told. */
const REACH = 8;
const LEAST_TELLING = 0.15;
/** "Fell about 60 metres into a ravine", "plunges off a road": what goes down so is no figure, and does not go up. */
const THROUGH_SPACE = /^(?:off|into|onto|overboard|overhead|out|through|down|asleep|ill|silent|victim|apart)$/i;
const REACH_OF_SPACE = 5;
const BREAK = /^(?:[.;:,—–]|and|but|or|when|while|which|who|that|because|after|before|since|as|than)$/i;

function isThroughSpace(words: Words, at: number, to: number): boolean {
  for (let index = at + 1; index < Math.min(to, at + 1 + REACH_OF_SPACE); index++) {
    if (BREAK.test(toForm(words, index))) return false;
    if (THROUGH_SPACE.test(toForm(words, index))) return true;
  }
  return false;
}

/** The bus "fell into a ravine" and the toll "has risen": the words around tell that these are two things. */
function findAround({ article: { words }, spans }: Statement, opposite: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    for (let at = from; at < to; at++) {
      if (words.stems[at] !== opposite || (opposite === '=fall' && isThroughSpace(words, at, to))) continue;
      for (const way of [-1, 1]) {
        for (let index = at + way; index >= from && index < to && Math.abs(index - at) <= REACH; index += way) {
          // "Gas prices, which jumped": what stands before "which" is what jumped.
          if (way < 0 && stems.size === 0 && /^(?:which|who)$/i.test(toForm(words, index))) {
            if (index > from && toForm(words, index - 1) === ',') index--;
            continue;
          }
          if (BREAK.test(toForm(words, index))) break;
          const stem = words.stems[index] as string;
          if (stem !== opposite && toRarity(stem) >= LEAST_TELLING) stems.add(stem);
        }
      }
    }
  }
  return stems;
}

/** True where the one tells the beginning and the other the end: "closed on Tuesday", "reopened on Thursday after three days closed". */
export function areStages({ profile: { weights: a } }: Statement, { profile: { weights: b } }: Statement): boolean {
  return STAGES.some(
    ([first, last]) => (a.has(first) && !a.has(last) && b.has(last)) || (b.has(first) && !b.has(last) && a.has(last)),
  );
}
