import { createGroups } from '../groups.ts';
import type { OneMatter } from '../matter.ts';
import { type Profile, toLikeness } from '../profile.ts';
import type { ArticleMatter } from './article-matter.ts';
import type { Proposal } from './proposal.ts';

const SAME_ASKED = 0.55;
const SAME_OPENING = 0.2;
const SAME_CLAIM = 0.6;
const MOST_CANDIDATES = 16;
const LEAST_RARITY = 0.4;

/** Groups reasons by what they explain; by index of the proposal, in order. */
export function groupQuestions(
  proposals: readonly Proposal[],
  matters: readonly ArticleMatter[],
  isOneMatter: OneMatter,
): readonly (readonly number[])[] {
  const groups = createGroups(proposals.length);
  const isSame = (a: number, b: number): boolean =>
    isSameQuestion(proposals[a] as Proposal, proposals[b] as Proposal, matters, isOneMatter);
  const postings = new Map<string, number[]>();
  for (const [index, proposal] of proposals.entries()) {
    for (const key of toKeys(proposal, matters)) {
      const posting = postings.get(key) ?? [];
      for (const other of posting)
        if (groups.find(other) !== groups.find(index) && isSame(other, index)) groups.join(other, index);
      if (posting.length < MOST_CANDIDATES) posting.push(index);
      postings.set(key, posting);
    }
  }
  const byRoot = new Map<number, number[]>();
  for (const index of proposals.keys()) {
    const root = groups.find(index);
    const members = byRoot.get(root);
    if (members) members.push(index);
    else byRoot.set(root, [index]);
  }
  return [...byRoot.values()];
}

function isSameQuestion(a: Proposal, b: Proposal, matters: readonly ArticleMatter[], isOneMatter: OneMatter): boolean {
  if (a.asked === null && b.asked === null) {
    if (a.article.id === b.article.id) return true;
    const [one, other] = [matters[a.article.order], matters[b.article.order]];
    if (one === undefined || other === undefined) return false;
    if (one.happening !== null && one.happening === other.happening) return true;
    return isOneMatter(a.article, b.article) && toLikeness(one.opening, other.opening) >= SAME_OPENING;
  }
  if (!isOneMatter(a.article, b.article)) return false;
  if (a.asked !== null && b.asked !== null) return toLikeness(a.asked, b.asked) >= SAME_ASKED;
  // The one leaves open what it explains; where both claim the same, they explain the same.
  const isOpen = (a.asked === null ? a : b).explanation.of === null;
  return isOpen && a.article.id !== b.article.id && toLikeness(a.core, b.core) >= SAME_CLAIM;
}

function toKeys({ article, asked, core }: Proposal, matters: readonly ArticleMatter[]): readonly string[] {
  if (asked !== null)
    return [...toRare(asked).map((stem) => `asked ${stem}`), ...toRare(core).map((stem) => `claim ${stem}`)];
  const matter = matters[article.order];
  return [
    `article ${article.id}`,
    ...(matter?.happening == null ? [] : [`happening ${matter.happening}`]),
    ...(matter === undefined ? [] : toRare(matter.opening).map((stem) => `opening ${stem}`)),
    ...toRare(core).map((stem) => `claim ${stem}`),
  ];
}

function toRare({ weights }: Profile): readonly string[] {
  return [...weights].flatMap(([stem, weight]) => (weight >= LEAST_RARITY ? [stem] : []));
}
