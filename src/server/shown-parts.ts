import type { Reading } from '../document/reading.ts';
import type { Ref, Story, StoryVoice } from '../document/story.ts';
import type { LeftOut } from '../document/workbench.ts';
import { MOST } from '../page/story/most.ts';
import { TONE_COUNT } from '../page/voices.ts';

/** Nothing of a story is left out. */
export const NONE_LEFT_OUT: LeftOut = { voices: 0, questions: 0, forecasts: 0 };

/** Tells whether the words of a reference stand in one of the articles. */
export function hasWordsIn(ids: ReadonlySet<string>): (ref: Ref) => boolean {
  return ({ article }) => ids.has(article);
}

/** A reading without what the page of an article alone shows. */
export function toShownReading(reading: Reading): Reading {
  return {
    ...reading,
    entities: reading.entities.map((entity) => ({
      ...entity,
      // Whom a pronoun stands for is told beside the words.
      mentions: entity.mentions.filter(({ how }) => how === 'pronoun'),
    })),
    times: [],
    certainties: [],
    happenings: [],
  };
}

/** A voice with those of its tellings alone that are asked for. */
export function trimVoice(voice: StoryVoice, isKept: (telling: Ref) => boolean): StoryVoice {
  return { ...voice, tellings: voice.tellings.filter(isKept) };
}

/** Who is only spoken of is no voice to be listed. */
function countTelling(voices: readonly StoryVoice[]): number {
  return voices.filter(({ tellings }) => tellings.length > 0).length;
}

/** What the page of a story draws when the words of some articles are at hand: the same page as of the whole story. */
export function toPageStory(
  story: Story,
  ids: ReadonlySet<string>,
): { readonly story: Story; readonly leftOut: LeftOut } {
  const isAtHand = hasWordsIn(ids);
  const claims = new Map(story.explanations.map(({ id, claim }) => [id, claim]));
  const questions = story.questions.filter(({ explanations }) =>
    explanations.some((id) => isAtHand(claims.get(id) as Ref)),
  );
  const questionIds = new Set(questions.map(({ id }) => id));
  const explanations = story.explanations.filter(({ question }) => questionIds.has(question));
  const forecasts = story.forecasts.filter(({ what }) => isAtHand(what));
  const timeline = story.timeline.filter(({ what }) => isAtHand(what));
  const named = new Set<string | null>([
    ...story.points.flatMap(({ tellings, confirmations }) => [
      ...tellings.map(({ speaker }) => speaker),
      ...confirmations.map(({ voice }) => voice),
    ]),
    ...[...story.conflicts, ...story.updates].flatMap(({ tellings }) => tellings.map(({ speaker }) => speaker)),
    ...story.origins.map(({ voice }) => voice),
    ...timeline.flatMap(({ voices }) => voices),
    ...explanations.flatMap(({ holders }) => holders.map(({ voice }) => voice)),
    ...forecasts.map(({ holder }) => holder),
  ]);
  const rows = story.voices.filter(({ tellings }) => tellings.some(isAtHand)).slice(0, MOST.voices);
  const rowIds = new Set(rows.map(({ id }) => id));
  // Those with most to say have a style of their own, by their place among all.
  const voices = story.voices
    .filter(({ id }, place) => place < TONE_COUNT || rowIds.has(id) || named.has(id))
    .map((voice) => (rowIds.has(voice.id) ? voice : trimVoice(voice, isAtHand)));
  return {
    story: {
      ...story,
      voices,
      timeline,
      questions,
      explanations,
      forecasts,
      problems: story.problems.map((problem) => ({ ...problem, refs: problem.refs.filter(isAtHand) })),
    },
    leftOut: {
      voices: countTelling(story.voices) - countTelling(voices),
      questions: story.questions.length - questions.length,
      forecasts: story.forecasts.length - forecasts.length,
    },
  };
}
