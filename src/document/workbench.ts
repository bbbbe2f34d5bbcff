import type { CaseArticle, JudgedItem, JudgedReading, JudgedStory, QueueItem, SearchHit, Unattached } from './case.ts';
import type { Judgement } from './judgement.ts';
import type { Reading } from './reading.ts';

/** What the server of the workbench and its page say to each other. All of it is JSON; times are ISO 8601 in UTC. */

/** Something on its way into the case. */
export interface IntakeItem {
  /** Unique while the server runs. */
  readonly id: string;
  /** File name, address, or "pasted text". */
  readonly input: string;
  readonly step: 'waiting' | 'fetching' | 'reading' | 'done' | 'known' | 'changed' | 'failed';
  /** Id of the article it became, or already was; null until then. */
  readonly article: string | null;
  /** Why it failed, and what to do. */
  readonly failure: string | null;
}

/** GET /api/case */
export interface CaseState {
  /** File name without ".hearsay". */
  readonly name: string;
  readonly path: string;
  readonly isReadOnly: boolean;
  /** Grows with every change of the case by anybody. */
  readonly revision: number;
  /** The revision the story was compared at; null while there is none. Less than `revision` while it is being compared anew. */
  readonly storyRevision: number | null;
  readonly isComparing: boolean;
  /** Why the last try to compare failed, and what to do; null where it did not. */
  readonly storyFailure: string | null;
  /** Who judges. */
  readonly analyst: string;
  readonly program: string;
  readonly model: { readonly name: string; readonly version: string };
  /** Articles that an older model read. */
  readonly olderCount: number;
  /** Earliest published first, those that are out of the case last. */
  readonly articles: readonly CaseArticle[];
  readonly intake: readonly IntakeItem[];
  readonly judgementCount: number;
}

/** Data of the server-sent event "state"; what else has changed is fetched anew. */
export type Beat = Pick<CaseState, 'revision' | 'storyRevision' | 'isComparing' | 'storyFailure' | 'intake'>;

export type StoryPart = 'all' | 'voices' | 'points' | 'timeline' | 'explanations' | 'forecasts';

/** How many rows of a story are not sent because no words of theirs are among the readings. */
export type LeftOut = Readonly<Record<'voices' | 'questions' | 'forecasts', number>>;

/**
 * GET /api/story?part=…&from=…&with=…: a part of the story, with the readings of the articles that its rows lead to, 40 at most, and of the
 * article that `with` names. `all` is what the page of a story shows, without judgements. 503 with `story-comparing` while there is no story yet.
 */
export interface StoryPortion {
  readonly revision: number;
  /**
   * With the rows of this portion only; `articles` are all of the case. Voices that are no row of it have those of their tellings that lie in
   * the readings. With points, the items are also those of the attributions that tell them.
   */
  readonly judged: JudgedStory;
  readonly leftOut: LeftOut;
  /** Without what the page of an article alone shows: certainties, times, happenings, and where entities are named. */
  readonly readings: readonly Reading[];
  /** Rows of the part in all, the index of the first row given, and how many are given. */
  readonly total: number;
  readonly from: number;
  readonly count: number;
}

/**
 * GET /api/articles/ID, also by an id that the article had before it was read anew.
 * DELETE takes it out, POST …/restore brings it back; both give the CaseArticle.
 * POST …/read reads the kept original again and gives the CaseArticle, which may have another id.
 */
export interface ArticlePage {
  readonly revision: number;
  readonly article: CaseArticle;
  readonly judged: JudgedReading;
  /** What was decided about outlets and voices as sources, whatever they appear in. */
  readonly sources: readonly JudgedItem[];
  /** By id of an attribution: what its speaker is called in the story; without those that no voice says, and empty while there is no story. */
  readonly voiceNames: Readonly<Record<string, string>>;
}

/** What POST /api/articles/ID/read takes: what is said of the article from now on; null for nothing, absent for what was said before. */
export interface ReadAgainRequest {
  readonly published?: string | null;
  readonly outlet?: string | null;
}

/** Most bytes of one file that is added. */
export const MOST_FILE_BYTES = 100_000_000;

/** POST /api/articles as JSON; files come as multipart fields "file", with the same other fields beside them. Gives an AddAnswer, with 202. */
export interface AddRequest {
  readonly url?: string;
  readonly text?: string;
  readonly published?: string;
  readonly outlet?: string;
}

/** What has been taken on, in the order in which it was given; how it goes on is in the events. */
export interface AddAnswer {
  readonly items: readonly IntakeItem[];
}

/** GET /api/search?q=…&from=… */
export interface SearchPage {
  readonly query: string;
  readonly total: number;
  readonly from: number;
  readonly hits: readonly SearchHit[];
}

/** GET /api/queue: attributions nobody has judged, the least certain first. */
export interface QueuePage {
  readonly total: number;
  readonly items: readonly QueueItem[];
  readonly readings: readonly Reading[];
}

/** GET /api/judgements?from=…: the whole log, newest first, with what stands of it. POST takes a JudgementDraft and gives the Judgement, with 201. */
export interface JudgementPage {
  readonly total: number;
  readonly from: number;
  readonly judgements: readonly (Judgement & { readonly isUndone: boolean })[];
  readonly unattached: readonly Unattached[];
}

/** Every answer that is no success. */
export interface ErrorAnswer {
  readonly code: string;
  /** What, on what, what to do. */
  readonly message: string;
}
