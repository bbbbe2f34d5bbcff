// Catches: Officials blamed heavy rain for the crash · The unions blame profits · blamed the crash on ice · credits the new coach for the win · attributed the fall to.
// Not: The portrait, which experts attribute to Rembrandt · blamed the firm for ignoring warnings · blamed each other · Each blamed the other · blamed the vote that is due on June 16 · was blamed by his wife · credited with a goal.
import { isInside, type Span, toText } from '../../../document/span.ts';
import { findInside, findTokenIndex } from '../../known.ts';
import type { VerbGroup } from '../../words.ts';
import { findClauseBefore, findNounPhraseBefore } from '../clause-starts.ts';
import { findClauseFrom, findPhraseFrom, hasFiniteVerb } from '../clauses.ts';
import { isAsking, isCutInQuote, toExplained } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { type Passage, toLower, toOuterPassage, toTag, toWordsSpan } from '../passage.ts';
import { isPersonalSpan } from '../personal.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

export const blames: ExplanationRule = {
  id: 'explanations/blames',
  pattern: /\b(?:blam(?:e|es|ed|ing)|attribut(?:e|es|ed|ing)|ascrib(?:e|es|ed|ing)|credit(?:s|ed|ing)?)\b/gi,
  confidence: 0.75,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, cueToken, afterToken } = passage;
    const verb = passage.verbs.find((group) => group.headToken === cueToken) ?? null;
    // The tagger takes "blamed" for an adjective now and then.
    if (verb === null && !/ed$/.test(toLower(passage, cueToken))) return null;
    const spelled = toSpelledOut(passage);
    if (spelled !== null) return spelled;
    // A lone participle is most often a past tense; with its auxiliary it is a passive.
    if (
      verb !== null &&
      ((verb.isPassive && verb.firstToken < verb.headToken) ||
        verb.negation !== null ||
        /^(?:should|must)$/.test(verb.modal ?? ''))
    )
      return null;
    const isBlame = /^(?:blam|cred)/i.test(text.slice(passage.cue.start, passage.cue.end));
    const joint = findJoint(passage, afterToken, isBlame ? /^(?:for|on)$/ : /^to$/);
    if (joint === -1) {
      const bare = isBlame && verb !== null ? proposeBare(passage, verb) : null;
      return bare ?? (isBlame && (verb === null || !verb.isFinite) ? proposeHeard(passage) : null);
    }
    const isFor = toLower(passage, joint) === 'for';
    // "<The fall>, which traders blamed on a rumour": what is explained stands before.
    if (joint === afterToken)
      return isFor ? proposeBlamedFor(passage, verb, joint) : proposeRelative(passage, verb, joint);
    // "Blame its refusal to give up slots for the early flights": whether the flights are explained, nothing tells.
    if (isFor && isAmbiguous(passage, joint)) return verb === null ? null : proposeBare(passage, verb);
    const first = toWordsSpan(passage, afterToken, joint);
    // "Blamed the firm for ignoring warnings": who did it is no reason for what he did.
    if (isFor && toTag(passage, joint + 1) === 'VBG') return null;
    const second = findPhraseFrom(passage, joint + 1);
    if (second === null || first === null) return null;
    if ([first, second].some(({ start, end }) => isCutInQuote(text.slice(start, end)))) return null;
    if (
      /^(?:me|him|her|us|them|you|it|himself|herself|themselves|each other)$/i.test(
        text.slice((isFor ? first : second).start, (isFor ? first : second).end),
      )
    )
      return null;
    const cue = verb === null ? passage.cue : { start: verb.start, end: verb.end };
    return isFor
      ? toProposal(first, second, cue, { isReported: true })
      : toProposal(second, first, cue, { isReported: true });
  },
};

/** True where an infinitive stands before the "for", and what follows it is nothing that happens. */
function isAmbiguous(passage: Passage, joint: number): boolean {
  let hasInfinitive = false;
  for (let at = passage.afterToken; at < joint; at++) if (toTag(passage, at) === 'TO') hasInfinitive = true;
  const after = findPhraseFrom(passage, joint + 1);
  return hasInfinitive && (after === null || !isHappeningNoun(toHeadNoun(toText(passage.text, after))));
}

/** In tokens: between "which" and its verb. */
const LONGEST_SUBJECT = 14;

/** "The crown fell, which traders blamed on a rumour", "a fall that dealers attribute to fear": the clause or the noun before it is explained. */
function proposeRelative(passage: Passage, verb: VerbGroup | null, joint: number): Proposal | null {
  const { text } = passage;
  const claim = findPhraseFrom(passage, joint + 1);
  if (verb !== null && verb.firstToken < verb.headToken && !verb.isFinite) return null;
  if (claim === null || isCutInQuote(toText(text, claim))) return null;
  const outer = toOuterPassage(passage) ?? passage;
  const which = findWhich(passage, outer, verb);
  if (which === -1) return null;
  const hasComma = toLower(passage, which - 1) === ',';
  const until = hasComma ? which - 1 : which;
  const of = toExplained(outer, hasComma ? findClauseBefore(outer, until) : findNounPhraseBefore(outer, until));
  return of === null || !isToldOf(outer, of) ? null : toProposal(claim, of, passage.cue, { isReported: true });
}

/** "The policy, which the union has blamed for the losses": the thing before it is the cause. */
function proposeBlamedFor(passage: Passage, verb: VerbGroup | null, joint: number): Proposal | null {
  const { text } = passage;
  const of = toBeforeMainVerb(passage, findPhraseFrom(passage, joint + 1), joint);
  if (of === null || isCutInQuote(toText(text, of)) || toTag(passage, joint + 1) === 'VBG') return null;
  const outer = toOuterPassage(passage) ?? passage;
  const which = findWhich(passage, outer, verb);
  if (which === -1) return null;
  const thing = findNounPhraseBefore(outer, toLower(passage, which - 1) === ',' ? which - 1 : which);
  if (thing === null) return null;
  const lead = NOTHING_OF.exec(toText(text, thing))?.[0].length ?? 0;
  const claim = { start: thing.start + lead, end: thing.end };
  return isPersonalSpan(outer, claim) ? null : toProposal(claim, of, passage.cue, { isReported: true });
}

/** "The storm that farmers blamed for <the loss of crops> moved on": the verb behind it is that of the storm. */
function toBeforeMainVerb(passage: Passage, of: Span | null, joint: number): Span | null {
  if (of === null) return null;
  const next = passage.verbs.find(
    (verb) =>
      verb.firstToken > joint + 1 && isInside(verb, of) && /^(?:VB[DNPZ]|MD)$/.test(toTag(passage, verb.firstToken)),
  );
  return next === undefined ? of : toWordsSpan(passage, joint + 1, next.firstToken);
}

/** "No evidence of a policy". */
const NOTHING_OF = /^(?:no|any|little) (?:evidence|signs?|trace|proof|indication|hint) of /i;

/** The "which" or "that" whose verb it is; -1 where there is none. */
function findWhich(passage: Passage, outer: Passage, verb: VerbGroup | null): number {
  const first = verb?.firstToken ?? passage.cueToken;
  for (let at = first - 1; at > outer.firstToken && at > first - LONGEST_SUBJECT; at--)
    if (/^(?:which|that)$/.test(toLower(passage, at))) return at;
  return -1;
}

/** Works and words that have a maker: nothing comes about that would need a cause. */
const MADE =
  /^(?:(?:paint|draw|engrav|etch|carv|writ|say|build|record|land|crossing|tapestr|sculpt|composit|inscript|quotat|invent|discover|creat|translat|illustrat|fiction|statement|comment|remark|decision)\w*)$/i;

/** True for a clause, and for a noun of something that comes about: "the portrait" that experts attribute to a painter does not. */
function isToldOf(passage: Passage, of: Span): boolean {
  if (findInside(passage.known.words.verbs, of).some((verb) => verb.isFinite)) return true;
  const noun = toHeadNoun(toText(passage.text, of));
  return isHappeningNoun(noun) && !MADE.test(noun);
}

/** What names nothing that could have brought anything about. */
const NO_ANSWER =
  /^(?:this|that|each|neither|nothing|nobody|not|one|no one|another|game|others?|the (?:other|others|rest|latter|former)(?: (?:side|party|one|camp|two|man|woman|team|government)s?)?$|(?:part|much|most|some|all) of|(?:several|many|various|other) factors)\b/i;

/** "The unions blame profits": what it is the cause of, the text leaves to what stands around it. */
function proposeBare(passage: Passage, verb: VerbGroup): Proposal | null {
  const { cueToken, afterToken, text } = passage;
  if (!toLower(passage, cueToken).startsWith('blam') || !verb.isFinite) return null;
  // minister blames "snipers on the roof": all of the quotation.
  const isQuoted = toTag(passage, afterToken) === '``';
  const first = isQuoted ? afterToken + 1 : afterToken;
  if (!/^(?:DT|NNS?|JJ|VBG|CD)$/.test(toTag(passage, first))) return null;
  const claim = isQuoted ? findQuotedFrom(passage, first) : findPhraseFrom(passage, first);
  if (claim === null || NO_ANSWER.test(toText(text, claim))) return null;
  // A mark right behind cuts the phrase short; after a comma may follow what it is blamed for.
  if (!isQuoted && /^\s*[("”“[]/.test(text.slice(claim.end, claim.end + 3))) return null;
  for (let at = afterToken + 1; at < passage.endToken; at++)
    if (/^(?:on|for)$/.test(toLower(passage, at)) && toLower(passage, at - 1) === ',') return null;
  return toProposal(
    toFirstOfTwo(text, claim),
    findAdmittedBefore(passage),
    { start: verb.start, end: verb.end },
    { isReported: true },
  );
}

/** "The union blamed the firm, saying that <it had ignored the alarm>": what the firm is blamed for tells the reason. */
function toSpelledOut(passage: Passage): Proposal | null {
  const { text, cue, region, known } = passage;
  if (!/^blam(?:es?|ed)$/i.test(toText(text, cue))) return null;
  const lead = AND_SAYS.exec(toText(text, { start: cue.end, end: region.end }));
  if (lead === null) return null;
  const from = findTokenIndex(known, cue.end + lead[0].length);
  const claim = findClauseFrom(passage, from);
  if (claim === null || !hasFiniteVerb(passage, from, from + LONGEST_SUBJECT)) return null;
  const words = toText(text, claim);
  const [subject = ''] = /^(?:the |its |their |his |her )?[\w’-]+/i.exec(words) ?? [];
  // "Villagers blamed the council, saying they had asked for help": of whom, the words leave open.
  const isPointing =
    /^it$/i.test(subject) || (/^they$/i.test(subject) && toTag(passage, passage.cueToken - 1) !== 'NNS');
  const isOfBlamed = isPointing || lead[0].toLowerCase().includes(` ${toHeadNoun(subject)}`);
  if (!isOfBlamed || !DONE_WRONG.test(words)) return null;
  return toProposal(claim, null, cue, { isReported: true });
}

const AND_SAYS =
  /^ (?!for\b)[^.;:?!“”"]{2,90}?, (?:saying|arguing|claiming|alleging|insisting)(?: that)? (?!that\b|there (?:was|is) no\b|(?:he|she) )/i;
/** What one is blamed for is what one did or left undone: "had ignored the alarm", "did not stop"; not "had no plan", "was a bad employer". */
const DONE_WRONG =
  /\b(?:(?:had|has|have) (?:not |never |also |\w+ly )?(?:\w{2,}(?:ed|en|wn)|laid|left|let|put|set|sent|made|cut|built|sold|lost|kept|held|run|begun|done|gone|led|spent|brought|hit|shot)|did(?: not|n['’]t))\b(?! (?:well|all|everything|enough|nothing)\b)/i;

/** "The office blamed diary clashes", where the tagger takes the blaming for something else: what is heard to be said is blamed. */
function proposeHeard(passage: Passage): Proposal | null {
  const { known, cue, text, afterToken } = passage;
  const heard = known.attributions.find(
    ({ source, cue: [said] }) => source.length > 0 && said !== undefined && isInside(cue, said),
  );
  const [content] = heard?.content ?? [];
  if (content === undefined || content.start < cue.end || content.start > cue.end + 2) return null;
  if (!/^(?:DT|NNS?|JJ|VBG|CD)$/.test(toTag(passage, afterToken))) return null;
  const claim = toFirstOfTwo(text, content);
  const words = toText(text, claim);
  if (words.length > LONGEST_HEARD || / (?:for|on) /i.test(words) || NO_ANSWER.test(words)) return null;
  return isPersonalSpan(passage, claim) ? null : toProposal(claim, null, cue, { isReported: true });
}

/** In UTF-16 code units. */
const LONGEST_HEARD = 80;

/** "Conceded that the figure had been wrong. She blamed a misunderstanding": of what she has just owned up to. */
function findAdmittedBefore({ known, sentence, text, cueToken }: Passage): Proposal['of'] {
  const before = known.language.sentences[sentence - 1];
  if (before === undefined || !/^(?:he|she|it|they)$/i.test(toText(text, toTokenSpan(known, cueToken - 1))))
    return null;
  const admitted = known.attributions.find(
    ({ cue: [cue], within }) =>
      within === null && cue !== undefined && isInside(cue, before) && ADMITS.test(toText(text, cue)),
  );
  const content = admitted?.content.at(-1);
  if (content === undefined || !isInside(content, before)) return null;
  const lead = /^that\s+/i.exec(toText(text, content))?.[0].length ?? 0;
  return findInside(known.words.verbs, content).some((verb) => verb.isFinite)
    ? { start: content.start + lead, end: content.end }
    : null;
}

const ADMITS = /^(?:\w+ )?(?:conced|admit|acknowledg|apologi[sz]|own(?:s|ed)? up|regret)/i;

function toTokenSpan({ language: { tokens } }: Passage['known'], token: number): Span {
  return { start: tokens.starts[token] ?? 0, end: tokens.ends[token] ?? 0 };
}

/** "The unions blame the ministry, and the ministry, in a letter, the unions": two things take no comma, so another clause begins. */
function toFirstOfTwo(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const comma = words.indexOf(',');
  return comma !== -1 && /^, (?:and|but) /.test(words.slice(comma)) ? { start, end: start + comma } : { start, end };
}

/** What stands from `first` to the closing mark; null where none comes. */
function findQuotedFrom(passage: Passage, first: number): Proposal['claim'] | null {
  for (let at = first; at < passage.endToken && at < first + LONGEST_QUOTED; at++)
    if (toTag(passage, at) === "''") return toWordsSpan(passage, first, at);
  return null;
}

/** In tokens. */
const LONGEST_QUOTED = 16;

/** The preposition that parts the two objects, within the clause: not the "on" of a day, nor one within "the vote that is due on". */
function findJoint(passage: Passage, from: number, pattern: RegExp): number {
  let isRelative = false;
  for (let at = from; at < passage.endToken && at < from + 16; at++) {
    const word = toLower(passage, at);
    if (word === 'on' && pattern.test('for') && (isRelative || isWithin(passage, from, at))) continue;
    if (pattern.test(word)) return isRelative ? -1 : at;
    if (at > from && /^(?:that|which|who|whose|where)$/.test(word) && hasFiniteVerb(passage, at + 1, at + 8))
      isRelative = true;
    if (/^(?:[,;:.—–"“]|with)$/.test(word) || /^(?:VBD|MD)/.test(toTag(passage, at))) return -1;
  }
  return -1;
}

/** "The strike on Friday", "ice on the rails for the crash": the "on" belongs to what is blamed. */
function isWithin(passage: Passage, from: number, on: number): boolean {
  if (DAY.test(toLower(passage, on + 1))) return true;
  const first = toWordsSpan(passage, from, on);
  if (first === null || isHappeningNoun(toHeadNoun(toText(passage.text, first)))) return false;
  for (let at = on + 1; at < passage.endToken && at < on + 8; at++) {
    if (/^(?:[,;:.—–"“]|that|which|who)$/.test(toLower(passage, at))) return false;
    const of = toLower(passage, at) === 'for' ? findPhraseFrom(passage, at + 1) : null;
    if (of !== null) return isHappeningNoun(toHeadNoun(toText(passage.text, of)));
  }
  return false;
}

const DAY =
  /^(?:board|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|(?:january|february|march|april|may|june|july|august|september|october|november|december)|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?|\d.*)$/;
