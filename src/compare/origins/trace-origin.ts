import type { Attribution } from '../../document/findings.ts';
import { NOT_NAMED } from '../../document/not-named.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isOverlapping, type Span, toHull, toText } from '../../document/span.ts';
import type { Origin, Ref, StoryVoice } from '../../document/story.ts';
import { anyOf, anyWordOf, toPattern } from '../../language/pattern.ts';
import { BODY_SORTS } from '../../lexicon/body-sorts.ts';
import { addTo } from '../add-to.ts';
import { type Compared, type OwnArticle, once, toChainOf, toOutletName, toRef } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import type { PlacedMention } from '../placed-mention.ts';
import { toAttributionsBySentence } from '../statements/pieces.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import type { JoinedVoices } from '../voices/joined-voices.ts';
import { toPersonWords } from '../voices/name-key.ts';
import { toRoleStems } from '../voices/people.ts';
import { toBodies } from './bodies.ts';
import type { Credit, Credits } from './credits.ts';
import type { Kin } from './find-families.ts';
import { type Outlets, toOutletKey } from './outlet-names.ts';
import { findOwnWorks, type OwnWork } from './own-work.ts';
import type { Reason } from './reasons.ts';
import { toRelease } from './release.ts';
import { BODIES, isMouthpiece, type Sorts, toCalling, toDescribedSorts, toNamedSorts } from './sorts.ts';
import { findSourceWords, isReported } from './source-words.ts';

/** Where one telling comes from, as far as its own article says. */
export interface Trace {
  /** The same for tellings of one origin. */
  readonly key: string;
  readonly kind: Origin['kind'];
  readonly name: string;
  readonly voice: string | null;
  /**
   * `named`: somebody known, or what a reporter saw. `described`: somebody without a name. `unknown`: "he", "which", words for a source
   * that reading could not make out. `own`: the article names no source.
   */
  readonly standing: 'named' | 'described' | 'unknown' | 'own';
  /** What a source without a name may be, and one with a name is. */
  readonly sorts: Sorts;
  /** True for a body that the article here calls "the company", even where it is clear from the rest which it means. */
  readonly isVague: boolean;
  /** A body; one who speaks for a body that his article does not name; or himself. */
  readonly part: 'body' | 'mouthpiece' | 'himself';
  readonly reason: Reason;
  /** The words that show it. */
  readonly shownBy: Ref | null;
  /** Of an own telling: whoever the article names right beside it. */
  readonly beside: readonly Trace[];
  /** Key of the own voice of the article, or of the one it follows. */
  readonly home: string;
  /** Of somebody without a name: the stem of what he is called, where that is no body's word; absent for all others. */
  readonly calling?: string;
  /** Of somebody with a name: the stems of it, and of what he and whoever he speaks for are; absent where nothing is told of that. */
  readonly known?: ReadonlySet<string>;
  /** A person with a name: its words, and what he is told to be; absent for all others. */
  readonly person?: { readonly words: readonly string[]; readonly roles: readonly string[] };
  /** Of an own telling: the trace it has where it comes from another who signs beside the article's own reporter; absent for all others. */
  readonly mayFollow?: Trace;
  /** True where that is so only of what is told in the same words: a line at the foot says that another added something. */
  readonly isAddition?: boolean;
}

/** What tracing looks things up in; made once a story. */
export interface Tracing {
  readonly voices: JoinedVoices;
  readonly voiceById: ReadonlyMap<string, StoryVoice>;
  /** By voice id: the voice of the body it speaks for. */
  readonly bodies: ReadonlyMap<string, string>;
  /** By article id. */
  readonly kinOf: ReadonlyMap<string, Kin>;
  /** Outside agencies that articles credit, by article id. */
  readonly credits: ReadonlyMap<string, Credit>;
  /** Keys of the outlets and agencies of the story. */
  readonly outlets: ReadonlySet<string>;
  readonly findOutlet: Outlets['find'];
  /** By the order of the article. */
  readonly sources: readonly Sources[];
  /** The sorts of somebody with a name, worked out once. */
  readonly toSorts: typeof toNamedSorts;
  /** What is told of somebody beside the name, worked out once. */
  readonly toKnown: typeof toKnown;
}

/** The attributions of an article by where they stand. */
interface Sources {
  /** By index of the sentence. */
  readonly bySentence: ReadonlyMap<number, readonly Attribution[]>;
  /** By the attribution they stand in. */
  readonly inside: ReadonlyMap<string, readonly Attribution[]>;
}

const PRONOUN = toPattern(
  'i',
  /^/,
  anyOf(
    /he|she|it|they|we|i|you|who|which|that|this|these|those|one|neither|both|others?|him|her|them/,
    /(?:who|whose|which|that|not to be|on condition of) .*/,
    /(?:every|some|any|no)(?:one|body)|(?:some|many|few|most|all)(?:\s+(?:here|there|people|others))?/,
  ),
  /$/,
);
const DOCUMENT = toPattern(
  'i',
  /\b/,
  anyWordOf(
    `report notice document letter e-?mail memo filing record study survey poll audit ruling indictment statement slides?
    presentation log diary minutes database website tweet post complaint contract`,
  ),
  /s?\b/,
);
const VAGUE = toPattern(
  'i',
  /^the /,
  anyWordOf(
    `company firm manufacturer maker owner operator airline bank group agency ministry department office service union club
    organi[sz]ation authority authorities government council board commission`,
  ),
  /\W*$/,
);
/** Follows a telling to whoever is the innermost source of its chain; to the article itself where it names none. */
export function traceStatement(statement: Statement, tracing: Tracing): Trace {
  const { article, attribution, sentence, span } = statement;
  const work = once(article, findOwnWorks)[sentence] ?? null;
  // Who asks for an inquiry into three deaths does not tell of them.
  if (attribution !== null && !isAsking(article, attribution)) {
    // "According to two lawmakers, the service told …": the service is whom they have it from.
    const inner = tracing.sources[article.order]?.inside.get(attribution.id) ?? [];
    for (const step of inner) {
      // "He said his country had asked for time" is what he says of a request.
      if (isAsking(article, step) || (!isMostOf(step, span) && !isSayingIn(article, step, span))) continue;
      const trace = traceSaying(article, step, tracing);
      if (trace !== null && trace.standing !== 'unknown') return trace;
    }
    const trace = traceOrigin(article, attribution, tracing);
    return (trace.kind === 'document' ? traceWork(article, work, trace.shownBy, tracing) : null) ?? trace;
  }
  const worked = traceWork(article, work, null, tracing);
  if (worked !== null) return worked;
  const own = traceOwnVoice(article, tracing);
  if (own.reason.how === 'family' || own.reason.how === 'release') return own;
  const other = statement.isHeadline ? null : traceOtherOutlet(statement, tracing);
  if (other !== null) return other;
  if (statement.isHeadline) return { ...own, standing: 'unknown', beside: findBeside(statement, tracing) };
  const told = toStatementWords(statement);
  return (
    traceWords(statement, tracing) ?? {
      ...own,
      standing: isReported(told) ? 'unknown' : 'own',
      reason: isReported(told) ? { ...own.reason, how: 'unclear' } : own.reason,
      beside: findBeside(statement, tracing),
    }
  );
}

/** "The Financial Supervision Office withdrew the licence", where its notice of that is part of the story; null where no such outlet is named. */
function traceOtherOutlet({ article, spans }: Statement, tracing: Tracing): Trace | null {
  for (const span of spans) {
    for (const match of toText(article.words.text, span).matchAll(LONG_NAME)) {
      const [words] = match;
      // Who is sued, named or asked by somebody has told nothing.
      if (
        !AT_HEAD.test(match.input.slice(0, match.index)) ||
        AS_OBJECT.test(match.input.slice(match.index + words.length))
      )
        continue;
      const other = isSelf(article, words) ? null : findCited(article, words, tracing);
      if (other === null) continue;
      const start = span.start + match.index;
      const reason = toReason(article, 'family');
      const through = `${reason.outlet} tells it of ${toOutletName(other) ?? words}`;
      const shownBy = toRef(article, null, { start, end: start + words.length });
      return { ...traceOwnVoice(other, tracing), reason: { ...reason, through }, shownBy };
    }
  }
  return null;
}

/** A name of two words or more: a single one is a word of many meanings. */
const LONG_NAME =
  /(?<![\p{L}\p{N}'’&-])\p{Lu}[\p{L}\p{N}'’&-]{0,40}(?:\s+(?:of\s+|for\s+)?(?:the\s+)?\p{Lu}[\p{L}\p{N}'’&-]{0,40}){1,5}/gu;
const AT_HEAD = /^[^\p{L}]*(?:the\s+)?$/iu;
const AS_OBJECT = /^\s+(?:was|were|is|are|has\s+been|had\s+been)\b/;

/** Whoever an article names as its source in words of its own, where reading found no attribution; null where nobody is clear. */
function traceWords({ article, sentence, span: told }: Statement, tracing: Tracing): Trace | null {
  const whole = article.reading.sentences[sentence];
  if (whole === undefined) return null;
  const clause = toClause(article, whole, told);
  const inClause = findSourceWords(toText(article.words.text, clause));
  const span = inClause === null ? whole : clause;
  const found = inClause ?? findSourceWords(toText(article.words.text, whole));
  if (found === null) return null;
  const begins = span.start + found.from;
  if (found.isInside ? told.start < begins : told.end <= begins) return null;
  const toPlace = ({ start, end }: Span): Span => ({ start: span.start + start, end: span.start + end });
  const at = toPlace(found);
  return traceNamed(article, at, found.apposition === null ? null : toPlace(found.apposition), tracing);
}

/** The part of a sentence between semicolons that some words begin in: "the union spoke of 400; the police estimate was 120". */
function toClause({ words: { text } }: Compared, whole: Span, { start }: Span): Span {
  const before = text.lastIndexOf(';', start - 1);
  const after = text.indexOf(';', start);
  return {
    start: before < whole.start ? whole.start : before + 1,
    end: after < 0 || after >= whole.end ? whole.end : after,
  };
}

/** Whoever the words at `at` name or describe, or those of the apposition behind them; null where that is nobody who could tell. */
function traceNamed(article: Compared, at: Span, behind: Span | null, tracing: Tracing): Trace | null {
  const isIn = (mention: Span, part: Span | null): boolean =>
    part !== null && mention.start >= part.start && mention.end <= part.end;
  const mentions = findMentionsIn(article, { start: at.start, end: behind?.end ?? at.end }).filter(
    (mention) => mention.how !== 'pronoun' && (isIn(mention, at) || isIn(mention, behind)),
  );
  const mention =
    mentions.findLast(({ how, entity }) => how === 'name' && entity.kind === 'person') ??
    mentions.find((one) => one.start <= at.start + LONGEST_ARTICLE && isIn(one, at));
  if (mention?.entity.kind === 'place') return null;
  if (mention === undefined) {
    const words = toText(article.words.text, at);
    const isSomebody = DOCUMENT.test(words) || toDescribedSorts(words) !== null || toCalling(words) !== null;
    if (PRONOUN.test(words) || !isSomebody) return null;
    return traceSource(article, { id: null, source: [at], named: 'role' }, undefined, tracing);
  }
  const voice = tracing.voices.byEntity[article.order]?.get(mention.entity.id);
  const isName = mention.how === 'name';
  const start = isName ? mention.start : at.start;
  const source = [{ start, end: mention.end }];
  return traceSource(article, { id: null, source, named: isName ? 'named' : 'role' }, voice, tracing);
}

/** "The owner said, [citing the navy]", "[citing the navy], the owner said": whom a speaker has it from; null where he cites no one. */
function traceCiting(article: Compared, { source, cue, content }: Attribution, tracing: Tracing): Trace | null {
  const [first] = source;
  if (first === undefined) return null;
  const { text } = article.words;
  const sentence = article.reading.sentences[findLastStarting(article.reading.sentences, first.start)];
  if (sentence === undefined || first.end > sentence.end) return null;
  const saying = toHull([...source, ...cue]);
  const ends = [saying, ...content].map(({ end }) => end).filter((end) => end >= saying.end && end < sentence.end);
  const opening = OPENS_CITING.exec(toText(text, { start: sentence.start, end: saying.start }));
  const places = opening === null ? [] : [{ match: opening, from: sentence.start }];
  for (const from of new Set(ends)) {
    const match = GOES_ON_CITING.exec(toText(text, { start: from, end: sentence.end }));
    if (match !== null) places.push({ match, from });
  }
  for (const { match, from } of places) {
    const cited = match[1] as string;
    const start = from + match.index + match[0].indexOf(cited, CITING_LENGTH);
    const trace = traceNamed(article, { start, end: start + cited.length }, null, tracing);
    if (trace !== null && trace.standing !== 'unknown') return trace;
  }
  return null;
}

/** Of the shorter word for citing, in UTF-16 code units. */
const CITING_LENGTH = 6;
const OPENS_CITING = /^\W*(?:citing|quoting)\s+([^,.;:“”"]{2,80}),\s*$/i;
const GOES_ON_CITING =
  /^\W{0,3}(?:(?:on|late|early|earlier|in)\s[^,.;:“”"]{2,30})?,?\s*\b(?:citing|quoting|who\s+cited)\s+([^,.;:“”"]{2,80})(?=[,.;:]|$)/i;

/** "The ", in UTF-16 code units. */
const LONGEST_ARTICLE = 4;

/** "The United Nations has asked for an inquiry into the deaths"; who demands 12 percent tells what he wants. */
function isAsking(article: Compared, { act, cue }: Attribution): boolean {
  return act === 'asks' && /\b(?:ask|urg|call|appeal|request)/i.test(toWords(article, cue));
}

/** The same for what an attribution reports; null for the article's own voice. */
export function traceOrigin(article: Compared, attribution: Attribution | null, tracing: Tracing): Trace {
  const chain = attribution === null ? [] : toChainOf(article, attribution.id);
  for (const step of [...chain].reverse()) {
    const trace = traceCiting(article, step, tracing) ?? traceSaying(article, step, tracing);
    if (trace === null) continue;
    const cited = trace.standing === 'named' ? null : findReporting(article, chain, step, tracing);
    if (cited === null) return trace;
    // Who has no name is whoever the outlet that spoke to him calls its source.
    const from = traceCited(article, cited, toRef(article, step.id, toHull(step.source)), tracing);
    return trace.standing === 'described' ? { ...trace, home: from.home, reason: from.reason } : from;
  }
  return traceOwnVoice(article, tracing);
}

/** The article of the story that a chain or its sentence has it from: "a diplomat told Ledgerline", "according to Ledgerline, a diplomat said". */
function findReporting(
  article: Compared,
  chain: readonly Attribution[],
  step: Attribution,
  tracing: Tracing,
): Compared | null {
  const { words, reading } = article;
  const index = findLastStarting(reading.sentences, step.cue[0]?.start ?? 0);
  const opening = tracing.sources[article.order]?.bySentence
    .get(index)
    ?.find(({ cue }) => cue[0]?.start === reading.sentences[index]?.start && ACCORDING.test(toWords(article, cue)));
  const outer = opening === undefined ? chain : [...chain, opening];
  for (const { addressee, source } of outer) {
    const cited =
      (addressee === null ? null : findCited(article, toText(words.text, addressee), tracing)) ??
      (source === step.source ? null : findCited(article, toWords(article, source), tracing));
    if (cited !== null) return cited;
  }
  return null;
}

const ACCORDING = /^according to$/i;

/** What an article has from another of the story, and where it says so. */
function traceCited(article: Compared, cited: Compared, shownBy: Ref, tracing: Tracing): Trace {
  const reason = toReason(article, 'family');
  return {
    ...traceOwnVoice(cited, tracing),
    reason: { ...reason, through: `${reason.outlet} cites ${toOutletName(cited) ?? 'an earlier article'}` },
    shownBy,
  };
}

/** The outlets of the story that an attribution cites ("told Continental Press", "Ledgerline reported"), each with its own report. */
export function traceOutlets(
  article: Compared,
  { id, source, addressee }: Attribution,
  tracing: Tracing,
): readonly { readonly cited: Compared; readonly citing: Trace; readonly own: Trace }[] {
  return [...(addressee === null ? [] : [addressee]), ...source.slice(0, 1)].flatMap((span) => {
    const cited = findCited(article, toText(article.words.text, span), tracing);
    if (cited === null) return [];
    const { text } = cited.words;
    const name = toOutletName(cited) ?? '';
    const start = name === '' ? -1 : text.indexOf(name);
    const own = traceOwnVoice(cited, tracing);
    const shownBy = start < 0 ? null : toRef(cited, null, { start, end: start + name.length });
    return { cited, citing: traceCited(article, cited, toRef(article, id, span), tracing), own: { ...own, shownBy } };
  });
}

const MOST = 0.4;

function isMostOf({ content }: Attribution, span: Span): boolean {
  const shared = content.reduce(
    (sum, part) => sum + Math.max(0, Math.min(part.end, span.end) - Math.max(part.start, span.start)),
    0,
  );
  return shared >= MOST * (span.end - span.start);
}

/** True where the words tell that somebody said something, and leave out what; not "the veil, which the minister had declared safe". */
function isSayingIn({ words: { text } }: Compared, { source, cue }: Attribution, span: Span): boolean {
  const [first] = source;
  return (
    first !== undefined &&
    isOverlapping(first, span) &&
    (first.start <= span.start || OPENS_SAYING.test(toText(text, { start: span.start, end: first.start }))) &&
    cue.some((part) => isOverlapping(part, span))
  );
}

/** "That the service told", "the news came a day after the service told". */
const OPENS_SAYING = /^\W*(?:that\W+)?$|\b(?:after|before|when|as|once|since)\s+$/i;

/** What a reporter saw, read or found out is nobody else's word; null where the words tell of no such thing. */
function traceWork(article: Compared, work: OwnWork | null, shownBy: Ref | null, tracing: Tracing): Trace | null {
  if (work === null || (work.by !== null && !isSelf(article, work.by))) return null;
  return {
    ...traceItself(article, tracing),
    standing: 'named',
    sorts: SEEN,
    reason: toReason(article, work.how),
    shownBy,
  };
}

/** "The Bell has learned": what an outlet says of its own work. */
const OWN_CUE = /\b(?:learn(?:ed|t|s)?|found|finds?|established|understands?|counted|seen|saw|obtained)\b/i;

const SEEN: ReadonlySet<string> = new Set(['seen']);
const SELF =
  /^this (?:reporter|correspondent|(?:news)?paper|magazine|website|station|channel|broadcaster|programme|column)$/i;

/** True for what an article calls its own outlet: "The Bell" in The Morning Bell, "this newspaper". */
function isSelf({ article: { outlets } }: Compared, words: string): boolean {
  if (SELF.test(words)) return true;
  const key = toOutletKey(words);
  return (
    /^(?:[Tt]he )?\p{Lu}/u.test(words) &&
    outlets.some((outlet) => key !== '' && (key === toOutletKey(outlet) || toOutletKey(outlet).endsWith(` ${key}`)))
  );
}

/** Whoever is named in the sentence of a telling, or in the one before or after it in its paragraph. */
function findBeside({ article, sentence }: Statement, tracing: Tracing): readonly Trace[] {
  const { sentences, article: read } = article.reading;
  const start = sentences[sentence]?.start ?? 0;
  const block = read.blocks[findLastStarting(read.blocks, start)];
  const found: Trace[] = [];
  for (const index of [sentence, sentence + 1, sentence - 1]) {
    const other = sentences[index];
    if (other === undefined || (index !== sentence && (block === undefined || !isOverlapping(block, other)))) continue;
    for (const attribution of tracing.sources[article.order]?.bySentence.get(index) ?? []) {
      const trace = traceSaying(article, attribution, tracing);
      if (trace?.standing === 'named') found.push(trace);
    }
  }
  return found;
}

/** Whoever says what an attribution reports, as far as its own words tell; null where they name nobody. */
export function traceSaying(article: Compared, step: Attribution, tracing: Tracing): Trace | null {
  if (step.source.length === 0) return null;
  const words = toWords(article, step.source);
  if (SELF.test(words) || (OWN_CUE.test(toWords(article, step.cue)) && isSelf(article, words)))
    return {
      ...traceItself(article, tracing),
      standing: 'named',
      sorts: SEEN,
      shownBy: toRef(article, step.id, toHull(step.source)),
    };
  const spoken = findApposed(article, step, tracing) ?? tracing.voices.byAttribution[article.order]?.get(step.id);
  return traceSource(article, step, spoken, tracing);
}

/** The voice of the firm in "The grid operator, Kessock Power,", where reading knows the speaker by what it does. */
function findApposed(article: Compared, { source }: Attribution, { voices, voiceById }: Tracing): string | null {
  const span = toHull(source);
  const comma = toText(article.words.text, span).search(/,\s+\p{Lu}[^,]*,?$/u);
  if (comma < 0) return null;
  const named = findMentionsIn(article, { start: span.start + comma, end: span.end }).find(
    ({ how, entity }) => how === 'name' && entity.kind === 'organisation',
  );
  const voice = named === undefined ? undefined : voices.byEntity[article.order]?.get(named.entity.id);
  return voice !== undefined && voiceById.has(voice) ? voice : null;
}

/** Words that name a source, and how; `id` is null where they are no finding. */
type Source = Pick<Attribution, 'source' | 'named'> & { readonly id: string | null };

function traceSource(article: Compared, step: Source, spoken: string | undefined, tracing: Tracing): Trace {
  const { voiceById, bodies, outlets } = tracing;
  const home = toHome(article, tracing);
  const words = toWords(article, step.source).replace(SAID_OF_IT, '');
  const shownBy = toRef(article, step.id, toHull(step.source));
  const voice = spoken === undefined ? undefined : voiceById.get(spoken);
  const body = voice === undefined ? undefined : (voiceById.get(bodies.get(voice.id) ?? voice.id) ?? voice);
  // "The Office" is the one of that name, but in a sentence's first word any capital may stand for its place.
  const isVague = VAGUE.test(words) && !/^[Tt]he \p{Lu}/u.test(words);
  const cited =
    findCited(article, words, tracing) ?? (voice === undefined ? null : findCited(article, voice.name, tracing));
  if (cited !== null) return traceCited(article, cited, shownBy, tracing);
  if (voice !== undefined && body !== undefined && (body !== voice || isKnown(step, voice))) {
    return {
      key: `voice ${body.id}`,
      kind: outlets.has(toOutletKey(body.name)) ? 'agency' : 'speaker',
      name: body.name,
      voice: body.id,
      standing: 'named',
      sorts: (isVague ? toDescribedSorts(words) : null) ?? tracing.toSorts(voice, body),
      isVague,
      part: body !== voice ? 'body' : toPart(voice),
      reason:
        body === voice
          ? { ...toReason(article, 'names'), through: toCalled(voice, words) }
          : { ...toReason(article, 'speaker'), through: toVoiceName(voice, words) },
      shownBy,
      beside: [],
      home,
      ...tracing.toKnown(voice, body),
      ...(body === voice ? toNamedPerson(article, step) : {}),
    };
  }
  const antecedent = RELATIVE.test(words) ? findAntecedent(article, step.source[0] as Span) : null;
  if (antecedent !== null) {
    const behind = tracing.voices.byEntity[article.order]?.get(antecedent.entity.id);
    const named = antecedent.how === 'name' ? 'named' : 'role';
    return traceSource(article, { id: step.id, source: [antecedent], named }, behind, tracing);
  }
  const called = PRONOUN.test(words) ? (voice?.name ?? words) : words;
  // Nobody knows who "he" is; the article has it from him all the same.
  if (PRONOUN.test(called))
    return {
      key: `source ${article.id} ${words.toLowerCase()}`,
      kind: 'speaker',
      name: NOT_NAMED,
      voice: null,
      standing: 'unknown',
      sorts: null,
      isVague: false,
      part: 'himself',
      reason: toReason(article, 'cites'),
      shownBy,
      beside: [],
      home,
    };
  const introduced = findIntroduced(article, step.source[0]?.start ?? 0, called, tracing);
  if (introduced !== null) {
    const known = introduced.voice;
    const speaker = known === null ? null : (voiceById.get(bodies.get(known.id) ?? known.id) ?? known);
    return {
      key: speaker === null ? `source ${[...toRoleStems(introduced.name)].sort().join(' ')}` : `voice ${speaker.id}`,
      kind: 'speaker',
      name: speaker?.name ?? introduced.name,
      voice: speaker?.id ?? null,
      standing: 'named',
      sorts: known === null || speaker === null ? BODIES : tracing.toSorts(known, speaker),
      isVague: false,
      part: known === null || speaker !== known ? 'body' : toPart(known),
      reason: { ...toReason(article, 'names'), through: null },
      shownBy,
      beside: [],
      home,
    };
  }
  const kind = DOCUMENT.test(called) ? 'document' : 'speaker';
  const isNamed =
    step.named === 'named' ||
    FULL_NAME.test(called.replace(OPENING_WORD, '')) ||
    WITH_LETTERS.test(called) ||
    (LONE_NAME.test(called) && isInsideSentence(article, step.source[0]));
  const isDefinite = isNamed || /^the\b/i.test(called) || /^\p{Lu}/u.test(called.slice(1));
  const calling = kind === 'document' || EVIDENCE.test(called) ? null : toCalling(called);
  const key = isDefinite ? [...toRoleStems(called)].sort().join(' ') : `${article.id} ${called.toLowerCase()}`;
  return {
    key: `source ${key}`,
    kind,
    name: toDescription(called),
    voice: voice?.id ?? null,
    standing: isNamed ? 'named' : 'described',
    sorts: kind === 'document' || EVIDENCE.test(called) ? toDocumentSorts(called) : toDescribedSorts(called),
    isVague: !isNamed,
    part: 'himself',
    reason: toReason(article, isNamed ? 'names' : 'cites'),
    shownBy,
    beside: [],
    home,
    ...(isNamed || calling === null ? {} : { calling }),
    ...toNamedPerson(article, step),
  };
}

/** What is told of somebody with a name beside the name; nothing of a body of which only that is known. */
function toKnown(voice: StoryVoice, body: StoryVoice): Pick<Trace, 'known'> {
  const roles = [...voice.roles, ...body.roles];
  if (roles.length === 0) return {};
  return { known: new Set([...roles, voice.name, body.name].flatMap((text) => [...toRoleStems(text)])) };
}

/** The person whom a source names, as the article tells of him. */
function toNamedPerson(article: Compared, { source }: Source): Pick<Trace, 'person'> {
  const [first] = source;
  const named = first === undefined ? [] : findMentionsIn(article, first).filter(({ how }) => how === 'name');
  const entity = named.find((one) => one.entity.kind === 'person' && one === named[0])?.entity;
  return entity === undefined ? {} : { person: { words: toPersonWords(entity.name), roles: entity.roles } };
}

/** "The company, [which on that day still denied it]", "the police, [most of them supporters]": no part of what a source is called. */
const SAID_OF_IT =
  /(?<=\p{L}),\s+(?:(?:(?:some|many|most|all|both|none) of )?wh(?:o|om|ose|ich)|(?:some|many|most|all|both|none) of them)\b.*$/su;

const BARE_NOUN = /^(?:the\s+)?(\p{Ll}{4,})$/u;
/** How far back a body may have been introduced, in UTF-16 code units. */
const INTRODUCED_WITHIN = 3000;

/** The one body or person whom an article has introduced as "the mission": "UNMIKA, the United Nations mission"; its voice where the story has it. */
function findIntroduced(
  article: Compared,
  start: number,
  called: string,
  { voices }: Tracing,
): { readonly name: string; readonly voice: StoryVoice | null } | null {
  const noun = BARE_NOUN.exec(called)?.[1];
  if (noun === undefined || DOCUMENT.test(noun) || toDescribedSorts(called) !== null) return null;
  const { text } = article.words;
  const from = Math.max(0, start - INTRODUCED_WITHIN);
  const before = text.slice(from, start);
  const found = [...before.matchAll(INTRODUCING)].filter((match) => match[2] === noun);
  const [first] = found;
  const name = first?.[1];
  if (first === undefined || name === undefined || found.some((match) => match[1] !== name)) return null;
  if (CUT_BEFORE.test(before.slice(0, first.index))) return null;
  // Where another is told of by the same noun, nobody knows whose word it is.
  const rest = found.reduceRight(
    (left, { index, 0: { length } }) => left.slice(0, index) + left.slice(index + length),
    before,
  );
  if ([...rest.matchAll(ANOTHER)].some((match) => match[1]?.split(' ').includes(noun) === true)) return null;
  const at = from + first.index;
  const mention = findMentionsIn(article, { start: at, end: at + name.length }).find(
    (one) => one.start === at && one.end === at + name.length,
  );
  const id = mention === undefined ? undefined : voices.byEntity[article.order]?.get(mention.entity.id);
  const voice = voices.voices.find((one) => (id === undefined ? one.name === name : one.id === id));
  if (voice !== undefined) return { name, voice };
  // A voice that has part of the name may be the same.
  const parts = new Set(name.match(CAPITALISED));
  return voices.voices.some((one) => one.name.match(CAPITALISED)?.some((part) => parts.has(part)) === true)
    ? null
    : { name, voice: null };
}

const CAPITALISED = /\p{Lu}[\p{L}&-]+/gu;
const INTRODUCING = toPattern(
  'gu',
  /(\p{Lu}[\p{L}&-]{1,30}(?: (?:(?:of|for) (?:the )?)?\p{Lu}[\p{L}&-]{1,30}){0,4}), /u,
  /(?:the|an?) (?:(?!(?:of|for|in|at|on|to|from|near|with|by|that|who|which|based|run)\b)[\p{L}-]{1,30} ){0,5}/u,
  /((?!(?:of|for|in|at|on|to|from|near|with|by|that|who|which|based|run)\b)[\p{L}-]{1,30})/u,
  /(?=[,.;]| (?:of|for|in|at|on|from|near|with|that|which|based|run)\b)/u,
);
/** "Save the [Children]", "Health and [Safety]": words in front of a name that may belong to it. */
const CUT_BEFORE =
  /(?:^|[^\p{L}])\p{Lu}[\p{L}&'’-]* (?:and|the|of|for|in|at|to|on|against|without|de|du|des|del|della|der|von|van|la|le) (?:the )?$/u;
/** "A smaller plant", "the other mission". */
const ANOTHER = /\b(?:an?|another|other|second|new|third) ((?:[\p{L}-]{1,30} ){0,2}[\p{L}-]{1,30})/gu;

/** Who wrote a report may be any body, unless its name says, but no guest or witness; records and files are nobody's word. */
function toDocumentSorts(called: string): Sorts {
  const sorts = toDescribedSorts(called.replace(DOCUMENT, ' '));
  if (sorts === null) return EVIDENCE.test(called) ? PAPERS : ANY_PAPERS;
  return new Set([...sorts, ...[...sorts].map(toPaperOf)]);
}

/** Papers of the police are none of a hospital, but "leaked documents" may be of either. */
function toPaperOf(sort: string): string {
  return `paper of ${sort}`;
}

const EVIDENCE = /\b(?:records|documents|files|filings|database|logs?|diary)\b/i;
const PAPERS: ReadonlySet<string> = new Set(['paper', ...Object.keys(BODY_SORTS).map(toPaperOf)]);
const ANY_PAPERS: ReadonlySet<string> = new Set([...BODIES, ...PAPERS]);

/** What somebody with a name speaks as; a company is now and then taken for a person, who then has no role. */
function toPart(voice: StoryVoice): Trace['part'] {
  if (voice.kind === 'organisation' || (voice.kind === 'person' && voice.roles.length === 0)) return 'body';
  return isMouthpiece(voice) ? 'mouthpiece' : 'himself';
}

const RELATIVE = /^(?:who|which)$/i;

/** Whom "who" or "which" stands for, right before it: "owned by Redfell Gold, which said". */
function findAntecedent({ mentions }: Compared, { start }: Span): PlacedMention | null {
  const before = mentions[findLastStarting(mentions, start - 1)];
  return before !== undefined && before.how !== 'pronoun' && before.end < start && start - before.end <= 2
    ? before
    : null;
}

/** "Jan Petrov of the teachers' association", whom reading knows nowhere else. */
const FULL_NAME = /^\p{Lu}[\p{L}'’-]+\s+\p{Lu}[\p{L}'’-]+(?:$|[,\s])/u;

/** "…, Harland said", whatever reading takes it for. */
const LONE_NAME = /^\p{Lu}[\p{Ll}’'-]{2,}$/u;

/** True where a word is not capitalised for its place alone. */
function isInsideSentence({ words: { text } }: Compared, source: Span | undefined): boolean {
  return (
    source !== undefined && /[\p{L}\p{N}],?["”]?\s$/u.test(text.slice(Math.max(0, source.start - 4), source.start))
  );
}

/** "The USW union", which is no other body. */
const WITH_LETTERS = /^the \p{Lu}{2,6}\b(?!['’])(?:\s+\p{Ll}+){0,2}$/u;

/** The article of this story whose outlet is named as a source: "Ledgerline, the news agency, reported", "a blog, The Plinth, claimed". */
function findCited(article: Compared, name: string, { findOutlet }: Tracing): Compared | null {
  const found = name
    .split(/,\s+/)
    .slice(0, 2)
    .map((part) =>
      findOutlet(part.replace(/^(?:the|a|an) (?:news )?(?:agency|website|newspaper|broadcaster|blog)\s+/i, '')),
    )
    .find(({ length }) => length > 0);
  if (found === undefined) return null;
  return found.some(({ order }) => order === article.order) ? null : (found[0] ?? null);
}

/** "the Kremlin", where the article has it so; null for the bare name. */
function toCalled({ name, kind }: StoryVoice, words: string): string | null {
  return kind !== 'person' && words.toLowerCase() === `the ${name.toLowerCase()}` ? `the ${name}` : null;
}

/** The voice's name; where it is known by a description, the words of the article. */
function toVoiceName({ name, kind }: StoryVoice, words: string): string {
  return kind === 'person' && /^\p{Lu}/u.test(name) ? name : toDescription(words);
}

/** Words that a description begins with, capitalised only where it begins a sentence. */
const OPENING_WORD = toPattern(
  '',
  /^/,
  anyWordOf(
    `The An? His Her Its Their One Two Three Four Five Six Seven Eight Nine Ten Some Several Many Most Few Both All Other Another
    Neither Somebody Someone People Officials Police Residents Witnesses Authorities Sources Investigators Prosecutors Unions
    Customers`,
  ),
  /\b/,
);

/** A description as it stands inside a sentence: "the company" for "The company,". */
function toDescription(words: string): string {
  return words.replace(/[,;:\s]+$/, '').replace(OPENING_WORD, (word) => word.toLowerCase());
}

function toReason(article: Compared, how: Reason['how']): Reason {
  return { how, outlet: toOutletName(article) ?? article.article.title ?? 'an article without a name', through: null };
}

/** A person or body with a name; a description ("a Western diplomat") may be anybody's. */
function isKnown({ named }: Source, { kind, name }: StoryVoice): boolean {
  return (
    named === 'named' ||
    (kind !== 'group' && /^\p{Lu}/u.test(name) && !/\b(?:official|source|diplomat|person|insider)\b/i.test(name))
  );
}

function traceOwnVoice(article: Compared, tracing: Tracing): Trace {
  if (!isSharer(article, tracing)) return traceFollowed(article, tracing);
  const isAddition = tracing.credits.get(article.id)?.isAddition === true;
  return { ...traceItself(article, tracing), mayFollow: traceFollowed(article, tracing), isAddition };
}

function traceFollowed(article: Compared, tracing: Tracing): Trace {
  const kin = tracing.kinOf.get(article.id);
  const credit = tracing.credits.get(article.id) ?? null;
  if (isFollower(article, tracing)) {
    const agency = kin === undefined ? (credit?.name ?? null) : kin.agency;
    const source = kin?.source ?? article;
    const name = agency ?? toOutletName(source) ?? 'an earlier article';
    return {
      key: toFollowed(article, tracing),
      kind: agency === null && source.article.outlet !== null ? 'outlet' : 'agency',
      name,
      voice: null,
      standing: 'own',
      sorts: null,
      isVague: false,
      part: 'himself',
      reason: {
        ...toReason(article, 'family'),
        through: kin?.reason ?? `${toReason(article, 'family').outlet} credits ${name}`,
      },
      shownBy: credit === null ? null : toRef(article, null, credit.span),
      beside: [],
      home: toFollowed(article, tracing),
    };
  }
  return traceItself(article, tracing);
}

/** What an article has from nobody else. */
function traceItself(article: Compared, tracing: Tracing): Trace {
  const release = toRelease(article);
  if (release !== null) {
    const reason = toReason(article, 'release');
    return {
      key: toOwnKey(article),
      kind: 'speaker',
      name: release.by ?? reason.outlet,
      voice: null,
      standing: 'described',
      sorts: release.sorts,
      isVague: true,
      part: 'body',
      reason,
      shownBy: null,
      beside: [],
      home: toHome(article, tracing),
    };
  }
  const reason = toReason(article, 'itself');
  return {
    key: toOwnKey(article),
    kind: 'outlet',
    name: reason.outlet,
    voice: null,
    standing: 'own',
    sorts: null,
    isVague: false,
    part: 'himself',
    reason,
    shownBy: null,
    beside: [],
    home: toHome(article, tracing),
  };
}

function isFollower(article: Compared, { kinOf, credits }: Tracing): boolean {
  const kin = kinOf.get(article.id);
  return kin === undefined ? credits.has(article.id) : kin.source !== article || kin.agency !== null;
}

/** True for an article of its own reporter that names whom it may follow beside him in its byline, or at its foot. */
function isSharer(article: Compared, { kinOf, credits }: Tracing): boolean {
  const kin = kinOf.get(article.id);
  return kin === undefined ? credits.get(article.id)?.isShared === true : kin.sharers.has(article);
}

/** The key of what an article tells in its own voice. */
function toHome(article: Compared, tracing: Tracing): string {
  return isSharer(article, tracing) ? toOwnKey(article) : toFollowed(article, tracing);
}

function toFollowed(article: Compared, { kinOf, credits }: Tracing): string {
  const kin = kinOf.get(article.id);
  const agency = kin === undefined ? (credits.get(article.id)?.name ?? null) : kin.agency;
  return agency === null ? toOwnKey(kin?.source ?? article) : `outlet ${toOutletKey(agency)}`;
}

/** Two articles of one outlet are one voice; one that several outlets carry is its own. */
function toOwnKey({ id, article: { outlets } }: Compared): string {
  const [outlet, another] = outlets;
  return outlet === undefined || another !== undefined ? `article ${id}` : `outlet ${toOutletKey(outlet)}`;
}

/** The origin of what a family tells in its own voice. */
export function traceFamily({ members }: Kin, tracing: Tracing): Trace {
  return traceFollowed(members.at(-1) as Compared, tracing);
}

function toWords({ words: { text } }: Compared, source: readonly Span[]): string {
  return source
    .map((span) => toText(text, span))
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The look-ups of tracing for a story. */
export function makeTracing(
  articles: readonly Compared[],
  voices: JoinedVoices,
  families: readonly Kin[],
  { outlets, all: credits }: Credits,
): Tracing {
  return {
    voices,
    voiceById: new Map(voices.voices.map((voice) => [voice.id, voice])),
    bodies: toBodies(voices.voices),
    kinOf: new Map(families.flatMap((kin) => kin.members.map(({ id }) => [id, kin] as const))),
    // The first credit of an article is the one that counts.
    credits: new Map([...credits].reverse().map((credit) => [credit.article.id, credit])),
    outlets: new Set(
      articles
        .flatMap(({ article }) => [...article.outlets, ...article.derivedFrom.map(({ name }) => name)])
        .map(toOutletKey),
    ),
    findOutlet: outlets.find,
    sources: articles.map((article) => once(article, toSources)),
    toSorts: onceEach(toNamedSorts),
    toKnown: onceEach(toKnown),
  };
}

/** What a voice and its body give, worked out once. */
function onceEach<T>(find: (voice: StoryVoice, body: StoryVoice) => T): typeof find {
  const known = new Map<StoryVoice, Map<StoryVoice, T>>();
  return (voice, body) => {
    const byBody = known.get(voice) ?? new Map<StoryVoice, T>();
    known.set(voice, byBody);
    const found = byBody.get(body) ?? find(voice, body);
    byBody.set(body, found);
    return found;
  };
}

function toSources(article: OwnArticle): Sources {
  const inside = new Map<string, Attribution[]>();
  for (const attribution of article.reading.attributions)
    if (attribution.within !== null) addTo(inside, attribution.within, attribution);
  return { bySentence: toAttributionsBySentence(article), inside };
}
