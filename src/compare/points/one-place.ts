// Catches: "the fire started on the lower car deck" and "experts spent nine hours on the lower car deck". Not: "six are in hospital" and "they
// remain in hospital", which tell just that; the officer who was in the laundry, in both.
import type { Statement } from '../statements/statement.ts';
import { RANK, toTellingRanks } from '../statements/telling-ranks.ts';
import { toForm, toWordRange } from '../words.ts';
import { compareDays } from './pair-features.ts';

const PLACING: ReadonlySet<string> = new Set(
  'on in at near above below beneath under inside outside beside behind off'.split(' '),
);
const JOINING: ReadonlySet<string> = new Set('and or but that who which to for by with after before'.split(' '));
const BEING: ReadonlySet<string> = new Set('is are was were be been remain remains remained still now'.split(' '));
/** In words. */
const LONGEST_PLACE = 6;

/** True where two statements have no word of what they tell, or are about, in common but those of where it was, and no day. */
export function areOnlyOfOnePlace(a: Statement, b: Statement): boolean {
  if (compareDays(a.days, b.days) === 'same') return false;
  const [ofA, ofB] = [toTold(a, toTellingRanks(a)), toTold(b, toTellingRanks(b))];
  const both = [...ofA.keys()].filter((stem) => ofB.has(stem));
  return both.length > 0 && both.every((stem) => ofA.get(stem) === true && ofB.get(stem) === true);
}

/** The stems of what a statement tells or is about, and of each whether it stands only behind a word such as "on" or "above"; not "was in hospital", which tells it. */
function toTold({ article: { words }, spans, profile }: Statement, ranks: Uint8Array): ReadonlyMap<string, boolean> {
  const places = new Map([...profile.weights.keys()].map((stem, place) => [stem, place]));
  const told = new Map<string, boolean>();
  for (const span of spans) {
    const { from, to } = toWordRange(words, span);
    let since = Number.POSITIVE_INFINITY;
    let isBeing = false;
    for (let index = from; index < to; index++) {
      const stem = words.stems[index] as string;
      const form = toForm(words, index).toLowerCase();
      if (PLACING.has(form) && !isBeing) since = 0;
      else since = stem === '' || JOINING.has(form) || /^\d/.test(form) ? Number.POSITIVE_INFINITY : since + 1;
      isBeing = BEING.has(form);
      const place = places.get(stem);
      if (place === undefined || (ranks[place] as number) < RANK.subject) continue;
      told.set(stem, (told.get(stem) ?? true) && since <= LONGEST_PLACE);
    }
  }
  return told;
}
