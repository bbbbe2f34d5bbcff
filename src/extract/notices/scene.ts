import type { Attribution, Entity, Mention } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import type { Known } from '../known.ts';
import { findTokenIndex } from '../known.ts';
import { findClause } from './clause-around.ts';
import type { Surroundings } from './surroundings.ts';

/** What stands around the words that a rule matched, as rules ask for it. All texts are lower case with straight apostrophes. */
export interface Scene {
  readonly known: Known;
  readonly sentence: Span;
  /** The words the pattern matched. */
  readonly core: Span;
  /** The same with the auxiliaries and adverbs before them. */
  readonly group: Span;
  /** The clause: from its subject, or the relative pronoun, to where it ends. */
  readonly clause: Span;
  /** Who or what the clause is about; the noun before "who" in a relative clause. */
  readonly subject: Span | null;
  readonly isRelative: boolean;
  /** Who is mentioned in the subject, in order. */
  readonly subjectMentions: readonly (Mention & { readonly entity: Entity })[];
  readonly groupText: string;
  readonly subjectText: string;
  /** From the matched words to the end of the clause, and to the end of the sentence. */
  readonly afterText: string;
  readonly restText: string;
  readonly beforeText: string;
  /** The attribution that these words report by, where they do: "denied", "confirmed". */
  readonly cued: Attribution | null;
  /** The attribution in whose content they stand. */
  readonly holder: Attribution | null;
  readonly isQuoted: boolean;
  /** True where the words stand in a quotation that the holder's content begins with or inside of: the holder speaks them. */
  readonly isSpokenByHolder: boolean;
}

/** How far the texts before and after reach, in UTF-16 code units: no rule asks for more. */
const REACH = 400;

/** The scene of the words in `core`, which lie inside `sentence`; `hang` as for findClause. */
export function toScene(
  known: Known,
  surroundings: Surroundings,
  sentence: Span,
  core: Span,
  hang: 'none' | 'noun' | 'verb',
): Scene {
  const { text } = known.language;
  const first = findTokenIndex(known, core.start);
  const after = findTokenIndex(known, core.end - 1) + 1;
  const { group, clause, subject, isRelative } = findClause(known, sentence, first, after, hang, surroundings);
  const holder = surroundings.places.findHolder(core);
  const quotation = surroundings.findQuotation(core);
  const toLower = (start: number, end: number): string => text.slice(start, end).toLowerCase().replaceAll('’', "'");
  return {
    known,
    sentence,
    core,
    group,
    clause,
    subject,
    isRelative,
    subjectMentions: subject === null ? [] : surroundings.places.findMentions(subject),
    groupText: toLower(group.start, core.end),
    subjectText: subject === null ? '' : toLower(subject.start, Math.min(subject.end, subject.start + REACH)),
    afterText: toLower(core.end, Math.min(clause.end, core.end + REACH)),
    restText: toLower(core.end, Math.min(sentence.end, core.end + REACH)),
    beforeText: toLower(Math.max(sentence.start, core.start - REACH), core.start),
    cued: surroundings.findCued(core),
    holder,
    isQuoted: quotation !== null,
    isSpokenByHolder: quotation !== null && isStartingIn(holder?.content ?? [], quotation),
  };
}

function isStartingIn(spans: readonly Span[], { start, end }: Span): boolean {
  return spans.some((span) => span.start >= start && span.start < end);
}
