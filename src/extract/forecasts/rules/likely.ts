// Catches: is likely to remain · will probably win · it is unlikely that they will · chances are, not at all  Not: is likely to have been (past) · was probably drunk
import type { LikelihoodWords } from '../../likelihood-words.ts';
import type { SentenceClause } from '../../sentence-clauses.ts';
import type { StretchVerb } from '../../stretch.ts';
import { isBecoming } from '../outcome.ts';
import type { ForecastRule, Passage } from '../prospect.ts';
import { isInfinitive, isProspective, toFutureCue, toInfinitiveStart } from '../prospective.ts';
import { toSubject } from '../subject.ts';

/** A likelihood is put on what is to come. */
export const likely: ForecastRule = {
  id: 'forecasts/likely',
  confidence: 0.85,
  toProspect(passage, verb) {
    if (verb.group.isPerfect || passage.likelihoods.length === 0) return null;
    // "You are likely to wait": whoever does so, at any time.
    if (toSubject(passage, verb) === 'hearer') return null;
    const words = passage.likelihoods.find((candidate) => isPutOn(passage, verb, candidate));
    if (words === undefined) return null;
    const cues = [{ from: words.from, to: words.to }];
    if (words.negation !== -1) cues.unshift({ from: words.negation, to: words.negation + 1 });
    if (isProspective(passage, verb)) cues.push(toFutureCue(passage, verb));
    return { cues, band: words.band };
  },
};

function isPutOn(passage: Passage, verb: StretchVerb, words: LikelihoodWords): boolean {
  if (isInfinitive(passage, verb)) return isInfinitiveOf(passage, verb, words);
  if (!isProspective(passage, verb)) return isAnswer(passage, verb, words) || isDated(passage, verb, words);
  if (words.from >= verb.first && words.to <= verb.end) return true;
  const { clauseOf, clauses } = passage.parts;
  const clause = clauseOf[verb.head] as number;
  if (clauseOf[words.from] === clause) return !isOfOtherVerb(clauses[clause] as SentenceClause, verb, words);
  // "It is likely that he will": the clause it opens.
  const opened = clauses[clause] as SentenceClause;
  return opened.kind === 'complement' && opened.from >= words.to - 1 && opened.from <= words.to + 1;
}

/** "is likely to win", as long as it looks ahead from now. */
function isInfinitiveOf(passage: Passage, verb: StretchVerb, words: LikelihoodWords): boolean {
  const { stretch } = passage;
  if (words.to !== toInfinitiveStart(passage, verb)) return false;
  const governor = stretch.verbs.findLast(({ first }) => first < words.from);
  // "the candidate most likely to win" is described, no more.
  if (governor === undefined || !governor.group.isFinite || governor.end < words.from - 3) return false;
  if (governor.group.tense === 'past' && !passage.isRetold) return false;
  return verb.group.lemma !== 'be' || verb.group.isPassive || isBecoming(passage, verb, true);
}

/** "Chances are, not at all": an answer without a verb of its own. */
function isAnswer({ stretch }: Passage, verb: StretchVerb, words: LikelihoodWords): boolean {
  if (verb.head < words.from || verb.head >= words.to || words.to >= stretch.count - 1) return false;
  return !stretch.verbs.some(({ first, group }) => first >= words.to && group.isFinite) && words.from <= 1;
}

/** "A ruling is unlikely before the end of the year", "more rain is likely on Monday", "further cases are likely." */
function isDated({ stretch, isRetold }: Passage, verb: StretchVerb, words: LikelihoodWords): boolean {
  return (
    verb.group.lemma === 'be' &&
    (verb.group.tense === 'present' || (isRetold && verb.group.tense === 'past')) &&
    words.from >= verb.end &&
    words.from <= verb.end + 2 &&
    (isAhead(stretch.lowers[words.to] ?? '', verb.group.tense === 'past') || isOfMore(stretch, verb, words)) &&
    /^(?:un)?likely$/.test(stretch.lowers[words.to - 1] as string)
  );
}

/** Words that lead to a time to come; behind a past, those alone that cannot lead to one that is over. */
function isAhead(word: string, isPast: boolean): boolean {
  return isPast
    ? /^(?:before|until|by|next|soon)$/.test(word)
    : /^(?:before|until|by|this|next|soon|any|in)$/.test(word);
}

/** "Further charges are likely": what there is to be more of is still to come; "fraud is likely" may be of what was. */
function isOfMore({ lowers, tags, count }: Passage['stretch'], verb: StretchVerb, words: LikelihoodWords): boolean {
  const after = lowers[words.to] ?? '.';
  if (words.to < count && !/^(?:[.;,"”]|on|as|at)$/.test(after)) return false;
  let at = verb.first - 1;
  while (at >= 0 && /^(?:NN|JJ|IN|DT|CD|VBG)/.test(tags[at] ?? '') && lowers[at] !== 'that') at--;
  return lowers.slice(at + 1, verb.first).some((word) => /^(?:more|further|new|another|additional)$/.test(word));
}

function isOfOtherVerb({ verbs }: SentenceClause, verb: StretchVerb, words: LikelihoodWords): boolean {
  const before = verbs.findLast(({ first }) => first <= words.from);
  return before !== undefined && before !== verb && words.from < verb.first - 2;
}
