/**
 * npm run bench:story-conflicts -- FOLDER [--show] [--judge]: the conflicts in the 30 articles of a topic of MEANTIME as one story (FOLDER holds
 * corpus_airbus and corpus_apple), with how many are judged right, wrong, and not yet (judged/story-conflicts.json: where they stand, never
 * their words). --show prints those of airbus in their words. --judge is for whoever keeps the list: it prints those of both that are not in it,
 * with the line to fill in. Exit 1 where more than one in ten is wrong.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Conflict } from '../../src/document/story.ts';
import {
  type ConflictJudgement,
  findJudgement,
  type NamedText,
  tallyConflicts,
  toConflictItem,
  toConflictWords,
} from './judged-conflicts.ts';
import { readMeantimeCoreference } from './meantime-coreference.ts';
import { TOPICS, TUNED, toTopicStory } from './topic-story.ts';

/** The share of conflicts that may be wrong. */
const MOST_WRONG = 0.1;

/** The share of conflicts of all topics that are judged wrong or not judged, in percent; 0 where there is none. */
export function measureStoryConflicts(folder: string): number {
  const judgements = readJudgements();
  const tallies = TOPICS.map((topic) => {
    const { conflicts, texts } = findTopicConflicts(folder, topic);
    return tallyConflicts(
      conflicts.map((conflict) => toConflictItem(conflict, texts)),
      judgements,
    );
  });
  const right = tallies.reduce((sum, tally) => sum + tally.right, 0);
  const all = tallies.reduce((sum, tally) => sum + tally.right + tally.wrong + tally.unjudged, 0);
  return all === 0 ? 0 : (100 * (all - right)) / all;
}

function findTopicConflicts(
  folder: string,
  topic: string,
): { readonly conflicts: readonly Conflict[]; readonly texts: ReadonlyMap<string, NamedText> } {
  const { story, byId } = toTopicStory(readMeantimeCoreference(join(folder, `corpus_${topic}`)));
  return { conflicts: story.conflicts, texts: byId };
}

function readJudgements(): readonly ConflictJudgement[] {
  return JSON.parse(readFileSync('bench/accuracy/judged/story-conflicts.json', 'utf8')) as readonly ConflictJudgement[];
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { show: { type: 'boolean', default: false }, judge: { type: 'boolean', default: false } },
  });
  const folder = positionals[0];
  if (folder === undefined) {
    process.stderr.write(
      'usage: npm run bench:story-conflicts -- FOLDER [--show] [--judge], where FOLDER holds MEANTIME\n',
    );
    process.exit(2);
  }
  const judgements = readJudgements();
  let judged = 0;
  let wrong = 0;
  for (const topic of TOPICS) {
    const { conflicts, texts } = findTopicConflicts(folder, topic);
    const items = conflicts.map((conflict) => toConflictItem(conflict, texts));
    const tally = tallyConflicts(items, judgements);
    judged += tally.right + tally.wrong;
    wrong += tally.wrong;
    process.stdout.write(
      `${topic}: ${conflicts.length} conflicts: ${tally.right} judged right, ${tally.wrong} wrong, ${tally.unjudged} not judged\n`,
    );
    for (const conflict of conflicts) {
      const judgement = findJudgement(toConflictItem(conflict, texts), judgements);
      const isShown = (values.show && topic === TUNED) || (values.judge && judgement === null);
      if (isShown) process.stdout.write(`${toConflictWords(conflict, texts, judgement)}\n\n`);
    }
  }
  process.exitCode = wrong > MOST_WRONG * judged ? 1 : 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
