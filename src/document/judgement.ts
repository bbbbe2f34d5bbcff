import type { Act, Band } from './findings.ts';
import type { Span } from './span.ts';
import type { Rating } from './story.ts';

/** Words of one article that a judgement rests on, and the part they play: "source", "cue", "content", "telling", "claim", ... */
export interface Place extends Span {
  /** Article id. */
  readonly article: string;
  readonly part: string;
}

/** A place with its exact words and up to 32 code units on either side: enough to find it again in another version of the text. */
export interface Quote extends Place {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What a judgement can be about. `source` is an outlet or a voice by its name; `own-…` is what an analyst added, by the number of its judgement. */
export type SubjectKind =
  | 'attribution'
  | 'notice'
  | 'happening'
  | 'article'
  | 'voice'
  | 'point'
  | 'conflict'
  | 'question'
  | 'explanation'
  | 'evidence'
  | 'forecast'
  | 'source'
  | 'own-explanation'
  | 'own-evidence';

/** What a judgement is about, in terms that outlast ids: the words it rests on. Two subjects of the same kind, name and places are one. */
export interface Subject {
  readonly of: SubjectKind;
  /** Of a voice, a source or a conflict's kind; the judgement's number of what an analyst added; else null. */
  readonly name: string | null;
  /** By article, then `start`, without repetition; empty for a source and for what an analyst added. */
  readonly places: readonly Place[];
}

/** A subject as it is kept: with the words of each place. */
export interface Anchor extends Subject {
  readonly places: readonly Quote[];
}

/** How an analyst corrects an attribution; what is null stays as it was found. */
export interface Correction {
  readonly source: readonly Span[] | null;
  readonly cue: readonly Span[] | null;
  readonly content: readonly Span[] | null;
  /** The speaker's name; "" for nobody known. */
  readonly speaker: string | null;
  readonly act: Act | null;
}

/** Admiralty code of a source, A reliable to E unreliable, F cannot be judged; never averaged with `Credibility`. */
export type Reliability = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
/** Admiralty code of a statement, 1 confirmed to 5 improbable, 6 cannot be judged. */
export type Credibility = '1' | '2' | '3' | '4' | '5' | '6';
/** How well founded the analyst's own likelihood is: never said in one breath with it. */
export type AnalystConfidence = 'low' | 'moderate' | 'high';

/** What an analyst decides about a subject; null takes a rating away. */
export type Decision =
  | { readonly kind: 'accept' }
  | { readonly kind: 'reject' }
  | { readonly kind: 'correct'; readonly to: Correction }
  /** Of voices: these are the subject too, under one name. */
  | { readonly kind: 'merge'; readonly with: readonly Subject[]; readonly name: string }
  /** Of a voice: these of its sayings belong to somebody else. */
  | { readonly kind: 'split'; readonly places: readonly Place[]; readonly name: string }
  /** Of a point or a conflict. */
  | { readonly kind: 'confirm' }
  | { readonly kind: 'dissolve' }
  | { readonly kind: 'rate-source'; readonly reliability: Reliability | null }
  | { readonly kind: 'rate-statement'; readonly credibility: Credibility | null }
  | { readonly kind: 'likelihood'; readonly band: Band | null }
  | { readonly kind: 'confidence'; readonly level: AnalystConfidence | null }
  /** Of a question: an explanation, or a piece of evidence, of the analyst's own. */
  | { readonly kind: 'explain'; readonly text: string }
  | { readonly kind: 'add-evidence'; readonly text: string; readonly place: Place | null }
  /** Of evidence: how it stands to one explanation. */
  | { readonly kind: 'rate-cell'; readonly explanation: Subject; readonly rating: Rating | 'NA' | null }
  /** Of a source: its evidence counts, or not. */
  | { readonly kind: 'switch-source'; readonly isOff: boolean }
  | { readonly kind: 'settle'; readonly outcome: 'open' | 'void' | 'borne-out' | 'not-borne-out' | null }
  | { readonly kind: 'note'; readonly text: string }
  /** Takes an earlier judgement back; undoing an undoing brings it back. */
  | { readonly kind: 'undo'; readonly number: number };

/** One entry of the log: never changed, never removed. */
export interface Judgement {
  /** 1, 2, ...: its place in the log. */
  readonly number: number;
  /** ISO 8601 with time, UTC. */
  readonly at: string;
  /** Who decided. */
  readonly by: string;
  readonly decision: Decision;
  /** The subject of what is undone, where it undoes. */
  readonly about: Anchor;
  /** The words of every other place that `decision` names, by article, then `start`: what it corrects to, splits off, merges with or rests on. */
  readonly quotes: readonly Quote[];
  readonly why: string | null;
}

/** A judgement that is yet to be entered in the log. */
export interface JudgementDraft {
  readonly decision: Decision;
  readonly about: Subject;
  readonly why: string | null;
}
