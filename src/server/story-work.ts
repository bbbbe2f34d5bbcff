import type { CaseFile } from '../case/case-file.ts';
import { createHeldReadings } from '../case/held-readings.ts';
import { readKeptStory, toStoryKey, tryToKeepStory } from '../case/kept-story.ts';
import type { Reading } from '../document/reading.ts';
import type { Story } from '../document/story.ts';
import { loadWordVectors } from '../ingest/load-network.ts';
import { createStoryteller, type Storyteller } from '../story.ts';

/** A comparison of all articles of a case as the analyst left them. */
export interface ToldStory {
  /** The revision of the case it was made of. */
  readonly revision: number;
  /** Tells what it was made of, as `toStoryKey` does. */
  readonly key: string;
  /** A Story as JSON. */
  readonly json: string;
}

/** Compares the articles of a case again and again; what has not changed is not read anew. */
export interface StoryWork {
  /** Throws what reading the case throws. */
  tell(): ToldStory;
  /** Keeps what was told last in the case, where it is not kept already: whoever waits for the story need not wait for that. */
  keep(): void;
  /** Compares what a kept story would have spared, so that the next change costs little. Throws what reading the case throws. */
  warm(): void;
}

/** Compares in this thread. */
export function createStoryWork(file: CaseFile): StoryWork {
  const held = createHeldReadings(file);
  /** Remembers what it made of the readings before. */
  let storyteller: Storyteller | null = null;
  let unkept: ToldStory | null = null;
  const look = (): { readonly revision: number; readonly readings: readonly Reading[] } => {
    const { revision, judged } = held.look();
    return { revision, readings: judged.map(({ standing }) => standing) };
  };
  const tellAnew = (readings: readonly Reading[]): Story => {
    storyteller ??= createStoryteller(loadWordVectors());
    return storyteller.tell(readings);
  };
  return {
    tell() {
      const { revision, readings } = look();
      const key = toStoryKey(readings);
      const kept = readKeptStory(file, key);
      if (kept !== null) return { revision, key, json: kept };
      unkept = { revision, key, json: JSON.stringify(tellAnew(readings)) };
      return unkept;
    },
    keep() {
      if (unkept === null) return;
      const { key, json } = unkept;
      unkept = null;
      tryToKeepStory(file, key, json);
    },
    warm() {
      if (storyteller !== null) return;
      const { readings } = look();
      tellAnew(readings);
      toStoryKey(readings);
    },
  };
}
