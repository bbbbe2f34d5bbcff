import type { Explanation } from '../document/findings.ts';
import type { Reading } from '../document/reading.ts';
import { isOverlapping } from '../document/span.ts';

/** True where a doubt or a rejection is that of whoever holds the explanation: the words it rests on are theirs, not the article's. */
export function isStanceOfHolder(
  { attributions }: Pick<Reading, 'attributions'>,
  { holder, stance, stanceCue }: Pick<Explanation, 'holder' | 'stance' | 'stanceCue'>,
): boolean {
  if (stanceCue === null || (stance !== 'doubted' && stance !== 'rejected')) return false;
  const held = attributions.find(({ id }) => id === holder);
  return held !== undefined && [...held.cue, ...held.content].some((span) => isOverlapping(span, stanceCue));
}

/** True where it is that of somebody whom the article quotes, and who does not hold the explanation. */
export function isStanceOfAnother(
  reading: Pick<Reading, 'attributions'>,
  explanation: Pick<Explanation, 'holder' | 'stance' | 'stanceCue'>,
): boolean {
  const { stance, stanceCue } = explanation;
  if (stanceCue === null || (stance !== 'doubted' && stance !== 'rejected')) return false;
  return (
    !isStanceOfHolder(reading, explanation) &&
    reading.attributions.some(
      ({ source, cue, content }) =>
        source.length > 0 && [...cue, ...content].some((span) => isOverlapping(span, stanceCue)),
    )
  );
}
