// Catches: cancelled the visit · the match was called off · backed out of next month's visit · the trip is off  Not: may cancel the visit · cancelled his subscription · boycotted the speech
import { toVerbLemma } from '../../../language/lemmas.ts';
import { CANCELLING_VERBS, WITHDRAWING_VERBS } from '../../../lexicon/status-verbs.ts';
import { type Actuality, toActuality } from '../actuality.ts';
import { findVerb, type Governor, toVerbList } from '../governor.ts';
import { type Ground, toTokenSpan } from '../ground.ts';
import type { NounPhrase } from '../noun-phrase.ts';
import type { StatusRule } from '../status-rule.ts';

const CANCELLING = toVerbList(CANCELLING_VERBS);
const WITHDRAWING = toVerbList(WITHDRAWING_VERBS);
/** Who backs out of a visit ends it; who backs out of a summit leaves it to the others. */
const ENDED_BY_ONE: ReadonlySet<string> = new Set([
  'visit',
  'interview',
  'wedding',
  'speech',
  'flight',
  'sale',
  'merger',
]);
/** What may follow "is off". */
const BECAUSE: ReadonlySet<string> = new Set(['because', 'after', 'due', 'amid', 'until', 'since', 'as', 'following']);
const CALLED_OFF: ReadonlySet<Actuality['form']> = new Set(['done', 'ahead', 'going-on']);

/** The event is taken off the calendar. */
export const calledOff: StatusRule = {
  id: 'happenings/called-off',
  confidence: 0.88,
  toStatus({ noun: { family, phrase }, governors, isHeadline }, ground) {
    const titled = isHeadline ? findTitleVerb(ground, phrase) : -1;
    if (titled !== -1) return { status: 'cancelled', cue: toTokenSpan(ground, titled, titled + 1), first: titled + 1 };
    for (const governor of governors) {
      const { verb, role } = governor;
      if (isOff(governor, ground)) {
        if (toActuality(ground, verb, true)?.form === 'done')
          return { status: 'cancelled', cue: toTokenSpan(ground, verb.firstToken, verb.endToken + 1) };
        continue;
      }
      if (role === 'subject') continue;
      let end = findVerb(ground, CANCELLING, governor, phrase);
      if (end === -1 && role === 'object' && ENDED_BY_ONE.has(family) && !isOfOthers(governor, phrase, ground))
        end = findVerb(ground, WITHDRAWING, governor, phrase);
      if (end === -1) continue;
      // "called the visit off": the particle is too far from the verb to be shown with it.
      if (role === 'object') end = Math.min(end, phrase.first);
      end = Math.max(end, verb.endToken + governor.between.length);
      if ((role === 'passive' && !verb.isFinite) || isGerundSubject(governor, ground))
        return { status: 'cancelled', cue: toTokenSpan(ground, verb.firstToken, end) };
      const actuality = toActuality(ground, verb, isHeadline);
      if (actuality === null || !CALLED_OFF.has(actuality.form) || (actuality.form === 'ahead' && actuality.isPast))
        continue;
      const cue = { start: actuality.cue.start, end: toTokenSpan(ground, end - 1, end).end };
      return { status: 'cancelled', cue };
    }
    return null;
  },
};

/** "Rabbis boycott the speech", "skipped the wedding": those who stay away end only what is their own. */
function isOfOthers({ verb }: Governor, { first }: NounPhrase, { words }: Ground): boolean {
  return /^(?:skip|boycott)$/.test(verb.lemma) && !/^(?:his|her|its|their)$/.test(words[first] ?? '');
}

/** "is off", never "is off the table" or "is off to a good start". */
function isOff({ verb, role }: Governor, { words, tags, sentenceAt }: Ground): boolean {
  if (role === 'object' || verb.lemma !== 'be' || verb.negation !== null || words[verb.endToken] !== 'off')
    return false;
  const next = verb.endToken + 1;
  return (
    sentenceAt[next] !== sentenceAt[next - 1] ||
    !/^(?:NN|DT|JJ|PRP|CD|TO|IN|RB)/.test(tags[next] ?? '') ||
    BECAUSE.has(words[next] as string)
  );
}

/** "Why Did Kim Cancel Moscow Trip?": capitals make the verb look like a part of the name. */
function findTitleVerb({ words, tags }: Ground, { first, head }: NounPhrase): number {
  for (let token = first; token < head; token++)
    if (
      (tags[token] as string).startsWith('NNP') &&
      CANCELLING.get(toVerbLemma(words[token] as string))?.some((rest) => rest.length === 0) === true
    )
      return token;
  return -1;
}

/** "Cancelling the visit was a mistake": the deed is the subject of what is past, so it was done. */
function isGerundSubject({ verb, role }: Governor, { verbs, tags, sentenceAt, clauses, clauseAt }: Ground): boolean {
  if (role !== 'object' || verb.isFinite || tags[verb.headToken] !== 'VBG') return false;
  if (sentenceAt[verb.firstToken - 1] === sentenceAt[verb.firstToken]) return false;
  const main = verbs[clauses[clauseAt[verb.headToken] as number]?.verb ?? -1];
  return main !== undefined && (main.tense === 'past' || main.isPerfect) && main.modal === null;
}
