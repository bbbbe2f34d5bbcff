// Catches: Fatigue could have played a role too · The weather was a factor in the crash · Drink is to blame · Costs explain why it closed.
// Not: she played a role in the film · It was a factor of ten · nobody is to blame · cannot explain why.
import { isInside, type Span } from '../../../document/span.ts';
import { anyOf, anyWordOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findClauseBefore, findNounPhraseBefore } from '../clause-starts.ts';
import { findClauseFrom, findPhraseEnd, findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { isPersonalSpan } from '../personal.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

export const role: ExplanationRule = {
  id: 'explanations/role',
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(
      /play(?:s|ed|ing)? (?:a|an|any|its|their|some|no)(?: [\w-]+){0,2} (?:role|part)/,
      sequenceOf(
        /(?:is|was|were|are|be|been)(?: also| partly| likely| probably| largely)? (?:a|an|one|the|another)/,
        /(?: [\w-]+){0,2} (?:factor(?! of \d)|cause(?= of [a-z]))/,
      ),
      /(?:is|was|were|are|be|been)(?: also| partly| likely| probably| largely)? to blame/,
      /(?:(?:help|helps|helped|may|might|could|would|partly|also) )?explains? (?:why|the)/,
      /contribut(?:ed|es|e|ing) to/,
      /ha(?:ve|s|d) (?:something|anything|much|little|nothing|a lot|everything) to do with/,
    ),
    /\b/,
  ),
  confidence: 0.8,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cueToken, afterToken } = passage;
    const words = text.slice(passage.cue.start, passage.cue.end).toLowerCase();
    const verb = passage.verbs.find((group) => group.end > passage.cue.start);
    if (verb === undefined || !verb.isFinite || verb.start > passage.cue.end) return null;
    const until = Math.min(verb.firstToken, cueToken);
    const clause = findClauseBefore(passage, until);
    const hasVerb = clause !== null && passage.verbs.some((group) => group.isFinite && isInside(group, clause));
    // "there were clashes, and the riots contributed to": only the words right before the verb are its subject.
    const subject = hasVerb ? findNounPhraseBefore(passage, until) : clause;
    // "the question of who was to blame" asks.
    if (/^W/.test(toTag(passage, until - 1))) return null;
    if (subject === null || !isCause(passage, subject) || !/\p{L}{3}/u.test(text.slice(subject.start, subject.end)))
      return null;
    // "Reyes Explains Why She Quit": people explain too, and in a headline anybody may.
    if (
      /explains? (?:why|the)$/.test(words) &&
      (/^\p{Lu}/u.test(text.charAt(passage.cue.start)) || /^NNP/.test(toTag(passage, until - 1)))
    )
      return null;
    const after = toLower(passage, afterToken);
    const isRole = /role|part$/.test(words);
    const isFactor = /factor|cause$/.test(words);
    // An actor's role and a country's part are no reasons; a possibility or "in" with a happening makes them one.
    // Persons, parties and places play parts; things that happened play them in what comes of it.
    if (isRole && /^NNP/.test(toTag(passage, until - 1))) return null;
    if (isRole && !isPossibility(verb.modal) && !isRoleInThat(passage, words)) return null;
    if (isRole && /^(?:lead|leading|major|title|starring|vice)/.test(words.replace(/^\w+ \w+ /, ''))) return null;
    if (/^contribut/.test(words) && !isHappeningAfter(passage, afterToken)) return null;
    const of = toOf(passage, words, after, isRole || isFactor);
    if (of === null && /contribut|explain|to do with/.test(words)) return null;
    if (words.endsWith('to do with')) return proposeTied(passage, subject, of, verb.start);
    const isRejected = verb.negation !== null || /\bno (?:role|part)|nothing to do/.test(words);
    const cue = { start: Math.min(verb.start, passage.cue.start), end: toCueEnd(passage, words) };
    return toProposal(subject, of, cue, {
      isArgued: isRole || isFactor || isPossibility(verb.modal),
      rejectedBy: isRejected ? cue : null,
      isDenial: isRejected,
    });
  },
};

/** "The death had nothing to do with the strike", "Politics had much to do with the death": of the two, the one that happened is explained. */
function proposeTied(passage: Passage, subject: Span, object: Proposal['of'], start: number): Proposal | null {
  const { text, cue, afterToken } = passage;
  const words = text.slice(subject.start, subject.end);
  if (object === null || toTag(passage, afterToken) === 'VBG' || /["“”']{2}|["“”]/.test(words)) return null;
  // "The wiring has nothing to do with it": a thing, for whoever denies a hand in something gives no reason.
  const isPointing = /^(?:it|this|that)$/.test(toLower(passage, afterToken)) && !isPersonalSpan(passage, subject);
  const whole = { start: Math.min(start, cue.start), end: cue.end };
  const tie = text.slice(whole.start, whole.end);
  // "denied that it had anything to do with": who denies it turns it down; a bare "anything" asks or supposes.
  if (/\banything\b/i.test(tie) && !/^(?:denies|doubts)$/.test(passage.holder?.act ?? '')) return null;
  const isRejected = /\bnothing\b/i.test(tie);
  const more = { rejectedBy: isRejected ? whole : null, isDenial: isRejected };
  if (isPointing && isRejected) return toProposal(subject, null, whole, more);
  // "The dismissal had nothing to do with the vote": what somebody decides has grounds, and is seldom one.
  if (isHappeningAfter(passage, afterToken) && !DECISION.test(toHeadNoun(words)))
    return toProposal(subject, object, whole, more);
  return isHappeningNoun(toHeadNoun(words)) ? toProposal(object, subject, whole, more) : null;
}

const DECISION = toPattern(
  'i',
  /^/,
  anyWordOf(
    `dismissal sacking firing removal resignation departure exit decision move transfer appointment nomination arrest recall closure
    postponement delay cancellation withdrawal visit trip timing announcement choice sale purchase merger suspension expulsion`,
  ),
  /s?$/,
);

/** "played a role in the crash"; who denies or is cited may leave it to the story in what: "Blasting played no part, she said". */
function isRoleInThat(passage: Passage, words: string): boolean {
  const after = toLower(passage, passage.afterToken);
  if (after === 'in') return isHappeningAfter(passage, passage.afterToken + 1);
  if (!/^(?:[.,;”"]|)$/.test(after)) return false;
  return /\bno\b/.test(words) || /^(?:denies|doubts)$/.test(passage.holder?.act ?? '');
}

function toCueEnd(passage: Passage, words: string): number {
  return /explains? the$/.test(words) ? passage.cue.end - 4 : passage.cue.end;
}

function toOf(passage: Passage, words: string, after: string, isRole: boolean): Proposal['of'] {
  const { afterToken } = passage;
  if (/explains? why$/.test(words)) return findClauseFrom(passage, afterToken);
  if (/explains? the$/.test(words)) return toWordsSpan(passage, afterToken - 1, findPhraseEnd(passage, afterToken));
  if (/to blame$/.test(words)) return after === 'for' ? findPhraseFrom(passage, afterToken + 1) : null;
  if (isRole) return /^(?:in|for|behind|of)$/.test(after) ? findPhraseFrom(passage, afterToken + 1) : null;
  return findPhraseFrom(passage, afterToken);
}

function isPossibility(modal: string | null): boolean {
  return modal !== null && /^(?:could|may|might|must)$/.test(modal);
}

/** A person does not explain; "nobody", "who" and "it" name no reason. */
function isCause(passage: Passage, span: { start: number; end: number }): boolean {
  return !/^(?:this|these|those|this only|all|all of .*|who|what|which|that|nobody|no one|nothing|he|she|i|we|you|they|it|there|none|neither|anyone|someone|somebody)$/i.test(
    passage.text.slice(span.start, span.end),
  );
}

/** A noun of happening among the next few words: "the collapse", "rising prices", "his defeat". */
function isHappeningAfter(passage: Passage, from: number): boolean {
  let noun = '';
  for (let at = from; at < passage.endToken && at < from + 8; at++) {
    const tag = toTag(passage, at);
    if (/^NNS?$/.test(tag)) noun = toLower(passage, at);
    else if (!/^(?:DT|JJ|PRP\$|CD|NN|POS|RB|HYPH|VBN)/.test(tag)) break;
  }
  return noun !== '' && isHappeningNoun(noun);
}
