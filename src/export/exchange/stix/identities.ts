import type { Entity } from '../../../document/findings.ts';
import type { Story, StoryVoice } from '../../../document/story.ts';
import { NO_TIME, type StixObject, toObject } from './objects.ts';
import { toPublished } from './publication.ts';

const CLASSES: Readonly<Record<Entity['kind'], string>> = {
  person: 'individual',
  organisation: 'organization',
  group: 'group',
  place: 'unknown',
};

/** Everybody a bundle names, each once. */
export interface Identities {
  readonly tool: string;
  /** Gives the id of an outlet, which comes to be if it is new. */
  readonly toOutlet: (name: string) => string;
  /** Gives the id of an analyst. */
  readonly toAnalyst: (name: string) => string;
  /** Gives the id of the voice that says an attribution; null where the story has none. */
  readonly toVoice: (article: string, finding: string | null) => string | null;
  /** Gives the id of a voice of the story; null where it has none. */
  readonly toVoiceById: (id: string | null) => string | null;
  /** Gives the id of a speaker of one article whom the story has no voice for. */
  readonly toSpeaker: (article: string, entity: Entity) => string;
  /** By outlet or voice name; null where nobody has it. */
  readonly toNamed: (name: string) => string | null;
  readonly toAll: () => readonly StixObject[];
}

/** Collects identities; `madeBy` is the program with its model. */
export function createIdentities({ voices, articles }: Story, program: string, madeBy: string): Identities {
  const objects = new Map<string, StixObject>();
  const add = (
    contributing: readonly unknown[],
    name: string,
    identityClass: string,
    more: Readonly<Record<string, unknown>> = {},
    modified = NO_TIME,
  ): string => {
    // Nobody knows since when there has been somebody. What is told of them is as new as the latest article that tells it.
    const object = toObject(
      'identity',
      contributing,
      { created: NO_TIME, modified },
      {
        name,
        identity_class: identityClass,
        ...more,
      },
    );
    if (!objects.has(object.id)) objects.set(object.id, object);
    return object.id;
  };
  const tool = add(['tool', madeBy], program, 'system', { description: `${madeBy}. It may be wrong.` });
  const published = new Map(articles.map((article) => [article.id, toPublished(article)]));
  const idByVoice = new Map<string, string>();
  const idByFinding = new Map<string, string>();
  const idByName = new Map<string, string>();
  const counts = new Map<string, number>();
  const toKey = ({ kind, name }: Pick<Entity, 'kind' | 'name'>): string => `${kind} ${name}`;
  for (const voice of voices) counts.set(toKey(voice), (counts.get(toKey(voice)) ?? 0) + 1);
  const addVoice = (voice: StoryVoice): string => {
    const [first] = voice.tellings;
    // Two people of one name are told apart by the first words of each.
    const apart = counts.get(toKey(voice)) === 1 ? [] : [first?.article, first?.span.start];
    const latest = voice.tellings.reduce(
      (time, { article }) => Math.max(time, published.get(article) ?? NO_TIME),
      NO_TIME,
    );
    return add(
      ['voice', voice.kind, voice.name, ...apart],
      voice.name,
      CLASSES[voice.kind],
      { roles: voice.roles },
      latest,
    );
  };
  for (const voice of voices) {
    const id = addVoice(voice);
    idByVoice.set(voice.id, id);
    if (counts.get(toKey(voice)) === 1) idByName.set(toKey(voice), id);
    for (const { article, finding } of voice.tellings) {
      if (finding !== null) idByFinding.set(`${article} ${finding}`, id);
    }
  }
  const outlets = new Map<string, string>();
  return {
    tool,
    toOutlet(name) {
      const id = outlets.get(name) ?? add(['outlet', name], name, 'organization');
      outlets.set(name, id);
      return id;
    },
    toAnalyst: (name) => add(['analyst', name], name, 'individual'),
    toVoice: (article, finding) => idByFinding.get(`${article} ${finding}`) ?? null,
    toVoiceById: (id) => idByVoice.get(id ?? '') ?? null,
    toSpeaker: (article, entity) =>
      idByName.get(toKey(entity)) ??
      add(['speaker', article, entity.kind, entity.name], entity.name, CLASSES[entity.kind], { roles: entity.roles }),
    toNamed: (name) =>
      outlets.get(name) ??
      [...voices].filter((voice) => voice.name === name).map(({ id }) => idByVoice.get(id))[0] ??
      null,
    toAll: () => [...objects.values()],
  };
}
