import type { Compared } from '../material.ts';
import type { OneMatter } from '../matter.ts';
import type { Profile } from '../profile.ts';
import type { JoinedVoices } from '../voices/joined-voices.ts';
import { isDisjoint, type Known, toDateMatch, toSameness } from './same-happening.ts';
import { type HappeningDate, type ToldHappening, toToldHappenings } from './told-happening.ts';

/** One happening of the story: its tellings, by article and place. */
export type JoinedHappening = readonly ToldHappening[];

/** Only so many happenings are looked at under one key: what stands everywhere tells nothing. */
const MOST_CANDIDATES = 16;

/** Joins what several articles, or several places of one, tell of the same happening; in order of the first telling. */
export function joinHappenings(
  articles: readonly Compared[],
  voices: JoinedVoices,
  isOneMatter: OneMatter,
): readonly JoinedHappening[] {
  const told = articles.flatMap((article) => toToldHappenings(article, voices));
  const groups: Group[] = [];
  const index = new Map<string, number[]>();
  // Those that say more come first, so that "the visit" finds the visit it points back to.
  const pointsBack = ({ isBare, office }: ToldHappening): boolean => isBare || office !== null;
  for (const one of [...told.filter((each) => !pointsBack(each)), ...told.filter(pointsBack)]) {
    const best =
      one.isBare && one.points !== null
        ? findPointedAt(one, groups, index, isOneMatter)
        : (findBest(one, groups, index, isOneMatter) ?? findOfOffice(one, groups, index, isOneMatter));
    if (best !== null) add(groups, best, one, index);
    else {
      groups.push({ members: [one], starts: new Map([[one.article, toStart(one)]]), known: toKnown(one) });
      addKeys(index, one, groups.length - 1);
    }
  }
  const place = new Map(told.map((one, at) => [one, at]));
  const toPlace = (one: ToldHappening): number => place.get(one) as number;
  return groups
    .map(({ members }) => members.sort((a, b) => toPlace(a) - toPlace(b)))
    .sort(([a], [b]) => toPlace(a as ToldHappening) - toPlace(b as ToldHappening));
}

interface Group {
  readonly members: ToldHappening[];
  /** By article that tells it: where the first telling stands. */
  readonly starts: Map<Compared, number>;
  known: Known;
}

function findBest(
  one: ToldHappening,
  groups: readonly Group[],
  index: ReadonlyMap<string, readonly number[]>,
  isOneMatter: OneMatter,
): number | null {
  const known = toKnown(one);
  const seen = new Set<number>();
  let best: number | null = null;
  let most = 0;
  for (const key of toKeys(one)) {
    for (const candidate of index.get(key) ?? []) {
      if (seen.has(candidate)) continue;
      seen.add(candidate);
      const { starts, known: other } = groups[candidate] as Group;
      const sameness = toSameness(known, other);
      if (sameness <= most || !isToldBy(starts, (article) => isOneMatter(article, one.article))) continue;
      best = candidate;
      most = sameness;
    }
  }
  return best;
}

/** "the visit": the one of its kind in its own article, else in those of the same matter; null where there are several. */
function findPointedAt(
  one: ToldHappening,
  groups: readonly Group[],
  index: ReadonlyMap<string, readonly number[]>,
  isOneMatter: OneMatter,
  isFit: (known: Known) => boolean = () => true,
): number | null {
  if (one.points === null) return null;
  const known = toKnown(one);
  const candidates = (index.get(one.head) ?? []).filter((candidate) => {
    const other = (groups[candidate] as Group).known;
    const match = toDateMatch(known, other);
    const isNear = match !== null && (match > 0 || one.dates.length === 0);
    return isNear && !isDisjoint(known.people, other.people) && isFit(other);
  });
  const toStarts = (candidate: number): ReadonlyMap<Compared, number> => (groups[candidate] as Group).starts;
  const start = toStart(one);
  const here = candidates.filter((candidate) => (toStarts(candidate).get(one.article) ?? start) < start);
  const isElsewhere = (article: Compared): boolean => article !== one.article && isOneMatter(article, one.article);
  const near =
    here.length > 0 || one.points === 'here'
      ? here
      : candidates.filter((candidate) => isToldBy(toStarts(candidate), isElsewhere));
  return near.length === 1 ? (near[0] as number) : null;
}

/** "the president's visit": the one that whoever is named as president is told to make, and not one that is off already. */
function findOfOffice(
  one: ToldHappening,
  groups: readonly Group[],
  index: ReadonlyMap<string, readonly number[]>,
  isOneMatter: OneMatter,
): number | null {
  const { office } = one;
  if (office === null) return null;
  return findPointedAt(one, groups, index, isOneMatter, ({ offices, isMoved }) => offices.has(office) && !isMoved);
}

function isToldBy(starts: ReadonlyMap<Compared, number>, test: (article: Compared) => boolean): boolean {
  for (const article of starts.keys()) if (test(article)) return true;
  return false;
}

function toStart({ happening }: ToldHappening): number {
  return happening.mentions[0]?.what.start ?? happening.what.start;
}

function add(groups: readonly Group[], at: number, one: ToldHappening, index: Map<string, number[]>): void {
  const group = groups[at] as Group;
  group.members.push(one);
  group.starts.set(one.article, Math.min(toStart(one), group.starts.get(one.article) ?? Number.POSITIVE_INFINITY));
  group.known = toTogether(group.known, toKnown(one));
  addKeys(index, one, at);
}

function toKnown({ article: { day }, happening, ...told }: ToldHappening): Known {
  return {
    ...told,
    isMoved: happening.mentions.some(({ status }) => status === 'postponed' || status === 'cancelled'),
    isPlanned: happening.mentions.every(({ status }) => status === 'planned'),
    published: day === null ? [] : [day],
  };
}

/** What two tell together. What the one knows already costs nothing more: a happening may be told ten thousand times. */
function toTogether(a: Known, b: Known): Known {
  const dates = b.dates.filter((date) => !a.dates.some((other) => isSameDate(date, other)));
  return {
    head: a.head,
    about: toUnion(a.about, b.about),
    subjects: toBoth(a.subjects, b.subjects),
    words: toUnion(a.words, b.words),
    people: toBoth(a.people, b.people),
    offices: toBoth(a.offices, b.offices),
    countries: toBoth(a.countries, b.countries),
    sentences: toBoth(a.sentences, b.sentences),
    dates: dates.length === 0 ? a.dates : [...a.dates, ...dates],
    isMoved: a.isMoved || b.isMoved,
    isPlanned: a.isPlanned && b.isPlanned,
    published: b.published.every((day) => a.published.includes(day)) ? a.published : [...a.published, ...b.published],
  };
}

function isSameDate(a: HappeningDate, b: HappeningDate): boolean {
  return a.value === b.value && a.mod === b.mod && a.isOnName === b.isOnName;
}

function toBoth(a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> {
  for (const one of b) if (!a.has(one)) return new Set([...a, ...b]);
  return a;
}

function toUnion(a: Profile, b: Profile): Profile {
  if ([...b.weights.keys()].every((stem) => a.weights.has(stem))) return a;
  const weights = new Map([...a.weights, ...b.weights]);
  let norm = 0;
  for (const weight of weights.values()) norm += weight * weight;
  return { weights, norm };
}

function addKeys(index: Map<string, number[]>, one: ToldHappening, at: number): void {
  for (const key of toKeys(one)) {
    const posting = index.get(key);
    if (posting === undefined) index.set(key, [at]);
    else if (posting.length < MOST_CANDIDATES && !posting.includes(at)) posting.push(at);
  }
}

/** The narrowest keys first. */
function toKeys({ head, people, countries, dates, about }: ToldHappening): readonly string[] {
  const rare = [...about.weights].filter(([, rarity]) => rarity >= LEAST_RARITY).map(([stem]) => `word ${stem}`);
  return [
    ...[...people].map((voice) => `${head} ${voice}`),
    ...[...countries].map((country) => `${head} ${country}`),
    ...dates.map(({ days }) => `${head} ${Math.floor(days.from / DAYS_A_MONTH)}`),
    ...rare.sort().slice(0, MOST_RARE),
    head,
  ];
}

const LEAST_RARITY = 0.5;
const MOST_RARE = 4;
const DAYS_A_MONTH = 30.44;
