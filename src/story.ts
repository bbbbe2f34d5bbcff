/** MAIN PATH: the readings of several articles in, what comparing them yields out. */
import { createKinship } from './compare/article-likeness.ts';
import { findConflicts, toConflictMaterial } from './compare/conflicts/find-conflicts.ts';
import { findRequoted } from './compare/conflicts/quotation.ts';
import { findUtterances } from './compare/conflicts/utterances.ts';
import { mergeExplanations } from './compare/explanations/merge-explanations.ts';
import { settleForecasts } from './compare/forecasts/settle-forecasts.ts';
import { toMaterial } from './compare/material.ts';
import { toOneMatter } from './compare/matter.ts';
import { addShared } from './compare/origins/add-shared.ts';
import { findCredits } from './compare/origins/credits.ts';
import { findFamilies, toFamily } from './compare/origins/find-families.ts';
import { findSharedRuns } from './compare/origins/shared-runs.ts';
import { makeTracing, traceFamily, traceOrigin, traceStatement } from './compare/origins/trace-origin.ts';
import { createVersions } from './compare/origins/versions.ts';
import { createOriginBook } from './compare/origins/weigh-origins.ts';
import { findPoints, markDisputed } from './compare/points/find-points.ts';
import { joinParticulars } from './compare/points/join-particulars.ts';
import { joinRemarks, joinStatements } from './compare/points/join-statements.ts';
import { findParts } from './compare/points/parts.ts';
import { findSilent } from './compare/points/silence.ts';
import { findStatements } from './compare/statements/find-statements.ts';
import { createStoryMemory, type StoryMemory } from './compare/story-memory.ts';
import { findStoryProblems } from './compare/story-problems.ts';
import { joinHappenings } from './compare/timeline/join-happenings.ts';
import { toTimeline } from './compare/timeline/to-timeline.ts';
import { joinVoices } from './compare/voices/join-voices.ts';
import { createVoiceAt } from './compare/voices/voice-at.ts';
import { NO_LIKENESS, type WordLikeness } from './compare/word-likeness.ts';
import { workAhead } from './compare/work-ahead.ts';
import type { Reading } from './document/reading.ts';
import type { Story } from './document/story.ts';

/**
 * Compares readings. Never throws on any readings; the same readings give the same story in whatever order they come; the work
 * grows with the number of sentences, not with the number of their pairs. `likeness` knows which words are used alike.
 */
export function story(readings: readonly Reading[], likeness: WordLikeness = NO_LIKENESS): Story {
  return createStoryteller(likeness).tell(readings);
}

/** Tells one story after the other. */
export interface Storyteller {
  /** As `story`. */
  readonly tell: (readings: readonly Reading[]) => Story;
  /** Works out what it can of a reading that will be part of a story: done while others are still being read, it takes no time of the story. Changes nothing that is told. */
  readonly prepare: (reading: Reading) => void;
}

/**
 * Compares readings that come and go one by one: what does not change from one story to the next is worked out once. Known by the
 * objects themselves, so that a reading must not be changed, only replaced. The memory lasts as long as the storyteller.
 */
export function createStoryteller(likeness: WordLikeness = NO_LIKENESS): Storyteller {
  const memory = createStoryMemory(likeness);
  return {
    tell: (readings) => tell(readings, memory),
    prepare: (reading) => toMaterial([reading], memory.readings).forEach(workAhead),
  };
}

function tell(readings: readonly Reading[], memory: StoryMemory): Story {
  const articles = toMaterial(readings, memory.readings);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const voices = joinVoices(articles);
  const runs = findSharedRuns(articles, memory.runs);
  const isLaterVersion = createVersions();
  const credits = findCredits(articles);
  const families = findFamilies(articles, runs, credits.all, isLaterVersion);
  const tracing = makeTracing(articles, voices, families, credits);
  const statements = findStatements(articles);
  const kinship = createKinship(articles, memory.kinship);
  const isOneMatter = toOneMatter(kinship);
  const joined = joinStatements(statements, kinship, memory.statements);
  const parts = findParts(articles, statements, joined, runs, kinship);
  const particulars = joinParticulars({ articles, statements, joined, parts, kinship }, memory.particulars);
  const happenings = joinHappenings(articles, voices, isOneMatter);
  const timeline = toTimeline(articles, voices, happenings);
  const { voiceById, bodies } = tracing;
  const { quotedRows, likeness } = memory;
  const told = { articles, statements, joined, parts };
  const material = toConflictMaterial({
    ...told,
    byId,
    kinship,
    voices,
    voiceById,
    bodies,
    timeline,
    isLaterVersion,
    quotedRows,
    likeness,
  });
  // One remark of one speaker is one point, however it is quoted.
  const utterances = findUtterances(material);
  const { drafts: requoted, remarks } = findRequoted(material, utterances);
  const origins = createOriginBook();
  const points = findPoints({
    ...told,
    joined: joinRemarks(joined, remarks),
    remarks,
    particulars,
    happenings,
    origins,
    trace: (statement) => traceStatement(statement, tracing),
    voiceOf: ({ order }, id) => (id === null ? null : (voices.byAttribution[order]?.get(id) ?? null)),
    voiceAt: createVoiceAt(voices),
  });
  const { conflicts, updates } = findConflicts(material, utterances, requoted, points);
  const { questions, explanations } = mergeExplanations(articles, voices, happenings, isOneMatter, (article, _, id) =>
    origins.toId(traceOrigin(article, id === null ? null : (article.attributionById.get(id) ?? null), tracing)),
  );
  const kin = families.map((family, index) => toFamily(family, index, origins.toId(traceFamily(family, tracing))));
  addShared(articles, points, origins, tracing);
  return {
    schema: 'hearsay/story/1',
    articles: articles.map(({ article }) => article),
    voices: voices.voices,
    points: markDisputed(findSilent(points, told), conflicts),
    families: kin,
    origins: origins.toOrigins(),
    conflicts,
    updates,
    timeline,
    questions,
    explanations,
    forecasts: settleForecasts(articles, voices, statements, happenings, { conflicts, updates }, joined.near, kinship),
    problems: findStoryProblems(articles, parts),
    model: articles[0]?.reading.model ?? { name: '', version: '' },
  };
}
