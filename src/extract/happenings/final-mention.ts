import type { Draft } from './draft.ts';

/**
 * The mention that says how a happening stands at the end. A cancellation or a postponement outweighs the plans it ends, and a denial
 * what was planned; what has happened outweighs what goes on, and that what is planned; of equals the first counts, for
 * news comes first, save within one sentence, where the later word is the newer ("was postponed and then cancelled").
 */
export function toFinalMention(drafts: readonly Draft[]): Draft {
  let final = drafts[0] as Draft;
  for (const draft of drafts) {
    const weight = toWeight(draft);
    const best = toWeight(final);
    if (weight > best || (weight === best && draft.sentence === final.sentence && draft.status !== final.status))
      final = draft;
  }
  return final;
}

function toWeight({ status, by, isHeadline }: Draft): number {
  switch (status) {
    case 'cancelled':
    case 'postponed':
      // A title says it in short, the text in full; "a delayed launch" may speak of an earlier delay.
      return by === 'happenings/named-so' ? 5 : isHeadline ? 6 : 6.5;
    case 'occurred':
      return 5;
    case 'denied':
      return 4;
    case 'ongoing':
      return 3;
    case 'planned':
      return 2;
    case 'hypothetical':
      return 1;
  }
}
