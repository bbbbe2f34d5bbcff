// Catches: what an amount counts: "41,000 [portable heaters]", "the [death toll] rose to 15", "43 people [aboard]".
// Not: "120 of us", small words that stand everywhere.
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
    if (stem === '' || lower === 'and' || lower === 'or' || /\d/.test(lower)) break;
    if (lower !== 'people' && toRarity(stem) < LEAST_RARITY) break;
    things.push(stem);
  }
  return things;
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
export function toThingsBefore(words: Words, index: number): readonly string[] {
  if (!/^(?:at|to|is|was|reached|stands|stood|hit|of)$/.test(lowerAt(words, index - 1))) return [];
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
