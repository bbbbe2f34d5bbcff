import type { JudgedReading, JudgedStory, Unattached } from '../document/case.ts';
import type { Judgement } from '../document/judgement.ts';
import type { Story } from '../document/story.ts';
import { HearsayError } from '../errors.ts';
import { loadWordVectors } from '../ingest/load-network.ts';
import { judgeReading } from '../judge/judge-reading.ts';
import { judgeStory } from '../judge/judge-story.ts';
import { toStanding } from '../judge/to-standing.ts';
import { story as storyOf } from '../story.ts';
import type { CaseFile } from './case-file.ts';
import { createHeldReadings } from './held-readings.ts';
import { readKeptStory, toStoryKey, tryToKeepStory } from './kept-story.ts';

/** A case as the analyst left it. */
export interface JudgedCase {
  readonly judged: JudgedStory;
  /** Of the articles in the case, in their order. */
  readonly readings: readonly JudgedReading[];
  readonly log: readonly Judgement[];
  /** Of readings and story together, by number. */
  readonly unattached: readonly Unattached[];
}

/** One article of a case as the analyst left it. Throws `article-unknown`. */
export function judgeCaseReading(file: CaseFile, id: string): JudgedReading {
  const reading = file.readReading(id);
  if (reading === null) throw new HearsayError('article-unknown', id);
  return judgeReading(reading, toStanding(file.listJudgements()), file.listFormerIds());
}

/** Compares the articles of a case as the analyst left them; the comparison itself is kept in the case until a reading changes. */
export function tellCase(file: CaseFile): JudgedCase {
  const { judged: readings, log, standing, formerIds } = createHeldReadings(file).look();
  const standingReadings = readings.map((reading) => reading.standing);
  const key = toStoryKey(standingReadings);
  const kept = readKeptStory(file, key);
  const story = kept === null ? storyOf(standingReadings, loadWordVectors()) : (JSON.parse(kept) as Story);
  if (kept === null) tryToKeepStory(file, key, JSON.stringify(story));
  const judged = judgeStory(story, standingReadings, standing, formerIds);
  const unattached = [...readings.flatMap((reading) => reading.unattached), ...judged.unattached];
  return { judged, readings, log, unattached: unattached.sort((a, b) => a.judgement.number - b.judgement.number) };
}
