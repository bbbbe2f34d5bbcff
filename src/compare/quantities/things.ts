// Catches: what an amount counts: "41,000 [portable heaters]", "14 [wagons] derailed", "the [death toll] rose to 15", "43 people [aboard]",
// "put their [losses] at 20". Not: "120 of us", small words that stand everywhere, what those that are counted did.
import { ROUGH_WORDS } from '../../lexicon/amount-words.ts';
import { CONJUNCTIONS, PREPOSITIONS } from '../../lexicon/closed-classes.ts';
import { PAST_VERB_FORMS } from '../../lexicon/irregular-verbs.ts';
import { NUMBER_WORDS } from '../../lexicon/time-words.ts';
import { toRarity } from '../rarity.ts';
import { toStem } from '../stem.ts';
import type { Words } from '../words.ts';
import { lowerAt } from './figures.ts';

const MOST_THINGS = 4;
/** A word that is less rare than this stands too often to say what is counted. */
export const LEAST_RARITY = 0.13;
/** How far before a figure what it counts is looked for, in words. */
const LOOK_BACK = 9;
/** And how far where it is the dead, the hurt or the missing, of whom much may be told between. */
const LOOK_FAR_BACK = 20;
const FATE = /^=(?:kill|hurt|miss)$/;

/** What is counted: the stems after the figure up to the first mark or small word, "of" passed over once. */
export function toThings(words: Words, from: number): readonly string[] {
  const things: string[] = [];
  let hasOf = false;
  for (let index = from; index < words.count && things.length < MOST_THINGS; index++) {
    const stem = words.stems[index] as string;
    const lower = lowerAt(words, index);
    if (lower === 'of' && things.length > 0 && !hasOf) {
      hasOf = true;
      continue;
    }
    if (
      /^(?:more|other|the|those|these|its|their|his|her|additional|further|new)$/.test(lower) &&
      (things.length === 0 || hasOf)
    )
      continue;
    // "Doctors' posts"; and "120 of us" counts nobody's country.
    if (/^['’]s?$|^us$/.test(lower)) continue;
    if (isAboard(words, index)) {
      things.push(ABOARD);
      break;
    }
    if (stem === '' || /\d/.test(lower) || ENDS.has(lower)) break;
    if (lower !== 'people' && toRarity(stem) < LEAST_RARITY) break;
    if (things.length > 0 && isDeed(lower, stem) && isPlural(lowerAt(words, index - 1))) break;
    things.push(stem);
  }
  return things;
}

/** No noun goes on behind these. */
const ENDS: ReadonlySet<string> = new Set([...PREPOSITIONS, ...CONJUNCTIONS, ...NUMBER_WORDS.keys()]);
/** What befell those that are counted, or what they came for, says which of them they are. */
const OF_FATE = /^=(?:kill|hurt|miss|arrest|rescue|evacuate|sick|infect|kidnap|vote|protest)$/;
/** Verbs in the present of many, that are hardly ever nouns there: "delegations storm out". */
const DEEDS: ReadonlySet<string> = new Set(
  'stand remain say live face want need take go come storm quit flee lie are were have had do did stay know think believe get lose'.split(
    ' ',
  ),
);

/** "14 wagons derailed", "seven Americans held": what those that are counted did, or what was done to them. */
function isDeed(lower: string, stem: string): boolean {
  return !OF_FATE.test(stem) && (DEEDS.has(lower) || PAST_VERB_FORMS.has(lower) || /[a-z]{2}ed$/.test(lower));
}

function isPlural(lower: string): boolean {
  return /[^s'’]s$|ss?es$|men$|^(?:people|children|police|crew|staff|personnel|sheep|cattle|troops)$/.test(lower);
}

/** What is counted where people are on something that travels. */
export const ABOARD = 'aboard';

/** "43 people aboard", "on board", "on the plane". */
function isAboard(words: Words, index: number): boolean {
  const [one, two, three] = [0, 1, 2].map((after) => lowerAt(words, index + after)) as [string, string, string];
  if (one === 'aboard') return true;
  if (one !== 'on' && one !== 'in') return false;
  return two === 'board' || (/^(?:the|its|his|that)$/.test(two) && VEHICLE.test(three));
}

/** What travels with people on it. */
const VEHICLE =
  /^(?:plane|aircraft|airliner|jet|flight|helicopter|train|tram|bus|coach|ferry|ship|boat|vessel|lorry|truck|balloon|lift|elevator)$/;

/** "The number of missing men at seven", "the death toll rose to 15": what a bare figure at the end of a phrase counts. */
export function toThingsBefore(words: Words, figure: number): readonly string[] {
  const index = toFirstRough(words, figure);
  if (!/^(?:at|to|is|was|reached|stands|stood|hit|of)$/.test(lowerAt(words, index - 1))) return [];
  const put = lowerAt(words, index - 1) === 'at' ? toThingsPut(words, index - 1) : null;
  if (put !== null) return put;
  for (let before = index - 2; before >= Math.max(0, index - LOOK_FAR_BACK); before--) {
    const lower = lowerAt(words, before);
    if (/^[.;!?]$/.test(lower)) return [];
    const isFar = before < index - LOOK_BACK;
    if (lower === 'toll' && (!isFar || lowerAt(words, before - 1) === 'death'))
      return [toStem('death'), toStem('toll')];
    if (/^(?:number|count|total|tally)$/.test(lower)) {
      const things = lowerAt(words, before + 1) === 'of' ? toThings(words, before + 2) : [];
      return isFar && !things.some((thing) => FATE.test(thing)) ? [] : things;
    }
  }
  return [];
}

/** "At nearly 600": where the words begin that say how nearly. */
export function toFirstRough(words: Words, index: number): number {
  let first = index;
  while (first > 0 && index - first < MOST_ROUGH && isRoughAt(words, first - 1)) first--;
  return first;
}

/** "More than", "at least", "as many as". */
const MOST_ROUGH = 3;

function isRoughAt(words: Words, index: number): boolean {
  const lower = lowerAt(words, index);
  if (ROUGH_WORDS.has(lower) || /^(?:than|just|well|only|as|many)$/.test(lower)) return true;
  return lower === 'at' && /^(?:least|most)$/.test(lowerAt(words, index + 1));
}

/** "Put the crowd at 12,500", "puts Arland's losses at more than 20": what somebody puts at the figure behind an "at"; null where nothing is put there. */
function toThingsPut(words: Words, at: number): readonly string[] | null {
  for (let before = at - 2; before >= Math.max(0, at - LOOK_BACK); before--) {
    const lower = lowerAt(words, before);
    if (/^[.,;:!?]$/.test(lower)) return null;
    if (!/^(?:put|puts|putting|estimates?|estimated|sets?)$/.test(lower)) continue;
    const first = /^(?:the|its|their|his|her)$/.test(lowerAt(words, before + 1)) ? before + 2 : before + 1;
    const isOf =
      /^(?:number|count|total|tally|size)$/.test(lowerAt(words, first)) && lowerAt(words, first + 1) === 'of';
    if (!isOf && ANY_FIGURE.test(lowerAt(words, first))) return null;
    return CROWD.test(lowerAt(words, first)) ? [toStem('people')] : toThings(words, isOf ? first + 2 : first);
  }
  return null;
}

const CROWD = /^(?:crowds?|audience|attendance|gathering)$/;
/** "Put the figure at 12": of what is told before. */
const ANY_FIGURE =
  /^(?:figures?|number|total|count|tally|toll|sum|amount|value|price|cost|costs|bill|turnout|it|them|this|that|death)$/;
