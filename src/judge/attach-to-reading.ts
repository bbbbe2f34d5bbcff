import type { Unattached } from '../document/case.ts';
import type { Correction, Judgement, Place, Subject, SubjectKind } from '../document/judgement.ts';
import type { Reading } from '../document/reading.ts';
import type { Span } from '../document/span.ts';
import {
  toArticleSubject,
  toAttributionSubject,
  toHappeningSubject,
  toNoticeSubject,
  toSubject,
  toSubjectKey,
} from '../document/subjects.ts';
import { toDecisionPlaces } from './quotes.ts';
import { CORRECTED_WORDS_GONE, KEPT_AS_OWN, toNothingFound, WORDS_GONE } from './reasons.ts';
import { createRelocate, type FormerIds } from './relocate.ts';
import { toLogged } from './to-standing.ts';

/** A judgement that has a hold in a reading. */
export interface Attached {
  readonly judgement: Judgement;
  /** Of a `correct`: what it corrects to, in the text as it is now. */
  readonly correction: Correction | null;
}

/** What is decided about one finding, about an attribution that only the analyst vouches for, or about the article as a whole. */
export interface JudgedSubject {
  /** Finding or article id. */
  readonly id: string;
  readonly subject: Subject;
  /** Oldest first. */
  readonly attached: readonly Attached[];
  /** True for an attribution that the program does not find. */
  readonly isOwn: boolean;
}

/** All that is decided about a reading. */
export interface ReadingJudgements {
  /** In order of the first judgement on each. */
  readonly subjects: readonly JudgedSubject[];
  readonly unattached: readonly Unattached[];
}

const OF_READINGS: ReadonlySet<SubjectKind> = new Set(['attribution', 'notice', 'happening', 'article']);

/** A judgement with its places as they stand in the text now. */
interface Placed extends Attached {
  readonly isUndone: boolean;
  /** What it is about; null where its words stand no more. */
  readonly about: Subject | null;
  /** Of a `correct`: what it is about once it is corrected; null where those words stand no more. */
  readonly corrected: Subject | null;
}

/** A finding, or what stands in for one. */
interface Target {
  readonly id: string;
  readonly subject: Subject;
  readonly isOwn: boolean;
}

/**
 * Gives each judgement that stands its hold in the reading: the finding of the same kind at exactly its words, as they were found or as an
 * analyst corrected them. Nothing that only looks like it is taken for it.
 */
export function attachToReading(
  reading: Reading,
  judgements: readonly Judgement[],
  formerIds: FormerIds,
): ReadingJudgements {
  const placed = toPlaced(reading, judgements, formerIds);
  const targets = toTargets(reading);
  const taken = new Set(reading.attributions.map(({ id }) => id));
  for (const one of placed) addTargets(one, targets, taken);
  const byTarget = new Map<Target, Attached[]>();
  const unattached: Unattached[] = [];
  for (const one of placed) {
    const { judgement, correction } = one;
    if (one.isUndone) continue;
    const found = findTargets(one, targets);
    const reason = toReason(one, found);
    if (found === undefined || reason !== null) {
      unattached.push({ judgement, reason: reason ?? WORDS_GONE });
      continue;
    }
    for (const target of found) {
      const known = byTarget.get(target);
      if (known) known.push({ judgement, correction });
      else byTarget.set(target, [{ judgement, correction }]);
    }
  }
  const subjects: JudgedSubject[] = [];
  for (const [target, attached] of byTarget) {
    // What the analyst turned down in the end needs no standing in.
    const isKept = !target.isOwn || !isRejected(attached);
    if (isKept) subjects.push({ ...target, attached });
    if (!target.isOwn) continue;
    for (const { judgement } of attached) {
      if (!isKept) unattached.push({ judgement, reason: toNothingFound('attribution') });
      else if (isVouching(judgement)) unattached.push({ judgement, reason: KEPT_AS_OWN });
    }
  }
  unattached.sort((a, b) => a.judgement.number - b.judgement.number);
  return { subjects, unattached };
}

function toReason({ judgement, about, correction }: Placed, found: readonly Target[] | undefined): string | null {
  if (found === undefined) return about === null ? WORDS_GONE : toNothingFound(about.of);
  const isCorrected = judgement.decision.kind === 'correct' && judgement.about.of === 'attribution';
  return isCorrected && correction === null ? CORRECTED_WORDS_GONE : null;
}

/** True where the last word on it is that it is not so. */
export function isRejected(attached: readonly Attached[]): boolean {
  const last = attached.findLast(({ judgement }) => isVouching(judgement) || judgement.decision.kind === 'reject');
  return last?.judgement.decision.kind === 'reject';
}

/** Who accepts or corrects a finding vouches for it. */
function isVouching({ decision }: Judgement): boolean {
  return decision.kind === 'accept' || decision.kind === 'correct';
}

function toPlaced(reading: Reading, judgements: readonly Judgement[], formerIds: FormerIds): readonly Placed[] {
  const { id, text } = reading.article;
  const isHere = (article: string | undefined): boolean =>
    article !== undefined && (formerIds.get(article) ?? article) === id;
  const relocate = createRelocate((article) => (article === id ? text : undefined), formerIds);
  const placed: Placed[] = [];
  for (const { judgement, isUndone } of toLogged(judgements)) {
    const { about, decision, quotes } = judgement;
    if (decision.kind === 'undo' || !OF_READINGS.has(about.of) || !isHere(about.places[0]?.article)) continue;
    // The whole article is its own place, whatever became of its words.
    const places = about.of === 'article' ? toArticleSubject(id).places : relocate(about.places).places;
    const subject = places === null ? null : toSubject(about.of, about.name, places);
    if (decision.kind !== 'correct' || about.of !== 'attribution') {
      placed.push({ judgement, isUndone, about: subject, correction: null, corrected: null });
      continue;
    }
    const correction = toCorrection(decision.to, toNewSpans(judgement, quotes, relocate));
    placed.push({ judgement, isUndone, about: subject, correction, corrected: toCorrected(id, subject, correction) });
  }
  return placed;
}

type Spans = ReadonlyMap<string, Span>;

/** By part and former offsets: where the words that a correction names stand now. */
function toNewSpans(
  judgement: Judgement,
  quotes: Judgement['quotes'],
  relocate: ReturnType<typeof createRelocate>,
): Spans {
  const kept = new Map(quotes.map((quote) => [toSpanKey(quote.part, quote), quote]));
  const spans = new Map<string, Span>();
  for (const { part, start, end } of toDecisionPlaces(judgement)) {
    const key = toSpanKey(part, { start, end });
    const quote = kept.get(key);
    const [place] = (quote === undefined ? null : relocate([quote]).places) ?? [];
    if (place !== undefined) spans.set(key, { start: place.start, end: place.end });
  }
  return spans;
}

function toSpanKey(part: string, { start, end }: Span): string {
  return `${part} ${start} ${end}`;
}

/** Null where some of its words stand no more. A correction to no content at all leaves the content as it is: nothing would be said. */
function toCorrection(to: Correction, spans: Spans): Correction | null {
  let isWhole = true;
  const move = (part: string, given: readonly Span[] | null): readonly Span[] | null => {
    if (given === null) return null;
    const moved = given.map((span) => spans.get(toSpanKey(part, span)));
    if (moved.includes(undefined)) isWhole = false;
    return moved.filter((span) => span !== undefined).sort((a, b) => a.start - b.start || a.end - b.end);
  };
  const content = move('content', to.content);
  const moved: Correction = {
    source: move('source', to.source),
    cue: move('cue', to.cue),
    content: content?.length === 0 ? null : content,
    speaker: to.speaker,
    act: to.act,
  };
  return isWhole ? moved : null;
}

function toCorrected(article: string, about: Subject | null, correction: Correction | null): Subject | null {
  if (correction === null) return null;
  const toPart = (part: 'source' | 'cue' | 'content'): readonly Span[] | null =>
    correction[part] ?? (about === null ? null : toSpansOf(about.places, part));
  const [source, cue, content] = [toPart('source'), toPart('cue'), toPart('content')];
  if (source === null || cue === null || content === null) return null;
  return toAttributionSubject(article, { source, cue, content });
}

/** The spans of one part of a subject. */
export function toSpansOf(places: readonly Place[], part: string): readonly Span[] {
  return places.filter((place) => place.part === part).map(({ start, end }) => ({ start, end }));
}

type Targets = Map<string, Target[]>;

function toTargets(reading: Reading): Targets {
  const targets: Targets = new Map();
  const { id: article } = reading.article;
  const add = (id: string, subject: Subject): void => {
    const key = toSubjectKey(subject);
    const known = targets.get(key);
    const target = { id, subject, isOwn: false };
    if (known) known.push(target);
    else targets.set(key, [target]);
  };
  for (const one of reading.attributions) add(one.id, toAttributionSubject(article, one));
  for (const one of reading.notices) add(one.id, toNoticeSubject(article, one));
  for (const one of reading.happenings) add(one.id, toHappeningSubject(article, one));
  add(article, toArticleSubject(article));
  return targets;
}

function findTargets(
  { about, corrected }: Pick<Placed, 'about' | 'corrected'>,
  targets: Targets,
): readonly Target[] | undefined {
  const found = about === null ? undefined : targets.get(toSubjectKey(about));
  return found ?? (corrected === null ? undefined : targets.get(toSubjectKey(corrected)));
}

/** What an analyst corrected is the same finding under its new words; what one vouched for and the program finds no more is a target of its own. */
function addTargets({ judgement, isUndone, about, corrected }: Placed, targets: Targets, taken: Set<string>): void {
  if (!isVouching(judgement) || judgement.about.of !== 'attribution') return;
  const made = corrected ?? (judgement.decision.kind === 'accept' ? about : null);
  let found = findTargets({ about, corrected }, targets)?.slice();
  if (found === undefined && !isUndone && made !== null && toSpansOf(made.places, 'content').length > 0) {
    found = [{ id: toOwnId(judgement, taken), subject: made, isOwn: true }];
  }
  if (found === undefined) return;
  for (const subject of [about, corrected]) {
    if (subject !== null && !targets.has(toSubjectKey(subject))) targets.set(toSubjectKey(subject), found);
  }
}

function toOwnId({ number }: Judgement, taken: Set<string>): string {
  let id = `own${number}`;
  while (taken.has(id)) id += '-';
  taken.add(id);
  return id;
}
