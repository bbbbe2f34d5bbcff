import type { Attribution } from './findings.ts';
import type { Judgement, Subject } from './judgement.ts';
import type { Reading } from './reading.ts';
import type { Span } from './span.ts';
import type { Question, Rating, Ref, Story } from './story.ts';

/** An article of a case, without its words. */
export interface CaseArticle {
  /** Article id: of its text as it is read now. */
  readonly id: string;
  /** As it came in: a path, an address, "pasted text". */
  readonly input: string;
  /** "sha256:" and the hash of the original bytes, which the case keeps. */
  readonly bytesHash: string;
  /** ISO 8601 with time, UTC. */
  readonly added: string;
  /** When it was taken out; it and all judgements on it are kept, and adding it again brings it back. Null while it is in. */
  readonly removed: string | null;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly published: string | null;
  /** Code units. */
  readonly length: number;
  readonly attributionCount: number;
  readonly problemCount: number;
  readonly model: { readonly name: string; readonly version: string };
}

/** A place where a search found its words. */
export interface SearchHit extends Span {
  /** Article id. */
  readonly article: string;
  /** `content`: what somebody is reported to say; `text`: a block of an article. */
  readonly kind: 'text' | 'content';
  /** Id of the attribution of a content; null for text. */
  readonly finding: string | null;
  /** Who says it, as far as it is known. */
  readonly speaker: string | null;
  /** The words of the span. */
  readonly text: string;
  /** Within `text`: the words searched for. */
  readonly hits: readonly Span[];
}

/** Why a judgement has no hold in the case as it is read now, and what comes nearest. */
export interface Unattached {
  readonly judgement: Judgement;
  /** A sentence: "The words stand in the article no more." */
  readonly reason: string;
}

/** What was decided about one subject, newest last; all of it stands (nothing undone). */
export interface JudgedItem {
  /** Id of the finding of a reading, or of the item of a story, "" for a source or an own item: `subject` tells which. */
  readonly id: string;
  readonly subject: Subject;
  readonly judgements: readonly Judgement[];
}

/** A reading, and what the analyst made of it. */
export interface JudgedReading {
  /** As the program found it. */
  readonly found: Reading;
  /** With rejected findings left out and corrected ones mended: those have `by: "analyst"`. Every finding keeps its id. */
  readonly standing: Reading;
  readonly items: readonly JudgedItem[];
  readonly unattached: readonly Unattached[];
}

/** An explanation's place among its rivals after the analyst's cells and switched-off sources. */
export interface JudgedExplanation {
  /** Explanation id, or "own:" and the number of the judgement that wrote it. */
  readonly id: string;
  /** The analyst's own words; null for one found in the articles. */
  readonly text: string | null;
  readonly inconsistency: number;
}

/** A row of the matrix as the analyst left it. */
export interface JudgedRow {
  /** Index of the row in the question's own matrix, or null for evidence of the analyst's own. */
  readonly row: number | null;
  /** Number of the judgement that added it; null for found evidence. */
  readonly own: number | null;
  readonly text: string | null;
  /** The words of an article that evidence of the analyst's own rests on; null where it rests on none, and for found evidence. */
  readonly restsOn: Ref | null;
  /** True where every telling of it comes from a source that is switched off: it counts for nothing. */
  readonly isOff: boolean;
  /** `isOwn`: rated by the analyst. Blank cells are absent. */
  readonly cells: readonly { readonly explanation: string; readonly rating: Rating | 'NA'; readonly isOwn: boolean }[];
  readonly diagnosticity: number;
}

/** A question with its matrix as the analyst left it. */
export interface JudgedQuestion {
  readonly question: Question['id'];
  /** Least inconsistent first. */
  readonly explanations: readonly JudgedExplanation[];
  /** Most diagnostic first, rows that are off last. */
  readonly matrix: readonly JudgedRow[];
}

/** A story, and what the analyst made of it. */
export interface JudgedStory {
  /** After merged and split voices, dissolved points and conflicts, settled forecasts. */
  readonly story: Story;
  readonly items: readonly JudgedItem[];
  readonly questions: readonly JudgedQuestion[];
  /** Names of sources whose evidence does not count. */
  readonly sourcesOff: readonly string[];
  readonly unattached: readonly Unattached[];
}

/** An attribution that is worth a look, the least certain first. */
export interface QueueItem {
  readonly article: string;
  readonly attribution: Attribution;
}
