import { findLastStarting } from '../../document/ordered.ts';
import { toText } from '../../document/span.ts';
import type { Origin, Ref } from '../../document/story.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { type OwnArticle, once, toOutletName } from '../material.ts';
import { compareFigures } from '../points/pair-features.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { isNameSlip } from '../voices/name-slip.ts';
import { toRoleStems } from '../voices/people.ts';
import { areAtOdds } from './at-odds.ts';
import { type Reason, toReasonWords } from './reasons.ts';
import { RUN_WORDS } from './shared-runs.ts';
import { isFinder, isMaybeSame, isOfAnyBody, maySpeakFor } from './sorts.ts';
import type { Trace } from './trace-origin.ts';

/** A telling with the origin it has once all tellings of its point are seen together. */
export interface Traced {
  readonly statement: Statement;
  readonly trace: Trace;
}

/** The origins of one point. */
export interface WeighedOrigins {
  /** For each telling, in order. */
  readonly traces: readonly Trace[];
  /** Keys of the origins that count as independent of each other. */
  readonly independent: readonly string[];
  /** For each telling, in order: false where another origin tells something that is not the same. */
  readonly isKept: readonly boolean[];
}

/** How likely two tellings, by their place in the list, tell the same: 0..1. */
export type Sameness = (a: number, b: number) => number;

/**
 * Settles where the tellings of one point come from. Two origins count as independent only where nothing in the words lets them be
 * one: who has no name may be anybody of its sort, two names that differ by a letter may be a slip, and one quotation is said once.
 * Who names no source adds no origin where others name theirs, but two outlets that both tell it themselves are two; and who told it
 * days before anybody named a source does not have it from that source.
 */
export function weighOrigins(all: readonly Traced[], sameness: Sameness): WeighedOrigins {
  const tellings = all.map((telling, index) => toFollowing(telling, index, all));
  const traces = mergeCopies(tellings);
  const leads = toLeads(tellings, traces);
  // Where an article, or the one it follows, names a source for it, its own voice says the same.
  const sourced = new Set(
    traces.filter(({ standing }) => standing === 'named' || standing === 'described').map(({ home }) => home),
  );
  const own = toApart(traces).filter((key) => !sourced.has(key));
  const isOwn = own.length > 1 && leads.length === 0;
  const knowing = isOwn ? [] : findKnowing(tellings, traces, leads).filter((key) => own.includes(key));
  const before = isOwn ? new Set(own) : new Set([...findBefore(tellings, traces, leads), ...knowing]);
  const settled = traces.map((trace, index) =>
    own.includes(trace.key) && before.has(trace.key) ? trace : toSettled(tellings, trace, index, leads, sameness),
  );
  const named = leads.length === 0 || isOwn ? own : leads.map(({ trace }) => trace.key);
  const borneOut = knowing.length > 0 ? toSupported([...named, ...knowing], settled, sameness) : [];
  const keys = borneOut.length > 1 ? [...named, ...knowing] : named;
  const supported = borneOut.length > 1 ? borneOut : keys.length > 1 ? toSupported(keys, settled, sameness) : keys;
  // Two sources that do not bear each other out tell two things.
  const isSplit = keys.length > 1 && supported.length < 2;
  const first = isSplit ? toMostTold(keys, tellings, settled) : (supported[0] ?? (settled[0] as Trace).key);
  return {
    traces: settled,
    independent: isSplit || supported.length === 0 ? [first] : supported,
    isKept: settled.map(({ key }) => !isSplit || key === first || !keys.includes(key)),
  };
}

/** What stands under the names of a reporter and an agency is the agency's where the agency tells of it, with no other figures; what an agency only added to, in its words. */
function toFollowing(telling: Traced, index: number, all: readonly Traced[]): Traced {
  const { statement, trace } = telling;
  const { mayFollow, isAddition } = trace;
  if (mayFollow === undefined) return telling;
  const isTold = all.some(
    (other, at) =>
      at !== index &&
      (other.trace.home === mayFollow.home || other.trace.mayFollow?.home === mayFollow.home) &&
      (isAddition !== true || isInWordsOf(statement, other.statement)) &&
      !areAtOdds(other.statement, statement),
  );
  return isTold ? { statement, trace: mayFollow } : telling;
}

/** So many of the words of a telling stand in the other. */
const SAME_WORDS = 0.75;
const WORD = /\p{L}{4,}|\p{N}[\p{N}.,]*/gu;

function isInWordsOf(statement: Statement, other: Statement): boolean {
  const words = toStatementWords(statement).toLowerCase().match(WORD) ?? [];
  const told = new Set(toStatementWords(other).toLowerCase().match(WORD));
  return words.length > 1 && words.filter((word) => told.has(word)).length >= SAME_WORDS * words.length;
}

/** The origin that most articles have it from; the first of those. */
function toMostTold(keys: readonly string[], tellings: readonly Traced[], traces: readonly Trace[]): string {
  const counts = keys.map(
    (key) =>
      new Set(tellings.filter((_, index) => traces[index]?.key === key).map(({ statement }) => statement.article)).size,
  );
  return keys[counts.indexOf(Math.max(...counts))] as string;
}

/** A source that stands for all those that may be it. */
interface Lead {
  readonly trace: Trace;
  /** Indices of the tellings that come from it. */
  readonly members: Set<number>;
  /** Own voices of the articles that have it. */
  readonly homes: Set<string>;
}

/** Sources of the tellings, those with a name first, each with whoever may be it. */
function toLeads(tellings: readonly Traced[], traces: readonly Trace[]): readonly Lead[] {
  const leads: Lead[] = [];
  for (const standing of ['named', 'described'] as const) {
    for (const [index, trace] of traces.entries()) {
      if (trace.standing !== standing) continue;
      const lead = leads.find(
        ({ trace: other, members }) =>
          (isMaybeOne(trace, other) &&
            (trace.key === other.key || trace.sorts !== null || !hasOtherFigures(tellings, index, members))) ||
          isFollowing(trace, other) ||
          isFollowing(other, trace) ||
          [...members]
            .slice(0, MOST_SAYINGS)
            .some((member) => isOneSaying(tellings[member] as Traced, tellings[index] as Traced)),
      );
      if (lead === undefined) leads.push({ trace, members: new Set([index]), homes: new Set([trace.home]) });
      else {
        lead.members.add(index);
        lead.homes.add(trace.home);
      }
    }
  }
  return leads;
}

/** Who follows an outlet, whatever it calls its source, has it from the source that the outlet has. */
function isFollowing({ reason, home }: Trace, followed: Trace): boolean {
  return reason.how === 'family' && home === followed.home;
}

/** Keys of the own voices that told it days before an article named a source, in articles without a word of any of the sources. */
function findBefore(
  tellings: readonly Traced[],
  traces: readonly Trace[],
  leads: readonly Lead[],
): ReadonlySet<string> {
  const days = leads.flatMap(({ members }) => [...members].map((member) => toDay(tellings[member] as Traced)));
  const before = new Set<string>();
  for (const [index, { key, standing }] of traces.entries()) {
    const telling = tellings[index] as Traced;
    const day = toDay(telling);
    if (standing !== 'own' || day === null || !days.every((other) => other !== null && day < other)) continue;
    const { text } = telling.statement.article.words;
    if (!leads.some(({ trace }) => toNameForms(trace.name).some((form) => text.includes(form)))) before.add(key);
  }
  return before;
}

/** A day of the calendar is no figure: two may count the same day from what one source said. */
const CALENDAR_DAY = toPattern(
  'gi',
  /\b(?:\d{1,2}(?:st|nd|rd|th)?\s(?:of\s)?)?/,
  anyOf(
    /january|february|march|april|may|june|july|august|september|october|november|december/,
    /(?:jan|feb|aug|sept|oct|nov|dec)\./,
  ),
  /(?:\s\d{1,2}\b)?(?:,?\s\d{4}\b)?/,
);
/** A figure or a number in words; a round one ("some 85,000") may be another's figure. */
const FIGURE =
  /(?<!\b(?:about|around|some|almost|nearly|roughly|over|than)\s)(?<![\d.,:])(?:\b\d[\d.,:]*\d\b|\b\d\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/gi;

/**
 * Keys of the own voices that tell a figure which no article that names a source has, and all the figures that its tellings do: they know
 * more than they could have from there.
 */
function findKnowing(tellings: readonly Traced[], traces: readonly Trace[], leads: readonly Lead[]): readonly string[] {
  const sourced = leads.flatMap(({ members }) => [...members].map((member) => (tellings[member] as Traced).statement));
  const knowing = new Set<string>();
  for (const [index, { key, standing }] of traces.entries()) {
    const { statement: own } = tellings[index] as Traced;
    // Who tells what is only planned may have any figure from whoever plans it.
    if (standing !== 'own' || sourced.length === 0 || own.isOpen) continue;
    const figures = new Set(toFigures(own));
    if (figures.size === 0 || !sourced.every((statement) => toFigures(statement).every((one) => figures.has(one))))
      continue;
    const isNew = (figure: string): boolean => !sourced.some(({ article }) => once(article, toAllFigures).has(figure));
    if ([...figures].some(isNew)) knowing.add(key);
  }
  return [...knowing];
}

function toFigures(statement: Statement): readonly string[] {
  return findFigures(toStatementWords(statement).replace(CALENDAR_DAY, ' '), FIGURE);
}

/** Any figure of an article, round ones and those of dates among them. */
const ANY_FIGURE = /\b\d[\d.,:]*\d\b|\b\d\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b/gi;

function toAllFigures({ words: { text } }: OwnArticle): ReadonlySet<string> {
  return new Set(findFigures(text, ANY_FIGURE));
}

function findFigures(words: string, pattern: RegExp): readonly string[] {
  return (words.match(pattern) ?? []).map((figure) => figure.toLowerCase());
}

function toDay({ statement: { article } }: Traced): number | null {
  return article.day;
}

function toNameForms(name: string): readonly string[] {
  return name.match(/\p{Lu}[\p{L}\p{N}]+/gu) ?? [];
}

/** What a reporter saw for himself, nobody told him. */
function isOwnWork({ kind, standing }: Trace): boolean {
  return kind === 'outlet' && standing === 'named';
}

/** "A spokeswoman, Dana Kerr", where the other article names the firm, or another who speaks for one. */
function isMouthpieceOf(a: Trace, b: Trace): boolean {
  if (a.part !== 'mouthpiece' || b.part === 'himself') return false;
  return b.part === 'body' ? maySpeakFor(a.sorts, b.sorts) : isMaybeSame(a.sorts, b.sorts);
}

function isMaybeOne(a: Trace, b: Trace): boolean {
  if (a.key === b.key) return true;
  if (isOwnWork(a) || isOwnWork(b)) return false;
  if (a.isVague || b.isVague) return !areCalledOtherwise(a, b) && isMaybeSame(a.sorts, b.sorts);
  return isNameSlip(a.name, b.name) || isShortName(a, b) || isMouthpieceOf(a, b) || isMouthpieceOf(b, a);
}

/** "The auditors" and "the administrators", "the neuroscientist" and Tomas Lind, a co-author, "the panel" and police: nobody takes them for one. */
function areCalledOtherwise(a: Trace, b: Trace): boolean {
  if (a.calling !== undefined && b.calling !== undefined) return a.calling !== b.calling;
  const [called, other] = a.calling === undefined ? [b, a] : [a, b];
  if (called.calling === undefined) return false;
  // A newspaper may have it from anybody.
  if (other.sorts?.has('press') === true) return false;
  if (other.known !== undefined) return !other.known.has(called.calling);
  if (other.standing !== 'described') return false;
  // A finding is out in the open, and nobody's who asks not to be named.
  return isFinder(called.calling) || !isOfAnyBody(other.sorts);
}

/** "Okoye" and "Henning Okoye", "Eskil, a guide" and "Eskil Aasland, a guide": a person by one name and in full, of whom nothing else is told. */
function isShortName({ person: a }: Trace, { person: b }: Trace): boolean {
  if (a === undefined || b === undefined) return false;
  const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
  const whole = many.words.join(' ');
  const name = few.words.join(' ');
  const isSurname = whole.endsWith(` ${name}`);
  if (name === '' || !(isSurname || whole.startsWith(`${name} `))) return false;
  if (few.roles.length > 0 && many.roles.length > 0)
    return few.roles.some((role) => many.roles.some((other) => areOfOnePost(role, other)));
  // By a first name alone a guide is hardly called who is no guide elsewhere; it may be a firm as well.
  return isSurname && few.words.length === 1;
}

function areOfOnePost(role: string, other: string): boolean {
  const stems = toRoleStems(other);
  return [...toRoleStems(role)].some((stem) => stems.has(stem));
}

/** The trace with the origin that it has among the others. */
function toSettled(
  tellings: readonly Traced[],
  trace: Trace,
  index: number,
  leads: readonly Lead[],
  sameness: Sameness,
): Trace {
  const lead = leads.find(({ members }) => members.has(index));
  if (lead !== undefined) {
    if (lead.trace.key === trace.key) return trace;
    const isSameName = trace.name.toLowerCase() === lead.trace.name.toLowerCase();
    const isSlip = !trace.isVague && isNameSlip(trace.name, lead.trace.name);
    const how = isSameName
      ? trace.reason.how
      : isSlip
        ? 'slip'
        : trace.isVague || trace.part !== 'himself'
          ? 'maybe'
          : 'words';
    const isCited = trace.reason.how === 'family';
    return {
      ...lead.trace,
      reason: isCited ? trace.reason : { how, outlet: trace.reason.outlet, through: isSameName ? null : trace.name },
      shownBy: trace.shownBy,
    };
  }
  // A headline or a later article that names nobody takes the origin that the others name.
  const own = leads.find(({ homes }) => homes.has(trace.home));
  const isPronoun = trace.standing === 'unknown' && trace.reason.how === 'cites';
  if (own === undefined && isPronoun && !leads.some((lead) => mayMean(trace, tellings, index, lead))) return trace;
  const near = own ?? toLikest(index, leads, sameness);
  // "Who asked not to be named" is somebody all the same.
  const how = trace.reason.how === 'unclear' || trace.reason.how === 'cites' ? 'unclear' : 'nobody';
  if (near === undefined || (trace.standing === 'own' && own === undefined && isOtherwise(tellings, index, near)))
    return trace;
  // Who follows an outlet that names a source says so.
  if (trace.reason.how === 'family' && near.homes.has(trace.home))
    return { ...near.trace, reason: trace.reason, shownBy: trace.shownBy };
  return { ...near.trace, reason: { how, outlet: trace.reason.outlet, through: null }, shownBy: null };
}

/** "She" may be whoever her article names and another has for its source, "it" and "they" only whom the sentence before names, and all whoever said these very words. */
function mayMean({ key }: Trace, tellings: readonly Traced[], index: number, { trace, members }: Lead): boolean {
  const telling = tellings[index] as Traced;
  if ([...members].slice(0, MOST_SAYINGS).some((member) => isOneSaying(tellings[member] as Traced, telling)))
    return true;
  if (trace.standing !== 'named' || trace.kind !== 'speaker') return false;
  const { article, sentence } = telling.statement;
  const before = article.reading.sentences[sentence - 1];
  const text = / s?he$/.test(key) ? article.words.text : before === undefined ? '' : toText(article.words.text, before);
  return toNameForms(trace.name).some((form) => text.includes(form));
}

/** True of a telling that has other figures than all of others: of "two people" who speak of 1,500 where the firm speaks of 1,400. */
function hasOtherFigures(tellings: readonly Traced[], index: number, members: ReadonlySet<number>): boolean {
  const { statement } = tellings[index] as Traced;
  return [...members].every((member) => compareFigures(statement, (tellings[member] as Traced).statement) === 'other');
}

/** True of what is told otherwise than by all who have it from a source, or as what came where they foretell it: it is not from there. */
function isOtherwise(tellings: readonly Traced[], index: number, { members }: Lead): boolean {
  const { statement } = tellings[index] as Traced;
  return [...members].every((member) => {
    const { statement: other } = tellings[member] as Traced;
    return areAtOdds(statement, other) || (other.isOpen && !statement.isOpen);
  });
}

/** The source of the telling that is most like it, the first where none is. */
function toLikest(index: number, leads: readonly Lead[], sameness: Sameness): Lead | undefined {
  let [likest] = leads;
  let most = 0;
  for (const lead of leads) {
    for (const member of lead.members) {
      const alike = sameness(member, index);
      if (alike > most) [likest, most] = [lead, alike];
    }
  }
  return likest;
}

/** The origins of which each has a telling that says the same as a telling of another; the first where there are none. */
function toSupported(keys: readonly string[], traces: readonly Trace[], sameness: Sameness): readonly string[] {
  const candidates = new Set(keys);
  const supported = new Set<string>();
  for (const [index, { key }] of traces.entries()) {
    if (!candidates.has(key)) continue;
    for (let other = 0; other < index; other++) {
      const { key: otherKey } = traces[other] as Trace;
      if (otherKey === key || !candidates.has(otherKey) || (supported.has(key) && supported.has(otherKey))) continue;
      if (sameness(other, index) >= SUPPORTED_FROM) supported.add(key).add(otherKey);
    }
  }
  return supported.size > 1 ? keys.filter((key) => supported.has(key)) : keys.slice(0, 1);
}

/** Tellings less alike are of one matter, but do not bear each other out. */
export const SUPPORTED_FROM = 0.55;

/** Keys of own voices, of those that quote the same person right beside it only the first: they may both have it from him. */
function toApart(traces: readonly Trace[]): readonly string[] {
  const own = new Map<string, Set<string>>();
  for (const { standing, key, beside } of traces) {
    if (standing !== 'own') continue;
    const quoted = own.get(key) ?? new Set();
    for (const one of beside) quoted.add(one.key);
    own.set(key, quoted);
  }
  const taken = new Set<string>();
  const apart: string[] = [];
  for (const [key, quoted] of own) {
    if (![...quoted].some((one) => taken.has(one))) apart.push(key);
    for (const one of quoted) taken.add(one);
  }
  return apart;
}

function mergeCopies(tellings: readonly Traced[]): readonly Trace[] {
  const traces: Trace[] = [];
  const runs: ReadonlySet<string>[] = [];
  for (const { statement, trace } of tellings) {
    const keys = toRuns(statement);
    const isShared = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean => {
      for (const key of one) if (other.has(key)) return true;
      return false;
    };
    const copied =
      trace.standing === 'named' || trace.reason.how === 'family'
        ? -1
        : runs.findIndex(
            (other, index) =>
              // Who describes a source has it from there, whatever the words.
              (trace.standing !== 'described' || isMaybeSame(trace.sorts, (traces[index] as Trace).sorts)) &&
              isShared(keys, other),
          );
    const near =
      copied >= 0 || trace.standing !== 'own'
        ? -1
        : tellings
            .slice(0, traces.length)
            .findIndex(
              (other) => other.trace.standing === 'own' && isShared(toNearRuns(statement), toNearRuns(other.statement)),
            );
    const first = traces[copied < 0 ? near : copied];
    runs.push(keys);
    if (first === undefined || first.key === trace.key) traces.push(trace);
    else {
      const { statement: earlier } = tellings[copied < 0 ? near : copied] as Traced;
      const through = toOutletName(earlier.article) ?? 'an earlier article';
      const how = copied < 0 ? 'near' : 'copy';
      traces.push({ ...first, reason: { how, outlet: trace.reason.outlet, through }, shownBy: trace.shownBy });
    }
  }
  return traces;
}

/** So much of the shorter quotation must stand in the other. */
const SAME_SAYING = 0.75;
const LEAST_SAID = 4;
/** Quotations of one source that are looked at; the first say what the others do. */
const MOST_SAYINGS = 6;

/** True for one quotation that is given to two people. */
function isOneSaying(a: Traced, b: Traced): boolean {
  if (a.statement.attribution?.kind === 'indirect' || b.statement.attribution?.kind === 'indirect') return false;
  if (a.statement.attribution === null || b.statement.attribution === null) return false;
  const [one, two] = [toForms(a.statement), toForms(b.statement)].map((forms) => new Set(forms)) as [
    Set<string>,
    Set<string>,
  ];
  const least = Math.min(one.size, two.size);
  if (least < LEAST_SAID) return false;
  let shared = 0;
  for (const form of one) if (two.has(form)) shared++;
  return shared >= SAME_SAYING * least;
}

/** The words that are quoted: "she said it was “no way to treat people”" tells less in her own words than it tells. */
function toForms({ article: { words }, spans, attribution }: Statement): readonly string[] {
  const told = spans.map((span) => toText(words.text, span)).join(' ');
  const quoted = attribution?.kind === 'mixed' ? (told.match(QUOTED) ?? []).join(' ') : '';
  return (quoted === '' ? told : quoted).toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A statement is the same object in every story that holds it, and its words never change. */
const runsOf = new WeakMap<Statement, ReadonlySet<string>>();

function toRuns(statement: Statement): ReadonlySet<string> {
  const known = runsOf.get(statement);
  if (known !== undefined) return known;
  const runs = findRuns(statement);
  runsOf.set(statement, runs);
  return runs;
}

function findRuns({ article: { words }, attribution, spans }: Statement): ReadonlySet<string> {
  // Words in quotation marks are the speaker's, whoever prints them.
  return new Set(attribution?.kind === 'direct' ? [] : spans.flatMap((span) => splitRuns(toText(words.text, span))));
}

function splitRuns(text: string): readonly string[] {
  const forms = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return forms
    .slice(0, Math.max(0, forms.length - RUN_WORDS + 1))
    .map((_, at) => forms.slice(at, at + RUN_WORDS).join(' '));
}

const nearRunsOf = new WeakMap<Statement, ReadonlySet<string>>();

/**
 * The runs of the sentences right before and right after a statement in its paragraph, quotations left out: who copied those hardly found
 * this out.
 */
function toNearRuns(statement: Statement): ReadonlySet<string> {
  const known = nearRunsOf.get(statement);
  if (known !== undefined) return known;
  const { article, sentence } = statement;
  const { blocks } = article.reading.article;
  const block = findLastStarting(blocks, statement.span.start);
  const runs = new Set(
    [sentence - 1, sentence + 1].flatMap((index) => {
      const span = article.reading.sentences[index];
      return span === undefined || findLastStarting(blocks, span.start) !== block
        ? []
        : splitRuns(toText(article.words.text, span).replace(QUOTED, ' | '));
    }),
  );
  nearRunsOf.set(statement, runs);
  return runs;
}

const QUOTED = /["“][^"“”]*["”]/g;

/** Origins of a whole story, numbered as they are first met. */
export interface OriginBook {
  /** All origins so far. */
  readonly toOrigins: () => readonly Origin[];
  /** The id of a trace's origin. */
  readonly toId: (trace: Trace) => string;
  /** The id of the origin with a key; null where there is none so far. */
  readonly find: (key: string) => string | null;
}

/** An empty book. Each origin keeps one reference an article, and the reasons of all its tellings. */
export function createOriginBook(): OriginBook {
  const byKey = new Map<string, { id: string; trace: Trace; reasons: Reason[]; refs: Map<string, Ref> }>();
  return {
    toOrigins: () =>
      [...byKey.values()].map(({ id, trace: { kind, name, voice, part, standing }, reasons, refs }) => ({
        id,
        kind,
        name,
        reason: toReasonWords(name, reasons, standing === 'named' && part !== 'body'),
        voice,
        shownBy: [...refs.values()],
      })),
    find: (key) => byKey.get(key)?.id ?? null,
    toId(trace) {
      let known = byKey.get(trace.key);
      if (known === undefined) {
        known = { id: `o${byKey.size + 1}`, trace, reasons: [], refs: new Map() };
        byKey.set(trace.key, known);
      }
      if (known.reasons.length < MOST_REASONS) known.reasons.push(trace.reason);
      if (trace.shownBy !== null && !known.refs.has(trace.shownBy.article))
        known.refs.set(trace.shownBy.article, trace.shownBy);
      return known.id;
    },
  };
}

/** More tellings of one origin show nothing new. */
const MOST_REASONS = 1000;
