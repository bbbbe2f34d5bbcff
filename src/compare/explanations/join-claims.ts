import { toContainment, toLikeness, toTelling } from '../profile.ts';
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
  if (toLikeness(a.claim, b.claim) >= SAME_WORDS) return true;
  const isOneVoice = a.voice !== null && a.voice === b.voice && a.article.id !== b.article.id;
  if (isOneVoice && toContainment(a.accused, b.accused) >= SAME_VOICE) return true;
  if (toTelling(a.core, b.core) < TELLING) return false;
  return toLikeness(a.core, b.core) >= SAME_CLAIM || toContainment(a.core, b.core) >= HELD_CLAIM;
}

const SAME_WORDS = 0.9;
/** In weights of stems: more than one common word. */
const TELLING = 0.7;
