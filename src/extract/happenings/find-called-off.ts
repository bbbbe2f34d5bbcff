import { parseEventWord } from '../event-words.ts';
import { toActuality } from './actuality.ts';
import type { Draft } from './draft.ts';
import { findVerbAt, type Ground, toTokenSpan } from './ground.ts';
import { toNounPhrase } from './noun-phrase.ts';

/** Verbs that take an event off the calendar; "call" and "put" with "off". */
const CANCELLING: ReadonlySet<string> = new Set('cancel scrap abandon axe shelve'.split(' '));
/** "it was called off", "the union called it off" */
const PRONOUN = /^(?:it|this|that)$/;

/** What a pronoun says was called off: the plan told last, in the same sentence or the one before. "A march was planned for Sunday. It was called off." */
export function findCalledOff(ground: Ground, plans: readonly Draft[]): Draft[] {
  const drafts: Draft[] = [];
  const { verbs, words, sentenceAt } = ground;
  let plan = 0;
  let last: Draft | null = null;
  for (const verb of verbs) {
    while (plan < plans.length && (plans[plan] as Draft).what.start < verb.start) last = plans[plan++] as Draft;
    const { lemma, firstToken, headToken, endToken, isPassive } = verb;
    const isSubject = isPassive && PRONOUN.test(words[firstToken - 1] ?? '');
    const isObject = !isPassive && words[endToken] === 'it';
    if (!isSubject && !isObject) continue;
    const particle = isObject ? endToken + 1 : endToken;
    const isOff = words[particle] === 'off' && (lemma === 'call' || lemma === 'put');
    if (!isOff && !CANCELLING.has(lemma)) continue;
    if (last === null || last.status !== 'planned' || last.isPlural) continue;
    if ((sentenceAt[headToken] as number) - last.sentence > 1 || toActuality(ground, verb, false)?.form !== 'done')
      continue;
    if (hasOtherBetween(ground, last, firstToken, !isOff && lemma !== 'cancel')) continue;
    drafts.push({
      ...last,
      cue: toTokenSpan(ground, firstToken, isOff ? particle + 1 : isObject ? endToken + 1 : endToken),
      status: lemma === 'put' ? 'postponed' : 'cancelled',
      reference: 'definite',
      sentence: sentenceAt[headToken] as number,
      by: 'happenings/called-off',
    });
  }
  return drafts;
}

/**
 * True where a pronoun may mean another thing than the plan: "a vigil … The court was to hear <the appeal>; it was called off". Who does something is
 * not called off, nor is where it is done; but fares and bonuses are scrapped too.
 */
function hasOtherBetween(ground: Ground, { what }: Draft, verb: number, isOfThings: boolean): boolean {
  const { words, tags, timeAt, known } = ground;
  const { starts } = known.language.tokens;
  for (let head = verb - 1; head > verb - LONGEST_BETWEEN && (starts[head] ?? 0) >= what.end; head--) {
    if (tags[head] !== 'NN' || timeAt[head] !== -1 || (tags[head + 1] ?? '').startsWith('NN')) continue;
    if (parseEventWord(words[head] ?? '') !== null) return true;
    const doing = findVerbAt(ground, head + 1);
    if (doing?.isFinite === true && !doing.isPassive) continue;
    const before = tags[toNounPhrase(ground, head).first - 1] ?? '';
    if (isOfThings || !/^(?:IN|TO)$/.test(before)) return true;
  }
  return false;
}

/** In tokens. */
const LONGEST_BETWEEN = 40;
