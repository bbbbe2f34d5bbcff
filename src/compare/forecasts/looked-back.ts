// Catches: had hoped to reopen on Wednesday · the report, promised for Wednesday, has not come · did not reopen on Wednesday as announced · the talks, planned for Wednesday, had been brought forward · against expectations · two days later than planned · although she had warned that it might · the feared rain did not come · her hope has not been fulfilled · "I was wrong," said Quill, who had predicted two
// Not: better than last year · as he had said · she had promised to help (of another matter)
import { findLastStarting } from '../../document/ordered.ts';
import type { Reading } from '../../document/reading.ts';
import { type Span, toText } from '../../document/span.ts';
import type { StoryForecast } from '../../document/story.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { findInside, type OwnArticle } from '../material.ts';
import { type Profile, toProfile, toReduced, toShared, toTelling } from '../profile.ts';
import { countNegations } from '../statements/negation.ts';
import { type Dated, toDated, toGap, toLength } from '../timeline/dated.ts';
import { toForm, toWordRange } from '../words.ts';
import { findOff } from './planned-off.ts';
import { findDate } from './statement-date.ts';
import { toPredicates } from './told-as-done.ts';
import type { ToldForecast } from './told-forecast.ts';

const FORETOLD =
  '(?:announced|planned|expected|promised|predicted|forecast|foretold|foreseen|feared|warned|hoped|scheduled|anticipated)';
const AS_FORETOLD = new RegExp(
  `\\bas (?:[\\w’'-]+ ){1,3}(?:predicted|forecast|foretold|feared|promised|hoped|expected)(?=[.,;:)”"]|$)|\\b(?:just |exactly )?as (?:(?:had been )?${FORETOLD}|(?:[\\w’'-]+ ){1,5}had ${FORETOLD})\\b`,
  'i',
);
const AGAINST = new RegExp(
  `\\b(?:against|contrary to|despite) (?:all |the |his |her |their |its |most )?(?:expectations?|forecasts?|predictions?|fears?|warnings?|hopes?)\\b|\\b(?:better|worse|more|less|fewer|smaller|larger|milder|higher|lower|sooner|earlier) (?:\\w+ )?than (?:(?:he|she|they|it|we|I|had been|was|were)\\s)?(?:had )?${FORETOLD}(?=[.,;:)”"]|\\s(?:by|in|on)\\b|$)`,
  'i',
);
const LATER = toPattern(
  'i',
  /\b(?:later|slower|longer|more slowly) than /,
  anyOf(/(?:(?:he|she|they|it|we|I|had been|was|were)\s)?(?:had )?/, /(?:[\w’'-]+,?\s){1,8}had (?:been )?/),
  anyOf(
    /announced|planned|expected|promised|predicted|forecast|foretold|foreseen|hoped|scheduled|anticipated/,
    /said|told (?:us|them|reporters|customers|passengers|residents)|advertised|agreed|intended/,
  ),
  /\b/,
);
/** "Two months late", "a week behind schedule": what was to be by a day came after it. */
const LATE = toPattern(
  'i',
  /\b(days?|weeks?|months?|years?) /,
  anyOf(/late(?=[.,;:)”"]|$)/, /behind (?:schedule|time)\b/, /overdue\b/),
);
/** In days, a little less than one of each: what is "two years late" on the day foretold was late for another. */
const LEAST_LATE: Readonly<Record<string, number>> = { day: 1, week: 5, month: 25, year: 300 };
/** "A signature by June, as promised, seems out of the question": it has not come about. */
const STILL_OPEN =
  /\b(?:(?:is|are|was|were|seems?|looks?|appears?) (?:now )?(?:out of the question|unlikely|doubtful|in doubt|uncertain|far off|impossible)|remains? to be seen|(?:will|may|might|could) (?:not |still |yet |now )?(?:be|come|happen|go|have)\b)/i;
/** "As much money as he has promised" compares. */
const COMPARES = /\bas (?:much|many|well|good|far|long|soon|high|low|fast|often)\b/i;
const HAD_FORETOLD = new RegExp(
  `\\b(?:although|though|but|while|who|which)\\b.{0,60}\\bhad (?:once |only |also |not |never )?${FORETOLD}\\b`,
  'i',
);
/**
 * "Who had not expected it, said that she had been too confident", "who had forecast it, says that he got it wrong"; not "that he underestimated the
 * rain", which may have helped it come about.
 */
const CONCEDED = new RegExp(
  `\\bhad (?:not |never )?${FORETOLD}\\b[^.]{0,120}\\b(?:(?:had been|was|been) ["“‘']?(?:too (?:confident|optimistic|pessimistic|sure|hopeful|cautious)|wrong|mistaken)\\b|(?:pleased|glad|happy|relieved|delighted|sorry) to have been (?:proved |proven )?(?:wrong|mistaken)\\b|(?:he|she|they) (?:had )?(?:miscalculated|(?:got|judged) it wrong(?:ly)?)(?=[.,;:)”"]|$))`,
  'i',
);
/** `"I was wrong," said Reyes, who had predicted two`: the same, told after what he says. */
const OWNED_UP = new RegExp(
  `\\b(?:I|we) (?:was|were) (?:simply |just |plainly |quite )?(?:wrong|mistaken|too (?:confident|optimistic|pessimistic|sure|hopeful|cautious))\\b[^.]{0,100}\\bhad (?:once |still )?${FORETOLD}\\b`,
  'i',
);
/** "Her hope has not been fulfilled", "his prediction, that prices would double, has come true". */
const FULFILLED = toPattern(
  'i',
  /\b(?:hopes?|predictions?|forecasts?|prophec(?:y|ies)|expectations?|fears?|warnings?|promises?|prognos[ei]s)\b(?:,[^.;:?!,]{3,90},| that [^.;:?!,]{3,90}?| (?:of|for) [^.;:?!,]{3,60}?)? /,
  '(',
  anyOf(
    /(?:has|have|had|was|were)(?:n['’]t| not| never)? (?:yet |since |now |largely |indeed )?(?:been )?(?:fulfilled|borne out|reali[sz]ed|dashed|disappointed)/,
    /(?:has|have|had)(?:n['’]t| not| never) (?:yet )?(?:come true|materiali[sz]ed|come to pass)|did(?:n['’]t| not) (?:come true|materiali[sz]e|come to pass)/,
    /(?:has|have|had|has since|have since) (?:come true|come to pass|come to nothing)|came true|came to nothing/,
    /(?:proved|(?:has|have|had) prove[dn]|turned out(?: to be)?) (?:right|correct|wrong|false|mistaken|justified|well founded|well-founded|unfounded)/,
  ),
  ')',
  /\b/,
);
const UNFULFILLED = /\b(?:not|never|dashed|disappointed|nothing|wrong|false|mistaken|unfounded)\b|n['’]t\b/i;
/** "Too early to say whether his prediction has come true", "few of his predictions came true", "denied that it had come true". */
const LEFT_OPEN =
  /\b(?:whether|if|unless|until|when|once|doubt\w*|den(?:y|ies|ied|ying)|reject\w*|unclear|uncertain|too early|too soon|remains to be seen|nobody|no one|none|no|neither|nor|not one|hardly|few|some|nearly|almost|partly|in part|half|claim\w*)\b|\?/i;
/** "The pilots were to be free": what had been hoped for, told right behind. */
const TELLS_HOPE = new RegExp(`\\b(?:was|were) to\\b|\\bhad (?:been )?${FORETOLD}\\b`, 'i');
/** The words for what was foretold, right behind "had predicted". */
const HAD_FORETOLD_WHAT = new RegExp(`\\bhad (?:not |never |once |still )?${FORETOLD}\\b([^,.;:?!”"]{2,160})`, 'i');
/** "More clashes [before the vote]": no part of what was to come. */
const WHEN_IT_WAS_TO_COME = / (?:before|after|until|when|if|by the|within) /i;
const DISAPPOINTED = /\b(?:dashed|disappointed|nothing|wrong|false|mistaken|unfounded)\b/i;
const NOT_FORETOLD = /^had (?:not|never)\b/i;
const DID_NOT_COME = toPattern(
  'i',
  /\b/,
  anyOf(/feared|expected|forecast|predicted|promised|announced|threatened|hoped-for/),
  /\s+((?:[\w-]+\s+){1,3}?)(?:did not|didn['’]t|never|has not|have not|failed to)\s+/,
  anyOf(/come|came|materiali[sz]ed?|happen(?:ed)?|arrived?|appear(?:ed)?|follow(?:ed)?|take place/),
  /\b/,
);

const PLANNED =
  /\b(?:(?:planned|scheduled|set|due|announced|promised|expected)\s+(?:for|on|by)|(?:was|were) to have (?:been )?[a-z]+ on|(?:put off|postponed|pushed back|delayed|rescheduled|brought forward|moved|adjourned)\s+from)\s+(?:the\s+)?$/i;
/** Right behind "promised for Wednesday": "has not been published"; not "was not as large as" or "did not start until ten". */
const NOT_DONE = toPattern(
  'i',
  /^(?: at [\d:.]+(?: ?[ap]\.?m\.?)?)?[,)]* (?:still )?/,
  anyOf(
    sequenceOf(
      /(?:has|have|was|were)(?:n['’]t| not| never) (?:yet )?(?:been )?/,
      anyWordOf(
        'held published released issued delivered started begun opened happened materiali[sz]ed come arrived appeared',
      ),
    ),
    /(?:has|have)(?:n['’]t| not| never) (?:yet )?(?:taken place|gone ahead)/,
    /did(?:n['’]t| not| never) (?:take place|go ahead|happen|start|begin|open|materiali[sz]e|come|arrive|appear)/,
  ),
  /(?: yet| at all)?(?=[.;!?”"]|$|,(?! as\b)| (?:because|after|amid|due to|owing to|but)\b)/,
);
/** "Had hoped to resume collections on Monday": who says so knows that it came otherwise, unless what follows tells it as done. */
const HAD_HOPED = toPattern(
  'i',
  /\b(?:had|['’]d) /,
  anyOf(/hoped|intended|wanted|meant/, /been (?:due|set|scheduled|supposed|meant|expected)/),
  / to\b|\b(?:was|were) (?:supposed|meant) to\b|\b(?:was|were) to have\b/,
);
/** True of words that tell what had been hoped for, which is not told as done. */
export function isHope(text: string): boolean {
  return HAD_HOPED.test(text);
}

/** Ends what was hoped for. */
const END_OF_HOPE = /[,;:()–—]|\b(?:but|and|or|when|while|until|which|who|because|before|after|although|though)\b/i;
/** "And did so". */
const DID_SO =
  /^\W*(?:and|which|who)\s+(?:(?:it|he|she|they)\s+)?(?:did|has|have|had|was|were|duly|managed|succeeded)\b/i;
/** "Was meant to reopen" may be what somebody said of a day to come. */
const WAS = /^w/i;
/** The share of what is foretold that must be told again where the words look back at it. */
const COVERED = 0.5;
const LEAST_RARITY = 0.2;
/** Stems that make sure that the same thing is meant, where neither its day nor who foretold it does. */
const LEAST_COMMON = 2;

/** A sentence that looks back at what was foretold, and how. */
export interface LookingBack {
  readonly kind:
    | 'as-foretold'
    | 'against'
    | 'later'
    | 'had-foretold'
    | 'conceded'
    | 'fulfilled'
    | 'did-not-come'
    | 'moved'
    | 'not-done'
    | 'called-off'
    | 'had-hoped';
  readonly span: Span;
  /** Where whoever foretold it is named: the sentence, or with the one before it where that leaves it to "his". */
  readonly namedIn: Span;
  /** What the sentence is about; of what did not come, that alone. */
  readonly profile: Profile;
  /** True where what came about is told as not done. */
  readonly isNegated: boolean;
  /** The last date of the sentence. */
  readonly date: Dated | null;
  /** In days: of what is told to have come late, how long that is at least; 0 for all other words. */
  readonly leastLate: number;
  /** All days of the sentence. */
  readonly days: readonly Dated[];
  /** The days of which it says that something was planned for them. */
  readonly planned: readonly Dated[];
  /** What had been hoped for, and what the sentence tells besides; null for all other kinds. */
  readonly hope: { readonly hoped: Profile; readonly besides: Profile; readonly isOver: boolean } | null;
  /** What the next sentence tells to have come instead; null for all but words such as "in the event". */
  readonly turn: { readonly told: Profile; readonly isNegated: boolean } | null;
  /** What it says was foretold, where it tells that it came true or that whoever foretold it was wrong; null where it does not spell it out. */
  readonly matter: Profile | null;
  /** The day on which its article appeared. */
  readonly written: number | null;
}

/** Cheap, and true of every sentence that a cue of looking back stands in. */
const MAY_LOOK_BACK =
  /\b(?:as|than|against|contrary|despite|had|did|never|failed|has|have|didn['’]t|late|behind|overdue|supposed|meant|hoped|intended|wanted|planned|scheduled|set|due|announced|promised|expected)\b/i;

/** The sentences of an article that look back, in order. */
export function findLookingBacks(article: OwnArticle): readonly LookingBack[] {
  const { sentences } = article.reading;
  return sentences.flatMap((span, index) => {
    const text = toText(article.words.text, span);
    if (!MAY_LOOK_BACK.test(text)) return [];
    const next = sentences[index + 1];
    if (next === undefined || !HAD_EXPECTED.test(text)) return toLookingBack(article, span, text);
    const turn = toText(article.words.text, next);
    const came = toCame(article, span, text, next, turn);
    if (came !== null) return [came];
    const isTurned = IN_THE_EVENT.test(turn) && !TURNED_OUT_SO.test(turn);
    return isTurned ? [toTurned(article, span, next)] : toLookingBack(article, span, text);
  });
}

const HAD_EXPECTED = new RegExp(`\\bhad (?:once |all |generally |widely )?${FORETOLD}\\b`, 'i');
/** What takes up the same thing; "instead of a ribbon" and "in the event of rain" do not. */
const IN_THE_EVENT = /^["“'‘]?(?:instead,? (?!of\b)|in the event,? (?:it|he|she|they|most|many|only)\b)/i;
/** "In the event they did", "they were right". */
const TURNED_OUT_SO = toPattern(
  'i',
  /\b/,
  anyOf(
    /did(?!n['’]t| not| nothing)|so|right|correct|indeed|exactly|duly|even|as (?:expected|predicted|forecast|planned|hoped|feared)/,
  ),
  /\b/,
);

/** "It did: …", "They never did.", "She was right.", and not "It did so much harm". */
const IT_DID = toPattern(
  '',
  /^["“'‘]?(?:It|He|She|They|That|We) /,
  anyOf(
    /(?:did|has|have|had|was|were)(?<not>n['’]t| not| never)?/,
    /never (?<never>did|has|have|had|was|were)/,
    /(?:was|were|proved|has been|have been) (?:right|(?<wrong>wrong|mistaken))/,
  ),
  /(?: so| just that| exactly that)?(?:\s*[.:;!—–]|, (?:and|but|on|in|at|when|after|though|although)\b)/,
);

/** "She had announced that the firm would produce the letter. It did:"; null where the next sentence takes up nothing. */
function toCame(
  { reading, words, day }: OwnArticle,
  span: Span,
  text: string,
  next: Span,
  turn: string,
): LookingBack | null {
  const came = IT_DID.exec(turn);
  const what = came === null ? null : HAD_FORETOLD_WHAT.exec(text);
  if (came === null || what === null) return null;
  const start = span.start + what.index + what[0].length - (what[1] as string).length;
  const { not, never, wrong } = came.groups ?? {};
  return {
    kind: 'fulfilled',
    span: { start: span.start, end: next.end },
    namedIn: span,
    profile: toProfile(words, [span]),
    isNegated: (not ?? never ?? wrong) !== undefined,
    date: findDate(reading, span),
    leastLate: 0,
    days: [],
    planned: [],
    hope: null,
    matter: toProfile(words, [{ start, end: span.start + what.index + what[0].length }]),
    turn: null,
    written: day,
  };
}

/** "Economists had expected prices to rise. In the event they fell": it came otherwise, unless the deed is told again. */
function toTurned({ reading, words, day }: OwnArticle, span: Span, next: Span): LookingBack {
  return {
    kind: 'against',
    span: { start: span.start, end: next.end },
    namedIn: { start: span.start, end: next.end },
    profile: toProfile(words, [span]),
    isNegated: false,
    date: findDate(reading, span),
    leastLate: 0,
    days: [],
    planned: [],
    hope: null,
    matter: null,
    turn: { told: toProfile(words, [next]), isNegated: countNegations(words, next) % 2 === 1 },
    written: day,
  };
}

const KINDS: readonly (readonly [LookingBack['kind'], RegExp])[] = [
  ['later', LATER],
  ['later', LATE],
  ['against', AGAINST],
  ['as-foretold', AS_FORETOLD],
  ['had-hoped', HAD_HOPED],
  ['fulfilled', FULFILLED],
  ['conceded', CONCEDED],
  ['conceded', OWNED_UP],
  ['had-foretold', HAD_FORETOLD],
];

function toLookingBack({ reading, words, day }: OwnArticle, span: Span, text: string): LookingBack[] {
  const date = findDate(reading, span);
  const planned = findPlanned(reading, span);
  const sentence = {
    span,
    namedIn: span,
    profile: toProfile(words, [span]),
    date,
    leastLate: 0,
    days: findInside(reading.times, [span]).flatMap((time) => toDated(time) ?? []),
    planned,
    hope: null,
    turn: null,
    matter: null,
    written: day,
  };
  const came = DID_NOT_COME.exec(text);
  if (came !== null) {
    const start = span.start + came.index;
    const told = { start, end: start + came[0].length };
    return [{ ...sentence, kind: 'did-not-come', profile: toProfile(words, [told]), isNegated: true }];
  }
  for (const [kind, cue] of KINDS) {
    const found = cue.exec(text);
    if (found === null) continue;
    if (kind === 'had-hoped') {
      // "The talks that were to have begun on June 6 were called off": what became of it stands beside it.
      if (planned.length > 0 && / have$/i.test(found[0])) continue;
      const hoping = toHoping({ reading, words }, span, found);
      if (hoping === null) continue;
      return [{ ...sentence, ...hoping, kind, isNegated: false }];
    }
    if (kind === 'as-foretold' && (COMPARES.test(text.slice(0, found.index + 8)) || STILL_OPEN.test(text))) continue;
    if (kind === 'fulfilled') {
      const said = found[1] as string;
      // "Has not been dashed" leaves it open as well.
      if (LEFT_OPEN.test(text) || (/\bnot\b|n['’]t\b/i.test(said) && DISAPPOINTED.test(said))) continue;
      const index = findLastStarting(reading.sentences, span.start);
      const next = reading.sentences[index + 1];
      const before = /^(?:his|her|their)\b/i.test(text) ? reading.sentences[index - 1] : undefined;
      const namedIn = before === undefined ? span : { start: before.start, end: span.end };
      const looking = { ...sentence, namedIn, kind, isNegated: UNFULFILLED.test(said) };
      const what = found[0].slice(found[0].indexOf(' '), found[0].length - said.length);
      if (/\w/.test(what)) {
        const start = span.start + found.index + found[0].indexOf(' ');
        return [{ ...looking, matter: toProfile(words, [{ start, end: start + what.length }]) }];
      }
      const isTold = next !== undefined && TELLS_HOPE.test(toText(words.text, next));
      return [{ ...looking, profile: toProfile(words, isTold ? [span, next] : [span]) }];
    }
    if (kind === 'conceded') {
      const what = HAD_FORETOLD_WHAT.exec(text);
      if (what === null) continue;
      const start = span.start + what.index + what[0].length - (what[1] as string).length;
      const length = (what[1] as string).search(WHEN_IT_WAS_TO_COME);
      const end = start + (length < 0 ? (what[1] as string).length : length);
      const matter = toProfile(words, [{ start, end }]);
      return [{ ...sentence, kind, matter, isNegated: NOT_FORETOLD.test(what[0]) }];
    }
    // What came about stands before the cue, or after one that opens the sentence.
    const at = span.start + found.index;
    const told = found.index < OPENING ? { start: at, end: span.end } : { start: span.start, end: at };
    const looking = { ...sentence, kind, isNegated: countNegations(words, told) % 2 === 1 };
    if (cue !== LATE) return [looking];
    // "Opened on May 3, two weeks late, the mayor said on May 5": the day before the cue is that of the deed.
    const leastLate = LEAST_LATE[(found[1] as string).toLowerCase().replace(/s$/, '')] as number;
    return [{ ...looking, date: findDate(reading, told), leastLate }];
  }
  if (planned.length === 0) return [];
  for (const kind of ['called-off', 'moved'] as const) {
    const off = planned.filter(
      (time) => findOff(text, time.span.start - span.start, time.span.end - span.start) === kind,
    );
    if (off.length > 0) return [{ ...sentence, kind, planned: off, isNegated: false }];
  }
  const undone = planned.filter((time) => NOT_DONE.test(text.slice(time.span.end - span.start)));
  return undone.length > 0 ? [{ ...sentence, kind: 'not-done', planned: undone, isNegated: false }] : [];
}

/** What had been hoped for a day, and that day; null where the words for it name none, or tell that it was done. */
function toHoping(
  { reading, words }: Pick<OwnArticle, 'reading' | 'words'>,
  span: Span,
  cue: RegExpExecArray,
): Pick<LookingBack, 'date' | 'hope'> | null {
  const start = span.start + cue.index + cue[0].length;
  const behind = words.text.slice(start, span.end);
  const length = behind.search(END_OF_HOPE);
  const end = length < 0 ? span.end : start + length;
  const date = findDate(reading, { start, end });
  if (date === null || DID_SO.test(words.text.slice(end, span.end))) return null;
  const besides = toProfile(words, [
    { start: span.start, end: span.start + cue.index },
    { start: end, end: span.end },
  ]);
  // "Was to have closed this Friday" is said only of what did not.
  const isOver = !WAS.test(cue[0]) || / have$/i.test(cue[0]);
  return { date, hope: { hoped: toProfile(words, [{ start, end }]), besides, isOver } };
}

/** A cue that stands this near to the start of its sentence opens it, in UTF-16 code units. */
const OPENING = 4;

/** "planned for Wednesday". */
function findPlanned({ times, article: { text } }: Reading, span: Span): readonly Dated[] {
  return findInside(times, [span]).flatMap((time) => {
    const before = text.slice(Math.max(span.start, time.start - 24), time.start);
    const dated = PLANNED.test(before) ? toDated(time) : null;
    return dated === null ? [] : [dated];
  });
}

/** What a sentence that looks back makes of the forecast; `isOfVoice` where it speaks of who made it. */
export function toLookedBackOutcome(
  told: ToldForecast,
  back: LookingBack,
  isOfVoice: boolean,
): StoryForecast['outcome'] | null {
  const { about, isNegated, horizon, names, predicate } = told;
  const isShared = hasShared(about, back.profile);
  switch (back.kind) {
    case 'did-not-come':
      return isShared && !isNegated ? 'not-borne-out' : null;
    case 'later':
      return isLater(told, back, isOfVoice) ? 'not-borne-out' : null;
    case 'fulfilled':
      if (!names.every((name) => name.some((stem) => back.profile.weights.has(stem)))) return null;
      if (
        back.matter === null
          ? !(isOfVoice && isShared) && !isToldAsWell(told, back.profile)
          : !isOfMatter(told, back.matter, isOfVoice)
      )
        return null;
      return back.isNegated ? 'not-borne-out' : 'borne-out';
    case 'conceded':
      if (!isOfVoice || back.isNegated !== isNegated || back.matter === null) return null;
      // "Had not expected others to be affected": what does not come is told in other words.
      if (isNegated) return hasCommon(about, back.matter) ? 'not-borne-out' : null;
      return isOfMatter(told, back.matter, isOfVoice) ? 'not-borne-out' : null;
    case 'had-hoped':
      return isHopedFor(told, back) ? 'not-borne-out' : null;
    case 'moved':
    case 'not-done':
    case 'called-off':
      if (
        !isOfSameThing(told, back) ||
        isNegated ||
        horizon === null ||
        !back.planned.some((day) => isSameDay(day, horizon))
      )
        return null;
      // What is not done before its day may still be.
      if (back.kind === 'not-done' && !(back.written !== null && horizon.days.from <= back.written)) return null;
      return back.kind === 'called-off' ? 'void' : 'not-borne-out';
  }
  // What was foretold for the year is not meant by every day of it.
  const isOfItsDay = isShort(horizon) && back.date !== null && toGap(horizon, back.date) === 0;
  const isOfDeed = toPredicates(predicate).some((stem) => back.profile.weights.has(stem));
  // "As the analyst Petra Orr had foreseen": whoever foretold it is named, and what it was.
  const isNamedFor = back.kind === 'as-foretold' && isOfVoice && isOfDeed;
  const isWhole = isNamedFor || (isOfVoice && isOfItsDay && isOfDeed);
  if (!isShared || (!isWhole && toShared(about, back.profile) < COVERED * about.norm)) return null;
  if (!names.every((name) => name.some((stem) => back.profile.weights.has(stem)))) return null;
  if (!isOfVoice && !isOfDeed && (isOfItsDay || back.kind === 'as-foretold')) return null;
  if (!isOfVoice && !isOfItsDay && countShared(about, back.profile) < LEAST_COMMON) return null;
  if (back.turn !== null && !back.turn.isNegated && isToldAgain(predicate, back.turn.told)) return null;
  if (back.kind === 'against') return 'not-borne-out';
  if (back.kind === 'as-foretold') return back.isNegated === isNegated ? 'borne-out' : 'not-borne-out';
  return isOfVoice && back.isNegated !== isNegated ? 'not-borne-out' : null;
}

/** True where the words share most of what is foretold, and more than one word of it. */
function isToldAsWell({ about }: ToldForecast, profile: Profile): boolean {
  return toShared(about, profile) >= COVERED * about.norm && countShared(about, profile) >= LEAST_COMMON;
}

/** In rarities: one word that tells so much is enough where most of what is said to have been foretold is told by it. */
const TELLING_MATTER = 0.6;

/** True where what is said to have been foretold is the forecast: "a cut", "a victory for Marek"; not "that the bridge would reopen" of a port. */
function isOfMatter(told: ToldForecast, matter: Profile, isOfVoice: boolean): boolean {
  const { about, names } = told;
  if (!isOfVoice) {
    const most = Math.max(0, ...[...about.weights].map(([stem, weight]) => (matter.weights.has(stem) ? weight : 0)));
    return isToldAsWell(told, matter) || (most >= TELLING_MATTER && toShared(matter, about) >= COVERED * matter.norm);
  }
  const count = countShared(matter, about);
  if (count === 0 || toShared(matter, about) < COVERED * matter.norm) return false;
  const isNamed = names.some((name) => name.some((stem) => matter.weights.has(stem)));
  return count >= LEAST_COMMON || isNamed || count === countShared(matter, matter);
}

/** True where the deed is told, in whatever form. */
function isToldAgain(predicate: string, { weights }: Profile): boolean {
  return toPredicates(predicate).some((stem) => weights.has(stem));
}

const WEEK = 7;
const LONGEST_DAY = 31;

function isShort(horizon: Dated | null): horizon is Dated {
  return horizon !== null && toLength(horizon) <= LONGEST_DAY;
}

/** True of one day; "planned for Wednesday" may be read a week too late, once the Wednesday is over. */
function isSameDay(planned: Dated, horizon: Dated): boolean {
  return toGap(planned, horizon) === 0 || (toLength(planned) === 1 && planned.days.from - horizon.days.from === WEEK);
}

/** "Two days later than planned": of the same thing, and on a later day. */
function isLater(
  { about, context, horizon, predicate }: ToldForecast,
  { date, days, leastLate, profile }: LookingBack,
  isOfVoice: boolean,
): boolean {
  // In days: to the last day that was foretold.
  const delay = horizon === null || date === null ? -1 : date.days.from - horizon.days.to + 1;
  // A day of what was foretold is in time, whatever else it is late for.
  if (horizon === null || delay < Math.max(1, leastLate) || days.some((day) => toGap(horizon, day) === 0)) return false;
  if (isOfVoice && hasShared(about, profile)) return true;
  return hasShared(context ?? about, profile) && toPredicates(predicate).some((stem) => profile.weights.has(stem));
}

/** In rarities: so much of what was foretold is told again where it is called a hope of before. */
const LEAST_HOPED = 0.5;

/** "Had hoped to resume collections on Monday": the foretold deed, of the same thing, for the same day. */
function isHopedFor({ about, isNegated, horizon, predicate }: ToldForecast, back: LookingBack): boolean {
  const { date, profile, hope, written } = back;
  if (isNegated || hope === null || horizon === null || date === null || !isSameDay(date, horizon)) return false;
  if (!hope.isOver && (written === null || horizon.days.from >= written)) return false;
  const deeds = toPredicates(predicate);
  if (!deeds.some((stem) => hope.hoped.weights.has(stem))) return false;
  if (deeds.some((stem) => hope.besides.weights.has(stem))) return false;
  return toTelling(about, profile) >= LEAST_HOPED;
}

/** True where both tell of something besides whom they name: a trip to a town is not that town's return to the table. */
function isOfSameThing(
  { article: { words }, forecast, about, names }: ToldForecast,
  { profile }: LookingBack,
): boolean {
  const named = new Set(names.flat());
  const { from, to } = toWordRange(words, forecast);
  // A capital inside a sentence is that of a name, known or not.
  const isOpening = /(?:^|[.:?!\n“"])\s*$/.test(words.text.slice(Math.max(0, forecast.start - 3), forecast.start));
  for (let index = isOpening ? from + 1 : from; index < to; index++)
    if (/^\p{Lu}/u.test(toForm(words, index))) named.add(words.stems[index] as string);
  return hasShared(
    toReduced(about, (stem) => !named.has(stem)),
    profile,
  );
}

/** True where both have a stem that tells something. */
function hasShared(a: Profile, b: Profile): boolean {
  return countShared(a, b) > 0;
}

/** How many stems that tell something both have. */
function countShared(a: Profile, b: Profile): number {
  let count = 0;
  for (const [stem, weight] of a.weights) if (weight >= LEAST_RARITY && b.weights.has(stem)) count++;
  return count;
}

/** True where both have a stem, however often it is told. */
function hasCommon(a: Profile, b: Profile): boolean {
  return [...b.weights.keys()].some((stem) => a.weights.has(stem));
}
