import { toText } from '../document/span.ts';
import type { Origin, Point, Ref, Story, Telling } from '../document/story.ts';
import type { JudgedVoices } from './judge-voices.ts';

/** Where the tellings of a story come from, once its voices are judged. */
export interface JudgedOrigins {
  readonly origins: readonly Origin[];
  /** What an origin of the story is now. */
  readonly toId: (origin: string) => string;
  /** A point with the speakers, tellings and independent origins it has now; its standing is as it was. */
  readonly toPoint: (point: Point) => Point;
}

/**
 * Makes one origin of those of merged voices, and gives what is split off one of its own. What is split off counts as independent of the
 * rest only where neither the outlets copy from one another nor the words are nearly the same; else a split would corroborate by itself
 * what one wire told twice.
 */
export function judgeOrigins(
  story: Story,
  voices: JudgedVoices,
  textOf: (article: string) => string | undefined,
): JudgedOrigins {
  const nameOf = new Map(voices.voices.map(({ id, name }) => [id, name]));
  const foundNames = new Map(story.voices.map(({ id, name }) => [id, name]));
  const groups = toGroups(story, voices);
  const idOf = new Map(groups.flatMap((group) => group.map(({ id }) => [id, (group[0] as Origin).id] as const)));
  const toId = (origin: string): string => idOf.get(origin) ?? origin;
  const voiceOf = new Map(
    story.origins.flatMap(({ id, kind, voice }) => (voice === null || kind === 'document' ? [] : [[id, voice]])),
  );
  /** Origin by the voice it stands for now, of those that a split made too. */
  const byVoice = new Map<string, string>();
  for (const [first] of groups) {
    if (first?.voice != null && first.kind !== 'document' && !byVoice.has(voices.toId(first.voice)))
      byVoice.set(voices.toId(first.voice), first.id);
  }
  const made = new Map<string, Ref[]>();
  const toOwn = (voice: string): string => {
    const known = byVoice.get(voice);
    if (known !== undefined) return known;
    const id = `own-o-${voice}`;
    byVoice.set(voice, id);
    made.set(id, []);
    return id;
  };
  const toTelling = (telling: Telling): Telling => {
    const { speaker, article, finding } = telling;
    if (speaker === null) return { ...telling, origin: toId(telling.origin) };
    const owner = finding === null ? null : voices.findOwner(speaker, article, finding);
    const now = owner ?? voices.toId(speaker);
    const behind = voiceOf.get(telling.origin);
    const isMoved =
      now !== voices.toId(speaker) && behind !== undefined && voices.toId(behind) === voices.toId(speaker);
    if (!isMoved) return { ...telling, speaker: now, origin: toId(telling.origin) };
    const origin = toOwn(now);
    const shown = made.get(origin);
    if (shown?.every((ref) => ref.article !== article)) shown.push({ article, finding, span: telling.span });
    return { ...telling, speaker: now, origin };
  };
  const isApart = createIsApart(story, textOf);
  const toPoint = (point: Point): Point => {
    const tellings = point.tellings.map(toTelling);
    return { ...point, tellings, origins: toIndependent(point, tellings, toId, isApart) };
  };
  const points = new Map(story.points.map((point) => [point.id, toPoint(point)]));
  const merged = groups.map((group) => toOne(group, voices, nameOf, foundNames));
  const own = [...made].map(([id, shownBy]): Origin => {
    const voice = id.slice('own-o-'.length);
    const name = nameOf.get(voice) ?? '';
    return { id, kind: 'speaker', name, reason: `the analyst says that these are words of ${name}`, voice, shownBy };
  });
  return { origins: [...merged, ...own], toId, toPoint: ({ id, ...rest }) => points.get(id) ?? { id, ...rest } };
}

/** Origins by what they are now, in their order: alone, or with those of voices that were merged. */
function toGroups({ origins }: Story, { toId }: JudgedVoices): readonly (readonly Origin[])[] {
  const toKey = ({ kind, voice }: Origin): string | null =>
    voice === null || kind === 'document' ? null : toId(voice);
  const voicesOf = new Map<string | null, Set<string | null>>();
  for (const origin of origins) {
    const known = voicesOf.get(toKey(origin));
    if (known) known.add(origin.voice);
    else voicesOf.set(toKey(origin), new Set([origin.voice]));
  }
  const groups: Origin[][] = [];
  const byKey = new Map<string, Origin[]>();
  for (const origin of origins) {
    const key = toKey(origin);
    // What the program itself keeps apart, though one voice stands behind it, stays apart.
    const isMerged = key !== null && (voicesOf.get(key)?.size ?? 0) > 1;
    const known = isMerged ? byKey.get(key) : undefined;
    if (known) known.push(origin);
    else {
      const group = [origin];
      groups.push(group);
      if (isMerged) byKey.set(key, group);
    }
  }
  return groups;
}

function toOne(
  group: readonly Origin[],
  { toId }: JudgedVoices,
  nameOf: ReadonlyMap<string, string>,
  foundNames: ReadonlyMap<string, string>,
): Origin {
  const first = group[0] as Origin;
  if (first.voice === null) return first;
  const voice = toId(first.voice);
  const isNamedSo = foundNames.get(first.voice) === first.name;
  const name = isNamedSo ? (nameOf.get(voice) ?? first.name) : first.name;
  if (group.length === 1) return voice === first.voice && name === first.name ? first : { ...first, voice, name };
  const shown = new Map<string, Ref>();
  for (const ref of group.flatMap(({ shownBy }) => shownBy)) if (!shown.has(ref.article)) shown.set(ref.article, ref);
  const names = [...new Set(group.map((origin) => origin.name))];
  const reasons = [...new Set(group.map(({ reason }) => reason))];
  if (names.length > 1) reasons.push(`the analyst says that ${toList(names)} are one`);
  return { ...first, voice, name, reason: reasons.join('; '), shownBy: [...shown.values()] };
}

function toList(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function toIndependent(
  point: Point,
  tellings: readonly Telling[],
  toId: (origin: string) => string,
  isApart: (one: Telling, others: readonly Telling[]) => boolean,
): readonly string[] {
  const before = new Set(point.tellings.map(({ origin }) => toId(origin)));
  const now = new Set(tellings.map(({ origin }) => origin));
  const independent = [...new Set(point.origins.map(toId))].filter((id) => now.has(id) || !before.has(id));
  for (const id of now) {
    if (before.has(id) || independent.includes(id)) continue;
    const others = tellings.filter(({ origin }) => origin !== id && independent.includes(origin));
    const isNew = tellings.some((one) => one.origin === id && isApart(one, others));
    if (independent.length === 0 || isNew) independent.push(id);
  }
  return independent;
}

/** So much of the words of the shorter telling stands in the other where both may go back to one saying. */
const SAME_SAYING = 0.75;
/** Tellings that are looked at; the first say what the others do. */
const MOST_TELLINGS = 12;

function createIsApart(
  { families }: Story,
  textOf: (article: string) => string | undefined,
): (one: Telling, others: readonly Telling[]) => boolean {
  const familyOf = new Map(families.flatMap(({ id, articles }) => articles.map((article) => [article, id] as const)));
  const toForms = ({ article, span }: Telling): ReadonlySet<string> =>
    new Set(
      toText(textOf(article) ?? '', span)
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? [],
    );
  return (one, others) => {
    if (others.length === 0 || others.length > MOST_TELLINGS) return false;
    const forms = toForms(one);
    return others.every((other) => {
      if (other.article === one.article) return false;
      const family = familyOf.get(one.article);
      if (family !== undefined && family === familyOf.get(other.article)) return false;
      const words = toForms(other);
      const shared = [...forms].filter((form) => words.has(form)).length;
      return shared < SAME_SAYING * Math.min(forms.size, words.size);
    });
  };
}
