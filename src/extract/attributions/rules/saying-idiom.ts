// Catches: That said, the bridge will stay · needless to say · all told, 40 went.
// Not: That is what she said · “Close it,” that said a lot about him · He told all.
import { SAYING_IDIOMS } from '../../../lexicon/idioms.ts';
import type { TokenRange } from './rule.ts';

/** True where a cue is the verb of an idiom, which reports nothing. `lowerOf` gives a token in lower case, '' beyond the text. */
export function isSayingIdiom(lowerOf: (token: number) => string, cue: TokenRange): boolean {
  return SAYING_IDIOMS.some((words) => {
    for (let at = cue.first; at < cue.end; at++) {
      const word = lowerOf(at);
      for (let shift = words.indexOf(word); shift !== -1; shift = words.indexOf(word, shift + 1)) {
        if (words.every((expected, i) => lowerOf(at - shift + i) === expected)) return true;
      }
    }
    return false;
  });
}
