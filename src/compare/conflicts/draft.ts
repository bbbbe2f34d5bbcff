import { type Span, toText } from '../../document/span.ts';
import type { Conflict, StoryVoice, TimelineEntry } from '../../document/story.ts';
import { type Compared, toOutletName } from '../material.ts';
import type { IsLaterVersion } from '../origins/versions.ts';
import type { Joined } from '../points/join-statements.ts';
import { ALIKE_FROM, type Pair } from '../points/near-pairs.ts';
import type { Parts } from '../points/parts.ts';
import type { Statement } from '../statements/statement.ts';
import type { JoinedVoices } from '../voices/joined-voices.ts';
import type { WordLikeness } from '../word-likeness.ts';
import type { QuotedRows } from './quoted-words.ts';

/** What finding conflicts looks at. */
export interface ConflictMaterial {
  readonly articles: readonly Compared[];
  readonly byId: ReadonlyMap<string, Compared>;
  readonly statements: readonly Statement[];
  readonly joined: Joined;
  /** The pairs of `joined` whose articles are alike enough for a conflict between them to be told, the likeliest first. */
  readonly near: readonly Pair[];
  readonly parts: Parts;
  /** 0..1: how alike the subjects of two articles are, by their orders. */
  readonly kinship: (one: number, two: number) => number;
  readonly voices: JoinedVoices;
  readonly voiceById: ReadonlyMap<string, StoryVoice>;
  /** By voice id: the voice of the body it speaks for. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly timeline: readonly TimelineEntry[];
  readonly isLaterVersion: IsLaterVersion;
  readonly quotedRows: QuotedRows;
  readonly likeness: WordLikeness;
}

/** One telling of a conflict before it is put into the story. */
export interface Side {
  readonly article: Compared;
  readonly finding: string | null;
  readonly span: Span;
  /** Voice id. */
  readonly speaker: string | null;
  /** What tells sides apart: a figure, a date, a name. Tellings of one value stand on one side. */
  readonly value: string;
  /** Index of the statement it stands in; null outside statements. */
  readonly statement: number | null;
}

/** Two or more tellings that do not agree. */
export interface ConflictDraft {
  readonly kind: Conflict['kind'];
  /** True where the later telling replaces the earlier without contradicting it. */
  readonly isUpdate: boolean;
  readonly sides: readonly Side[];
  readonly confidence: number;
  readonly by: string;
  /** What it is about, to word the difference: "the number"; the words themselves are added. */
  readonly what: string;
}

/** The words of a side as a reader sees them, cut where they are long. */
export function toSideWords({ article, span }: Side): string {
  const words = toText(article.words.text, span).replace(/\s+/g, ' ').trim();
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST).replace(/\s+\S*$/, '')} …`;
}

const LONGEST = 90;

/** The outlet of a side, or what else tells it from others. */
export function toSidePlace({ article }: Side): string {
  return toOutletName(article) ?? article.article.title ?? `article ${article.order + 1}`;
}

/** Voice id behind a statement; null for own voice and unknown sources. */
export function toSpeaker({ voices }: ConflictMaterial, { article, attribution }: Statement): string | null {
  return attribution === null ? null : (voices.byAttribution[article.order]?.get(attribution.id) ?? null);
}

/** A side of a statement. */
export function toSide(material: ConflictMaterial, statement: Statement, span: Span, value: string): Side {
  const { article, attribution, index } = statement;
  return {
    article,
    finding: attribution?.id ?? null,
    span,
    speaker: toSpeaker(material, statement),
    value,
    statement: index,
  };
}

/** Whether two articles are so alike that a conflict between them is told; a name is one in whatever article. Quickly known, and false of most. */
export function areAlike({ kinship }: Pick<ConflictMaterial, 'kinship'>, a: Compared, b: Compared): boolean {
  return a === b || kinship(a.order, b.order) >= ALIKE_FROM;
}

/** Whether two statements can disagree at all: of one matter, and not two sentences of one voice in one article. */
export function canDisagree(material: ConflictMaterial, a: Statement, b: Statement): boolean {
  if (a.article === b.article) {
    const [one, two] = [toSpeaker(material, a), toSpeaker(material, b)];
    return (
      one !== two &&
      a.sentence !== b.sentence &&
      !a.isHeadline &&
      !b.isHeadline &&
      a.attribution !== null &&
      b.attribution !== null
    );
  }
  const days = toDaysBetween(a.article, b.article);
  return material.parts.isTied(a.article.order, b.article.order) && (days === null || Math.abs(days) <= FURTHEST_APART);
}

/** The same for what was long before both reports: that does not change, however far apart they are. `days` are counted from 1 January 1970. */
export function canDisagreeOnPast(
  material: ConflictMaterial,
  a: Statement,
  b: Statement,
  days: readonly number[],
): boolean {
  return (
    a.article !== b.article &&
    material.parts.isTied(a.article.order, b.article.order) &&
    [a.article.day, b.article.day].every((told) => told !== null && days.every((day) => told - day > LONG_PAST))
  );
}

/** In days. */
const LONG_PAST = 366;

/** Articles further apart tell of other events, or of another state of things; in days. */
const FURTHEST_APART = 90;

/** Days from the publication of `a` to that of `b`; null where either is not known. */
export function toDaysBetween(a: Compared, b: Compared): number | null {
  return a.day === null || b.day === null ? null : b.day - a.day;
}
