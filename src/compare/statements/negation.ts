import type { Span } from '../../document/span.ts';
import { MONTHS, WEEKDAYS } from '../../lexicon/calendar-words.ts';
import { toRarity } from '../rarity.ts';
import { toForm, toWordRange, type Words } from '../words.ts';

const NEGATORS: ReadonlySet<string> = new Set(
  "not n't never no none nobody nothing neither nor without cannot nowhere hardly scarcely denied denies deny refused refuses refuse declined declines failed fails false untrue baseless wrong rejected rejects".split(
    ' ',
  ),
);
/** "No longer" denies the present; "not only", "no doubt", "no sooner" deny nothing. */
const NO_NEGATION =
  /^(?:only|just|merely|simply|doubt|sooner|less|fewer|least|wonder|later|more|unlike|unlikely|unusual|uncommon|unknown)$/;

/** Who never lost a seat holds it: what is denied so is told as it is. */
const LOSING = /^(?:lost|lose|losing|stopped|stop|ceased|cease|doubted|doubt|missed|miss|forgot|forgotten|forget)$/;

/** Who failed to come did not; a pump that failed is told of as it is. */
const FAILING = /^fail(?:ed|s)$/;

/** "They refuse to pay", "will refuse him"; refuse by itself is waste: "refuse collectors". */
const REFUSING = /^(?:to|will|would|may|might|could|should|must|can|not|n['’]t|i|we|you|they|who)$/;

/** "That is false" denies; "a false alarm" and "the wrong man" name things. */
const JUDGING = /^(?:false|wrong|failed|rejected|refuse|untrue)$/;
const DETERMINER = /^(?:an?|the|this|that|these|those|any|some|his|her|its|their|our|my|your|two|three)$/;

/** How many words in `span` deny, those that undo each other left out: "did not deny", "never failed"; "not … and has no plans" denies twice. */
export function countNegations(words: Words, span: Span): number {
  return findStanding(words, span).length;
}

/** The negators without the pairs that undo each other. */
function findStanding(words: Words, span: Span): readonly number[] {
  const negators = findNegators(words, span);
  const standing: number[] = [];
  for (let at = 0; at < negators.length; at++) {
    if (isUndone(words, negators[at] as number, negators[at + 1])) at++;
    else standing.push(negators[at] as number);
  }
  return standing;
}

/** "Without foundation: no offer was made" denies twice, each a thing of its own. */
function isUndone(words: Words, negator: number, next: number | undefined): boolean {
  if (next === undefined || next - negator > REACH_OF_UNDOING) return false;
  for (let index = negator + 1; index < next; index++) if (MARK.test(toForm(words, index))) return false;
  return true;
}

/** A second negator this many words behind the first undoes it. */
const REACH_OF_UNDOING = 4;

/** What they judge stands before them. */
const JUDGED = /^(?:false|untrue|baseless|wrong)$/;
const REACH_BACK = 12;
/** Words after a negator that it may deny, up to the next mark. */
const REACH = 6;
/** "Without a struggle at the bus station" denies the struggle alone. */
const REACH_OF_WITHOUT = 2;

/** One negator and what it denies. */
export interface Denial {
  /** Index of the negating word. */
  readonly negator: number;
  /** Index behind the last word that it may deny. */
  readonly to: number;
  /** The stems that it denies. */
  readonly denied: ReadonlySet<string>;
}

/** The stems that the negators in `spans` deny: the words that follow closely, or of a judgement ("that … is false") those before it. */
export function findDenied(words: Words, spans: readonly Span[], reach: number = REACH): ReadonlySet<string> {
  return new Set(findDenials(words, spans, reach).flatMap(({ denied }) => [...denied]));
}

/** The negators in `spans` with what each denies, in order. */
export function findDenials(words: Words, spans: readonly Span[], reach: number = REACH): readonly Denial[] {
  return spans.flatMap((span) => {
    const { from, to } = toWordRange(words, span);
    return findStanding(words, span).map((negator) => ({
      negator,
      to,
      denied: findDeniedBy(words, negator, from, to, reach),
    }));
  });
}

function findDeniedBy(words: Words, negator: number, from: number, to: number, reach: number): ReadonlySet<string> {
  const denied = new Set<string>();
  const add = (index: number): void => {
    const stem = words.stems[index] as string;
    if (toRarity(stem) >= LEAST_RARITY && !/^\d/.test(stem)) denied.add(stem);
  };
  const form = toForm(words, negator).toLowerCase();
  if (form === 'none' && IS_PLACE.test(toFormAt(words, negator + 1, to))) return denied;
  // "Wrong with the track" judges what follows.
  if (JUDGED.test(form) && toFormAt(words, negator + 1, to) !== 'with') {
    for (let index = Math.max(from, negator - REACH_BACK); index < negator; index++) add(index);
  }
  let end = Math.min(to, negator + 1 + (form === 'without' ? Math.min(reach, REACH_OF_WITHOUT) : reach));
  const isObject = isNoOfObject(words, negator, from);
  let isOfTruth = false;
  for (let index = negator + 1; index < end; index++) {
    const next = toForm(words, index).toLowerCase();
    if (/^[,.;:—–]$/.test(next) || BEGINS_ANOTHER.test(next)) break;
    // "Wrong with that track" goes on.
    const isPointing = next === 'that' && toFormAt(words, index - 1, to) === 'with';
    if (BEGINS_CONTENT.test(next) && index > negator + 1 && !isOfTruth && !isPointing) break;
    // "No support for the report that he demanded it": the reach begins anew where what is not so is told.
    if (isOfTruth && next === 'that') end = Math.min(to, index + 1 + reach);
    if (isObject && index > negator + 1 && BEHIND_OBJECT.test(next) && !(isOfTruth && OF_REPORT.test(next))) break;
    isOfTruth ||= OF_TRUTH.test(next);
    add(index);
  }
  return denied;
}

function toFormAt(words: Words, index: number, to: number): string {
  return index < to ? toForm(words, index).toLowerCase() : '';
}

/** "Smoke over the harbour and none over the town": the word stands for what was told before, and denies nothing of where it was not. */
const IS_PLACE =
  /^(?:over|in|at|on|near|from|under|behind|above|beyond|across|outside|inside|elsewhere|to|for|by|with)$/;

/** "No one was hurt when the tree fell" denies no fall. */
const BEGINS_ANOTHER = /^(?:when|while|whereas|although|though|after|before|because|since|if|unless|until)$/;
/** "Nobody knew that the gate was open" denies nothing of the gate; "there is no sign that it was open" and "no plan to open it" do. */
const BEGINS_CONTENT = /^(?:that|whether|how|why|who|whom|whose|what|where|which)$/;
const OF_TRUTH =
  /^(?:true|truth|support|hint|case|sign|signs|evidence|proof|indication|indications|trace|traces|claim|claims|believe|believes|think|thinks|hold|holds|maintain|maintains|plan|plans|intention)$/;

/** "No plan to", "no support for", "no truth in". */
const OF_REPORT = /^(?:to|for|in)$/;

const LEAST_RARITY = 0.15;

/** "No inquiry into the fight" denies the inquiry and no fight; "no sign of fire" denies both. */
const BEHIND_OBJECT =
  /^(?:to|into|about|over|against|with|for|at|in|from|on|by|between|among|during|after|before|since|under|within)$/;
const BEFORE_OBJECT =
  /^(?:is|are|was|were|be|been|has|have|had|saw|sees?|seen|finds?|found|makes?|made|holds?|held|gives?|gave|given|takes?|took|\p{L}+ed)$/u;

/** True for a "no" right behind its verb: "there was no", "opened no"; "no passenger on the ferry was hurt" denies the hurt. */
function isNoOfObject(words: Words, negator: number, from: number): boolean {
  if (toForm(words, negator).toLowerCase() !== 'no' || negator === from) return false;
  return BEFORE_OBJECT.test(toForm(words, negator - 1).toLowerCase());
}

function findNegators(words: Words, span: Span): readonly number[] {
  const { from, to } = toWordRange(words, span);
  const found: number[] = [];
  for (let index = from; index < to; index++) {
    const lower = toForm(words, index).toLowerCase().replace('’', "'");
    if (!NEGATORS.has(lower)) continue;
    const next = index + 1 < to ? toForm(words, index + 1).toLowerCase() : '';
    if ((lower === 'no' || lower === 'not' || lower === "n't") && NO_NEGATION.test(next)) continue;
    if ((lower === 'not' || lower === "n't") && isOfRelative(words, from, index)) continue;
    // "Ban or no ban" denies nothing.
    if (lower === 'no' && index > from + 1 && words.stems[index + 1] === words.stems[index - 2]) continue;
    if (FAILING.test(lower) && next !== 'to') continue;
    if (lower === 'denied' && isWithheld(words, index, from)) continue;
    if (lower === 'refuse' && !REFUSING.test(next) && !REFUSING.test(toFormBefore(words, index, from))) continue;
    if (lower === 'never' && isRecord(words, index, to)) continue;
    if (NO_OTHER.test(lower) && isMost(words, index, to)) continue;
    if (lower === 'never' && LOSING.test(next)) continue;
    if (
      lower === 'not' &&
      IS_UNNAMED.test(words.text.slice(words.ends[index], (words.ends[index] as number) + LONGEST_UNNAMED))
    )
      continue;
    if (NOTHING.test(lower) && next === 'else' && toFormBefore(words, index, from) === 'and') continue;
    if (JUDGING.test(lower) && index > from && DETERMINER.test(toForm(words, index - 1).toLowerCase())) continue;
    found.push(index);
  }
  return found;
}

/** "Asked not to be named": told of who speaks. */
const IS_UNNAMED = /^ to be (?:further )?(?:named|identified|quoted)\b/i;
const LONGEST_UNNAMED = 30;
/** "Because of the heat and nothing else". */
const NOTHING = /^(?:nothing|nobody|none)$/;

const NO_OTHER = /^(?:no|nobody|none)$/;
const COMPARATIVE =
  /^(?:more|less|fewer|better|worse|higher|lower|larger|smaller|bigger|greater|longer|shorter|faster|slower|older|younger|stronger|weaker|closer|harder|safer)$/;

/**
 * "No region had cleared more land than hers": told of the one that had cleared the most, and no denial of it. What is held against a bound is
 * denied: "no house stood more than ten metres from it", "no boat was faster than the limit".
 */
function isMost(words: Words, negator: number, to: number): boolean {
  const isNo = toForm(words, negator).toLowerCase() === 'no';
  let isCompared = false;
  for (let index = negator + 1; index < Math.min(to - 1, negator + 1 + REACH_OF_RECORD); index++) {
    const form = toForm(words, index).toLowerCase();
    if (MARK.test(form)) return false;
    const isComparative = COMPARATIVE.test(form);
    // "No faster than hers".
    if (isComparative && isNo && index === negator + 1) return false;
    isCompared ||= isComparative;
    if (isCompared && form === 'than') return isRival(words, index + 1, to);
  }
  return false;
}

const MARK = /^[,.;:—–]$/;
const NAME = /^\p{Lu}/u;
const OWN = /^(?:hers|theirs|ours|mine|yours|him|them|us|me)$/;
/** "Than his", and not "than his permit allowed". */
const OWN_ALONE = /^(?:his|her)$/;
export const DAYS_AND_MONTHS: ReadonlySet<string> = new Set([...WEEKDAYS, ...MONTHS].flat());
const BEHIND_RIVAL = /^(?:in|on|at|since|during|and|but|or)$/;
const AUXILIARY = /^(?:did|does|do|had|has|have|is|was|were)$/;

/** True where a name or "hers" ends what is compared: "than Holm did"; "than Holm council allows" is a bound. */
function isRival(words: Words, at: number, to: number): boolean {
  const first = toForm(words, at);
  if (OWN.test(first)) return true;
  let end = at;
  while (end < to && (NAME.test(toForm(words, end)) || (end > at && /^['’]s?$/.test(toForm(words, end))))) {
    if (DAYS_AND_MONTHS.has(toForm(words, end).toLowerCase())) return false;
    end++;
  }
  if (end === at && !OWN_ALONE.test(first)) return false;
  if (end === at) end++;
  const behind = end < to ? toForm(words, end) : '.';
  if (MARK.test(behind)) return true;
  // "Than Holm had promised" is a bound, "than Holm had" is none.
  if (AUXILIARY.test(behind)) return end + 1 >= to || MARK.test(toForm(words, end + 1));
  return BEHIND_RIVAL.test(behind);
}

/** "Was denied bail", "were denied entry": what somebody did not get. */
function isWithheld(words: Words, index: number, from: number): boolean {
  if (index === from || !/^(?:was|were|been|being|is|are|be)$/.test(toForm(words, index - 1).toLowerCase()))
    return false;
  return /^\p{Ll}/u.test(toForm(words, index + 1)) && !/^(?:by|that|in|on|at|again)$/.test(toForm(words, index + 1));
}

function toFormBefore(words: Words, index: number, from: number): string {
  return index > from ? toForm(words, index - 1).toLowerCase() : '';
}

/**
 * "A ban on all who are not citizens" denies nothing of the ban: behind "who" only those meant are told apart. "It was the guard who did not
 * lock the gate" denies.
 */
function isOfRelative(words: Words, from: number, negator: number): boolean {
  const [one, two] = [1, 2].map((before) =>
    negator - before > from ? toForm(words, negator - before).toLowerCase() : '',
  );
  const isAuxiliary = /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)$/.test(one ?? '');
  const who = one === 'who' ? negator - 1 : two === 'who' && isAuxiliary ? negator - 2 : -1;
  if (who <= from) return false;
  const before = toForm(words, who - 1);
  return OF_MANY.test(before) || (/^(?:are|were|do|have)$/.test(one ?? '') && before.endsWith('s'));
}

/** Several of a kind; names are capital. */
const OF_MANY = /^(?:all|those|anyone|anybody|everyone|everybody|people|men|women|children|\p{Ll}+s)$/u;

/** Words behind "never" in which "so much" or "such" shows a record. */
const REACH_OF_RECORD = 9;

/** "He never received any such letter", "never gave such an order". */
const NOT_OF_RECORD =
  /^(?:any|receive[ds]?|got|get|give[ns]?|gave|make|made|send|sent|issued?|say|said|see|held|hold|want(?:ed)?|order(?:ed)?|write|wrote|written)$/;

/** "Never before had so many voted", "never since 1921 was there such rain": told of what was, and no denial of it. */
function isRecord(words: Words, negator: number, to: number): boolean {
  for (let index = negator + 1; index < Math.min(to, negator + 1 + REACH_OF_RECORD); index++) {
    const [form, next] = [index, index + 1].map((at) => (at < to ? toForm(words, at).toLowerCase() : ''));
    if (form === 'such') return !NOT_OF_RECORD.test(toForm(words, index - 1).toLowerCase());
    if (form === 'so' && /^(?:much|many|few|little|high|low|large)$/.test(next ?? '')) return true;
  }
  return false;
}
