// Catches: perhaps · reportedly · apparently · of course · undoubtedly  Not: an apparently healthy man (him alone) · spoke clearly
import { BOOSTERS, HEDGES } from '../../../lexicon/hedges.ts';
import { isAttributive } from '../../likelihood-words.ts';
import { findPhraseAt, type Phrases, toPhrases } from '../../phrases.ts';
import type { Stretch } from '../../stretch.ts';
import { type CertaintyRule, type Mark, toMark } from '../mark.ts';
import { findVerbFrom, toSegment } from '../scope.ts';

const ID = 'certainty/adverb';
const PHRASES: Phrases<Mark['level']> = toPhrases([
  [HEDGES.possible, 'possible'],
  [HEDGES.probable, 'probable'],
  [BOOSTERS, 'certain'],
]);
/** After their verb these tell how a thing was done ("spoke clearly"), not how sure it is. */
const MANNER = /^(?:clearly|obviously|surely)$/;

/** Adverbs and set phrases that weaken or strengthen the clause they stand in. */
export const adverb: CertaintyRule = {
  id: ID,
  findMarks(parsed) {
    const { stretch, taken } = parsed;
    const marks: Mark[] = [];
    for (let at = 0; at < stretch.count; at++) {
      const found = findPhraseAt(PHRASES, stretch.lowers, at);
      if (found === null || taken[at] === 1) continue;
      taken.fill(1, at, found.end);
      const cue = { from: at, to: found.end };
      const segment = toSegment(parsed, at);
      const verb = stretch.verbs[findVerbFrom(stretch.verbs, at) - 1];
      const isManner =
        MANNER.test(stretch.lowers[at] as string) &&
        verb !== undefined &&
        verb.first >= segment.from &&
        verb.end <= at &&
        verb.group.lemma !== 'be';
      const isOfNoun = isAttributive(stretch, at, found.end) || stretch.tags[found.end] === 'CD';
      const isApart =
        verb !== undefined && verb.end <= at && verb.first >= segment.from && isOfPhrase(stretch, at, found.end);
      // "Perhaps most damaging, the port closed": of the adjective alone.
      const isOfAdjective = /^(?:RBS|RBR)/.test(stretch.tags[found.end] ?? '') && stretch.lowers[found.end + 2] === ',';
      if (isOfAdjective || ((isOfNoun || isApart) && !isOpening(segment.from, at)))
        marks.push({ ...toMark(ID, [cue], { from: at, to: found.end + 3 }), level: found.value, isOfEvents: true });
      else if (!isManner) marks.push({ ...toMark(ID, [cue], segment), clause: segment.clause, level: found.value });
      at = found.end - 1;
    }
    return marks;
  },
};

/** ", perhaps recognising that …", ", possibly in May": behind the verb and set off, it speaks of what follows it alone. */
function isOfPhrase({ lowers, tags }: Stretch, from: number, to: number): boolean {
  if (/^(?:VBG|VBN)/.test(tags[to] ?? '')) return true;
  return /^(?:,|and|or|--|—|–)$/.test(lowers[from - 1] ?? '') && /^(?:IN|TO|CD|DT|JJ|NN|RB|PRP\$)/.test(tags[to] ?? '');
}

/** "Apparently nobody knew": at the head of its clause it speaks of all of it. */
function isOpening(from: number, at: number): boolean {
  return at <= from + 1;
}
