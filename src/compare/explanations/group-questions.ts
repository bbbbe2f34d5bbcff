import type { OneMatter } from '../matter.ts';
import { findMentionsIn } from '../mentions.ts';
import { type Profile, toLikeness, toProfile, toTelling } from '../profile.ts';
import type { ArticleMatter } from './article-matter.ts';
import { OF_QUESTIONS, type Proposal } from './proposal.ts';

const SAME_ASKED = 0.55;
/** So few articles on one matter are taken to ask the same of it. */
const FEW = 12;
const SAME_OPENING = 0.3;
const SAME_CLAIM = 0.6;
const MOST_CANDIDATES = 16;
const LEAST_RARITY = 0.4;

/** Groups reasons by what they explain; indices of proposals, in order. */
export function groupQuestions(
  proposals: readonly Proposal[],
  matters: readonly ArticleMatter[],
  isOneMatter: OneMatter,
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  const postings = new Map<string, number[][]>();
  // A reason for something named may be told elsewhere without naming it, so the named come first.
  const named = proposals.flatMap(({ explanation }, index) => (explanation.of === null ? [] : [index]));
  const unnamed = proposals.flatMap(({ explanation }, index) => (explanation.of === null ? [index] : []));
  for (const index of [...named, ...unnamed]) {
    const proposal = proposals[index] as Proposal;
    const keys = toKeys(proposal, matters);
    // With the first of a group and no other: from like to like one comes to anything.
    const near = keys.flatMap((key) => postings.get(key) ?? []);
    const isOfIt = ([first]: readonly number[]): boolean =>
      first !== undefined && isSameQuestion(proposals[first] as Proposal, proposal, matters, isOneMatter);
    // What an article leaves open is rather what it asks itself than what another does.
    const isOwn = ([first]: readonly number[]): boolean => proposals[first ?? -1]?.article.id === proposal.article.id;
    const group = near.find((one) => isOwn(one) && isOfIt(one)) ?? near.find(isOfIt);
    if (group) {
      group.push(index);
      continue;
    }
    const own = [index];
    groups.push(own);
    for (const key of keys) {
      const posting = postings.get(key) ?? [];
      if (posting.length < MOST_CANDIDATES) posting.push(own);
      postings.set(key, posting);
    }
  }
  return groups.map((members) => members.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b);
}

/** True where the first of a question and another reason explain one thing. */
function isSameQuestion(a: Proposal, b: Proposal, matters: readonly ArticleMatter[], isOneMatter: OneMatter): boolean {
  if (a.asked === null && b.asked === null) {
    if (a.article.id === b.article.id) return !isAskedApart(a, b);
    const [one, other] = [matters[a.article.order], matters[b.article.order]];
    if (one === undefined || other === undefined || !isOneMatter(a.article, b.article)) return false;
    if (!isToldIn(a, other) || !isToldIn(b, one)) return false;
    if (one.happening !== null && one.happening === other.happening) return true;
    return matters.length <= FEW || toLikeness(one.opening, other.opening) >= SAME_OPENING;
  }
  if (isOfSameWords(a, b)) return true;
  if (!isOneMatter(a.article, b.article)) return false;
  if (a.asked !== null && b.asked !== null && a.askedCore !== null && b.askedCore !== null)
    return toLikeness(a.asked, b.asked) >= SAME_ASKED && toTelling(a.askedCore, b.askedCore) >= TELLING;
  // The one leaves open what it explains; where both claim the same, they explain the same.
  const isOpen = (a.asked === null ? a : b).explanation.of === null;
  return (
    isOpen &&
    a.article.id !== b.article.id &&
    toLikeness(a.core, b.core) >= SAME_CLAIM &&
    toTelling(a.core, b.core) >= TELLING
  );
}

/** "Why did Stoll give up?" is not what an article on the day of his bid is about: false where what a reason is for names somebody and is nothing that the other article opens with. */
function isToldIn({ article, explanation: { of } }: Proposal, { opening, profile }: ArticleMatter): boolean {
  if (of === null || !findMentionsIn(article, of).some(({ how }) => how === 'name')) return true;
  return [...toProfile(article.words, [of]).weights.keys()].some(
    (stem) => opening.weights.has(stem) || profile.weights.has(stem),
  );
}

/** "Why did Stoll give up?" and "As for the reasons for the chain's decline": two questions of one article that have no word in common. */
function isAskedApart({ article, explanation: one }: Proposal, { explanation: other }: Proposal): boolean {
  if (one.of === null || other.of === null || !OF_QUESTIONS.test(one.by) || !OF_QUESTIONS.test(other.by)) return false;
  const stems = toProfile(article.words, [other.of]).weights;
  return ![...toProfile(article.words, [one.of]).weights.keys()].some((stem) => stems.has(stem));
}

/** True where one article says of the very same words why: who turns a reason down speaks of what it was given for. */
function isOfSameWords(a: Proposal, b: Proposal): boolean {
  const [one, other] = [a.explanation.of, b.explanation.of];
  return (
    a.article.id === b.article.id &&
    one !== null &&
    other !== null &&
    one.start === other.start &&
    one.end === other.end
  );
}

/** In weights of stems. */
const TELLING = 0.7;

function toKeys(
  { article, asked, core, explanation: { of } }: Proposal,
  matters: readonly ArticleMatter[],
): readonly string[] {
  if (asked !== null)
    return [
      ...(of === null ? [] : [`words ${article.id} ${of.start}`]),
      ...toRare(asked).map((stem) => `asked ${stem}`),
      ...toRare(core).map((stem) => `claim ${stem}`),
    ];
  const matter = matters[article.order];
  return [
    matters.length <= FEW ? 'matter' : `article ${article.id}`,
    ...(matter?.happening == null ? [] : [`happening ${matter.happening}`]),
    ...(matter === undefined ? [] : toRare(matter.opening).map((stem) => `opening ${stem}`)),
    ...toRare(core).map((stem) => `claim ${stem}`),
  ];
}

function toRare({ weights }: Profile): readonly string[] {
  return [...weights].flatMap(([stem, weight]) => (weight >= LEAST_RARITY ? [stem] : []));
}
