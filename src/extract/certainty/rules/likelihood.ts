// Catches: in all likelihood · is not likely to · there is little doubt that · chances are, not at all  Not: more likely than men · the likely winner (of him alone)
import { findLikelihoodAt, type LikelihoodWords } from '../../likelihood-words.ts';
import { type CertaintyRule, type Mark, type Parsed, toMark } from '../mark.ts';
import { findComplement, toPassing, toSegment } from '../scope.ts';

const ID = 'certainty/likelihood';

/** Words that put a likelihood on a statement. */
export const likelihood: CertaintyRule = {
  id: ID,
  findMarks(parsed) {
    const { stretch, taken } = parsed;
    const marks: Mark[] = [];
    for (let at = 0; at < stretch.count; at++) {
      const found = findLikelihoodAt(stretch, at);
      if (found === null) continue;
      taken.fill(1, at, found.end);
      if (found.words !== null) marks.push(toLikelihoodMark(parsed, found.words));
      at = found.end - 1;
    }
    return marks;
  },
};

function toLikelihoodMark(parsed: Parsed, words: LikelihoodWords): Mark {
  const { stretch, taken } = parsed;
  const { from, to, negation, band, level, denies } = words;
  const cues = [{ from, to }];
  if (negation !== -1) {
    taken[negation] = 1;
    cues.unshift({ from: negation, to: negation + 1 });
  }
  const segment = toSegment(parsed, from);
  const mark = { ...toMark(ID, cues, segment), level, flips: denies, band };
  if (words.isAttributive) return { ...mark, scope: { from: to, to: to + 2 }, isOfEvents: true };
  const last = stretch.lowers[to - 1] as string;
  const isAdverb = /ly$/.test(last) && !/likely$/.test(last);
  const complement = isAdverb ? null : findComplement(parsed, to);
  if (complement !== null) return { ...mark, ...toPassing(parsed, from, complement) };
  const rest = stretch.lowers[to] === ',' ? to + 1 : to;
  if (stretch.lowers[rest] === 'not' && last === 'are') {
    // "Chances are, not at all": the answer is all there is.
    taken[rest] = 1;
    return { ...mark, cues: [...cues, { from: rest, to: rest + 1 }], flips: !denies };
  }
  return { ...mark, clause: segment.clause };
}
