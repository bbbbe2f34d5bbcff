import type { Forecast, Happening } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import type { Known } from '../known.ts';
import type { SentenceClause } from '../sentence-clauses.ts';
import { type StretchVerb, toStretchSpan } from '../stretch.ts';
import { isCounted, isExpectedThing } from './expected-thing.ts';
import { findPassages } from './find-passages.ts';
import { isGivenUp } from './given-up.ts';
import { findHorizon } from './horizon.ts';
import type { ForecastRule, Passage, Prospect } from './prospect.ts';
import { promised } from './rules/promised.ts';
import { FORECAST_RULES } from './rules.ts';
import { isStated, type StatementRange, toStatementRange } from './statement.ts';
import { findVoiding, toVoided } from './voided.ts';

/** Statements about what will be, in order of `start`; plans, promises and timetables are none. */
export function findForecasts(known: Known, happenings: readonly Happening[]): Forecast[] {
  const voided = toVoided(known.language.text, happenings);
  const found = findPassages(known).flatMap((passage) => findInPassage(known, passage, voided));
  return found
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((forecast, index) => ({ id: `forecast:${index + 1}`, ...forecast }));
}

type Draft = Omit<Forecast, 'id'>;

function findInPassage(known: Known, passage: Passage, voided: ReadonlyMap<string, string>): Draft[] {
  if (passage.holder !== null && isGivenUp(known, passage.holder)) return [];
  if (isExpectedThing(passage)) return findExpectedThing(known, passage);
  const found: Draft[] = [];
  let last: StatementRange | null = null;
  for (const verb of passage.stretch.verbs) {
    const caught = isInTitle(known, passage, verb) ? null : catchVerb(passage, verb);
    if (caught === null) continue;
    const range = toColon(passage, verb, toWhole(passage, verb, toStatementRange(passage, verb), caught.prospect));
    // One statement foretells once, however many verbs it has.
    if (last !== null && range.from < last.to) continue;
    const forecast = toForecast(known, passage, verb, range, caught, voided);
    if (forecast.horizon === null && caught.prospect.needsTime) continue;
    last = range;
    found.push(forecast);
  }
  return found;
}

/** "Few expect him to wait: two members said …": what stands behind the colon is another statement. */
function toColon({ stretch }: Passage, { end }: StretchVerb, { from, to }: StatementRange): StatementRange {
  const colon = stretch.lowers.indexOf(':', end);
  return colon > from && colon < to ? { from, to: colon } : { from, to };
}

/** "I'd be surprised if it opened": the clause with "if" is told with it. */
function toWhole(
  { parts, stretch }: Passage,
  { end }: StretchVerb,
  range: StatementRange,
  prospect: Prospect,
): StatementRange {
  if (prospect.isFromStart) return { from: stretch.lowers[0] === 'that' ? 1 : 0, to: range.to };
  if (!prospect.isUnconditional) return range;
  const opened = parts.clauses.find(({ kind, from }) => kind === 'condition' && from >= end);
  if (opened === undefined) return range;
  let { to } = opened;
  while (to > opened.from + 1 && /^[.!?;,”"]+$/.test(stretch.lowers[to - 1] as string)) to--;
  return { from: range.from, to: Math.max(range.to, to) };
}

/** "She expects <a first cut in November>": all that she expects. */
function findExpectedThing(known: Known, passage: Passage): Draft[] {
  const { stretch, holder, holderCue, isDoubted, isBygone } = passage;
  const span = toStretchSpan(known.language, stretch, 0, stretch.count);
  const horizon = findHorizon(known, span, span.start);
  if (holder === null || ((isBygone || !isCounted(passage)) && horizon === null)) return [];
  const band = isDoubted ? 'unlikely' : null;
  return [
    {
      ...span,
      confidence: 0.8,
      by: 'forecasts/expected-thing',
      holder: holder.id,
      cues: holderCue,
      band,
      horizon,
      condition: null,
      voidedBy: null,
    },
  ];
}

/** "the song A Change Is Coming": a verb with a capital inside a sentence is part of a name. */
function isInTitle({ language: { text, tokens } }: Known, { stretch }: Passage, { head, first }: StretchVerb): boolean {
  const start = tokens.starts[stretch.tokens[head] as number] as number;
  return first > 1 && /\p{Lu}/u.test(text[start] ?? '') && /\p{Ll}/u.test(text[start + 1] ?? '');
}

function catchVerb(
  passage: Passage,
  verb: StretchVerb,
): { readonly rule: ForecastRule; readonly prospect: Prospect } | null {
  for (const rule of passage.isPromised ? [promised] : FORECAST_RULES) {
    const prospect = rule.toProspect(passage, verb);
    if (prospect === null || !(prospect.isHeld || isStated(passage, verb))) continue;
    return { rule, prospect: passage.isHoped ? { ...prospect, needsTime: true } : prospect };
  }
  return null;
}

function toForecast(
  known: Known,
  passage: Passage,
  verb: StretchVerb,
  range: StatementRange,
  { rule, prospect }: { readonly rule: ForecastRule; readonly prospect: Prospect },
  voided: ReadonlyMap<string, string>,
): Draft {
  const { stretch, holder, holderCue } = passage;
  const span = toWithContent(known, toStretchSpan(known.language, stretch, range.from, range.to));
  const cues: Span[] = prospect.cues.map(({ from, to }) =>
    toWholeWord(known, toStretchSpan(known.language, stretch, from, to)),
  );
  if (passage.isForetold || passage.isDoubted || passage.isDenied || passage.isFeared) cues.push(...holderCue);
  return {
    ...span,
    confidence: rule.confidence,
    by: rule.id,
    holder: holder?.id ?? null,
    cues: cues.sort((a, b) => a.start - b.start || a.end - b.end),
    // Who doubts that it is likely, or expects it not to be, holds it for unlikely.
    band: passage.isDenied ? 'almost-no-chance' : passage.isDoubted ? 'unlikely' : prospect.band,
    horizon: findHorizon(known, span, verb.group.start),
    condition: prospect.isUnconditional ? null : toCondition(known, passage, verb),
    voidedBy: findVoiding(passage, verb, range.from, voided),
  };
}

/** "She will likely want [her aides back]": what the last words report belongs to them. */
function toWithContent({ attributions, article: { text } }: Known, span: Span): Span {
  for (const { cue, content } of attributions) {
    const [first] = content;
    const isLast = cue.some(({ end }) => end === span.end);
    if (isLast && first !== undefined && first.start > span.end && text.slice(span.end, first.start).trim() === '')
      return { start: span.start, end: first.end };
  }
  return span;
}

/** "won't" for its "wo". */
function toWholeWord({ language: { text } }: Known, { start, end }: Span): Span {
  const rest = /^n['’]t\b/iu.exec(text.slice(end, end + 4));
  return { start, end: end + (rest?.[0].length ?? 0) };
}

/** The "if" or "unless" clause of the same sentence as the verb. */
function toCondition(known: Known, { stretch, parts }: Passage, verb: StretchVerb): Span | null {
  const own = parts.clauseOf[verb.head] as number;
  const condition = parts.clauses.find(
    ({ kind, parent, from, to }) => kind === 'condition' && isAbove(parts.clauses, own, parent) && from < to,
  );
  if (condition === undefined) return null;
  let { to } = condition;
  while (to > condition.from + 1 && /^[^\p{L}\p{N}%)]+$/u.test(stretch.lowers[to - 1] as string)) to--;
  return toStretchSpan(known.language, stretch, condition.from, to);
}

function isAbove(clauses: readonly SentenceClause[], clause: number, candidate: number): boolean {
  for (let at = clause; at !== -1; at = (clauses[at] as SentenceClause).parent) if (at === candidate) return true;
  return false;
}
