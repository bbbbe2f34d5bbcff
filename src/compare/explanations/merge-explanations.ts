import { toInconsistency } from '../../document/matrix.ts';
import { findLastStarting } from '../../document/ordered.ts';
import { type Span, toText } from '../../document/span.ts';
import type { Question, Ref, StoryExplanation } from '../../document/story.ts';
import { type Compared, toRef } from '../material.ts';
import type { OneMatter } from '../matter.ts';
import { toProfile } from '../profile.ts';
import type { JoinedHappening } from '../timeline/join-happenings.ts';
import type { JoinedVoices } from '../voices/joined-voices.ts';
import { type ArticleMatter, findPlainestTitle, toMatters } from './article-matter.ts';
import { createGrounds } from './ground.ts';
import { groupQuestions } from './group-questions.ts';
import { joinClaims } from './join-claims.ts';
import { type DraftRow, isOfHolder, type OriginOf, toRows } from './matrix.ts';
import { POINTS_ONLY, type Proposal, toProposals } from './proposal.ts';
import { toWholeQuestion } from './whole-question.ts';

/** The reasons all articles propose: by what they explain, merged by what they claim, weighed by the evidence against them. */
export function mergeExplanations(
  articles: readonly Compared[],
  voices: JoinedVoices,
  happenings: readonly JoinedHappening[],
  isOneMatter: OneMatter,
  originOf: OriginOf,
): { readonly questions: readonly Question[]; readonly explanations: readonly StoryExplanation[] } {
  const matters = toMatters(articles, happenings);
  const proposals = matters.flatMap((matter) => toProposals(matter, voices));
  const groups = groupQuestions(proposals, matters, isOneMatter);
  const toGround = createGrounds();
  const toWeighedRows: ToRows = (claims) => toRows(claims, originOf, toGround);
  const drafts = groups
    .map((members) =>
      toDraft(
        members.map((index) => proposals[index] as Proposal),
        matters,
        toWeighedRows,
        isOneMatter,
      ),
    )
    .map((draft, index) => ({ draft, index }))
    .sort((a, b) => b.draft.explanations.length - a.draft.explanations.length || a.index - b.index)
    .map(({ draft }) => draft);
  // Who only blames or turns down says nothing, and is no voice of the story: the article's words name him.
  const heard = new Set(voices.voices.map(({ id }) => id));
  const questions: Question[] = [];
  const explanations: StoryExplanation[] = [];
  for (const draft of drafts) {
    const question = `q${questions.length + 1}`;
    const ids = draft.explanations.map((_, index) => `x${explanations.length + index + 1}`);
    questions.push({
      id: question,
      of: draft.of,
      explanations: ids,
      matrix: draft.rows.map((row) => ({
        ...row,
        cells: row.cells.map(({ explanation, rating }) => ({ explanation: ids[explanation] as string, rating })),
      })),
    });
    for (const [index, explanation] of draft.explanations.entries()) {
      const holders = explanation.holders.map((holder) =>
        holder.voice === null || heard.has(holder.voice) ? holder : { ...holder, voice: null },
      );
      explanations.push({ id: ids[index] as string, question, ...explanation, holders });
    }
  }
  return { questions, explanations };
}

type ToRows = (claims: readonly (readonly Proposal[])[]) => readonly DraftRow[];

interface Draft {
  readonly of: Ref | null;
  readonly explanations: readonly Omit<StoryExplanation, 'id' | 'question'>[];
  readonly rows: readonly DraftRow[];
}

function toDraft(
  proposals: readonly Proposal[],
  matters: readonly ArticleMatter[],
  toWeighedRows: ToRows,
  isOneMatter: OneMatter,
): Draft {
  const claims = joinClaims(proposals);
  const unranked = toWeighedRows(claims);
  const ranked = claims
    .map((members, index) => ({ members, explanation: toExplanation(members, unranked, index) }))
    .sort(
      ({ explanation: a }, { explanation: b }) =>
        Number(isOnlyTurnedDown(a)) - Number(isOnlyTurnedDown(b)) ||
        a.inconsistency - b.inconsistency ||
        countHolders(b) - countHolders(a) ||
        countFor(b) - countFor(a),
    );
  return {
    of: toAsked(proposals, matters, isOneMatter),
    explanations: ranked.map(({ explanation }) => explanation),
    rows: toWeighedRows(ranked.map(({ members }) => members)),
  };
}

function toExplanation(
  members: readonly Proposal[],
  rows: readonly DraftRow[],
  index: number,
): Omit<StoryExplanation, 'id' | 'question'> {
  let inconsistency = 0;
  const evidence: StoryExplanation['evidence'][number][] = [];
  for (const { what, cells } of rows) {
    const rating = cells.find(({ explanation }) => explanation === index)?.rating;
    if (rating === undefined) continue;
    inconsistency += toInconsistency(rating);
    evidence.push({ ...what, bears: rating === 'N' ? 'neutral' : rating.startsWith('C') ? 'for' : 'against' });
  }
  const holders = new Map<string, StoryExplanation['holders'][number]>();
  for (const { article, voice, explanation } of members) {
    holders.set(`${voice} ${article.id} ${explanation.stance}`, {
      voice,
      article: article.id,
      stance: explanation.stance,
    });
  }
  const clearest = members.reduce((best, next) => (toClarity(next) > toClarity(best) ? next : best));
  return {
    claim: toClaim(clearest),
    holders: [...holders.values()],
    tellings: members.map(toTelling),
    evidence,
    inconsistency,
  };
}

function toClaim({ article, explanation }: Proposal): Ref {
  return toRef(article, explanation.id, explanation.claim);
}

/** Where one article has it: who rejects what was said before does so in words of their own. */
function toTelling(proposal: Proposal): Ref {
  const { article, explanation } = proposal;
  const { stanceCue, claim } = explanation;
  const { sentences } = article.reading;
  const isApart =
    stanceCue !== null &&
    isOfHolder(article, explanation) &&
    findLastStarting(sentences, stanceCue.start) !== findLastStarting(sentences, claim.start);
  return isApart ? toRef(article, explanation.id, stanceCue) : toClaim(proposal);
}

/** In UTF-16 code units. */
const LONG = 200;

function toClarity({ claim, explanation }: Proposal): number {
  return Math.min(claim.norm, 4) - (explanation.claim.end - explanation.claim.start > LONG ? 2 : 0);
}

function countHolders({ holders }: Pick<StoryExplanation, 'holders'>): number {
  return new Set(holders.map(({ voice, article }) => voice ?? article)).size;
}

/** True where nobody puts it forward: all who speak of it reject it. */
function isOnlyTurnedDown({ holders }: Pick<StoryExplanation, 'holders'>): boolean {
  return holders.every(({ stance }) => stance === 'rejected');
}

function countFor({ evidence }: Pick<StoryExplanation, 'evidence'>): number {
  return evidence.filter(({ bears }) => bears === 'for').length;
}

/**
 * The clearest words for what is explained: a title that asks why, else those of a reason that say most, else those of an article
 * for its matter, unless every reason says what it explains, however little: "the incident".
 */
function toAsked(
  proposals: readonly Proposal[],
  matters: readonly ArticleMatter[],
  isOneMatter: OneMatter,
): Ref | null {
  const ofMatter = proposals.filter(({ asked }) => asked === null).map(({ article }) => matters[article.order]);
  const asking = ofMatter.find((matter) => matter?.asking != null)?.asking;
  if (asking != null) return asking;
  const clear = findClearest(
    proposals,
    ofMatter.length > 0 ? LEAST_CLEAR : 0,
    ofMatter.length > 0 ? POINTS_BACK : POINTS_ONLY,
  );
  if (clear !== null) return clear;
  const home = ofMatter.find((matter) => matter?.words != null);
  const isTitled = home !== undefined && home.words === home.title;
  const words = isTitled
    ? findPlainestTitle(
        home,
        matters.filter((other) => other !== home && isOneMatter(home.article, other.article)),
      )
    : (home?.words ?? null);
  const isAllSaid = proposals.every(({ article, explanation: { of } }) => of !== null && !isBare(article, of));
  return isAllSaid ? (findClearest(proposals, 0, POINTS_ONLY) ?? words) : words;
}

/** Of what the reasons say they explain, a question of the text, else that which says most: more than `least`, in squared weights of stems. */
function findClearest(proposals: readonly Proposal[], least: number, vague: RegExp): Ref | null {
  let clearest: Ref | null = null;
  let most = least;
  for (const { article, explanation } of proposals) {
    const { of } = explanation;
    if (of === null) continue;
    if (vague.test(toText(article.words.text, of).trim())) continue;
    const question = toWholeQuestion(article, of);
    if (question !== null) return toRef(article, explanation.id, question);
    const { norm } = toProfile(article.words, [of]);
    if (norm <= most) continue;
    clearest = toRef(article, explanation.id, of);
    most = norm;
  }
  return clearest;
}

function isBare({ words }: Compared, of: Span): boolean {
  return POINTS_ONLY.test(toText(words.text, of).trim());
}

/** Words that leave it to the text before to say what they mean. */
const POINTS_BACK = /^(?:this|that|these|those|such|it|they|he|she|its|their|his|her)\b/i;
/** In squared weights of stems: "the decision" says less. */
const LEAST_CLEAR = 0.3;
