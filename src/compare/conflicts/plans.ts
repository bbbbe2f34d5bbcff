// Plans: "will search the wreck on Thursday", "orders can be placed from Friday". Ends: "has been called off", "which was to have begun".
// No plan: what somebody tells who knows better ("was due to come home"), what is called off in the same words.
import { anyOf, sequenceOf, toPattern } from '../../language/pattern.ts';
import { type Compared, type OwnArticle, once } from '../material.ts';
import { toProfile } from '../profile.ts';
import { statementsOf } from '../statements/find-statements.ts';
import { type Statement, toStatementWords } from '../statements/statement.ts';

/** Words by which something planned is off, or came otherwise. */
const IS_OFF: RegExp = toPattern(
  'i',
  /\b/,
  anyOf(
    /after all|no longer(?! (?:believ|th[io]|trust|doubt|sure|certain|hop)\w*)|call(?:ed|ing|s)? (?:(?:it|them) )?off|cancel(?:l?ed|l?ing|s)?|scrapp(?:ed|ing)|abandoned|shelved/,
    /postpon(?:ed|ing|es)|(?:put|set) (?:(?:it|them) )?(?:off|back)|pushed back|(?:be|been|was|were|is|are|being) delayed|(?:been|was|is) dropped/,
    /moved to|rescheduled|deferred|pull(?:s|ed|ing)? out|back(?:s|ed|ing)? out|skip(?:s|ped|ping)?/,
    /stay(?:s|ed|ing)? (?:at home|away)|boycott(?:s|ed|ing)?|not (?:attend|go|travel|appear|take part)/,
    // Troops that have withdrawn have called nothing off.
    /(?:is|are|was|were|been|being) withdrawn|withdr(?:ew|awn) (?:its|their|his|her|the|an?|all|as|from)|suspend(?:ed|s)|brought forward/,
    /not [^.]{1,60} as (?:planned|agreed|announced|expected|promised|scheduled)/,
    sequenceOf(
      /(?:earlier|later|sooner) than /,
      anyOf(
        /planned|scheduled|announced|expected|promised|hoped|foreseen/,
        /(?:it|he|she|they) (?:was|were) (?:supposed|due|meant|expected) to/,
        /[^.,]{1,40} had (?:said|announced|promised|planned|expected|hoped|forecast)/,
      ),
    ),
    /(?:ahead of|behind) schedule/,
    /(?:ahead of|after|before) the (?:date|day) (?:announced|promised|planned|set)/,
    /there will be no|\w+ (?:days?|weeks?|months?) late/,
    // Players and passengers are taken off as well, and nothing is off by it.
    sequenceOf(
      /(?:taken off|removed from) (?:(?:the|its|their|his|her) )?(?:[\w’'-]+ )?/,
      /(?:agenda|air|bill|calendar|card|display|exhibition|list|market|menu|order paper|program(?:me)?|sale|schedule|shelves|show|table|timetable|view|website)/,
    ),
    /(?:was|were) to have (?:been|\w+ed|begun|met|gone|come|taken)/,
    /(?:fell|fallen|falls?) through(?! (?:the|an?|his|her|its|their)\b)|c(?:ame|omes?) to nothing/,
    /(?:will|would) (?:now|instead) (?:be|take place|begin|start|open|close|meet|happen)/,
    /once (?:set|planned|scheduled|expected) for|at the earliest/,
    /will not (?:take place|go ahead|be (?:held|released|published|opened|built)|happen)/,
    /not [^.,]{1,60} for now|on hold|ditched|overturned|quashed|reversed|won['’]t (?:take place|go ahead)/,
    /now (?:hopes?|expects?|plans?|intends?|aims?|wants?) to|never took place|dropped (?:the|its|his|her|their) plan/,
  ),
  /\b/,
);

/** "The fair, which was to open on Friday": told by somebody who knows better, but for "… will go ahead". */
const WHICH_WAS_TO = /\bwhich (?:was|were) to \w+\b/i;
const STANDS =
  /\b(?:will|would|is to|are to) (?:still )?(?:go ahead|take place|proceed|be held)\b|\b(?:is|are) (?:still )?going ahead\b/i;

/** True where the words tell that something planned is off, or came otherwise. */
export function isOff(says: string): boolean {
  return IS_OFF.test(says) || (WHICH_WAS_TO.test(says) && !STANDS.test(says));
}

/** Words by which something is planned. */
export const IS_PLANNED: RegExp =
  /\b(?:will|would|is to|are to|was to|were to|plans?|planned|planning|scheduled|due to|set to|expected|intends?|intended|means? to|hopes? to|is going to|are going to|going ahead|ahead of|upcoming)\b/i;

/** What an article tells of plans, of their ends, and of deeds of one day. */
export interface PlansAndDeeds {
  readonly plans: readonly Statement[];
  readonly changes: readonly Statement[];
  /** "Did not come to Halvern", "has not been published": what may be the end of a plan, but of one that is told much alike. */
  readonly undone: readonly Statement[];
  readonly deeds: readonly Statement[];
}

/** The plans, ends and deeds of an article, which is looked through once. */
export function findPlansAndDeeds(article: Compared): PlansAndDeeds {
  return once(article, findIn);
}

function findIn(_: OwnArticle, article: Compared): PlansAndDeeds {
  const statements = statementsOf(article);
  return {
    plans: statements.flatMap((statement) => toPlan(statement)),
    changes: statements.filter((statement) => isOff(toStatementWords(statement)) || wasToBe(statement)),
    undone: statements.filter(isUndone),
    deeds: statements.filter(
      (statement) =>
        !statement.isOpen &&
        !statement.isNegated &&
        !statement.isHeadline &&
        statement.days.length === 1 &&
        !isStillToBe(statement),
    ),
  };
}

const STILL_TO_BE = /\b(?:is|are) to \p{Ll}|\b(?:until|till)\b/u;

/** "Is to stay shut until Saturday": nothing that was done on that day, however the day is read. */
export function isStillToBe(statement: Statement): boolean {
  return STILL_TO_BE.test(toStatementWords(statement));
}

/** "Was due to come home": told by somebody who knows already that it did not come so. */
const WAS_PLANNED = /\b(?:was|were|had been) (?:due|to|set|supposed|meant|scheduled|expected|planned|going to)\b/i;
const UNDONE = /\b(?:(?:did|has|have|had) (?:not|never|yet to)|(?:did|has|have|had)n['’]t)\b/i;

function isUndone(statement: Statement): boolean {
  const says = toStatementWords(statement).replace(WHY, '');
  return !statement.isOpen && !statement.isHeadline && UNDONE.test(says) && !isOff(says);
}

/** "It was to be opened on June 24, but …": told by an article that knows what came instead. */
function wasToBe(statement: Statement): boolean {
  const { article, span, sentence, attribution } = statement;
  const end = article.reading.sentences[sentence]?.end ?? span.end;
  return (
    attribution === null &&
    /\b(?:was|were) to (?:be \w+|have)\b/i.test(toStatementWords(statement)) &&
    /^\W*(?:but|yet|however|instead)\b/i.test(article.words.text.slice(span.end, end))
  );
}

/** "It would have marked his first trip": what did not come to be, whoever tells it. */
const UNREAL = /\bwould(?: not|n['’]t)? have\b/i;

/** "The planned merger": which one is meant, and no plan told. "The planned march on Saturday" is told by its day, "he planned to" plans. */
const WHICH_PLANNED =
  /\b(?:the|an?|its|their|his|her|this|that|these|those|any|all|['’]s) (?:[\w-]+ )?(?:planned|scheduled|expected|intended|upcoming)\b(?! (?:to|for|by)\b)/gi;

const NOT = /\b(?:not|never|no|nobody|nothing|none|nor|neither|without|no longer)\b|n['’]t\b/i;
/** What follows tells why, and is no part of the plan: "would close on Friday because it could no longer pay". */
const WHY = /\bbecause\b.*$/is;

/** "Cancelled a trip to Vienna and is to visit the mine": what is off here is something else than what is planned. */
const OTHER_OFF =
  /^[^.;:]*?\b(?<!\b(?:is|are|was|were|been|being) )(?:cancel(?:l?ed|s)|call(?:ed|s) off|put off|postpon(?:ed|es)|abandon(?:ed|s)|dropped|scrapped|cut short|broke off) (?:an?|the|his|her|its|their|all|another) [^.,;:]{1,60}? and (?=(?:is|are|will|plans?|intends?)\b)/i;

/** A plan, without what was called off for it. */
function toPlan(statement: Statement): readonly Statement[] {
  const [first, ...more] = statement.spans;
  const { words } = statement.article;
  const off = first === undefined ? null : OTHER_OFF.exec(words.text.slice(first.start, first.end));
  if (first === undefined || off === null) return isPlan(statement) ? [statement] : [];
  const spans = [{ start: first.start + off[0].length, end: first.end }, ...more];
  const plan = { ...statement, spans, profile: toProfile(words, spans) };
  return isPlan(plan) ? [plan] : [];
}

function isPlan(statement: Statement): boolean {
  const whole = toStatementWords(statement);
  const says = whole.replace(WHY, '');
  const isNegated =
    statement.isNegated && (says === whole || statement.attribution?.act === 'denies' || NOT.test(says));
  return (
    (!isNegated || /^\W*if\b/i.test(says)) &&
    !(statement.attribution === null && WAS_PLANNED.test(says) && !STANDS.test(says) && !isStillToCome(statement)) &&
    !UNREAL.test(says) &&
    (IS_PLANNED.test(says.replace(WHICH_PLANNED, '')) || isOfLaterDay(statement)) &&
    !isOff(says) &&
    !/\bdelay/i.test(says)
  );
}

/** "Was to give the lecture on June 5", told in March: a plan as yet, unless what follows tells otherwise. */
function isStillToCome(statement: Statement): boolean {
  const { article, sentence, span } = statement;
  const { sentences } = article.reading;
  const end = (sentences[sentence + 1] ?? sentences[sentence])?.end ?? span.end;
  const follows = article.words.text.slice(span.end, end);
  return (
    isOfLaterDay(statement) &&
    statement.days.every(({ from, to }) => to - from <= 1) &&
    !BOUND_OR_RELATIVE.test(toStatementWords(statement)) &&
    !isOff(follows) &&
    !OTHERWISE.test(follows)
  );
}

/** "The election, which had been due on November 5", "by Sunday": told in passing, or kept by being earlier. */
const BOUND_OR_RELATIVE = /\b(?:which|who|whose|that) (?:was|were|had been)\b|\b(?:by|before|until|within)\b/i;

const OTHERWISE = /\b(?:but|instead|however|yet|now|not)\b/i;

/** "Orders can be placed from Friday", "set sentencing for April 20": what is told of a day to come is a plan. */
export function isOfLaterDay({ article: { day }, days }: Statement): boolean {
  return day !== null && days.length > 0 && days.every(({ from }) => from > day);
}
