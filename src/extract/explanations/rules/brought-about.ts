// Catches: A fault in the steering gear sent her on to the rocks · The smell drove them out · Toxins in the water killed them · A bigger offer changed the board's mind.
// Not: A storm killed twelve (what happened, not why) · His brother drove them out · A fault would send her aground · The leak left a stain · A cable car sent them up.
import { toText } from '../../../document/span.ts';
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findTokenIndex } from '../../known.ts';
import type { VerbGroup } from '../../words.ts';
import { findSubject, isCausePhrase } from '../cause-noun.ts';
import { findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { type Passage, toLower, toTag } from '../passage.ts';
import { type ExplanationRule, toProposal } from '../rule.ts';

/** Whom or what it does it to. */
const THING = /(?: (?!(?:and|but|or|to|that|which|who)\b)[\p{L}\p{N}’'-]+){1,6}?/u;

/** Verbs by which a thing brings another about, with what makes them so. */
const DOES = anyOf(
  sequenceOf(
    /sent/,
    THING,
    / (?:into|on ?to|off|over|through|against|down|up|back|out|away|home|to|crashing|tumbling|plunging|soaring|packing|scrambling|spinning|sliding)/,
  ),
  sequenceOf(
    /(?:drove|driven|scared|chased|forced|frightened|pushed|pulled|squeezed|lured|drew|drawn|brought|knocked|threw|thrown|swept|kept)/,
    THING,
    / (?:out|away|off|from|apart|mad|back|down|aside|under|indoors|together|to a (?:halt|standstill)|to its knees|over the edge|into (?!account\b))/,
  ),
  sequenceOf(
    /(?:forced|obliged|compelled|pushed|prompted|led|persuaded|convinced|induced|moved|tempted|spurred|drove|driven|caused|encouraged|emboldened)/,
    THING,
    / to/,
  ),
  sequenceOf(/(?:left|made)/, THING, / (?:without|stranded|homeless|unable|impossible|unsafe|too \p{L}+)/u),
  sequenceOf(/(?:stopped|prevented|kept|deterred|discouraged|barred)/, THING, / from/),
  sequenceOf(/(?:changed|made up)/, THING, / minds?/),
  /(?:did|done) for|put (?:paid|an end|a stop) to|finished off|brought down|locked out|tipped the (?:balance|scales)|(?:did|done) the (?:trick|damage|rest)/,
  /(?:killed|sickened|sank|sunk|wrecked|ruined|doomed|destroyed|derailed|toppled|grounded|crippled|paralysed|paralyzed|halted|stopped|delayed|scuppered|foiled|thwarted|undid|undone|triggered|provoked|ignited|fuelled|fueled|prompted|hastened|blocked|jammed|tripped|disabled|weakened|undermined|saved|spoiled|spoilt|emptied|swayed|blinded|misled|lured|cost)(?! by\b)/,
);

export const broughtAbout: ExplanationRule = {
  id: 'explanations/brought-about',
  pattern: toPattern('giu', /\b/, DOES, /(?![\p{L}’'-])/u),
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { cue, cueToken, known, text } = passage;
    const verb = passage.verbs.find((group) => group.firstToken <= cueToken && cueToken < group.endToken) ?? null;
    if (verb !== null && !isDone(verb)) return null;
    // Behind a clause of its own ("a rumour that the bank was broke") the tagger takes the verb for something else.
    if (verb === null && !/^(?:VBD|VBN|JJ)$/.test(toTag(passage, cueToken))) return null;
    const start = verb?.firstToken ?? cueToken;
    const claim = findSubject(passage, start);
    if (claim === null || !isCausePhrase(passage, claim) || NOTHING.test(toText(text, claim))) return null;
    const first = findTokenIndex(known, claim.start);
    if (toLower(passage, first - 1) === 'no') return null;
    if (start - first > LONGEST || hasOwnVerb(passage, first, start)) return null;
    const of = findPhraseFrom(passage, verb?.endToken ?? cueToken + 1);
    return toProposal(claim, of, { start: verb?.start ?? cue.start, end: Math.max(cue.end, verb?.end ?? 0) });
  },
};

/** In tokens. */
const LONGEST = 22;
/** "Doubts over the price …" is a cause, "no fault" none. */
const NOTHING = /^(?:no|any|neither|nothing|which|that|whatever|every)\b/i;

function isDone(verb: VerbGroup): boolean {
  const { isPerfect, negation, tense, modal } = verb;
  if (!verb.isFinite || verb.isPassive || verb.isProgressive || negation !== null) return false;
  if (tense !== 'past' && !isPerfect) return false;
  return modal === null || (isPerfect && /^(?:may|might|could|must)$/.test(modal));
}

/** A finite verb that is the subject's own, and neither that of its relative clause nor a noun taken for one: "the <smell>". */
function hasOwnVerb(passage: Passage, from: number, to: number): boolean {
  let isOpen = false;
  for (let at = from; at < to; at++) {
    if (/^(?:that|which|who|whose|where|when)$/.test(toLower(passage, at)) && at > from) isOpen = true;
    if (isOpen || !passage.verbs.some((group) => group.isFinite && group.firstToken === at)) continue;
    if (!/^(?:DT|PRP\$|JJ)/.test(toTag(passage, at - 1))) return true;
  }
  return false;
}
