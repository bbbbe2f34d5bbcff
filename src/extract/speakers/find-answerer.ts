// Catches: who answers in an interview set as "Q:" and "A:": the one person named in full above the first answer, whoever signs the article aside;
// of several the one in the title, and of two the one who "talks to" the other.
// Not: an interview whose head names two people who may both answer.
import type { Article } from '../../document/article.ts';
import type { Attribution } from '../../document/findings.ts';
import type { Draft } from './draft.ts';
import { lowerOf, type Words, wordAt } from './words.ts';

const FIRST_QUESTION = /^\W{0,3}(?:Q|Question)\W{0,3}[:.]/m;

/** The rule that finds the answers. */
export const ANSWERED_TURN = 'attributions/answered-turn';

/** The person behind all answers; null where nobody can tell, or nothing is answered. */
export function findAnswerer(
  words: Words,
  article: Article,
  attributions: readonly Attribution[],
  people: readonly Draft[],
): Draft | null {
  const first = attributions.find(({ by, source }) => by === ANSWERED_TURN && source.length > 0)?.source[0];
  if (first === undefined) return null;
  const authors = new Set(article.authors.map((name) => name.toLowerCase()));
  // Who is named in the first question is asked about, and need not be asked.
  const asked = FIRST_QUESTION.exec(article.text.slice(0, first.start))?.index ?? first.start;
  const head = wordAt(words, asked);
  const isIn = (draft: Draft, from: number, to: number): boolean =>
    draft.mentions.some(({ start, how }) => how === 'name' && start >= from && start < to);
  const named = people.filter(
    (draft) => draft.isFull && !authors.has(draft.name.toLowerCase()) && isIn(draft, 0, head),
  );
  const title = article.blocks.find(({ kind }) => kind === 'title');
  const inTitle =
    title === undefined
      ? []
      : named.filter((draft) => isIn(draft, wordAt(words, title.start), wordAt(words, title.end - 1) + 1));
  const candidates = inTitle.length > 0 ? inTitle : named;
  const [only, another] =
    candidates.length === 2 ? candidates.filter((draft) => !isInterviewer(words, draft, head)) : candidates;
  return another === undefined ? (only ?? null) : null;
}

/** "She talks to Ana Reyes", "interviewed by Ana Reyes": who is named so asks. */
function isInterviewer(words: Words, draft: Draft, head: number): boolean {
  return draft.mentions.some(({ start, how }) => {
    if (how !== 'name' || start >= head) return false;
    const before = lowerOf(words, start - 1);
    const verb = lowerOf(words, start - 2);
    return before === 'by'
      ? /^(?:interviewed|interview|questioned|questions)$/.test(verb)
      : /^(?:to|with)$/.test(before) &&
          /^(?:talks?|talked|speaks?|spoke|speaking|talking|chats?|chatted|sits?|sat|down)$/.test(verb);
  });
}
