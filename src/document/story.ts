import type { Article } from './article.ts';
import type { Band, Entity, Explanation, Status } from './findings.ts';
import type { Span } from './span.ts';

/** Words of one article, and the finding they belong to; null where they stand in the article's own voice or in none. */
export interface Ref {
  /** Article id. */
  readonly article: string;
  readonly finding: string | null;
  readonly span: Span;
}

/** An article of the story without its words. */
export interface StoryArticle extends Omit<Article, 'text' | 'blocks'> {
  /** How many inputs had this very text, 1 or more. */
  readonly inputs: number;
  /** The outlets that carried this very text, as far as they are known. */
  readonly outlets: readonly string[];
}

/** A speaker across articles. */
export interface StoryVoice {
  readonly id: string;
  readonly name: string;
  readonly kind: Entity['kind'];
  /** Longest first. */
  readonly roles: readonly string[];
  /** Every saying of this speaker, by article and place: attributions of which the content is a statement. */
  readonly tellings: readonly Ref[];
  /** Names of the outlets that carry them. */
  readonly outlets: readonly string[];
}

/** One article's version of a point. */
export interface Telling extends Ref {
  /** Voice id; null where no voice is known, or the article tells it itself. */
  readonly speaker: string | null;
  /** Origin id. */
  readonly origin: string;
}

/** Somebody on a point that others tell. */
export interface Confirmation extends Ref {
  readonly kind: 'confirmed' | 'denied' | 'declined' | 'could-not-verify';
  /** Voice id. */
  readonly voice: string | null;
}

/**
 * `single`: one article tells it. `one-origin`: several do, and all of it comes from one place. `corroborated`: two or
 * more independent origins. `disputed`: somebody denies it, or a conflict stands on it.
 */
export type Standing = 'single' | 'one-origin' | 'corroborated' | 'disputed';

/** One statement as told by one or more articles. */
export interface Point {
  readonly id: string;
  /** The clearest telling. */
  readonly gist: Ref;
  /** By article and place. */
  readonly tellings: readonly Telling[];
  /** Ids of the independent origins. */
  readonly origins: readonly string[];
  readonly standing: Standing;
  readonly confirmations: readonly Confirmation[];
  /** Ids of the articles that do not address it. Silence is no denial. */
  readonly silent: readonly string[];
}

/** Where tellings ultimately come from. */
export interface Origin {
  readonly id: string;
  readonly kind: 'speaker' | 'agency' | 'outlet' | 'document';
  readonly name: string;
  /** Why the tellings that share it share it, in words. */
  readonly reason: string;
  /** Voice id of a speaker. */
  readonly voice: string | null;
  /** The words that show it: credits, source words, shared runs; at most one an article. */
  readonly shownBy: readonly Ref[];
}

/** Articles that carry the same text at length, or name the text they were taken from. */
export interface Family {
  readonly id: string;
  /** Origin id: the article or agency that the others follow. */
  readonly origin: string;
  /** Article ids, earliest first. */
  readonly articles: readonly string[];
  readonly reason: string;
  /** Shared words and credits. */
  readonly shownBy: readonly Ref[];
}

/** A telling on one side of a conflict. */
export interface ConflictTelling extends Ref {
  /** 0, 1, ...: tellings of one side agree with one another. */
  readonly side: number;
  /** Voice id of who says it. */
  readonly speaker: string | null;
}

/** Tellings that cannot all stand. */
export interface Conflict {
  readonly id: string;
  readonly kind: 'quotation' | 'number' | 'date' | 'polarity' | 'superseded' | 'name' | 'attribution';
  /** Point id. */
  readonly point: string | null;
  /** By side, then article and place. The span holds the words that differ, or the statement where there are no such words. */
  readonly tellings: readonly ConflictTelling[];
  /** One sentence on what differs. */
  readonly difference: string;
  /** 0..1: the share of such conflicts expected to be right. */
  readonly confidence: number;
  /** The rule that found it, as a path: "conflicts/number". */
  readonly by: string;
}

/** A figure or statement that a later telling replaces without contradicting the earlier. */
export interface Update {
  readonly id: string;
  readonly point: string | null;
  /** Earliest first. */
  readonly tellings: readonly ConflictTelling[];
  readonly difference: string;
}

/** What the articles together tell of one date. */
export interface TimelineEntry {
  readonly id: string;
  /** `saying`: a dated attribution. `publication`: an article itself. */
  readonly kind: 'happening' | 'saying' | 'publication';
  /** TIMEX3 value ("2015-05-09", "2011"); null where no article dates it. */
  readonly when: string | null;
  /** TIMEX3 modifier: "END", "APPROX", ... */
  readonly mod: string | null;
  readonly what: Ref;
  /** Where it stands at the end; null for sayings and publications. */
  readonly status: Status | null;
  /** Every status any article gives it, in the order of publication, then of the text. */
  readonly history: readonly (Ref & { readonly status: Status })[];
  /** Every place that tells it, `what` among them. */
  readonly sources: readonly Ref[];
  /** Voice ids of whoever tells it; empty where an article tells it in its own voice. */
  readonly voices: readonly string[];
}

/** A proposed reason across articles. */
export interface StoryExplanation {
  readonly id: string;
  /** Id of the question it answers. */
  readonly question: string;
  readonly claim: Ref;
  /** Who holds it where, and how that article stands to it; voice null for an article's own voice or a source without a voice. */
  readonly holders: readonly {
    readonly voice: string | null;
    readonly article: string;
    readonly stance: Explanation['stance'];
  }[];
  readonly tellings: readonly Ref[];
  readonly evidence: readonly (Ref & { readonly bears: 'for' | 'against' | 'neutral' })[];
  /** Heuer's count: 1 for each independent piece of evidence against it, 2 where it speaks strongly against; 0 or more. */
  readonly inconsistency: number;
}

/** Heuer's ratings; a blank cell is absent. */
export type Rating = 'CC' | 'C' | 'N' | 'I' | 'II';

/** One row of a matrix: a piece of evidence, told once or often. */
export interface MatrixRow {
  readonly what: Ref;
  /** Tellings of the same piece from the same origin: counted once, with `what` among them. */
  readonly tellings: readonly Ref[];
  readonly cells: readonly { readonly explanation: string; readonly rating: Rating }[];
  /** 0 or more: the population standard deviation of the row's ratings (CC 2, C 1, blank and N 0, I -1, II -2). */
  readonly diagnosticity: number;
}

/** What several explanations compete to explain. */
export interface Question {
  readonly id: string;
  /** What is to be explained, in the clearest words any article has for it; null where none names it. */
  readonly of: Ref | null;
  /** Explanation ids, least inconsistent first. */
  readonly explanations: readonly string[];
  /** Most diagnostic first. */
  readonly matrix: readonly MatrixRow[];
}

/** What somebody said would come about. */
export interface StoryForecast {
  readonly id: string;
  /** Voice id; null for an article's own voice or a source without a voice. */
  readonly holder: string | null;
  readonly what: Ref;
  /** Every telling of it, `what` among them. */
  readonly tellings: readonly Ref[];
  readonly band: Band | null;
  /** TIMEX3 value of the time by which it is to be seen. */
  readonly horizon: string | null;
  readonly outcome: 'open' | 'void' | 'borne-out' | 'not-borne-out';
  /** The words that settle it. */
  readonly settledBy: Ref | null;
}

/** Something the reader of a story should know. `code` is one of `PROBLEMS` in errors.ts. */
export interface StoryProblem {
  readonly code: string;
  readonly message: string;
  readonly refs: readonly Ref[];
}

/** What comparing readings yields. The same readings give the same story in whatever order they come. */
export interface Story {
  readonly schema: 'hearsay/story/1';
  /** Earliest first, those without a date last. */
  readonly articles: readonly StoryArticle[];
  /** Most tellings first. */
  readonly voices: readonly StoryVoice[];
  /** The most important first: told by most articles, then by most origins. */
  readonly points: readonly Point[];
  readonly origins: readonly Origin[];
  readonly families: readonly Family[];
  /** The surest first. */
  readonly conflicts: readonly Conflict[];
  readonly updates: readonly Update[];
  /** Earliest first; what no article dates comes last. */
  readonly timeline: readonly TimelineEntry[];
  /** The question with most explanations first. */
  readonly questions: readonly Question[];
  /** By question, least inconsistent first. */
  readonly explanations: readonly StoryExplanation[];
  readonly forecasts: readonly StoryForecast[];
  readonly problems: readonly StoryProblem[];
  readonly model: { readonly name: string; readonly version: string };
}
