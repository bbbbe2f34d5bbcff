import { toContainment, toLikeness } from '../profile.ts';
import type { Proposal } from './proposal.ts';

const SAME_CLAIM = 0.5;
const HELD_CLAIM = 0.8;
/** One voice that gives a reason for one thing gives the same, as long as the words have something in common. */
const SAME_VOICE = 0.15;
const MOST_COMPARED = 64;

/** Groups the reasons for one thing by what they claim, in order. */
export function joinClaims(proposals: readonly Proposal[]): readonly (readonly Proposal[])[] {
  const groups: Proposal[][] = [];
  for (const proposal of proposals) {
    const group = groups
      .slice(0, MOST_COMPARED)
      .find((members) => members.some((member) => isSameClaim(member, proposal)));
    if (group) group.push(proposal);
    else groups.push([proposal]);
  }
  return groups;
}

function isSameClaim(a: Proposal, b: Proposal): boolean {
  const isOneVoice = a.voice !== null && a.voice === b.voice && a.article.id !== b.article.id;
  if (isOneVoice && toContainment(a.claim, b.claim) >= SAME_VOICE) return true;
  if (toLikeness(a.core, b.core) >= SAME_CLAIM) return true;
  return toContainment(a.core, b.core) >= HELD_CLAIM && isTelling(a, b);
}

/** True where the words that both have are more than one common word. */
function isTelling(a: Proposal, b: Proposal): boolean {
  let weight = 0;
  for (const [stem, rarity] of a.core.weights) if (b.core.weights.has(stem)) weight += rarity;
  return weight >= TELLING;
}

const TELLING = 0.7;
