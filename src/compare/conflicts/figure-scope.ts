// What a figure is of: a person, a season, a rate, an offer, a bound. Figures of other scopes are two figures.
import { toDays } from '../../document/days.ts';
import type { Span } from '../../document/span.ts';
import { anyOf, toPattern } from '../../language/pattern.ts';
import { toPlainLetters } from '../../language/spelling.ts';
import { findInside } from '../material.ts';
import { findMentionsIn } from '../mentions.ts';
import type { Quantity } from '../quantities/quantity.ts';
import { areOfOtherThings } from '../statements/other-things.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';
import { toPersonWords } from '../voices/name-key.ts';
import { areOfOtherBackgrounds } from './background.ts';

/** "Rubio has 25 delegates", "Kasich has 13": true where the last person named before the figure is another, and one of the two is not in both. */
export function isOfOtherPerson(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  const [first, second] = [toNameBefore(a, one), toNameBefore(b, two)];
  if (first === null || second === null || first === second) return false;
  return !isNamedIn(first, b) || !isNamedIn(second, a);
}

/** The last word of the name of whoever is named last before a figure: joining may leave "Cruz" and "Ted Cruz" two. */
function toNameBefore({ article, span: { start } }: Statement, figure: Quantity): string | null {
  const before = findMentionsIn(article, { start, end: figure.start }).findLast(
    ({ entity: { kind, mentions } }) => kind === 'person' && mentions.some(({ how }) => how === 'name'),
  );
  return before === undefined ? null : (toPersonWords(before.entity.name).at(-1) ?? null);
}

function isNamedIn(name: string, { article: { words }, span }: Statement): boolean {
  return toPlainLetters(words.text.slice(span.start, span.end)).includes(name);
}

/** "Rose 6 percent", "fell 9 percent": two changes, each of its own day. */
export function isOtherWay({ profile: { weights: a } }: Statement, { profile: { weights: b } }: Statement): boolean {
  const isUpAndDown = (up: ReadonlyMap<string, number>, down: ReadonlyMap<string, number>): boolean =>
    up.has('=rise') && !up.has('=fall') && down.has('=fall') && !down.has('=rise');
  return isUpAndDown(a, b) || isUpAndDown(b, a);
}

/** "Held since last month" is of no month. */
const PERIOD =
  /(?<!\bsince (?:the )?)\b(last|this|next|previous|past|first|second|current|coming) (season|year|month|week|quarter|term|half|decade|summer|winter|spring|autumn|edition)\b/i;

/** A year that a figure is of; "the most since 1921", "tested 19 times since the middle of 2023" are of no year. */
const YEAR =
  /(?<!\b(?:since(?: (?:the )?(?:start|beginning|middle|end|spring|summer|autumn|fall|winter|early|mid|late|\p{Lu}\p{Ll}+)(?: of)?)?|(?:began|begun|started|built|founded|opened) in) )\b(?:19|20)\d\d\b/gu;

/**
 * "14 last season" and "nine this season" are two figures; so are last year's and one of no year, and those of two offers. Of what is told of the
 * figure alone, where that is given: "fell 21 percent, its worst day since it was floated in 2011" is of no year.
 */
export function isOtherPeriod(a: Statement, b: Statement, figure: Span = a.span, other: Span = b.span): boolean {
  if (toYears(a, figure) !== toYears(b, other) || areOfOtherBackgrounds(a, b)) return true;
  const [one, two] = [a, b].map(
    ({ article, span }) => PERIOD.exec(article.words.text.slice(span.start, span.end))?.[0]?.toLowerCase() ?? '',
  );
  if (areOfOtherThings(a, b) || isOverStretch(a) !== isOverStretch(b)) return true;
  if (one === two || isOfOnesDay(a, b) || isOfOnesDay(b, a)) return false;
  return [one, two].some((period) => /^(?:last|previous|next|coming|past)/.test(period ?? ''));
}

/** The years of the clause that a figure stands in, and of what opens the statement: "In 2019 he won, and in 2021 he came third". */
function toYears({ article: { words }, span }: Statement, figure: Span): string {
  const years: string[] = [];
  for (const { 0: year, index } of words.text.slice(span.start, span.end).matchAll(YEAR)) {
    const at = span.start + index;
    const isOpening = OPENING_YEAR.test(words.text.slice(span.start, at));
    const between = at < figure.start ? words.text.slice(at, figure.start) : words.text.slice(figure.end, at);
    if (isOpening || !(at < figure.start ? NEXT_CLAUSE : ASIDE).test(between)) years.push(year);
  }
  return years.join(' ');
}

const OPENING_YEAR =
  /^\W*(?:(?:by|in|on|since|during|from|for|back|early|late|the|end|of|spring|summer|autumn|winter) ){0,4}$/i;
/** Between a year and a figure that is told after it, of something else. */
const NEXT_CLAUSE = /[;:—–]| and (?!(?:then )?(?:another|others?)\b)/;
/** Between a figure and a year of what is told by the way. */
const ASIDE = /[;:—–]|, (?:which|who|whose|where|when|its|his|her|their|the|a|an)\b/;

/** "In the year to April", "the three months ended in June": the stretch that a figure is of, and not its last month. */
const STRETCH = /\b(?:year|quarter|half|months|weeks) (?:to|ended|ending|through|up to)\b/i;

function isOverStretch({ article, span }: Statement): boolean {
  return STRETCH.test(article.words.text.slice(span.start, span.end));
}

/** "Last month five of nine voted for it" may be of the day on which the other report has six. */
function isOfOnesDay({ days }: Statement, { article: { day } }: Statement): boolean {
  return day !== null && days.some(({ from, to }) => from <= day && day < to);
}

/** True where the one figure is told of a day that came after the report of the other, which tells of no day: "7,000 watched on Sunday" and Tuesday's 5,000. */
export function isOfDayToCome(a: Statement, one: Quantity, b: Statement): boolean {
  const { day } = b.article;
  if (a.isOpen || day === null || (b.days.length > 0 && !isOnlySince(b))) return false;
  return findInside(a.article.reading.times, a.spans).some(({ start, end, value, mod }) => {
    const days = value === null ? null : toDays(value, mod);
    const between = a.article.words.text.slice(Math.min(one.end, end), Math.max(one.start, start));
    return days !== null && days.from > day && !OTHER_CLAUSE.test(between);
  });
}

/** "The lowest since March": told with no day of its own. */
function isOnlySince({ article, spans }: Statement): boolean {
  const { text } = article.words;
  return findInside(article.reading.times, spans).every(
    ({ type, start }) => type === 'DURATION' || SINCE.test(text.slice(Math.max(0, start - LONGEST_SINCE), start)),
  );
}

const LONGEST_SINCE = 25;
const SINCE = /\bsince (?:(?:early|late|mid|at least|the (?:start|end|middle|beginning) of)[ -])?$/i;

const OTHER_CLAUSE = /[.,;:—–"“”()]|\b(?:and|who|which|that|when|while|had|after|before)\b/i;

/** "Had sought a sentence of ten years", "expected a fine of 90 million", "can carry 500": wanted, awaited or possible, and not what came. */
export function isOfWishes({ article: { words } }: Statement, { start }: Quantity): boolean {
  const before = words.text.slice(Math.max(0, start - LONGEST_WISH), start);
  return WISHES.test(before) && !OF_THOSE_THERE_ARE.test(before);
}

/** "Demanded the release of 14 fishermen": those that there are. */
const OF_THOSE_THERE_ARE =
  /\b(?:release|return|handover|exchange|extradition|dismissal|resignation|removal|withdrawal|rescue|evacuation|arrest|fate|names) of (?:the |all |all of the |its |their |his |her |some |about |at least )*$/i;

const LONGEST_WISH = 70;
const WISHES =
  /\b(?:sought|seek(?:s|ing)?|demand(?:s|ed|ing)?|ask(?:s|ed|ing)? for|call(?:s|ed|ing)? for|want(?:s|ed)?|request(?:s|ed)?|expect(?:s|ed|ing)?|can|threatened|faces?|faced|facing)\b[^.;:]{0,50}$/i;

/**
 * "For the first time in six weeks", "the worst fire in 20 years", "the only bridge for 60 kilometres": how long or how far nothing was like it,
 * which is no length of anything.
 */
export function isOfNothingLike({ article: { words } }: Statement, { kind, start }: Quantity): boolean {
  return kind === 'measure' && NOTHING_LIKE.test(words.text.slice(Math.max(0, start - LONGEST_NOTHING_LIKE), start));
}

const LONGEST_NOTHING_LIKE = 60;
const NOTHING_LIKE = toPattern(
  'i',
  /\b/,
  anyOf(
    // No superlative: "the forest burned for 20 hours".
    /(?:first|last|worst|best|most|least|biggest|(?!(?:for|mod|hon|inter|harv|con|prot|arr|requ|sugg|inv|north-?w|south-?w)est\b)[a-z]{3,}est)\b[^.;:,]{0,40}/,
    // "The only survivor swam for six kilometres" is of no other survivor.
    /(?:the|its|their|his|her|a) (?:only|single) (?:(?!\w+ed\b|(?:was|were|is|are|has|had|swam|ran|went|drove|flew|rode|fell|lay|lies|stood|held|fought|led|kept)\b)[\w’'-]+ ){1,4}/,
  ),
  /\b(?:in|for|within) (?:about |around |more than |nearly |almost |at least |over |the (?:last|past) )?$/,
);

/** "Lowered to 1.8 percent from 2.6": the second is what it was before. */
export function isFormer({ article: { words }, quantities }: Statement, quantity: Quantity): boolean {
  return (
    /\bfrom (?:about |around |some |nearly )?[$€£]?$/i.test(
      words.text.slice(Math.max(0, quantity.start - 20), quantity.start),
    ) &&
    quantities.some(
      ({ kind, unit, start }) =>
        start < quantity.start && (isBareFigure(quantity) || (kind === quantity.kind && unit === quantity.unit)),
    )
  );
}

/** "To 4.25 percent, from 4.0": a figure that leaves its unit to the one before. */
function isBareFigure({ kind, things }: Quantity): boolean {
  return kind === 'count' && things.length === 0;
}

const LONGEST_RATE = 75;

/** "350 tonnes a day" is no total. */
export function isRate({ article: { words } }: Statement, { end }: Quantity): boolean {
  return /^[^.;]{0,60}?\b(?:(?:a|per|each|every) (?:second|minute|hour|day|night|week|month|year|head|person)|daily|weekly|monthly|annually|yearly)\b/i.test(
    words.text.slice(end, end + LONGEST_RATE),
  );
}

const POLLS =
  /\b(?:polls?|surveys?|pollsters?|polled|surveyed|respondents?|would (?:vote|choose|back|prefer)|chose|(?:likely|registered) (?:\w+ )?voters|voters who)\b/i;

/** Words for what is offered, asked for, and agreed on. */
const ROLES: readonly RegExp[] = [
  /\b(?:offer(?:s|ed|ing)?|propos(?:es|ed|al)|bids?)\b/i,
  /\b(?:demand(?:s|ed|ing)?|wants?|wanted|ask(?:s|ed|ing)? for|seeks?|sought|claims? for)\b/i,
  /\b(?:settle(?:d|ment|s)?|agree(?:d|ment|s)?|accept(?:s|ed)?|deal|receives?|granted|awarded)\b/i,
];

/** True where the one figure is offered, asked for or agreed on, and the other plays another of these parts. */
export function hasOtherRole(a: Statement, b: Statement): boolean {
  const [some, others] = [a, b].map((statement) => {
    const says = toSentenceWords(statement);
    return ROLES.map((role) => role.test(says));
  }) as [boolean[], boolean[]];
  return some.includes(true) && others.includes(true) && !some.some((has, role) => has && others[role]);
}

/** The sentence that a statement stands in. */
export function toSentenceWords({ article, sentence }: Statement): string {
  const span = article.reading.sentences[sentence];
  return span === undefined ? '' : article.words.text.slice(span.start, span.end);
}

const GUESS = /\b(?:fear(?:s|ed|ing)?|forecast(?:s|ed|ing)?|predict(?:s|ed|ing)?|brac(?:ed|ing)) (?:[\w-]+ ){0,5}$/i;
const LONGEST_GUESS = 60;

/** True where the one figure is only feared or forecast and the other measured: "feared a surge of 12 feet", "topped out at seven". */
export function isOneGuessed(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  return isGuessed(a, one) !== isGuessed(b, two);
}

function isGuessed({ article: { words } }: Statement, { start }: Quantity): boolean {
  return GUESS.test(words.text.slice(Math.max(0, start - LONGEST_GUESS), start));
}

/** What a length is of: how high, how far off, how far something went, how long or how broad it is. */
const EXTENTS: readonly (readonly [before: RegExp, behind: RegExp])[] = [
  [/\b(?:altitude|heights?|high|tall)\b/i, /^ (?:high|tall|above|up\b|in height)/i],
  [
    /\b(?:depths?|deep|fell|fallen|falls?|dropped|plunge[sd]?|plunging|tumbled|sank|sunk)\b/i,
    /^ (?:deep|below|under|beneath|down\b|in depth)/i,
  ],
  [
    /\bdistance of\b/i,
    /^ (?:(?:\w+ )?(?:off|offshore|away|from|(?:north|south|east|west)(?:-?(?:east|west))?(?:ern)? of|inland|out to sea))\b/i,
  ],
  [
    /\b(?:fl(?:y|ies|ew|own|ying)|travel\w*|cover(?:s|ed|ing)?|ran|walk(?:s|ed|ing)?|march(?:es|ed|ing)?|dr(?:ove|iv(?:es?|en|ing))|sail(?:s|ed|ing)?|swam|drift(?:s|ed|ing)?|range)\b/i,
    /^[- ](?:range|journey|trip|march|walk|drive|flight|trek)\b/i,
  ],
  [/\b(?:lengths?|long)\b/i, /^[- ](?:long|in length)\b/i],
  [/\b(?:widths?|wide|broad)\b/i, /^[- ](?:wide|broad|in width|across)\b/i],
];
const LONGEST_EXTENT = 45;

/** "40 metres inside Karsian waters", "two kilometres beyond the fence": how far over a line, which is no length of anything. */
const OVER_A_LINE =
  /^ (?:inside|within|into|beyond|past|short of|outside|over|across) (?:the |its |their |his |her |our |this |that )?(?:[\w’'-]+ ){0,2}?(?:waters?|border|territory|territories|airspace|boundary|frontier|line|limits?|fence|wall|zone|area|land|soil|side|perimeter|(?<=^ (?:inside|within|into) (?:\S+ ){0,3})\p{Lu}[\w’'-]+)\b/u;

/** True where two lengths are of other sorts: an altitude of 550 kilometres, 140 kilometres off the coast, a flight of 900 kilometres. */
export function isOfOtherExtent(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  if (isOverALine(a, one) !== isOverALine(b, two)) return true;
  const [some, others] = [findExtents(a, one), findExtents(b, two)];
  return some.length > 0 && others.length > 0 && !some.some((extent) => others.includes(extent));
}

function isOverALine({ article: { words } }: Statement, { kind, unit, end }: Quantity): boolean {
  return kind === 'measure' && unit === 'metre' && OVER_A_LINE.test(words.text.slice(end, end + LONGEST_OVER));
}

const LONGEST_OVER = 60;

function findExtents({ article: { words }, span }: Statement, { kind, unit, start, end }: Quantity): readonly number[] {
  if (kind !== 'measure' || unit !== 'metre') return [];
  const before = words.text.slice(Math.max(span.start, start - LONGEST_EXTENT), start).replace(/^.*[,;:]/s, '');
  const behind = words.text.slice(end, end + LONGEST_EXTENT);
  const told = EXTENTS.flatMap((patterns, extent) => (patterns[1].test(behind) ? [extent] : []));
  // What stands behind a length says what it is: "flew 100 kilometres off the coast".
  return told.length > 0 ? told : EXTENTS.flatMap((patterns, extent) => (patterns[0].test(before) ? [extent] : []));
}

const LONGEST_BOUND = 20;
const LONGEST_SHIFT = 35;
const SHIFT = toPattern(
  'i',
  /^(?: and (?:\w+ )?(?:days?|weeks?|months?|hours?|minutes?|a half))? ?/,
  anyOf(/early|earlier|late|later|sooner|ago|after|before/),
  /\b/,
);

/** "A day early", "two years and 25 days after the fire": how far apart two things are, and no length of either. */
export function isShift({ article: { words } }: Statement, { end }: Quantity): boolean {
  return SHIFT.test(words.text.slice(end, end + LONGEST_SHIFT));
}

/** "Up to seven years" is what it may be, and not what it is. */
export function isMost({ article: { words } }: Statement, { start }: Quantity): boolean {
  const before = words.text.slice(Math.max(0, start - LONGEST_BOUND), start);
  return (
    /\b(?:up to|as (?:many|much) as|a maximum of|at most)\s*$/i.test(before) ||
    /^up to\b/i.test(words.text.slice(start, start + LONGEST_BOUND))
  );
}

const QUOTE =
  /^(?: (?:[a-z]+ )?)?(?:to|per|against|on) (?:the |one |a )?(?:(?:US|U\.S\.|American) )?(?:dollar|euro|pound|sterling|yen|franc|yuan|rouble|ruble)\b|^(?: (?:dollars|euros|pounds))? (?:a|an|per) (?:barrel|ounce)\b/i;
const LONGEST_QUOTE = 50;
const SET = /\b(?:set|sets|fix(?:es|ed)?|peg(?:s|ged)?|cap(?:s|ped)?|devalued?|revalued?)\b/i;
const CLOSED = /\b(?:clos(?:e|es|ed|ing)|end(?:s|ed|ing)|finish(?:es|ed|ing)?|settl(?:e|es|ed|ing))\b/i;

/** "Traded at 8.42 to the euro", "ended at 8.61": what a price or a rate is changes by the minute; only two closes are of one moment. */
export function areOfOtherMarkets(a: Statement, one: Quantity, b: Statement, two: Quantity): boolean {
  if (!isQuote(a, one) && !isQuote(b, two)) return false;
  // What somebody sets holds until it is set anew.
  if (SET.test(toStatementWords(a)) && SET.test(toStatementWords(b))) return false;
  return !CLOSED.test(toStatementWords(a)) || !CLOSED.test(toStatementWords(b));
}

function isQuote({ article: { words } }: Statement, { end }: Quantity): boolean {
  return QUOTE.test(words.text.slice(end, end + LONGEST_QUOTE));
}

/** True where both tell of polls: two polls are two things. */
export function areOfPolls(a: Statement, b: Statement): boolean {
  return POLLS.test(toSentenceWords(a)) && POLLS.test(toSentenceWords(b));
}
