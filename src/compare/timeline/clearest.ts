import type { HappeningMention } from '../../document/findings.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { isInside, type Span, toText } from '../../document/span.ts';
import type { Ref } from '../../document/story.ts';
import { type Compared, toBlockKind, toRef } from '../material.ts';
import { toProfile } from '../profile.ts';
import { toDated } from './dated.ts';
import { isDeed } from './head.ts';
import type { JoinedHappening } from './join-happenings.ts';
import { toFinalTelling } from './settle.ts';
import type { ToldHappening } from './told-happening.ts';

/** In UTF-16 code units: words longer than this are read no faster than they are clear. */
const LONG = 120;
/** How much more a telling must say to be taken before the one that says where the happening stands. */
const FINAL_BONUS = 0.7;
const TITLE_MALUS = 0.5;

/** The words that tell a happening best: they say most of it, without a whole sentence around it. */
export function toClearest(joined: JoinedHappening): Ref {
  const final = toFinalTelling(joined);
  let best: Ref | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const told of joined) {
    for (const mention of told.happening.mentions) {
      const clarity =
        toClarity(told, mention) + (told === final && mention.status === told.happening.status ? FINAL_BONUS : 0);
      if (clarity <= most) continue;
      most = clarity;
      best = toRef(told.article, told.happening.id, withQuotation(told, toShown(told, mention)));
    }
  }
  return best as Ref;
}

function toClarity({ article, people }: ToldHappening, { what, when }: HappeningMention): number {
  let said = 0;
  for (const weight of toProfile(article.words, [what]).weights.values()) said += weight;
  const isShort = what.end - what.start <= LONG;
  const isTitle = toBlockKind(article, what.start) === 'title';
  return (
    Math.min(said, 3) +
    (when === null ? 0 : 0.4) +
    (people.size > 0 ? 0.2 : 0) -
    (isShort ? 0 : 1) -
    (isTitle ? TITLE_MALUS : 0)
  );
}

/** "an email with the subject line" <“Urgent”>: words that lead to a quotation are told with it, where it is short. */
function withQuotation({ article: { words } }: ToldHappening, { start, end }: Span): Span {
  const quoted = /^\s["“‘'][^"”’\n]{1,60}["”’']/.exec(words.text.slice(end, end + LONGEST_QUOTED));
  return quoted !== null && end + quoted[0].length - start <= LONGEST_WHOLE
    ? { start, end: end + quoted[0].length }
    : { start, end };
}

/** In UTF-16 code units. */
const LONGEST_QUOTED = 64;

/** The words of a mention with as much of its sentence as makes them understood alone. */
function toShown(told: ToldHappening, mention: HappeningMention): Span {
  const shown = withOwnTime(told, mention, withObject(told, withSubject(told, mention)));
  if (!isUnclear(told, mention, shown)) return shown;
  const whole = toWhole(told, shown);
  if (isFitting(whole)) return whole;
  // "the indictment" <on Monday of four prisoners>
  if (!isDeed(told.happening)) {
    const tail = { start: shown.start, end: whole.end };
    return isFitting(tail) ? tail : shown;
  }
  return toBehindComma(told, whole, shown) ?? shown;
}

/** "took office in 2015 and resigned <in May 2020>": beside another time the words show their own. */
function withOwnTime({ article }: ToldHappening, { when }: HappeningMention, shown: Span): Span {
  const own = article.timeById.get(when ?? '');
  if (own === undefined || own.start < shown.end || own.end - shown.end > LONGEST_TIME) return shown;
  const { times } = article.reading;
  const other = times[findLastStarting(times, shown.end - 1)];
  if (other === undefined || other.start < shown.start || toDated(other) === null) return shown;
  return LEADS_TO_TIME.test(article.words.text.slice(shown.end, own.start))
    ? { start: shown.start, end: own.end }
    : shown;
}

const LEADS_TO_TIME =
  /^(?:\s(?!and\b|but\b|or\b|that\b|wh|after\b|before\b|until\b|since\b)[\w’'.$£€%-]+){0,8}?\s(?:(?:early|late)\s)?(?:(?:on|in|at|by|from)\s)?(?:the\s)?$/i;
/** In UTF-16 code units. */
const LONGEST_TIME = 48;

function isFitting({ start, end }: Span): boolean {
  return end - start <= LONGEST_WHOLE;
}

/** Of a long sentence the part behind a comma on which the clause hangs: "was met by Ann Lee, who signed it"; null where none fits. */
function toBehindComma({ article }: ToldHappening, whole: Span, shown: Span): Span | null {
  const { text } = article.words;
  if (!HANGING.test(toText(text, shown))) return null;
  for (const { index } of text.slice(whole.start, shown.start).matchAll(/,\s+/g)) {
    const start = whole.start + index + 2;
    const part = { start, end: whole.end };
    if (start < shown.start - LEAST_HUNG_ON && isFitting(part)) return part;
  }
  // Cut where it is shown, and still known by its beginning.
  return whole.end - whole.start <= LONGEST_HUNG ? whole : null;
}

/** In UTF-16 code units. */
const LONGEST_HUNG = 180;
/** In UTF-16 code units: a name before "who". */
const LEAST_HUNG_ON = 6;

/** In UTF-16 code units. */
const LONGEST_WHOLE = 140;
/** A deed in so few words of "he" or "it" is one of many. */
const SHORT_OF_PRONOUN = 40;
const HANGING = /^(?:who|whose|which|that)\s/i;
/** What is told of in the clause above these is another thing. */
const SUBORDINATE = /\b(?:since|because|when|while|although|though|until|after|before|once|if)\s+$/i;
/** "the indictment" */
const ONE_WORD = /^(?:(?:the|an?|his|her|its|their|this|that)\s)?[\p{L}-]+$/iu;
const PRONOUN = /^(?:he|she|it|they)\s/i;

/** True where nobody can tell whose deed it is ("rose 6 percent", "he would leave", "whose visit"), or which event ("the indictment"). */
function isUnclear(
  { article, happening, isBare, dates }: ToldHappening,
  { what, cue }: HappeningMention,
  shown: Span,
): boolean {
  const words = toText(article.words.text, shown);
  if (HANGING.test(words)) return true;
  // "the 1998 flood", "Sunday's vote": the day is its name.
  if (!isDeed(happening))
    return (
      (isBare || ONE_WORD.test(words)) && !dates.some(({ isOnName, mention }) => isOnName && mention.what === what)
    );
  if (PRONOUN.test(words)) {
    const before = toText(article.words.text, { start: Math.max(0, shown.start - REACH), end: shown.start });
    return shown.end - shown.start <= SHORT_OF_PRONOUN && !SUBORDINATE.test(before);
  }
  return shown.start >= cue.start;
}

/** From where the sentence begins, or goes on behind a mark, to where the clause of the words ends. */
function toWhole({ article, happening }: ToldHappening, { start, end }: Span): Span {
  const { sentences } = article.reading;
  const { text } = article.words;
  const sentence = sentences[findLastStarting(sentences, start)];
  if (sentence === undefined) return { start, end };
  const marks = [...text.slice(sentence.start, start).matchAll(PART)];
  // "is “worried” about the loss": a quotation that the sentence goes on behind is part of it, from its first mark.
  while (marks.length > 1 && isLedIn(text.slice(sentence.start, start), marks.at(-1) as RegExpExecArray))
    marks.length -= 2;
  const mark = marks.at(-1);
  const from = mark === undefined ? sentence.start : sentence.start + mark.index + mark[0].length;
  const first = from + (JOINT.exec(text.slice(from, Math.min(start, from + REACH)))?.[0].length ?? 0);
  if (isDeed(happening)) return { start: first, end };
  const last = Math.min(sentence.end, end + Math.max(REST, LONGEST_WHOLE - (end - first)));
  const rest = text.slice(end, last);
  const close = CLAUSE_END.exec(rest);
  // A clause that goes on further is not cut in the middle of a word.
  const isOpen = last < sentence.end && close !== null && close.index + close[0].length === rest.length;
  const clause = rest.slice(0, isOpen ? 0 : (close?.index ?? 0)).trimEnd();
  // "At the debate, she …": of what was at the debate the rest of the sentence tells.
  return {
    start: first,
    end: LEADS_IN.test(text.slice(first, start)) ? sentence.end : end + clause.replace(CUT_OFF, '').length,
  };
}

/** Words that join a sentence to the one before. */
const JOINT = /^(?:(?:but|and|so|yet|however|still|even so),?\s+)+/i;
/** Parts of a sentence that are understood alone. */
const PART = /[;:]\s+|[“”"]\s*|\n/g;
const LEADS_IN = /^(?:at|ahead of|after|before|during|in|on|since|with|following|despite)\s(?:[\w’']+\s){0,2}$/i;

/** In UTF-16 code units: how far before a verb its subject is looked for. */
const REACH = 70;
const BREAK = /[,;:]\s+|[–—()“”"]\s*|\n/g;

/** "ignored the President" with the words before it, where its clause begins near by: "In 2013 he even ignored the President". */
function withSubject({ article, happening }: ToldHappening, { what, cue, holder }: HappeningMention): Span {
  const { text } = article.reading.article;
  // What begins with its verb has its subject before it.
  if (!isDeed(happening) || what.start < cue.start) return what;
  const start = toClauseStart(article, what, holder);
  if (start === null) return what;
  const before = toText(text, { start, end: what.start });
  const lead = (MAIN_CLAUSE.exec(before) ?? CLAUSE_BEFORE.exec(before) ?? LEAD.exec(before))?.[0].length ?? 0;
  const subject = { start: start + lead, end: what.start };
  const words = toTextWithoutTimes(article, subject);
  // "is “worried” <about the loss of jobs> and would meet them": behind a quotation, no subject.
  return NO_SUBJECT.test(words) || AUXILIARY.test(words) || LED_IN.test(words)
    ? what
    : { start: subject.start, end: what.end };
}

/** "Ardent, a fund, <is understood to be among those that> sold": the clause begins before the comma. */
const AUXILIARY =
  /^(?:to be|to have|is|are|was|were|has|have|had|will|would|did|does|do|may|might|could|can|should|must)\s/i;

function isLedIn(before: string, { index, 0: { length } }: RegExpExecArray): boolean {
  return LED_IN.test(before.slice(index + length));
}

const LED_IN = /^(?:about|of|for|from|by|into|against|with)\s/;

/** In UTF-16 code units: a deed told in more says what is done. */
const SHORT_DEED = 36;
/** How far after a deed its clause is followed. */
const REST = 80;
const CLAUSE_END =
  /[,;:](?=\s|$)|\s*[–—―()“”"\n]|[.!?]*\s*$|\s(?:and|but|or)(?!\s\d)[\s,]|\s(?:which|who|whose|that|because|while|when|where|after|before|until|as|if|than|since|although|though|so)\s/;

/** "broke out shortly" before "after noon", "its decision had" before ", he said,": words that lead to what is left out. */
const CUT_OFF =
  /(?:\s(?:shortly|soon|just|right|only|even|long|immediately|had|has|have|was|were|is|are|will|would))+$/i;

/** "She started out more" before "than he did". */
const COMPARED = /\b(?:more|less|better|worse|earlier|later|higher|lower|greater|smaller|so|as)$/i;

/** "By the front-runner and former secretary": what "and" joins there belongs together. */
const BY_WHOM = /^(?:by|of|with|for|to|between)\b/i;

/** "He passed" with the words after it, where its clause ends near by: "He passed his medical"; a time alone is no object. */
function withObject({ article, happening }: ToldHappening, { start, end }: Span): Span {
  if (!isDeed(happening) || end - start > SHORT_DEED) return { start, end };
  const { text } = article.reading.article;
  const sentence = article.reading.sentences[findLastStarting(article.reading.sentences, start)];
  const last = Math.min(sentence?.end ?? end, end + REST);
  const rest = text.slice(end, last);
  const mark = CLAUSE_END.exec(rest)?.index ?? rest.length;
  // A clause that goes on further is not cut in the middle.
  if (mark === rest.length && last !== sentence?.end) return { start, end };
  const clause = rest.slice(0, mark).trimEnd();
  const isMeasured = MEASURED.test(rest.slice(mark));
  const told = isMeasured ? clause.replace(LEFT_OF_MEASURE, '').replace(LEFT_OF_NEARNESS, '') : clause;
  const whole = { start, end: end + told.length };
  const added = toTextWithoutTimes(article, { start: end, end: whole.end }).trim();
  // "The one that fell on Monday was built": behind a verb of its own another clause goes on.
  if (FINITE.test(added)) return { start, end };
  const isCut = COMPARED.test(added) || (BY_WHOM.test(added) && /^\s(?:and|or)\b/.test(rest.slice(mark)));
  if (added === '' || isCut) return { start, end };
  // "presented a map on" which something was marked: what the preposition leads to is cut off.
  return DANGLING.test(rest.slice(0, mark)) && /^\s\w/.test(rest.slice(mark)) ? { start, end } : whole;
}

/** "fell on Thursday <in the minutes> before the cut", "left <two days> after it": how long before is not told without what follows. */
const MEASURED = /^\s(?:before|after|when|since|until|that|as|than)\b/i;
const LEFT_OF_NEARNESS = /\s(?:shortly|soon|just|right|only|even|long|immediately|not long|some time)$/i;
const LEFT_OF_MEASURE =
  /,?(?:\s(?:in|for|within|during|only|just|about|some|barely|shortly|soon|the|an?|few|several|half|first|last|final|\d+|one|two|three|four|five|six|seven|eight|nine|ten|a dozen))+\s(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|moments?|run-up)$/i;

const FINITE = /\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\b/;
const DANGLING = /(?:^|\s)(?:of|on|in|at|to|for|with|from|by|into|about|over|under|the|a|an)$/i;

/** "On Monday it" without the time: what is left may be a subject. */
function toTextWithoutTimes({ reading: { article, times } }: Compared, { start, end }: Span): string {
  let text = '';
  let at = start;
  for (let index = Math.max(0, findLastStarting(times, start)); index < times.length; index++) {
    const time = times[index] as Span;
    if (time.start >= end) break;
    if (time.start < at) continue;
    text += article.text.slice(at, time.start).replace(/\b(?:on|in|at|by|during|from|since)\s+$/i, '');
    at = Math.min(end, time.end);
  }
  return `${text}${article.text.slice(at, end)}`.trimStart();
}

/** Words that join a clause to another. */
const LEAD = /^(?:(?:and|but|or|so|that|whose|when|where|as|if|while|because|since|then|also|once|after|before)\s+)*/i;
/** "It would have been his first trip since" before "he took power": what is told of there is another thing. */
const MAIN_CLAUSE =
  /^.*\b(?:since|because|when|while|although|though|until|after|before|once|if)\s+(?=(?:he|she|it|they|we|I|you)\s+(?:even\s+|also\s+|\w+ly\s+)?$)/is;
/** "Karsia wanted to take an island that appeared after" before "floods shifted the channel": behind a verb of its own another clause begins. */
const CLAUSE_BEFORE =
  /^.*\s(?:\w{2,}ed|was|were|had|has|have|is|are|will|would|said|says|came|went|took|began|fell|rose|left|met|made|told)\s(?:[^,;]*\s)?(?:after|because|before|once|since|until|when|while)\s+(?=(?:[\w’'-]+\s+){1,5}$)/is;
/** Without a word that could be a subject. */
const NO_SUBJECT =
  /^(?:(?:who|which|that|to|is|are|was|were|be|been|has|have|had|will|would|due|set|not|also|then|both|\w+ing|\w+ly)\s+)*$/i;

function toClauseStart(article: Compared, { start }: Span, holder: string | null): number | null {
  const { sentences } = article.reading;
  const sentence = sentences[findLastStarting(sentences, start)];
  const content = article.attributionById
    .get(holder ?? '')
    ?.content.find((span) => isInside({ start, end: start }, span));
  const least = Math.max(sentence?.start ?? 0, content?.start ?? 0);
  const from = Math.max(least, start - REACH);
  const before = article.reading.article.text.slice(from, start);
  const mark = [...before.matchAll(BREAK)].at(-1);
  if (mark !== undefined) return from + mark.index + mark[0].length;
  return from === least ? least : null;
}
