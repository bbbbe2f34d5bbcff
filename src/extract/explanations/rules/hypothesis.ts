// Catches: One theory is that the valve failed · Another hypothesis connects his exit with the merger · A likelier explanation is the cold.
// Not: the theory of evolution is taught · a theory that nobody has heard · an explanation was not given.
import { anyWordOf, toPattern } from '../../../language/pattern.ts';
import type { VerbGroup } from '../../words.ts';
import { findClauseFrom, findPhraseFrom } from '../clauses.ts';
import { isAsking } from '../explained.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

const TIES = /^(?:connect|link|tie|attribute|ascribe|trace|relate|put)$/;
const BLAMES = /^(?:blame|credit)$/;
const HOLDS = /^(?:hold|go|suggest|say|posit|have|suppose|assume|run|maintain|claim|state|propose)$/;

export const hypothesis: ExplanationRule = {
  id: 'explanations/hypothesis',
  pattern: toPattern(
    'gi',
    /\b/,
    anyWordOf('one another a an the some most this their his her its my our other (?:second|third|fourth)'),
    /(?: (?!of\b)[\w-]+){0,3}? (?:hypothes[ei]s|theor(?:y|ies)|explanations?|interpretations?)(?=[\s,])/,
  ),
  confidence: 0.8,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, verbs, afterToken } = passage;
    const from = skipAside(passage);
    const verb = toNounlike(passage) ?? verbs.find((group) => group.firstToken >= from) ?? null;
    if (verb === null || !verb.isFinite || verb.firstToken > from + 12) return null;
    const between = from === afterToken ? text.slice(passage.cue.end, verb.start) : '';
    if (from > afterToken && verb.firstToken !== from) return null;
    if (/\b(?:that|which|of|who)\b|[.;:]/i.test(between.replace(/^\s*(?:for|of|as to|why)\b[^,]*/i, ''))) return null;
    const of = toOf(passage, verb.firstToken);
    const cue = { start: passage.cue.start, end: verb.end };
    if (verb.lemma === 'be') return proposeBe(passage, verb.endToken, of, cue, verb.negation !== null);
    if (verb.negation !== null) return null;
    const isNext = toLower(passage, verb.endToken) === 'that';
    if (HOLDS.test(verb.lemma) && isNext) {
      return discuss(findClauseFrom(passage, verb.endToken + 1), of, { ...cue, end: toEnd(passage, verb.endToken) });
    }
    if (BLAMES.test(verb.lemma)) return proposeBlame(passage, verb.endToken, cue);
    return TIES.test(verb.lemma) ? proposeTie(passage, verb.endToken, cue) : null;
  },
};

/** In tokens. */
const LONGEST_ASIDE = 20;

/** "One explanation, <offered by a clerk who knew him>, is that": the token behind an aside that tells whose it is. */
function skipAside(passage: Passage): number {
  const { afterToken, endToken } = passage;
  if (toLower(passage, afterToken) !== ',') return afterToken;
  for (let at = afterToken + 1; at < Math.min(endToken, afterToken + LONGEST_ASIDE); at++)
    if (toLower(passage, at) === ',' && /^(?:is|was)$/.test(toLower(passage, at + 1))) return at + 1;
  return afterToken;
}

/** Verbs right after the noun that are taken for nouns now and then: "another hypothesis links". */
function toNounlike(
  passage: Passage,
): Pick<VerbGroup, 'start' | 'end' | 'firstToken' | 'endToken' | 'lemma' | 'isFinite' | 'negation'> | null {
  const { afterToken, known } = passage;
  const lemma = /^(link|connect|tie|relate|attribute|blame|credit|hold|suggest)s$/.exec(
    toLower(passage, afterToken),
  )?.[1];
  if (lemma === undefined || !toTag(passage, afterToken).startsWith('NN')) return null;
  const { tokens } = known.language;
  return {
    start: tokens.starts[afterToken] as number,
    end: tokens.ends[afterToken] as number,
    firstToken: afterToken,
    endToken: afterToken + 1,
    lemma,
    isFinite: true,
    negation: null,
  };
}

/** "for the delay", "as to why it fell" between the noun and its verb. */
function toOf(passage: Passage, verbToken: number): Proposal['of'] {
  const word = toLower(passage, passage.afterToken);
  if (word === 'for' || word === 'why') return toWordsSpan(passage, passage.afterToken + 1, verbToken);
  if (word === 'as') return toWordsSpan(passage, passage.afterToken + 3, verbToken);
  return null;
}

function proposeBe(
  passage: Passage,
  from: number,
  of: Proposal['of'],
  cue: Proposal['cue'],
  isNegated: boolean,
): Proposal | null {
  const first = toLower(passage, from);
  if (first === 'that') {
    const whole = { start: cue.start, end: toEnd(passage, from) };
    return discuss(findClauseFrom(passage, from + 1), of, whole, isNegated ? whole : null);
  }
  if (/^(?:given|offered|provided|available|needed|possible|more|less|simple|far|very|also|too)$/.test(first))
    return null;
  // "The theory was dismissed", "the explanation is simple": only a noun phrase is a reason.
  if (!/^(?:DT|NN|PRP\$|CD|JJ|EX)/.test(toTag(passage, from))) return null;
  const phrase = findPhraseFrom(passage, from);
  if (phrase === null || !/\s/.test(passage.text.slice(phrase.start, phrase.end))) return null;
  return discuss(phrase, of, cue, isNegated ? cue : null);
}

/** "… connects the delay with the strike": what is explained, then the reason. */
function proposeTie(passage: Passage, from: number, cue: Proposal['cue']): Proposal | null {
  for (let at = from + 1; at < passage.endToken && at < from + 25; at++) {
    if (
      !/^(?:with|to)$/.test(toLower(passage, at)) ||
      (toTag(passage, at + 1).startsWith('VB') && toTag(passage, at + 1) !== 'VBG')
    )
      continue;
    return discuss(findPhraseFrom(passage, at + 1), toWordsSpan(passage, from, at), cue);
  }
  return null;
}

/** "… blames the heat for the delay". */
function proposeBlame(passage: Passage, from: number, cue: Proposal['cue']): Proposal | null {
  for (let at = from + 1; at < passage.endToken && at < from + 20; at++) {
    const word = toLower(passage, at);
    if (word === 'for' && /^(?:NN|CD|JJ|VBG|RP)/.test(toTag(passage, at - 1)))
      return discuss(toWordsSpan(passage, from, at), findPhraseFrom(passage, at + 1), cue);
    if (word === 'with') return null;
  }
  return discuss(findPhraseFrom(passage, from), null, cue);
}

function discuss(
  claim: Proposal['of'],
  of: Proposal['of'],
  cue: Proposal['cue'],
  rejectedBy: Proposal['of'] = null,
): Proposal | null {
  return toProposal(claim, of, cue, { isArgued: true, isReported: true, rejectedBy });
}

function toEnd({ known }: Passage, token: number): number {
  return known.language.tokens.ends[token] as number;
}
