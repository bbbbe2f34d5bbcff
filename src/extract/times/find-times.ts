import type { Article } from '../../document/article.ts';
import type { Time } from '../../document/findings.ts';
import type { Span } from '../../document/span.ts';
import type { Language } from '../../language/language.ts';
import { anyOf, anyWordOf, toPattern } from '../../language/pattern.ts';
import type { Words } from '../words.ts';
import { parseIsoDay, toIsoDay } from './calendar.ts';
import { isOfBefore, toDirection } from './direction.ts';
import { toMask, toOpenerMask } from './openers.ts';
import { toGrain } from './point.ts';
import { refine } from './refine.ts';
import { TIME_RULES } from './rules.ts';
import type { FoundTime, TimeContext, TimeRule } from './time-rule.ts';

const RULES: readonly (readonly [mask: number, rule: TimeRule])[] = TIME_RULES.map((rule) => [
  toMask(rule.opens),
  rule,
]);
const ARTICLE = toMask(['article']);
/** How far a quarter is remembered, in UTF-16 code units. */
const QUARTER_REACH = 1500;
const WHOLE: Span = { start: 0, end: 0 };

/**
 * All times of the text, in order of `start`, not overlapping; ids t1, t2, …. Without a publication date a time that is counted from
 * it has no value, only its shape among the candidates where it has one.
 */
export function findTimes(article: Pick<Article, 'published'>, language: Language, words: Words): Time[] {
  const { text, tokens, paragraphs, sentences } = language;
  const published = article.published === null ? null : parseIsoDay(article.published.slice(0, 10));
  const found: FoundTime[] = [];
  let previous: string | null = null;
  let isPreviousBound = false;
  let isPreviousSaid = false;
  let isPreviousOfBefore = false;
  const newsDays: string[] = [];
  const leadDays: string[] = [];
  const leadEnd = toLeadEnd(paragraphs);
  let previousQuarter: string | null = null;
  let quarterEnd = 0;
  let end = 0;
  let paragraphIndex = 0;
  let sentenceIndex = 0;
  for (let index = 0; index < tokens.count; index++) {
    const tokenStart = tokens.starts[index] as number;
    if (tokenStart < end) continue;
    const tokenEnd = tokens.ends[index] as number;
    // "mid-1980s" may be one token; its "mid" is taken in afterwards.
    const start = text.startsWith('id-', tokenStart + 1) && tokenEnd - tokenStart > 4 ? tokenStart + 4 : tokenStart;
    const mask = toOpenerMask(text, start, tokenEnd);
    if (mask === 0 || (mask === ARTICLE && !isBeforeOpener(language, index))) continue;
    while ((paragraphs[paragraphIndex]?.end ?? text.length) <= start) paragraphIndex++;
    while ((sentences[sentenceIndex]?.end ?? text.length) <= start) sentenceIndex++;
    const paragraph = paragraphs[paragraphIndex] ?? WHOLE;
    const sentence = sentences[sentenceIndex] ?? paragraph;
    if (!isWordStart(text, start)) continue;
    const time = findTimeAt(text, start, mask, paragraph, {
      published,
      previous,
      isPreviousBound,
      isPreviousSaid,
      isPreviousOfBefore,
      newsDays,
      leadDays,
      sentenceStart: sentence.start,
      previousQuarter: start - quarterEnd > QUARTER_REACH ? null : previousQuarter,
      last: found.at(-1) ?? null,
      toDirection: (span) => toDirection(language, words, sentence, span),
      isOfBefore: (span) => isOfBefore(words, sentence, span),
    });
    if (time === null) continue;
    const refined = refine(text, time, Math.max(end, paragraph.start));
    found.push(refined);
    end = refined.end;
    const { value, type } = refined;
    // "First heard shots at 9:42 p.m." of a day that nothing tells: what follows is not of the day before it in the text either.
    if (value === null && type === 'TIME' && refined.candidates.length > 0) {
      isPreviousBound = true;
      isPreviousSaid = false;
    }
    // "On the Tuesday … on that day": nothing tells which.
    if (value === null && refined.rule.id === 'times/weekday') previous = null;
    if (value === null || type === 'DURATION' || type === 'SET' || refined.isAside === true) continue;
    const grain = toGrain(value);
    if (grain !== null) {
      previous = value;
      const before = text.slice(Math.max(0, refined.start - LONGEST_BOUND), refined.start);
      const isNews = published !== null && value.startsWith(toIsoDay(published));
      isPreviousSaid =
        !isNews &&
        (SAID.test(before) ||
          MADE_PUBLIC.test(text.slice(Math.max(sentence.start, refined.start - LONGEST_PUBLIC), refined.start)));
      isPreviousBound = BOUND.test(before) || isPreviousSaid;
      isPreviousOfBefore = isOfBefore(words, sentence, refined);
      // A text writes its own day in full only where it says when it came out.
      const isOwn = isNews && refined.anchor === 'absolute';
      const isTold = !isPreviousBound && !isPreviousOfBefore && !isOwn;
      const day = grain === 'day' && isTold ? value.slice(0, 10) : null;
      if (day !== null && !newsDays.includes(day) && isRecent(day, published)) newsDays.push(day);
      if (grain === 'day' && refined.start < leadEnd) leadDays.push(value.slice(0, 10));
    }
    if (grain === 'quarter') {
      previousQuarter = value;
      quarterEnd = end;
    }
  }
  return found.map(({ rule, isAside: _, ...time }, index) => ({
    id: `t${index + 1}`,
    confidence: rule.confidence,
    by: rule.id,
    ...time,
  }));
}

/** In days: what is told of an earlier day than this is no news of the day of publication. */
const STILL_NEWS = 31;

function isRecent(day: string, published: number | null): boolean {
  const number = parseIsoDay(day);
  return published !== null && number !== null && number <= published && number >= published - STILL_NEWS;
}

/** "Forbidden since July 1", "by Tuesday evening": the day is not that of what is told. */
const BOUND = /\b(?:since|until|till|by)\s(?:early\s|late\s)?$/i;
/** "the minister told reporters on Friday": what she tells may be of any day before. */
const SAID = toPattern(
  'i',
  /\b/,
  anyOf(
    /says|told [\w’' ]{2,24}?/,
    anyWordOf(
      'said conceded admitted acknowledged insisted stated claimed argued explained denied added warned testified',
    ),
  ),
  /\s(?:(?:early|late)\s)?(?:on\s)?$/,
);
/** In UTF-16 code units. */
const LONGEST_BOUND = 44;
/** "A recording of the call, released on Thursday": what it tells of is of a day before. */
const MADE_PUBLIC = toPattern(
  'i',
  /\b/,
  anyWordOf(
    `account affidavit audio complaint document email e-mail entry file finding footage indictment inquiry letter log memo minutes paper
    photograph picture recording record report review statement tape timeline transcript video`,
  ),
  /s?\b[^.;:]{0,60}?\b/,
  anyWordOf('aired broadcast disclosed issued leaked posted printed published released unveiled'),
  /\s(?:(?:early|late)\s)?(?:on\s)?$/,
);
/** In UTF-16 code units. */
const LONGEST_PUBLIC = 120;

/** In UTF-16 code units: a shorter paragraph is a title, a byline, a dateline. */
const LEAST_PROSE = 60;
/** How many paragraphs tell what the news is. */
const LEAD = 2;

/** Where the paragraphs end that tell what the news is. */
function toLeadEnd(paragraphs: readonly Span[]): number {
  return paragraphs.filter(({ start, end }) => end - start >= LEAST_PROSE)[LEAD - 1]?.end ?? Number.POSITIVE_INFINITY;
}

function isBeforeOpener({ text, tokens }: Language, index: number): boolean {
  const next = index + 1;
  return next < tokens.count && toOpenerMask(text, tokens.starts[next] as number, tokens.ends[next] as number) !== 0;
}

/** False inside "F-16", "T-1990", "$1990". */
function isWordStart(text: string, start: number): boolean {
  if (start === 0) return true;
  const before = text[start - 1] as string;
  if (before === '-') return !/[A-Z]/.test(text[start - 2] ?? '');
  return !/[\w$£€@#/]/.test(before);
}

type Surroundings = Omit<TimeContext, 'toDirection' | 'isOfBefore'> & {
  readonly toDirection: (span: Span) => ReturnType<TimeContext['toDirection']>;
  readonly isOfBefore: (span: Span) => boolean;
};

function findTimeAt(
  text: string,
  start: number,
  mask: number,
  paragraph: Span,
  surroundings: Surroundings,
): FoundTime | null {
  for (const [opens, rule] of RULES) {
    if ((opens & mask) === 0) continue;
    const { pattern } = rule;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null || match[0].length === 0) continue;
    const span = { start, end: start + match[0].length };
    if (span.end > paragraph.end) continue;
    const value = rule.toTime(match, {
      ...surroundings,
      toDirection: () => surroundings.toDirection(span),
      isOfBefore: () => surroundings.isOfBefore(span),
    });
    if (value !== null) return { ...span, ...value, rule };
  }
  return null;
}
