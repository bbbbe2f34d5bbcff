// Catches: it is possible that · is not certain to · it is hard to imagine how  Not: a possible strike (noun) · made it possible to
import { CERTAINTY_ADJECTIVES } from '../../../lexicon/hedges.ts';
import { findNegationBefore, isAttributive } from '../../likelihood-words.ts';
import { findPhraseAt, type Phrases, toPhrases } from '../../phrases.ts';
import { type CertaintyRule, type Mark, type Parsed, toMark } from '../mark.ts';
import { findComplement, findVerbFrom, toPassing } from '../scope.ts';

const ID = 'certainty/certainty-adjective';
type Adjective = (typeof CERTAINTY_ADJECTIVES)[number];
const PHRASES: Phrases<Adjective> = toPhrases(CERTAINTY_ADJECTIVES.map((adjective) => [adjective.words, adjective]));

/** Adjectives of a predicate that hold the clause after them. */
export const certaintyAdjective: CertaintyRule = {
  id: ID,
  findMarks(parsed) {
    const { stretch, taken } = parsed;
    const marks: Mark[] = [];
    for (let at = 0; at < stretch.count; at++) {
      const found = findPhraseAt(PHRASES, stretch.lowers, at);
      if (found === null || taken[at] === 1) continue;
      const mark = toAdjectiveMark(parsed, found.value, at, found.end);
      if (mark !== null) marks.push(mark);
      at = found.end - 1;
    }
    return marks;
  },
};

function toAdjectiveMark(parsed: Parsed, adjective: Adjective, from: number, to: number): Mark | null {
  const { stretch, taken } = parsed;
  if (isAttributive(stretch, from, to) || stretch.lowers[to] === 'of') return null;
  // Only a predicate of "be", "seem" and the like opens a clause: not "made it possible to".
  const verb = stretch.verbs[findVerbFrom(stretch.verbs, from) - 1];
  if (verb === undefined || !/^(?:be|seem|appear|look|remain|become)$/.test(verb.group.lemma) || from > verb.end + 3)
    return null;
  const complement = findComplement(parsed, to);
  if (complement === null) return null;
  // "It is possible to buy tickets" tells what can be done, not how sure it is.
  const isAbility = stretch.lowers[to] === 'to' || stretch.lowers[to] === 'for';
  if (isAbility && /possible$/.test(stretch.lowers[to - 1] as string)) return null;
  if (isAbility && /^(?:clear|obvious|evident|plausible)$/.test(stretch.lowers[to - 1] as string)) return null;
  const negation = findNegationBefore(stretch, from);
  const cues = [{ from, to }];
  if (negation !== -1) {
    taken[negation] = 1;
    cues.unshift({ from: negation, to: negation + 1 });
  }
  const isOpened = negation !== -1 && adjective.negated === 'open';
  const isDenied = negation === -1 ? adjective.denies : adjective.negated === 'denied';
  return {
    ...toMark(ID, cues, complement),
    ...toPassing(parsed, verb.head, complement),
    level: negation === -1 ? adjective.level : isOpened ? 'possible' : 'certain',
    flips: isDenied,
    opens: isOpened && !adjective.denies,
  };
}
