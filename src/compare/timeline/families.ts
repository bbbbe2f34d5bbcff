import { EVENT_NOUNS } from '../../lexicon/event-nouns.ts';
import { EVENT_VERB_FAMILIES } from '../../lexicon/event-verbs.ts';
import { toStem } from '../stem.ts';

/** The stem of the plainest noun for the same kind of happening, by the stem of any of its nouns: "walkout" is a strike. */
const NOUN_FAMILIES = toNounFamilies();
/** The same by the stem of a verb, and by it and its particle: "walked out" is a strike. */
const VERB_FAMILIES = toVerbFamilies();

/** The family of a noun of happening; the noun's own stem where it has none. */
export function toNounFamily(stem: string): string {
  return NOUN_FAMILIES.get(stem) ?? stem;
}

/** The family of a verb, with its particle where it has one that counts; its own stem where it has none. */
export function toVerbFamily(stem: string, particle: string): string {
  return VERB_FAMILIES.get(`${stem} ${particle}`) ?? VERB_FAMILIES.get(stem) ?? stem;
}

function toNounFamilies(): ReadonlyMap<string, string> {
  const families = new Map<string, string>();
  for (const words of Object.values(EVENT_NOUNS)) {
    for (const group of words.split(';')) {
      const [first = '', ...others] = group.trim().split('/').map(toStem);
      for (const stem of [first, ...others]) if (!families.has(stem)) families.set(stem, first);
    }
  }
  return families;
}

function toVerbFamilies(): ReadonlyMap<string, string> {
  const families = new Map<string, string>();
  for (const [verb, family] of EVENT_VERB_FAMILIES) {
    const [first = '', particle] = verb.split(' ');
    // "to" and "for" say where one goes, and are no part of what happens.
    if (particle === 'to' || particle === 'for') continue;
    families.set(particle === undefined ? toStem(first) : `${toStem(first)} ${particle}`, toNounFamily(toStem(family)));
  }
  return families;
}
