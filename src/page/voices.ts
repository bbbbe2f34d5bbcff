import type { Attribution, Entity } from '../document/findings.ts';
import type { Reading } from '../document/reading.ts';
import { toSpansText } from './spans-text.ts';

/** The most speakers that get a style of their own; a reader cannot tell more apart. */
export const TONE_COUNT = 8;

/** Everything one source says in one article. */
export interface Voice {
  /** "v1", "v2", ...: in the order of the list a reader sees. */
  readonly id: string;
  /**
   * `speaker`: a known entity. `as-written`: a name that was not resolved, so two of them may be two people.
   * `unnamed`: a role or a group ("officials"), never a person. `none`: nobody is named.
   */
  readonly kind: 'speaker' | 'as-written' | 'unnamed' | 'none';
  readonly name: string;
  readonly roles: readonly string[];
  /** In the order of the text. */
  readonly attributions: readonly Attribution[];
  /** 1..8 for the speakers with most to say, else null. */
  readonly tone: number | null;
}

export interface Voices {
  /** Most attributions first, then the order of the text. */
  readonly speakers: readonly Voice[];
  readonly unnamed: readonly Voice[];
  readonly none: Voice | null;
  readonly voiceByAttribution: ReadonlyMap<string, Voice>;
  /** 1, 2, ... by attribution id, in the order of the text: the numbers that tie text and list together. */
  readonly numberByAttribution: ReadonlyMap<string, number>;
  readonly attributionById: ReadonlyMap<string, Attribution>;
  /** In the order of the text. */
  readonly attributions: readonly Attribution[];
}

/** Groups the attributions of a reading by who makes them; unnamed sources stay apart and are never joined to a speaker. */
export function toVoices(reading: Reading): Voices {
  const attributions = toTextOrder(reading.attributions);
  const entityById = new Map(reading.entities.map((entity) => [entity.id, entity]));
  const groups = new Map<string, { draft: Omit<Voice, 'id' | 'tone' | 'attributions'>; attributions: Attribution[] }>();
  for (const attribution of attributions) {
    const { key, draft } = toDraft(attribution, reading.article.text, entityById);
    const group = groups.get(key);
    if (group) group.attributions.push(attribution);
    else groups.set(key, { draft, attributions: [attribution] });
  }
  const ranked = [...groups.values()].sort((a, b) => b.attributions.length - a.attributions.length);
  const isSpeaker = (kind: Voice['kind']): boolean => kind === 'speaker' || kind === 'as-written';
  const ordered = [
    ...ranked.filter(({ draft }) => isSpeaker(draft.kind)),
    ...ranked.filter(({ draft }) => draft.kind === 'unnamed'),
    ...ranked.filter(({ draft }) => draft.kind === 'none'),
  ];
  const voices = ordered.map(
    (group, index): Voice => ({
      ...group.draft,
      id: `v${index + 1}`,
      attributions: group.attributions,
      tone: isSpeaker(group.draft.kind) && index < TONE_COUNT ? index + 1 : null,
    }),
  );
  return {
    speakers: voices.filter(({ kind }) => isSpeaker(kind)),
    unnamed: voices.filter(({ kind }) => kind === 'unnamed'),
    none: voices.find(({ kind }) => kind === 'none') ?? null,
    voiceByAttribution: new Map(voices.flatMap((voice) => voice.attributions.map(({ id }) => [id, voice] as const))),
    numberByAttribution: new Map(attributions.map(({ id }, index) => [id, index + 1])),
    attributionById: new Map(attributions.map((attribution) => [attribution.id, attribution])),
    attributions,
  };
}

function toTextOrder(attributions: readonly Attribution[]): readonly Attribution[] {
  const startOf = ({ content, cue, source }: Attribution): number =>
    (content[0] ?? cue[0] ?? source[0])?.start ?? Number.POSITIVE_INFINITY;
  const endOf = ({ content }: Attribution): number => content.at(-1)?.end ?? 0;
  return [...attributions].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
}

function toDraft(
  attribution: Attribution,
  text: string,
  entityById: ReadonlyMap<string, Entity>,
): { key: string; draft: Omit<Voice, 'id' | 'tone' | 'attributions'> } {
  const entity = attribution.speaker === null ? undefined : entityById.get(attribution.speaker);
  // The comma that ends an apposition or a clause is none of who it is.
  const words = toSpansText(text, attribution.source).replace(/[,;:]$/, '');
  if (entity !== undefined && (entity.kind !== 'group' || attribution.named === 'named')) {
    return { key: `entity ${entity.id}`, draft: { kind: 'speaker', name: entity.name, roles: entity.roles } };
  }
  if (words === '') {
    return { key: 'none', draft: { kind: 'none', name: 'No source named', roles: [] } };
  }
  if (attribution.named === 'named') {
    return { key: `written ${words}`, draft: { kind: 'as-written', name: words, roles: [] } };
  }
  return { key: `unnamed ${words.toLowerCase()}`, draft: { kind: 'unnamed', name: words, roles: [] } };
}
