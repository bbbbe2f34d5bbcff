import type { Entity } from '../document/findings.ts';
import type { Judgement, Place } from '../document/judgement.ts';
import { toOutletName } from '../document/outlet-name.ts';
import type { Ref, Story, StoryVoice } from '../document/story.ts';
import type { Hearing } from './hearing.ts';
import { type Held, toHeld, toPlaceKey } from './holdings.ts';
import { MERGED_GONE, SPLIT_GONE, toNothingFound } from './reasons.ts';

/** The voices of a story once an analyst has merged and split them. */
export interface JudgedVoices {
  /** Those of the story itself where nothing was merged or split. */
  readonly voices: readonly StoryVoice[];
  readonly isChanged: boolean;
  /** Who a voice of the story is now. */
  readonly toId: (voice: string) => string;
  /** Who says now what a voice of the story said in an attribution of an article; null where it did not say it. */
  readonly findOwner: (voice: string, article: string, attribution: string) => string | null;
}

/** Something that a voice says. */
interface Saying {
  readonly ref: Ref;
  /** Id of the voice that the program gives it to. */
  readonly found: string;
  /** Id of the voice it was last given to; that may have been merged since. */
  owner: string;
}

/**
 * Merges and splits voices in the order of the log, so that each judgement meets the voices as its analyst saw them. A voice is known by
 * what it says: by any of it, as long as nobody else says any of it.
 */
export function judgeVoices(story: Story, judgements: readonly Judgement[], hearing: Hearing): JudgedVoices {
  const ofVoices = judgements.filter(({ about }) => about.of === 'voice');
  if (ofVoices.length === 0) return toUnjudged(story);
  const book = createBook(story);
  for (const judgement of ofVoices) {
    const { decision } = judgement;
    const { places, reason } = hearing.toAbout(judgement);
    const voice = places.length === 0 && reason !== null ? { id: null, reason } : book.find(places);
    if (voice.id === null) {
      hearing.setAside(judgement, voice.reason);
      continue;
    }
    const refusal =
      decision.kind === 'merge'
        ? book.merge(
            voice.id,
            decision.with.map((subject) => book.find(hearing.toNamed(judgement, subject.places).places)),
            decision.name,
          )
        : decision.kind === 'split'
          ? book.split(voice.id, hearing.toNamed(judgement, decision.places).places, decision.name, judgement.number)
          : null;
    if (refusal === null) hearing.attach('voice', voice.id, judgement);
    else hearing.setAside(judgement, refusal);
  }
  return book.toVoices();
}

/** The voices as they were found; who says what is looked up only when somebody asks. */
function toUnjudged(story: Story): JudgedVoices {
  let found: JudgedVoices | null = null;
  return {
    voices: story.voices,
    isChanged: false,
    toId: (voice) => voice,
    findOwner(voice, article, attribution) {
      found ??= createBook(story).toVoices();
      return found.findOwner(voice, article, attribution);
    },
  };
}

interface Book {
  readonly find: (places: readonly Place[]) => Held;
  /** Null, or why it cannot be done; then nothing is. */
  readonly merge: (voice: string, others: readonly Held[], name: string) => string | null;
  readonly split: (voice: string, places: readonly Place[], name: string, number: number) => string | null;
  readonly toVoices: () => JudgedVoices;
}

function createBook(story: Story): Book {
  const sayings: Saying[] = [];
  const byPlace = new Map<string, Saying[]>();
  const byFinding = new Map<string, Saying>();
  for (const { id, tellings } of story.voices) {
    for (const ref of tellings) {
      const saying: Saying = { ref, found: id, owner: id };
      sayings.push(saying);
      const key = toPlaceKey({ article: ref.article, ...ref.span });
      const known = byPlace.get(key);
      if (known) known.push(saying);
      else byPlace.set(key, [saying]);
      if (ref.finding !== null) byFinding.set(toFindingKey(ref.article, ref.finding), saying);
    }
  }
  const names = new Map(story.voices.map(({ id, name }) => [id, name]));
  /** By id of a voice that was merged: the voice it is part of. */
  const into = new Map<string, string>();
  /** Of those that a split made too. */
  const kinds = new Map(story.voices.map(({ id, kind }) => [id, kind]));
  /** How many sayings each voice has. */
  const counts = new Map(story.voices.map(({ id, tellings }) => [id, tellings.length]));
  let isChanged = false;
  const follow = (id: string): string => {
    let last = id;
    for (let next = into.get(last); next !== undefined; next = into.get(last)) last = next;
    // Later look-ups take one step.
    for (let one = id; one !== last; ) {
      const next = into.get(one) as string;
      into.set(one, last);
      one = next;
    }
    return last;
  };
  const sayingsAt = (places: readonly Place[]): readonly Saying[] =>
    places.flatMap((place) => byPlace.get(toPlaceKey(place)) ?? []);
  const isJust = (id: string, places: readonly Place[], said: readonly Saying[]): boolean =>
    said.filter(({ owner }) => follow(owner) === id).length === counts.get(id) &&
    places.every((place) => sayingsAt([place]).some(({ owner }) => follow(owner) === id));
  const join = (voice: string, other: string): void => {
    const [from, to] = [follow(other), follow(voice)];
    if (from === to) return;
    into.set(from, to);
    counts.set(to, (counts.get(to) ?? 0) + (counts.get(from) ?? 0));
    isChanged = true;
  };
  return {
    find(places) {
      const said = sayingsAt(places);
      const ids = [...new Set(said.map(({ owner }) => follow(owner)))];
      // Among several, the one that says just this and nothing else is the very same.
      const same = ids.length > 1 ? ids.filter((id) => isJust(id, places, said)) : [];
      return toHeld(same.length === 1 ? same : ids, toNothingFound('voice'), 'voice');
    },
    merge(voice, others, name) {
      if (others.length === 0 || others.some(({ id }) => id === null)) return MERGED_GONE;
      for (const { id } of others) join(voice, id as string);
      if (name !== '' && names.get(voice) !== name) {
        names.set(voice, name);
        isChanged = true;
      }
      return null;
    },
    split(voice, places, name, number) {
      const moved = sayingsAt(places).filter(({ owner }) => follow(owner) === voice);
      if (moved.length === 0) return SPLIT_GONE;
      const namesakes = [...names].filter(([id, known]) => known === name && follow(id) === id && id !== voice);
      const [namesake, ...more] = namesakes;
      let id = namesake?.[0];
      if (id === undefined || more.length > 0) {
        id = `own-v${number}`;
        while (kinds.has(id)) id += '-';
        names.set(id, name);
        kinds.set(id, kinds.get(voice) ?? 'person');
      }
      for (const saying of moved) saying.owner = id;
      isChanged = true;
      counts.set(id, (counts.get(id) ?? 0) + moved.length);
      counts.set(voice, (counts.get(voice) ?? 0) - moved.length);
      // Who says nothing any more is somebody else altogether.
      if (counts.get(voice) === 0) into.set(voice, id);
      return null;
    },
    toVoices() {
      const findOwner = (voice: string, article: string, attribution: string): string | null => {
        const saying = byFinding.get(toFindingKey(article, attribution));
        return saying?.found === voice ? follow(saying.owner) : null;
      };
      const voices = isChanged ? toVoicesNow(story, sayings, follow, names, kinds) : story.voices;
      return { voices, isChanged, toId: follow, findOwner };
    },
  };
}

function toFindingKey(article: string, finding: string): string {
  return `${article} ${finding}`;
}

function toVoicesNow(
  story: Story,
  sayings: readonly Saying[],
  follow: (id: string) => string,
  names: ReadonlyMap<string, string>,
  kinds: ReadonlyMap<string, Entity['kind']>,
): readonly StoryVoice[] {
  const foundById = new Map(story.voices.map((voice) => [voice.id, voice]));
  const order = new Map(story.articles.map(({ id }, index) => [id, index]));
  const outletOf = new Map(story.articles.map((article) => [article.id, toOutletName(article)]));
  const rolesOf = new Map<string, string[]>();
  for (const { id, roles } of story.voices) {
    const known = rolesOf.get(follow(id));
    if (known) known.push(...roles);
    else rolesOf.set(follow(id), [...roles]);
  }
  const tellingsOf = new Map<string, Ref[]>([...kinds.keys()].map((id) => [follow(id), []]));
  for (const { ref, owner } of sayings) tellingsOf.get(follow(owner))?.push(ref);
  const voices = [...tellingsOf].map(([id, tellings]): StoryVoice => {
    const found = foundById.get(id);
    const isTouched =
      tellings.length !== found?.tellings.length || tellings.some((ref, at) => ref !== found.tellings[at]);
    if (found !== undefined && !isTouched && names.get(id) === found.name) return found;
    const told = tellings.sort(
      (a, b) => (order.get(a.article) ?? 0) - (order.get(b.article) ?? 0) || a.span.start - b.span.start,
    );
    const outlets = told.map(({ article }) => outletOf.get(article) ?? null).filter((name) => name !== null);
    return {
      id,
      name: names.get(id) ?? '',
      kind: kinds.get(id) ?? 'person',
      roles: toRoles(rolesOf.get(id) ?? []),
      tellings: told,
      outlets: [...new Set(outlets)],
    };
  });
  return voices
    .map((voice, index) => ({ voice, index }))
    .sort((a, b) => b.voice.tellings.length - a.voice.tellings.length || a.index - b.index)
    .map(({ voice }) => voice);
}

function toRoles(roles: readonly string[]): readonly string[] {
  const byKey = new Map<string, string>();
  for (const role of roles) if (!byKey.has(role.toLowerCase())) byKey.set(role.toLowerCase(), role);
  return [...byKey.values()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
