// Catches: "[The firm] {refused} <to comment> {saying} <the matter was before a court>", of which the network took all for what was refused.
// Not: "{refused} <to go on saying so>" (nothing of it is a reason given) · a quotation.
import type { MendScene, RelationTokens } from './mend.ts';

const REFUSING = /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))$/;

/** The attribution that begins in the middle of a refusal, and the refusal without it; null where there is none. */
export function splitRefusal(
  { lowerOf }: MendScene,
  { source, cue, contents }: RelationTokens,
): readonly [refusal: RelationTokens, saying: RelationTokens] | null {
  const [content, more] = contents;
  if (content === undefined || more !== undefined || content.first < cue.end || !REFUSING.test(lowerOf(cue.first)))
    return null;
  if (lowerOf(content.first) !== 'to') return null;
  // "Declined to pay the workers arguing outside": who argues is not who declined.
  const isRemark = /^(?:comment|answer|speak|say|discuss|elaborate|respond|reply|talk)$/.test(
    lowerOf(content.first + 1),
  );
  for (let at = content.first + 2; at < content.end - 2; at++) {
    if (/^["“]$/.test(lowerOf(at))) return null;
    if (
      !/^(?:saying|adding|arguing|insisting)$/.test(lowerOf(at)) ||
      /^(?:on|by|of|from|for|without|keep|kept|stop|begin|start)$/.test(lowerOf(at - 1)) ||
      !(isRemark || lowerOf(at - 1) === ',')
    )
      continue;
    const end = lowerOf(at - 1) === ',' ? at - 1 : at;
    return [
      { source, cue, contents: [{ first: content.first, end }] },
      { source, cue: { first: at, end: at + 1 }, contents: [{ first: at + 1, end: content.end }] },
    ];
  }
  return null;
}
