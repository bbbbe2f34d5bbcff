import type { Span } from '../../document/span.ts';
import { findSentenceIndex, findTokenIndex, type Known } from '../known.ts';
import { toLowers, toStretch } from '../stretch.ts';
import type { CertaintyRule } from './mark.ts';
import { findMarksAt, type MarkedStretch, parseCertainty } from './parse-certainty.ts';
import { EVENT_RULES, STATEMENT_RULES } from './rules.ts';
import { type Weighed, weighMarks } from './weigh-marks.ts';

const ALL_RULES: readonly CertaintyRule[] = [...STATEMENT_RULES, ...EVENT_RULES];

/**
 * Makes a function that tells how certain an event is by the words of its sentence, wherever in the sentence it stands: `span` is
 * the word of the event ("*open* stores" in "plans to open stores" is probable). Each sentence is looked at once.
 */
export function toCertaintyAt(known: Known): (span: Span) => Weighed {
  const lowers = toLowers(known.language);
  const seen = new Map<number, MarkedStretch>();
  return (span) => {
    const index = findSentenceIndex(known, span.start);
    const sentence = known.language.sentences[index];
    if (sentence === undefined) return weighMarks([]);
    let marked = seen.get(index);
    if (marked === undefined) {
      marked = parseCertainty(toStretch(known, lowers, sentence), ALL_RULES);
      seen.set(index, marked);
    }
    const position = findTokenIndex(known, span.start) - findTokenIndex(known, sentence.start);
    return weighMarks(findMarksAt(marked, position));
  };
}
