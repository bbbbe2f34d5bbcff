import type { JudgedStory } from '../document/case.ts';
import { isDisputing } from '../document/disputing.ts';
import type { Judgement, Subject, SubjectKind } from '../document/judgement.ts';
import { toOutletName } from '../document/outlet-name.ts';
import type { Reading } from '../document/reading.ts';
import { isInside } from '../document/span.ts';
import type { Conflict, Point, Ref, Standing, Story, StoryForecast } from '../document/story.ts';
import {
  toConflictSubject,
  toEvidenceSubject,
  toExplanationSubject,
  toForecastSubject,
  toOwnEvidenceSubject,
  toOwnExplanationSubject,
  toPointSubject,
  toQuestionSubject,
  toSourceSubject,
  toVoiceSubject,
} from '../document/subjects.ts';
import { createHearing, type Hearing } from './hearing.ts';
import { createHoldings } from './holdings.ts';
import { judgeOrigins } from './judge-origins.ts';
import { type IsOff, judgeQuestions, toRowId } from './judge-questions.ts';
import { type JudgedVoices, judgeVoices } from './judge-voices.ts';
import { mendVoices } from './mend-voices.ts';
import { SOURCE_GONE } from './reasons.ts';
import { createRelocate, type FormerIds, NO_FORMER_IDS } from './relocate.ts';
import { toStanding } from './to-standing.ts';

const OF_READINGS: ReadonlySet<SubjectKind> = new Set(['attribution', 'notice', 'happening', 'article']);

/**
 * What stands of a story once the log of judgements is heard, oldest first; `readings` are those it was made of. Judgements on findings and
 * articles are passed over: they belong to readings. `formerIds` tells which present id an article has that was judged under another.
 * The same log gives the same result, and an empty one the story itself.
 */
export function judgeStory(
  story: Story,
  readings: readonly Reading[],
  judgements: readonly Judgement[],
  formerIds: FormerIds = NO_FORMER_IDS,
): JudgedStory {
  const texts = new Map(readings.map(({ article: { id, text } }) => [id, text]));
  const textOf = (article: string): string | undefined => texts.get(article);
  const hearing = createHearing(createRelocate(textOf, formerIds));
  const standing = toStanding(judgements).filter(({ about }) => !OF_READINGS.has(about.of));
  const voices = judgeVoices(story, standing, hearing);
  const dissolved = hearItems('point', story.points, toPointSubject, standing, hearing);
  const ended = hearItems('conflict', story.conflicts, toConflictSubject, standing, hearing);
  const forecasts = settleForecasts(story, standing, hearing);
  const sourcesOff = hearSources(story, voices, standing, hearing);
  const questions = judgeQuestions(story, standing, hearing, createIsOff(story, readings, voices, sourcesOff));
  const after = toStoryAfter(story, readings, { voices, dissolved, ended, forecasts, textOf });
  return {
    story: after,
    items: hearing.toItems(createToNow(story, voices)),
    questions,
    sourcesOff,
    unattached: hearing.toUnattached(),
  };
}

/** Gives judgements on points or conflicts to the one that rests on all their words; returns the ids of those that are dissolved. */
function hearItems<T extends { readonly id: string }>(
  kind: 'point' | 'conflict',
  items: readonly T[],
  toSubject: (item: T) => Subject,
  judgements: readonly Judgement[],
  hearing: Hearing,
): ReadonlySet<string> {
  const ofKind = judgements.filter(({ about }) => about.of === kind);
  if (ofKind.length === 0) return new Set();
  const subjects = new Map(items.map((item) => [item.id, toSubject(item)]));
  const holdings = createHoldings(
    kind,
    [...subjects].map(([id, { places }]) => ({ id, places })),
  );
  const dissolved = new Set<string>();
  for (const judgement of ofKind) {
    const { about, decision } = judgement;
    const { places, reason } = hearing.toAbout(judgement);
    const held =
      reason === null
        ? holdings.findByAll(places, (id) => subjects.get(id)?.name === about.name)
        : { id: null, reason };
    if (held.id === null) {
      hearing.setAside(judgement, held.reason);
      continue;
    }
    hearing.attach(kind, held.id, judgement);
    if (decision.kind === 'dissolve') dissolved.add(held.id);
    if (decision.kind === 'confirm') dissolved.delete(held.id);
  }
  return dissolved;
}

function settleForecasts(
  { forecasts }: Story,
  judgements: readonly Judgement[],
  hearing: Hearing,
): readonly StoryForecast[] {
  const ofForecasts = judgements.filter(({ about }) => about.of === 'forecast');
  if (ofForecasts.length === 0) return forecasts;
  const holdings = createHoldings(
    'forecast',
    forecasts.map((one) => ({ id: one.id, places: toForecastSubject(one).places })),
  );
  const outcomes = new Map<string, StoryForecast['outcome'] | null>();
  for (const judgement of ofForecasts) {
    const { decision } = judgement;
    const { places, reason } = hearing.toAbout(judgement);
    const held = reason === null ? holdings.findByAll(places) : { id: null, reason };
    if (held.id === null) {
      hearing.setAside(judgement, held.reason);
      continue;
    }
    hearing.attach('forecast', held.id, judgement);
    if (decision.kind === 'settle') outcomes.set(held.id, decision.outcome);
  }
  if (outcomes.size === 0) return forecasts;
  return forecasts.map((one) => {
    const outcome = outcomes.get(one.id) ?? null;
    // The words that settle it otherwise do not settle it so.
    return outcome === null || outcome === one.outcome ? one : { ...one, outcome, settledBy: null };
  });
}

/** Names of the sources that are switched off, in the order in which they last were. */
function hearSources(
  story: Story,
  { voices }: JudgedVoices,
  judgements: readonly Judgement[],
  hearing: Hearing,
): readonly string[] {
  const ofSources = judgements.filter(({ about }) => about.of === 'source');
  if (ofSources.length === 0) return [];
  const known = new Set([
    ...story.articles.flatMap((article) => toOutletNames(article)),
    ...[...story.voices, ...voices].map(({ name }) => name),
  ]);
  const off = new Set<string>();
  for (const judgement of ofSources) {
    const { about, decision } = judgement;
    const name = about.name ?? '';
    if (!known.has(name)) {
      hearing.setAside(judgement, SOURCE_GONE);
      continue;
    }
    hearing.attach('source', name, judgement);
    if (decision.kind !== 'switch-source') continue;
    off.delete(name);
    if (decision.isOff) off.add(name);
  }
  return [...off];
}

function toOutletNames(article: Story['articles'][number]): readonly string[] {
  if (article.outlets.length > 0) return article.outlets;
  const name = toOutletName(article);
  return name === null ? [] : [name];
}

/** A telling is off where its speaker is, or every outlet that carries its article. */
function createIsOff(
  story: Story,
  readings: readonly Reading[],
  voices: JudgedVoices,
  sourcesOff: readonly string[],
): IsOff {
  if (sourcesOff.length === 0) return () => false;
  const off = new Set(sourcesOff);
  const outletsOf = new Map(story.articles.map((article) => [article.id, toOutletNames(article)]));
  const speakers = new Map<string, string>();
  for (const { name, tellings } of voices.voices) {
    for (const { article, finding } of tellings) if (finding !== null) speakers.set(`${article} ${finding}`, name);
  }
  const readingOf = new Map(readings.map((reading) => [reading.article.id, reading]));
  return ({ article, finding, span }) => {
    const outlets = outletsOf.get(article) ?? [];
    if (outlets.length > 0 && outlets.every((name) => off.has(name))) return true;
    const saying = finding ?? findSaying(readingOf.get(article), span);
    const speaker = saying === null ? undefined : speakers.get(`${article} ${saying}`);
    return speaker !== undefined && off.has(speaker);
  };
}

/** The innermost attribution whose content holds the words. */
function findSaying(reading: Reading | undefined, span: Ref['span']): string | null {
  let inner: { readonly id: string; readonly length: number } | null = null;
  for (const { id, content } of reading?.attributions ?? []) {
    for (const part of content) {
      const length = part.end - part.start;
      if (isInside(span, part) && (inner === null || length < inner.length)) inner = { id, length };
    }
  }
  return inner?.id ?? null;
}

interface Outcome {
  readonly voices: JudgedVoices;
  readonly dissolved: ReadonlySet<string>;
  readonly ended: ReadonlySet<string>;
  readonly forecasts: readonly StoryForecast[];
  readonly textOf: (article: string) => string | undefined;
}

function toStoryAfter(
  story: Story,
  readings: readonly Reading[],
  { voices, dissolved, ended, forecasts, textOf }: Outcome,
): Story {
  const isChanged = voices.isChanged || dissolved.size > 0 || ended.size > 0;
  if (!isChanged && forecasts === story.forecasts) return story;
  const settled: Story = { ...story, forecasts };
  const origins = judgeOrigins(settled, voices, textOf);
  const conflicts = story.conflicts.filter(({ id }) => !ended.has(id));
  const points = story.points
    .filter(({ id }) => !dissolved.has(id))
    .map((point) => {
      const now = voices.isChanged ? origins.toPoint(point) : point;
      return isSameOrigins(now, point) && ended.size === 0
        ? now
        : { ...now, standing: toStandingNow(point, now, story.conflicts, ended) };
    });
  const toPointId = (point: string | null): string | null => (point !== null && dissolved.has(point) ? null : point);
  const after: Story = {
    ...settled,
    points,
    conflicts: conflicts.map((one) => (toPointId(one.point) === one.point ? one : { ...one, point: null })),
    updates: story.updates.map((one) => (toPointId(one.point) === one.point ? one : { ...one, point: null })),
  };
  if (!voices.isChanged) return after;
  return mendVoices(
    {
      ...after,
      origins: origins.origins,
      families: story.families.map((family) => ({ ...family, origin: origins.toId(family.origin) })),
    },
    readings,
    voices,
  );
}

function isSameOrigins(a: Point, b: Point): boolean {
  return a.origins.length === b.origins.length && a.origins.every((id, index) => id === b.origins[index]);
}

/** What still disputes a point does; what was disputed by a conflict that is dissolved alone is told as its origins have it. */
function toStandingNow(
  before: Point,
  now: Point,
  conflicts: readonly Conflict[],
  ended: ReadonlySet<string>,
): Standing {
  if (before.standing === 'disputed') {
    const disputing = conflicts.filter((one) => one.point === before.id && isDisputing(one, before));
    const isCleared = disputing.length > 0 && disputing.every(({ id }) => ended.has(id));
    if (!isCleared || before.confirmations.some(({ kind }) => kind === 'denied')) return 'disputed';
  }
  if (new Set(now.tellings.map(({ article }) => article)).size < 2) return 'single';
  return now.origins.length < 2 ? 'one-origin' : 'corroborated';
}

/** What was judged, as it is now; what is dissolved, as it was found. */
function createToNow(
  story: Story,
  voices: JudgedVoices,
): (kind: SubjectKind, id: string) => { readonly id: string; readonly subject: Subject } | null {
  const toLookUp = <T extends { readonly id: string }>(
    items: readonly T[],
    toSubject: (item: T) => Subject,
  ): ((id: string) => Subject | null) => {
    let byId: ReadonlyMap<string, T> | null = null;
    return (id) => {
      byId ??= new Map(items.map((item) => [item.id, item]));
      const item = byId.get(id);
      return item === undefined ? null : toSubject(item);
    };
  };
  const rows = story.questions.flatMap(({ id, matrix }) =>
    matrix.map((row, index) => ({ ...row, id: toRowId(id, index) })),
  );
  const found: Partial<Record<SubjectKind, (id: string) => Subject | null>> = {
    voice: toLookUp(voices.voices, toVoiceSubject),
    point: toLookUp(story.points, toPointSubject),
    conflict: toLookUp(story.conflicts, toConflictSubject),
    forecast: toLookUp(story.forecasts, toForecastSubject),
    question: toLookUp(story.questions, (one) => toQuestionSubject(one, story.explanations)),
    explanation: toLookUp(story.explanations, toExplanationSubject),
    evidence: toLookUp(rows, toEvidenceSubject),
  };
  return (kind, id) => {
    if (kind === 'source') return { id: '', subject: toSourceSubject(id) };
    if (kind === 'own-explanation') return { id: '', subject: toOwnExplanationSubject(toNumber(id)) };
    if (kind === 'own-evidence') return { id: '', subject: toOwnEvidenceSubject(toNumber(id)) };
    const now = kind === 'voice' ? voices.toId(id) : id;
    const subject = found[kind]?.(now) ?? null;
    return subject === null ? null : { id: now, subject };
  };
}

function toNumber(ownId: string): number {
  return Number(ownId.slice(ownId.indexOf(':') + 1));
}
