// Catches: The main reason for the delay is the cold · the reason lay in “rising costs” · The reason she left was that · the real aim of the visit was to · The motive was robbery.
// Not: there is no reason to · for that reason · the aim of the course is to teach · reasons why are unclear.
import { anyOf, sequenceOf, toPattern } from '../../../language/pattern.ts';
import { findClauseFrom, findPhraseFrom } from '../clauses.ts';
import { isAsking, toExplained } from '../explained.ts';
import { isHappeningNoun, toHeadNoun } from '../happening-noun.ts';
import { type Passage, toLower, toTag, toWordsSpan } from '../passage.ts';
import { type ExplanationRule, type Proposal, toProposal } from '../rule.ts';

export const theReason: ExplanationRule = {
  id: 'explanations/the-reason',
  pattern: toPattern(
    'gi',
    /\b/,
    anyOf(
      sequenceOf(
        /(?:the|a|an|one|another|his|her|their|its|my|our)(?: (?!of\b|no\b)[\w-]+){0,2}? /,
        /(?:reasons?|motives?|motivation|cause|culprit|driver)/,
      ),
      /one of (?:the|his|her|their)(?: [\w-]+){0,2} (?:reasons|causes|motives|drivers)/,
      sequenceOf(
        /(?:the|his|her|their|its)(?: [\w-]+)? (?:real|true|actual|ulterior|hidden|underlying|stated) /,
        /(?:aims?|goals?|purpose|objective|intention|target|object|point)/,
      ),
    ),
    /\b/,
  ),
  confidence: 0.8,
  propose(passage) {
    if (isAsking(passage)) return null;
    const { text, afterToken } = passage;
    const verb = findCopula(passage, afterToken);
    if (verb === null) return null;
    const { token, isNegated, start, end } = verb;
    const of = toOf(passage, token);
    const isWhat = /^(?:what|why|who|whether|how)$/.test(toLower(passage, token));
    if (isWhat) return null;
    const cue = { start: passage.cue.start, end: passage.cue.end };
    // A cause may be one that people fight for.
    if (/cause$/i.test(text.slice(cue.start, cue.end)) && !isHappening(passage, of)) return null;
    const rejectedBy = isNegated ? { start, end } : null;
    const claim = toClaim(passage, verb.next);
    if (
      claim === null ||
      /^(?:unclear|unknown|the same|simple|obvious|clear|not|still|being|under|given|plain|that|pending|undetermined|awaited|unresolved|unexplained|disputed|contested|known|yet)\b/i.test(
        text.slice(claim.start, claim.end),
      )
    )
      return null;
    const isArgued = /\b(?:real|true|likely|likelier|possible|plausible)\b/i.test(text.slice(cue.start, cue.end));
    return toProposal(claim, of, cue, { isArgued, rejectedBy });
  },
};

/** The "is" that joins the reason to its noun, over "for the delay" or "why she left". */
function findCopula(
  passage: Passage,
  from: number,
): { token: number; next: number; isNegated: boolean; start: number; end: number } | null {
  const opening = toLower(passage, from);
  const hasClause =
    /^(?:why|that|he|she|they|it|we|i|you|the|this|that|people|so|mr|ms|[a-z]+)$/.test(opening) &&
    !/^(?:is|was|lay|lies|for|of|behind|'s|’s)$/.test(opening);
  let seen = 0;
  for (const group of passage.verbs) {
    if (group.firstToken < from || !group.isFinite) continue;
    if (group.firstToken > from + 25) return null;
    const isLying = /^(?:lie|lay)$/.test(group.lemma) && toLower(passage, group.endToken) === 'in';
    if ((isLying || group.lemma === 'be') && !group.isPassive && !group.isProgressive && (seen > 0 || !hasClause)) {
      return {
        token: group.firstToken,
        next: group.endToken + (isLying ? 1 : 0),
        isNegated: group.negation !== null,
        start: group.start,
        end: group.end,
      };
    }
    if (!hasClause) return null;
    seen++;
    if (seen > 2) return null;
  }
  return null;
}

function isHappening({ text }: Passage, of: Proposal['of']): boolean {
  return of !== null && isHappeningNoun(toHeadNoun(text.slice(of.start, of.end)));
}

function toOf(passage: Passage, verbToken: number): Proposal['of'] {
  const first = toLower(passage, passage.afterToken);
  const skip = /^(?:for|of|behind|why|that)$/.test(first) ? 1 : 0;
  const more = skip === 1 && toLower(passage, passage.afterToken + 1) === 'why' ? 1 : 0;
  const span = toWordsSpan(passage, passage.afterToken + skip + more, verbToken);
  return first === 'for' || first === 'behind' || first === 'of' ? span : toExplained(passage, span);
}

function toClaim(passage: Passage, start: number): Proposal['of'] {
  const from = /^["“”‘']+$/.test(toLower(passage, start)) ? start + 1 : start;
  const first = toLower(passage, from);
  if (first === 'that' || first === 'because') {
    return toLower(passage, from + 1) === 'of' ? findPhraseFrom(passage, from + 2) : findClauseFrom(passage, from + 1);
  }
  if (first === 'to') return findPhraseFrom(passage, from);
  if (/^(?:DT|NN|PRP|CD|JJ|VBG|EX)/.test(toTag(passage, from))) {
    return /^(?:PRP|EX)$/.test(toTag(passage, from)) ? findClauseFrom(passage, from) : findPhraseFrom(passage, from);
  }
  return null;
}
