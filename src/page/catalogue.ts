import type { Certainty, Finding, Happening, Notice, Time } from '../document/findings.ts';
import type { Reading } from '../document/reading.ts';
import type { Key } from './layers.ts';
import { toVoices, type Voice, type Voices } from './voices.ts';

/** A reading with the look-ups that showing it takes; made once a reading. */
export interface Catalogue {
  readonly reading: Reading;
  readonly text: string;
  readonly voices: Voices;
  readonly timeById: ReadonlyMap<string, Time>;
  readonly happeningById: ReadonlyMap<string, Happening>;
  /** By the offset at which it begins: whom a pronoun stands for. */
  readonly nameByPronoun: ReadonlyMap<number, string>;
  /** By finding id, for all kinds. */
  readonly keyById: ReadonlyMap<string, Key>;
  /** The certainties that words of the text show. */
  readonly certainties: readonly Certainty[];
  /** The same by what they are about. */
  readonly certaintyByAbout: ReadonlyMap<string, Certainty>;
  /** In order of `start`. */
  readonly notices: readonly Notice[];
}

/** Looks up once what the components and the text format ask for again and again. */
export function toCatalogue(reading: Reading): Catalogue {
  const voices = toVoices(reading);
  const certainties = reading.certainties.filter(({ cues }) => cues.length > 0);
  const notices = [...reading.notices].sort((a, b) => a.start - b.start);
  const keyById = new Map<string, Key>();
  const addKeys = (letter: string, findings: readonly Finding[]): void => {
    for (const [index, { id }] of findings.entries()) keyById.set(id, `${letter}${index + 1}`);
  };
  addKeys('', voices.attributions);
  addKeys('n', notices);
  addKeys('h', reading.happenings);
  addKeys('t', reading.times);
  addKeys('e', reading.explanations);
  addKeys('f', reading.forecasts);
  addKeys('c', certainties);
  return {
    reading,
    text: reading.article.text,
    voices,
    timeById: new Map(reading.times.map((time) => [time.id, time])),
    happeningById: new Map(reading.happenings.map((happening) => [happening.id, happening])),
    nameByPronoun: new Map(
      reading.entities.flatMap(({ name, mentions }) =>
        mentions.filter(({ how }) => how === 'pronoun').map(({ start }) => [start, name] as const),
      ),
    ),
    keyById,
    certainties,
    certaintyByAbout: new Map(certainties.map((certainty) => [certainty.about, certainty])),
    notices,
  };
}

/** The key of a finding of the reading. Throws a RangeError for any other finding. */
export function toKey({ keyById }: Catalogue, { id }: Finding): Key {
  const key = keyById.get(id);
  if (key === undefined) throw new RangeError(`no finding of this reading: ${id}`);
  return key;
}

/** The voice behind an attribution id; null for the article's own voice and for an id that is not there. */
export function toHolder({ voices }: Catalogue, attributionId: string | null): Voice | null {
  return attributionId === null ? null : (voices.voiceByAttribution.get(attributionId) ?? null);
}
