import type { CaseFile } from '../case/case-file.ts';
import { createHeldReadings } from '../case/held-readings.ts';
import { readKeptStory, toStoryKey, writeKeptStory } from '../case/kept-story.ts';
import { HearsayError } from '../errors.ts';
import { loadWordVectors } from '../ingest/load-network.ts';
import { story } from '../story.ts';

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
  /** Keeps the comparison in the case, too. Throws what reading the case throws. */
  tell(): ToldStory;
}

/** Compares in this thread. */
export function createStoryWork(file: CaseFile): StoryWork {
  const held = createHeldReadings(file);
  return {
    tell() {
      const { revision, judged } = held.look();
      const readings = judged.map(({ standing }) => standing);
      const key = toStoryKey(readings);
      const kept = readKeptStory(file, key);
      if (kept !== null) return { revision, key, json: kept };
      const json = JSON.stringify(story(readings, loadWordVectors()));
      try {
        writeKeptStory(file, key, json);
      } catch (error) {
        // A story that cannot be kept can still be shown, and is made again when the case is next opened.
        if (!(error instanceof HearsayError)) throw error;
      }
      return { revision, key, json };
    },
  };
}
