import type { Days } from '../../document/days.ts';
import type { Attribution } from '../../document/findings.ts';
import { type Span, toText } from '../../document/span.ts';
import type { Compared } from '../material.ts';
import type { Profile } from '../profile.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { toWordRange } from '../words.ts';
import type { Head } from './split-particulars.ts';

/** What one sentence of an article tells, or a part of it: in its own voice, or as the content of an attribution. */
export interface Statement {
  /** Its place among all statements of the story: by article, then by `start`. */
  readonly index: number;
  readonly article: Compared;
  /** The innermost attribution that reports it; null for the article's own voice. */
  readonly attribution: Attribution | null;
  /** Its words, within one sentence, in order. */
  readonly spans: readonly Span[];
  /** From the first to the last of them. */
  readonly span: Span;
  /** Index of the sentence. */
  readonly sentence: number;
  /** 0..1: how far into its article it stands. Reports of one event tell its parts in much the same order. */
  readonly place: number;
  /** Words of the name of who is reported to say it, in small letters; empty for the article's own voice and for sources without a name. */
  readonly speaker: readonly string[];
  /** True for headlines and summaries, which tell what the text below tells again. */
  readonly isHeadline: boolean;
  readonly profile: Profile;
  /** Those of its stems that are names. */
  readonly names: ReadonlySet<string>;
  /** For what is said by the way, whom or what it is said of. */
  readonly ofWhom: Head | null;
  /** Days it tells of, counted from 1 January 1970; of times of at most a month. */
  readonly days: readonly Days[];
  /** TIMEX3 values of the lengths and times of day it tells of: "PT11H", "T04:00". */
  readonly clock: ReadonlySet<string>;
  readonly quantities: readonly Quantity[];
  /** The same for statements of the very same words, whatever marks stand between them. */
  readonly wordingKey: string;
  /** True where the words, or the attribution, deny. */
  readonly isNegated: boolean;
  /** True where what is told is only planned, possible, asked or supposed. */
  readonly isOpen: boolean;
}

/** The words of a statement as they stand, one blank between its pieces. */
export function toStatementWords({ article: { words }, spans }: Statement): string {
  return spans.map((span) => toText(words.text, span)).join(' ');
}

/** True where one of two is said by the way of somebody or something that the other does not speak of. */
export function areOfOtherHeads(a: Statement, b: Statement): boolean {
  if (a.ofWhom !== null && b.ofWhom !== null) return !haveCommon(a.ofWhom.noun, b.ofWhom.noun);
  return lacksHead(a, b) || lacksHead(b, a);
}

function haveCommon(one: ReadonlySet<string>, two: ReadonlySet<string>): boolean {
  return [...one].some((stem) => two.has(stem));
}

function lacksHead({ ofWhom }: Statement, { article: { words }, spans }: Statement): boolean {
  if (ofWhom === null) return false;
  return !spans.some((span) => {
    const { from, to } = toWordRange(words, span);
    for (let index = from; index < to; index++) if (ofWhom.all.has(words.stems[index] as string)) return true;
    return false;
  });
}
