import type { Span } from '../../document/span.ts';
import { toExplained } from './explained.ts';
import type { Passage } from './passage.ts';

/** In UTF-16 code units. */
const LONGEST_ASIDE = 60;

/** "She had stepped down, he said, because": what was said before the aside; null where nothing was. */
export function findSaidBefore(passage: Passage): Span | null {
  const { holder, region, known } = passage;
  const sentence = known.language.sentences[passage.sentence];
  const part = holder?.content.findLast(({ end }) => end <= region.start);
  if (part === undefined || sentence === undefined || part.start < sentence.start) return null;
  return region.start - part.end <= LONGEST_ASIDE ? toExplained(passage, part) : null;
}
